/** What a page is; decides its template and the label in the list of pages. */
export type PageKind =
  | 'home'
  | 'keuzehulpen'
  | 'keuzehulp'
  | 'beslistabel'
  | 'schema'
  | 'bronnen'
  | 'bron'
  | 'hoofdstuk'
  | 'onderwerpen'
  | 'onderwerp'
  | 'begrippen'
  | 'tegenspraken'
  | 'prestaties'
  | 'prestatie'
  | 'rekenen'
  | 'berekening'
  | 'zoeken'
  | 'praktijk'
  | 'leren'
  | 'kaarten'
  | 'voortgang'
  | 'casus'
  | 'toets'
  | 'over'
  | 'niet-gevonden';

/** One prerendered page. */
export interface PageInfo {
  /** Site path without base: starts and ends with a slash (the not-found page excepted: `/404.html`). */
  readonly path: string;
  readonly title: string;
  readonly kind: PageKind;
}
