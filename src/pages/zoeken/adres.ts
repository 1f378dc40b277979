/** What the address of the search page says. */
export interface Zoekopdracht {
  readonly vraag: string;
  /** Id of a filter on kind (see soorten.ts); empty for all. */
  readonly soort: string;
  /** A source, as results name it; empty for all. */
  readonly bron: string;
}

/** Search looks at the first 200 letters; an address much longer is refused by servers. */
const MAX_LETTERS = 400;

/** The path of the search page with this query and these filters; of a long text only its beginning. */
export function zoekAdres({ vraag, soort, bron }: Zoekopdracht): string {
  const q = vraag.length > MAX_LETTERS ? vraag.trimStart().slice(0, MAX_LETTERS) : vraag;
  const velden = Object.entries({ q: q.trim() === '' ? '' : q, soort, bron }).filter(([, waarde]) => waarde !== '');
  const query = new URLSearchParams(velden).toString();
  return `/zoeken/${query === '' ? '' : `?${query}`}`;
}

/** Reads the query of an address. Takes any text, also with broken percent-encoding. */
export function leesZoekAdres(search: string): Zoekopdracht {
  const velden = new URLSearchParams(search);
  return { vraag: velden.get('q') ?? '', soort: velden.get('soort') ?? '', bron: velden.get('bron') ?? '' };
}
