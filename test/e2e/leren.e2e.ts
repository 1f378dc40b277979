import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, kop, paginas, test, wachtOpOffline } from './site.ts';

/** Waits until the first card lies on the table. */
async function openKaarten(page: Page, halte = ''): Promise<void> {
  await page.goto(`leren/kaarten/${halte === '' ? '' : `?halte=${halte}`}`);
  await expect(page.getByRole('button', { name: 'Toon het antwoord' })).toBeVisible();
}

test('een hele sessie met het toetsenbord; wat niet lukt komt terug, en de voortgang blijft na herladen', async ({
  page,
}) => {
  await openKaarten(page);
  await page.getByText('Hoeveel wilt u leren?').click();
  await page.getByLabel('Nieuwe kaarten per dag').fill('3');
  await page.getByLabel('Nieuwe kaarten per dag').press('Tab');
  await page.reload();
  await expect(page.getByText('0 van 3 klaar')).toBeVisible();
  const voorkant = page.getByRole('article').getByRole('heading');
  const eerste = await voorkant.textContent();
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: /^Opnieuw/ })).toBeVisible();
  await page.keyboard.press('1');
  await expect(voorkant).not.toHaveText(eerste ?? '');
  for (let keer = 0; keer < 2; keer += 1) {
    await page.keyboard.press('Enter');
    await page.keyboard.press('4');
  }
  await expect(page.getByText('2 van 3 klaar')).toBeVisible();
  await expect(voorkant, 'de kaart die niet lukte').toHaveText(eerste ?? '');
  await page.keyboard.press(' ');
  await page.keyboard.press('4');
  await expect(page.getByText('Klaar.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('U bent bij.')).toBeVisible();
  await page.goto('leren/voortgang/');
  await expect(page.getByText('U leerde op 1 van de laatste 28 dagen.')).toBeVisible();
});

test.describe('op een telefoon', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('een casus: voorspellen, de stappen lopen, uitleg bij goed en fout, en het leerpad weet het', async ({
    page,
  }) => {
    await page.goto('leren/casussen/somber-na-ontslag/');
    await page.locator('input[value="basis-ggz-kort"]').check();
    await page.getByRole('button', { name: 'Leg mijn voorspelling vast' }).tap();
    for (const antwoord of ['psychische-klacht', 'ja', 'nee', 'alleen-aanpassingsstoornis'])
      await page.locator(`[data-antwoord="${antwoord}"]`).tap();
    await expect(page.getByText('Niet goed.')).toHaveCount(1);
    await expect(page.getByRole('heading', { name: 'De uitkomst' })).toBeVisible();
    await expect(page.getByText('een aanpassingsstoornis is in de ggz niet verzekerd')).toBeVisible();
    await expect(page.getByText('Welk antwoord zou dit veranderen?')).toBeVisible();
    await page.getByRole('link', { name: 'Bekijk in de keuzehulp' }).tap();
    await expect(page.locator('[data-uitkomst="huisartsenzorg"]')).toBeVisible();
    await page.goto('leren/');
    await expect(page.getByText('3 van 5 goed')).toBeVisible();
  });
});

test('een toets met vier vormen; wat fout was komt bij de kaarten', async ({ page }) => {
  await page.goto('leren/toets/het-verwijsmodel/');
  const na = page.getByRole('button', { name: 'Kijk na' });
  const verder = page.getByRole('button', { name: /^(Volgende vraag|Bekijk de uitslag)$/ });
  await expect(na).toBeEnabled();
  await na.click();
  await expect(page.getByRole('alert')).toHaveText('Kies een antwoord.');
  const vragen = Number(/van (\d+)$/.exec((await page.getByText(/^Vraag 1 van/).textContent()) ?? '')?.[1]);
  for (let vraag = 0; vraag < vragen; vraag += 1) {
    await expect(page.getByText(`Vraag ${String(vraag + 1)} van ${String(vragen)}`)).toBeVisible();
    // Whatever the form: an answer, right or wrong.
    const keuze = page.locator('.toets input:is([type="radio"], [type="checkbox"])');
    if ((await keuze.count()) > 0) await keuze.first().check();
    const veld = page.getByLabel(/^Uw antwoord in/);
    if ((await veld.count()) > 0) await veld.fill('1,01');
    await na.click();
    await expect(page.getByText(/^(Goed|Niet goed)\.$/)).toBeVisible();
    await verder.click();
  }
  await expect(page.getByText('Deze vragen komen terug bij uw kaarten:')).toBeVisible();
  await openKaarten(page);
  const gemist = await page.getByRole('article').getByRole('heading').textContent();
  expect(gemist?.length).toBeGreaterThan(0);
  await page.goto('leren/');
  await expect(page.getByText(new RegExp(`^\\d+ van ${String(vragen)} goed$`))).toBeVisible();
});

