/** From a key to the painted answer, and from opening search to the first results, in Chromium. */
import { chromium } from '@playwright/test';
import { browserArguments } from '../browser.mjs';
import { startServer } from '../server.mjs';
import { inNewTelephone, settle, slowLine, slowProcessor } from './circumstances.mjs';
import { awaitQuiet, tellQuiet } from './machine.mjs';
import { startSlowServer } from './slowServer.mjs';
import { quantile } from './statistics.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** What is typed; every key but those that show the same list is one reading. */
const queries = [
  'verwijsbrief',
  'mag de poh verwijzen',
  'eigen risico',
  'crisisdeinst',
  '1.262,82',
  'wachtlijst jeugd',
];

/** Times each key until the frame after the list changed was painted. Runs in the page. */
function watchKeys() {
  /** @type {number[]} */
  const times = [];
  let pressed = 0;
  addEventListener('keydown', () => (pressed = performance.now()), { capture: true });
  const list = document.querySelector('#zoek-opties');
  if (!list) throw new Error('No list of results.');
  new MutationObserver(() => {
    const began = pressed;
    if (began === 0) return;
    pressed = 0;
    // A message sent from a frame arrives when that frame has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - began);
      port2.postMessage(null);
    });
  }).observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
  Object.assign(globalThis, { keyTimes: times });
}

/** @param {Page} page */
async function openSearch(page) {
  await page.keyboard.press('Control+k');
  await page.waitForSelector('dialog[open]');
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {boolean} slow
 */
function timeKeys(browser, url, slow) {
  return inNewTelephone(browser, { serviceWorker: false }, async (page, cdp) => {
    await page.goto(url);
    await settle(page);
    await openSearch(page);
    await page.keyboard.type('zorg');
    await page.waitForSelector('[role=option] mark');
    await settle(page, 1500);
    await page.evaluate(watchKeys);
    await awaitQuiet();
    if (slow) await slowProcessor(cdp);
    for (const query of queries) {
      await page.locator('[role=combobox]').fill('');
      await page.waitForTimeout(150);
      await page.keyboard.type(query, { delay: 150 });
    }
    await page.waitForTimeout(300);
    return page.evaluate(() => /** @type {{ keyTimes: number[] }} */ (/** @type {unknown} */ (globalThis)).keyTimes);
  });
}

/** Milliseconds between the first page of a first visit and the key that opens search. */
const headStart = 2000;

/**
 * Milliseconds from the key that opens search, with the query ready to be pasted, to the first painted result on a slow
 * line and processor.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ fast: string, slow: string }} urls The site, and the site over a slow line.
 * @param {'cold' | 'start' | 'kept'} state What the browser has: `cold` the page and nothing more; `start` what it fetched in
 * the two seconds after the first page of a first visit, over the same slow line; `kept` all of the site, for use offline.
 */
function timeOpening(browser, urls, state) {
  return inNewTelephone(browser, { serviceWorker: state !== 'cold' }, async (page, cdp) => {
    if (state === 'start') {
      await awaitQuiet();
      await slowProcessor(cdp);
    }
    await page.goto(state === 'start' ? urls.slow : urls.fast);
    if (state === 'start') await page.waitForTimeout(headStart);
    else await settle(page);
    if (state === 'kept') await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.evaluate(() => {
      const start = { at: 0 };
      addEventListener('keydown', () => (start.at ||= performance.now()), { capture: true });
      const done = new Promise((resolve) => {
        new MutationObserver(() => {
          const field = document.querySelector('[role=combobox]');
          if (field instanceof HTMLInputElement && field.value === '') {
            field.value = 'verwijsbrief';
            field.dispatchEvent(new Event('input', { bubbles: true }));
          }
          if (!document.querySelector('[role=option]')) return;
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start.at)));
        }).observe(document, { subtree: true, childList: true, attributes: true });
      });
      Object.assign(globalThis, { firstResult: () => done });
    });
    if (state !== 'start') {
      await awaitQuiet();
      await slowProcessor(cdp);
      await slowLine(cdp);
    }
    await page.keyboard.press('/');
    return page.evaluate(() =>
      /** @type {{ firstResult: () => Promise<number> }} */ (/** @type {unknown} */ (globalThis)).firstResult(),
    );
  });
}

/** What the browser has when search is opened, in Dutch. */
const openings = /** @type {const} */ ([
  ['twee tellen na de eerste pagina van een eerste bezoek', 'start'],
  ['later', 'kept'],
  ['zonder iets dat vooruit is gehaald', 'cold'],
]);

/**
 * @param {string} executable
 * @param {string} directory Folder with the built site.
 */
export async function measureKeys(executable, directory) {
  const server = await startServer({ directory });
  const slowServer = await startSlowServer(server.url);
  const browser = await chromium.launch({ executablePath: executable, args: browserArguments });
  try {
    const rows = [];
    for (const [name, slow, goal] of /** @type {const} */ ([
      ['Van toets tot beeld', false, 25],
      ['Van toets tot beeld, processor 4x trager', true, 45],
    ])) {
      process.stderr.write(`${name}\n`);
      const times = (await timeKeys(browser, server.url, slow)).sort((a, b) => a - b);
      const p95 = quantile(times, 0.95);
      rows.push([
        name,
        ms(quantile(times, 0.5)),
        ms(p95),
        `p95 ≤ ${goal} ms`,
        p95 <= goal ? 'haalt het' : 'haalt het niet',
      ]);
    }
    for (const [when, state] of openings) {
      const name = `Van openen tot eerste resultaat (trage lijn, 4x), ${when}`;
      process.stderr.write(`${name}\n`);
      const times = [];
      for (let run = 0; run < 5; run += 1)
        times.push(await timeOpening(browser, { fast: server.url, slow: slowServer.url }, state));
      times.sort((a, b) => a - b);
      const median = quantile(times, 0.5);
      rows.push([
        name,
        ms(median),
        ms(quantile(times, 0.95)),
        'p50 ≤ 500 ms',
        median <= 500 ? 'haalt het' : 'haalt het niet',
      ]);
    }
    return { rows, notes: [tellQuiet()] };
  } finally {
    await browser.close();
    await slowServer.close();
    await server.close();
  }
}

/** @param {number} value */
const ms = (value) => `${value.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} ms`;
