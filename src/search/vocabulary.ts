import { listAt, packLists, type PackedLists } from './packedLists.ts';
import { deelwoordvorm, woordvorm } from './woordvorm.ts';

/** A known term close to what was typed. */
export interface NearTerm {
  readonly term: string;
  /** Edits apart: a letter added, left out or replaced, or two neighbours swapped. */
  readonly distance: number;
}

/** The words the index knows, sorted, for everything that starts from a piece of a word or a misspelt one. */
export interface Vocabulary {
  has(term: string): boolean;
  /** Terms that start with `prefix` and are longer. */
  withPrefix(prefix: string): readonly string[];
  /** Other inflections of `word`: aanvraag -> aanvragen, aanvraagt, aangevraagd. */
  withForm(word: string): readonly string[];
  /** Terms that end in `suffix` and are longer. */
  withSuffix(suffix: string): readonly string[];
  /**
   * Terms at most `maxDistance` edits from `word`, `word` itself excluded; with `asPrefix` the beginning of a term may be what is near.
   */
  near(word: string, maxDistance: number, asPrefix: boolean): readonly NearTerm[];
}

/** What a vocabulary consists of: nothing but data, so that a worker can make it and hand it over. */
export interface VocabularyData {
  readonly sorted: readonly string[];
  /** The terms spelt backwards, sorted. */
  readonly backwards: readonly string[];
  /** What inflections are known by (see formsOf), and for each the terms, by their place in `sorted`. */
  readonly forms: readonly string[];
  readonly termsOfForm: PackedLists;
  /** Per term how many letters it begins with as the one before it does, 255 at most. */
  readonly shared: Uint8Array<ArrayBuffer>;
}

/** Makes the vocabulary of the given terms. */
export function buildVocabulary(terms: Iterable<string>): VocabularyData {
  const sorted = [...new Set(terms)].sort();
  const forms = groupByForm(sorted);
  return {
    sorted,
    backwards: sorted.map(reverse).sort(),
    forms: [...forms.keys()],
    termsOfForm: packLists([...forms.values()]),
    shared: Uint8Array.from(sorted, (term, index) => Math.min(commonPrefix(sorted[index - 1] ?? '', term), 255)),
  };
}

/** Makes a vocabulary ready for use. */
export function openVocabulary({ sorted, backwards, forms, termsOfForm, shared }: VocabularyData): Vocabulary {
  const known = new Set(sorted);
  const places = new Map(forms.map((form, place) => [form, place]));
  // Of known words only: what is typed has no end.
  const formsFound = new Map<string, readonly string[]>();
  const termsOf = (form: string): string[] => {
    const place = places.get(form);
    return place === undefined ? [] : Array.from(listAt(termsOfForm, place), (term) => sorted[term] ?? '');
  };
  return {
    has: (term) => known.has(term),
    withPrefix: (prefix) => startingWith(sorted, prefix),
    withForm(word) {
      const same = formsFound.get(word) ?? distinct(formsOf(word).flatMap(termsOf)).filter((term) => term !== word);
      if (known.has(word)) formsFound.set(word, same);
      return same;
    },
    withSuffix: (suffix) => startingWith(backwards, reverse(suffix)).map(reverse).sort(),
    near: createNear(sorted, shared),
  };
}

const distinct = (terms: readonly string[]): string[] => [...new Set(terms)];

/** The strings of a sorted list that start with `prefix` and are longer. */
function startingWith(sorted: readonly string[], prefix: string): readonly string[] {
  let from = lowerBound(sorted, prefix);
  if (sorted[from] === prefix) from += 1;
  let to = from;
  while (sorted[to]?.startsWith(prefix)) to += 1;
  return sorted.slice(from, to);
}

function reverse(word: string): string {
  let reversed = '';
  for (let at = word.length - 1; at >= 0; at -= 1) reversed += word[at] ?? '';
  return reversed;
}

function groupByForm(sorted: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const forms = new Map<string, number[]>();
  sorted.forEach((term, place) => {
    for (const form of formsOf(term)) {
      const same = forms.get(form);
      if (same) same.push(place);
      else forms.set(form, [place]);
    }
  });
  return forms;
}

/** What inflections of a word are known by; a participle is one of its verb too. */
function formsOf(word: string): readonly string[] {
  const participle = deelwoordvorm(word);
  return participle === undefined ? [woordvorm(word)] : [woordvorm(word), participle];
}

/** Makes the search for near terms: a walk along the sorted list as if it were a tree, for neighbours share their beginning. */
function createNear(sorted: readonly string[], shared: Uint8Array): Vocabulary['near'] {
  const longest = sorted.reduce((length, term) => Math.max(length, term.length), 0);

  return (word, maxDistance, asPrefix) => {
    const found: NearTerm[] = [];
    if (maxDistance < 1) return found;
    const width = word.length + 1;
    // table[row * width + column]: edits between the first letters of the term and the first letters of the word.
    const table = new Uint8Array((longest + 1) * width);
    const lowest = new Uint8Array(longest + 1);
    for (let column = 0; column < width; column += 1) table[column] = Math.min(column, 255);
    // Once the first `deadEnd` letters of a term are too far off, so is every term that shares them.
    let deadEnd = Infinity;
    for (let index = 0; index < sorted.length; index += 1) {
      const start = shared[index] ?? 0;
      if (start >= deadEnd) continue;
      deadEnd = Infinity;
      const term = sorted[index] ?? '';
      for (let row = start + 1; row <= term.length; row += 1) {
        lowest[row] = fillRow(table, width, row, term, word);
        // A swap reaches back two rows, so one bad row is not the end.
        if ((lowest[row] ?? 0) > maxDistance && (lowest[row - 1] ?? 0) >= maxDistance) {
          deadEnd = row;
          break;
        }
      }
      let distance = deadEnd === Infinity ? (table[term.length * width + word.length] ?? 255) : 255;
      if (asPrefix) {
        const reached = Math.min(deadEnd, term.length);
        for (let row = 1; row <= reached; row += 1)
          distance = Math.min(distance, table[row * width + word.length] ?? 255);
      }
      if (distance <= maxDistance && term !== word) found.push({ term, distance });
    }
    return found;
  };
}

/** Fills one row of the table of edits (optimal string alignment) and gives its lowest value. */
function fillRow(table: Uint8Array, width: number, row: number, term: string, word: string): number {
  const letter = term.charCodeAt(row - 1);
  const before = row > 1 ? term.charCodeAt(row - 2) : -1;
  const here = row * width;
  const above = here - width;
  let left = Math.min(row, 255);
  table[here] = left;
  let lowest = left;
  for (let column = 1; column < width; column += 1) {
    const typed = word.charCodeAt(column - 1);
    let edits = Math.min(
      (table[above + column] ?? 255) + 1,
      left + 1,
      (table[above + column - 1] ?? 255) + (letter === typed ? 0 : 1),
    );
    if (column > 1 && before === typed && letter === word.charCodeAt(column - 2)) {
      edits = Math.min(edits, (table[above - width + column - 2] ?? 255) + 1);
    }
    left = Math.min(edits, 255);
    table[here + column] = left;
    if (left < lowest) lowest = left;
  }
  return lowest;
}

function commonPrefix(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
