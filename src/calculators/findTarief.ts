import type { Tarief } from '../domain/tarief.ts';

/** A table, or in Dutch why there is none. Nothing is extrapolated to another year. */
export type GevondenTarief<T> =
  { readonly ok: true; readonly tarief: T } | { readonly ok: false; readonly melding: string };

/** Finds the table of an insurer that holds in a year. Insurers compare without regard to case. */
export function findTarief<T extends Tarief>(
  tarieven: readonly T[],
  verzekeraar: string,
  jaar: number,
): GevondenTarief<T> {
  const same = (tarief: T) => tarief.verzekeraar.toLowerCase() === verzekeraar.toLowerCase();
  const tarief = tarieven.find((candidate) => same(candidate) && candidate.vanaf <= jaar && jaar <= candidate.tot);
  if (tarief) return { ok: true, tarief };
  const known = tarieven.map((each) => `${each.verzekeraar} ${each.jaren}`).join(', ');
  return {
    ok: false,
    melding: `Geen tarief bekend voor ${verzekeraar} in ${String(jaar)}. Bekend: ${known === '' ? 'niets' : known}. Kies zo’n jaar, of vul uw eigen norm en tarief in.`,
  };
}
