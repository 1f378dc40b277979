import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const SLEUTEL = 'ggz-wijzer.praktijk';

/** Opens the page and waits until it can be filled in. */
async function openPraktijk(page: Page): Promise<void> {
  await page.goto('praktijk/');
  await expect(page.getByLabel('Overdag')).toBeEnabled();
}

const kies = (page: Page, inhoud: string) =>
  page
    .getByLabel('Bestand overnemen')
    .setInputFiles({ name: 'praktijk.json', mimeType: 'application/json', buffer: Buffer.from(inhoud) });

test('invullen, bewaren, een bestand maken, alles wissen en het bestand weer overnemen', async ({ page }) => {
  await openPraktijk(page);
  await page.getByLabel('Overdag').fill('010 123 45 67');
  await page.getByLabel('Aantal patiënten').fill('2.768');
  await page.getByRole('button', { name: 'Voeg een aanbieder toe' }).click();
  await page.keyboard.type('Praktijk Duin');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Bewaard op dit apparaat.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Overdag')).toHaveValue('010 123 45 67');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Maak een bestand' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^mijn-praktijk-\d{4}-\d{2}-\d{2}\.json$/);
  const inhoud = readFileSync(await download.path(), 'utf8');

  await page.getByRole('button', { name: 'Wis Mijn praktijk' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByLabel('Overdag')).toHaveValue('');
  expect(await page.evaluate((sleutel) => localStorage.getItem(sleutel), SLEUTEL)).toBeNull();

  await kies(page, inhoud);
  await expect(page.getByRole('row', { name: 'Aanbieder: Praktijk Duin leeg Basis ggz' })).toBeVisible();
  await page.getByRole('button', { name: 'Neem dit over' }).click();
  await page.reload();
  await expect(page.getByLabel('Overdag')).toHaveValue('010 123 45 67');
  await expect(page.getByLabel('Aantal patiënten')).toHaveValue('2.768');
  await expect(page.getByRole('group', { name: 'Aanbieder 1' }).getByLabel('Naam')).toHaveValue('Praktijk Duin');
});

test('met alleen het toetsenbord: een fout, de samenvatting, het veld en bewaren', async ({ page }) => {
  await openPraktijk(page);
  await page.getByLabel('Avond, nacht en weekend').focus();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /^Nog niet bewaard/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Avond, nacht en weekend')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('088-1234567');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bewaard op dit apparaat.')).toBeVisible();
});

test('een vijandig bestand wordt geweigerd en verandert niets', async ({ page }) => {
  await openPraktijk(page);
  await page.getByLabel('Gemeente', { exact: true }).fill('Nissewaard');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Bewaard op dit apparaat.')).toBeVisible();
  const voor = await page.evaluate((sleutel) => localStorage.getItem(sleutel), SLEUTEL);
  const praktijk = '"crisisdienst":{},"aanbieders":[],"eigenTarieven":[]';
  for (const [inhoud, reden] of [
    ['<script>alert(1)</script>', 'Dit is geen JSON-bestand'],
    [
      `{"soort":"ggz-wijzer.praktijk","versie":1,"praktijk":{"__proto__":{"x":1},${praktijk}}}`,
      'verboden veld: __proto__',
    ],
    [
      `{"soort":"ggz-wijzer.praktijk","versie":1,"praktijk":{"gemeente":"<img src=x onerror=alert(1)>",${praktijk}}}`,
      'mag geen < of > bevatten',
    ],
    [
      `{"soort":"ggz-wijzer.praktijk","versie":1,"praktijk":{"bsn":"123456782",${praktijk}}}`,
      'bsn: Dit veld kennen we niet',
    ],
  ] as const) {
    await kies(page, inhoud);
    await expect(page.getByText(reden)).toBeVisible();
  }
  expect(await page.evaluate((sleutel) => localStorage.getItem(sleutel), SLEUTEL)).toBe(voor);
});

test('waar de browser opslag weigert, staat dat er en werkt het tot het venster sluit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Geweigerd', 'SecurityError');
      },
    });
  });
  await openPraktijk(page);
  await expect(page.getByText('De browser staat opslag niet toe.')).toBeVisible();
  await page.getByLabel('Overdag').fill('010 123 45 67');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('Onthouden tot u dit venster sluit.')).toBeVisible();
  // To another page and back, in the same window.
  await page.getByRole('link', { name: 'Begrippen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Begrippen en afkortingen');
  await page.goBack();
  await expect(page.getByLabel('Overdag')).toHaveValue('010 123 45 67');
});

test('bewaarde rommel wordt opzijgezet en gemeld', async ({ page }) => {
  await page.goto('over/');
  await page.evaluate((sleutel) => {
    localStorage.setItem(sleutel, '{kapot');
  }, SLEUTEL);
  await openPraktijk(page);
  await expect(page.getByText('Uw bewaarde praktijkgegevens waren niet te lezen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bewaar de kopie als bestand' })).toBeVisible();
  expect(await page.evaluate(() => Object.values(localStorage).map(String))).toContain('{kapot');
});
