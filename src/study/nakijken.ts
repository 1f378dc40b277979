import type { ToetsVraag } from '../domain/leren.ts';

/** What was answered: places of options, the order of steps, or a number as an exact decimal with a point. */
export type ToetsAntwoord =
  | { readonly vorm: 'keuze' | 'meerdere'; readonly gekozen: readonly number[] }
  | { readonly vorm: 'volgorde'; readonly volgorde: readonly string[] }
  | { readonly vorm: 'getal'; readonly getal: string };

const gelijk = <T>(a: readonly T[], b: readonly T[]) => a.length === b.length && a.every((item, i) => item === b[i]);
/** A decimal without zeros that say nothing: "012.50" is "12.5". */
const kaal = (getal: string) =>
  getal
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

/** Whether an answer is wholly right: of several right options all, and no other. */
export function isGoed(vraag: ToetsVraag, antwoord: ToetsAntwoord): boolean {
  if (vraag.vorm === 'volgorde') return antwoord.vorm === 'volgorde' && gelijk(vraag.volgorde, antwoord.volgorde);
  if (vraag.vorm === 'getal') return antwoord.vorm === 'getal' && kaal(vraag.getal) === kaal(antwoord.getal);
  if (antwoord.vorm !== vraag.vorm) return false;
  const goede = vraag.opties.flatMap(({ goed }, index) => (goed ? [index] : []));
  return gelijk(
    goede,
    [...antwoord.gekozen].sort((a, b) => a - b),
  );
}

/**
 * Puts items in another order, the same for the same seed: the order must not give the answer away, and a test must be able
 * to repeat it. Never gives the order it got, when there is another.
 */
export function schud<T>(items: readonly T[], zaad: number): T[] {
  const geschud = [...items];
  let state = zaad >>> 0;
  for (let last = geschud.length - 1; last > 0; last -= 1) {
    // Numerical Recipes' linear congruential generator: good enough to shuffle eight items.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [geschud[last], geschud[other]] = [geschud[other] as T, geschud[last] as T];
  }
  if (geschud.length > 1 && gelijk(geschud, items)) geschud.push(geschud.shift() as T);
  return geschud;
}
