import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { FlowDefinition } from '../../src/domain/keuzehulp.ts';
import { encodeLink } from '../../src/flow/link.ts';
import { vindDodeLinks } from './links.ts';
import {
  advies,
  expect,
  geefAntwoord,
  gewoneVerwijzing,
  keuzehulpKlaar,
  kop,
  loop,
  openVerwijzen,
  tabNaar,
  test,
} from './site.ts';
import type { Page } from '@playwright/test';

const spoor = (page: Page) => page.locator('[data-wijzig]');
/** From the list into the flow, so that there is a page to go back to. */
async function openVanafLijst(page: Page): Promise<void> {
  await page.goto('keuzehulpen/');
  await page.getByRole('link', { name: 'Verwijzen', exact: true }).click();
  await keuzehulpKlaar(page);
}
/** Waits until history stands where the walk now is: at its first question. */
const staatVooraan = (page: Page) =>
  expect.poll(() => page.evaluate(() => (history.state as { stap: number }).stap)).toBe(0);
const klembord = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('met alleen het toetsenbord', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('van de startpagina naar een gekopieerd advies', async ({ page }) => {
    await page.goto('');
    await tabNaar(page, page.getByRole('link', { name: 'Start: verwijzen' }));
    await page.keyboard.press('Enter');
    await expect(kop(page)).toHaveText('Wat speelt er?');
    await keuzehulpKlaar(page);

    for (const toets of ['4', '2', '2', '3', '2', '2']) {
      const vraag = await kop(page).innerText();
      await page.keyboard.press(toets);
      await expect(kop(page)).not.toHaveText(vraag);
      await expect(kop(page)).toBeFocused();
    }
    await expect(advies(page)).toHaveAttribute('data-uitkomst', 'basis-ggz-middel');
    await expect(advies(page)).toContainText('Waarom:');
    await expect(page.getByRole('heading', { name: 'Wat nu' })).toBeVisible();

    await page.keyboard.press('c');
    await expect(page.getByText('Gekopieerd: de samenvatting staat op het klembord.')).toBeVisible();
    const tekst = await klembord(page);
    expect(tekst).toMatch(/^GGZ-wijzer: Verwijzen, versie \d+\.\d+\.\d+\nDatum: \d{1,2} [a-z]+ \d{4}\n/);
    expect(tekst).toContain('Antwoorden\n- Vooraf: Psychische klacht\n- Risico: Nee\n- Complexiteit: Nee\n');
    expect(tekst).toContain('\nAdvies: Verwijs naar de generalistische basis ggz.\nReden: ');
    expect(tekst).toMatch(/\nVerwacht profiel \(ter informatie\): .*BM/);
    expect(tekst).toMatch(/\nToen: .+\nNu: .+/);
    expect(tekst).toMatch(/\nBronnen\n(- .+, ".+"\n)+/);
    expect(tekst).not.toContain('Afgeweken');
  });

  test('een toets die ingedrukt blijft, beantwoordt één vraag', async ({ page }) => {
    await openVerwijzen(page);
    await geefAntwoord(page, 'vooraf', 'psychische-klacht');
    await page.keyboard.down('2');
    await page.keyboard.down('2');
    await page.keyboard.up('2');
    await expect(kop(page)).toHaveText('Is een gespecialiseerd team nodig?');
    await expect(spoor(page)).toHaveCount(2);
  });

  test('C zet niets op het klembord zolang er tekst geselecteerd is', async ({ page }) => {
    await openVerwijzen(page);
    await loop(page);
    await page.evaluate(() => navigator.clipboard.writeText('van de gebruiker'));
    await kop(page).selectText();
    await page.keyboard.press('c');
    expect(await klembord(page)).toBe('van de gebruiker');
    await page.getByRole('button', { name: 'Kopieer voor het dossier' }).click();
    await expect.poll(() => klembord(page)).toContain('Advies: Verwijs naar');
  });
});

