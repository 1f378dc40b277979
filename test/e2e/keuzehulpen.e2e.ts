import { advies, expect, geefAntwoord, keuzehulpKlaar, kop, loop, openKeuzehulp, openVerwijzen, test } from './site.ts';
import type { Page } from '@playwright/test';

type Weg = readonly (readonly [stap: string, antwoord: string])[];

/** One walk per flow, past its longest questions. */
const wegen: readonly { readonly id: string; readonly weg: Weg; readonly uitkomst: string; readonly kop: string }[] = [
  {
    id: 'jeugd',
    weg: [
      ['vooraf', 'hulp-nodig'],
      ['stoornis', 'ja'],
      ['complexiteit', 'nee'],
      ['extra', 'nee'],
    ],
    uitkomst: 'basis-ggz-jeugd',
    kop: 'Toestemming',
  },
  {
    id: 'terugkeer',
    weg: [
      ['vooraf', 'terug'],
      ['waarom', 'stabiel'],
      ['voorwaarden', 'alle'],
    ],
    uitkomst: 'begeleiden-in-de-praktijk',
    kop: 'Medicatie',
  },
  {
    id: 'poh-aanvragen',
    weg: [
      ['verzekeraar', 'vgz'],
      ['aanvrager-vgz', 'samenwerkingsverband'],
      ['omvang-vgz', 'boven-de-norm'],
      ['doel-s3', 'oplossing'],
    ],
    uitkomst: 'vgz-boven-norm',
    kop: 'Wat wordt geweigerd',
  },
];

const naarAanvraag: Weg = [
  ['verzekeraar', 'cz'],
  ['aanvrager-cz', 'praktijk'],
  ['onderdeel-cz', 'module'],
  ['omvang-cz', 'binnen-de-norm'],
];
const vinkjes = (page: Page) => advies(page).getByRole('checkbox');

test.describe('op een telefoon', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  for (const { id, weg, uitkomst, kop: feit } of wegen)
    test(`${id}: elke vraag past op één scherm en de weg eindigt bij een advies met bronnen`, async ({ page }) => {
      await openKeuzehulp(page, id);
      for (const [stap, antwoord] of weg) {
        const navigatie = await page.locator('.navigatie').boundingBox();
        const laatste = await page.locator('[data-antwoord]').last().boundingBox();
        expect
          .soft((laatste?.y ?? 0) + (laatste?.height ?? 0), `${stap}: het laatste antwoord staat boven de navigatie`)
          .toBeLessThanOrEqual(navigatie?.y ?? 0);
        await geefAntwoord(page, stap, antwoord);
      }
      await expect(advies(page)).toHaveAttribute('data-uitkomst', uitkomst);
      await expect(advies(page)).toContainText('Waarom:');
      await expect(advies(page).getByText(feit, { exact: true })).toBeVisible();
      await expect(advies(page).locator('.bron-regel a').first()).toHaveAttribute('href', /\/bronnen\//);
      await expect(advies(page).getByText('Hier verschillen de bronnen.')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
});

test('verwijzen geeft een jeugdige door aan de keuzehulp jeugd', async ({ page }) => {
  await openVerwijzen(page);
  await geefAntwoord(page, 'vooraf', 'jonger-dan-18');
  await page.getByRole('link', { name: 'Verder bij: Jeugd' }).click();
  await expect(page).toHaveURL(/\/keuzehulpen\/jeugd\/$/);
  await keuzehulpKlaar(page);
  await page.locator('[data-antwoord="onveilig"]').click();
  await expect(advies(page)).toHaveAttribute('data-uitkomst', 'veilig-thuis');
});

test('jeugd laat de leeftijd van 16 jaar open', async ({ page }) => {
  await openKeuzehulp(page, 'jeugd');
  await loop(page, [
    ['vooraf', 'informatie-delen'],
    ['leeftijd', '16'],
  ]);
  await expect(kop(page)).toContainText('laat open');
  await page.getByRole('link', { name: 'Wie geeft toestemming op de leeftijd van 16 jaar?' }).click();
  await expect(page).toHaveURL(/\/tegenspraken\/#toestemming-16-jaar$/);
});

test.describe('de checklist van een aanvraag', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('vinkt af met de spatiebalk, telt, en gaat met vinkjes naar het klembord', async ({ page }) => {
    await openKeuzehulp(page, 'poh-aanvragen');
    await loop(page, naarAanvraag);
    const eerste = vinkjes(page).first();
    await eerste.focus();
    await page.keyboard.press('Space');
    await expect(eerste).toBeChecked();
    await expect(advies(page).getByText(/^1 van \d+ gedaan$/)).toBeVisible();
    await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
    await expect(page.getByText('Gekopieerd: de samenvatting staat op het klembord.')).toBeVisible();
    const tekst = await page.evaluate(() => navigator.clipboard.readText());
    expect(tekst).toMatch(/\nVooraf\n\[x\] .+\n\[ \] /);
    expect(tekst).toContain('rz.huisartsen@cz.nl');
    expect(tekst).toMatch(/\nBronnen\n(- .+\n)+/);
    expect(tekst).not.toContain('Afgeweken');
    await expect(page.getByText('Afwijken van dit advies')).toHaveCount(0);
  });

  test('blijft staan wie een bron leest, en is na herladen weg: er wordt niets bewaard', async ({ page }) => {
    await openKeuzehulp(page, 'poh-aanvragen');
    await loop(page, naarAanvraag);
    await vinkjes(page).nth(1).check();
    await advies(page).locator('.herkomst-punt a').first().click();
    await expect(page).toHaveURL(/\/bronnen\//);
    await page.goBack();
    await expect(vinkjes(page).nth(1)).toBeChecked();
    await page.reload();
    await expect(kop(page)).toHaveText('Bij wie vraagt u aan?');
    await keuzehulpKlaar(page);
    await loop(page, naarAanvraag);
    await expect(vinkjes(page).nth(1)).not.toBeChecked();
  });

  test('geeft de verzekeraar door aan de rekenhulp', async ({ page }) => {
    await openKeuzehulp(page, 'poh-aanvragen');
    await loop(page, naarAanvraag);
    await advies(page).getByRole('link', { name: 'Tarief van de POH-GGZ' }).click();
    await expect(page).toHaveURL(/\/rekenen\/poh-module\/$/);
    await expect(page.getByLabel('Verzekeraar')).toHaveValue('CZ');
    await expect(page.getByLabel('Jaar', { exact: true })).toHaveValue('2025');
  });

  test('op papier staan de punten met hun vakje, de bronnen en geen schil', async ({ page }) => {
    await openKeuzehulp(page, 'poh-aanvragen');
    await loop(page, naarAanvraag);
    await vinkjes(page).first().check();
    await page.emulateMedia({ media: 'print' });
    for (const deel of ['.kop', '.navigatie', '.voet']) await expect(page.locator(deel)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Kopieer als tekst' })).toBeHidden();
    await expect(page.getByText('Uw vinkjes worden niet bewaard.')).toBeHidden();
    await expect(vinkjes(page).first()).toBeVisible();
    await expect(vinkjes(page).first()).toBeChecked();
    await expect(advies(page).getByText(/^1 van \d+ gedaan$/)).toBeVisible();
    await expect(page.getByText(/^GGZ-wijzer: POH-GGZ aanvragen, versie/)).toBeVisible();
  });
});
