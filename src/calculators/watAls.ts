import { exact, NUL, type Getal } from './exact.ts';
import { calculatePohModule, type PohInvoer, type PohRegels, type PohResultaat } from './pohModule.ts';

/** Shares of the norm that the table of *wat als* shows. */
export const watAlsFactoren: readonly Getal[] = ['0', '0.25', '0.5', '0.75', '1', '1.25', '1.5'].map((factor) =>
  exact(factor),
);

/** The same practice with other hours; staff costs go with the hours, consultation, e-health and triage stay. */
export function withUren(invoer: PohInvoer, uren: Getal): PohInvoer {
  const personeelskosten = invoer.uren.eq(0) ? NUL : invoer.personeelskosten.times(uren).div(invoer.uren);
  return { ...invoer, uren, personeelskosten };
}

/** What the module comes to at shares of the norm, from none to one and a half times. */
export function calculateWatAls(
  invoer: PohInvoer,
  regels: PohRegels,
): readonly { readonly factor: Getal; readonly uren: Getal; readonly resultaat: PohResultaat }[] {
  const { normUren } = calculatePohModule(invoer, regels);
  return watAlsFactoren.map((factor) => {
    const uren = normUren.times(factor);
    return { factor, uren, resultaat: calculatePohModule(withUren(invoer, uren), regels) };
  });
}
