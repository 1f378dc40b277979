import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { startServer } from '../../src/commands/server.mjs';
import type { PageInfo } from '../../src/domain/pagina.ts';

/** What every browser test stands on: the built site on a server, and a watch on what the browser complains about. */

/** The built site under test. */
const siteDir = resolve(process.env['SITE_DIR'] ?? 'dist');

/** Every page of the site, as the build lists them. */
export const paginas = readPaginas();

/** The first page of each kind. */
export const paginaPerSoort = [...new Map([...paginas].reverse().map((pagina) => [pagina.kind, pagina])).values()];

function readPaginas(): PageInfo[] {
  const file = join(siteDir, 'paginas.json');
  if (!existsSync(file)) throw new Error(`${file} ontbreekt. Bouw de site eerst (npm run build), of zet SITE_DIR.`);
  return JSON.parse(readFileSync(file, 'utf8')) as PageInfo[];
}

/** A built site on a server of its own. */
export interface Site {
  /** Address of the home page, with a slash at the end. */
  readonly url: string;
  readonly directory: string;
  /** Takes the server away, open connections included. */
  stop(): Promise<void>;
  /** Brings it back on the same port. */
  start(): Promise<void>;
}

/** Serves a folder; the caller stops it. */
export async function serveSite(directory: string, basis = '/'): Promise<Site> {
  let server = await startServer({ directory, base: basis });
  const { url, port } = server;
  return {
    url,
    directory,
    stop: () => server.close(),
    start: async () => {
      server = await startServer({ directory, base: basis, port });
    },
  };
}

/** A folder that is gone after the test. */
export function tijdelijkeMap(): { readonly map: string; readonly ruimOp: () => void } {
  const map = mkdtempSync(join(tmpdir(), 'ggz-wijzer-e2e-'));
  return { map, ruimOp: () => rmSync(map, { recursive: true, force: true }) };
}

/** What went wrong in the browser during a test; the test fails on it, unless it was announced. */
export class Toezicht {
  readonly #eigen = new Set<string>();
  readonly #verwacht: RegExp[] = [];
  readonly #fouten: string[] = [];

  /** Requests to this site are no requests to somebody else. */
  hoortBijOns(url: string): void {
    this.#eigen.add(new URL(url).origin);
  }
  /** Announces a complaint that belongs to what the test does, such as the 404 of a page that does not exist. */
  verwacht(melding: RegExp): void {
    this.#verwacht.push(melding);
  }

