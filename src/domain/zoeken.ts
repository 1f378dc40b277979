/** What a search result is. */
export type SearchKind =
  | 'sectie'
  | 'vraag'
  | 'hoofdstuk'
  | 'bron'
  | 'keuzehulp'
  | 'stap'
  | 'uitkomst'
  | 'rekenhulp'
  | 'onderwerp'
  | 'begrip'
  | 'tegenspraak'
  | 'prestatie'
  | 'casus'
  | 'toets'
  | 'pagina';

/** What a reader sees of something that can be found. */
export interface SearchEntry {
  /** Unique: the path, plus a suffix where several documents share one path. */
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
}

/** One thing that can be found. */
export interface SearchDocument extends SearchEntry {
  /** What it is also found by, and is never shown: other names, the source's own heading, codes. */
  readonly keywords: readonly string[];
  /** Plain text. */
  readonly text: string;
}

/** A document that answers a query, best first. */
export interface SearchResult {
  readonly document: SearchEntry;
  readonly score: number;
  /** The heading, split in parts; `match` parts are to be marked. */
  readonly title: readonly TextPart[];
  /** The best passage, split in parts; `match` parts are to be marked. Empty when nothing is known of the text yet. */
  readonly passage: readonly TextPart[];
  /** The words of the text that matched, for highlighting on the target page. */
  readonly terms: readonly string[];
}

/** A piece of text as it stands, and whether it is what was searched for. */
export interface TextPart {
  readonly text: string;
  readonly match: boolean;
}

/** Everything the search page and dialog need to answer one query. */
export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  /** How many documents answer it, of which `results` are the best; after the filters. */
  readonly total: number;
  /** How many answer it per kind: within the chosen sources, whatever the chosen kinds. */
  readonly kinds: readonly SearchCount<SearchKind>[];
  /** How many answer it per source: within the chosen kinds, whatever the chosen sources. */
  readonly sources: readonly SearchCount<string>[];
  /** Whether every word of the query is one of the content's own: a name of a person is not. */
  readonly isKnown: boolean;
  /** "Bedoelde u": queries or titles close to what was typed, when there is no or little result. */
  readonly suggestions: readonly string[];
}

/** How many documents share a kind or a source. */
export interface SearchCount<Value> {
  readonly value: Value;
  readonly count: number;
}
