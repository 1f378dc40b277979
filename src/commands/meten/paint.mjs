/** First visit on a slow telephone: largest contentful paint, blocking time and layout shift, beside the bare page. */
import { inNewTelephone, proveCircumstances, settle, slowLine, slowProcessor } from './circumstances.mjs';
import { awaitQuiet, tellQuiet } from './machine.mjs';
import { summarise } from './statistics.mjs';

/**
 * What a page tells about its own loading.
 * @typedef {object} Sightings
 * @property {number} first First contentful paint.
 * @property {number} largest
 * @property {string} element What the largest paint was.
 * @property {number} blocking What long tasks took beyond 50 ms, together.
 * @property {{ value: number, what: string }[]} shifts
 */

/** @typedef {PerformanceEntry & { value: number, sources?: { node: Node | null }[] }} LayoutShift */

/** Writes down what happens from the first moment on. Runs in the page, before anything else. */
function watch() {
  /** @type {Sightings} */
  const sightings = { first: 0, largest: 0, element: '', blocking: 0, shifts: [] };
  Object.assign(globalThis, { sightings });
  /** @param {Node | null | undefined} node */
  const describe = (node) => {
    const element = node instanceof Element ? node : node?.parentElement;
    if (!element) return 'weg uit de pagina';
    const names = [element.localName, ...element.classList].join('.');
    return `${names} "${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
  };
  /**
   * @param {string} type
   * @param {(entry: PerformanceEntry) => void} take
   */
  const observe = (type, take) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') sightings.first = startTime;
  });
  observe('largest-contentful-paint', (entry) => {
    sightings.largest = entry.startTime;
    sightings.element = describe(/** @type {LargestContentfulPaint} */ (entry).element);
  });
  observe('longtask', ({ duration }) => {
    sightings.blocking += Math.max(0, duration - 50);
  });
  observe('layout-shift', (entry) => {
    const { value, startTime, sources = [] } = /** @type {LayoutShift} */ (entry);
    const what = sources.map(({ node }) => describe(node)).join(', ');
    sightings.shifts.push({ value, what: `${what} (na ${Math.round(startTime)} ms)` });
  });
}

/** Runs in the page. */
function sightingsOfPage() {
  return /** @type {{ sightings: Sightings }} */ (/** @type {unknown} */ (globalThis)).sightings;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<Sightings>}
 */
function visit(browser, url) {
  // With the service worker allowed, as at a real first visit: what its download costs the page counts.
  return inNewTelephone(browser, { serviceWorker: true }, async (page, cdp) => {
    await page.addInitScript(watch);
    // A tab takes a while to open after it says it is there; begun at once, readings differ twice as much.
    await awaitQuiet();
    await slowProcessor(cdp);
    await slowLine(cdp);
    await page.goto(url);
    await settle(page, 2000);
    const seen = await page.evaluate(sightingsOfPage);
    if (seen.largest === 0) throw new Error(`${url}: the browser reported no largest contentful paint.`);
    return seen;
  });
}

/**
 * @param {readonly Sightings[]} seen
 * @returns {number[]} Total shift of each visit.
 */
const shiftsOf = (seen) => seen.map(({ shifts }) => shifts.reduce((sum, { value }) => sum + value, 0));

/**
 * @param {string} name
 * @param {readonly Sightings[]} own
 * @param {readonly Sightings[]} bare
 * @param {boolean} judged Whether the paint has a goal; blocking time and shift always have.
 * @returns {{ rows: import('./report.mjs').Row[], notes: string[] }}
 */
function reportPage(name, own, bare, judged) {
  const largest = summarise(own.map((each) => each.largest));
  const first = summarise(own.map((each) => each.first));
  const blocking = summarise(own.map((each) => each.blocking));
  const elements = [...new Set(own.map(({ element }) => element))].join(' of ');
  const moved = [...new Set(own.flatMap(({ shifts }) => shifts.map(({ what }) => what)))];
  return {
    rows: [
      {
        name: `${name}: grootste verf (LCP)`,
        unit: 'ms',
        value: largest.median,
        bare: summarise(bare.map((each) => each.largest)).median,
        spread: largest,
        ...(judged ? { goal: { kind: 'ratio', limit: 1.25 } } : {}),
      },
      {
        name: `${name}: eerste verf (FCP)`,
        unit: 'ms',
        value: first.median,
        bare: summarise(bare.map((each) => each.first)).median,
        spread: first,
      },
      {
        name: `${name}: geblokkeerd (TBT)`,
        unit: 'ms',
        value: blocking.median,
        bare: summarise(bare.map((each) => each.blocking)).median,
        spread: blocking,
        goal: { kind: 'below', limit: 50 },
      },
      {
        name: `${name}: verschuiving (CLS), hoogste`,
        unit: 'shift',
        // The highest: one visit in nine that jumps is a jump.
        value: summarise(shiftsOf(own)).max,
        bare: summarise(shiftsOf(bare)).max,
        goal: { kind: 'atMost', limit: 0 },
      },
    ],
    notes: [
      `${name}: de grootste verf is ${elements}; bij de kale pagina ${bare[0]?.element ?? '-'}.`,
      ...moved.map((what) => `${name}: dit verschoof: ${what}.`),
    ],
  };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {{ runs: number, progress: (text: string) => void }} options
 * @returns {Promise<import('./report.mjs').Table>}
 */
export async function measurePaint(browser, site, { runs, progress }) {
  const proof = await proveCircumstances(browser, site);
  const pages = [
    { name: 'Home', path: site.pages.home, judged: true },
    { name: 'Langste hoofdstuk', path: site.pages.chapter, judged: true },
    { name: 'Keuzehulp', path: site.pages.flow, judged: false },
  ].map((page) => ({
    ...page,
    own: /** @type {Sightings[]} */ ([]),
    bare: /** @type {Sightings[]} */ ([]),
  }));
  // Round 0 warms the browser and the host up, and is not counted. Own and bare take turns in going first, so that
  // whatever else the machine does hits both alike.
  for (let round = 0; round <= runs; round += 1) {
    progress(`ronde ${round} van ${runs}`);
    for (const page of pages) {
      const order = round % 2 === 0 ? [page.own, page.bare] : [page.bare, page.own];
      for (const list of order) {
        const seen = await visit(browser, list === page.own ? site.url(page.path) : site.bareUrl(page.path));
        if (round > 0) list.push(seen);
      }
    }
  }
  const reports = pages.map(({ name, own, bare, judged }) => reportPage(name, own, bare, judged));
  return {
    title: 'Eerste bezoek op een trage telefoon (4x tragere processor, 1,6 Mbit/s, 150 ms)',
    rows: reports.flatMap(({ rows }) => rows),
    notes: [
      `Mediaan van ${runs} bezoeken, lege cache, om en om met de kale pagina van dezelfde tekst.`,
      proof,
      tellQuiet(),
      `Langste hoofdstuk: ${site.pages.chapter}`,
      ...reports.flatMap(({ notes }) => notes),
    ],
  };
}
