import { packLists, type PackedLists } from './packedLists.ts';
import { isStopWord, type Phrases, splitWord } from './woorden.ts';
import { WEIGHTS } from './weights.ts';

/** What an index consists of: nothing but data, so that a worker can make it and hand it over. */
export interface InvertedIndexData {
  readonly documentCount: number;
  /** Every term a piece or a phrase can be found by; those that stand in no document too. */
  readonly terms: readonly string[];
  /** Per term where its documents begin in `ids` and `scores`; one more, for where the last ends. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ids: Uint32Array<ArrayBuffer>;
  readonly scores: Float32Array<ArrayBuffer>;
  readonly pieces: readonly string[];
  /** Per piece the numbers of the terms it can be found by. */
  readonly termsOf: PackedLists;
}

/** Which documents each term stands in, and how well it matches there. */
export interface InvertedIndex extends InvertedIndexData {
  /** In how many documents a term stands; 0 when unknown. */
  frequency(term: string): number;
  /** The documents a term stands in, in order, and beside each the score of its match. */
  lookUp(term: string): TermScores;
  /** The number of a term in `terms`; nothing when unknown. */
  numberOf(term: string): number | undefined;
}

/** Documents by their place in the list of documents, and beside each the score of its match. */
export interface TermScores {
  readonly ids: Uint32Array;
  readonly scores: Float32Array;
}

/** One field of all documents. */
export interface IndexedField {
  /** How much a match weighs here. */
  readonly boost: number;
  /** Whether stop words are left out: in running text they tell nothing and take room; in a heading one may complete a question. */
  readonly withoutStopWords: boolean;
  /** Per document its pieces (see piecesOf), as numbers in `pieces`. */
  readonly texts: readonly ArrayLike<number>[];
}

const NOTHING: TermScores = { ids: new Uint32Array(0), scores: new Float32Array(0) };

/**
 * Makes the index of documents whose fields are lists of pieces. Each different piece is split in terms once, so a text
 * costs a walk along its numbers: a thousand sections take a few hundredths of a second.
 * @param pieces What the numbers in the fields stand for.
 * @param phrases Word groups that are one term, besides their words.
 */
export function buildInvertedIndex(
  documentCount: number,
  fields: readonly IndexedField[],
  pieces: readonly string[],
  phrases: Phrases,
): InvertedIndexData {
  const table = splitPieces(pieces, phrases);
  const postings = collect(documentCount, fields, table);
  const sorted = sortByTerm(postings, table.terms.length, documentCount);
  return { documentCount, terms: table.terms, ...sorted, pieces, termsOf: packLists(table.termsOf) };
}

/** Makes an index ready for use. */
export function openInvertedIndex(data: InvertedIndexData): InvertedIndex {
  const { terms, starts, ids, scores } = data;
  const numbers = new Map(terms.map((term, number) => [term, number]));
  return {
    ...data,
    numberOf: (term) => numbers.get(term),
    frequency(name) {
      const term = numbers.get(name);
      return term === undefined ? 0 : documentsWith(data, term);
    },
    lookUp(name) {
      const term = numbers.get(name);
      if (term === undefined) return NOTHING;
      const [from, to] = [starts[term], starts[term + 1]];
      return { ids: ids.subarray(from, to), scores: scores.subarray(from, to) };
    },
  };
}

/** In how many documents a term stands, by its number. */
export const documentsWith = ({ starts }: InvertedIndexData, term: number): number =>
  (starts[term + 1] ?? 0) - (starts[term] ?? 0);

/** What each piece means to the index; terms are numbered. */
interface PieceTable {
  readonly terms: string[];
  /** Per piece the terms it can be found by. */
  readonly termsOf: readonly (readonly number[])[];
  /** Per piece its words, split at hyphens: what phrases are made of. */
  readonly partsOf: readonly (readonly number[])[];
  /** Per term the phrases that begin with it, where there are any: the terms of its words, and the term it is itself. */
  readonly phrasesOf: readonly (readonly { readonly parts: readonly number[]; readonly term: number }[] | undefined)[];
  readonly isStopWord: readonly boolean[];
}

function splitPieces(pieces: readonly string[], phrases: Phrases): PieceTable {
  const terms: string[] = [];
  const numberOf = new Map<string, number>();
  const number = (term: string): number => {
    const known = numberOf.get(term);
    if (known !== undefined) return known;
    numberOf.set(term, terms.length);
    return terms.push(term) - 1;
  };
  const termsOf: number[][] = [];
  const partsOf: number[][] = [];
  for (const piece of pieces) {
    const { parts, terms: own } = splitWord(piece);
    termsOf.push(own.map(({ term }) => number(term)));
    partsOf.push(parts.map(({ term }) => number(term)));
  }
  const groups = [...phrases].map(([first, group]) => ({
    first: number(first),
    group: group.map((phrase) => ({ parts: phrase.map(number), term: number(phrase.join('')) })),
  }));
  const phrasesOf: PieceTable['phrasesOf'][number][] = new Array(terms.length).fill(undefined);
  for (const { first, group } of groups) phrasesOf[first] = group;
  return { terms, termsOf, partsOf, phrasesOf, isStopWord: terms.map(isStopWord) };
}

