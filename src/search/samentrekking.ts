import { foldWord } from './woorden.ts';

/** The first of two compounds that share their end: praktijk- en/of teamscan, kinder- of jeugdpsycholoog. */
const CONTRACTION = /(\p{L}{3,})- (?:en\/of|en|of) (\p{L}{5,})/gu;
/** What they share is at least this long. */
const MIN_END = 3;

/**
 * The words that a text leaves to the reader to complete: praktijk- en/of teamscan says praktijkscan.
 * @param isWord Whether a normalised word is a word; what is made up is left out.
 */
export function completeContractions(text: string, isWord: (word: string) => boolean): string[] {
  return [...text.matchAll(CONTRACTION)].flatMap(([, first = '', second = '']) => {
    for (let cut = 1; cut <= second.length - MIN_END; cut += 1) {
      const whole = first + second.slice(cut);
      if (isWord(foldWord(whole))) return [whole];
    }
    return [];
  });
}
