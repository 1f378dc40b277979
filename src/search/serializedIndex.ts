import type { SearchDocument, SearchEntry, SearchKind } from '../domain/zoeken.ts';
import { decodeNumbers, encodeNumbers, encodeTexts } from './textCode.ts';
import { parseZoekwoorden, type Zoekwoorden } from './synoniemen.ts';
import type { Phrase } from './woorden.ts';

/** Goes up when a search that is still open could not read a new file. */
export const SEARCH_INDEX_VERSION = 3;

/**
 * What results look like, and enough to find something by its heading: small, so that the first results need not wait
 * for the texts. Columns, because like beside like weighs less.
 */
export interface SearchHeadings {
  readonly version: typeof SEARCH_INDEX_VERSION;
  /** The same in the texts that belong to these headings. */
  readonly edition: string;
  /** The groups of zoekwoorden.yaml, a line each; members separated by `|`. */
  readonly zoekwoorden: string;
  readonly kinds: readonly SearchKind[];
  readonly sources: readonly string[];
  /** Per page its path, and its title where that is not the title of its first document; a line each. */
  readonly pages: string;
  readonly pageTitles: string;
  /** Per document its place in `kinds`, in `sources` and in `pages`, coded as one character. */
  readonly kind: string;
  readonly source: string;
  readonly page: string;
  /** Per document, a line each: what follows the path of the page and a # (sectie), and what follows that in the id. */
  readonly fragments: string;
  readonly suffixes: string;
  readonly titles: string;
}

/** What is inside: found later, and from this the passages are cut. */
export interface SearchTexts {
  readonly version: typeof SEARCH_INDEX_VERSION;
  readonly edition: string;
  /** The pieces that `texts` and `keywords` are made of (see textCode.ts). */
  readonly words: string;
  readonly texts: string;
  readonly keywords: string;
  /** Word groups that elsewhere stand as one word, besides those of `zoekwoorden`; a line each, words separated by spaces. */
  readonly phrases: string;
}

/** Everything search needs, as plain JSON for two files. */
export interface SerializedSearchIndex {
  readonly headings: SearchHeadings;
  readonly texts: SearchTexts;
}

/** Stands between the keywords of a document. */
export const KEYWORD_SEPARATOR = ' | ';

/** Stands between the members of a group of zoekwoorden. */
const MEMBER_SEPARATOR = '|';

/** Packs documents; {@link readEntries} and decodeTexts give back what search needs of them. */
export function serialize(
  documents: readonly SearchDocument[],
  zoekwoorden: Zoekwoorden,
  phrases: readonly Phrase[],
): SerializedSearchIndex {
  const kinds = distinct(documents.map(({ kind }) => kind));
  const sources = distinct(documents.map(({ source }) => source));
  const pageOf = ({ path, page }: SearchDocument): string => JSON.stringify([path.split('#')[0], onOneLine(page)]);
  const pageNames = documents.map(pageOf);
  const pages = distinct(pageNames);
  const titles = documents.map(({ title }) => onOneLine(title));
  const places = documents.map(({ id, path }) => {
    const [, fragment = ''] = /#(.*)$/.exec(path) ?? [];
    return { fragment, suffix: id.slice(path.length) };
  });
  const { words, codes } = encodeTexts({
    texts: documents.map(({ text }) => text),
    keywords: documents.map(({ keywords }) => keywords.join(KEYWORD_SEPARATOR)),
  });
  const pageParts = pages.map((page) => JSON.parse(page) as [string, string]);
  const encode = <Value>(values: readonly Value[], choices: readonly Value[]): string =>
    encodeNumbers(
      values.map((value) => choices.indexOf(value)),
      choices.length,
    );
  const contents = {
    zoekwoorden: zoekwoorden.groepen.map((groep) => groep.join(MEMBER_SEPARATOR)).join('\n'),
    kinds,
    sources,
    pages: pageParts.map(([path]) => path).join('\n'),
    pageTitles: pageParts
      .map(([, title], place) => (title === titles[pageNames.indexOf(pages[place] ?? '')] ? '' : title))
      .join('\n'),
    kind: encode(
      documents.map(({ kind }) => kind),
      kinds,
    ),
    source: encode(
      documents.map(({ source }) => source),
      sources,
    ),
    page: encode(pageNames, pages),
    fragments: places.map(({ fragment }) => fragment).join('\n'),
    suffixes: places.map(({ suffix }) => suffix).join('\n'),
    titles: titles.join('\n'),
  };
  const texts = { words, ...codes, phrases: phrases.map((phrase) => phrase.join(' ')).join('\n') };
  const edition = checksum(JSON.stringify([contents, texts]));
  const version = SEARCH_INDEX_VERSION;
  return { headings: { version, edition, ...contents }, texts: { version, edition, ...texts } };
}

