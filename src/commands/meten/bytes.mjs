/** What a first visit fetches: the weight of the scripts, and all that goes over the line. */
import { gzipSync } from 'node:zlib';
import { inNewTelephone, settle } from './circumstances.mjs';

/**
 * @typedef {object} Fetched
 * @property {string} path
 * @property {string} type Chromium's word for the kind of file.
 * @property {number} status
 * @property {number} transferred Bytes over the line, headers included.
 * @property {number} zipped Size of a script after `gzip -9`; 0 for all else.
 */

/**
 * Fetches what a browser with a window fetches by itself and one without may leave out: the icon and the manifest.
 * Runs in the page.
 */
async function fetchLinked() {
  const links = [...document.querySelectorAll('link')].filter(({ rel }) => rel === 'icon' || rel === 'manifest');
  const seen = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
  await Promise.all(
    links
      .filter(({ href }) => !href.startsWith('data:') && !seen.has(href))
      .map(async ({ href }) => (await fetch(href)).arrayBuffer()),
  );
}

/**
 * Everything a first visit fetches. The service worker is kept out: its download begins after the visit's own.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<Fetched[]>}
 */
function fetchedBy(browser, url) {
  return inNewTelephone(browser, { serviceWorker: false }, async (page, cdp) => {
    /** @type {Map<string, Omit<Fetched, 'zipped'>>} */
    const requests = new Map();
    cdp.on('Network.responseReceived', ({ requestId, response, type }) => {
      if (response.url.startsWith('data:')) return;
      requests.set(requestId, { path: new URL(response.url).pathname, type, status: response.status, transferred: 0 });
    });
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const request = requests.get(requestId);
      if (request) request.transferred = encodedDataLength;
    });
    await cdp.send('Network.enable');
    const bodies = /** @type {Map<string, Promise<Buffer>>} */ (new Map());
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.set(new URL(response.url()).pathname, response.body());
    });
    await page.goto(url);
    await settle(page, 1500);
    await page.evaluate(fetchLinked);
    await settle(page);

    /** @type {Fetched[]} */
    const fetched = [];
    for (const request of requests.values()) {
      const script = request.type === 'Script' ? await bodies.get(request.path) : undefined;
      if (request.type === 'Script' && script === undefined) throw new Error(`${request.path}: the text was not seen.`);
      fetched.push({ ...request, zipped: script === undefined ? 0 : gzipSync(script, { level: 9 }).length });
    }
    return fetched;
  });
}

/** @param {readonly number[]} sizes */
const inKiB = (sizes) => sizes.reduce((sum, size) => sum + size, 0) / 1024;

/**
 * @param {number} size
 * @param {string} path
 */
const sized = (size, path) =>
  `${inKiB([size]).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} ${path}`;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {{ progress: (text: string) => void }} options
 * @returns {Promise<import('./report.mjs').Table>}
 */
export async function measureBytes(browser, site, { progress }) {
  const pages = [
    { name: 'Home', path: site.pages.home, script: 28, total: undefined },
    { name: 'Hoofdstuk', path: site.pages.chapter, script: 28, total: 40 },
    { name: 'Keuzehulp', path: site.pages.flow, script: 50, total: undefined },
    { name: 'Crisis', path: site.pages.crisis, script: 50, total: undefined },
  ];
  /** @type {import('./report.mjs').Row[]} */
  const rows = [];
  /** @type {string[]} */
  const notes = [
    'Zonder de service worker en wat die ophaalt; script na gzip -9; overgehaald is wat de host verstuurde.',
  ];
  for (const { name, path, script, total } of pages) {
    progress(name);
    const fetched = await fetchedBy(browser, site.url(path));
    const bare = await fetchedBy(browser, site.bareUrl(path));
    const scripts = fetched.filter(({ type }) => type === 'Script').sort((a, b) => b.zipped - a.zipped);
    const rest = fetched.filter(({ type }) => type !== 'Font').sort((a, b) => b.transferred - a.transferred);
    const fonts = fetched.filter(({ type }) => type === 'Font');
    rows.push(
      {
        name: `${name}: script`,
        unit: 'KiB',
        value: inKiB(scripts.map(({ zipped }) => zipped)),
        goal: { kind: 'atMost', limit: script },
      },
      {
        name: `${name}: overgehaald, zonder lettertype`,
        unit: 'KiB',
        value: inKiB(rest.map(({ transferred }) => transferred)),
        bare: inKiB(bare.map(({ transferred }) => transferred)),
        ...(total === undefined ? {} : { goal: { kind: 'atMost', limit: total } }),
      },
      { name: `${name}: lettertype`, unit: 'KiB', value: inKiB(fonts.map(({ transferred }) => transferred)) },
    );
    notes.push(
      `${name}, script (KiB): ${scripts.map(({ zipped, path: file }) => sized(zipped, file)).join(', ')}`,
      ...fetched
        .filter(({ status }) => status >= 400)
        .map(({ path: file, status }) => `LET OP: ${name} vraagt om ${file}, maar krijgt ${status}.`),
      `${name}, overgehaald (KiB): ${rest.map(({ transferred, path: file }) => sized(transferred, file)).join(', ')}`,
    );
  }
  return { title: 'Gewicht van een eerste bezoek', rows, notes };
}
