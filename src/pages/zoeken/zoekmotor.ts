import workerUrl from './zoekWorker.ts?worker&url';
import type { SearchAnswer } from '../../domain/zoeken.ts';
import type { QueryOptions } from '../../search/search.ts';
import { Melder } from '../../ui/melder.ts';
import { trustScriptUrl } from '../../ui/trustedTypes.ts';
import { haal, neemKoppen } from './vooruit.ts';
import type { Bericht, Opdracht } from './zoekdienst.ts';

/**
 * How far search is: `rust` nothing was asked for; `laadt` nothing can be found yet; `koppen` headings can, texts are on
 * their way; `klaar` everything can; `mislukt` loading failed (then headings may still be found: see `kanZoeken`).
 */
export type Stand = 'rust' | 'laadt' | 'koppen' | 'klaar' | 'mislukt';

/** Something that takes orders for the search service. */
type Dienst = (opdracht: Opdracht, overdracht?: Transferable[]) => void;

/**
 * Search of this window: starts when first asked for, then stays. Fetches the headings before the texts, so that the
 * first results need not wait for the rest. Light on purpose: every page carries it.
 */
class Zoekmotor extends Melder {
  #stand: Stand = 'rust';
  #kanZoeken = false;
  #melding = '';
  #dienst: Promise<Dienst> | null = null;
  #nummer = 0;
  readonly #wachtenden = new Map<number, (antwoord: SearchAnswer) => void>();
  readonly #gelezen = new Map<'koppen' | 'teksten', { klaar: () => void; mislukt: (melding: string) => void }>();

  get stand(): Stand {
    return this.#stand;
  }
  /** Whether a query gets an answer now. */
  get kanZoeken(): boolean {
    return this.#kanZoeken;
  }
  /** What went wrong, in Dutch; empty when nothing did. */
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

  /**
   * Answers a query; call only when `kanZoeken`. Answers come in the order of asking.
   * @returns nothing when a later question was asked before this one was answered
   */
  async zoek(vraag: string, opties: QueryOptions): Promise<SearchAnswer | null> {
    const nummer = (this.#nummer += 1);
    const dienst = await this.#startDienst();
    const antwoord = await new Promise<SearchAnswer>((geef) => {
      this.#wachtenden.set(nummer, geef);
      dienst({ soort: 'vraag', nummer, vraag, opties });
    });
    return nummer === this.#nummer ? antwoord : null;
  }

  async #laad(): Promise<void> {
    try {
      if (!this.#kanZoeken) {
        await this.#lees('koppen', neemKoppen());
        this.#kanZoeken = true;
      }
      this.#wordt('koppen');
      await this.#lees('teksten', haal('teksten'));
      this.#wordt('klaar');
    } catch (error) {
      this.#melding = error instanceof Error ? error.message : String(error);
      this.#wordt('mislukt');
    }
  }

  async #lees(bestand: 'koppen' | 'teksten', opgehaald: Promise<ArrayBuffer>): Promise<void> {
    const [dienst, inhoud] = await Promise.all([this.#startDienst(), opgehaald]);
    await new Promise<void>((klaar, mislukt) => {
      this.#gelezen.set(bestand, {
        klaar,
        mislukt: (melding) => {
          // Headings and texts of two versions of the site: the next attempt fetches both.
          this.#kanZoeken = false;
          mislukt(new Error(melding));
        },
      });
      dienst({ soort: bestand, bestand: inhoud }, [inhoud]);
    });
  }

  #startDienst(): Promise<Dienst> {
    this.#dienst ??= startDienst((bericht) => {
      if (bericht.soort === 'antwoord') {
        this.#wachtenden.get(bericht.nummer)?.(bericht.antwoord);
        this.#wachtenden.delete(bericht.nummer);
      } else if (bericht.soort === 'gelezen') this.#gelezen.get(bericht.bestand)?.klaar();
      else this.#gelezen.get(bericht.bestand)?.mislukt(bericht.melding);
    }).catch((error: unknown) => {
      this.#dienst = null;
      throw error;
    });
    return this.#dienst;
  }

  #wordt(stand: Stand): void {
    this.#stand = stand;
    this.meld();
  }
}

export const zoekmotor = new Zoekmotor();

/** Starts the service in a worker; beside the page where that is refused. */
async function startDienst(meld: (bericht: Bericht) => void): Promise<Dienst> {
  try {
    return await startWorker(meld);
  } catch {
    const { createZoekdienst } = await import('./zoekdienst.ts');
    return createZoekdienst(meld);
  }
}

async function startWorker(meld: (bericht: Bericht) => void): Promise<Dienst> {
  const worker = new Worker(trustScriptUrl(new URL(workerUrl, location.href).href), { type: 'module', name: 'zoeken' });
  return new Promise((geef, mislukt) => {
    const weigert = () => {
      worker.terminate();
      mislukt(new Error('Worker'));
    };
    worker.addEventListener('error', weigert);
    worker.addEventListener('message', ({ data }: MessageEvent<Bericht | 'gereed'>) => {
      if (data !== 'gereed') {
        meld(data);
        return;
      }
      worker.removeEventListener('error', weigert);
      geef((opdracht, overdracht = []) => {
        worker.postMessage(opdracht, overdracht);
      });
    });
  });
}
