import type { SearchEntry } from '../domain/zoeken.ts';
import { buildInvertedIndex, type InvertedIndex, type InvertedIndexData, openInvertedIndex } from './invertedIndex.ts';
import { listAt, packLists, type PackedLists } from './packedLists.ts';
import { damaged, type SearchTexts } from './serializedIndex.ts';
import { type CodedText, decodeTexts, joinPieces, piecesOf } from './textCode.ts';
import { WEIGHTS } from './weights.ts';
import type { Phrases } from './woorden.ts';

/** What an index of documents consists of: nothing but data, so that a worker can make it and hand it over. */
export interface DocumentIndexData {
  readonly index: InvertedIndexData;
  /** Per document its title and its text as numbers of pieces; texts are empty while they are not known. */
  readonly titles: PackedLists;
  /** The name an editor gave it, likewise. */
  readonly names: PackedLists;
  readonly bodies: PackedLists;
}

/** The documents as search sees them: an index, and the texts it was made of. Documents by their place in the list. */
export interface DocumentIndex extends Omit<DocumentIndexData, 'index'> {
  readonly index: InvertedIndex;
  /** The text of a document; empty while texts are not known. */
  textOf(document: number): string;
}

/** Makes an index of documents ready for use. */
export function openDocumentIndex({ index, ...texts }: DocumentIndexData): DocumentIndex {
  return {
    ...texts,
    index: openInvertedIndex(index),
    textOf: (document) =>
      joinPieces(Array.from(listAt(texts.bodies, document), (number) => index.pieces[number] ?? '')),
  };
}

/**
 * Indexes the documents: their headings, and what is inside when that is known.
 * @throws Error in Dutch when the texts are damaged.
 */
export function indexDocuments(
  entries: readonly SearchEntry[],
  texts: SearchTexts | null,
  phrases: Phrases,
): DocumentIndexData {
  const pieces: string[] = texts === null || texts.words === '' ? [] : texts.words.split('\n');
  const bodies = texts === null ? [] : decode(texts.texts, pieces.length, entries.length);
  const keywords = texts === null ? [] : decode(texts.keywords, pieces.length, entries.length);

  const numberOf = new Map(pieces.map((piece, number) => [piece, number]));
  const numbersOf = (text: string): number[] =>
    piecesOf(text).map((piece) => {
      const known = numberOf.get(piece);
      if (known !== undefined) return known;
      numberOf.set(piece, pieces.length);
      return pieces.push(piece) - 1;
    });
  // The same page and source stand on many documents.
  const repeated = new Map<string, readonly number[]>();
  const numbersOfRepeated = (text: string): readonly number[] => {
    const known = repeated.get(text) ?? numbersOf(text);
    repeated.set(text, known);
    return known;
  };
  const titles = entries.map(({ title }) => numbersOf(title));
  const names = entries.map(({ id }) => numbersOf(nameInId(id)));
  const boosts = WEIGHTS.field;
  const fields = [
    { boost: boosts.title, withoutStopWords: false, texts: titles },
    {
      boost: boosts.keywords,
      withoutStopWords: false,
      texts: names.map((name, place) => [...(keywords[place] ?? []), ...name]),
    },
    { boost: boosts.page, withoutStopWords: false, texts: entries.map(({ page }) => numbersOfRepeated(page)) },
    {
      boost: boosts.source,
      withoutStopWords: false,
      texts: entries.map(({ source }) => numbersOfRepeated(withoutYear(source))),
    },
    { boost: boosts.text, withoutStopWords: true, texts: bodies },
  ];
  return {
    index: buildInvertedIndex(entries.length, fields, pieces, phrases),
    titles: packLists(titles),
    names: packLists(names),
    bodies: packLists(bodies),
  };
}

function decode(codes: string, wordCount: number, count: number): CodedText[] {
  if (count === 0) return [];
  try {
    return decodeTexts(codes, wordCount);
  } catch (cause) {
    throw damaged('is beschadigd', cause);
  }
}

/**
 * The name an editor gave says in a word or two what it is about: /bronnen/x/y/#eerste-gesprek -> eerste gesprek. A step of a
 * flow has its own behind the word step.
 */
function nameInId(id: string): string {
  const names = id.split(/[^\p{L}\p{N}-]+/u).filter(Boolean);
  return (names.at(-1) ?? '').replace(/^stap-/, '').replaceAll('-', ' ');
}

/** A year that is searched for is one that a text speaks of; a source would lend its own to all it holds. */
function withoutYear(source: string): string {
  return source.replace(/[ \d-]+$/, '');
}
