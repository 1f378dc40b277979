/** Insurers with terms of their own in the sources; `anders` for any other. */
export type Verzekeraar = 'vgz' | 'cz' | 'anders';

/** What a local provider offers. */
export type AanbiederSoort = 'basis-ggz' | 'gespecialiseerde-ggz' | 'jeugd' | 'sociaal-domein' | 'anders';

/** A provider nearby: an entry of the practice's own sociale kaart. */
export interface Aanbieder {
  readonly naam: string;
  readonly soort: AanbiederSoort;
  /** As the user wrote it; `leesTelefoon` makes a link of it. */
  readonly telefoon?: string;
  /** Web address, http or https. */
  readonly website?: string;
}

/** A tariff from the practice's own contract. */
export interface EigenTarief {
  readonly naam: string;
  /** Code of the prestatie: "11201". */
  readonly code?: string;
  readonly verzekeraar?: Verzekeraar;
  /** Calendar year for which it holds. */
  readonly jaar: number;
  /** Euros as a decimal with a point, at most four places: "3.46". Text, because binary fractions are not exact. */
  readonly bedrag: string;
}

/**
 * Mijn praktijk: what the user told about the practice. Stays on this device (src/storage/praktijk.ts), and never holds
 * anything about a patient. Everything may be missing.
 */
export interface Praktijk {
  /** Numbers of the crisis service, as the user wrote them (`leesTelefoon` makes links of them). */
  readonly crisisdienst: {
    /** In office hours. */
    readonly dag?: string;
    /** Evening, night and weekend. */
    readonly anw?: string;
  };
  /** Registered patients, whole number. */
  readonly patienten?: number;
  /** Hours of POH-GGZ a week, at most two decimals. */
  readonly pohUren?: number;
  readonly verzekeraar?: Verzekeraar;
  readonly gemeente?: string;
  readonly wijkteam?: { readonly naam?: string; readonly telefoon?: string; readonly email?: string };
  /** Name of the regionale huisartsenorganisatie or zorggroep. */
  readonly rho?: string;
  readonly aanbieders: readonly Aanbieder[];
  readonly eigenTarieven: readonly EigenTarief[];
}

/** A practice of which nothing is known yet. */
export const legePraktijk: Praktijk = { crisisdienst: {}, aanbieders: [], eigenTarieven: [] };

/** A field that does not hold what it should. */
export interface Veldfout {
  /** Path of the field: `patienten`, `aanbieders.0.telefoon`; empty for the whole. */
  readonly veld: string;
  /** What is wrong and how to mend it, in Dutch: a whole sentence. */
  readonly fout: string;
}
