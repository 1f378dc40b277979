import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  advies,
  expect,
  geefAntwoord,
  keuzehulpKlaar,
  kop,
  loop,
  openVerwijzen,
  test,
  wachtOpOffline,
} from './site.ts';

const crisisknop = (page: Page) =>
  page.getByRole('navigation', { name: 'Hoofdnavigatie' }).getByRole('link', { name: 'Crisis' });
const nummers = (page: Page) => page.getByRole('region', { name: 'Bellen' });

/** From the first step to the waiting, `[stap, antwoord]`. */
const totWachten = [
  ['voorkomen', 'crisis'],
  ['de-escaleren', 'verder'],
  ['crisiskaart', 'ja'],
  ['naasten', 'verder'],
  ['crisisdienst-nodig', 'ja'],
  ['triage', 'beoordeling'],
  ['beoordelingsplek', 'thuis'],
  ['veilig-wachten', 'nee'],
  ['wie-wacht', 'huisarts'],
] as const;

/** Puts the practice's numbers on the device, as Mijn praktijk does. */
const metNummers = (page: Page) =>
  page.addInitScript(() => {
    const praktijk = {
      crisisdienst: { dag: '010 123 45 67', anw: '088 765 43 21' },
      aanbieders: [],
      eigenTarieven: [],
    };
    localStorage.setItem('ggz-wijzer.praktijk', JSON.stringify({ versie: 1, praktijk }));
  });

test.describe('met alleen het toetsenbord', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('van verwijzen via de overdracht naar een samenvatting met beide', async ({ page }) => {
    await openVerwijzen(page);
    await page.keyboard.press('1');
    await page.getByRole('link', { name: /^Verder bij/ }).focus();
    await page.keyboard.press('Enter');
    await expect(kop(page)).toHaveText('Is er nu een crisis?');
    await keuzehulpKlaar(page);
    await expect(page.getByText('Verwijzen: Vooraf')).toBeVisible();

    await page.keyboard.press('2');
    await expect(kop(page)).toHaveText('Breng rust');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('checkbox', { name: 'Zorg voor rust.' })).toBeChecked();
    // Each step, its key, and where that leads.
    for (const [toets, stap] of [
      ['1', 'Is er een crisiskaart?'],
      ['1', 'Betrek de persoon en de naasten'],
      ['1', 'Is de crisisdienst nodig?'],
      ['1', 'Bel de crisisdienst'],
      ['1', 'Waar is de beoordeling?'],
      ['2', 'Kan de persoon veilig wachten zonder u?'],
      ['1', 'Let op de veiligheid'],
      ['1', 'Meld wat er verandert'],
      ['1', 'Kan de persoon veilig wachten zonder u?'],
      ['3', 'Vraag de politie om hulp'],
      ['2', 'Meld wat er verandert'],
      ['1', 'Kan de persoon veilig wachten zonder u?'],
      ['1', 'Let op de veiligheid'],
      ['3', 'Kijk later samen terug'],
    ] as const) {
      await page.keyboard.press(toets);
      await expect(kop(page)).toHaveText(stap);
      await expect(kop(page)).toBeFocused();
    }
    await page.keyboard.press('1');
    await expect(advies(page)).toHaveAttribute('data-uitkomst', 'bij-de-crisisdienst');
    await expect(page.getByRole('button', { name: 'Kopieer voor het dossier' })).toBeVisible();
    await page.keyboard.press('c');
    await expect(page.getByText('Gekopieerd: de samenvatting staat op het klembord.')).toBeVisible();
    const tekst = await page.evaluate(() => navigator.clipboard.readText());
    expect(tekst).toMatch(
      /^GGZ-wijzer: Crisis, versie .+\nDatum: .+\n\nEerder: Verwijzen, versie .+\n- Vooraf: Acute situatie\n/,
    );
    expect(tekst).toContain('- De-escaleren: Verder\n  [x] Zorg voor rust.\n  [ ] Zorg voor veiligheid.\n');
    expect(tekst.match(/^- Wijziging.*$/gm)).toEqual([
      '- Wijziging: Weeg opnieuw of wachten veilig is',
      '- Wijziging (2e keer): Weeg opnieuw of wachten veilig is',
    ]);
    expect(tekst.match(/^ {2}\[ \] Geef het door aan de crisisdienst\.$/gm)).toHaveLength(1);
  });
});

