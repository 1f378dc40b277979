import { Melder } from '../ui/melder.ts';
import { isVoortgang } from './berichten.ts';

/** Where the offline copy stands. */
export type OfflineStaat =
  /** Not looked yet. */
  | 'onbekend'
  /** The browser has no service workers, or refuses them here. */
  | 'niet-mogelijk'
  | 'bezig'
  /** The download stopped; what came in is kept. */
  | 'onderbroken'
  | 'klaar';

/**
 * State of offline use in this window. Registers the worker by hand: workbox-window does the same in 2.3 KiB, which the
 * first visit to a page would pay.
 */
class Offline extends Melder {
  #staat: OfflineStaat = 'onbekend';
  #klaar = 0;
  #totaal = 0;
  #nieuweVersie = false;
  #register: (() => Promise<ServiceWorkerRegistration | undefined>) | null = null;
  #registration: ServiceWorkerRegistration | null = null;

  get staat(): OfflineStaat {
    return this.#staat;
  }
  /** How much of the files came in, in whole percents. */
  get procent(): number {
    return this.#totaal === 0 ? 0 : Math.round((this.#klaar / this.#totaal) * 100);
  }
  /** A new version waits for the user. */
  get nieuweVersie(): boolean {
    return this.#nieuweVersie;
  }

  #zet(staat: OfflineStaat): void {
    this.#staat = staat;
    this.meld();
  }

  #meldNieuweVersie(): void {
    this.#nieuweVersie = true;
    this.meld();
  }

  async start(url: string, scope: string): Promise<void> {
    const { serviceWorker } = navigator as Partial<Navigator>;
    if (!serviceWorker) {
      this.#zet('niet-mogelijk');
      return;
    }
    this.#register = () => serviceWorker.register(url, { scope, updateViaCache: 'none' });
    serviceWorker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isVoortgang(data) || this.staat === 'klaar') return;
      this.#klaar = data.klaar;
      this.#totaal = data.totaal;
      this.meld();
    });
    await this.download();
  }

  /** Starts the download, or takes it up again. */
  async download(): Promise<void> {
    if (!this.#register) return;
    this.#zet(navigator.serviceWorker.controller ? 'klaar' : 'bezig');
    const registration = await this.#register().catch(() => undefined);
    // A browser told to block workers may keep `register` and give nothing back.
    if (!registration) {
      // Without a connection the worker's own file cannot be fetched; what is already there keeps working.
      if (this.staat !== 'klaar') this.#zet(navigator.onLine ? 'niet-mogelijk' : 'onderbroken');
      return;
    }
    this.#registration = registration;
    const { active, installing, waiting } = registration;
    if (active) {
      this.#zet('klaar');
      if (waiting) this.#meldNieuweVersie();
    }
    const first = installing ?? (active ? null : waiting);
    if (first) this.#follow(first);
    else if (!active) this.#zet('onderbroken');
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      if (worker) this.#follow(worker);
    });
  }

  /** Follows a worker from its download to its use. One that comes beside an active worker is a new version. */
  #follow(worker: ServiceWorker): void {
    const isUpdate = this.#registration?.active !== null;
    const look = () => {
      if (worker.state === 'installed' && isUpdate) this.#meldNieuweVersie();
      else if (worker.state === 'activated') this.#zet('klaar');
      else if (worker.state === 'redundant' && !isUpdate) this.#zet('onderbroken');
    };
    worker.addEventListener('statechange', look);
    look();
  }
}

export const offline = new Offline();

/** Registers the service worker and follows it. */
export const startOffline = (url: string, scope: string): Promise<void> => offline.start(url, scope);

/** Where the offline copy stands, in a few Dutch words; empty when there is nothing to say. */
export function offlineTekst({ staat, procent }: Pick<Offline, 'staat' | 'procent'>): string {
  switch (staat) {
    case 'klaar':
      return 'Klaar voor offline.';
    case 'bezig':
      return `Ophalen voor offline: ${String(procent)}%.`;
    case 'onderbroken':
      return 'Ophalen voor offline is onderbroken; ga verder bij Instellingen.';
    case 'onbekend':
    case 'niet-mogelijk':
      return '';
  }
}
