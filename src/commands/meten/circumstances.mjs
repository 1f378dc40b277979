/** The circumstances of a measurement: a telephone, a slow processor, a slow line, and proof that they hold. */
import { awaitQuiet } from './machine.mjs';
import { probeSize } from './site.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} CdpSession */

/** How many times slower the processor is made. */
export const cpuRate = 4;

/** Bits per second of the slow line. */
export const lineSpeed = 1_600_000;

/** Milliseconds the slow line adds to every answer. */
export const lineLatency = 150;

/** The telephone of Lighthouse's mobile run. */
const telephone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  locale: 'nl-NL',
};

/**
 * Opens a tab, and closes it when `use` is done.
 * @template Result
 * @param {import('@playwright/test').BrowserContext} context
 * @param {(page: Page, cdp: CdpSession) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function inNewTab(context, use) {
  const page = await context.newPage();
  try {
    return await use(page, await context.newCDPSession(page));
  } finally {
    await page.close();
  }
}

/**
 * Opens a tab of a telephone with nothing stored or cached, and throws the telephone away when `use` is done.
 * @template Result
 * @param {import('@playwright/test').Browser} browser
 * @param {{ serviceWorker: boolean }} options
 * @param {(page: Page, cdp: CdpSession) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function inNewTelephone(browser, { serviceWorker }, use) {
  const context = await browser.newContext({ ...telephone, serviceWorkers: serviceWorker ? 'allow' : 'block' });
  try {
    return await inNewTab(context, use);
  } finally {
    await context.close();
  }
}

/**
 * Makes a tab's processor slow. Chromium does so by keeping it busy, so begin no sooner than needed.
 * @param {CdpSession} cdp
 */
export async function slowProcessor(cdp) {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
}

/** @param {CdpSession} cdp */
export async function slowLine(cdp) {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: lineLatency,
    downloadThroughput: lineSpeed / 8,
    uploadThroughput: lineSpeed / 8,
  });
}

/**
 * Waits until a page has loaded, asks for nothing any more and has had time for what it does when idle.
 * @param {Page} page
 * @param {number} [rest] Milliseconds of quiet.
 */
export async function settle(page, rest = 500) {
  await page.waitForLoadState('load');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(rest);
}

/**
 * Milliseconds a fixed piece of work takes. Runs in the page.
 */
function work() {
  const start = performance.now();
  let sum = 0;
  for (let step = 0; step < 20_000_000; step += 1) sum = (sum + step * 7) % 1_000_003;
  return sum < 0 ? 0 : performance.now() - start;
}

/**
 * The quickest of a few turns: other work on the machine can only make it slower.
 * @param {() => Promise<number>} turn
 */
async function quickest(turn) {
  let best = Infinity;
  for (let count = 0; count < 5; count += 1) best = Math.min(best, await turn());
  return best;
}

/**
 * Fetches a file and tells how long its answer took to begin and to end. Runs in the page. Resource timing would not
 * do: it does not see what the slow line adds.
 * @param {string} url
 */
async function fetchTimes(url) {
  const asked = performance.now();
  const response = await fetch(url, { cache: 'no-store' });
  const began = performance.now();
  await response.arrayBuffer();
  return { latency: began - asked, total: performance.now() - asked };
}

/**
 * Tries the slow processor and the slow line, so that a browser that ignores them does not pass for a fast site.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @returns {Promise<string>} What they came to, in Dutch.
 */
export async function proveCircumstances(browser, site) {
  return inNewTelephone(browser, { serviceWorker: false }, async (page, cdp) => {
    await page.goto(site.bareUrl(site.pages.home));
    await awaitQuiet();
    const normal = await quickest(() => page.evaluate(work));
    await slowProcessor(cdp);
    await slowLine(cdp);
    // After a navigation, as in the measurements: it may bring another renderer, which must be slow too.
    await page.goto(site.bareUrl(site.pages.chapter));
    const slow = await quickest(() => page.evaluate(work));
    const latency = await quickest(async () => (await page.evaluate(fetchTimes, site.probeUrl)).latency);
    const total = await quickest(async () => (await page.evaluate(fetchTimes, site.probeUrl)).total);
    const factor = slow / normal;
    const speed = (probeSize * 8) / 1000 / (total - lineLatency);
    const wrong = factor < cpuRate * 0.7 || latency < lineLatency * 0.9 || speed > 1.3 * (lineSpeed / 1_000_000);
    const found = `processor ${inDutch(factor)}x zo traag, antwoord na ${inDutch(latency)} ms, ${inDutch(speed)} Mbit/s`;
    return wrong
      ? `LET OP: de vertraging werkt niet zoals bedoeld (${found}); de cijfers zijn te gunstig.`
      : `Nagegaan in deze browser: ${found}.`;
  });
}

/** @param {number} value */
const inDutch = (value) => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
