import type { Bronvermelding } from './bron.ts';

/** A term or abbreviation with its meaning (content/begrippen.yaml). */
export interface Begrip {
  /** Dutch kebab-case, the URL fragment on the page of terms. */
  readonly id: string;
  readonly term: string;
  /** What an abbreviation stands for. */
  readonly voluit?: string;
  readonly uitleg: string;
  readonly bronnen: readonly Bronvermelding[];
  readonly synoniemen: readonly string[];
  /** Where the explanation comes from when no source gives it. */
  readonly nietUitDeBronnen?: string;
}
