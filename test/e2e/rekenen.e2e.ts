import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const hoofd = (page: Page) => page.locator('[data-hoofduitkomst]');
const veld = (page: Page, naam: string) => page.getByRole('textbox', { name: naam });

/** Opens a calculator and loads its example; the button works as soon as the page listens. */
async function openMetVoorbeeld(page: Page, id = 'poh-module'): Promise<void> {
  await page.goto(`rekenen/${id}/`);
  await expect(async () => {
    await page.getByRole('button', { name: /^Laad: / }).click();
    await expect(hoofd(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
}

test('het rekenvoorbeeld van VGZ met één druk: € 2,74, met de stappen en de uitleg over afronding', async ({
  page,
}) => {
  await openMetVoorbeeld(page);
  await expect(hoofd(page)).toHaveText(/€\s2,74/);
  await page.getByText('Stap voor stap').click();
  await expect(page.getByText('10 / 36')).toBeVisible();
  await expect(page.getByText('cent verschil met het totaal')).toBeVisible();
  await expect(page.getByText('naar rato van alleen de uren')).toBeVisible();
});

test('een fout staat bij het veld en in de lijst; de laatste uitkomst en de andere velden blijven', async ({
  page,
}) => {
  await openMetVoorbeeld(page);
  const uren = veld(page, 'Uren POH-GGZ');
  await uren.fill('tien');
  await uren.blur();
  await expect(uren).toHaveAttribute('aria-invalid', 'true');
  await expect(uren).toHaveAccessibleDescription(/tekens die niet in een getal horen/);
  await expect(page.getByText('Kijk dit veld na')).toBeVisible();
  await expect(hoofd(page)).toHaveText(/€\s2,74/);
  await expect(veld(page, 'Ingeschreven patiënten')).toHaveValue('2.768');
  await page.getByRole('link', { name: 'Uren POH-GGZ' }).click();
  await expect(uren).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12,5');
  await expect(page.getByText('Kijk dit veld na')).toHaveCount(0);
  await expect(page.getByText('hoort bij wat u eerder invulde')).toHaveCount(0);
});

test('wat is ingevuld, staat er na herladen weer, tot het wordt gewist', async ({ page }) => {
  await openMetVoorbeeld(page);
  await veld(page, 'Personeelskosten per jaar').fill('€ 30.000');
  await page.reload();
  await expect(veld(page, 'Personeelskosten per jaar')).toHaveValue('€ 30.000');
  await expect(hoofd(page)).toHaveText(/€\s3,18/);
  await page.getByRole('button', { name: 'Wis wat ik invulde' }).click();
  await expect(hoofd(page)).toHaveCount(0);
  await page.reload();
  await expect(veld(page, 'Personeelskosten per jaar')).toHaveValue('');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('rekenen')))).toEqual([]);
});

test('een link vult het formulier weer zo in; een beschadigde link laat staan wat er stond', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMetVoorbeeld(page);
  await page.getByRole('button', { name: 'Link' }).click();
  await expect(page.getByText('Gekopieerd: een link')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Wis wat ik invulde' }).click();
  await page.goto('rekenen/');
  await page.goto(link);
  await expect(hoofd(page)).toHaveText(/€\s2,74/);
  await expect(page).toHaveURL(/\/rekenen\/poh-module\/$/);
  await veld(page, 'Uren POH-GGZ').fill('11');
  await page.goto('rekenen/');
  await page.goto(link.replace('uren.10', 'uren.19'));
  await expect(page.getByText('Deze link is beschadigd.')).toBeVisible();
  await expect(veld(page, 'Uren POH-GGZ')).toHaveValue('11');
});

test('als CSV voor een rekenblad, en als tekst', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMetVoorbeeld(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('poh-module.csv');
  const csv = fs.readFileSync(await download.path(), 'utf8');
  expect(csv).toContain('\r\nuitkomst;Totaal per ingeschreven verzekerde per kwartaal;2,74;euro;');
  await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
  await expect(page.getByText('Gekopieerd: de berekening')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Uren naar fte: 10 / 36 = 0,28 fte');
});

test('de schuif laat andere uren zien en neemt ze op verzoek over', async ({ page }) => {
  await openMetVoorbeeld(page);
  const schuif = page.getByRole('slider', { name: /Schuif met de uren/ });
  await schuif.focus();
  for (let keer = 0; keer < 8; keer += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/Bij 12 uur: totaal €\s3,19/)).toBeVisible();
  await expect(hoofd(page)).toHaveText(/€\s2,74/);
  await page.getByRole('button', { name: 'Neem 12 uur over' }).click();
  await expect(hoofd(page)).toHaveText(/€\s3,19/);
  await expect(veld(page, 'Uren POH-GGZ')).toHaveValue('12');
});

test('de andere voorbeelden: jeugd € 2.830, basis ggz 2016 en normuren', async ({ page }) => {
  await openMetVoorbeeld(page, 'poh-jeugd-overhead');
  await expect(hoofd(page)).toHaveText(/€\s2\.830,00/);
  await expect(page.getByText('Let op btw.').first()).toBeVisible();
  await openMetVoorbeeld(page, 'basis-ggz');
  await expect(hoofd(page)).toHaveText(/€\s200,00/);
  await expect(page.getByText('Historisch: tarieven van 2016')).toBeVisible();
  await openMetVoorbeeld(page, 'normuren');
  await expect(hoofd(page)).toHaveText('14,13 of 18,85 uur');
});

test('geweigerde opslag: alles rekent, en de pagina zegt het', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Geweigerd', 'SecurityError');
      },
    });
  });
  await openMetVoorbeeld(page);
  await expect(hoofd(page)).toHaveText(/€\s2,74/);
  await expect(page.getByText('De browser staat opslag niet toe.').first()).toBeVisible();
});

