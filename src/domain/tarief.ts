import type { Bronvermelding } from './bron.ts';

/** A number as a source states it. `waarde` is a decimal with a point: "3.46". */
export interface Gegeven {
  readonly waarde: string;
  readonly bronnen: readonly Bronvermelding[];
}

/** What every tariff table has (content/tarieven/<soort>/<verzekeraar>-<jaren>.yaml). */
export interface Tarief {
  /** File name: `vgz-2023`. */
  readonly id: string;
  /** Who set it: an insurer, the NZa, a region. */
  readonly verzekeraar: string;
  /** The years it holds for: "2023" or "2024-2025". */
  readonly jaren: string;
  /** First and last of those years. */
  readonly vanaf: number;
  readonly tot: number;
}

/** Terms of an insurer for the POH-GGZ module. */
export interface PohTarief extends Tarief {
  /** Hours a week that fit in the norm, for `patientenPerNorm` patients. */
  readonly normUren: Gegeven;
  readonly patientenPerNorm: Gegeven;
  /** Hours of a full working week. */
  readonly urenPerFte: Gegeven;
  /** Euro per insured per quarter; absent where the source publishes none. */
  readonly maximum?: Gegeven;
  /** Present where the maximum is not: where to find it, in a few words and in full. */
  readonly maximumOnbekend?: {
    readonly kort: string;
    readonly tekst: string;
    readonly bronnen: readonly Bronvermelding[];
  };
  /** What counts besides staff. */
  readonly cet: { readonly triage: boolean; readonly inbegrepen: string; readonly bronnen: readonly Bronvermelding[] };
  readonly binnenNorm: Prestatiecode;
  /** `uitleg`: what it takes to get it. */
  readonly bovenNorm: Prestatiecode & { readonly uitleg: string };
  /** Fewer hours, lower tariff: in proportion. */
  readonly minderUren: {
    readonly soort: 'let-op' | 'tegenspraak';
    readonly tekst: string;
    readonly bronnen: readonly Bronvermelding[];
  };
  /** What happens when consultation, e-health and triage cost less than budgeted. */
  readonly nacalculatie: {
    readonly soort: 'terugvordering' | 'volgend-jaar-lager';
    readonly tekst: string;
    readonly bronnen: readonly Bronvermelding[];
  };
}

interface Prestatiecode {
  readonly code: string;
  readonly naam: string;
  readonly bronnen: readonly Bronvermelding[];
}

/** Maximum tariffs of the basis ggz. */
export interface BasisGgzTarief extends Tarief {
  readonly producten: readonly (Gegeven & {
    readonly id: string;
    readonly naam: string;
    readonly groep: ProductGroep;
  })[];
}
/** `integraal`: kort, middel, intensief. Decides what may be billed together. */
export type ProductGroep = 'integraal' | 'chronisch' | 'onvolledig';

/** The cost example for a POH-GGZ Jeugd. */
export interface JeugdOverheadTarief extends Tarief {
  readonly overleg: Gegeven;
  readonly huurPerUur: Gegeven;
  readonly urenPerJaar: Gegeven;
  readonly urenPerWeek: Gegeven;
  readonly licentie: Gegeven;
  readonly verzekering: Gegeven;
  readonly laagstePercentage: Gegeven;
  readonly hoogstePercentage: Gegeven;
}

/** Hours other than the POH-GGZ that CZ contracts. */
export interface UrenTarief extends Tarief {
  readonly praktijkmanager: Gegeven;
  readonly praktijkmanagerWijk: Gegeven;
  readonly toekomst: {
    readonly urenPerDagdeel: Gegeven;
    readonly wekenPerMaand: Gegeven;
    readonly maanden: Gegeven;
    readonly maximum: Gegeven;
  };
}

/** All tariff tables, by kind; within a kind by issuer and year. */
export interface Tarieven {
  readonly 'poh-module': readonly PohTarief[];
  readonly 'basis-ggz': readonly BasisGgzTarief[];
  readonly 'poh-jeugd-overhead': readonly JeugdOverheadTarief[];
  readonly normuren: readonly UrenTarief[];
}
export type TariefSoort = keyof Tarieven;