test.describe('op een telefoon', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('elke vraag past met haar antwoorden op één scherm, met grote doelen', async ({ page }) => {
    await openVerwijzen(page);
    for (const [stap, antwoord] of gewoneVerwijzing) {
      const boven = await page.locator('.kop').evaluate((element) => element.getBoundingClientRect().bottom);
      const onder = await page.locator('.navigatie').evaluate((element) => element.getBoundingClientRect().top);
      const vraag = await kop(page).boundingBox();
      expect.soft(vraag?.y, `${stap}: de vraag staat onder de kopbalk`).toBeGreaterThanOrEqual(boven);
      const antwoorden = page.locator('[data-antwoord]');
      const laatste = await antwoorden.last().boundingBox();
      expect
        .soft((laatste?.y ?? 0) + (laatste?.height ?? 0), `${stap}: het laatste antwoord staat boven de navigatie`)
        .toBeLessThanOrEqual(onder);
      const doelen = [
        ...(await antwoorden.all()),
        ...(await page.locator('.navigatie a, .keuzehulp .knop').filter({ visible: true }).all()),
      ];
      expect(doelen.length).toBeGreaterThan(6);
      for (const doel of [...doelen, ...(await spoor(page).all())]) {
        const vak = await doel.boundingBox();
        const naam = `${stap}: ${await doel.innerText()}`;
        expect.soft(vak?.width, `${naam}, breedte`).toBeGreaterThanOrEqual(44);
        expect.soft(vak?.height, `${naam}, hoogte`).toBeGreaterThanOrEqual(44);
      }
      // Two taps within this time are one answer (DUBBEL in Vraag.svelte): nobody reads a question that fast.
      await page.waitForTimeout(350);
      await page.locator(`[data-antwoord="${antwoord}"]`).tap();
      await expect(page.locator(`[data-wijzig="${stap}"]`)).toBeVisible();
      expect(await page.evaluate(() => scrollY), `${stap}: de volgende vraag begint bovenaan`).toBe(0);
    }
    await expect(advies(page)).toHaveAttribute('data-uitkomst', 'basis-ggz-middel');
    await expect(kop(page)).toBeInViewport({ ratio: 1 });
    await expect(spoor(page).last(), 'het spoor toont wat het laatst is geantwoord').toBeInViewport({ ratio: 0.95 });
  });

  test('na een tik ziet geen antwoord op de volgende vraag eruit als gekozen', async ({ page }) => {
    await openVerwijzen(page);
    await page.locator('[data-antwoord="psychische-klacht"]').tap();
    await page.locator('[data-antwoord="nee"]').tap();
    await expect(page.locator('[data-wijzig="risico"]')).toBeVisible();
    const vlakken = await page
      .locator('[data-antwoord]')
      .evaluateAll((knoppen) => knoppen.map((knop) => getComputedStyle(knop).backgroundColor));
    expect(vlakken).toHaveLength(2);
    expect(new Set(vlakken).size, 'alle antwoorden zien er gelijk uit').toBe(1);
  });
});

test.describe('te vroeg of te vaak klikken', () => {
  test('een dubbelklik beantwoordt één vraag', async ({ page }) => {
    await openVerwijzen(page);
    await geefAntwoord(page, 'vooraf', 'psychische-klacht');
    await page.locator('[data-antwoord="nee"]').dblclick();
    await expect(kop(page)).toHaveText('Is een gespecialiseerd team nodig?');
    await expect(spoor(page)).toHaveCount(2);
    await geefAntwoord(page, 'complexiteit', 'nee');
  });

  test('een antwoord op een vraag die nog niet luistert, telt zodra zij dat doet', async ({ page }) => {
    let laat: () => void = () => undefined;
    const mag = new Promise<void>((resolve) => (laat = resolve));
    await page.route('**/assets/KeuzehulpPage*.js', async (route) => {
      await mag;
      await route.continue();
    });
    await page.goto('keuzehulpen/verwijzen/', { waitUntil: 'commit' });
    // Once the shell listens to its search button the part has been asked for.
    await expect(page.locator('.offline-stand:not([data-offline="onbekend"])')).toBeAttached();
    await page.locator('[data-antwoord="psychische-klacht"]').click();
    await expect(kop(page)).toHaveText('Wat speelt er?');
    laat();
    await expect(kop(page)).toHaveText('Zijn er tekenen van gevaar?');
    await page.goBack();
    await expect(kop(page)).toHaveText('Wat speelt er?');
  });
});