/** The longest sum of each calculator: every part of the sheet that there can be. */
const rijksteSommen = {
  'poh-module': {
    verzekeraar: 'CZ',
    jaar: '2025',
    praktijken: '2.768;1.500;3.105;2.350',
    uren: '60',
    medewerkers: '2',
    personeelskosten: '152.349,67',
    'consultatie-aantal': '120',
    'consultatie-prijs': '75',
    'e-health-aantal': '450',
    'e-health-prijs': '12,50',
    'triage-aantal': '800',
    'triage-prijs': '4,25',
    plafond: 'naar-rato',
    'eigen-tarief': '3,2145',
    'werkelijke-cet': '14.000',
  },
  'basis-ggz': {
    product: 'intensief',
    'tweede-product': 'chronisch',
    contract: 'geen-contract-natura',
    'tarief-percentage': '95',
    'vergoed-percentage': '75',
    'eigen-risico': '385',
  },
  'poh-jeugd-overhead': {
    uren: '12,5',
    weken: '48',
    'huur-per-uur': '10',
    licentie: '350',
    verzekering: '150',
    overleg: '1.320',
    percentage: '75',
  },
  normuren: { patienten: '9.723', normpraktijk: '2.350' },
};

/** What the sheet must show, besides what was filled in. */
const opPapier: Readonly<Record<keyof typeof rijksteSommen, readonly string[]>> = {
  'poh-module': [
    'Per praktijk',
    'VGZ 2023 naast CZ 2024-2025',
    'Begroot en niet besteed',
    'personeelskosten / patiënten / 4 kwartalen',
    '€ 152.349,67 / 9.723 / 4',
    'Triage met een tool',
  ],
  'basis-ggz': ['Historisch: tarieven van 2016', 'Maximumtarieven van de NZa, 2016'],
  'poh-jeugd-overhead': ['Eerste jaar en latere jaren', 'Let op btw.'],
  normuren: ['Alle normen voor uw praktijk', '4,5 x 9.723 / 2.350'],
};