test.describe('op een telefoon', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('één tik op Crisis, de eigen nummers bovenaan, en elke stap met de duim tot het wachten', async ({ page }) => {
    await metNummers(page);
    await page.goto('bronnen/');
    await crisisknop(page).tap();
    await expect(kop(page)).toHaveText('Is er nu een crisis?');
    await keuzehulpKlaar(page);
    const links = nummers(page).getByRole('link');
    await expect(links).toHaveCount(4);
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      'tel:+31101234567',
      'tel:+31887654321',
      'tel:112',
      'tel:08000113',
    ]);
    for (const [stap, antwoord] of [...totWachten, ['wachten', null] as const]) {
      const onder = await page.locator('.navigatie').evaluate((element) => element.getBoundingClientRect().top);
      const antwoorden = page.locator('[data-antwoord]');
      const laatste = await antwoorden.last().boundingBox();
      // What to tell the crisis service is a list: there the last answer may need a swipe.
      if (stap !== 'triage')
        expect
          .soft((laatste?.y ?? 0) + (laatste?.height ?? 0), `${stap}: het laatste antwoord staat boven de navigatie`)
          .toBeLessThanOrEqual(onder);
      const doelen = [
        ...(await antwoorden.all()),
        ...(await page.locator('.taken label, .bel, .keuzehulp .knop').filter({ visible: true }).all()),
      ];
      for (const doel of doelen) {
        const vak = await doel.boundingBox();
        expect.soft(vak?.height, `${stap}: ${await doel.innerText()}, hoogte`).toBeGreaterThanOrEqual(44);
        expect.soft(vak?.width, `${stap}: ${await doel.innerText()}, breedte`).toBeGreaterThanOrEqual(44);
      }
      if (antwoord === null) break;
      await page.locator(`[data-antwoord="${antwoord}"]`).tap();
      await expect(page.locator(`[data-wijzig="${stap}"]`).last()).toBeAttached();
    }
    await expect(page.getByText('Zolang u wacht, ziet de huisarts of de HAP toe')).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('zonder nummer vult u het ter plekke in, en staat het er de volgende keer', async ({ page }) => {
    await page.goto('keuzehulpen/crisis/');
    await keuzehulpKlaar(page);
    await nummers(page).getByRole('button', { name: 'Vul in' }).tap();
    await page.getByLabel('Overdag').fill('bel mij');
    await page.getByRole('button', { name: 'Bewaar' }).tap();
    await expect(page.getByText('Dit is geen nummer dat u kunt bellen.')).toBeVisible();
    await page.getByLabel('Overdag').fill('0800 1234');
    await page.getByRole('button', { name: 'Bewaar' }).tap();
    await expect(page.getByText('Bewaard op dit apparaat.')).toBeVisible();
    await page.reload();
    await expect(nummers(page).getByRole('link', { name: /Crisisdienst dag/ })).toHaveAttribute('href', 'tel:08001234');
  });
});

