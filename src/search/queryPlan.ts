import { BestOf } from './selectBest.ts';
import type { Synoniemen } from './synoniemen.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WEIGHTS } from './weights.ts';
import { isFiller, isFragment, isStopWord, splitWords } from './woorden.ts';

/** Index terms that may stand for what was typed, with how well they do so, from 0 to 1. */
export type Variants = ReadonlyMap<string, number>;

/** One word of a query. */
export interface QueryWord {
  readonly variants: Variants;
  /** The ways to read an unknown compound as two words: verwijsplan -> verwijs, plan. A document needs both. */
  readonly pairs: readonly (readonly [Variants, Variants])[];
  /** A document need not have it. */
  readonly isStopWord: boolean;
  /** It mostly fills a question, and counts for less beside words that do not. */
  readonly isFiller: boolean;
  /** Whether it is a number that names what it stands for: 11201, 1.262,82. */
  readonly isCode: boolean;
  /** Whether it stands in the content or in zoekwoorden.yaml as it was typed. */
  readonly isKnown: boolean;
  /** The word itself, or when it is misspelt what was most likely meant. */
  readonly reading: string;
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
  readonly equals: Synoniemen['equals'];
  /** In how many documents a term stands. */
  frequency(term: string): number;
}

/** More than a searcher types; what comes after is ignored. */
const MAX_LETTERS = 200;
const MAX_WORDS = 16;
const MAX_SPAN = 5;
/** Per kind of variant; keeps one letter from looking up half the index. */
const MAX_EXPANSIONS = 24;

/** A term in at most so many documents may be an odd spelling of something said in other words. */
const RARE = 3;

/** A code of a prestatie, or an amount with cents. */
const CODE = /^\d{5}$|,\d/;
/** So is any number of four digits in no more documents than this; what stands in more is a year. */
const MAX_CODED = 12;

/** What a verb may be parted from. */
const PARTICLES = new Set([
  'aan',
  'af',
  'bij',
  'door',
  'in',
  'mee',
  'na',
  'op',
  'over',
  'samen',
  'terug',
  'uit',
  'vast',
  'voor',
]);

const { variant: WEIGHT } = WEIGHTS;

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
    const word = planWord(term, index === typing, particlesAfter(terms, index), context);
    if (isAgeOfChild(terms, index)) return { ...word, variants: withChild(word.variants, context) };
    return isFragment ? { ...word, isStopWord: true } : word;
  });
  return {
    words,
    spans: planSpans(
      words.map(({ reading }) => reading),
      typing,
      context,
    ),
  };
}

/** Younger is seldom asked about: a contract of two years is no child. */
const YOUNGEST = 4;
const ADULT = 18;

/** Whether a number is the age of a child: 11 jaar, 15-jarige, een jongen van 17 met angst. */
function isAgeOfChild(terms: readonly string[], index: number): boolean {
  const [before, term = '', after] = [terms[index - 1], terms[index], terms[index + 1]];
  if (!/^\d{1,2}$/.test(term) || Number(term) < YOUNGEST || Number(term) >= ADULT) return false;
  const isOfSomeone = before === 'van' && (after === undefined || isStopWord(after));
  return isOfSomeone || (after !== undefined && /^(?:jaar|jarige?)$/.test(after));
}

/** Adds to what an age may mean that someone of that age is a child. */
function withChild(age: Variants, context: PlanContext): Variants {
  const child = withSynonyms(new Map([['kind', WEIGHT.synonym]]), context);
  return new Map([...child, ...age]);
}

/** The words later in a query that may belong to a verb: hoe vraag ik een module aan. */
function particlesAfter(terms: readonly string[], index: number): readonly string[] {
  return terms.slice(index + 1).filter((term) => PARTICLES.has(term));
}

