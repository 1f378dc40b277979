import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  advies,
  expect,
  geefAntwoord,
  gewoneVerwijzing,
  kop,
  loop,
  openInstellingen,
  openVerwijzen,
  paginaPerSoort,
  paginas,
  test,
} from './site.ts';

/** WCAG 2.2 AA, as far as a machine can see. */
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const BREEDTES = [
  { naam: 'breed', width: 1280, height: 800 },
  { naam: 'smal', width: 360, height: 740 },
] as const;

/** What axe finds wrong in light and in dark, one line each. */
async function overtredingen(page: Page): Promise<string[]> {
  const gevonden: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(REGELS).analyze();
    for (const { id, help, nodes } of violations)
      gevonden.push(`${colorScheme}: ${id} (${help}): ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }
  return gevonden;
}

for (const { naam, width, height } of BREEDTES)
  test.describe(`axe, ${naam} scherm`, () => {
    test.use({ viewport: { width, height } });

    for (const { kind, path } of paginaPerSoort)
      test(`${kind}: geen overtreding in licht en donker`, async ({ page }) => {
        await page.goto(path.slice(1));
        expect(await overtredingen(page)).toEqual([]);
      });

    test('een hoofdstuk met tabellen: geen overtreding', async ({ page }) => {
      await page.goto('bronnen/invoering-basis-ggz/prestaties-en-tarieven/');
      await expect(page.locator('main table').first()).toBeVisible();
      expect(await overtredingen(page)).toEqual([]);
    });

    test('een vraag met antwoorden, een wijziging en het advies: geen overtreding', async ({ page }) => {
      await openVerwijzen(page);
      await loop(page, gewoneVerwijzing.slice(0, 4));
      expect.soft(await overtredingen(page), 'vraag').toEqual([]);
      await loop(page, gewoneVerwijzing.slice(4));
      await page.locator('[data-wijzig="dsm"]').click();
      expect.soft(await overtredingen(page), 'wijziging').toEqual([]);
      await page.getByRole('button', { name: 'Niet wijzigen' }).click();
      for (const deel of ['Meer uitleg', 'Alle bronnen bij dit advies', 'Afwijken van dit advies'])
        await page.getByText(deel).click();
      await page.getByRole('button', { name: 'Zet in de samenvatting' }).click();
      await expect(page.getByText('Kies waar de patiënt wel heen gaat.')).toBeVisible();
      expect.soft(await overtredingen(page), 'advies').toEqual([]);
    });

    test('het zoekvenster met resultaten en het paneel met instellingen: geen overtreding', async ({ page }) => {
      await page.goto('');
      await openInstellingen(page);
      await expect(page.getByRole('heading', { name: 'Instellingen' })).toBeVisible();
      expect.soft(await overtredingen(page), 'instellingen').toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('verwijsbrief');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect.soft(await overtredingen(page), 'zoekvenster').toEqual([]);
    });
  });

test.describe('op 320 pixels breed', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  /** What sticks out of the window, so that the page itself scrolls sideways. */
  const uitsteeksels = (page: Page) =>
    page.evaluate(() => {
      const root = document.documentElement;
      if (root.scrollWidth <= root.clientWidth) return [];
      return [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
        .map((element) => `${element.tagName.toLowerCase()}.${element.className.toString()}`)
        .slice(0, 5);
    });

  test('schuift geen pagina opzij', async ({ page }) => {
    test.setTimeout(90_000);
    for (const { path } of paginas) {
      await page.goto(path.slice(1));
      expect.soft(await uitsteeksels(page), path).toEqual([]);
    }
  });

  test('schuiven een vraag, een advies en het zoekvenster niet opzij', async ({ page }) => {
    await openVerwijzen(page);
    for (const [stap, antwoord] of gewoneVerwijzing) {
      await geefAntwoord(page, stap, antwoord);
      expect.soft(await uitsteeksels(page), `na ${stap}`).toEqual([]);
    }
    await expect(page.getByRole('heading', { name: 'Wat nu' })).toBeVisible();
    for (const deel of ['Meer uitleg', 'Alle bronnen bij dit advies', 'Afwijken van dit advies'])
      await page.getByText(deel).click();
    expect.soft(await uitsteeksels(page), 'advies').toEqual([]);
    await openInstellingen(page);
    expect.soft(await uitsteeksels(page), 'instellingen').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('verwijsbrief');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect.soft(await uitsteeksels(page), 'zoekvenster').toEqual([]);
  });
});

for (const { naam, width, height } of BREEDTES)
  test.describe(`met de Tab-toets, ${naam} scherm`, () => {
    test.use({ viewport: { width, height } });

    /** What has the focus: how it is outlined, and whether it can be seen below and above the fixed bars. */
    const focus = (page: Page) =>
      page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const stijl = getComputedStyle(element);
        const vak = element.getBoundingClientRect();
        const bedekt = [...document.querySelectorAll('.kop, .navigatie')].some((balk) => {
          if (balk.contains(element)) return false;
          const { top, bottom } = balk.getBoundingClientRect();
          return (
            ['fixed', 'sticky'].includes(getComputedStyle(balk).position) && vak.top >= top && vak.bottom <= bottom
          );
        });
        return {
          naam: `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}`,
          rand: stijl.outlineStyle !== 'none' && parseFloat(stijl.outlineWidth) >= 2,
          inBeeld: vak.bottom > 0 && vak.top < innerHeight && vak.width > 0 && !bedekt,
        };
      });

    async function loopMetTab(page: Page, minstens: number): Promise<void> {
      let aantal = 0;
      for (; aantal < 80; aantal += 1) {
        await page.keyboard.press('Tab');
        const nu = await focus(page);
        if (nu === null) break;
        expect.soft(nu.rand, `${nu.naam}: zichtbare rand`).toBe(true);
        expect.soft(nu.inBeeld, `${nu.naam}: in beeld, niet achter een balk`).toBe(true);
      }
      expect(aantal).toBeGreaterThanOrEqual(minstens);
    }

    test('is op de startpagina steeds te zien waar de focus is', async ({ page }) => {
      await page.goto('');
      await expect(page.getByRole('button', { name: 'Instellingen' })).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
      await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeInViewport({ ratio: 1 });
      await loopMetTab(page, 12);
    });

    test('is in een vraag en een advies steeds te zien waar de focus is', async ({ page }) => {
      await openVerwijzen(page);
      await loop(page, gewoneVerwijzing.slice(0, 3));
      await expect(kop(page)).toBeFocused();
      await loopMetTab(page, 4);
      await loop(page, gewoneVerwijzing.slice(3));
      await expect(advies(page)).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Wat nu' })).toBeVisible();
      await loopMetTab(page, 10);
    });
  });
