import type { SearchAnswer, SearchCount, SearchEntry, SearchKind, SearchResult } from '../domain/zoeken.ts';
import { indexDocuments } from './documentIndex.ts';
import { cutPassage, findMatches, markText } from './passages.ts';
import { planQuery, type QueryPlan, type Variants } from './queryPlan.ts';
import { createRanking } from './ranking.ts';
import { createRerank, MAX_CANDIDATES } from './rerank.ts';
import { BestOf, forEachRelevant } from './selectBest.ts';
import { parseHeadings, parseTexts, readEntries } from './serializedIndex.ts';
import type { Suggest } from './suggest.ts';
import { buildSynoniemen } from './synoniemen.ts';
import { createVocabulary } from './vocabulary.ts';
import { groupPhrases, type Phrase, splitTerms, type Term } from './woorden.ts';

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
  /** From now on answers with few results come with suggestions. Their code is large and seldom needed: it may come later. */
  useSuggest(createSuggest: (titles: readonly string[]) => Suggest): void;
}

const DEFAULT_LIMIT = 20;
/** With fewer results than this the answer comes with suggestions. */
const FEW_RESULTS = 3;
/** Split texts to keep: results at one key are mostly results at the next. */
const MAX_CACHED = 500;

/**
 * Makes the search from the parsed index files.
 * @param files As made by buildSearchIndex. `texts` may come later: until then search knows headings only.
 * @throws Error in Dutch, to show to a user, when a file is damaged or of another version.
 */
export function createSearch(files: { readonly headings: unknown; readonly texts: unknown }): Search {
  const headings = parseHeadings(files.headings);
  const texts = files.texts === null ? null : parseTexts(files.texts, headings);
  const entries = readEntries(headings);
  const synoniemen = buildSynoniemen(headings.zoekwoorden);
  const phrases = groupPhrases([...synoniemen.phrases, ...phrasesIn(texts?.phrases ?? '')]);
  const documents = indexDocuments(entries, texts, phrases);
  const { index, textOf } = documents;
  const vocabulary = createVocabulary([...index.terms, ...synoniemen.equals.keys()]);
  const context = { vocabulary, synoniemen, frequency: (term: string) => index.frequency(term) };
  const rank = createRanking(index, entries);
  const rerank = createRerank(entries, documents);
  let suggest: Suggest | undefined;

  // Splitting a text costs more than ranking.
  const cache = new Map<number, SplitDocument>();
  const splitDocument = (place: number, { title }: SearchEntry): SplitDocument => {
    const known = cache.get(place);
    if (known) return known;
    const text = textOf(place);
    const made = { text, terms: splitTerms(text, phrases), titleTerms: splitTerms(title, phrases) };
    const [oldest] = cache.keys();
    if (cache.size >= MAX_CACHED && oldest !== undefined) cache.delete(oldest);
    cache.set(place, made);
    return made;
  };

  const toResult = (place: number, document: SearchEntry, score: number, weights: Variants): SearchResult => {
    const { title } = document;
    const { text, terms, titleTerms } = splitDocument(place, document);
    const [inTitle, inText] = [findMatches(titleTerms, weights), findMatches(terms, weights)];
    const found = [
      ...inTitle.map(({ start, end }) => title.slice(start, end)),
      ...inText.map(({ start, end }) => text.slice(start, end)),
    ];
    return {
      document,
      score,
      title: markText(title, inTitle),
      passage: cutPassage(text, inText),
      terms: distinct(found),
    };
  };

  return {
    useSuggest(createSuggest) {
      suggest = createSuggest(entries.map(({ title }) => title));
    },
    query(text, { limit = DEFAULT_LIMIT, kinds = [], sources = [] } = {}) {
      const plan = planQuery(text, context);
      const ofKind = new Set<string>(kinds);
      const ofSource = new Set(sources);
      const kindCounts = new Map<SearchKind, number>();
      const sourceCounts = new Map<string, number>();
      const best = new BestOf(Math.max(limit, MAX_CANDIDATES));
      let total = 0;
      forEachRelevant(rank(plan), (place, score) => {
        const document = entries[place];
        if (!document) return;
        const { kind, source } = document;
        const fitsKind = ofKind.size === 0 || ofKind.has(kind);
        const fitsSource = ofSource.size === 0 || ofSource.has(source);
        if (fitsSource) kindCounts.set(kind, (kindCounts.get(kind) ?? 0) + 1);
        if (fitsKind && source !== '') sourceCounts.set(source, (sourceCounts.get(source) ?? 0) + 1);
        if (!fitsKind || !fitsSource) return;
        total += 1;
        best.add(place, score);
      });
      const weights = highlights(plan);
      return {
        results: rerank(plan, text, best.best())
          .slice(0, limit)
          .flatMap(({ place, score }) => {
            const document = entries[place];
            return document ? [toResult(place, document, score, weights)] : [];
          }),
        total,
        kinds: mostFirst(kindCounts),
        sources: mostFirst(sourceCounts),
        isKnown: plan.words.length > 0 && plan.words.every(({ isKnown }) => isKnown),
        suggestions: total < FEW_RESULTS ? (suggest?.(text) ?? []) : [],
      };
    },
  };
}

interface SplitDocument {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly titleTerms: readonly Term[];
}

const phrasesIn = (lines: string): Phrase[] => (lines === '' ? [] : lines.split('\n').map((line) => line.split(' ')));

const mostFirst = <Value>(counts: ReadonlyMap<Value, number>): SearchCount<Value>[] =>
  [...counts].map(([value, count]) => ({ value, count })).sort((left, right) => right.count - left.count);

/** What to mark in a text, and how much each term matters when choosing the passage. */
function highlights({ words, spans }: QueryPlan): Variants {
  const weights = new Map<string, number>();
  const meaningful = words.filter((word) => !word.isStopWord);
  for (const { variants, pairs } of meaningful.length > 0 ? meaningful : words) {
    for (const [term, weight] of variants) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    for (const part of pairs.flat()) for (const [term, weight] of part) weights.set(term, weight);
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
