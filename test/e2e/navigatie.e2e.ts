import type { Locator, Page } from '@playwright/test';
import { readEntries, type SearchHeadings } from '../../src/search/serializedIndex.ts';
import { linksIn, vindDodeLinks } from './links.ts';
import { expect, isZelfdeDocument, kop, markeerDocument, paginas, test } from './site.ts';

/** Link of the main navigation. */
const hoofdlink = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link', { name });

const overLink = (page: Page) => page.getByRole('link', { name: 'Over en beoogd gebruik' });

/** A long page with links far down. */
const LANG = 'bronnen/invoering-basis-ggz/';

test('elke pagina antwoordt, is Nederlands en heeft één kop, een titel, een omschrijving en het beleid', async ({
  request,
}) => {
  expect(paginas.length).toBeGreaterThan(20);
  for (const { path, title } of paginas) {
    const antwoord = await request.get(path.slice(1), { maxRedirects: 0 });
    const html = await antwoord.text();
    expect.soft(antwoord.status(), path).toBe(200);
    expect.soft(html, path).toContain('<html lang="nl">');
    expect.soft(html.match(/<h1[\s>]/g), path).toHaveLength(1);
    expect.soft(html, path).toMatch(/<meta name="description" content="[^"]{10,}"/);
    expect
      .soft(html, path)
      .toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self';/);
    expect.soft(/<title>([^<]+)<\/title>/.exec(html)?.[1], path).toContain(title.replaceAll('&', '&amp;'));
  }
});

test('elke link en elke zoekplaats van de site komt uit', async ({ request, site }) => {
  const links = new Set<string>();
  for (const { path } of paginas) {
    const url = new URL(path.slice(1), site.url).href;
    const html = await (await request.get(url)).text();
    for (const link of linksIn(html, url)) links.add(link);
  }
  const koppen = (await (await request.get('zoekkoppen.json')).json()) as SearchHeadings;
  for (const { path } of readEntries(koppen)) links.add(new URL(path.slice(1), site.url).href);
  expect(links.size).toBeGreaterThan(paginas.length);
  expect(await vindDodeLinks(request, [...links])).toEqual([]);
});