/** Tells two builds apart (FNV-1a); no more than that. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ');
const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** The lines of a column; none when there are no documents. */
const linesOf = (column: string, count: number): string[] => (count === 0 ? [] : column.split('\n'));

/** How many documents the headings are of: a character each. */
const countOf = ({ kind }: Pick<SearchHeadings, 'kind'>): number => Array.from(kind).length;

/** The documents as results show them. */
export function readEntries(headings: SearchHeadings): SearchEntry[] {
  const { kinds, sources } = headings;
  const count = countOf(headings);
  const pages = linesOf(headings.pages, count);
  const pageTitles = linesOf(headings.pageTitles, count);
  const kindOf = decodeNumbers(headings.kind, kinds.length);
  const sourceOf = decodeNumbers(headings.source, sources.length);
  const pageOf = decodeNumbers(headings.page, pages.length);
  const fragments = linesOf(headings.fragments, count);
  const suffixes = linesOf(headings.suffixes, count);
  return linesOf(headings.titles, count).map((title, place) => {
    const page = pageOf[place] ?? 0;
    // The first document of a page comes first.
    pageTitles[page] ||= title;
    const fragment = fragments[place] ?? '';
    const path = (pages[page] ?? '') + (fragment && `#${fragment}`);
    const kind = kinds[kindOf[place] ?? 0] ?? 'pagina';
    const source = sources[sourceOf[place] ?? 0] ?? '';
    return { id: path + (suffixes[place] ?? ''), kind, title, page: pageTitles[page], path, source };
  });
}

/** The groups of words that search takes as equal. */
export const readZoekwoorden = ({ zoekwoorden }: Pick<SearchHeadings, 'zoekwoorden'>): Zoekwoorden => ({
  groepen: zoekwoorden === '' ? [] : zoekwoorden.split('\n').map((groep) => groep.split(MEMBER_SEPARATOR)),
});

/**
 * Checks the parts of a file that a half download or an old cache would break; what is inside the strings is checked on use.
 * @throws Error in Dutch, to show to a user.
 */
export function parseHeadings(value: unknown): SearchHeadings {
  const file = parseFile(value);
  const { kinds, sources, pages, kind, source, page, zoekwoorden } = file;
  if (!isListOf(kinds, isString) || !isListOf(sources, isString)) throw damaged('mist soorten of bronnen');
  if (!isString(pages) || !isString(file['pageTitles'])) throw damaged("mist pagina's");
  const count = isString(kind) ? countOf({ kind }) : 0;
  const pageCount = linesOf(pages, count).length;
  if (linesOf(file['pageTitles'], count).length !== pageCount) throw damaged("mist pagina's");
  for (const [column, choices] of [
    [kind, (kinds as unknown[]).length],
    [source, (sources as unknown[]).length],
    [page, pageCount],
  ] as const) {
    const numbers = isString(column) ? decodeNumbers(column, choices) : [-1];
    if (numbers.length !== count || numbers.includes(-1)) throw damaged('mist documenten');
  }
  for (const name of ['fragments', 'suffixes', 'titles']) {
    const column = file[name];
    if (!isString(column) || linesOf(column, count).length !== count) throw damaged('mist koppen');
  }
  if (!isString(zoekwoorden)) throw damaged('mist zoekwoorden');
  try {
    parseZoekwoorden(readZoekwoorden({ zoekwoorden }));
  } catch (cause) {
    throw damaged('mist zoekwoorden', cause);
  }
  return value as SearchHeadings;
}

/**
 * Checks that a file holds the texts that belong to these headings.
 * @throws Error in Dutch, to show to a user.
 */
export function parseTexts(value: unknown, { edition, kind }: SearchHeadings): SearchTexts {
  const file = parseFile(value);
  if (file['edition'] !== edition) throw damaged('is van een andere dag dan de rest');
  for (const name of ['words', 'texts', 'keywords', 'phrases'])
    if (!isString(file[name])) throw damaged('mist teksten');
  const texts = value as SearchTexts;
  const isWhole = [texts.texts, texts.keywords].every(
    (codes) => codes.split(' ').length === Math.max(countOf({ kind }), 1),
  );
  if (!isWhole) throw damaged('mist een deel van de teksten');
  return texts;
}

function parseFile(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw damaged('is leeg of geen zoekindex');
  const file = value as Record<string, unknown>;
  if (file['version'] !== SEARCH_INDEX_VERSION) throw damaged('hoort bij een andere versie');
  return file;
}

/** The error for a file that cannot be used. */
export function damaged(what: string, cause?: unknown): Error {
  return new Error(`Zoeken werkt nu niet: het zoekbestand ${what}. Laad de pagina opnieuw.`, { cause });
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isListOf = (value: unknown, isItem: (item: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.every(isItem);
