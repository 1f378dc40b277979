/** What the address of the search page says. */
export interface Zoekopdracht {
  readonly vraag: string;
  /** Id of a filter on kind (see soorten.ts); empty for all. */
  readonly soort: string;
  /** A source, as results name it; empty for all. */
  readonly bron: string;
}

/** The path of the search page with this query and these filters. */
export function zoekAdres({ vraag, soort, bron }: Zoekopdracht): string {
  const velden = Object.entries({ q: vraag.trim() === '' ? '' : vraag, soort, bron }).filter(
    ([, waarde]) => waarde !== '',
  );
  const query = new URLSearchParams(velden).toString();
  return `/zoeken/${query === '' ? '' : `?${query}`}`;
}

/** Reads the query of an address. Takes any text, also with broken percent-encoding. */
export function leesZoekAdres(search: string): Zoekopdracht {
  const velden = new URLSearchParams(search);
  return { vraag: velden.get('q') ?? '', soort: velden.get('soort') ?? '', bron: velden.get('bron') ?? '' };
}