test('de voortgang gaat als bestand mee naar een ander apparaat; een verkeerd bestand verandert niets', async ({
  page,
  browser,
  baseURL,
}) => {
  await openKaarten(page);
  await page.keyboard.press(' ');
  await page.keyboard.press('4');
  await page.goto('leren/voortgang/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Maak een bestand' }).click(),
  ]);
  const inhoud = readFileSync(await download.path(), 'utf8');

  const ander = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
  await ander.goto('leren/voortgang/');
  const kies = (tekst: string) =>
    ander
      .getByLabel('Bestand overnemen')
      .setInputFiles({ name: 'voortgang.json', mimeType: 'application/json', buffer: Buffer.from(tekst) });
  await kies('{"soort":"ggz-wijzer.leren","versie":1,"voortgang":{"__proto__":{}}}');
  await expect(ander.getByText('voortgang.json is niet overgenomen.')).toBeVisible();
  await kies(inhoud);
  await ander.getByRole('button', { name: 'Neem dit over' }).click();
  await expect(ander.getByText('U leerde op 1 van de laatste 28 dagen.')).toBeVisible();
  await ander.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(ander.getByText('Nog niets in deze weken.')).toBeVisible();
  await ander.context().close();
});

test.describe('zonder internet', () => {
  test.use({ metOffline: true });

  test('werken pad, kaarten, casus en toets', async ({ page, eigenSite }) => {
    await page.goto(eigenSite.url);
    await wachtOpOffline(page);
    await eigenSite.stop();
    const casus = paginas.find(({ kind }) => kind === 'casus');
    const toets = paginas.find(({ kind }) => kind === 'toets');
    for (const path of ['/leren/', '/leren/kaarten/', casus?.path ?? '', toets?.path ?? '']) {
      await page.goto(eigenSite.url + path.slice(1));
      await expect(kop(page)).toBeVisible();
    }
    await page.goto(`${eigenSite.url}leren/kaarten/`);
    await page.getByRole('button', { name: 'Toon het antwoord' }).click();
    await page.getByRole('button', { name: /^Goed/ }).click();
    await expect(page.getByRole('button', { name: 'Toon het antwoord' })).toBeVisible();
  });
});

test('een bladwijzer bij een kop: met het toetsenbord, na herladen terug, te vinden bij Voortgang en weer weg', async ({
  page,
}) => {
  await page.goto('bronnen/lhv-toolkit-ggz/acute-ggz/');
  const knop = page.locator('[data-bladwijzer="lhv-toolkit-ggz/acute-ggz#beoordelingsplek"]');
  await expect(knop).toBeEnabled();
  await knop.focus();
  await page.keyboard.press('Enter');
  await expect(knop).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(knop).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-bladwijzer][aria-pressed="true"]'), 'de andere koppen niet').toHaveCount(1);
  await page.goto('leren/voortgang/');
  const lijst = page.locator('.bladwijzers');
  await lijst.getByRole('link').click();
  await expect(page).toHaveURL(/acute-ggz\/#beoordelingsplek$/);
  await page.goto('leren/voortgang/');
  await page.getByRole('button', { name: /^Haal de bladwijzer weg/ }).click();
  await expect(page.getByText('De bladwijzer is weggehaald.')).toBeVisible();
  await expect(lijst).toHaveCount(0);
  await page.goto('bronnen/lhv-toolkit-ggz/acute-ggz/');
  await expect(knop).toBeEnabled();
  await expect(knop).toHaveAttribute('aria-pressed', 'false');
});

for (const [soort, adres] of [
  ['onderwerp', 'onderwerpen/crisis/'],
  ['prestatie', 'prestaties/11201-poh-ggz/'],
] as const)
  test(`een bladwijzer bij een ${soort} staat bij Voortgang en leidt terug`, async ({ page }) => {
    await page.goto(adres);
    const titel = await page.getByRole('heading', { level: 1 }).innerText();
    const knop = page.getByRole('button', { name: `Bladwijzer bij: ${titel}` });
    await knop.click();
    await expect(knop).toHaveAttribute('aria-pressed', 'true');
    await page.goto('leren/voortgang/');
    await page.locator('.bladwijzers').getByRole('link', { name: titel }).click();
    await expect(page).toHaveURL(new RegExp(`${adres}#boven$`));
    await expect(knop).toHaveAttribute('aria-pressed', 'true');
  });

test('zonder opslag geldt een bladwijzer in dit venster, en dat staat erbij', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('bronnen/lhv-toolkit-ggz/acute-ggz/');
  const knop = page.locator('[data-bladwijzer]').first();
  await knop.click();
  await expect(page.getByRole('alert')).toContainText('De browser staat opslag niet toe.');
  await expect(knop).toHaveAttribute('aria-pressed', 'true');
});
