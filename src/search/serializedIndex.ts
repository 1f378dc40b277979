import type { SearchDocument } from '../domain/zoeken.ts';
import type { PackedIndex } from './packIndex.ts';
import { parseZoekwoorden, type Zoekwoorden } from './synoniemen.ts';
import type { Phrase } from './woorden.ts';

/** Goes up when a search that is still open could not read a new file. */
export const SEARCH_INDEX_VERSION = 1;

/** Everything search needs, as plain JSON for one file. */
export interface SerializedSearchIndex {
  readonly version: typeof SEARCH_INDEX_VERSION;
  readonly documents: readonly SearchDocument[];
  readonly zoekwoorden: Zoekwoorden;
  /** The phrases that are one term in `index`, besides those of `zoekwoorden`. */
  readonly phrases: readonly Phrase[];
  readonly index: PackedIndex;
}

/**
 * Checks the parts of a file that a half download or an old cache would break; what is inside the strings is checked on use.
 * @throws Error in Dutch, to show to a user.
 */
export function parseSearchIndex(value: unknown): SerializedSearchIndex {
  if (!isRecord(value)) throw damaged('is leeg of geen zoekindex');
  const { version, documents, phrases, index } = value;
  if (version !== SEARCH_INDEX_VERSION) throw damaged('hoort bij een andere versie');
  if (!Array.isArray(documents) || !documents.every(isDocument)) throw damaged('mist documenten');
  if (!isListOf(phrases, (phrase) => isListOf(phrase, isString))) throw damaged('mist woordgroepen');
  if (!isPackedIndex(index, documents.length)) throw damaged('mist de woordenlijst');
  try {
    parseZoekwoorden(value['zoekwoorden']);
  } catch (cause) {
    throw damaged('mist zoekwoorden', cause);
  }
  return value as unknown as SerializedSearchIndex;
}

/** The error for a file that cannot be used. */
export function damaged(what: string, cause?: unknown): Error {
  return new Error(`Zoeken werkt nu niet: het zoekbestand ${what}. Laad de pagina opnieuw.`, { cause });
}

const TEXT_FIELDS = ['id', 'kind', 'title', 'page', 'path', 'source', 'text'];

function isDocument(value: unknown): boolean {
  return (
    isRecord(value) && TEXT_FIELDS.every((field) => isString(value[field])) && isListOf(value['keywords'], isString)
  );
}

function isPackedIndex(value: unknown, documentCount: number): boolean {
  if (!isRecord(value)) return false;
  const { fieldIds, averageFieldLength, fieldLength, terms, postings } = value;
  return (
    isRecord(fieldIds) &&
    isListOf(averageFieldLength, isNumber) &&
    isListOf(fieldLength, (lengths) => isListOf(lengths, isNumber)) &&
    fieldLength.length === documentCount &&
    isString(terms) &&
    isString(postings) &&
    terms.split(' ').length === postings.split('\n').length
  );
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isListOf = (value: unknown, isItem: (item: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.every(isItem);
