import type { Page } from '@playwright/test';
import { expect, isZelfdeDocument, kop, markeerDocument, openZoekvenster, tabNaar, test } from './site.ts';

const veld = (page: Page) => page.getByRole('combobox', { name: 'Zoek in alle bronnen en keuzehulpen' });
const opties = (page: Page) => page.getByRole('option');
const resultaten = (page: Page) => page.locator('.resultaten a');

/** Waits for the answer to all that was typed, from all texts: until then the order may change. */
async function heeftAntwoord(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'resultaten' })).toBeAttached();
  await expect(opties(page).locator('.passage').first()).toBeVisible();
}

for (const toets of ['Control+k', 'Meta+k', '/'])
  test(`${toets} opent het zoekvenster; pijltjes en Enter openen de plaats`, async ({ page }) => {
    await page.goto('');
    await markeerDocument(page);
    await openZoekvenster(page, toets);
    await expect(veld(page), 'de toets zelf komt niet in het veld').toHaveValue('');
    await page.keyboard.type('verwijsbrief');
    await expect(opties(page).first()).toHaveAttribute('aria-selected', 'true');
    await heeftAntwoord(page);
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
  await heeftAntwoord(page);
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

test('Enter vlak na de laatste letter opent het antwoord op de hele vraag', async ({ page }) => {
  await page.goto('');
  await openZoekvenster(page);
  await page.keyboard.type('hidha');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#hidha$/);
});

for (const [bestand, vraag] of [
  ['zoekkoppen', 'hidha'],
  // Stands in no heading.
  ['zoekteksten', 'symposium'],
] as const)
  test(`Enter voordat ${bestand} er is, opent het antwoord zodra het er is`, async ({ page }) => {
    let laatGaan: () => void = () => undefined;
    const gevraagd = new Promise<void>((vraagt) => {
      void page.route(`**/${bestand}.json`, async (route) => {
        vraagt();
        await new Promise<void>((ga) => (laatGaan = ga));
        await route.continue();
      });
    });
    await page.goto('');
    await openZoekvenster(page);
    await gevraagd;
    await page.keyboard.type(vraag);
    await page.keyboard.press('Enter');
    await expect(page.locator('.laadt')).toBeVisible();
    await expect(page.getByRole('dialog')).toBeVisible();
    laatGaan();
    await expect(page).toHaveURL(/\/[a-z-]+\/.*#/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

test('Tab komt bij de filters; pijltjes kiezen, Enter filtert, nog eens Enter geeft alles terug', async ({ page }) => {
  await page.goto('');
  await openZoekvenster(page);
  await page.keyboard.type('toestemming');
  await expect(opties(page).first()).toBeVisible();
  const filters = page.getByRole('dialog').getByRole('toolbar', { name: 'Filter op soort of bron' });
  const begrippen = filters.getByRole('button', { name: /^Begrippen/ });
  await tabNaar(page, filters.getByRole('button').first());
  for (let keer = 0; keer < 5 && !(await begrippen.evaluate((knop) => knop === document.activeElement)); keer += 1)
    await page.keyboard.press('ArrowRight');
  await expect(begrippen).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(begrippen).toHaveAttribute('aria-pressed', 'true');
  await expect(opties(page).filter({ hasNotText: 'Begrip' })).toHaveCount(0);
  await expect(opties(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(begrippen).toHaveAttribute('aria-pressed', 'false');
  await expect(opties(page).filter({ hasNotText: 'Begrip' })).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('pijltjes en Enter in dezelfde tel als de letters openen een antwoord op die letters', async ({ page }) => {
  await page.goto('');
  await openZoekvenster(page);
  await page.keyboard.type('verwijsbrief');
  await heeftAntwoord(page);
  // Faster than a frame: what is further down has not been painted yet.
  const geopend = await veld(page).evaluate(async (element) => {
    const input = element as HTMLInputElement;
    const druk = async (key: string) => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await Promise.resolve();
    };
    let doel = '';
    addEventListener('click', (event) => {
      doel = (event.target as Element).closest('a')?.textContent ?? '';
      event.preventDefault();
    });
    input.value = 'eigen risico';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await Promise.resolve();
    for (let keer = 0; keer < 4; keer += 1) await druk('ArrowDown');
    await druk('Enter');
    return doel;
  });
  expect(geopend).toMatch(/eigen (risico|bijdrage)/i);
});

test('toetsen van een woord in wording kiezen niets; de Go-toets van een telefoon wel', async ({ page }) => {
  await page.goto('');
  await openZoekvenster(page);
  await page.keyboard.type('hidha');
  await heeftAntwoord(page);
  const druk = (keyCode: number) =>
    veld(page).evaluate((element, code) => {
      element.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          keyCode: code,
          isComposing: true,
          bubbles: true,
          cancelable: true,
        }),
      );
    }, keyCode);
  await druk(229);
  await expect(page.getByRole('dialog')).toBeVisible();
  await druk(13);
  await expect(page).toHaveURL(/#hidha$/);
});

test('een resultaat in een nieuw tabblad laat het venster open; een link onder "niets gevonden" sluit het', async ({
  page,
  context,
}) => {
  await page.goto('');
  await openZoekvenster(page);
  await page.keyboard.type('eigen risico');
  await heeftAntwoord(page);
  const [nieuw] = await Promise.all([
    context.waitForEvent('page'),
    opties(page)
      .first()
      .click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await nieuw.close();
  await veld(page).fill('qqzzxxw');
  await page.getByRole('dialog').getByRole('link', { name: 'de bronnen' }).click();
  await expect(kop(page)).toHaveText('Bronnen');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('wie opnieuw zoekt voordat de gekozen pagina er is, blijft in het veld', async ({ page }) => {
  let laatGaan: () => void = () => undefined;
  await page.route('**/begrippen/', async (route) => {
    await new Promise<void>((ga) => (laatGaan = ga));
    await route.continue();
  });
  await page.goto('');
  await openZoekvenster(page);
  await page.keyboard.type('hidha');
  await heeftAntwoord(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/begrippen\/#hidha$/);
  await openZoekvenster(page);
  laatGaan();
  await expect(page).toHaveTitle(/^Begrippen/);
  await expect(veld(page)).toBeFocused();
});

test('wat gevonden is, staat per pagina bij elkaar, met soort, bron en jaar', async ({ page }) => {
  await page.goto('');
  await openZoekvenster(page);
  await page.keyboard.type('nacalculatie vgz');
  const groep = page.getByRole('group', { name: /Tarief, norm en codes.*VGZ POH-GGZ 2023/ });
  await expect(groep.getByRole('option').first()).toContainText('Sectie');
  await expect(groep.locator('mark').first()).toBeVisible();
});

test.describe('gevonden woorden op de pagina', () => {
  /** The words that are marked on the page. */
  const gemarkeerd = (page: Page) =>
    page.evaluate(() =>
      [...(CSS.highlights.get('zoekwoord') ?? [])].map((plek) => (plek as Range).toString().toLowerCase()),
    );

  test('zijn gemarkeerd in de gevonden paragraaf, tot Escape', async ({ page }) => {
    await page.goto('');
    await openZoekvenster(page);
    await page.keyboard.type('envelop verzekeraar');
    const paragraaf = opties(page).filter({ hasText: 'De digitale envelop moet mee' });
    await paragraaf.click();
    await expect(page).toHaveURL(/\/verwijsbrief\/#envelop$/);
    await expect(page.locator('#envelop')).toBeInViewport();
    await expect.poll(() => gemarkeerd(page)).toContain('envelop');
    expect(page.url(), 'de zoekvraag staat niet in het adres').not.toContain('verzekeraar');
    await page.keyboard.press('Escape');
    expect(await gemarkeerd(page)).toEqual([]);
    await expect(page.getByRole('button', { name: 'Markering weg' })).toHaveCount(0);
  });

  for (const [soort, vraag, plek, woord] of [
    ['een stap', 'is er een crisiskaart', '/keuzehulpen/crisis/schema/#stap-crisiskaart', 'crisiskaart'],
    [
      'een uitkomst',
      'basis ggz kort',
      '/keuzehulpen/verwijzen/schema/#stap-basis-ggz-kort',
      'generalistische basis ggz',
    ],
  ] as const)
    test(`${soort} van een keuzehulp opent waar zij in woorden staat, met wat er gezocht is gemarkeerd`, async ({
      page,
    }) => {
      await page.goto(`zoeken/?q=${encodeURIComponent(vraag)}`);
      // Before the texts are there only headings are found, and marked.
      await expect(page.locator('main mark').filter({ hasText: woord }).first()).toBeVisible();
      await page.locator(`main a[href$="${plek}"]`).click();
      await expect(page).toHaveURL(new RegExp(`${plek}$`));
      await expect(page.locator(plek.slice(plek.indexOf('#')))).toBeInViewport();
      await expect.poll(() => gemarkeerd(page)).toContain(woord);
    });

  test('verdwijnen met de knop, en op een andere pagina vanzelf', async ({ page }) => {
    await page.goto('zoeken/?q=hidha');
    await resultaten(page).first().click();
    await expect.poll(() => gemarkeerd(page)).not.toEqual([]);
    await page.getByRole('button', { name: 'Markering weg' }).click();
    expect(await gemarkeerd(page)).toEqual([]);

    await page.goBack();
    await resultaten(page).first().click();
    await expect.poll(() => gemarkeerd(page)).not.toEqual([]);
    await page.getByRole('link', { name: 'Over en beoogd gebruik' }).click();
    await expect(kop(page)).toHaveText('Over en beoogd gebruik');
    expect(await gemarkeerd(page)).toEqual([]);
    await expect(page.getByRole('button', { name: 'Markering weg' })).toHaveCount(0);
  });
});

test.describe('eerdere zoekvragen', () => {
  const opApparaat = (page: Page) => page.evaluate(() => localStorage.getItem('ggz-wijzer.zoekvragen'));

  test('komen terug in het lege veld en zijn te wissen', async ({ page }) => {
    await page.goto('');
    await openZoekvenster(page);
    await page.keyboard.type('eigen risico');
    await heeftAntwoord(page);
    await opties(page).first().click();
    await page.goto('');
    await openZoekvenster(page);
    await expect(opties(page)).toHaveText(['eigen risico']);
    await page.keyboard.press('Enter');
    await expect(veld(page)).toHaveValue('eigen risico');
    await expect(opties(page).first()).toContainText(/eigen risico/i);
    await veld(page).fill('');
    await page.getByRole('button', { name: 'Wis eerdere zoekvragen' }).click();
    await expect(opties(page)).toHaveCount(0);
    await expect(veld(page)).toBeFocused();
    expect(await opApparaat(page)).toBeNull();
  });

  test('met een woord dat niet in de inhoud staat, zoals een naam, worden niet bewaard', async ({ page }) => {
    await page.goto('');
    await openZoekvenster(page);
    await page.keyboard.type('wachtlijst mevrouw Jansen');
    await opties(page).first().click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await opApparaat(page)).toBeNull();
  });

  test('zijn er niet als de opslag geblokkeerd of beschadigd is; zoeken werkt', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('ggz-wijzer.zoekvragen', '{"versie":1,"vragen":[7');
      Storage.prototype.setItem = () => {
        throw new DOMException('vol', 'QuotaExceededError');
      };
    });
    await page.goto('');
    await openZoekvenster(page);
    await expect(opties(page)).toHaveCount(0);
    await page.keyboard.type('eigen risico');
    await opties(page).first().click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await openZoekvenster(page);
    await expect(opties(page).first()).toBeVisible();
  });
});

test('terug van een resultaat staan er evenveel, en heeft het geopende de focus', async ({ page }) => {
  await page.goto('zoeken/?q=poh');
  // From all texts: until then the order may change.
  await expect(page.locator('.passage').first()).toBeVisible();
  await page.getByRole('button', { name: 'Toon meer resultaten' }).click();
  const gekozen = resultaten(page).nth(40);
  await gekozen.click();
  await expect(page).not.toHaveURL(/\/zoeken\//);
  await page.goBack();
  await expect(gekozen).toBeFocused();
});

test('terug naar een eerdere vraag op de zoekpagina toont die vraag', async ({ page }) => {
  await page.goto('zoeken/?q=crisis');
  await expect(resultaten(page).first()).toBeVisible();
  await openZoekvenster(page);
  await page.keyboard.type('verwijsbrief');
  await page.getByRole('link', { name: /^Alle/ }).click();
  const zoekveld = page.getByRole('searchbox', { name: /^Zoek in/ });
  await expect(zoekveld).toHaveValue('verwijsbrief');
  await page.goBack();
  await expect(page).toHaveURL(/\?q=crisis$/);
  await expect(zoekveld).toHaveValue('crisis');
  await expect(resultaten(page).first()).toContainText(/crisis/i);
});

test('van een lange geplakte tekst komt het begin in het adres, en dat adres opent', async ({ page }) => {
  await page.goto('');
  await openZoekvenster(page);
  await veld(page).fill('verwijzing naar de ggz '.repeat(5000));
  await page.getByRole('link', { name: /^Alle/ }).click();
  await expect(resultaten(page).first()).toBeVisible();
  await page.reload();
  await expect(resultaten(page).first()).toBeVisible();
});

test('filters staan in het adres, en een adres met filters toont ze', async ({ page }) => {
  await page.goto('zoeken/?q=toestemming&soort=begrippen');
  const begrippen = page.getByRole('button', { name: /^Begrippen/ });
  await expect(begrippen).toHaveAttribute('aria-pressed', 'true');
  await expect(resultaten(page).first()).toHaveAttribute('href', /\/begrippen\/#/);
  await begrippen.click();
  await expect(page).toHaveURL(/\?q=toestemming$/);
  await page.getByRole('button', { name: /^Regioplan POH-GGZ Jeugd 2021/ }).click();
  await expect(page).toHaveURL(/&bron=Regioplan\+POH-GGZ\+Jeugd\+2021$/);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Regioplan POH-GGZ Jeugd 2021/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('een filter waar niets onder valt, zegt dat en laat in alles zoeken', async ({ page }) => {
  await page.goto('zoeken/?q=praktijkmanager&soort=begrippen&bron=Bestaat+niet');
  await expect(page.getByText(/^Niets gevonden voor praktijkmanager met dit filter/)).toBeVisible();
  await page.getByRole('button', { name: 'Zoek in alles' }).click();
  await expect(resultaten(page).first()).toContainText(/praktijkmanager/i);
  await expect(page).toHaveURL(/\?q=praktijkmanager$/);
});

test('zolang de teksten niet geladen zijn, zoekt u in koppen; lukt het niet, dan staat dat er', async ({
  page,
  toezicht,
}) => {
  toezicht.verwacht(/zoekteksten\.json/);
  await page.route('**/zoekteksten.json', (route) => route.abort());
  await page.goto('');
  await openZoekvenster(page);
  await page.keyboard.type('verwijsbrief');
  await expect(opties(page).first()).toContainText(/verwijsbrief/i);
  await expect(page.getByText('De teksten konden niet worden geladen.')).toBeVisible();
  await page.unroute('**/zoekteksten.json');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByText('De teksten konden niet worden geladen.')).toBeHidden();
  await expect(veld(page), 'de knop is weg, de focus niet').toBeFocused();
  await veld(page).fill('nacontrole multidisciplinair overleg oudere');
  await expect(opties(page).first()).toBeVisible();
});

test('waar een worker geweigerd wordt, werkt zoeken ook', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      Worker: () => {
        throw new Error('geweigerd');
      },
    });
  });
  await page.goto('zoeken/?q=11201');
  await expect(resultaten(page).first()).toContainText('11201');
});

test('waar de code van de worker niet komt, werkt zoeken ook', async ({ page, toezicht }) => {
  toezicht.verwacht(/zoekWorker/);
  await page.route('**/assets/zoekWorker*.js', (route) => route.abort());
  await page.goto('');
  await openZoekvenster(page);
  await page.keyboard.type('nacontrole multidisciplinair overleg oudere');
  await expect(opties(page).first()).toBeVisible();
  await expect(page.getByText('De teksten komen eraan.')).toBeHidden();
});

test('typen houdt de vraag in het adres, zonder een stap terug per letter', async ({ page }) => {
  await page.goto('');
  await page.goto('zoeken/');
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
    ['emoji', '%F0%9F%9A%91%F0%9F%98%80', /^🚑😀$/],
    ['één letter', 'w', /^w$/],
    ['een nulteken en een regeleinde', '%00crisis%0A', /crisis/],
    ['HTML', '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', /onerror/],
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
  toezicht.verwacht(/zoekkoppen\.json/);
  await page.route('**/zoekkoppen.json', (route) => route.abort());
  await page.goto('zoeken/?q=verwijsbrief');
  await expect(page.getByText('Zoeken kon niet worden geladen.')).toBeVisible();
  await page.unroute('**/zoekkoppen.json');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(resultaten(page).first()).toBeVisible();
  await expect(page.getByText('Zoeken kon niet worden geladen.')).toBeHidden();
});

test('een beschadigde zoekindex geeft in het venster een melding en lukt daarna', async ({ page }) => {
  let body = '{"version":2,"kinds":[';
  await page.route('**/zoekkoppen.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.goto('');
  await openZoekvenster(page);
  await page.keyboard.type('verwijsbrief');
  await expect(page.getByText(/het zoekbestand is maar half binnengekomen/)).toBeVisible();
  body = '{"version":999}';
  await Promise.all([
    page.waitForResponse('**/zoekkoppen.json'),
    page.getByRole('button', { name: 'Probeer opnieuw' }).click(),
  ]);
  await expect(page.getByText(/het zoekbestand hoort bij een andere versie/)).toBeVisible();
  await page.unroute('**/zoekkoppen.json');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(opties(page).first()).toBeVisible();
});

test('bewaarde de browser koppen van een eerdere uitgave, dan komen koppen en teksten opnieuw', async ({ page }) => {
  let keren = 0;
  await page.route('**/zoekkoppen.json', async (route) => {
    const response = await route.fetch();
    const koppen = (await response.json()) as object;
    keren += 1;
    await route.fulfill({ response, json: keren === 1 ? { ...koppen, edition: 'eerder' } : koppen });
  });
  await page.goto('zoeken/?q=symposium');
  // Stands in no heading.
  await expect(resultaten(page).first()).toBeVisible();
  await expect(page.getByText(/een andere dag/)).toBeHidden();
  expect(keren).toBe(2);
});

test('laadt het zoekvenster niet, dan komt de zoekpagina', async ({ page, toezicht }) => {
  toezicht.verwacht(/zoek-/);
  await page.route('**/assets/zoek-*.js', (route) => route.abort());
  await page.goto('');
  await page.locator('[data-zoekknop]').click();
  await expect(kop(page)).toHaveText('Zoeken');
});