function planWord(word: string, isTyping: boolean, particles: readonly string[], context: PlanContext): QueryWord {
  const { vocabulary, frequency } = context;
  const isNumber = /\d/.test(word);
  const isCommon = isStopWord(word);
  const meanings = knownMeanings(word, isTyping, context);
  if (word.length > 3 && !isNumber && !isCommon) {
    for (const whole of particles.map((particle) => particle + word)) {
      for (const term of [whole, ...vocabulary.withForm(whole)])
        if (vocabulary.has(term)) meanings.set(term, Math.max(WEIGHT.inflection, meanings.get(term) ?? 0));
    }
  }

  // A compound that hardly occurs is also looked for in pieces: normuren, and norm beside uren.
  const isRare = ![...meanings.keys()].some((term) => frequency(term) > RARE);
  const pairs = isRare && !isNumber ? splitCompound(word, context) : [];
  let reading = word;
  if (meanings.size === 0 && !isNumber) {
    const maxDistance = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    // The beginning of a short word is near everything.
    const near = new Map(
      vocabulary.near(word, maxDistance, isTyping && word.length > 4).map(({ term, distance }) => [term, distance]),
    );
    for (const term of commonest([...near.keys()], frequency)) {
      meanings.set(term, (WEIGHT.typo[near.get(term) ?? 0] ?? 0) * (term[0] === word[0] ? 1 : WEIGHT.otherInitial));
    }
    if (pairs.length === 0 && !isTyping) reading = likelyTerms(meanings)[0] ?? word;
  }
  const variants = withSynonyms(meanings, context);
  if (word.length > 3 && !isNumber && !isCommon) {
    for (const term of vocabulary.withSuffix(word).slice(0, MAX_EXPANSIONS)) {
      if (!variants.has(term)) variants.set(term, WEIGHT.ending);
    }
  }
  if (!vocabulary.has(word)) {
    for (const [term, weight] of pairs.flat().flatMap((part) => [...part])) {
      variants.set(term, Math.max(weight * WEIGHT.part, variants.get(term) ?? 0));
    }
  }
  // Of a compound that nothing is known of, the end says what it is: a ziektekostenpolis is a polis. Else its beginning
  // says what it is about: a lithiumspiegel has to do with lithium.
  const part =
    variants.size === 0 && !isNumber ? (knownEnd(word, vocabulary) ?? knownStart(word, vocabulary)) : undefined;
  if (part !== undefined) {
    for (const [term, weight] of withSynonyms(knownMeanings(part, false, context), context))
      variants.set(term, weight * WEIGHT.part);
  }
  // A misspelt one is known by what it may stand for.
  const meansCommon = variants.size > 0 && [...variants.keys()].every(isStopWord);
  const isCode = frequency(word) > 0 && (CODE.test(word) || (/^\d{4}$/.test(word) && frequency(word) <= MAX_CODED));
  return {
    variants,
    pairs,
    isStopWord: isCommon || meansCommon,
    isFiller: !isTyping && isFiller(word),
    isCode,
    isKnown: vocabulary.has(word),
    reading,
  };
}

/** The longest known word that a word ends in; nothing when all are short. */
function knownEnd(word: string, vocabulary: Vocabulary): string | undefined {
  for (let cut = 3; cut <= word.length - 4; cut += 1) {
    const end = word.slice(cut);
    if (vocabulary.has(end) && !isStopWord(end)) return end;
  }
  return undefined;
}

/** The longest known word that a word begins with; nothing when all are so short that they may be so by chance. */
function knownStart(word: string, vocabulary: Vocabulary): string | undefined {
  for (let cut = word.length - 3; cut >= 5; cut -= 1) {
    const start = word.slice(0, cut);
    if (vocabulary.has(start) && !isStopWord(start)) return start;
  }
  return undefined;
}

/** What a word most likely means: the terms that stand for it best. */
export function likelyTerms(variants: Variants): readonly string[] {
  const best = Math.max(...variants.values());
  return [...variants].flatMap(([term, weight]) => (weight === best ? [term] : []));
}

