import type { SearchAnswer, SearchDocument, SearchKind, SearchResult } from '../domain/zoeken.ts';
import { type FullText, loadFullText } from './fullText.ts';
import { unpackIndex } from './packIndex.ts';
import { cutPassage, findMatches } from './passages.ts';
import { planQuery, type QueryPlan, type Variants } from './queryPlan.ts';
import { createRanking } from './ranking.ts';
import { damaged, parseSearchIndex, type SerializedSearchIndex } from './serializedIndex.ts';
import { createSuggest } from './suggest.ts';
import { buildSynoniemen } from './synoniemen.ts';
import { createVocabulary } from './vocabulary.ts';
import { groupPhrases, splitTerms, type Term } from './woorden.ts';

/** Which results to give. */
export interface QueryOptions {
  /** At most so many results. @default 20 */
  readonly limit?: number;
  /** Only these kinds; all when left out or empty. */
  readonly kinds?: readonly SearchKind[];
  /** Only these sources, as in `SearchDocument.source`; all when left out or empty. */
  readonly sources?: readonly string[];
}

/** Search over everything the index holds. */
export interface Search {
  /** Answers a query as far as it is typed; the last word may be unfinished. Takes any text and never throws. */
  query(text: string, options?: QueryOptions): SearchAnswer;
}

const DEFAULT_LIMIT = 20;
/** With fewer results than this the answer comes with suggestions. */
const FEW_RESULTS = 3;

/**
 * Makes the search from the parsed index file.
 * @throws Error in Dutch, to show to a user, when the file is damaged or of another version.
 */
export function createSearch(serialized: unknown): Search {
  const { documents, zoekwoorden, phrases, index } = parseSearchIndex(serialized);
  const fullText = load(index);
  const synoniemen = buildSynoniemen(zoekwoorden);
  const allPhrases = groupPhrases([...synoniemen.phrases, ...phrases]);
  const vocabulary = createVocabulary([...fullText.terms, ...synoniemen.equals.keys()]);
  const suggest = createSuggest(documents.map(({ title }) => title));
  const context = { vocabulary, synoniemen, frequency: (term: string) => fullText.frequency(term) };
  const rank = createRanking(fullText, documents.length);

  // Splitting a text costs more than ranking; a text that was a result once is often one again at the next key.
  const termsByText = new Map<string, readonly Term[]>();
  const termsOf = (text: string): readonly Term[] => {
    const terms = termsByText.get(text) ?? splitTerms(text, allPhrases);
    termsByText.set(text, terms);
    return terms;
  };

  const toResult = (document: SearchDocument, score: number, weights: Variants): SearchResult => {
    const { title, text } = document;
    const matches = findMatches(termsOf(text), weights);
    const found = [
      ...findMatches(termsOf(title), weights).map(({ start, end }) => title.slice(start, end)),
      ...matches.map(({ start, end }) => text.slice(start, end)),
    ];
    return { document, score, passage: cutPassage(text, matches), terms: distinct(found) };
  };

  return {
    query(text, { limit = DEFAULT_LIMIT, kinds = [], sources = [] } = {}) {
      const plan = planQuery(text, context);
      const ranked: { document: SearchDocument; score: number }[] = [];
      rank(plan).forEach((score, id) => {
        const document = documents[id];
        if (!document || score === 0) return;
        if (kinds.length > 0 && !kinds.includes(document.kind)) return;
        if (sources.length > 0 && !sources.includes(document.source)) return;
        ranked.push({ document, score });
      });
      ranked.sort((left, right) => right.score - left.score);
      const weights = highlights(plan);
      return {
        results: ranked.slice(0, limit).map(({ document, score }) => toResult(document, score, weights)),
        suggestions: ranked.length < FEW_RESULTS ? suggest(text) : [],
      };
    },
  };
}

function load(index: SerializedSearchIndex['index']): FullText {
  try {
    return loadFullText(unpackIndex(index));
  } catch (cause) {
    throw damaged('is beschadigd', cause);
  }
}

/** What to mark in a text, and how much each term matters when choosing the passage. */
function highlights({ words, spans }: QueryPlan): Variants {
  const weights = new Map<string, number>();
  const meaningful = words.filter((word) => !word.isStopWord);
  for (const { variants, pairs } of meaningful.length > 0 ? meaningful : words) {
    for (const [term, weight] of variants) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    for (const term of pairs.flat()) weights.set(term, 1);
  }
  for (const { from, to, variants } of spans) {
    // Worth the words it covers.
    for (const [term, weight] of variants) weights.set(term, weight * (to - from));
  }
  return weights;
}

/** Without doubles, whatever the capitals; in order of appearance. */
function distinct(words: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const word of words) if (!seen.has(word.toLowerCase())) seen.set(word.toLowerCase(), word);
  return [...seen.values()];
}
