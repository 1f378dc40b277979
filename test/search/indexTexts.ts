import { buildInvertedIndex, type InvertedIndex, openInvertedIndex } from '../../src/search/invertedIndex.ts';
import { packLists, type PackedLists } from '../../src/search/packedLists.ts';
import { piecesOf } from '../../src/search/textCode.ts';
import type { Phrases } from '../../src/search/woorden.ts';

/** Indexes texts as one field. */
export function indexTexts(
  texts: readonly string[],
  phrases: Phrases,
): { readonly index: InvertedIndex; readonly coded: PackedLists } {
  const pieces = [...new Set(texts.flatMap(piecesOf))];
  const numbers = new Map(pieces.map((piece, number) => [piece, number]));
  const coded = texts.map((text) => piecesOf(text).map((piece) => numbers.get(piece) ?? 0));
  const fields = [{ boost: 1, withoutStopWords: false, texts: coded }];
  return {
    index: openInvertedIndex(buildInvertedIndex(texts.length, fields, pieces, phrases)),
    coded: packLists(coded),
  };
}
