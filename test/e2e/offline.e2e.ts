import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import {
  advies,
  expect,
  geefAntwoord,
  isZelfdeDocument,
  keuzehulpKlaar,
  kop,
  loop,
  markeerDocument,
  openInstellingen,
  openZoekvenster,
  test,
  wachtOpOffline,
  type Site,
} from './site.ts';

test.use({ metOffline: true });
// The whole site comes in, some hundreds of files.
test.describe.configure({ timeout: 60_000 });
const ophalen = { timeout: 20_000 };

/** In the footer of every page. */
const stand = (page: Page) => page.locator('[data-offline]');
/** The fuller word in the settings. */
const paneel = (page: Page) => page.locator('[data-offline-paneel]');

/** Holds back or drops requests, those of the service worker included; returns how to let them through again. */
async function stoor(context: BrowserContext, adres: RegExp, hoe: 'wacht' | 'verbreek'): Promise<() => Promise<void>> {
  let los: () => void = () => undefined;
  const losgelaten = new Promise<void>((resolve) => {
    los = resolve;
  });
  await context.route(adres, async (route) => {
    if (hoe === 'verbreek') {
      await route.abort('connectionreset');
      return;
    }
    await losgelaten;
    await route.continue();
  });
  return async () => {
    los();
    await context.unroute(adres);
  };
}

test.describe('het ophalen', () => {
  test('toont bij het eerste bezoek hoe ver het is, en dan: klaar voor offline', async ({ page, context, site }) => {
    const laatDoor = await stoor(context, /\/zoeken\/index\.html/, 'wacht');
    await page.goto(site.url);
    await openInstellingen(page);
    await expect(stand(page)).toHaveAttribute('data-offline', 'bezig');
    const voortgang = page.getByRole('progressbar', { name: 'Voortgang van het ophalen' });
    await expect(voortgang).toBeVisible();
    await expect(paneel(page)).toContainText(/[1-9]\d?%/);
    await laatDoor();
    await expect(stand(page)).toHaveAttribute('data-offline', 'klaar', ophalen);
    await expect(paneel(page)).toContainText('Klaar voor offline.');
    await expect(paneel(page), 'met de datum van de inhoud').toContainText(/\d{1,2} [a-z]+ \d{4}/);
  });

  test('dat onderbroken wordt, meldt dat en gaat verder waar het was', async ({ page, context, site, toezicht }) => {
    toezicht.verwacht(/net::ERR_CONNECTION_RESET|bad-precaching|Failed to fetch|ServiceWorker script/);
    const laatDoor = await stoor(context, /\/zoeken\/index\.html/, 'verbreek');
    await page.goto(site.url);
    await openInstellingen(page);
    await expect(stand(page)).toHaveAttribute('data-offline', 'onderbroken', ophalen);
    await expect(paneel(page)).toContainText('Het ophalen is onderbroken.');
    const bewaard = await aantalBewaard(page);
    expect(bewaard, 'wat binnen is, blijft bewaard').toBeGreaterThan(10);

    const nogmaals: string[] = [];
    context.on('request', (request) => {
      if (request.serviceWorker()) nogmaals.push(request.url());
    });
    await laatDoor();
    await page.getByRole('button', { name: 'Ga verder met ophalen' }).click();
    await expect(stand(page)).toHaveAttribute('data-offline', 'klaar', ophalen);
    expect(nogmaals.length, 'wat er al was, wordt niet nog eens opgehaald').toBeLessThan(bewaard);
    expect(nogmaals.some((url) => url.includes('zoeken/index.html'))).toBe(true);
  });

  test('waar de browser geen service worker toestaat, zegt het paneel dat', async ({ page, site }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('Nee', 'SecurityError'));
    });
    await page.goto(site.url);
    await openInstellingen(page);
    await expect(paneel(page)).toContainText('Met verbinding werkt alles.');
    await expect(stand(page)).toHaveAttribute('data-offline', 'niet-mogelijk');
  });
});

const aantalBewaard = (page: Page) =>
  page.evaluate(async () => {
    const namen = await caches.keys();
    const lijsten = await Promise.all(namen.map(async (naam) => (await caches.open(naam)).keys()));
    return lijsten.flat().length;
  });

