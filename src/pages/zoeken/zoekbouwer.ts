import { damaged } from '../../search/serializedIndex.ts';
import { prepareSearch, type PreparedSearch } from '../../search/prepareSearch.ts';

/** The files of the index: headings, with which something can be found already, and texts. */
export type Bestand = 'koppen' | 'teksten';

/** What the page asks: to make the index with this file too. It comes as bytes: those are handed over, not copied. */
export interface Opdracht {
  readonly bestand: Bestand;
  readonly inhoud: ArrayBuffer;
}

/** The answer: the index, or why it cannot be made, in Dutch. */
export type Bouwsel = { readonly index: PreparedSearch } | { readonly melding: string };

/**
 * Makes what makes the index. Runs in a worker, so that reading an index never holds up a key; where workers are refused
 * it runs beside the page. Answering is the page's own: an answer that has to travel misses the frame of its key.
 */
export function createZoekbouwer(): (opdracht: Opdracht) => Bouwsel {
  let headings: unknown = null;
  return ({ bestand, inhoud }) => {
    try {
      const gelezen = lees(inhoud);
      if (bestand === 'koppen') headings = gelezen;
      return { index: prepareSearch({ headings, texts: bestand === 'teksten' ? gelezen : null }) };
    } catch (error) {
      return { melding: error instanceof Error ? error.message : String(error) };
    }
  };
}

function lees(inhoud: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(inhoud));
  } catch (cause) {
    throw damaged('is maar half binnengekomen', cause);
  }
}
