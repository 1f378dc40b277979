import type { SearchDocument } from '../domain/zoeken.ts';
import { completeContractions } from './samentrekking.ts';
import { serialize, type SerializedSearchIndex } from './serializedIndex.ts';
import { parseZoekwoorden } from './synoniemen.ts';
import { isStopWord, type Phrase, wordsOf } from './woorden.ts';

/**
 * Makes the files that prepareSearch reads. Runs at build time.
 * @param zoekwoorden The parsed content/zoekwoorden.yaml.
 * @throws Error in Dutch on two documents with one id, an id that does not begin with its path, or zoekwoorden of the wrong shape.
 */
export function buildSearchIndex(documents: readonly SearchDocument[], zoekwoorden: unknown): SerializedSearchIndex {
  const ids = new Set<string>();
  for (const { id, path, title } of documents) {
    if (ids.has(id))
      throw new Error(`Zoekindex: "${id}" (${title}) komt twee keer voor; elk zoekresultaat heeft een eigen id.`);
    if (!id.startsWith(path)) throw new Error(`Zoekindex: de id "${id}" (${title}) begint niet met het adres ${path}.`);
    ids.add(id);
  }
  return serialize(withContractions(documents), parseZoekwoorden(zoekwoorden), findSplitCompounds(documents));
}

/** Adds the words that a heading leaves to the reader to complete: praktijk- en/of teamscan. */
function withContractions(documents: readonly SearchDocument[]): SearchDocument[] {
  const known = new Set(documents.flatMap(({ title, text }) => [title, text]).flatMap(wordsOf));
  return documents.map((document) => {
    const { title, keywords } = document;
    const whole = [title, ...keywords].flatMap((text) => completeContractions(text, (word) => known.has(word)));
    return whole.length === 0 ? document : { ...document, keywords: [...keywords, ...new Set(whole)] };
  });
}

/** The neighbouring words that stand elsewhere as one word: eigen risico beside eigenrisico. */
function findSplitCompounds(documents: readonly SearchDocument[]): Phrase[] {
  const texts = documents.flatMap(({ title, text, keywords }) => [title, text, ...keywords].map(wordsOf));
  const known = new Set(texts.flat());
  const found = new Map<string, Phrase>();
  for (const words of texts) {
    words.forEach((left, index) => {
      const right = words[index + 1];
      if (right === undefined || isStopWord(left) || isStopWord(right) || /\d/.test(left + right)) return;
      if (known.has(left + right)) found.set(left + right, [left, right]);
    });
  }
  return [...found.values()];
}
