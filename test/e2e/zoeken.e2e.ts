import type { Page } from '@playwright/test';
import { expect, isZelfdeDocument, kop, markeerDocument, openZoekvenster, test } from './site.ts';

const veld = (page: Page) => page.getByRole('combobox', { name: 'Zoek in alle bronnen en keuzehulpen' });
const opties = (page: Page) => page.getByRole('option');
const resultaten = (page: Page) => page.locator('.resultaten a');

for (const toets of ['Control+k', 'Meta+k', '/'])
  test(`${toets} opent het zoekvenster; pijltjes en Enter openen de plaats`, async ({ page }) => {
    await page.goto('');
    await markeerDocument(page);
    await openZoekvenster(page, toets);
    await expect(veld(page), 'de toets zelf komt niet in het veld').toHaveValue('');
    await page.keyboard.type('verwijsbrief');
    await expect(opties(page).first()).toHaveAttribute('aria-selected', 'true');
    expect(await opties(page).count()).toBeGreaterThan(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const gekozen = opties(page).nth(1);
    await expect(gekozen).toHaveAttribute('aria-selected', 'true');
    await expect(veld(page)).toHaveAttribute('aria-activedescendant', (await gekozen.getAttribute('id')) ?? '');
    const doel = (await gekozen.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname + url.hash === doel);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await isZelfdeDocument(page)).toBe(true);
  });

test('Enter op een paragraaf toont die paragraaf', async ({ page }) => {
  await page.goto('');
  await openZoekvenster(page);
  await page.keyboard.type('vijf criteria');
  const paragraaf = page.locator('[role="option"][href*="#"]').first();
  const id = decodeURIComponent(((await paragraaf.getAttribute('href')) ?? '').split('#')[1] ?? '');
  await paragraaf.click();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('Escape sluit en geeft de focus terug', async ({ page }) => {
  await page.goto('');
  const start = page.getByRole('link', { name: 'Start: verwijzen' });
  await start.focus();
  await openZoekvenster(page);
  await page.keyboard.type('eigen risico');
  await expect(opties(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(start).toBeFocused();
});

test('de knop in de kop opent het venster, een tik ernaast sluit het', async ({ page }) => {
  await page.goto('');
  await page.locator('[data-zoekknop]').click();
  await expect(veld(page)).toBeFocused();
  await page.mouse.click(5, 600);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('[data-zoekknop]')).toBeFocused();
});

test('cijfers en letters in het zoekvenster sturen de keuzehulp niet', async ({ page }) => {
  await page.goto('keuzehulpen/verwijzen/');
  await openZoekvenster(page);
  await page.keyboard.type('4 c/');
  await expect(veld(page)).toHaveValue('4 c/');
  await page.getByRole('button', { name: 'Sluit' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(kop(page)).toHaveText('Wat speelt er?');
});

test('een adres met een vraag toont bij het laden de resultaten', async ({ page }) => {
  await page.goto('zoeken/?q=verwijsbrief');
  await expect(page.getByRole('searchbox', { name: /^Zoek in/ })).toHaveValue('verwijsbrief');
  await expect(resultaten(page).first()).toContainText(/verwijsbrief/i);
  await expect(page.getByRole('status').filter({ hasText: 'resultaten' })).toBeVisible();
});

test('typen houdt de vraag in het adres, zonder een stap terug per letter', async ({ page }) => {
  await page.goto('');
  await page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link', { name: 'Zoeken' }).click();
  const zoekveld = page.getByRole('searchbox', { name: /^Zoek in/ });
  await expect(zoekveld).toBeVisible();
  await expect(page.getByText('Bijvoorbeeld: verwijsbrief')).toBeVisible();
  await zoekveld.pressSequentially('wachtlijst');
  await expect(resultaten(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\/zoeken\/\?q=wachtlijst$/);
  await resultaten(page).first().click();
  await expect(page).not.toHaveURL(/\/zoeken\//);
  await page.goBack();
  await expect(zoekveld).toHaveValue('wachtlijst');
  await expect(resultaten(page).first()).toBeVisible();
  await page.goBack();
  await expect(kop(page)).toHaveText('Zelf behandelen, POH-GGZ of verwijzen?');
});

test('onzin geeft niets, zegt dat en wijst verder', async ({ page }) => {
  await page.goto('zoeken/?q=qqzzxxw');
  await expect(page.getByText('Niets gevonden voor')).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: 'de bronnen' })).toBeVisible();
});

test('een vraag die niet deugt, breekt de pagina niet', async ({ page }) => {
  for (const [naam, vraag, gelezen] of [
    ['kapotte procentcodering', '%E0%A4%A', /./],
    ['een los procentteken', '100%', /^100%$/],
    ['tienduizend tekens', 'verwijzing'.repeat(1000), /^(verwijzing)+$/],
    ['alleen leestekens', '((*+?[%5C', /^\(\(\*\s\?\[\\$/],
  ] as const)
    await test.step(naam, async () => {
      await page.goto(`zoeken/?q=${vraag}`);
      const zoekveld = page.getByRole('searchbox', { name: /^Zoek in/ });
      await expect(zoekveld).toHaveValue(gelezen);
      await expect(page.getByText(/Niets gevonden voor|\d resulta/).first()).toBeVisible();
      await zoekveld.fill('verwijsbrief');
      await expect(resultaten(page).first()).toContainText(/verwijsbrief/i);
    });
});

test('laadt de zoekindex niet, dan zegt de pagina dat en lukt opnieuw proberen', async ({ page, toezicht }) => {
  toezicht.verwacht(/zoekindex\.json/);
  await page.route('**/zoekindex.json', (route) => route.abort());
  await page.goto('zoeken/?q=verwijsbrief');
  await expect(page.getByText('Zoeken kon niet worden geladen.')).toBeVisible();
  await page.unroute('**/zoekindex.json');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(resultaten(page).first()).toBeVisible();
  await expect(page.getByText('Zoeken kon niet worden geladen.')).toBeHidden();
});

test('een beschadigde zoekindex geeft in het venster een melding en lukt daarna', async ({ page }) => {
  let body = '{"version":1,"documents":[';
  await page.route('**/zoekindex.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.goto('');
  await openZoekvenster(page);
  await page.keyboard.type('verwijsbrief');
  await expect(page.getByText('Zoeken kon niet worden geladen.')).toBeVisible();
  body = '{"version":999}';
  await Promise.all([
    page.waitForResponse('**/zoekindex.json'),
    page.getByRole('button', { name: 'Probeer opnieuw' }).click(),
  ]);
  await expect(page.getByText('Zoeken kon niet worden geladen.')).toBeVisible();
  await page.unroute('**/zoekindex.json');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(opties(page).first()).toBeVisible();
});

test('laadt het zoekvenster niet, dan komt de zoekpagina', async ({ page, toezicht }) => {
  toezicht.verwacht(/ZoekDialoog/);
  await page.route('**/assets/mountZoekDialoog*.js', (route) => route.abort());
  await page.goto('');
  await page.locator('[data-zoekknop]').click();
  await expect(kop(page)).toHaveText('Zoeken');
});
