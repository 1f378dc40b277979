/** Lighthouse's own mobile run, in a browser of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { browserArguments } from '../browser.mjs';
import { awaitQuiet, tellQuiet } from './machine.mjs';
import { summarise } from './statistics.mjs';

/** @typedef {import('lighthouse').Result} LighthouseResult */

const categories = /** @type {const} */ ([
  { id: 'performance', name: 'prestaties' },
  { id: 'accessibility', name: 'toegankelijkheid' },
  { id: 'best-practices', name: 'goede gewoonten' },
  { id: 'seo', name: 'vindbaarheid' },
]);

/**
 * Starts a browser that Lighthouse can talk to, and stops it when `use` is done. Playwright's own would not do: it
 * takes hold of every tab, and sets the screen that Lighthouse wants to set itself.
 * @template Result
 * @param {string} executable
 * @param {(port: number) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
async function withBrowser(executable, use) {
  const profile = mkdtempSync(join(tmpdir(), 'ggz-wijzer-lighthouse-'));
  const child = spawn(
    executable,
    [...browserArguments, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise((resolve) => child.once('close', resolve));
  const kill = () => void child.kill();
  process.once('exit', kill);
  try {
    return await use(await portOf(child.stderr, gone));
  } finally {
    process.off('exit', kill);
    kill();
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {import('node:stream').Readable} output What the browser says.
 * @param {Promise<unknown>} gone
 * @returns {Promise<number>} The port it chose.
 */
function portOf(output, gone) {
  return new Promise((resolve, reject) => {
    let said = '';
    output.on('data', (/** @type {Buffer} */ chunk) => {
      said += chunk.toString();
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    void gone.then(() => reject(new Error(`The browser ended before it could be used:\n${said}`)));
    setTimeout(() => reject(new Error('The browser did not tell its port within 30 s.')), 30_000).unref();
  });
}

/**
 * @param {number} port
 * @param {string} url
 * @param {number} [turns] How often to try: on a busy machine Lighthouse may miss the start of the visit.
 * @returns {Promise<LighthouseResult>}
 */
async function visit(port, url, turns = 3) {
  await awaitQuiet();
  const outcome = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    locale: 'nl',
    onlyCategories: categories.map(({ id }) => id),
  });
  if (outcome === undefined) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { runtimeError } = outcome.lhr;
  if (runtimeError === undefined) return outcome.lhr;
  if (turns > 1) return visit(port, url, turns - 1);
  throw new Error(`Lighthouse on ${url}: ${runtimeError.message}`);
}

/**
 * What an audit points at: messages, addresses or elements.
 * @param {LighthouseResult['audits'][string]} audit
 * @returns {string}
 */
function evidence({ displayValue, details }) {
  const items = details !== undefined && 'items' in details && Array.isArray(details.items) ? details.items : [];
  const found = items.flatMap((/** @type {Record<string, unknown>} */ item) => {
    const node = /** @type {{ snippet?: unknown } | undefined} */ (item['node']);
    const place = /** @type {{ url?: unknown } | undefined} */ (item['sourceLocation']);
    const texts = [item['description'], place?.url, item['url'], node?.snippet];
    return texts.filter((text) => typeof text === 'string').join(' ');
  });
  return [...new Set([displayValue ?? [], found].flat())].slice(0, 4).join('; ');
}

/**
 * @param {readonly LighthouseResult[]} results
 * @param {string} id
 * @returns {string[]} Audits that cost this category points.
 */
function shortcomings(results, id) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const { categories: scored, audits } of results) {
    const category = scored[id];
    if (category === undefined || category.score === 1) continue;
    for (const { id: auditId, weight } of category.auditRefs) {
      const audit = audits[auditId];
      if (weight === 0 || !audit || audit.score === null || audit.score >= 0.995) continue;
      found.set(auditId, `${auditId}, score ${Math.round(audit.score * 100)}: ${audit.title} (${evidence(audit)})`);
    }
  }
  return [...found.values()];
}

/**
 * @param {string} executable
 * @param {import('./site.mjs').Site} site
 * @param {{ runs: number, progress: (text: string) => void }} options
 * @returns {Promise<import('./report.mjs').Table>}
 */
export async function measureLighthouse(executable, site, { runs, progress }) {
  const pages = [
    { name: 'Home', path: site.pages.home },
    { name: 'Langste hoofdstuk', path: site.pages.chapter },
    { name: 'Keuzehulp', path: site.pages.flow },
  ].map((page) => ({ ...page, results: /** @type {LighthouseResult[]} */ ([]) }));
  await withBrowser(executable, async (port) => {
    for (let round = 1; round <= runs; round += 1) {
      for (const { name, path, results } of pages) {
        progress(`${name}, keer ${round} van ${runs}`);
        results.push(await visit(port, site.url(path)));
      }
    }
  });
  /** @type {import('./report.mjs').Row[]} */
  const rows = [];
  const notes = [`Standaardinstelling voor mobiel, mediaan van ${runs} keer per pagina.`, tellQuiet()];
  for (const { name, results } of pages) {
    const warnings = new Set(results.flatMap(({ runWarnings }) => runWarnings));
    notes.push(...[...warnings].map((text) => `${name}: Lighthouse waarschuwt: ${text}`));
    for (const { id, name: category } of categories) {
      const spread = summarise(results.map(({ categories: scored }) => (scored[id]?.score ?? NaN) * 100));
      rows.push({
        name: `${name}: ${category}`,
        unit: 'score',
        value: spread.median,
        spread,
        goal: { kind: 'atLeast', limit: 100 },
      });
      notes.push(...shortcomings(results, id).map((text) => `${name}, ${category}, niet vol: ${text}`));
    }
  }
  return { title: 'Lighthouse', rows, notes };
}
