import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PageInfo } from '../../src/domain/pagina.ts';
import { linksIn, vindDodeLinks } from './links.ts';
import {
  advies,
  expect,
  isZelfdeDocument,
  keuzehulpKlaar,
  kop,
  loop,
  markeerDocument,
  openInstellingen,
  openZoekvenster,
  serveSite,
  test as base,
  tijdelijkeMap,
  wachtOpOffline,
  type Site,
} from './site.ts';

const BASIS = '/toolkit/';

/** The site built a second time, for a place that is not the root of its host. */
const test = base.extend<object, { toolkit: Site }>({
  toolkit: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const { map, ruimOp } = tijdelijkeMap();
      await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
        env: { ...process.env, BASE: BASIS, OUT_DIR: map },
      });
      const site = await serveSite(map, BASIS);
      await use(site);
      await site.stop();
      ruimOp();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

// In one worker, so that the build happens once.
test.describe.configure({ mode: 'default', timeout: 60_000 });
test.use({ metOffline: true });
test.beforeEach(({ toolkit, toezicht }) => {
  toezicht.hoortBijOns(toolkit.url);
});

test('onder een basispad wijst elke link naar een plaats die bestaat', async ({ request, toolkit }) => {
  const paginas = JSON.parse(readFileSync(join(toolkit.directory, 'paginas.json'), 'utf8')) as PageInfo[];
  const links = new Set<string>();
  for (const { path } of paginas) {
    const url = new URL(path.slice(1), toolkit.url).href;
    const antwoord = await request.get(url);
    expect(antwoord.status(), url).toBe(200);
    for (const link of linksIn(await antwoord.text(), url)) links.add(link);
  }
  const eigen = [...links].filter((link) => new URL(link).origin === new URL(toolkit.url).origin);
  expect(eigen.filter((link) => !new URL(link).pathname.startsWith(BASIS))).toEqual([]);
  expect(eigen.length).toBeGreaterThan(paginas.length);
  expect(await vindDodeLinks(request, eigen)).toEqual([]);
});

test('onder een basispad gelden dezelfde koppen', async ({ request, toolkit, site }) => {
  const namen = ['content-security-policy', 'referrer-policy', 'permissions-policy', 'x-content-type-options'];
  const hier = (await request.get(toolkit.url)).headers();
  const daar = (await request.get(site.url)).headers();
  for (const naam of namen) {
    expect(daar[naam], naam).toBeTruthy();
    if (naam !== 'content-security-policy') expect(hier[naam], naam).toBe(daar[naam]);
    else expect(hier[naam], naam).toContain("script-src 'self'; connect-src 'self'");
  }
});

test('onder een basispad werken navigatie, keuzehulp, zoeken en niet gevonden', async ({ page, toolkit, toezicht }) => {
  await page.goto(toolkit.url);
  await markeerDocument(page);
  await page.getByRole('link', { name: 'Start: verwijzen' }).click();
  await keuzehulpKlaar(page);
  await loop(page);
  await expect(advies(page)).toHaveAttribute('data-uitkomst', 'basis-ggz-middel');
  await advies(page).locator('.wat-nu a').first().click();
  await expect(page).toHaveURL(/\/toolkit\/bronnen\/.+#/);
  await openZoekvenster(page);
  await page.keyboard.type('wachtlijst');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/\/toolkit\/[^/]+\/.+/);
  expect(await isZelfdeDocument(page)).toBe(true);
  toezicht.verwacht(/status of 404/);
  const antwoord = await page.goto(`${toolkit.url}bestaat-niet/`);
  expect(antwoord?.status()).toBe(404);
  await page.getByRole('link', { name: 'Naar de startpagina' }).click();
  await expect(page).toHaveURL(/\/toolkit\/$/);
});

test('onder een basispad werkt alles zonder server', async ({ page, toolkit, toezicht }) => {
  await page.goto(toolkit.url);
  await wachtOpOffline(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(toolkit.url);
  await toolkit.stop();
  toezicht.verwacht(/net::ERR_(CONNECTION_REFUSED|FAILED)/);
  await page.goto(`${toolkit.url}bronnen/lhv-toolkit-ggz/verwijsbrief/`);
  await page.reload();
  await expect(page.locator('[data-tekst] p').first()).toBeVisible();
  await page.goto(`${toolkit.url}keuzehulpen/verwijzen/`);
  await keuzehulpKlaar(page);
  await loop(page);
  await expect(page.getByRole('heading', { name: 'Wat nu' })).toBeVisible();
  await page.goto(`${toolkit.url}zoeken/?q=verwijsbrief`);
  await expect(page.locator('.resultaten a').first()).toBeVisible();
  await page.goto(`${toolkit.url}over`);
  await expect(page).toHaveURL(/\/toolkit\/over\/$/);
  toezicht.verwacht(/status of 404 .*bestaat-niet/);
  await page.goto(`${toolkit.url}bestaat-niet/`);
  await expect(kop(page)).toHaveText('Deze pagina bestaat niet');
  await page.getByRole('link', { name: 'Naar de startpagina' }).click();
  await openInstellingen(page);
  await expect(page.locator('[data-offline]')).toContainText('Klaar voor offline.');
});
