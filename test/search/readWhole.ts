import { isFragment, type Phrases, splitWords, type Term } from '../../src/search/woorden.ts';

/**
 * Everything a text can be found by, read letter by letter: its words, the joined form and the parts of hyphenated words
 * (gb-ggz: gbggz, gb, ggz), and each known phrase as one term (basis ggz: basisggz). What search does with numbers of
 * pieces must come to the same.
 */
export function termsIn(text: string, phrases: Phrases): Term[] {
  const terms: Term[] = [];
  const words = splitWords(text);
  const parts = words.flat();
  let position = 0;
  for (const word of words) {
    const [first] = word;
    const last = word.at(-1);
    if (!first || !last) continue;
    const joined = word.map((part) => part.term).join('');
    if (word.length > 1 && !/^\d+$/.test(joined)) terms.push({ term: joined, start: first.start, end: last.end });
    for (const part of word) {
      if (!isFragment(part, word)) terms.push(part);
      for (const phrase of phrases.get(part.term) ?? []) {
        const end = parts[position + phrase.length - 1]?.end;
        const isHere = phrase.every((expected, offset) => parts[position + offset]?.term === expected);
        const isWord = part === first && end === last.end;
        if (end !== undefined && isHere && !isWord) terms.push({ term: phrase.join(''), start: part.start, end });
      }
      position += 1;
    }
  }
  return terms;
}