  /** Watches all pages, workers and frames of a context. */
  async bewaak(context: BrowserContext): Promise<void> {
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`CSP-schending: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    context.on('console', (message) => {
      if (message.type() === 'error') this.#fouten.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => {
      this.#fouten.push(`fout: ${error.error().stack ?? error.error().message}`);
    });
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && !this.#eigen.has(origin))
        this.#fouten.push(`verzoek naar buiten: ${request.url()}`);
    });
  }

  /** Everything nobody announced. */
  get onverwacht(): string[] {
    return this.#fouten.filter((fout) => !this.#verwacht.some((melding) => melding.test(fout)));
  }
}

interface TestFixtures {
  /** Whether the service worker may do its work. */
  readonly metOffline: boolean;
  readonly toezicht: Toezicht;
  /** A copy of the site on a server of its own: the test may change files and stop the server. */
  readonly eigenSite: Site;
}
interface WorkerFixtures {
  /** The site as built; shared, so look and do not touch. */
  readonly site: Site;
}

/**
 * Playwright's `test` with the site as base address. A test fails on any error in the console, uncaught error, violation of
 * the security policy or request to another origin. Service workers are off unless a file asks for them: a download of the
 * whole site in every test would only cost time.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const site = await serveSite(siteDir);
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
  metOffline: [false, { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
  toezicht: async ({}, use) => {
    await use(new Toezicht());
  },
  eigenSite: async ({ toezicht }, use) => {
    const { map, ruimOp } = tijdelijkeMap();
    cpSync(siteDir, map, { recursive: true });
    const site = await serveSite(map);
    toezicht.hoortBijOns(site.url);
    await use(site);
    await site.stop();
    ruimOp();
  },
  context: async ({ context, site, toezicht, metOffline }, use) => {
    toezicht.hoortBijOns(site.url);
    if (!metOffline)
      await context.addInitScript(() => {
        // What a browser does where the user forbids it (Playwright's own `block` hands out no registration at all).
        if ('serviceWorker' in navigator)
          ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('Nee', 'SecurityError'));
      });
    await toezicht.bewaak(context);
    await use(context);
    expect(toezicht.onverwacht, 'klachten van de browser').toEqual([]);
  },
});

export { expect };

/** The question or advice on the screen. */
export const kop = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Waits until a freshly loaded flow listens: it writes its place in the history entry when it does. */
export async function keuzehulpKlaar(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => typeof (history.state as { stap?: unknown } | null)?.stap), 'de keuzehulp luistert')
    .toBe('number');
}

/** Opens a flow and waits until it listens. */
export async function openKeuzehulp(page: Page, id: string): Promise<void> {
  await page.goto(`keuzehulpen/${id}/`);
  await keuzehulpKlaar(page);
}

/** Opens the flow `verwijzen` and waits until it listens. */
export const openVerwijzen = (page: Page): Promise<void> => openKeuzehulp(page, 'verwijzen');

/** Answers one question and waits until the answer is in the trail. */
export async function geefAntwoord(page: Page, stap: string, antwoord: string): Promise<void> {
  await page.locator(`[data-antwoord="${antwoord}"]`).click();
  await expect(page.locator(`[data-wijzig="${stap}"]`)).toBeVisible();
}

/** Answers of an ordinary referral, `[stap, antwoord]`; leads to `basis-ggz-middel`. */
export const gewoneVerwijzing = [
  ['vooraf', 'psychische-klacht'],
  ['risico', 'nee'],
  ['complexiteit', 'nee'],
  ['dsm', 'ja'],
  ['behandelplek', 'basis-ggz'],
  ['ernst', 'matig'],
] as const;

/** Walks the open flow; the ordinary referral when nothing else is asked. */
export async function loop(
  page: Page,
  antwoorden: readonly (readonly [string, string])[] = gewoneVerwijzing,
): Promise<void> {
  for (const [stap, antwoord] of antwoorden) await geefAntwoord(page, stap, antwoord);
}

/** The advice on the screen. */
export const advies = (page: Page): Locator => page.locator('[data-uitkomst]');

/** Marks the document in memory: a page load forgets the mark. */
export async function markeerDocument(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { zelfdeDocument: true }));
}

/** Whether the document is still the one that was marked. */
export const isZelfdeDocument = (page: Page): Promise<boolean> => page.evaluate(() => 'zelfdeDocument' in window);

/** Presses Tab until the element has the focus. */
export async function tabNaar(page: Page, doel: Locator): Promise<void> {
  const heeftFocus = () => doel.evaluate((element) => element === document.activeElement);
  for (let keer = 0; keer < 60 && !(await heeftFocus()); keer += 1) await page.keyboard.press('Tab');
  await expect(doel).toBeFocused();
}

/** Opens the search dialog by keyboard; its code is only fetched then, so the field may take a moment. */
export async function openZoekvenster(page: Page, toets = 'Control+k'): Promise<void> {
  await page.keyboard.press(toets);
  await expect(page.getByRole('combobox', { name: /^Zoek in/ })).toBeFocused();
}

/** Opens the settings panel. */
export const openInstellingen = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Instellingen' }).click();

/** Waits until the whole site is on the device. */
export async function wachtOpOffline(page: Page): Promise<void> {
  await expect(page.locator('[data-offline="klaar"]')).toBeAttached({ timeout: 20_000 });
}
