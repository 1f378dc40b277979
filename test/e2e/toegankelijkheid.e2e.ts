import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  advies,
  expect,
  gewoneVerwijzing,
  kop,
  loop,
  openInstellingen,
  openKeuzehulp,
  openVerwijzen,
  openZoekvenster,
  paginaPerSoort,
  test,
} from './site.ts';

/** WCAG 2.2 AA, as far as a machine can see. */
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const BREEDTES = [
  { naam: 'breed', width: 1280, height: 800 },
  { naam: 'smal', width: 360, height: 740 },
] as const;

/** The rules whose answer depends on colours. */
const KLEURREGELS = ['color-contrast', 'link-in-text-block'];

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;
/** The part of axe that stays on the page after a run. */
interface Axe {
  run(options: object): Promise<AxeResults>;
}

/** What axe finds wrong on the page as it stands: wide and narrow, in light and in dark. One line each. */
async function overtredingen(page: Page): Promise<string[]> {
  const gevonden: string[] = [];
  const meld = (waar: string, { violations }: Pick<AxeResults, 'violations'>) => {
    for (const { id, help, nodes } of violations)
      gevonden.push(`${waar}: ${id} (${help}): ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  };
  for (const { naam, width, height } of BREEDTES) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: 'light' });
    meld(`${naam}, licht`, await new AxeBuilder({ page }).setLegacyMode(true).withTags(REGELS).analyze());
    // Dark changes colours only. Axe is still on the page: bringing it there takes longer than running it.
    await page.emulateMedia({ colorScheme: 'dark' });
    const donker = await page.evaluate(
      (values) => (window as unknown as { axe: Axe }).axe.run({ runOnly: { type: 'rule', values } }),
      KLEURREGELS,
    );
    expect(donker.passes.length + donker.incomplete.length + donker.violations.length).toBeGreaterThan(0);
    meld(`${naam}, donker`, donker);
  }
  return gevonden;
}

test.describe('axe vindt geen overtreding, breed en smal, in licht en donker', () => {
  // Four runs of axe over a long page.
  test.describe.configure({ timeout: 60_000 });

  for (const { kind, path } of paginaPerSoort)
    test(`op een pagina van de soort ${kind}`, async ({ page }) => {
      await page.goto(path.slice(1));
      await expect(page.getByRole('button', { name: 'Instellingen' })).toBeVisible();
      expect(await overtredingen(page)).toEqual([]);
    });

  test('op een hoofdstuk met tabellen', async ({ page }) => {
    await page.goto('bronnen/invoering-basis-ggz/prestaties-en-tarieven/');
    await expect(page.locator('main table').first()).toBeVisible();
    expect(await overtredingen(page)).toEqual([]);
  });

  test('bij een vraag met antwoorden, een wijziging en het advies', async ({ page }) => {
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

  test('bij een checklist met een vinkje, en waar bronnen verschillen', async ({ page }) => {
    await openKeuzehulp(page, 'poh-aanvragen');
    await loop(page, [
      ['verzekeraar', 'vgz'],
      ['aanvrager-vgz', 'samenwerkingsverband'],
      ['omvang-vgz', 'binnen-de-norm'],
    ]);
    await advies(page).getByRole('checkbox').first().check();
    expect(await overtredingen(page)).toEqual([]);
  });

  test('op Mijn praktijk met fouten, lijsten en een bestand dat iets verandert', async ({ page }) => {
    await page.goto('praktijk/');
    await page.getByRole('button', { name: 'Voeg een aanbieder toe' }).click();
    await page.keyboard.type('Praktijk Duin');
    await page.getByRole('button', { name: 'Voeg een tarief toe' }).click();
    await page.keyboard.type('Module');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect(page.getByText('2 velden kloppen niet')).toBeVisible();
    const praktijk = { crisisdienst: { dag: '112' }, aanbieders: [], eigenTarieven: [] };
    await page.getByLabel('Bestand overnemen').setInputFiles({
      name: 'praktijk.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ soort: 'ggz-wijzer.praktijk', versie: 1, praktijk })),
    });
    await expect(page.getByRole('button', { name: 'Neem dit over' })).toBeVisible();
    expect(await overtredingen(page)).toEqual([]);
  });

  test('in Leren met het schema erbij, op weg, en met een stap open', async ({ page }) => {
    await openVerwijzen(page);
    await page.getByRole('button', { name: 'Leren' }).click();
    await loop(page, gewoneVerwijzing.slice(0, 2));
    await expect(page.locator('[data-knoop="complexiteit"]')).toHaveAttribute('aria-current', 'step');
    expect.soft(await overtredingen(page), 'vraag met schema').toEqual([]);
    await page.locator('[data-knoop="complexiteit"]').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await overtredingen(page), 'open stap').toEqual([]);
  });

  test('bij een omgedraaide kaart, een gelopen casus en een nagekeken toetsvraag', async ({ page }) => {
    await page.goto('leren/kaarten/');
    await page.getByRole('button', { name: 'Toon het antwoord' }).click();
    expect.soft(await overtredingen(page), 'kaart').toEqual([]);
    await page.goto('leren/casussen/zoon-van-vijftien/');
    await page.locator('input[value="crisis"]').check();
    await page.getByRole('button', { name: 'Leg mijn voorspelling vast' }).click();
    await page.locator('[data-antwoord="psychische-klacht"]').click();
    await expect(page.getByRole('heading', { name: 'De uitkomst' })).toBeVisible();
    expect.soft(await overtredingen(page), 'casus').toEqual([]);
    await page.goto('leren/toets/het-verwijsmodel/');
    await page.locator('.toets input').first().check();
    await page.getByRole('button', { name: 'Kijk na' }).click();
    await expect(page.getByRole('button', { name: 'Volgende vraag' })).toBeVisible();
    expect.soft(await overtredingen(page), 'toets').toEqual([]);
  });

  test('in het paneel met instellingen en het zoekvenster met resultaten', async ({ page }) => {
    await page.goto('');
    await openInstellingen(page);
    await expect(page.getByRole('heading', { name: 'Instellingen' })).toBeVisible();
    expect.soft(await overtredingen(page), 'instellingen').toEqual([]);
    await page.keyboard.press('Escape');
    await openZoekvenster(page);
    await page.keyboard.type('verwijsbrief');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect.soft(await overtredingen(page), 'zoekvenster').toEqual([]);
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
