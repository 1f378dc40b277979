import type { Page } from '@playwright/test';
import { expect, geefAntwoord, keuzehulpKlaar, kop, openInstellingen, openVerwijzen, test } from './site.ts';

const SLEUTEL = 'ggz-wijzer.voorkeuren';

const achtergrond = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('een gekozen kleur geldt meteen en na herladen', async ({ page }) => {
  await page.goto('');
  const licht = await achtergrond(page);
  await openInstellingen(page);
  await page.getByLabel('Donker').check();
  await expect.poll(() => achtergrond(page)).not.toBe(licht);
  const donker = await achtergrond(page);
  await page.reload();
  await expect.poll(() => achtergrond(page)).toBe(donker);
  await openInstellingen(page);
  await expect(page.getByLabel('Donker')).toBeChecked();
  await page.getByLabel('Zoals het apparaat').check();
  await expect.poll(() => achtergrond(page)).toBe(licht);
});

test('sneltoetsen van één teken gaan uit; Ctrl+K blijft', async ({ page }) => {
  await openVerwijzen(page);
  await openInstellingen(page);
  await page.getByLabel('Sneltoetsen van één letter of cijfer').uncheck();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-antwoord] .nummer')).toHaveCount(0);
  await expect(page.locator('[aria-keyshortcuts]')).toHaveCount(0);
  await page.keyboard.press('4');
  await page.keyboard.press('/');
  await geefAntwoord(page, 'vooraf', 'psychische-klacht');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('2');
  await expect(kop(page)).toHaveText('Zijn er tekenen van gevaar?');
  await expect(page.locator('[data-wijzig]')).toHaveCount(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.reload();
  await keuzehulpKlaar(page);
  await page.keyboard.press('4');
  await expect(page.locator('[data-wijzig]')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('cijfers in het open paneel beantwoorden geen vraag', async ({ page }) => {
  await openVerwijzen(page);
  await openInstellingen(page);
  await page.getByLabel('Licht').focus();
  await page.keyboard.press('4');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByLabel('Zoals het apparaat')).toBeChecked();
  await expect(kop(page)).toHaveText('Wat speelt er?');
});

test.describe('op een laag scherm', () => {
  test.use({ viewport: { width: 667, height: 375 } });

  test('is heel het paneel te bereiken, en blijft van de kop en de balk alleen de balk staan', async ({ page }) => {
    await page.goto('over/');
    await openInstellingen(page);
    const onderaan = page.locator('#instellingen [role="status"]').last();
    await onderaan.scrollIntoViewIfNeeded();
    await expect(onderaan).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Grenzen' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('banner').getByRole('link', { name: 'GGZ-wijzer' })).not.toBeInViewport();
    await expect(page.getByRole('link', { name: 'Crisis' }).first()).toBeInViewport();
  });
});

test('waar de browser opslag weigert, werkt alles en zegt het paneel het', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Geweigerd', 'SecurityError');
      },
    });
  });
  await openVerwijzen(page);
  await openInstellingen(page);
  await page.getByLabel('Donker').check();
  await expect(page.getByText('De browser staat opslag niet toe.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-thema', 'donker');
  await page.keyboard.press('Escape');
  await geefAntwoord(page, 'vooraf', 'psychische-klacht');
});

test('volle opslag laat de keuze gelden tot het venster sluit, en zegt dat', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Vol', 'QuotaExceededError');
    };
  });
  await page.goto('');
  await openInstellingen(page);
  await page.getByLabel('Donker').check();
  await expect(page.getByText('De opslag van de browser is vol.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-thema', 'donker');
});

test('bewaarde rommel wordt opzijgezet en gemeld', async ({ page }) => {
  await page.goto('');
  for (const rommel of ['{kapot', 'null', '[1,2]', '{"versie":1,"thema":"roze","sneltoetsen":"ja"}', '{"versie":99}'])
    await test.step(rommel, async () => {
      await page.evaluate(([sleutel, waarde]) => localStorage.setItem(sleutel, waarde), [SLEUTEL, rommel] as const);
      await page.reload();
      await openInstellingen(page);
      await expect(page.getByText('Uw bewaarde instellingen waren beschadigd')).toBeVisible();
      await expect(page.getByLabel('Zoals het apparaat')).toBeChecked();
      await page.getByLabel('Licht').check();
      await expect(page.getByText('Uw bewaarde instellingen waren beschadigd')).toBeHidden();
      const bewaard = await page.evaluate(() => Object.values(localStorage).map(String));
      expect(bewaard, 'het oude blijft bewaard').toContain(rommel);
    });
});
