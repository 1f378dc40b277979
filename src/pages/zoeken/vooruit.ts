import workerUrl from './zoekWorker.ts?worker&url';
import { trustScriptUrl } from '../../ui/trustedTypes.ts';
import type { Bestand, Bouwsel } from './zoekbouwer.ts';

/**
 * The index, asked for at the first sign that somebody wants to search: beside the code of the dialog, not after it.
 * Light on purpose: every page carries it.
 */

let worker: Worker | null = null;

/** The index of the headings, asked for and not taken yet. */
export const vooruit: { koppen: Promise<Bouwsel | null> | null } = { koppen: null };

/** Fetches a file of the index. @param cache `reload` passes over what the browser keeps */
export async function haal(bestand: Bestand, cache: RequestCache = 'default'): Promise<ArrayBuffer> {
  const response = await fetch(`${import.meta.env.BASE_URL}zoek${bestand}.json`, { cache });
  if (!response.ok) throw new Error(bestand);
  return response.arrayBuffer();
}

/**
 * Has the worker make the index with a file; one at a time, headings first.
 * @returns nothing where the worker's code cannot be fetched
 * @param cache As in {@link haal}.
 * @throws Error where the browser refuses workers, and where the file cannot be fetched
 */
export async function bouwInWorker(bestand: Bestand, cache?: RequestCache): Promise<Bouwsel | null> {
  // The build makes it one file; while developing it is a module that imports others.
  const bouwer = (worker ??= new Worker(
    trustScriptUrl(workerUrl),
    import.meta.env.DEV ? { type: 'module' } : undefined,
  ));
  // Listened to before the file is there: the worker's own code may fail to come before that.
  const bouwsel = new Promise<Bouwsel | null>((geef) => {
    bouwer.onmessage = ({ data }) => {
      geef(data as Bouwsel);
    };
    bouwer.onerror = () => {
      worker = null;
      geef(null);
    };
  });
  const inhoud = await haal(bestand, cache);
  bouwer.postMessage({ bestand, inhoud }, [inhoud]);
  return bouwsel;
}

/** Asks for the index of the headings. Never throws: who takes it asks again, and tells what is wrong. */
export function vraagVooruit(): void {
  vooruit.koppen ??= bouwInWorker('koppen').catch(() => null);
}
