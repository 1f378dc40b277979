import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { SearchDocument } from '../domain/zoeken.ts';
import { isStopWord, type Phrases, splitTerms } from './woorden.ts';

/** How much a match weighs by where it stands. Page and source (context) mostly serve to complete a match: cz praktijkmanager. */
const FIELD_BOOSTS = { title: 4, keywords: 2.5, context: 0.5, text: 1 };
type Field = keyof typeof FIELD_BOOSTS;
const FIELDS = Object.keys(FIELD_BOOSTS) as Field[];

/** A document as minisearch sees it; its id is its place in the list of documents. */
type IndexedDocument = Record<Field, string> & { readonly id: number };

/** Ranked lookup of single terms. */
export interface FullText {
  /** Every term in the index. */
  readonly terms: readonly string[];
  /** In how many documents a term stands; 0 when unknown. */
  frequency(term: string): number;
  /** The documents a term stands in, and how well it matches there. */
  lookUp(term: string): TermScores;
}

/** Documents by their place in the list of documents, and beside each the score of its match. */
export interface TermScores {
  readonly ids: Uint32Array;
  readonly scores: Float64Array;
}

/**
 * How a match is scored. `b`: a long section is punished less for its length than by default (0.7), because our sections
 * are long when a subject is, not because they wander; measured better on Dutch queries over our own content.
 */
const SCORING = { boost: FIELD_BOOSTS, bm25: { k: 1.2, b: 0.5, d: 0.5 } };

// Terms are split and normalised before they come here, so a query term is taken as it is.
const LOOKUP: Options<IndexedDocument> = { fields: FIELDS, tokenize: (term) => [term], processTerm: (term) => term };

/** Indexes documents and phrases in full text. */
export function indexDocuments(documents: readonly SearchDocument[], phrases: Phrases): AsPlainObject {
  const index = new MiniSearch<IndexedDocument>({
    fields: FIELDS,
    tokenize: (text) => splitTerms(text, phrases).map(({ term }) => term),
    // In running text a stop word tells nothing and takes room; in a heading it may complete a question.
    processTerm: (term, field) => (field === 'text' && isStopWord(term) ? null : term),
  });
  index.addAll(
    documents.map(({ id, title, keywords, page, source, text }, place) => ({
      id: place,
      title,
      keywords: [...keywords, nameInId(id)].join('\n'),
      context: `${page}\n${source}`,
      text,
    })),
  );
  return index.toJSON();
}

/** The name an editor gave says in a word or two what it is about: /bronnen/x/y/#eerste-gesprek -> eerste gesprek. */
function nameInId(id: string): string {
  const names = id.split(/[^\p{L}\p{N}-]+/u).filter(Boolean);
  return (names.at(-1) ?? '').replaceAll('-', ' ');
}

/** Brings an index made by {@link indexDocuments} back to life. */
export function loadFullText(json: AsPlainObject): FullText {
  const index = MiniSearch.loadJS(json, LOOKUP);
  const frequencies = new Map<string, number>();
  for (const [term, fields] of json.index) {
    frequencies.set(term, Math.max(...Object.values(fields).map((documents) => Object.keys(documents).length)));
  }
  // Of all words of a query only the last differs from the query one key before. At most as large as the index.
  const cache = new Map<string, TermScores>();
  return {
    terms: [...frequencies.keys()],
    frequency: (term) => frequencies.get(term) ?? 0,
    lookUp(term) {
      const known = cache.get(term);
      if (known) return known;
      const results = frequencies.has(term) ? index.search(term, SCORING) : [];
      const found = {
        ids: Uint32Array.from(results, ({ id }) => id as number),
        scores: Float64Array.from(results, ({ score }) => score),
      };
      if (results.length > 0) cache.set(term, found);
      return found;
    },
  };
}
