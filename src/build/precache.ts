import fs from 'node:fs/promises';
import path from 'node:path';
import { injectManifest } from 'workbox-build';

/** Files of `dist/` a reader never asks for. */
const NOT_PRECACHED = ['_headers', 'robots.txt', 'paginas.json', '**/*.txt', 'icons/maskable-*', 'icons/icon-512.png'];

/** What search needs for its first results stands before this one; the service worker fetches that beside each other. */
const SEARCH_TEXTS = 'zoekteksten.json';

/**
 * Puts the list of everything an offline reader needs into the service worker and writes it to `dist/sw.js`.
 * @param pages site paths of all pages: each must be on the list, or the build fails
 * @param search files of `dist/` that search needs for its first results: likewise. They come first, for search is what may be
 * asked for at any moment; what comes after them an interrupted download leaves for later.
 */
export async function injectPrecache(options: {
  worker: string;
  dist: string;
  pages: readonly string[];
  search: readonly string[];
}): Promise<void> {
  const { worker, dist, pages, search } = options;
  const first = [...search, SEARCH_TEXTS];
  const kinds = [/^assets\//, /\.html$/, /(?:)/];
  const rank = (url: string): number =>
    first.includes(url) ? first.indexOf(url) : first.length + kinds.findIndex((kind) => kind.test(url));
  const listed = new Set<string>();
  const { warnings } = await injectManifest({
    swSrc: worker,
    swDest: path.join(dist, 'sw.js'),
    globDirectory: dist,
    globPatterns: ['**/*'],
    globIgnores: [...NOT_PRECACHED, 'sw.js'],
    maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
    // Hashed names never change content: no revision, no second download after an update.
    dontCacheBustURLsMatching: /^assets\//,
    manifestTransforms: [
      (entries) => {
        for (const { url } of entries) listed.add(url);
        return {
          manifest: [...entries].sort((a, b) => rank(a.url) - rank(b.url) || a.url.localeCompare(b.url)),
          warnings: [],
        };
      },
    ],
  });
  const missing = [...first, ...pages.map((page) => (page.endsWith('/') ? `${page}index.html` : page).slice(1))].filter(
    (file) => !listed.has(file),
  );
  if (warnings.length > 0 || missing.length > 0)
    throw new Error(['The precache list is not complete.', ...warnings, ...missing].join('\n'));
  await fs.access(path.join(dist, 'sw.js'));
}
