import type { Bronvermelding } from './bron.ts';

/** How two places differ. */
export type TegenspraakSoort = 'tegenspraak' | 'vervanging' | 'veroudering' | 'oneffenheid' | 'verwarring';
/** What they differ about. */
export type TegenspraakThema = 'geld' | 'verwijzen' | 'rollen' | 'gedateerd';

/** Where sources disagree or outdate each other, and what to go by (content/tegenspraken.yaml). */
export interface Tegenspraak {
  readonly id: string;
  readonly titel: string;
  readonly soort: TegenspraakSoort;
  readonly thema: TegenspraakThema;
  readonly plekken: readonly { readonly bron: Bronvermelding; readonly zegt: string }[];
  /** What holds now, or what to find out. */
  readonly nu: string;
  readonly nietUitDeBronnen?: string;
}