for (const [id, invoer] of Object.entries(rijksteSommen))
  test(`op papier past ook de langste som van ${id} op één pagina, leesbaar en heel`, async ({ page }) => {
    await page.addInitScript(
      ([sleutel, tekst]) => {
        localStorage.setItem(sleutel, tekst);
      },
      [`ggz-wijzer.rekenen.${id}`, JSON.stringify({ versie: 1, invoer })] as const,
    );
    // Between the margins of a sheet; the print button does what this event does.
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.goto(`rekenen/${id}/`);
    await expect(hoofd(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    // The sheet must fit in the widest of the two fonts that a reader may have.
    await page.evaluate(async () => {
      const font = new FontFace(
        'Atkinson Hyperlegible Next',
        `url(${new URL('../../fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2', location.href).href})`,
        { weight: '200 800' },
      );
      document.fonts.add(await font.load());
      dispatchEvent(new Event('beforeprint'));
    });
    await expect(page.getByText(/^Berekend op \d+ \w+ \d{4} met GGZ-wijzer, rekenhulp nagekeken op/)).toBeVisible();
    const blad = page.getByRole('main');
    const tekst = (await blad.innerText()).replaceAll('\u00A0', ' ');
    for (const deel of [...opPapier[id as keyof typeof opPapier], 'Ingevuld', 'Stap voor stap', 'Waar het op rust'])
      expect(tekst).toContain(deel);
    const bevindingen = await blad.evaluate((main) => {
      const klein: string[] = [];
      const afgesneden: string[] = [];
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const tekst = node.textContent?.trim() ?? '';
        const ouder = node.parentElement;
        if (tekst === '' || !ouder?.checkVisibility() || ouder.closest('.lees-alleen')) continue;
        const svg = ouder.closest('svg');
        const schaal = svg instanceof SVGSVGElement ? svg.clientWidth / svg.viewBox.baseVal.width : 1;
        // 7,5 pt in CSS pixels, with room for rounding.
        if (parseFloat(getComputedStyle(ouder).fontSize) * schaal < 9.99) klein.push(tekst);
        const bereik = document.createRange();
        bereik.selectNodeContents(node);
        const vak = bereik.getBoundingClientRect();
        if (vak.right > innerWidth + 1 || vak.left < -1) afgesneden.push(tekst);
      }
      return { klein, afgesneden };
    });
    expect(bevindingen).toEqual({ klein: [], afgesneden: [] });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    // Every page object of the file names its type.
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });

test('bij zeer grote getallen lopen de uren onder de grafiek niet door elkaar, ook niet op een telefoon', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openMetVoorbeeld(page);
  await veld(page, 'Ingeschreven patiënten').fill('499.999');
  await veld(page, 'Aantal medewerkers POH-GGZ').fill('28');
  await veld(page, 'Uren POH-GGZ').fill('999,75');
  await expect(page.getByRole('img', { name: /Uw praktijk: 999,75 uur/ })).toBeVisible();
  const uren = page.locator('figure g text');
  await expect(uren.last()).toHaveText('999,8');
  const randen = await uren.evaluateAll((teksten) =>
    teksten
      .map((tekst) => tekst.getBoundingClientRect())
      .map(({ left, right }) => ({ left, right }))
      .sort((a, b) => a.left - b.left),
  );
  expect(randen.length).toBeGreaterThan(2);
  randen.slice(1).forEach(({ left }, index) => {
    expect(left).toBeGreaterThan(randen[index]?.right ?? 0);
  });
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('staan formule, tarieven en bronnen er als tekst', async ({ page }) => {
    await page.goto('rekenen/poh-module/');
    await expect(page.getByText('Hoe het tarief ontstaat')).toBeVisible();
    await expect(page.getByRole('link', { name: '€ 3,46', exact: true })).toBeVisible();
    // Not by text: Playwright's text search passes over `noscript`.
    await expect(page.locator('noscript p')).toHaveText(/Het formulier heeft JavaScript nodig/);
  });
});
