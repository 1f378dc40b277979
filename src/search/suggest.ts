import Fuse from 'fuse.js/basic';
import { foldWord } from './woorden.ts';

/** Fuse.js takes patterns apart every 32 letters; longer ones only get slower. */
const MAX_LETTERS = 64;
const MAX_SUGGESTIONS = 3;
/** What begins with fewer letters was found already, and inside a word they say nothing: agb is not near Vraagbaak. */
const MIN_LETTERS = 4;

/** Finds the titles that look like what was typed, nearest first: "bedoelde u". */
export type Suggest = (text: string) => readonly string[];

/** Makes a {@link Suggest} over short strings such as titles; their index is made when it is first needed. */
export function createSuggest(titles: Iterable<string>): Suggest {
  let fuse: Fuse<string> | undefined;
  return (text) => {
    const pattern = text.trim().slice(0, MAX_LETTERS);
    if (foldWord(pattern).length < MIN_LETTERS) return [];
    fuse ??= new Fuse([...new Set(titles)], { ignoreDiacritics: true, ignoreLocation: true, threshold: 0.3 });
    return fuse
      .search(pattern, { limit: MAX_SUGGESTIONS + 1 })
      .map(({ item }) => item)
      .filter((item) => item.toLowerCase() !== pattern.toLowerCase())
      .slice(0, MAX_SUGGESTIONS);
  };
}
