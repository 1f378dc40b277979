/** Runs the chosen measurements one after another. */
import { chromium } from '@playwright/test';
import { browserArguments } from '../browser.mjs';
import { measureBytes } from './bytes.mjs';
import { measureLighthouse } from './lighthouse.mjs';
import { measurePaint } from './paint.mjs';
import { openSite } from './site.mjs';
import { measureSteps } from './steps.mjs';

/** Readings per figure when the user does not say. Odd, so that the median is one of them. */
const defaultRuns = 9;

/** Lighthouse takes a quarter of a minute each time. */
const defaultLighthouseRuns = 3;

/**
 * A subject that cannot be measured is told among the failures and does not stop the others.
 * @param {object} what
 * @param {string} what.directory Folder with the built site.
 * @param {string} what.executable Browser to measure with.
 * @param {import('./options.mjs').MeasureOptions} what.options
 * @returns {Promise<import('./report.mjs').Report>}
 */
export async function measure({ directory, executable, options }) {
  const browser = await chromium.launch({ executablePath: executable, args: browserArguments });
  try {
    const site = await openSite({ directory, base: process.env['BASE'] ?? '/', browser });
    const runs = options.runs ?? defaultRuns;
    /** @type {Record<import('./options.mjs').Subject, (progress: (text: string) => void) => Promise<import('./report.mjs').Table>>} */
    const subjects = {
      lcp: (progress) => measurePaint(browser, site, { runs, progress }),
      bytes: (progress) => measureBytes(browser, site, { progress }),
      stappen: (progress) => measureSteps(browser, site, { runs, progress }),
      lighthouse: (progress) =>
        measureLighthouse(executable, site, { runs: options.runs ?? defaultLighthouseRuns, progress }),
    };
    /** @type {import('./report.mjs').Table[]} */
    const tables = [];
    /** @type {string[]} */
    const failures = [];
    try {
      for (const subject of options.subjects) {
        try {
          tables.push(await subjects[subject]((text) => process.stderr.write(`${subject}: ${text}\n`)));
        } catch (error) {
          process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
          failures.push(`${subject} (${error instanceof Error ? error.message : String(error)})`);
        }
      }
    } finally {
      await site.close();
    }
    return { map: directory, browser: browser.version(), tables, failures };
  } finally {
    await browser.close();
  }
}
