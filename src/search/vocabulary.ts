import { woordvorm } from './woordvorm.ts';

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
  /** Other inflections of `word`: aanvraag -> aanvragen, aanvraagt. */
  withForm(word: string): readonly string[];
  /** Terms that end in `suffix` and are longer. */
  withSuffix(suffix: string): readonly string[];
  /**
   * Terms at most `maxDistance` edits from `word`, `word` itself excluded; with `asPrefix` the beginning of a term may be what is near.
   */
  near(word: string, maxDistance: number, asPrefix: boolean): readonly NearTerm[];
}

/** Makes the vocabulary of the given terms. */
export function createVocabulary(terms: Iterable<string>): Vocabulary {
  const known = new Set(terms);
  const sorted = [...known].sort();
  const forms = new Map<string, string[]>();
  for (const term of sorted) {
    const form = woordvorm(term);
    const same = forms.get(form);
    if (same) same.push(term);
    else forms.set(form, [term]);
  }
  const shared = sorted.map((term, index) => commonPrefix(sorted[index - 1] ?? '', term));

  return {
    has: (term) => known.has(term),

    withPrefix(prefix) {
      let from = lowerBound(sorted, prefix);
      if (sorted[from] === prefix) from += 1;
      let to = from;
      while (sorted[to]?.startsWith(prefix)) to += 1;
      return sorted.slice(from, to);
    },

    withForm: (word) => (forms.get(woordvorm(word)) ?? []).filter((term) => term !== word),

    withSuffix: (suffix) => sorted.filter((term) => term.endsWith(suffix) && term !== suffix),

    near(word, maxDistance, asPrefix) {
      const found: NearTerm[] = [];
      if (maxDistance < 1) return found;
      const { length } = word;
      // rows[k][j]: edits between the first k letters of the term and the first j letters of the word. Neighbours in the
      // sorted list share their first rows, so this walks the list as if it were a tree.
      const rows: number[][] = [Array.from({ length: length + 1 }, (_, column) => column)];
      // Once the first `deadEnd` letters of a term are too far off, so is every term that shares them.
      let deadEnd = Infinity;
      for (const [index, term] of sorted.entries()) {
        const start = shared[index] ?? 0;
        if (start >= deadEnd) continue;
        deadEnd = Infinity;
        for (let row = start + 1; row <= term.length; row += 1) {
          const lowest = fillRow(rows, row, term, word);
          // A swap reaches back two rows, so one bad row is not the end.
          if (lowest > maxDistance && Math.min(...(rows[row - 1] ?? [])) >= maxDistance) {
            deadEnd = row;
            break;
          }
        }
        const reached = Math.min(deadEnd, term.length);
        let distance = deadEnd === Infinity ? (rows[reached]?.[length] ?? Infinity) : Infinity;
        if (asPrefix)
          for (let row = 1; row <= reached; row += 1) distance = Math.min(distance, rows[row]?.[length] ?? Infinity);
        if (distance <= maxDistance && term !== word) found.push({ term, distance });
      }
      return found;
    },
  };
}

/** Fills one row of the table of edits (optimal string alignment) and gives its lowest value. */
function fillRow(rows: number[][], row: number, term: string, word: string): number {
  const above = rows[row - 1] ?? [];
  const current = [row];
  let lowest = row;
  for (let column = 1; column <= word.length; column += 1) {
    const same = term[row - 1] === word[column - 1];
    let edits = Math.min(
      (above[column] ?? Infinity) + 1,
      (current[column - 1] ?? Infinity) + 1,
      (above[column - 1] ?? Infinity) + (same ? 0 : 1),
    );
    if (row > 1 && column > 1 && term[row - 1] === word[column - 2] && term[row - 2] === word[column - 1]) {
      edits = Math.min(edits, (rows[row - 2]?.[column - 2] ?? Infinity) + 1);
    }
    current.push(edits);
    lowest = Math.min(lowest, edits);
  }
  rows[row] = current;
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
