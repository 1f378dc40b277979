import workerUrl from './zoekWorker.ts?worker&url';

/** What search needs, asked for at the first sign that somebody wants it: beside the code of the dialog, not after it. */

let gevraagd = false;
let koppen: Promise<ArrayBuffer> | null = null;

/** Fetches a file of the index. */
export async function haal(bestand: 'koppen' | 'teksten'): Promise<ArrayBuffer> {
  const adres = `${import.meta.env.BASE_URL}zoek${bestand}.json`;
  const response = await fetch(adres);
  if (!response.ok) throw new Error(`${adres}: ${String(response.status)}`);
  return response.arrayBuffer();
}

/** Asks for the headings and the worker's code, once. Never throws: who needs them asks again, and tells what is wrong. */
export function vraagVooruit(): void {
  if (gevraagd) return;
  gevraagd = true;
  koppen = haal('koppen');
  koppen.catch(() => undefined);
  // Into the browser's cache, where the worker finds it.
  fetch(workerUrl).catch(() => undefined);
}

/** The headings: those asked for before, the first time; else they are fetched now. */
export function neemKoppen(): Promise<ArrayBuffer> {
  const onderweg = koppen ?? haal('koppen');
  koppen = null;
  return onderweg;
}