test('zonder server: herladen, een keuzehulp tot het advies, zoeken, terug en een onbekende pagina', async ({
  page,
  eigenSite,
  toezicht,
}) => {
  await page.goto(eigenSite.url);
  await wachtOpOffline(page);
  await eigenSite.stop();
  // Looking for a new version fails now, as it should.
  toezicht.verwacht(/net::ERR_(CONNECTION_REFUSED|FAILED)/);

  await page.goto(`${eigenSite.url}bronnen/lhv-toolkit-ggz/verwijsbrief/#echelon-noemen`);
  await expect(page.locator('#echelon-noemen')).toBeInViewport();
  await page.reload();
  await expect(page.locator('[data-tekst] p').first()).toBeVisible();
  expect(await page.evaluate(() => document.fonts.check('1em "Atkinson Hyperlegible Next"'))).toBe(true);

  await page.goto(`${eigenSite.url}keuzehulpen/verwijzen/`);
  await keuzehulpKlaar(page);
  await loop(page);
  await expect(advies(page)).toHaveAttribute('data-uitkomst', 'basis-ggz-middel');
  await expect(page.getByRole('heading', { name: 'Wat nu' })).toBeVisible();
  await advies(page).locator('.wat-nu a').first().click();
  await expect(page.locator('[data-tekst]')).toBeVisible();

  await openZoekvenster(page);
  await page.keyboard.type('wachtlijst');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.goto(`${eigenSite.url}zoeken/?q=verwijsbrief`);
  await expect(page.locator('.resultaten a').first()).toBeVisible();

  await page.goto(`${eigenSite.url}over`);
  await expect(page).toHaveURL(/\/over\/$/);
  await expect(kop(page)).toHaveText('Over en beoogd gebruik');
  toezicht.verwacht(/status of 404 .*bestaat-niet/);
  await page.goto(`${eigenSite.url}bestaat-niet/`);
  await expect(kop(page)).toHaveText('Deze pagina bestaat niet');
  await page.getByRole('link', { name: 'Naar de startpagina' }).click();
  await openInstellingen(page);
  await expect(stand(page)).toContainText('Klaar voor offline.');
});

