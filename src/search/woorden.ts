/** A piece of a word that can be looked up, with its place in the text it came from. */
export interface Term {
  /** Normalised form. */
  readonly term: string;
  /** Offsets in the original text: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
}

/** A phrase as normalised words: [basis, ggz]. */
export type Phrase = readonly string[];

/** Phrases that are one term to the index, by their first word. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

// Words without which a sentence says the same to the index. Left out on purpose: words that form a term of the field
// (eigen risico, zonder contract, boven de norm) and question words that stand for a subject (kosten, duur).
const STOP_WORDS = new Set(
  (
    'aan al alle als ander andere beide ben bent bestaan bestaat betekenis betekent bij bijvoorbeeld daar daarbij daarmee daarna daarom daarvan daarvoor dan dat de deze die dit doe ' +
    'doen doet door dus een eens eigenlijk elk elke en enkele er eur euro ga gaan gaat gebeuren gebeurt geef geeft geldt gelden gewoon graag had hadden haar heb hebben heeft hem ' +
    'her het hier hierbij hij hoe hoeveel hun ie iedere iedereen iemand iets ik in is ja je jij jou jouw juist kan kom komen komt kon konden krijg krijgen krijgt kun kunnen kunt laten maar mag ' +
    'me mee meer men met mezelf mij mijn moet moeten mogen na naar niet nog nou nu of om omdat ons onze ook op over paar per staat steeds te ten ter toch ' +
    'toe toen tot tussen u uit uw van vanuit veel via voor vooral waar waarbij waarmee waarom waarvan waarvoor wanneer want waren was wat we weer weet wel welk welke weten ' +
    'werd werden wie wij wil willen wilt word worden wordt zal ze zelf zich zij zijn zo zoals zou zullen'
  ).split(' '),
);

// Words that a spoken question is filled with, and that may tell something all the same: hoe zit het eigenlijk precies.
const FILLERS = new Set(
  (
    'alleen allemaal alles anders bedoel bedoelt beginnen begint begrijp begrijpen belangrijk belt beste ' +
    'beter binnenkort bleek blijf blijft blijken blijven denk denken denkt dezelfde ding dingen door ' +
    'echt eerst eerste eigen eraan erbij ergens ermee erna erover ervan even eventueel gauw gebruik ' +
    'gebruiken gebruikt gedaan gegeven gehad gemaakt genoeg genomen geven gewerkt gewoonlijk gezegd ' +
    'gezien graag half heel heen hele helemaal helpen helpt hield hiermee hiervoor hoeft hoeven hoor ' +
    'hoort horen houden houdt inmiddels kant keer keren kijk kijken kijkt laatst laatste last leest legt ' +
    'leveren lezen liever liggen ligt lijken lijkt loopt lopen losse lukt maak maakt maal maken manier ' +
    'meestal mensen misschien mogelijk moment morgen nadat namelijk natuurlijk neem neemt nemen net ' +
    'nodig noemen noemt nogal onder ooit opeens overal pas passen precies probeer proberen raakt raken ' +
    'regel regelen regelt rustig sinds snap snappen soms soort staan stel stelt stond straks tegen ' +
    'terwijl tijdens toevallig trouwens uiteindelijk vallen valt vanaf vandaag ver verder verschil ' +
    'vertel vertellen vertelt via vind vinden vindt volgens vorige vraag vraagt vrij waaraan waarin ' +
    'waarop waarover waarschijnlijk weinig wellicht werk werken werkt willen zaken zeg zeggen zegt zet ' +
    'zetten zichzelf zie zien ziet zit zitten zodra zoek zoeken zoiets zomaar zorgen zorgt zulke'
  ).split(' '),
);

/** Whether a normalised word mostly fills a question. Unlike a stop word it is kept in the index. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** Whether a normalised word is too common to tell one text from another: de, het, wanneer, mag. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** One spelling for one word: lower case, no diacritics, ligatures undone (ĳ -> ij), no soft hyphens. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * One notation for one number: 1.262,82 and 1262,82 become `1262,82`; 2.350 becomes `2350`; 75,00 becomes `75`.
 * Nothing for digits with separators that are not one number, such as the date 1.4.2017.
 */
export function foldNumber(number: string): string | undefined {
  const [, whole = '', decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(number) ?? [];
  if (!/^(?:\d+|\d{1,3}(?:[.,]\d{3})+)$/.test(whole)) return undefined;
  const fraction = decimals.replace(/0+$/, '');
  return whole.replace(/[.,]/g, '') + (fraction && `,${fraction}`);
}

const isDigits = (text: string): boolean => /^\d+$/.test(text);

/** What one word of a text looks like: a number with separators, or letters and digits with hyphens and apostrophes. */
export const WORD_PATTERN = /\d+(?:[.,]\d+)+|[\p{L}\p{M}\p{N}\u00AD]+(?:[-\u2010\u2011'’][\p{L}\p{M}\p{N}\u00AD]+)*/gu;
const PART = /[\p{L}\p{M}\p{N}\u00AD]+/gu;

/** The words of a text, each split at its hyphens and apostrophes: `GB-GGZ` gives one word of the parts gb and ggz. */
export function splitWords(text: string): Term[][] {
  const words: Term[][] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD_PATTERN)) {
    const number = /^\d+[.,]/.test(word) ? foldNumber(word) : undefined;
    const parts: Term[] = [];
    if (number !== undefined) {
      parts.push({ term: number, start, end: start + word.length });
    } else {
      for (const { 0: part, index } of word.matchAll(PART)) {
        const term = foldWord(part);
        if (term) parts.push({ term, start: start + index, end: start + index + part.length });
      }
    }
    if (parts.length > 0) words.push(parts);
  }
  return words;
}

/** Whether a part of a word means nothing alone: the e of e-health, the s of POH's. */
export function isFragment(part: Term, word: readonly Term[]): boolean {
  return word.length > 1 && part.term.length === 1 && !isDigits(part.term);
}

/** The normalised words of a text, hyphenated ones apart. */
export function wordsOf(text: string): string[] {
  return splitWords(text).flatMap((word) => word.map(({ term }) => term));
}

/** Groups phrases by their first word. */
export function groupPhrases(phrases: Iterable<Phrase>): Phrases {
  const groups = new Map<string, Map<string, Phrase>>();
  for (const phrase of phrases) {
    const [first = ''] = phrase;
    const group = groups.get(first) ?? new Map<string, Phrase>();
    groups.set(first, group.set(phrase.join(' '), phrase));
  }
  return new Map([...groups].map(([first, group]) => [first, [...group.values()]]));
}

/** A word of a text taken apart. */
export interface SplitWord {
  /** Its parts, split at hyphens and apostrophes: what phrases are made of. */
  readonly parts: readonly Term[];
  /** All it can be found by: joined (gb-ggz: gbggz) and in parts (gb, ggz). */
  readonly terms: readonly Term[];
}

/** Takes one word apart, as WORD_PATTERN finds it; nothing in it when it is no word. */
export function splitWord(word: string): SplitWord {
  // As nearly every word is; the long way takes ten times as long, and an index has thousands.
  if (/^[A-Za-z0-9]+$/.test(word)) {
    const parts = [{ term: word.toLowerCase(), start: 0, end: word.length }];
    return { parts, terms: parts };
  }
  const [parts = []] = splitWords(word);
  const terms = parts.filter((part) => !isFragment(part, parts));
  const joined = parts.map(({ term }) => term).join('');
  // 2014-2016 is two numbers and no third.
  if (parts.length < 2 || isDigits(joined)) return { parts, terms };
  return { parts, terms: [{ term: joined, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 }, ...terms] };
}