test.describe('van pagina naar pagina', () => {
  test('zonder herladen: titel, kop, focus en de plaats in de navigatie veranderen', async ({ page }) => {
    await page.goto('');
    await markeerDocument(page);
    await hoofdlink(page, 'Bronnen').click();
    await expect(page).toHaveURL(/\/bronnen\/$/);
    await expect(page).toHaveTitle('Bronnen · GGZ-wijzer');
    await expect(kop(page)).toHaveText('Bronnen');
    await expect(kop(page)).toBeFocused();
    await expect(hoofdlink(page, 'Bronnen')).toHaveAttribute('aria-current', 'page');

    await page.locator('main h2 a, main h3 a').first().click();
    await expect(page).toHaveURL(/\/bronnen\/[^/]+\/$/);
    await expect(hoofdlink(page, 'Bronnen')).toHaveAttribute('aria-current', 'true');
    await overLink(page).click();
    await expect(hoofdlink(page, 'Bronnen')).not.toHaveAttribute('aria-current');
    expect(await isZelfdeDocument(page)).toBe(true);
  });

  test('terug brengt de plaats op de pagina en de focus op de link terug', async ({ page }) => {
    await page.goto(LANG);
    await markeerDocument(page);
    const link = page.locator('.hoofdstukken a').nth(16);
    await link.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 40));
    const plaats = await page.evaluate(() => scrollY);
    expect(plaats).toBeGreaterThan(200);
    await link.click();
    await expect(page).not.toHaveURL(new RegExp(`${LANG}$`));
    await expect(kop(page)).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${LANG}$`));
    await expect(link).toBeFocused();
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(plaats));
    await page.goForward();
    await expect(page).not.toHaveURL(new RegExp(`${LANG}$`));
    await expect(page.locator('[data-tekst]')).toBeVisible();
    expect(await isZelfdeDocument(page)).toBe(true);
  });

  test('terug naar onder in een lang hoofdstuk komt uit waar de lezer was', async ({ page }) => {
    await page.goto('bronnen/cz-prestaties/poh-ggz/');
    await expect(page.locator('.sectie:not(.opgemaakt)')).toHaveCount(0);
    // Further down than what the browser lays out at first.
    const verder = page.locator('.bladeren a').last();
    await verder.scrollIntoViewIfNeeded();
    const hoogte = () => verder.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const toen = await hoogte();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(3000);
    await verder.click();
    await expect(page).not.toHaveURL(/poh-ggz\/$/);
    await expect(kop(page)).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/poh-ggz\/$/);
    await expect.poll(hoogte).toBe(toen);
  });

  test('Ctrl+klik en de middelste knop openen een nieuw tabblad en laten deze pagina staan', async ({
    page,
    context,
  }) => {
    await page.goto('');
    const klikken: Parameters<Locator['click']>[0][] = [{ modifiers: ['ControlOrMeta'] }, { button: 'middle' }];
    for (const klik of klikken) {
      const [nieuw] = await Promise.all([context.waitForEvent('page'), hoofdlink(page, 'Bronnen').click(klik)]);
      await expect(kop(nieuw)).toHaveText('Bronnen');
      await nieuw.close();
      await expect(page).toHaveURL(/:\d+\/$/);
      await expect(kop(page)).toHaveText('Zelf behandelen, POH-GGZ of verwijzen?');
    }
    const [zoeken] = await Promise.all([
      context.waitForEvent('page'),
      page.locator('[data-zoekknop]').click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await expect(kop(zoeken)).toHaveText('Zoeken');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('een link binnen de pagina springt naar de paragraaf, terug gaat weer naar boven', async ({ page }) => {
    await page.goto('bronnen/invoering-basis-ggz/verwijsmodel/');
    const link = page.locator('.inhoudsopgave a').last();
    const id = (await link.getAttribute('href'))?.slice(1) ?? '';
    await link.click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await page.goBack();
    await expect(kop(page)).toBeInViewport();
  });

  test('een link naar een paragraaf op een andere pagina komt daar uit, met de focus', async ({ page }) => {
    await page.goto('keuzehulpen/verwijzen/beslistabel/');
    await markeerDocument(page);
    const link = page.locator('.vragen a[href*="verwijsmodel/#vijf-criteria"]').first();
    await link.click();
    const paragraaf = page.locator('#vijf-criteria');
    await expect(paragraaf).toBeInViewport();
    await expect(paragraaf).toBeFocused();
    const balk = await page.locator('.kop').evaluate((element) => element.getBoundingClientRect().bottom);
    expect((await paragraaf.boundingBox())?.y, 'de kopbalk bedekt de paragraaf niet').toBeGreaterThanOrEqual(balk);
    expect(await isZelfdeDocument(page)).toBe(true);
  });

  test('een diepe link met paragraaf opent op die plaats', async ({ page }) => {
    await page.goto('bronnen/invoering-basis-ggz/verwijsmodel/#wie-bepaalt-de-behandeling');
    const paragraaf = page.locator('#wie-bepaalt-de-behandeling');
    await expect(paragraaf).toBeInViewport();
    // It stays there when what stands above it gets its layout.
    await expect(page.locator('.sectie:not(.opgemaakt)')).toHaveCount(0);
    await expect(paragraaf).toBeInViewport();
  });

  test('snel achter elkaar klikken eindigt op de laatste pagina', async ({ page }) => {
    await page.goto('');
    await page.evaluate(() => {
      for (const deel of ['keuzehulpen', 'bronnen', 'over'])
        document.querySelector<HTMLElement>(`a[href="/${deel}/"]`)?.click();
    });
    await expect(kop(page)).toHaveText('Over en beoogd gebruik');
    await expect(page).toHaveURL(/\/over\/$/);
    await page.goBack();
    await expect(kop(page)).not.toHaveText('Over en beoogd gebruik');
  });

  test('de volgende pagina komt ook als het ophalen in de achtergrond mislukt', async ({ page, toezicht }) => {
    toezicht.verwacht(/net::ERR_FAILED .*over/);
    let mislukt = 0;
    await page.route('**/over/', async (route) => {
      if (route.request().resourceType() === 'document') await route.continue();
      else {
        mislukt += 1;
        await route.abort();
      }
    });
    await page.goto('');
    await overLink(page).click();
    await expect(kop(page)).toHaveText('Over en beoogd gebruik');
    await expect(page).toHaveURL(/\/over\/$/);
    expect(mislukt).toBeGreaterThan(0);
    // It came as a page load of its own, which must be over before the way back begins.
    await page.waitForLoadState('load');
    await page.goBack();
    await expect(kop(page)).toHaveText('Zelf behandelen, POH-GGZ of verwijzen?');
  });

  test('zonder verbinding meldt de browser het zelf, en daarna werkt de link weer', async ({
    page,
    eigenSite,
    toezicht,
  }) => {
    toezicht.verwacht(/net::ERR_/);
    await page.goto(eigenSite.url);
    await eigenSite.stop();
    await overLink(page).click();
    await expect(page.locator('main')).toHaveCount(0);
    await eigenSite.start();
    await page.reload();
    await expect(kop(page)).toHaveText('Over en beoogd gebruik');
  });

  test('mislukt het levende deel van een pagina, dan zegt zij dat en werkt de rest', async ({ page, toezicht }) => {
    toezicht.verwacht(/KeuzehulpPage/);
    await page.route('**/assets/KeuzehulpPage*.js', (route) => route.abort());
    await page.goto('keuzehulpen/verwijzen/');
    await expect(page.getByRole('alert')).toContainText('Dit deel van de pagina kon niet worden geladen.');
    await hoofdlink(page, 'Bronnen').click();
    await expect(kop(page)).toHaveText('Bronnen');
    await page.goBack();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.unroute('**/assets/KeuzehulpPage*.js');
    await page.getByRole('button', { name: 'Laad de pagina opnieuw' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.locator('[data-antwoord="psychische-klacht"]').click();
    await expect(kop(page)).toHaveText('Zijn er tekenen van gevaar?');
  });
});

test.describe('adressen die niet kloppen', () => {
  test('een onbekend adres zegt dat het niet bestaat en laat zoeken', async ({ page, toezicht }) => {
    toezicht.verwacht(/status of 404/);
    const antwoord = await page.goto('bronnen/bestaat-niet/ook-niet/');
    expect(antwoord?.status()).toBe(404);
    await expect(kop(page)).toHaveText('Deze pagina bestaat niet');
    await page.locator('main').getByRole('searchbox').fill('verwijsbrief');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/zoeken\/\?q=verwijsbrief$/);
    await expect(page.locator('.resultaten a').first()).toBeVisible();
  });

  test('een link naar een pagina die niet bestaat, toont binnen de site dezelfde pagina', async ({
    page,
    toezicht,
  }) => {
    toezicht.verwacht(/status of 404/);
    await page.goto('');
    await overLink(page).evaluate((element) => element.setAttribute('href', '/verdwenen/'));
    await overLink(page).click();
    await expect(kop(page)).toHaveText('Deze pagina bestaat niet');
    await expect(page).toHaveTitle(/Pagina niet gevonden/);
    await page.getByRole('link', { name: 'Naar de startpagina' }).click();
    await expect(kop(page)).toHaveText('Zelf behandelen, POH-GGZ of verwijzen?');
  });

  test('zonder schuine streep aan het eind komt dezelfde pagina', async ({ page }) => {
    await page.goto('keuzehulpen/verwijzen?x=1');
    await expect(page).toHaveURL(/\/keuzehulpen\/verwijzen\/\?x=1$/);
    await expect(kop(page)).toHaveText('Wat speelt er?');
  });

  for (const adres of ['%E0%A4%A', '..%2f..%2fetc%2fpasswd', '_headers'])
    test(`het adres /${adres} geeft de pagina niet gevonden`, async ({ request }) => {
      const antwoord = await request.get(adres);
      expect(antwoord.status()).toBe(404);
      expect(await antwoord.text()).toContain('Deze pagina bestaat niet');
    });
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('zijn de startpagina, een hoofdstuk en de beslistabel te lezen', async ({ page }) => {
    await page.goto('');
    await expect(kop(page)).toBeVisible();
    await page.getByRole('link', { name: 'Start: verwijzen' }).click();
    await expect(kop(page)).toHaveText('Wat speelt er?');
    await page.getByRole('link', { name: 'Hele beslistabel' }).click();
    await expect(kop(page)).toHaveText('Beslistabel: verwijzen');
    await expect(page.locator('main tbody tr')).toHaveCount(14);
    await page.locator('.vragen a').first().click();
    await expect(page.locator('[data-tekst] p').first()).toBeVisible();
    await expect(page).toHaveURL(/\/bronnen\/[^/]+\/[^/]+\/#/);
    await page.goto('zoeken/');
    // Not by text: Playwright's text search passes over `noscript`.
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('[data-instellingen]'), 'zonder script opent dit niets').toBeHidden();
  });
});

test('de kop past op elke breedte tussen telefoon en groot scherm, met elk woord binnen zijn vak', async ({ page }) => {
  await page.goto('');
  for (const width of [320, 768, 900, 1055, 1057, 1280])
    await test.step(`${String(width)} pixels`, async () => {
      await page.setViewportSize({ width, height: 600 });
      const teBreed = await page
        .locator('.kop, .kop > *, .kop a')
        .evaluateAll((delen) =>
          delen
            .filter((deel) => deel.scrollWidth > deel.clientWidth + 1 && deel.clientWidth > 0)
            .map((deel) => deel.className),
        );
      expect.soft(teBreed).toEqual([]);
      const hoog = await page.locator('.merk').evaluate((merk) => merk.getBoundingClientRect().height);
      expect.soft(hoog, 'de naam van de site staat op één regel').toBeLessThan(50);
    });
});
