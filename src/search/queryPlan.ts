import type { Synoniemen } from './synoniemen.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isFragment, isStopWord, splitWords } from './woorden.ts';

/** Index terms that may stand for what was typed, with how well they do so, from 0 to 1. */
export type Variants = ReadonlyMap<string, number>;

/** One word of a query. */
export interface QueryWord {
  readonly variants: Variants;
  /** Pairs of terms that together make up an unknown compound: verwijsplan -> [verwijs, plan]. A document needs both. */
  readonly pairs: readonly (readonly [string, string])[];
  /** A document need not have it. */
  readonly isStopWord: boolean;
}

/** Neighbouring words of a query that are one term to the index: verwijs brief -> verwijsbrief. */
export interface QuerySpan {
  /** The words it covers: from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  readonly variants: Variants;
}

/** What to look up for a query. */
export interface QueryPlan {
  readonly words: readonly QueryWord[];
  readonly spans: readonly QuerySpan[];
}

/** What the plan is made with. */
export interface PlanContext {
  readonly vocabulary: Vocabulary;
  readonly synoniemen: Synoniemen;
  /** In how many documents a term stands. */
  frequency(term: string): number;
}

/** More than a searcher types; what comes after is ignored. */
const MAX_LETTERS = 200;
const MAX_WORDS = 16;
const MAX_SPAN = 5;
/** Per kind of variant; keeps one letter from looking up half the index. */
const MAX_EXPANSIONS = 24;

const SYNONYM = 0.8;
/** The word being typed: what it may become. */
const COMPLETION = 0.8;
/** A finished word: the compounds and inflections it begins. */
const BEGINNING = 0.45;
/** The compounds it ends. */
const ENDING = 0.35;
/** By number of edits. */
const TYPO = [1, 0.75, 0.5];
/** On top of that: people seldom mistype the first letter. */
const OTHER_INITIAL = 0.6;

/** Splits a query in words and finds for each the terms of the index it may mean. */
export function planQuery(query: string, context: PlanContext): QueryPlan {
  const text = query.trimStart().slice(0, MAX_LETTERS);
  const typed = splitWords(text)
    .flatMap((word) => word.map((part) => ({ ...part, isFragment: isFragment(part, word) })))
    .slice(0, MAX_WORDS);
  const terms = typed.map(({ term }) => term);
  // A space or a question mark after the last word says that it is finished.
  const typing = typed.at(-1)?.end === text.length ? typed.length - 1 : -1;
  const words = typed.map(({ term, isFragment }, index) => {
    const word = planWord(term, index === typing, context);
    return isFragment ? { ...word, isStopWord: true } : word;
  });
  return { words, spans: planSpans(terms, typing, context) };
}

function planWord(word: string, isTyping: boolean, { vocabulary, synoniemen, frequency }: PlanContext): QueryWord {
  const isNumber = /\d/.test(word);
  const isCommon = isStopWord(word);
  const meanings = new Map<string, number>();
  const meanCommonest = (terms: readonly string[], weigh: (term: string) => number): void => {
    const commonest = [...terms].sort((left, right) => frequency(right) - frequency(left)).slice(0, MAX_EXPANSIONS);
    for (const term of commonest) meanings.set(term, weigh(term));
  };

  if (vocabulary.has(word)) meanings.set(word, 1);
  if (isTyping || (word.length > 3 && !isCommon)) {
    const weight = isTyping ? COMPLETION : BEGINNING;
    const begun = vocabulary.withPrefix(word).filter((term) => !isStopWord(term));
    // 1262 is the beginning of the amount 1262,82, not of the code 12620.
    const fitting = isTyping || !isNumber ? begun : begun.filter((term) => term[word.length] === ',');
    meanCommonest(fitting, (term) => (weight * term.length) / (term.length + 0.3 * (term.length - word.length)));
  }

  let pairs: QueryWord['pairs'] = [];
  if (meanings.size === 0 && !isNumber) {
    pairs = splitCompound(word, vocabulary);
    const maxDistance = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const near = new Map(vocabulary.near(word, maxDistance, isTyping).map(({ term, distance }) => [term, distance]));
    meanCommonest(
      [...near.keys()],
      (term) => (TYPO[near.get(term) ?? 0] ?? 0) * (term[0] === word[0] ? 1 : OTHER_INITIAL),
    );
  }
  const variants = withSynonyms(meanings, synoniemen, frequency);
  if (word.length > 3 && !isNumber && !isCommon) {
    for (const term of vocabulary.withSuffix(word).slice(0, MAX_EXPANSIONS)) {
      if (!variants.has(term)) variants.set(term, ENDING);
    }
  }
  // A misspelt one is known by what it may stand for.
  const meansCommon = variants.size > 0 && [...variants.keys()].every(isStopWord);
  return { variants, pairs, isStopWord: isCommon || meansCommon };
}

function planSpans(
  words: readonly string[],
  typing: number,
  { vocabulary, synoniemen, frequency }: PlanContext,
): QuerySpan[] {
  const spans: QuerySpan[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 2; to <= Math.min(words.length, from + MAX_SPAN); to += 1) {
      const joined = words.slice(from, to).join('');
      const meanings = new Map<string, number>();
      if (vocabulary.has(joined)) meanings.set(joined, 1);
      else if (to - 1 === typing && joined.length > 4) {
        for (const term of vocabulary.withPrefix(joined).slice(0, MAX_EXPANSIONS)) meanings.set(term, COMPLETION);
      }
      const variants = withSynonyms(meanings, synoniemen, frequency);
      if (variants.size > 0) spans.push({ from, to, variants });
    }
  }
  return spans;
}

/** Adds the synonyms of each term, and leaves out what no document has. */
function withSynonyms(
  meanings: Variants,
  { equals }: Synoniemen,
  frequency: PlanContext['frequency'],
): Map<string, number> {
  const variants = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    if (frequency(term) > 0) variants.set(term, Math.max(weight, variants.get(term) ?? 0));
  };
  for (const [term, weight] of meanings) {
    add(term, weight);
    for (const synonym of equals.get(term) ?? []) add(synonym, weight * SYNONYM);
  }
  return variants;
}

/** The ways to read an unknown word as two known ones, with or without an s between: verwijzingsplan -> verwijzing, plan. */
function splitCompound(word: string, vocabulary: Vocabulary): (readonly [string, string])[] {
  const isPart = (term: string): boolean => term.length > 2 && vocabulary.has(term) && !isStopWord(term);
  const pairs: (readonly [string, string])[] = [];
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const tail = word.slice(cut);
    const head = [word.slice(0, cut), word.slice(0, cut).replace(/s$/, '')].find(isPart);
    if (head !== undefined && isPart(tail)) pairs.push([head, tail]);
  }
  return pairs;
}
