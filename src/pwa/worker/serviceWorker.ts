import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { SKIP_WAITING, type VoortgangBericht } from '../berichten.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

/**
 * Keeps every page and file for offline use. The first download tells its progress; an interrupted one is taken up again
 * where it stopped (Workbox keeps what it has). A new version waits until a page says SKIP_WAITING.
 */

const entries = self.__WB_MANIFEST;
const scope = new URL('./', self.location.href);
let klaar = 0;

/** Tells every open page, also those this worker does not control yet, how far the download is. */
async function meldVoortgang(): Promise<void> {
  const message: VoortgangBericht = { type: 'VOORTGANG', klaar, totaal: entries.length };
  for (const client of await self.clients.matchAll({ includeUncontrolled: true, type: 'window' }))
    client.postMessage(message);
}

const precache = new PrecacheController({
  plugins: [
    {
      handlerDidComplete: async () => {
        klaar += 1;
        // A message per file would be hundreds; one in eight looks the same.
        if (klaar % 8 === 0 || klaar === entries.length) await meldVoortgang();
      },
    },
  ],
});
precache.addToCacheList(entries);

/**
 * Has the browser fetch beside each other what search needs for its first results: the list begins with it (see
 * src/build/precache.ts). Workbox takes files one by one, each a round trip, and finds these in the browser's own cache; so
 * does a page that opens search meanwhile. A new version has no need of it: the one in use answers.
 */
function haalZoekenVast(): void {
  if (self.registration.active) return;
  const urls = entries.map((entry) => (typeof entry === 'string' ? entry : entry.url));
  for (const url of urls.slice(1, urls.indexOf('zoekteksten.json')))
    void fetch(url)
      .then((response) => response.arrayBuffer())
      // Workbox asks again, and knows what to do when it fails.
      .catch(() => undefined);
}

self.addEventListener('install', (event) => {
  haalZoekenVast();
  event.waitUntil(precache.install(event));
});
/** Whether files of earlier versions are gone. A worker that starts anew looks again. */
let opgeruimd = false;
/**
 * Throws away files of earlier versions, once no other window may still ask for them: a window that did not renew yet goes on
 * with the code it began with, and the server may not have that any more.
 */
async function ruimOp(event: ExtendableEvent): Promise<void> {
  if (opgeruimd || (await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })).length > 1) return;
  opgeruimd = true;
  await precache.activate(event);
}

self.addEventListener('activate', (event) => {
  event.waitUntil(ruimOp(event));
});
cleanupOutdatedCaches();
// The page that started the first download must not wait for a reload to be safe.
clientsClaim();

self.addEventListener('message', (event) => {
  if ((event.data as { type?: unknown } | null)?.type === SKIP_WAITING) void self.skipWaiting();
});

/** The stored answer for an address of ours: the file itself, or the page of a folder; null when we do not have it. */
async function match(url: URL): Promise<Response | null> {
  const path = scope.pathname === '/' ? url.pathname : url.pathname.replace(scope.pathname, '/');
  const relative = path.replace(/^\//, '');
  const key = precache.getCacheKeyForURL(
    new URL(relative.endsWith('/') || relative === '' ? `${relative}index.html` : relative, scope).href,
  );
  return key === undefined ? null : ((await caches.match(key)) ?? null);
}

async function answerNavigation(request: Request, url: URL): Promise<Response> {
  const stored = await match(url);
  if (stored) return stored;
  const folder = new URL(`${url.pathname}/`, url);
  if (!url.pathname.endsWith('/') && (await match(folder))) return Response.redirect(folder.href + url.search, 301);
  try {
    return await fetch(request);
  } catch {
    const notFound = await match(new URL('404.html', scope));
    if (!notFound) return Response.error();
    return new Response(notFound.body, { status: 404, headers: notFound.headers });
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(scope.pathname))
    return;
  if (request.mode === 'navigate' || request.headers.get('Accept')?.startsWith('text/html')) {
    event.respondWith(answerNavigation(request, url));
    if (request.mode === 'navigate') event.waitUntil(ruimOp(event));
    return;
  }
  // Names of assets carry a hash, so an earlier version's are found by their own address.
  event.respondWith(match(url).then(async (stored) => stored ?? (await caches.match(request.url)) ?? fetch(request)));
});
