import { openSearch, type Search } from '../../search/search.ts';
import { Melder } from '../../ui/melder.ts';
import { whenIdle } from '../../ui/whenIdle.ts';
import { bouwInWorker, haal, vooruit } from './vooruit.ts';
import type { Bestand, Bouwsel, createZoekbouwer } from './zoekbouwer.ts';

/**
 * How far search is: `rust` nothing was asked for; `laadt` nothing can be found yet; `koppen` headings can, texts are on
 * their way; `klaar` everything can; `mislukt` loading failed (then headings may still be found: see `search`).
 */
export type Stand = 'rust' | 'laadt' | 'koppen' | 'klaar' | 'mislukt';

/** Something of every kind: a word, a question, a misspelling, an amount. */
const OPWARMEN = ['verwijsbrief', 'mag de poh zelf verwijzen', 'wachttijdd', '€ 472,65'];

/**
 * Search of this window: starts when first asked for, then stays. A worker makes the index, first of the headings, so that
 * the first results need not wait for the rest; the page answers, in the frame of the key.
 */
class Zoekmotor extends Melder {
  #stand: Stand = 'rust';
  #search: Search | null = null;
  #melding = '';
  #bouwer: ReturnType<typeof createZoekbouwer> | null = null;
  /** How to fetch: past what the browser keeps once that turned out to be wrong. */
  #cache: RequestCache | undefined;

  get stand(): Stand {
    return this.#stand;
  }
  /** What answers queries; nothing while nothing can be found. */
  get search(): Search | null {
    return this.#search;
  }

  /** What is wrong with a file that did come, in Dutch; empty when nothing is. */
  get melding(): string {
    return this.#melding;
  }

  /** Starts loading, or tries again after it failed. Never throws. */
  start(): void {
    if (this.#stand !== 'rust' && this.#stand !== 'mislukt') return;
    this.#melding = '';
    this.#wordt('laadt');
    void this.#laad();
  }

  async #laad(): Promise<void> {
    try {
      if (!this.#search) {
        const koppen = vooruit.koppen ?? bouwInWorker('koppen', this.#cache);
        // The next attempt asks again.
        vooruit.koppen = null;
        this.#search = await this.#maak('koppen', koppen);
      }
      this.#wordt('koppen');
      this.#search = await this.#maak('teksten', bouwInWorker('teksten', this.#cache));
      this.#wordt('klaar');
      whenIdle(() => void this.#haalSuggesties());
      this.#loopWarm();
    } catch {
      // A file came that is wrong: the browser may have kept an older one. Fetched anew the two may fit.
      if (this.#melding !== '' && this.#cache === undefined) {
        this.#cache = 'reload';
        this.#melding = '';
        this.#wordt('laadt');
        return this.#laad();
      }
      // The reader is told, and can try again.
      this.#wordt('mislukt');
    }
  }

  async #maak(bestand: Bestand, inWorker: Promise<Bouwsel | null>): Promise<Search> {
    // That tells what is wrong, too, where it is the file that cannot be fetched.
    const bouwsel = (await inWorker.catch(() => null)) ?? (await this.#bouwHier(bestand));
    if ('index' in bouwsel) return openSearch(bouwsel.index);
    // Headings and texts of two versions of the site: the next attempt fetches both.
    this.#search = null;
    this.#melding = bouwsel.melding;
    throw new Error(bouwsel.melding);
  }

  /**
   * Answers a few queries for nobody while the browser has nothing to do: code that never ran takes three times as long,
   * and the first key should not have to wait for that.
   */
  #loopWarm(): void {
    const search = this.#search;
    const opgaven = OPWARMEN.flatMap((vraag) => Array.from(vraag, (_, letter) => vraag.slice(0, letter + 1)));
    const loop = (): void => {
      const opgave = opgaven.pop();
      if (opgave === undefined || search !== this.#search) return;
      for (const { title, passage } of search?.query(opgave, { limit: 4 }).results ?? []) void [title, passage];
      whenIdle(loop);
    };
    whenIdle(loop);
  }

  /** Makes the index on the page: where workers are refused. */
  async #bouwHier(bestand: Bestand): Promise<Bouwsel> {
    if (!this.#bouwer) {
      const { createZoekbouwer } = await import('./zoekbouwer.ts');
      this.#bouwer = createZoekbouwer();
      if (bestand === 'teksten') this.#bouwer({ bestand: 'koppen', inhoud: await haal('koppen', this.#cache) });
    }
    return this.#bouwer({ bestand, inhoud: await haal(bestand, this.#cache) });
  }

  /** Suggestions are for who found nothing: their code need not come before the first result. */
  async #haalSuggesties(): Promise<void> {
    try {
      const { createSuggest } = await import('../../search/suggest.ts');
      this.#search?.useSuggest(createSuggest);
      this.meld();
    } catch {
      // Without a line there are none.
    }
  }

  #wordt(stand: Stand): void {
    this.#stand = stand;
    this.meld();
  }
}

export const zoekmotor = new Zoekmotor();
