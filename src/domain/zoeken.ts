/** What a search result is. */
export type SearchKind =
  | 'sectie'
  | 'vraag'
  | 'hoofdstuk'
  | 'bron'
  | 'keuzehulp'
  | 'stap'
  | 'uitkomst'
  | 'onderwerp'
  | 'begrip'
  | 'tegenspraak'
  | 'prestatie'
  | 'pagina';

/** One thing that can be found. */
export interface SearchDocument {
  /** Unique: the path with fragment, plus a suffix where several documents share one address. */
  readonly id: string;
  readonly kind: SearchKind;
  /** Heading or name. */
  readonly title: string;
  /** Title of the page it stands on; groups results. */
  readonly page: string;
  /** Site path without base, with fragment. */
  readonly path: string;
  /** "LHV-toolkit ggz 2017"; empty where the document has no source. */
  readonly source: string;
  readonly keywords: readonly string[];
  /** Plain text. */
  readonly text: string;
}

/** A document that answers a query, best first. */
export interface SearchResult {
  readonly document: SearchDocument;
  readonly score: number;
  /** The best passage, split in parts; `match` parts are to be marked. */
  readonly passage: readonly { readonly text: string; readonly match: boolean }[];
  /** The words of the text that matched, for highlighting on the target page. */
  readonly terms: readonly string[];
}

/** Everything the search page and dialog need to answer one query. */
export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  /** "Bedoelde u": queries or titles close to what was typed, when there is no or little result. */
  readonly suggestions: readonly string[];
}
