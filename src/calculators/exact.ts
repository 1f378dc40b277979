import createBig from 'big.js';

/**
 * Exact decimal arithmetic for money and hours. Sums, products and differences are exact; a division keeps 40 decimals.
 * An amount is therefore made with one division, of whole sums: then rounding to cents cannot go wrong on a tie.
 * A constructor of our own: the settings of the library's shared one could be changed by others.
 */
export const exact = createBig();
exact.DP = 40;
exact.RM = 1;
exact.NE = -60;

/** An exact decimal number. */
export type Getal = createBig.Big;

export const NUL: Getal = exact(0);

export const sum = (getallen: readonly Getal[]): Getal => getallen.reduce((total, getal) => total.plus(getal), NUL);

export const least = (first: Getal, ...rest: readonly Getal[]): Getal =>
  rest.reduce((least, getal) => (getal.lt(least) ? getal : least), first);

export const most = (first: Getal, ...rest: readonly Getal[]): Getal =>
  rest.reduce((most, getal) => (getal.gt(most) ? getal : most), first);

/** Rounds half up; the only place where rounding happens. Never gives negative zero. */
export function roundHalfUp(getal: Getal, decimals = 2): Getal {
  const rounded = getal.round(decimals, 1);
  return rounded.eq(0) ? NUL : rounded;
}
