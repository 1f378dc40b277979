import type { Bronvermelding } from '../domain/bron.ts';
import { formatExact, formatWaarde, type Eenheid, type Waarde } from './formatGetal.ts';
import type { Getal } from './exact.ts';

/** One step of a sum, so that it can be done again by hand. Its words stand in content/rekenhulpen, under the same id. */
export interface Stap {
  readonly id: string;
  /** Which of several this is, where one kind of step comes more than once: "VGZ 2023". */
  readonly bij?: string;
  /** The formula with the numbers filled in: "€ 5.250,00 / 2.768 / 4". */
  readonly getallen: string;
  readonly uitkomst: Waarde;
  /** Whether the outcome is an end result and so rounded; else it goes on unrounded. */
  readonly afgerond: boolean;
  /** Where the constants in it come from, besides the sources of the step. */
  readonly bronnen: readonly Bronvermelding[];
}

export const waarde = (getal: Getal, eenheid: Eenheid): Waarde => ({ getal, eenheid });

/** A step on the way: the outcome goes on unrounded. */
export const stap = (
  id: string,
  getallen: string,
  uitkomst: Waarde,
  bronnen: readonly Bronvermelding[] = [],
): Stap => ({ id, getallen, uitkomst, afgerond: false, bronnen });

/** A step that ends a sum: the outcome is rounded, here and nowhere before. */
export const eindstap = (
  id: string,
  getallen: string,
  uitkomst: Waarde,
  bronnen: readonly Bronvermelding[] = [],
): Stap => ({ id, getallen, uitkomst, afgerond: true, bronnen });

/** The outcome of a step as it is shown. */
export const formatUitkomst = ({ uitkomst, afgerond }: Stap): string =>
  afgerond ? formatWaarde(uitkomst) : formatExact(uitkomst);

/** A number inside the formula of a step: an input or an earlier outcome, unrounded. */
export const inFormule = (getal: Getal, eenheid: Eenheid = 'aantal'): string => formatExact({ getal, eenheid });