test.describe('veranderen van gedachten', () => {
  test('een ander antwoord laat staan wat nog geldt en noemt wat vervalt', async ({ page }) => {
    await openVerwijzen(page);
    await loop(page);

    await page.locator('[data-wijzig="ernst"]').click();
    await expect(kop(page)).toHaveText('Hoe ernstig zijn de symptomen?');
    await expect(page.locator('[data-antwoord="matig"]')).toContainText('eerder gekozen');
    await page.locator('[data-antwoord="licht"]').click();
    await expect(advies(page)).toHaveAttribute('data-uitkomst', 'basis-ggz-kort');
    await expect(spoor(page)).toHaveCount(6);

    await page.locator('[data-wijzig="risico"]').click();
    await page.locator('[data-antwoord="nee"]').click();
    await expect(advies(page), 'hetzelfde antwoord verandert niets').toHaveAttribute('data-uitkomst', 'basis-ggz-kort');

    await page.locator('[data-wijzig="dsm"]').click();
    await page.locator('[data-antwoord="weet-niet"]').click();
    await expect(advies(page)).toHaveAttribute('data-uitkomst', 'consultatie');
    await expect(spoor(page)).toHaveCount(4);
    await expect(page.getByText(/vervallen: Behandelplek \(Nee, basis ggz\), Ernst \(Licht\)/)).toBeVisible();
  });

  test('een wijziging die de gebruiker afbreekt, verandert niets', async ({ page }) => {
    await openVerwijzen(page);
    await loop(page);
    await page.locator('[data-wijzig="vooraf"]').click();
    await expect(kop(page)).toHaveText('Wat speelt er?');
    await page.getByRole('button', { name: 'Niet wijzigen' }).click();
    await expect(advies(page)).toHaveAttribute('data-uitkomst', 'basis-ggz-middel');
  });

  for (const toets of ['Backspace', 'ArrowLeft'])
    test(`${toets} gaat een vraag terug, met het antwoord nog gemerkt`, async ({ page }) => {
      await openVerwijzen(page);
      await loop(page, gewoneVerwijzing.slice(0, 3));
      await page.keyboard.press(toets);
      await expect(kop(page)).toHaveText('Is een gespecialiseerd team nodig?');
      await expect(page.locator('[data-antwoord="nee"]')).toContainText('eerder gekozen');
      await page.keyboard.press(toets);
      await expect(kop(page)).toHaveText('Zijn er tekenen van gevaar?');
      await page.keyboard.press(toets);
      await expect(kop(page)).toHaveText('Wat speelt er?');
      await page.keyboard.press(toets);
      await expect(kop(page), 'voor de eerste vraag is er niets').toHaveText('Wat speelt er?');
      await expect(page).toHaveURL(/\/keuzehulpen\/verwijzen\/$/);
    });

  test('terug en vooruit van de browser gaan door de vragen', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'Start: verwijzen' }).click();
    await keuzehulpKlaar(page);
    await loop(page);
    await page.goBack();
    await expect(kop(page)).toHaveText('Hoe ernstig zijn de symptomen?');
    await page.goBack();
    await expect(kop(page)).toHaveText('Kan uw praktijk dit behandelen?');
    await page.goForward();
    await page.goForward();
    await expect(advies(page)).toHaveAttribute('data-uitkomst', 'basis-ggz-middel');
    for (let keer = 0; keer < gewoneVerwijzing.length; keer += 1) await page.goBack();
    await expect(kop(page)).toHaveText('Wat speelt er?');
    await page.goBack();
    await expect(kop(page)).toHaveText('Zelf behandelen, POH-GGZ of verwijzen?');
  });

  test('na een wijziging die de weg korter maakt, gaat terug meteen naar de vraag ervoor', async ({ page }) => {
    await openVanafLijst(page);
    await loop(page);
    await page.locator('[data-wijzig="complexiteit"]').click();
    await page.locator('[data-antwoord="ja"]').click();
    await expect(advies(page)).toHaveAttribute('data-uitkomst', 'gespecialiseerde-ggz');
    await expect(page.getByText(/daarom vervallen: Stoornis/)).toBeVisible();
    await expect(kop(page)).toBeFocused();
    for (const vraag of ['Is een gespecialiseerd team nodig?', 'Zijn er tekenen van gevaar?', 'Wat speelt er?']) {
      await page.goBack();
      await expect(kop(page)).toHaveText(vraag);
    }
    await page.goBack();
    await expect(kop(page)).toHaveText('Keuzehulpen');
    for (let stap = 0; stap <= 3; stap += 1) await page.goForward();
    await expect(advies(page)).toHaveAttribute('data-uitkomst', 'gespecialiseerde-ggz');
    await page.keyboard.press('Backspace');
    await expect(kop(page)).toHaveText('Is een gespecialiseerd team nodig?');
    await geefAntwoord(page, 'complexiteit', 'nee');
    await loop(page, gewoneVerwijzing.slice(3));
    await expect(advies(page)).toHaveAttribute('data-uitkomst', 'basis-ggz-middel');
  });

  test('Opnieuw begint zonder antwoorden', async ({ page }) => {
    await openVerwijzen(page);
    await loop(page);
    await page.getByRole('button', { name: 'Opnieuw' }).click();
    await expect(kop(page)).toHaveText('Wat speelt er?');
    await expect(spoor(page)).toHaveCount(0);
    await expect(page.getByText('eerder gekozen')).toHaveCount(0);
  });

  test('herladen vraagt opnieuw: antwoorden worden niet bewaard', async ({ page }) => {
    await openVerwijzen(page);
    await loop(page);
    await page.reload();
    await expect(kop(page)).toHaveText('Wat speelt er?');
    await geefAntwoord(page, 'vooraf', 'psychische-klacht');
    await expect(spoor(page)).toHaveCount(1);
    await expect(page.getByText('eerder gekozen')).toHaveCount(0);
  });

  test('na herladen gaat terug in één keer de keuzehulp uit; een antwoord meteen na herladen telt', async ({
    page,
  }) => {
    await openVanafLijst(page);
    await loop(page);
    await page.reload();
    await geefAntwoord(page, 'vooraf', 'psychische-klacht');
    await expect(kop(page)).toHaveText('Zijn er tekenen van gevaar?');
    await page.goBack();
    await expect(kop(page)).toHaveText('Wat speelt er?');
    await page.goForward();
    await expect(kop(page)).toHaveText('Zijn er tekenen van gevaar?');
    await page.reload();
    await staatVooraan(page);
    await page.goBack();
    await expect(kop(page)).toHaveText('Keuzehulpen');
  });

  test('wie op een andere pagina herlaadt, komt terug bij de eerste vraag, en daarna de keuzehulp uit', async ({
    page,
  }) => {
    await openVanafLijst(page);
    await loop(page);
    await advies(page).locator('.wat-nu a').first().click();
    await expect(page).toHaveURL(/\/bronnen\/.+#/);
    await page.reload();
    await expect(page.locator('main [id]:target')).toBeVisible();
    await page.goBack();
    await expect(kop(page)).toHaveText('Wat speelt er?');
    await staatVooraan(page);
    await page.goBack();
    await expect(kop(page)).toHaveText('Keuzehulpen');
  });

  test('na Opnieuw gaat terug de keuzehulp uit, niet langs vragen zonder antwoord', async ({ page }) => {
    await openVanafLijst(page);
    await loop(page);
    await page.getByRole('button', { name: 'Opnieuw' }).click();
    await staatVooraan(page);
    await expect(kop(page)).toBeFocused();
    await page.goBack();
    await expect(kop(page)).toHaveText('Keuzehulpen');
  });

  test('de skiplink laat de vraag staan waar zij stond', async ({ page }) => {
    await openVerwijzen(page);
    await loop(page, gewoneVerwijzing.slice(0, 2));
    await page.getByRole('link', { name: 'Naar de inhoud' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#inhoud$/);
    await expect(kop(page)).toHaveText('Is een gespecialiseerd team nodig?');
    await page.locator('[data-antwoord="nee"]').click();
    await expect(kop(page)).toHaveText('Vermoedt u een DSM-stoornis?');
    await expect(spoor(page)).toHaveCount(3);
  });
});

test.describe('weggaan en terugkomen', () => {
  test('een bron lezen en terug met de browser toont hetzelfde advies', async ({ page }) => {
    await openVerwijzen(page);
    await loop(page);
    await advies(page).locator('.wat-nu a').first().click();
    await expect(page).toHaveURL(/\/bronnen\/.+#/);
    await page.goBack();
    await expect(advies(page)).toHaveAttribute('data-uitkomst', 'basis-ggz-middel');
    await expect(spoor(page)).toHaveCount(6);
    await page.goBack();
    await expect(kop(page)).toHaveText('Hoe ernstig zijn de symptomen?');
  });

  test('langs een andere weg terug biedt aan om verder te gaan', async ({ page }) => {
    await openVerwijzen(page);
    await loop(page, gewoneVerwijzing.slice(0, 4));
    await page.getByText('Bronnen van deze vraag').click();
    await page.locator('.herkomst-vraag a').first().click();
    await expect(page).toHaveURL(/\/bronnen\//);
    await page.getByRole('link', { name: 'GGZ-wijzer' }).click();
    await page.getByRole('link', { name: 'Start: verwijzen' }).click();
    await expect(kop(page)).toHaveText('Wat speelt er?');
    await expect(page.locator('[data-antwoord]')).toHaveCount(4);
    await page.getByRole('button', { name: 'Ga verder waar u was' }).click();
    await expect(kop(page)).toHaveText('Kan uw praktijk dit behandelen?');
    await expect(spoor(page)).toHaveCount(4);
  });

  test('wie bij terugkomst de antwoorden wist, begint schoon', async ({ page }) => {
    await openVerwijzen(page);
    await loop(page, gewoneVerwijzing.slice(0, 2));
    await page.getByRole('link', { name: 'Hele beslistabel' }).click();
    await expect(kop(page)).toHaveText('Beslistabel: verwijzen');
    await page.getByRole('link', { name: 'Naar de keuzehulp' }).click();
    await page.getByRole('button', { name: 'wis de antwoorden' }).click();
    await expect(page.getByText('U was al bezig')).toBeHidden();
    await expect(page.getByText('eerder gekozen')).toHaveCount(0);
    await expect(kop(page)).toHaveText('Wat speelt er?');
  });
});

test.describe('het advies gebruiken', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('afwijken vraagt bestemming en reden, en komt naast het advies in de samenvatting', async ({ page }) => {
    await openVerwijzen(page);
    await loop(page);
    await page.getByText('Afwijken van dit advies').click();
    const zet = page.getByRole('button', { name: 'Zet in de samenvatting' });
    await zet.click();
    await expect(page.getByText('Kies waar de patiënt wel heen gaat.')).toBeVisible();
    await expect(page.getByText('Schrijf in één zin waarom u afwijkt.')).toBeVisible();
    const bestemming = page.getByLabel('Waarheen wel?');
    await expect(bestemming).toBeFocused();
    await expect(bestemming).toHaveAttribute('aria-invalid', 'true');

    await bestemming.selectOption('Huisartsenzorg');
    await page.getByLabel(/^Waarom\?/).fill('   ');
    await zet.click();
    await expect(page.getByLabel(/^Waarom\?/)).toBeFocused();
    await expect(page.getByText('Schrijf in één zin waarom u afwijkt.')).toBeVisible();

    await page.getByLabel(/^Waarom\?/).fill('Patiënt wil eerst e-health, 1 maand.');
    await zet.click();
    await expect(page.getByText('Schrijf in één zin waarom u afwijkt.')).toBeHidden();
    await expect(advies(page).getByText('U wijkt af:')).toBeVisible();
    await page.getByRole('button', { name: 'Kopieer voor het dossier' }).click();
    await expect.poll(() => klembord(page)).toContain('Afgeweken van het advies: Huisartsenzorg');
    const tekst = await klembord(page);
    expect(tekst).toContain('\nReden van afwijken: Patiënt wil eerst e-health, 1 maand.\n');
    expect(tekst).toContain('\nAdvies: Verwijs naar de generalistische basis ggz.\n');

    await page.getByRole('button', { name: 'Volg toch het advies' }).click();
    await expect(advies(page).getByText('U wijkt af:')).toBeHidden();
    await page.getByRole('button', { name: 'Kopieer voor het dossier' }).click();
    await expect.poll(() => klembord(page)).not.toContain('Afgeweken');
  });

  test('een ander antwoord laat een afwijking vervallen', async ({ page }) => {
    await openVerwijzen(page);
    await loop(page);
    await page.getByText('Afwijken van dit advies').click();
    await page.getByLabel('Waarheen wel?').selectOption('Huisartsenzorg');
    await page.getByLabel(/^Waarom\?/).fill('Eigen voorkeur.');
    await page.getByRole('button', { name: 'Zet in de samenvatting' }).click();
    await page.locator('[data-wijzig="ernst"]').click();
    await page.locator('[data-antwoord="licht"]').click();
    await expect(advies(page)).toHaveAttribute('data-uitkomst', 'basis-ggz-kort');
    await expect(page.getByText('U wijkt af:')).toBeHidden();
  });

  test('het afgedrukte advies bevat de weg en het advies, niet de schil', async ({ page }) => {
    await openVerwijzen(page);
    await loop(page);
    await page.emulateMedia({ media: 'print' });
    for (const deel of ['.kop', '.navigatie', '.voet']) await expect(page.locator(deel)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Kopieer voor het dossier' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Opnieuw' })).toBeHidden();
    await expect(kop(page)).toBeVisible();
    await expect(page.getByText('Waarom:')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Wat nu' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Uw antwoorden' })).toBeVisible();
    await expect(spoor(page)).toHaveCount(6);
    await expect(
      page.locator('details').filter({ hasText: 'Alle bronnen bij dit advies' }).getByRole('link').first(),
      'op papier valt niets uit te vouwen',
    ).toBeVisible();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('een link op verzoek opent in een ander venster bij dezelfde antwoorden', async ({ page, context }) => {
    await openVerwijzen(page);
    await loop(page);
    await page.getByRole('button', { name: 'Link' }).click();
    await expect(page.getByText(/een link met deze antwoorden/)).toBeVisible();
    await expect(page, 'de antwoorden staan niet in het adres van dit venster').toHaveURL(/\/verwijzen\/$/);
    const link = await klembord(page);
    expect(new URL(link).hash).toContain('ernst.matig');

    const ander = await context.newPage();
    await ander.goto(link);
    await expect(advies(ander)).toHaveAttribute('data-uitkomst', 'basis-ggz-middel');
    await expect(spoor(ander)).toHaveCount(6);
    await expect(ander, 'de antwoorden verdwijnen uit het adres').toHaveURL(/\/verwijzen\/$/);
    await expect(ander.locator('.melding-hier')).toBeEmpty();
    await ander.keyboard.press('Backspace');
    await expect(kop(ander)).toHaveText('Hoe ernstig zijn de symptomen?');
  });

  test('waar de browser kopiëren weigert, staat de tekst klaar om zelf te kopiëren', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('nee', 'NotAllowedError'));
    });
    await openVerwijzen(page);
    await loop(page);
    await page.getByRole('button', { name: 'Kopieer voor het dossier' }).click();
    await expect(page.getByText('De browser laat kopiëren niet toe.')).toBeVisible();
    await expect(page.getByLabel('Tekst om te kopiëren')).toHaveValue(/Advies: Verwijs naar/);
  });
});

