/** Moving on: from a click to the next page, and from an answer to the next question. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { inNewTab, inNewTelephone, proveCircumstances, settle, slowLine, slowProcessor } from './circumstances.mjs';
import { awaitQuiet, tellQuiet } from './machine.mjs';
import { flowId } from './site.mjs';
import { summarise } from './statistics.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} CdpSession */
/** @typedef {import('./site.mjs').Site} Site */

/**
 * Sets a stopwatch: it starts at the next `type` event and stops when a new h1 has been painted.
 * Runs in the page.
 * @param {'click' | 'keydown'} type
 */
function setStopwatch(type) {
  const old = document.querySelector('h1');
  const oldText = old?.textContent;
  const stopwatch = new Promise((resolve) => {
    /** @type {number | null} */
    let start = null;
    // On the window and capturing: before any listener of the app.
    addEventListener(type, () => (start ??= performance.now()), { capture: true });
    const observer = new MutationObserver(() => {
      const heading = document.querySelector('h1');
      const began = start;
      if (began === null || !heading || (heading === old && heading.textContent === oldText)) return;
      observer.disconnect();
      // A message sent from a frame arrives when that frame has been painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - began);
        port2.postMessage(null);
      });
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
  // Wrapped: a promise handed back would be waited for.
  Object.assign(globalThis, { stopwatch: () => stopwatch });
}

/**
 * Runs in the page.
 * @returns {Promise<number>}
 */
function readStopwatch() {
  return /** @type {{ stopwatch: () => Promise<number> }} */ (/** @type {unknown} */ (globalThis)).stopwatch();
}

/**
 * @param {Page} page
 * @param {'click' | 'keydown'} type
 * @param {() => Promise<void>} act
 * @returns {Promise<number>} Milliseconds from the event to the painted heading.
 */
async function timed(page, type, act) {
  await page.evaluate(setStopwatch, type);
  await act();
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No new heading within 20 s on ${page.url()}.`)), 20_000);
  });
  try {
    return /** @type {number} */ (await Promise.race([page.evaluate(readStopwatch), late]));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Whether every page is in a cache of the service worker that controls this page. Runs in the page.
 * @param {number} pageCount
 */
async function isReadyOffline(pageCount) {
  if (!navigator.serviceWorker.controller) return false;
  let stored = 0;
  for (const name of await caches.keys()) {
    const requests = await (await caches.open(name)).keys();
    stored += requests.filter(({ url }) => new URL(url).pathname.endsWith('.html')).length;
  }
  return stored >= pageCount && document.querySelector('[data-offline="klaar"]') !== null;
}

/**
 * Visits the home page and stays until the service worker has stored the whole site.
 * @param {Page} page
 * @param {Site} site
 */
async function getReadyOffline(page, site) {
  await page.goto(site.url(site.pages.home));
  const end = performance.now() + 120_000;
  while (!(await page.evaluate(isReadyOffline, site.pageCount))) {
    if (performance.now() > end) throw new Error('The service worker was not ready within two minutes.');
    await page.waitForTimeout(250);
  }
}

/**
 * Milliseconds from a tap on a link to the painted page it leads to.
 * @param {Page} page A tab of its own: the router keeps the page it fetched last.
 * @param {CdpSession} cdp
 * @param {{ from: string, to: string, slow: boolean }} move Addresses.
 * @returns {Promise<number>}
 */
async function timeMove(page, cdp, { from, to, slow }) {
  await page.goto(from);
  await settle(page, 1000);
  const link = page.locator(`main a[href="${new URL(to).pathname}"]`).first();
  await link.scrollIntoViewIfNeeded();
  await awaitQuiet();
  if (slow) {
    await slowProcessor(cdp);
    await slowLine(cdp);
  }
  const duration = await timed(page, 'click', () => link.tap());
  if (page.url() !== to) throw new Error(`The link to ${to} led to ${page.url()}.`);
  return duration;
}

/**
 * The longest way through the flow, as the app itself exports it.
 * @returns {Promise<readonly string[]>} Answers in order.
 */
async function longestWay() {
  const command = fileURLToPath(new URL('../keuzehulpen.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [command, '--formaat', 'json'], {
    maxBuffer: 64 * 1024 * 1024,
  });
  /** @type {{ flows: { id: string, paden: { antwoorden: { antwoord: string }[] }[] }[] }} */
  const { flows } = JSON.parse(stdout);
  const [way] = (flows.find(({ id }) => id === flowId)?.paden ?? []).sort(
    (a, b) => b.antwoorden.length - a.antwoorden.length,
  );
  if (way === undefined) throw new Error(`The export has no way through the flow ${flowId}.`);
  return way.antwoorden.map(({ antwoord }) => antwoord);
}

/**
 * Walks the flow once by number keys on a slow processor.
 * @param {import('@playwright/test').Browser} browser
 * @param {Site} site
 * @param {readonly string[]} answers
 * @returns {Promise<number[]>} Milliseconds of each answer.
 */
function timeAnswers(browser, site, answers) {
  return inNewTelephone(browser, { serviceWorker: false }, async (page, cdp) => {
    await page.goto(site.url(site.pages.flow));
    await settle(page, 1000);
    await awaitQuiet();
    await slowProcessor(cdp);
    const durations = [];
    for (const answer of answers) {
      const offered = await page
        .locator('[data-antwoord]')
        .evaluateAll((buttons) =>
          buttons.map((button) => (button instanceof HTMLElement ? button.dataset['antwoord'] : undefined)),
        );
      const key = offered.indexOf(answer) + 1;
      if (key === 0) throw new Error(`The question does not offer "${answer}": is the build older than the content?`);
      durations.push(await timed(page, 'keydown', () => page.keyboard.press(String(key))));
      await page.waitForTimeout(500);
    }
    return durations;
  });
}

/**
 * @param {string} name
 * @param {readonly number[]} durations
 * @param {import('./report.mjs').Goal} [goal]
 * @returns {import('./report.mjs').Row}
 */
function rowOf(name, durations, goal) {
  const spread = summarise(durations);
  return { name, unit: 'ms', value: spread.median, spread, ...(goal === undefined ? {} : { goal }) };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Site} site
 * @param {{ runs: number, progress: (text: string) => void }} options
 * @returns {Promise<import('./report.mjs').Table>}
 */
export async function measureSteps(browser, site, { runs, progress }) {
  const { home, source, chapter, flow } = site.pages;
  const moves = [
    { name: 'Bron naar langste hoofdstuk', from: source, to: chapter },
    { name: 'Home naar keuzehulp', from: home, to: flow },
  ];
  /** @type {readonly { name: string, slow: boolean, serviceWorker: boolean, limit: number | null }[]} */
  const circumstances = [
    { name: 'onvertraagd', slow: false, serviceWorker: false, limit: 50 },
    { name: 'onvertraagd, service worker', slow: false, serviceWorker: true, limit: 50 },
    { name: 'trage lijn, service worker', slow: true, serviceWorker: true, limit: 150 },
    { name: 'trage lijn, zonder service worker', slow: true, serviceWorker: false, limit: null },
  ];
  const series = moves.flatMap((move) =>
    circumstances.map((each) => ({ move, each, durations: /** @type {number[]} */ ([]) })),
  );
  const answers = await longestWay();
  /** @type {number[][]} */
  const walks = [];
  await inNewTelephone(browser, { serviceWorker: true }, async (installed) => {
    await getReadyOffline(installed, site);
    // Round 0 warms up and is not counted.
    for (let round = 0; round <= runs; round += 1) {
      progress(`ronde ${round} van ${runs}`);
      for (const { move, each, durations } of series) {
        /** @type {(page: Page, cdp: CdpSession) => Promise<number>} */
        const read = (page, cdp) =>
          timeMove(page, cdp, { from: site.url(move.from), to: site.url(move.to), slow: each.slow });
        const duration = await (each.serviceWorker
          ? inNewTab(installed.context(), read)
          : inNewTelephone(browser, { serviceWorker: false }, read));
        if (round > 0) durations.push(duration);
      }
      const walk = await timeAnswers(browser, site, answers);
      if (round > 0) walks.push(walk);
    }
  });
  /** @type {import('./report.mjs').Goal} */
  const answerGoal = { kind: 'atMost', limit: 50 };
  return {
    title: 'Verder gaan: volgende pagina en volgende vraag',
    rows: [
      ...series.map(({ move, each, durations }) =>
        rowOf(
          `${move.name}, ${each.name}`,
          durations,
          each.limit === null ? undefined : { kind: 'atMost', limit: each.limit },
        ),
      ),
      rowOf(
        'Eerste antwoord naar volgende vraag, 4x tragere processor',
        walks.map((walk) => walk[0] ?? NaN),
        answerGoal,
      ),
      rowOf(
        'Later antwoord naar volgende vraag, 4x tragere processor',
        walks.flatMap((walk) => walk.slice(1, -1)),
        answerGoal,
      ),
      rowOf(
        'Laatste antwoord naar advies, 4x tragere processor',
        walks.map((walk) => walk.at(-1) ?? NaN),
      ),
    ],
    notes: [
      `Mediaan van ${runs} keer, van tik of toets tot de nieuwe kop is geverfd: tot 17 ms daarvan is wachten op een frame.`,
      'De tik komt zonder aanloop: wie eerst op de link rust of het scherm langer raakt, geeft de app tijd vooruit.',
      'Trage lijn: 4x tragere processor, 1,6 Mbit/s, 150 ms; de processor van de service worker zelf vertraagt niet mee.',
      await proveCircumstances(browser, site),
      tellQuiet(),
    ],
  };
}