/** Which term scored what in which document: three columns, in order of document. */
interface Postings {
  readonly terms: NumberList<Uint32Array>;
  readonly documents: NumberList<Uint32Array>;
  readonly scores: NumberList<Float32Array>;
}

function collect(documentCount: number, fields: readonly IndexedField[], table: PieceTable): Postings {
  const postings = {
    terms: new NumberList(Uint32Array),
    documents: new NumberList(Uint32Array),
    scores: new NumberList(Float32Array),
  };
  const averages = fields.map(({ texts }) => texts.reduce((sum, { length }) => sum + length, 0) / texts.length || 1);
  const times = new Uint32Array(table.terms.length);
  const scores = new Float32Array(table.terms.length);
  for (let document = 0; document < documentCount; document += 1) {
    const inDocument: number[] = [];
    fields.forEach(({ boost, texts, withoutStopWords }, field) => {
      const text = texts[document] ?? [];
      const inField: number[] = [];
      const count = (term: number): void => {
        if (withoutStopWords && table.isStopWord[term]) return;
        if (times[term] === 0) inField.push(term);
        times[term] = (times[term] ?? 0) + 1;
      };
      forEachTerm(text, table, count);
      const { k, b, d } = WEIGHTS.bm25;
      const length = 1 - b + (b * text.length) / (averages[field] ?? 1);
      for (const term of inField) {
        const often = times[term] ?? 0;
        times[term] = 0;
        if (scores[term] === 0) inDocument.push(term);
        scores[term] = (scores[term] ?? 0) + boost * (d + (often * (k + 1)) / (often + k * length));
      }
    });
    for (const term of inDocument) {
      postings.terms.push(term);
      postings.documents.push(document);
      postings.scores.push(scores[term] ?? 0);
      scores[term] = 0;
    }
  }
  return postings;
}

/** The terms of a text: of each piece its own, and of neighbouring words the phrase they make. */
function forEachTerm(text: ArrayLike<number>, table: PieceTable, use: (term: number) => void): void {
  const { termsOf, partsOf, phrasesOf } = table;
  for (let at = 0; at < text.length; at += 1) {
    const piece = text[at] ?? 0;
    for (const term of termsOf[piece] ?? []) use(term);
    const parts = partsOf[piece] ?? [];
    for (let part = 0; part < parts.length; part += 1) {
      const group = phrasesOf[parts[part] ?? -1];
      if (group === undefined) continue;
      for (const phrase of group) {
        // A word that is the phrase by itself (gb-ggz) was counted as its joined form.
        const isWordItself = part === 0 && phrase.parts.length === parts.length;
        if (!isWordItself && standsHere(phrase.parts, text, at, part, partsOf)) use(phrase.term);
      }
    }
  }
}

/** Whether the words of a phrase stand in a text from this part of this piece on. */
function standsHere(
  phrase: readonly number[],
  text: ArrayLike<number>,
  from: number,
  firstPart: number,
  partsOf: PieceTable['partsOf'],
): boolean {
  let at = from;
  let part = firstPart;
  for (const expected of phrase) {
    let parts = partsOf[text[at] ?? -1];
    while (parts && part >= parts.length) {
      at += 1;
      part = 0;
      parts = partsOf[text[at] ?? -1];
    }
    if (parts?.[part] !== expected) return false;
    part += 1;
  }
  return true;
}

/** Turns postings by document into postings by term, and weighs each by how rare its term is. */
function sortByTerm(
  { terms, documents, scores }: Postings,
  termCount: number,
  documentCount: number,
): Pick<InvertedIndexData, 'starts' | 'ids' | 'scores'> {
  const starts = new Uint32Array(termCount + 1);
  for (const term of terms.values()) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice(0, termCount);
  const ids = new Uint32Array(terms.length);
  const weighed = new Float32Array(terms.length);
  const [documentOf, scoreOf] = [documents.values(), scores.values()];
  terms.values().forEach((term, index) => {
    const place = next[term] ?? 0;
    next[term] = place + 1;
    ids[place] = documentOf[index] ?? 0;
    weighed[place] = (scoreOf[index] ?? 0) * rarity((starts[term + 1] ?? 0) - (starts[term] ?? 0), documentCount);
  });
  return { starts, ids, scores: weighed };
}

/** The rarer a term, the more it tells. */
export const rarity = (frequency: number, documentCount: number): number =>
  Math.log(1 + (documentCount - frequency + 0.5) / (frequency + 0.5));

/** A list of numbers that grows: a plain array of millions takes four times the room. */
class NumberList<Numbers extends Uint32Array | Float32Array> {
  #numbers: Numbers;
  length = 0;

  constructor(readonly Type: new (length: number) => Numbers) {
    this.#numbers = new Type(1024);
  }

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new this.Type(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length] = number;
    this.length += 1;
  }

  values(): Numbers {
    return this.#numbers.subarray(0, this.length) as Numbers;
  }
}