test.describe('links die niet kloppen', () => {
  const antwoorden = gewoneVerwijzing.map(([stap, antwoord]) => ({ stap, antwoord }));
  const definitie = (versie: string): FlowDefinition => ({
    id: 'verwijzen',
    versie,
    titel: '',
    omschrijving: '',
    voor: '',
    bijgewerkt: '',
    start: 'vooraf',
    stappen: [],
    uitkomsten: [],
  });

  test('een beschadigde link toont geen advies, zegt wat er is en gaat verder bij het laatste leesbare antwoord', async ({
    page,
  }) => {
    const fragment = encodeLink(definitie('1.0.0'), antwoorden).replace('ernst.matig', 'ernst.licht');
    await page.goto(`keuzehulpen/verwijzen/${fragment}`);
    await expect(page.getByText('Deze link is beschadigd.')).toBeVisible();
    await expect(kop(page)).toHaveText('Hoe ernstig zijn de symptomen?');
    await expect(advies(page)).toHaveCount(0);
    await expect(spoor(page)).toHaveCount(5);
  });

  test('een afgebroken link begint waar hij ophoudt', async ({ page }) => {
    const fragment = encodeLink(definitie('1.0.0'), antwoorden);
    await page.goto(`keuzehulpen/verwijzen/${fragment.slice(0, fragment.indexOf('~dsm') + 3)}`);
    await expect(page.getByText('Deze link is beschadigd.')).toBeVisible();
    await expect(advies(page)).toHaveCount(0);
    await loop(page, gewoneVerwijzing.slice(await spoor(page).count()));
    await expect(advies(page)).toHaveAttribute('data-uitkomst', 'basis-ggz-middel');
  });

  test('een verouderde link noemt beide versies en toont wat nog geldt', async ({ page }) => {
    const oud = [...antwoorden.slice(0, 5), { stap: 'ernst', antwoord: 'bestaat-niet-meer' }];
    await page.goto(`keuzehulpen/verwijzen/${encodeLink(definitie('0.9.0'), oud)}`);
    await expect(page.getByText(/versie 0\.9\.0 van de keuzehulp; nu geldt versie \d/)).toBeVisible();
    await expect(kop(page)).toHaveText('Hoe ernstig zijn de symptomen?');
    await expect(spoor(page)).toHaveCount(5);
  });

  test('een onbekend fragment begint bij de eerste vraag en zegt dat', async ({ page }) => {
    for (const fragment of ['#zomaar-iets', '#%E0%A4%A', '#antwoorden='])
      await test.step(fragment, async () => {
        await page.goto('404.html');
        await page.goto(`keuzehulpen/verwijzen/${fragment}`);
        await expect(page.locator('.melding-hier')).toContainText(/Deze link (herkennen we niet|is beschadigd)/);
        await expect(page.locator('.melding-hier')).toContainText('de keuzehulp begint bij de eerste vraag', {
          ignoreCase: true,
        });
        await expect(kop(page)).toHaveText('Wat speelt er?');
        await geefAntwoord(page, 'vooraf', 'psychische-klacht');
        await expect(page.locator('.melding-hier')).toBeEmpty();
      });
  });

  test('een link in een venster waar de keuzehulp al open staat, vervangt de antwoorden', async ({ page }) => {
    await openVerwijzen(page);
    await geefAntwoord(page, 'vooraf', 'acuut');
    await page.goto(`keuzehulpen/verwijzen/${encodeLink(definitie('1.0.0'), antwoorden)}`);
    await expect(advies(page)).toHaveAttribute('data-uitkomst', 'basis-ggz-middel');
  });

  test('een keuzehulp die niet bestaat, geeft de pagina niet gevonden', async ({ page, toezicht }) => {
    toezicht.verwacht(/status of 404.*bestaat-niet/);
    const antwoord = await page.goto('keuzehulpen/bestaat-niet/');
    expect(antwoord?.status()).toBe(404);
    await expect(kop(page)).toHaveText('Deze pagina bestaat niet');
    await page.getByRole('link', { name: 'Naar de keuzehulpen' }).click();
    await expect(kop(page)).toHaveText('Keuzehulpen');
  });
});

