import type { Kaart } from '../domain/leren.ts';

/** A figure that changes with the years: an amount, a share, or a number of hours and the like. */
const CIJFER = /€\s?\d|\d\s?%|\d\s(?:uur|minuten|dagen|weken|maanden|fte)(?![\p{L}])/u;
const JAAR = /(?<![\d.,])(?:19|20)\d\d(?:-20\d\d)?(?![\d.,]\d)/g;

const jarenIn = (tekst: string): string[] => [...new Set(tekst.match(JAAR))];

/** Whether a text holds a figure that needs a year. */
export const heeftCijfer = (tekst: string): boolean => CIJFER.test(tekst);

/**
 * Makes a card with a figure on its back ask for the year of that figure: a figure of years ago may not be learnt as if it
 * held today. The year is the one the front names, else that of the sentences with the figure, else that of the one source.
 * The front no longer names it. A card without a figure, or one that asks for its year already, stays as it is.
 */
export function vraagNaarJaar(kaart: Kaart): Kaart {
  if (kaart.jaar !== undefined || !heeftCijfer(kaart.achter)) return kaart;
  const opVoorkant = jarenIn(kaart.voor);
  const zinnen = kaart.achter.split(/(?<=\.)\s+/).filter(heeftCijfer);
  const jaren = [opVoorkant, jarenIn(zinnen.join(' ')), jarenVanBron(kaart)].find((found) => found.length > 0);
  const voor = zonderJaren(kaart.voor, opVoorkant);
  if (!jaren || jarenIn(voor).length > 0) return kaart;
  return { ...kaart, voor, jaar: jaren.join(' en ') };
}

/** Years of the sources of a card, when all of it is of the same. */
function jarenVanBron({ bronnen }: Kaart): string[] {
  const jaren = new Set(bronnen.map(({ bron }) => jarenIn(bron).join(' en ')));
  return jaren.size === 1 ? [...jaren] : [];
}

/** Takes years out of a question: ` in 2016`, ` (2023)`, `(CZ, 2024-2025)`. */
const zonderJaren = (vraag: string, jaren: readonly string[]): string =>
  jaren.reduce(
    (rest, jaar) => rest.replaceAll(` (${jaar})`, '').replaceAll(`, ${jaar})`, ')').replaceAll(` in ${jaar}`, ''),
    vraag,
  );
