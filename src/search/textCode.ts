import { WORD_PATTERN } from './woorden.ts';

/** A text taken apart: numbers of pieces in the list of words. */
export type CodedText = Uint32Array;

/**
 * The words of a text, and what stands between them where that is not one space.
 * White space is folded first: a line break says nothing to search.
 */
export function piecesOf(text: string): string[] {
  const folded = text.replace(/\s+/gu, ' ').trim();
  const pieces: string[] = [];
  let reached = 0;
  for (const { 0: word, index } of folded.matchAll(WORD_PATTERN)) {
    const between = folded.slice(reached, index);
    if (index > 0 && !(between === ' ' && reached > 0)) pieces.push(between);
    pieces.push(word);
    reached = index + word.length;
  }
  if (reached < folded.length) pieces.push(folded.slice(reached));
  return pieces;
}

/** Whether a piece is a word, and not what stands between words. */
export const isWord = (piece: string): boolean => /^[\p{L}\p{M}\p{N}\u00AD]/u.test(piece);

/** Puts pieces together again: the text they came from, with its white space folded. */
export function joinPieces(pieces: readonly string[]): string {
  let text = '';
  let afterWord = false;
  for (const piece of pieces) {
    const word = isWord(piece);
    text += word && afterWord ? ` ${piece}` : piece;
    afterWord = word;
  }
  return text;
}

/**
 * Codes texts as numbers of words: each different word stands once in a list, and a text is a string with one character
 * per word. UTF-8 writes the commonest words in one byte and all but the rare ones in two, so that texts weigh a quarter
 * less after gzip than as they are, and an index of them needs no second look at the letters. The lists may be of
 * different kinds: they share one list of words.
 * @returns `words`: every word, and what stands between words where that is more than a space, a line each. `codes`: of
 * each list the characters of its texts, separated by spaces.
 */
export function encodeTexts<Name extends string>(
  lists: Readonly<Record<Name, readonly string[]>>,
): { readonly words: string; readonly codes: Readonly<Record<Name, string>> } {
  const names = Object.keys(lists) as Name[];
  const pieces = new Map(names.map((name) => [name, lists[name].map(piecesOf)]));
  const counts = new Map<string, number>();
  for (const piece of [...pieces.values()].flat(2)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const points = codePoints(counts.size);
  const words = orderByWeight(counts, points);
  const codeOf = new Map(words.map((word, index) => [word, String.fromCodePoint(points[index] ?? 0)]));
  const encode = (list: readonly string[][]): string =>
    list.map((text) => text.map((piece) => codeOf.get(piece)).join('')).join(' ');
  const codes = Object.fromEntries(names.map((name) => [name, encode(pieces.get(name) ?? [])]));
  return { words: words.join('\n'), codes: codes as Record<Name, string> };
}

/**
 * Commonest first, as far as that saves bytes: within the words that take as many bytes as each other they are sorted
 * by letter, which makes the list itself smaller.
 */
function orderByWeight(counts: ReadonlyMap<string, number>, points: readonly number[]): string[] {
  const byLetter = (left: string, right: string): number => (left < right ? -1 : 1);
  const commonest = [...counts].sort(([left, a], [right, b]) => b - a || byLetter(left, right)).map(([piece]) => piece);
  const bounds = [0x80, 0x800, 0x10000].map((limit) => points.filter((point) => point < limit).length);
  return [0, ...bounds]
    .map((from, index) => commonest.slice(from, bounds[index] ?? commonest.length))
    .flatMap((sameWeight) => sameWeight.sort(byLetter));
}

/**
 * Takes coded texts apart.
 * @throws RangeError on a character that stands for no word.
 */
export function decodeTexts(codes: string, wordCount: number): CodedText[] {
  const points = codePoints(wordCount);
  const numberOf = new Uint32Array((points.at(-1) ?? 0) + 1);
  points.forEach((point, index) => (numberOf[point] = index + 1));
  return codes.split(' ').map((text) => {
    const numbers = new Uint32Array(text.length);
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
      const point = text.codePointAt(at) ?? 0;
      if (point > 0xffff) at += 1;
      const number = numberOf[point] ?? 0;
      if (number === 0) throw new RangeError(`No word for U+${point.toString(16)}.`);
      numbers[length] = number - 1;
      length += 1;
    }
    return numbers.subarray(0, length);
  });
}

/**
 * Codes numbers below `count` as a string with one character each.
 * @see decodeNumbers
 */
export function encodeNumbers(numbers: readonly number[], count: number): string {
  const points = codePoints(count);
  return numbers.map((number) => String.fromCodePoint(points[number] ?? 0)).join('');
}

/** Takes a string of {@link encodeNumbers} apart; -1 for a character that stands for no number below `count`. */
export function decodeNumbers(code: string, count: number): number[] {
  const numberOf = new Map(codePoints(count).map((point, number) => [point, number]));
  return Array.from(code, (character) => numberOf.get(character.codePointAt(0) ?? 0) ?? -1);
}

/** The first so many code points that JSON writes as they are and that no program minds, leaving out the space. */
function codePoints(count: number): number[] {
  const points: number[] = [];
  for (let point = 0x21; points.length < count; point += 1) {
    const isSpecial = point === 0x22 || point === 0x5c || (point >= 0x7f && point < 0xa0);
    // Half pairs, and the byte order mark with the specials behind it.
    const isNoCharacter =
      (point >= 0xd800 && point < 0xe000) || point === 0xfeff || (point >= 0xfff0 && point <= 0xffff);
    if (!isSpecial && !isNoCharacter) points.push(point);
  }
  return points;
}