test.describe('terug naar waar u was', () => {
  test('met de knop en met de browser: verwijzen staat waar het stond, met de antwoorden', async ({ page }) => {
    await openVerwijzen(page);
    await loop(page, [
      ['vooraf', 'psychische-klacht'],
      ['risico', 'nee'],
    ]);
    const vraag = await kop(page).innerText();
    await crisisknop(page).click();
    await expect(kop(page)).toHaveText('Is er nu een crisis?');
    await keuzehulpKlaar(page);
    await geefAntwoord(page, 'voorkomen', 'crisis');
    await geefAntwoord(page, 'de-escaleren', 'verder');
    await page.getByRole('button', { name: 'Terug naar Verwijzen' }).click();
    await expect(kop(page)).toHaveText(vraag);
    await expect(page.locator('[data-wijzig]')).toHaveCount(2);

    // Forward is where the steps in the crisis stood; back, step by step, leads here again.
    await page.goForward();
    await expect(kop(page)).toHaveText('Is er nu een crisis?');
    await page.goBack();
    await expect(kop(page)).toHaveText(vraag);
    await expect(page.locator('[data-wijzig]')).toHaveCount(2);
  });

  for (const weg of ['de knop', 'de browser'])
    test(`met ${weg}: een lange pagina staat waar zij stond`, async ({ page }) => {
      await page.goto('bronnen/invoering-basis-ggz/');
      await page.evaluate(() => scrollTo({ top: 900 }));
      const plaats = () => page.evaluate(() => Math.round(scrollY));
      await expect.poll(plaats).toBe(900);
      // A click of Playwright's would scroll the page first, to bring the button into view.
      await crisisknop(page).dispatchEvent('click');
      await keuzehulpKlaar(page);
      if (weg === 'de browser') await page.goBack();
      else await page.getByRole('button', { name: /^Terug naar/ }).click();
      await expect(page).toHaveURL(/invoering-basis-ggz/);
      await expect.poll(plaats).toBe(900);
      expect(await page.evaluate(() => history.state as unknown)).toBeNull();
    });

  test('rond langs verwijzen: de antwoorden van toen wissen laat de weg hierheen staan', async ({ page }) => {
    await openVerwijzen(page);
    await geefAntwoord(page, 'vooraf', 'acuut');
    await page.getByRole('link', { name: 'Verder bij: Crisis' }).click();
    await expect(kop(page)).toHaveText('Is er nu een crisis?');
    await keuzehulpKlaar(page);
    await loop(page, [...totWachten.slice(0, 4), ['crisisdienst-nodig', 'nee']]);
    await page.getByRole('link', { name: 'Verder bij: Verwijzen' }).click();
    await expect(kop(page)).toHaveText('Wat speelt er?');
    await keuzehulpKlaar(page);
    await page.getByRole('button', { name: 'wis de antwoorden' }).click();
    await expect(page.getByText('U was al bezig in dit venster.')).toBeHidden();
    await expect(page.getByText('Verwijzen: Vooraf')).toBeVisible();
    await expect(page.getByText('Crisis: Crisisdienst nodig')).toBeVisible();
  });
});

test.describe('zonder internet', () => {
  test.use({ metOffline: true });
  test.describe.configure({ timeout: 60_000 });

  test('opent één tik de stappen en het eigen nummer, ook na herladen', async ({ page, context, eigenSite }) => {
    await metNummers(page);
    await page.goto(eigenSite.url);
    await wachtOpOffline(page);
    await eigenSite.stop();
    await context.setOffline(true);
    await crisisknop(page).click();
    await expect(kop(page)).toHaveText('Is er nu een crisis?');
    await expect(nummers(page).getByRole('link', { name: /Crisisdienst ANW/ })).toBeVisible();
    await page.reload();
    await keuzehulpKlaar(page);
    await loop(page, totWachten);
    await page.locator('[data-antwoord="voorbij"]').click();
    await page.locator('[data-antwoord="klaar"]').click();
    await expect(page.getByRole('heading', { name: 'Wat nu' })).toBeVisible();
  });
});

test('axe vindt geen overtreding bij het wachten, licht en donker, en op papier blijft de weg staan', async ({
  page,
}) => {
  await metNummers(page);
  await page.goto('keuzehulpen/crisis/');
  await keuzehulpKlaar(page);
  await loop(page, totWachten);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await expect(page.locator('[data-wijzig="triage"]')).toBeVisible();
  await expect(page.getByText('Zolang u wacht, ziet de huisarts of de HAP toe')).toBeVisible();
  await expect(nummers(page).getByText('010 123 45 67')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Opnieuw' })).toBeHidden();
});

test('de beslistabel noemt de lussen, de taken en wie toezicht houdt, en past op een smal scherm', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('keuzehulpen/crisis/beslistabel/');
  await expect(page.getByRole('heading', { name: 'Antwoorden die terugleiden' })).toBeVisible();
  await expect(page.getByText('Wachten: Er verandert iets → Wijziging')).toBeVisible();
  await expect(page.getByText('Steeds van kracht:').first()).toBeAttached();
  await expect(page.getByText('Niet uit de bronnen: het landelijke alarmnummer')).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
