import type { SearchAnswer, SearchCount, SearchEntry, SearchKind, SearchResult } from '../domain/zoeken.ts';
import { openDocumentIndex } from './documentIndex.ts';
import { createMatcher, type FindMatches, type Match } from './matches.ts';
import { cutPassage, markText } from './passages.ts';
import type { PreparedSearch } from './prepareSearch.ts';
import { planQuery, type QueryPlan, type Variants } from './queryPlan.ts';
import { createRanking } from './ranking.ts';
import { createRerank, MAX_CANDIDATES } from './rerank.ts';
import { BestOf, forEachRelevant } from './selectBest.ts';
import type { Suggest } from './suggest.ts';
import { openVocabulary } from './vocabulary.ts';

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
/** Texts to keep: results at one key are mostly results at the next. */
const MAX_CACHED = 500;

/** Makes prepared search ready for use: quick enough to do between two keys. */
export function openSearch({ entries, equals, phrases, documents, vocabulary }: PreparedSearch): Search {
  const opened = openDocumentIndex(documents);
  const { index, titles, bodies, textOf } = opened;
  const context = {
    vocabulary: openVocabulary(vocabulary),
    equals,
    frequency: (term: string) => index.frequency(term),
  };
  const rank = createRanking(index, entries);
  const rerank = createRerank(entries, opened);
  let suggest: Suggest | undefined;

  const matcher = createMatcher(index, phrases);

  const cache = new Map<number, string>();
  const readText = (place: number): string => {
    const known = cache.get(place);
    if (known !== undefined) return known;
    const text = textOf(place);
    const [oldest] = cache.keys();
    if (cache.size >= MAX_CACHED && oldest !== undefined) cache.delete(oldest);
    cache.set(place, text);
    return text;
  };

  /** Finds the matches when they are first looked at: the last results are not in the frame of the key. */
  const toResult = (place: number, document: SearchEntry, score: number, findMatches: FindMatches): SearchResult => {
    const find = once(() => ({ inTitle: findMatches(titles, place), inText: findMatches(bodies, place) }));
    const passage = once(() => cutPassage(readText(place), find().inText));
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
        const { inTitle, inText } = find();
        const wordsIn = (from: string, matches: readonly Match[]) =>
          matches.map(({ start, end }) => from.slice(start, end));
        return distinct([...wordsIn(title, inTitle), ...wordsIn(readText(place), inText)]);
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
      const findMatches = matcher(highlights(plan));
      return {
        results: rerank(plan, text, best.best())
          .slice(0, limit)
          .flatMap(({ place, score }) => {
            const document = entries[place];
            return document ? [toResult(place, document, score, findMatches)] : [];
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