/** What a word as it is spelt may mean: itself, its inflections, and what begins with it. */
function knownMeanings(word: string, isTyping: boolean, { vocabulary, frequency }: PlanContext): Map<string, number> {
  const isNumber = /\d/.test(word);
  const isCommon = isStopWord(word);
  const meanings = new Map<string, number>();
  if (isTyping || (word.length > 3 && !isCommon)) {
    // 11 is eleven before it is the beginning of 11201.
    const isWhole = isNumber && vocabulary.has(word);
    const weight = isWhole ? WEIGHT.longerNumber : isTyping ? WEIGHT.completion : WEIGHT.beginning;
    const begun = vocabulary.withPrefix(word).filter((term) => !isStopWord(term));
    // 1262 is the beginning of the amount 1262,82, not of the code 12620. And a finished word begins what stands in a text,
    // not what a searcher may also type: tijdelijk is not yet tijdelijke hulp.
    const fitting = isTyping
      ? begun
      : begun.filter((term) => (isNumber ? term[word.length] === ',' : frequency(term) > 0));
    for (const term of commonest(fitting, frequency)) {
      meanings.set(term, (weight * term.length) / (term.length + 0.3 * (term.length - word.length)));
    }
  }
  // A word that is being typed has no form yet: polit will be politie, and is not polis.
  // But what nothing begins with must be a whole word.
  if (!isNumber && !isCommon && (!isTyping || vocabulary.has(word) || meanings.size === 0)) {
    for (const term of vocabulary.withForm(word)) {
      if (!isStopWord(term)) meanings.set(term, Math.max(WEIGHT.inflection, meanings.get(term) ?? 0));
    }
  }
  if (vocabulary.has(word)) meanings.set(word, 1);
  return meanings;
}

/** The terms that most documents have; one letter begins thousands. */
function commonest(terms: readonly string[], frequency: PlanContext['frequency']): readonly string[] {
  if (terms.length <= MAX_EXPANSIONS) return terms;
  const best = new BestOf(MAX_EXPANSIONS);
  terms.forEach((term, place) => {
    best.add(place, frequency(term));
  });
  return best.best().map(({ place }) => terms[place] ?? '');
}

function planSpans(words: readonly string[], typing: number, context: PlanContext): QuerySpan[] {
  const { vocabulary } = context;
  const spans: QuerySpan[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 2; to <= Math.min(words.length, from + MAX_SPAN); to += 1) {
      const parts = words.slice(from, to);
      // Met een is not meteen, but three of them that are known together say something: niet meer wil.
      if (parts.length < 3 && parts.every(isStopWord)) continue;
      const joined = parts.join('');
      const meanings = new Map<string, number>();
      if (vocabulary.has(joined)) meanings.set(joined, 1);
      else if (to - 1 === typing && joined.length > 4) {
        for (const term of vocabulary.withPrefix(joined).slice(0, MAX_EXPANSIONS))
          meanings.set(term, WEIGHT.completion);
      }
      const variants = withSynonyms(meanings, context);
      if (variants.size > 0) spans.push({ from, to, variants });
    }
  }
  return spans;
}

/** Adds the synonyms of each term and their inflections, and leaves out what no document has. */
function withSynonyms(meanings: Variants, { equals, vocabulary, frequency }: PlanContext): Map<string, number> {
  const variants = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    if (frequency(term) > 0) variants.set(term, Math.max(weight, variants.get(term) ?? 0));
  };
  for (const [term, weight] of meanings) {
    add(term, weight);
    for (const synonym of equals.get(term) ?? []) {
      add(synonym, weight * WEIGHT.synonym);
      for (const form of vocabulary.withForm(synonym)) {
        if (!isStopWord(form)) add(form, weight * WEIGHT.synonym * WEIGHT.inflection);
      }
    }
  }
  return variants;
}

/**
 * The ways to read an unknown word as two known ones, with or without an s between: verwijzingsplan -> verwijzing, plan.
 * The first may be another form of a known word: terugverwijsafspraak -> terugverwijzen, afspraak.
 */
function splitCompound(word: string, context: PlanContext): (readonly [Variants, Variants])[] {
  const { vocabulary } = context;
  const isPart = (term: string): boolean => term.length > 2 && vocabulary.has(term) && !isStopWord(term);
  const meaningsOf = (term: string): Variants => withSynonyms(knownMeanings(term, false, context), context);
  const pairs: (readonly [Variants, Variants])[] = [];
  const byForm: (readonly [Variants, Variants])[] = [];
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const tail = word.slice(cut);
    if (!isPart(tail)) continue;
    const start = word.slice(0, cut);
    const head = [start, start.replace(/s$/, '')].find(isPart);
    if (head !== undefined) pairs.push([meaningsOf(head), meaningsOf(tail)]);
    else if (cut > 4 && vocabulary.withForm(start).some(isPart)) byForm.push([meaningsOf(start), meaningsOf(tail)]);
  }
  return pairs.length > 0 ? pairs : byForm;
}