test('elke weg van de export komt bij de genoemde uitkomst, en elke bron onderweg bestaat', async ({
  page,
  request,
}) => {
  test.setTimeout(60_000);
  interface Uitvoer {
    flows: { id: string; paden: { antwoorden: { stap: string; antwoord: string }[]; uitkomst: string }[] }[];
  }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['src/commands/keuzehulpen.mjs', '--formaat', 'json'],
    { maxBuffer: 1e7 },
  );
  const flow = (JSON.parse(stdout) as Uitvoer).flows.find(({ id }) => id === 'verwijzen');
  expect(flow?.paden).toHaveLength(14);
  await openVerwijzen(page);
  const links = new Set<string>();
  for (const { antwoorden, uitkomst } of flow?.paden ?? []) {
    await loop(
      page,
      antwoorden.map(({ stap, antwoord }) => [stap, antwoord] as const),
    );
    await expect(advies(page)).toHaveAttribute('data-uitkomst', uitkomst);
    await expect(page.getByRole('heading', { name: 'Wat nu' })).toBeVisible();
    await expect(advies(page).locator('.wat-nu a').first(), `${uitkomst} noemt een bron`).toBeVisible();
    await expect(advies(page).locator('.reden')).toHaveText(/Waarom: \S+/);
    const hier = await advies(page)
      .locator('a[href]')
      .evaluateAll((elements) => elements.map((element) => (element as HTMLAnchorElement).href));
    for (const link of hier) links.add(link);
    await page.getByRole('button', { name: 'Opnieuw' }).click();
    await expect(kop(page)).toHaveText('Wat speelt er?');
  }
  expect(links.size).toBeGreaterThan(10);
  expect(await vindDodeLinks(request, [...links])).toEqual([]);
});
