import type { Bronvermelding } from './bron.ts';
import type { TariefSoort } from './tarief.ts';

/** The calculators of the site. */
export const rekenhulpIds = ['poh-module', 'basis-ggz', 'poh-jeugd-overhead', 'normuren'] as const;
export type RekenhulpId = (typeof rekenhulpIds)[number];

/** Tariff tables a calculator uses. */
export const rekenhulpTarieven: Readonly<Record<RekenhulpId, readonly TariefSoort[]>> = {
  'poh-module': ['poh-module'],
  'basis-ggz': ['basis-ggz'],
  'poh-jeugd-overhead': ['poh-jeugd-overhead'],
  normuren: ['poh-module', 'normuren'],
};

/** A piece of text with where it comes from: sources, or words on why there is none. */
export interface MetHerkomst {
  readonly bronnen: readonly Bronvermelding[];
  readonly nietUitDeBronnen?: string;
}

/** A field of a form. */
export interface VeldTekst extends MetHerkomst {
  readonly label: string;
  /** Stands behind the field: "uur per week". */
  readonly eenheid?: string;
  readonly uitleg: string;
  /** Label per choice, by its id. */
  readonly keuzes?: Readonly<Record<string, string>>;
}

/** A step of a sum. */
export interface StapTekst extends MetHerkomst {
  readonly label: string;
  /** The formula in words: "uren per week / uren per fte". */
  readonly formule: string;
}

/** A remark beside a result. */
export interface NotitieTekst extends MetHerkomst {
  readonly soort: 'let-op' | 'tegenspraak' | 'niet-uit-de-bronnen' | 'toen-nu';
  readonly tekst: string;
}

/** A worked example to load with one tap. */
export interface Voorbeeld extends MetHerkomst {
  readonly titel: string;
  readonly uitleg: string;
  /** What to type in each field, as a reader would. */
  readonly invoer: Readonly<Record<string, string>>;
}

/** What a calculator says (content/rekenhulpen/<id>.yaml). */
export interface Rekenhulp {
  readonly id: RekenhulpId;
  readonly titel: string;
  readonly omschrijving: string;
  readonly inleiding: string;
  /** Label for what holds no longer: "Historisch: tarieven van 2016". */
  readonly historisch?: string;
  readonly trefwoorden: readonly string[];
  /** Ids of subjects and prestaties beside which it is offered. */
  readonly onderwerpen: readonly string[];
  readonly prestaties: readonly string[];
  /** ISO day of the last editorial check. */
  readonly bijgewerkt: string;
  readonly velden: Readonly<Record<string, VeldTekst>>;
  readonly stappen: Readonly<Record<string, StapTekst>>;
  readonly notities: Readonly<Record<string, NotitieTekst>>;
  readonly voorbeelden: readonly Voorbeeld[];
}
