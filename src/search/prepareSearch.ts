import type { SearchEntry } from '../domain/zoeken.ts';
import { type DocumentIndexData, indexDocuments } from './documentIndex.ts';
import { documentsWith } from './invertedIndex.ts';
import { parseHeadings, parseTexts, readEntries, readZoekwoorden } from './serializedIndex.ts';
import { buildSynoniemen, type Synoniemen } from './synoniemen.ts';
import { buildVocabulary, type VocabularyData } from './vocabulary.ts';
import { groupPhrases, type Phrase, type Phrases } from './woorden.ts';

/** Everything openSearch needs, made: nothing but data, so that a worker can make it and hand it over. */
export interface PreparedSearch {
  readonly entries: readonly SearchEntry[];
  readonly equals: Synoniemen['equals'];
  readonly phrases: Phrases;
  readonly documents: DocumentIndexData;
  readonly vocabulary: VocabularyData;
}

/**
 * Makes the index from the parsed index files.
 * @param files As made by buildSearchIndex. `texts` may come later: until then search knows headings only.
 * @throws Error in Dutch, to show to a user, when a file is damaged or of another version.
 */
export function prepareSearch(files: { readonly headings: unknown; readonly texts: unknown }): PreparedSearch {
  const headings = parseHeadings(files.headings);
  const texts = files.texts === null ? null : parseTexts(files.texts, headings);
  const entries = readEntries(headings);
  const { equals, phrases: ofSynoniemen } = buildSynoniemen(readZoekwoorden(headings));
  const phrases = groupPhrases([...ofSynoniemen, ...phrasesIn(texts?.phrases ?? '')]);
  const documents = indexDocuments(entries, texts, phrases);
  const { index } = documents;
  const inDocuments = index.terms.filter((_, term) => documentsWith(index, term) > 0);
  return { entries, equals, phrases, documents, vocabulary: buildVocabulary([...inDocuments, ...equals.keys()]) };
}

const phrasesIn = (lines: string): Phrase[] => (lines === '' ? [] : lines.split('\n').map((line) => line.split(' ')));

/** What a worker may hand over instead of copying it. */
export function buffersOf({ documents, vocabulary }: PreparedSearch): ArrayBuffer[] {
  const { index, titles, names, bodies } = documents;
  const lists = [index.termsOf, titles, names, bodies, vocabulary.termsOfForm];
  const arrays = [index.starts, index.ids, index.scores, vocabulary.shared];
  return [...arrays, ...lists.flatMap(({ starts, values }) => [starts, values])].map(({ buffer }) => buffer);
}