test.describe('een nieuwe versie', () => {
  const NIEUW = 'Over deze nieuwe versie';
  const melding = (page: Page) => page.getByRole('status').filter({ hasText: 'nieuwe versie van GGZ-wijzer' });

  /** Puts a new version of the page `over` and of the service worker on disk, as a build would. */
  function brengUit(site: Site): void {
    const pagina = join(site.directory, 'over/index.html');
    const html = readFileSync(pagina, 'utf8');
    expect(html).toContain('Over en beoogd gebruik</h1>');
    writeFileSync(pagina, html.replace('Over en beoogd gebruik</h1>', `${NIEUW}</h1>`));
    const worker = join(site.directory, 'sw.js');
    const code = readFileSync(worker, 'utf8');
    const revisie = /("?revision"?:")[0-9a-f]+(",\s*"?url"?:"over\/index\.html")/;
    expect(code).toMatch(revisie);
    writeFileSync(worker, `${code.replace(revisie, '$1nieuw$2')}\n// nieuwe versie\n`);
  }
  const kijkOfErIetsNieuwsIs = (page: Page) =>
    page.evaluate(async () => {
      const registratie = await navigator.serviceWorker.ready;
      await registratie.update();
      const nieuwe = registratie.installing ?? registratie.waiting;
      if (nieuwe === null) throw new Error('Geen nieuwe versie gevonden.');
      if (nieuwe.state === 'installing')
        await new Promise((resolve) => nieuwe.addEventListener('statechange', resolve, { once: true }));
      return nieuwe.state;
    });

  test('wacht op een klik, en laadt dan de nieuwe pagina', async ({ page, eigenSite }) => {
    await page.goto(`${eigenSite.url}over/`);
    await wachtOpOffline(page);
    await markeerDocument(page);
    brengUit(eigenSite);
    expect(await kijkOfErIetsNieuwsIs(page)).toBe('installed');
    await expect(melding(page)).toBeVisible();
    await page.getByRole('link', { name: 'GGZ-wijzer' }).click();
    await page.getByRole('link', { name: 'Over en beoogd gebruik' }).click();
    await expect(kop(page), 'tot de klik blijft de oude versie').toHaveText('Over en beoogd gebruik');
    expect(await isZelfdeDocument(page), 'niets herlaadt vanzelf').toBe(true);

    await page.getByRole('button', { name: 'Vernieuw nu' }).click();
    await expect(kop(page)).toHaveText(NIEUW);
    expect(await isZelfdeDocument(page)).toBe(false);
    await expect(melding(page)).toHaveCount(0);
  });

  test('kan later, en wordt bij een volgend bezoek weer aangeboden', async ({ page, eigenSite }) => {
    await page.goto(eigenSite.url);
    await wachtOpOffline(page);
    brengUit(eigenSite);
    await kijkOfErIetsNieuwsIs(page);
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(melding(page)).toHaveCount(0);
    await page.reload();
    await expect(melding(page)).toBeVisible();
  });

  test('komt niet tussen een keuzehulp met antwoorden', async ({ page, eigenSite }) => {
    await page.goto(`${eigenSite.url}keuzehulpen/verwijzen/`);
    await wachtOpOffline(page);
    await keuzehulpKlaar(page);
    await geefAntwoord(page, 'vooraf', 'psychische-klacht');
    brengUit(eigenSite);
    expect(await kijkOfErIetsNieuwsIs(page)).toBe('installed');
    await geefAntwoord(page, 'risico', 'nee');
    await expect(melding(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Opnieuw' }).click();
    await expect(melding(page), 'zonder antwoorden mag het weer').toBeVisible();
    await geefAntwoord(page, 'vooraf', 'psychische-klacht');
    await expect(melding(page)).toHaveCount(0);
  });

  test('die al klaarstond, verdwijnt zodra een keuzehulp antwoorden heeft', async ({ page, eigenSite }) => {
    await page.goto(eigenSite.url);
    await wachtOpOffline(page);
    brengUit(eigenSite);
    await kijkOfErIetsNieuwsIs(page);
    await expect(melding(page)).toBeVisible();
    await page.getByRole('link', { name: 'Start: verwijzen' }).click();
    await keuzehulpKlaar(page);
    await geefAntwoord(page, 'vooraf', 'psychische-klacht');
    await expect(melding(page)).toHaveCount(0);
  });

  test('in een ander venster vernieuwd, herlaadt dit venster niet', async ({ page, context, eigenSite }) => {
    await page.goto(`${eigenSite.url}keuzehulpen/verwijzen/`);
    await wachtOpOffline(page);
    await keuzehulpKlaar(page);
    await geefAntwoord(page, 'vooraf', 'psychische-klacht');
    await markeerDocument(page);
    brengUit(eigenSite);
    const ander = await context.newPage();
    await ander.goto(`${eigenSite.url}over/`);
    await kijkOfErIetsNieuwsIs(ander);
    await ander.getByRole('button', { name: 'Vernieuw nu' }).click();
    await expect(kop(ander)).toHaveText(NIEUW);
    await geefAntwoord(page, 'risico', 'nee');
    expect(await isZelfdeDocument(page)).toBe(true);
    await expect(page.locator('[data-wijzig]')).toHaveCount(2);

    await page.getByRole('button', { name: 'Opnieuw' }).click();
    await page.getByRole('button', { name: 'Vernieuw nu' }).click();
    await expect.poll(() => isZelfdeDocument(page), 'op verzoek wel, ook al wacht er geen versie meer').toBe(false);
    await expect(melding(page)).toHaveCount(0);
  });

  test('in een ander venster vernieuwd, houdt dit venster de code waarmee het begon', async ({
    page,
    context,
    eigenSite,
  }) => {
    await page.goto(`${eigenSite.url}keuzehulpen/verwijzen/`);
    await wachtOpOffline(page);
    await keuzehulpKlaar(page);
    brengUit(eigenSite);
    // The code that shows an advice has another name in the new version.
    const worker = join(eigenSite.directory, 'sw.js');
    const naam = /\{[^{}]*"?url"?:"(assets\/AdviesMeer-[^"]+\.js)"[^{}]*\},?/;
    const code = readFileSync(worker, 'utf8');
    const [, bestand = ''] = naam.exec(code) ?? [];
    expect(bestand).not.toBe('');
    writeFileSync(worker, code.replace(naam, ''));
    rmSync(join(eigenSite.directory, bestand));

    const ander = await context.newPage();
    await ander.goto(`${eigenSite.url}over/`);
    await kijkOfErIetsNieuwsIs(ander);
    await ander.getByRole('button', { name: 'Vernieuw nu' }).click();
    await expect(kop(ander)).toHaveText(NIEUW);
    await loop(page);
    await expect(page.getByRole('heading', { name: 'Wat nu' })).toBeVisible();

    const bewaard = () =>
      ander.evaluate(async (adres) => (await caches.match(adres)) !== undefined, eigenSite.url + bestand);
    expect(await bewaard()).toBe(true);
    await page.close();
    await ander.reload();
    await expect.poll(bewaard, 'met één venster is oude code niet meer nodig').toBe(false);
  });
});

test('de app is te installeren: een manifest met iconen die bestaan', async ({ page, request, site }) => {
  await page.goto(site.url);
  const adres = await page.locator('link[rel="manifest"]').evaluate((link) => (link as HTMLLinkElement).href);
  const antwoord = await request.get(adres);
  expect(antwoord.status()).toBe(200);
  const manifest = (await antwoord.json()) as {
    name: string;
    lang: string;
    display: string;
    start_url: string;
    icons: { src: string; sizes: string; purpose?: string }[];
  };
  expect(manifest).toMatchObject({ name: 'GGZ-wijzer', lang: 'nl', display: 'standalone' });
  expect(new URL(manifest.start_url, adres).href).toBe(site.url);
  const maten = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`);
  expect(maten).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', expect.stringMatching(/ maskable$/)] as unknown[]),
  );
  const apple = await page.locator('link[rel="apple-touch-icon"]').evaluate((link) => (link as HTMLLinkElement).href);
  for (const icoon of [apple, ...manifest.icons.map(({ src }) => new URL(src, adres).href)]) {
    const plaatje = await request.get(icoon);
    expect.soft(plaatje.status(), icoon).toBe(200);
    expect.soft(plaatje.headers()['content-type'], icoon).toMatch(/^image\//);
  }
});
