import type { SearchAnswer } from '../../domain/zoeken.ts';
import { createSearch, type QueryOptions, type Search } from '../../search/search.ts';

/** What the page asks of the search service. The files come as bytes: they are handed over, not copied. */
export type Opdracht =
  | { readonly soort: 'koppen'; readonly bestand: ArrayBuffer }
  | { readonly soort: 'teksten'; readonly bestand: ArrayBuffer }
  | { readonly soort: 'vraag'; readonly nummer: number; readonly vraag: string; readonly opties: QueryOptions };

/** What the search service tells the page. */
export type Bericht =
  | { readonly soort: 'gelezen'; readonly bestand: 'koppen' | 'teksten' }
  | { readonly soort: 'beschadigd'; readonly bestand: 'koppen' | 'teksten'; readonly melding: string }
  | { readonly soort: 'antwoord'; readonly nummer: number; readonly antwoord: SearchAnswer };

/**
 * Makes the search service: reads the files and answers queries. Runs in a worker, so that reading an index never holds
 * up a key; where workers are refused it runs beside the page.
 */
export function createZoekdienst(meld: (bericht: Bericht) => void): (opdracht: Opdracht) => void {
  let headings: unknown = null;
  let search: Search | null = null;

  const lees = (bestand: 'koppen' | 'teksten', maak: () => Search): void => {
    try {
      search = maak();
      meld({ soort: 'gelezen', bestand });
    } catch (error) {
      meld({ soort: 'beschadigd', bestand, melding: error instanceof Error ? error.message : String(error) });
    }
  };

  return (opdracht) => {
    if (opdracht.soort === 'koppen') {
      lees('koppen', () => {
        headings = parse(opdracht.bestand);
        return createSearch({ headings, texts: null });
      });
    } else if (opdracht.soort === 'teksten') {
      lees('teksten', () => {
        const texts = parse(opdracht.bestand);
        const made = createSearch({ headings, texts });
        // Suggestions are for who found nothing: their code need not come before the first result.
        void import('../../search/suggest.ts').then(({ createSuggest }) => made.useSuggest(createSuggest));
        return made;
      });
    } else if (search) {
      meld({ soort: 'antwoord', nummer: opdracht.nummer, antwoord: search.query(opdracht.vraag, opdracht.opties) });
    }
  };
}

const parse = (bestand: ArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(bestand));
