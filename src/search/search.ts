import type { SearchAnswer, SearchCount, SearchEntry, SearchKind, SearchResult } from '../domain/zoeken.ts';
import { openDocumentIndex } from './documentIndex.ts';
import { cutPassage, findMatches, markText, type Match } from './passages.ts';
import type { PreparedSearch } from './prepareSearch.ts';
import { planQuery, type QueryPlan, type Variants } from './queryPlan.ts';
import { createRanking } from './ranking.ts';
import { createRerank, MAX_CANDIDATES } from './rerank.ts';
import { BestOf, forEachRelevant } from './selectBest.ts';
import type { Suggest } from './suggest.ts';
import { openVocabulary } from './vocabulary.ts';
import { splitTerms, type Term } from './woorden.ts';

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

/** Makes prepared search ready for use: quick enough to do between two keys. */
export function openSearch({ entries, equals, phrases, documents, vocabulary }: PreparedSearch): Search {
  const opened = openDocumentIndex(documents);
  const { index, textOf } = opened;
  const context = {
    vocabulary: openVocabulary(vocabulary),
    equals,
    frequency: (term: string) => index.frequency(term),
  };
  const rank = createRanking(index, entries);
  const rerank = createRerank(entries, opened);
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

  /** Finds the matches when they are first looked at: the last results are not in the frame of the key. */
  const toResult = (place: number, document: SearchEntry, score: number, weights: Variants): SearchResult => {
    const find = once(() => {
      const { text, terms, titleTerms } = splitDocument(place, document);
      return { text, inTitle: findMatches(titleTerms, weights), inText: findMatches(terms, weights) };
    });
    const passage = once(() => cutPassage(find().text, find().inText));
    const { title } = document;
    return {
      document,
      score,
      get title() {
        return markText(title, find().inTitle);
      },
      get passage() {
        return passage();
      },
      get terms() {
        const { text, inTitle, inText } = find();
        const wordsIn = (from: string, matches: readonly Match[]) =>
          matches.map(({ start, end }) => from.slice(start, end));
        return distinct([...wordsIn(title, inTitle), ...wordsIn(text, inText)]);
      },
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

const mostFirst = <Value>(counts: ReadonlyMap<Value, number>): SearchCount<Value>[] =>
  [...counts].map(([value, count]) => ({ value, count })).sort((left, right) => right.count - left.count);

/** Makes something when it is first asked for, and keeps it. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

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
