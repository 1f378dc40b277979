import type { Page } from '@playwright/test';
import { expect, geefAntwoord, keuzehulpKlaar, kop, loop, openVerwijzen, paginas, tabNaar, test } from './site.ts';

const schemas = paginas.filter(({ kind }) => kind === 'schema');
const beeld = (page: Page) => page.getByRole('region', { name: /^Schema van/ });
const tekening = (page: Page) => page.getByRole('group', { name: /^Schema van de keuzehulp/ });
const knoop = (page: Page, id: string) => page.locator(`[data-knoop="${id}"]`);
const paneel = (page: Page) => page.getByRole('dialog');
const breedte = (page: Page) => tekening(page).evaluate((element) => element.getBoundingClientRect().width);

/** Opens the picture and waits until it listens: from then on it tells how large it is drawn. */
async function openSchema(page: Page, path = 'keuzehulpen/verwijzen/schema/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.bediening .stand')).toHaveText(/^\d+%$/);
  await page.evaluate(() => document.fonts.ready);
}

test.describe('de tekening van elke keuzehulp', () => {
  test('elke regel past in een echte browser in zijn vak, en geen label raakt een ander', async ({ page }) => {
    for (const { path } of schemas)
      await test.step(path, async () => {
        await openSchema(page, path.slice(1));
        const fouten = await page.evaluate(() => {
          const gevonden: string[] = [];
          const vak = (element: Element) => element.getBoundingClientRect();
          for (const groep of document.querySelectorAll('[data-knoop], [data-label]')) {
            const rand = groep.querySelector('.vorm, rect');
            if (!rand) throw new Error('een vak zonder rand');
            for (const tekst of groep.querySelectorAll('text')) {
              const [t, r] = [vak(tekst), vak(rand)];
              if (t.left < r.left || t.right > r.right || t.top < r.top - 1 || t.bottom > r.bottom + 1)
                gevonden.push(`${tekst.textContent} steekt uit`);
            }
          }
          const labels = [...document.querySelectorAll('[data-label], [data-knoop]')];
          labels.forEach((a, index) => {
            for (const b of labels.slice(index + 1)) {
              const [p, q] = [vak(a), vak(b)];
              if (p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1 && q.top < p.bottom - 1)
                gevonden.push(`${a.textContent} ligt over ${b.textContent}`);
            }
          });
          return gevonden;
        });
        expect.soft(fouten, path).toEqual([]);
      });
  });

  test('past op één of twee bladen papier, gedraaid naar zijn vorm, elk woord leesbaar, zonder knoppen', async ({
    page,
  }) => {
    for (const { path } of schemas)
      await test.step(path, async () => {
        await page.emulateMedia({ media: 'screen' });
        await page.goto(path.slice(1));
        await page.emulateMedia({ media: 'print' });
        await expect(page.getByRole('button', { name: 'Heel schema' })).toBeHidden();
        const liggend = await page.locator('.schema-pagina.liggend').count();
        // What is left of an A4 inside margins of 10 mm, in CSS pixels.
        const [width, height] = liggend > 0 ? [1047, 718] : [718, 1047];
        await page.setViewportSize({ width, height });
        const bladen = page.locator('.blad');
        const gedeeld = (await bladen.count()) > 0;
        if (gedeeld) await expect(tekening(page)).toBeHidden();
        for (const blad of gedeeld ? await bladen.all() : [page.locator('.plaat')]) {
          const vak = await blad.boundingBox();
          expect.soft(vak?.height, `${path}: hoogte`).toBeLessThanOrEqual(height);
          const beeld = gedeeld ? blad.locator('svg') : tekening(page);
          const [breed, punten] = await beeld.evaluate((svg) => {
            const { width: getekend } = svg.getBoundingClientRect();
            // The smallest type is 14 in the picture; a CSS pixel is 0.75 pt.
            return [getekend, (14 * 0.75 * getekend) / (svg as SVGSVGElement).viewBox.baseVal.width] as const;
          });
          expect.soft(Math.floor(breed), `${path}: breedte`).toBeLessThanOrEqual(width);
          expect.soft(punten, `${path}: lettergrootte`).toBeGreaterThanOrEqual(7);
        }
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        const maten = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
        for (const [, breed, hoog] of maten.slice(0, gedeeld ? 2 : 1))
          expect.soft(Number(breed) > Number(hoog), `${path}: liggend`).toBe(liggend > 0);
        await page.setViewportSize({ width: 1280, height: 800 });
      });
  });

  test('is zonder JavaScript te lezen: elke stap is een link naar zijn tekst', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
    const page = await context.newPage();
    await page.goto('keuzehulpen/verwijzen/schema/');
    await expect(tekening(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Groter' })).toBeHidden();
    await knoop(page, 'risico').click();
    await expect(page).toHaveURL(/#stap-risico$/);
    await expect(page.getByRole('heading', { name: 'Risico: Zijn er tekenen van gevaar?' })).toBeInViewport();
    await context.close();
  });

  test('is te bereiken vanuit de lijst, de keuzehulp en de beslistabel, en leidt terug', async ({ page }) => {
    await page.goto('keuzehulpen/');
    await page.getByRole('link', { name: 'Schema van verwijzen' }).click();
    await expect(kop(page)).toHaveText('Schema: verwijzen');
    await page.getByRole('link', { name: 'de beslistabel' }).click();
    await page.getByRole('link', { name: 'Naar het schema' }).click();
    await expect(kop(page)).toHaveText('Schema: verwijzen');
    await page.getByRole('link', { name: 'Naar de keuzehulp' }).click();
    await expect(kop(page)).toHaveText('Wat speelt er?');
  });
});

test.describe('bekijken', () => {
  test('met alleen het toetsenbord: zoomen, schuiven, het geheel zien en een stap lezen', async ({ page }) => {
    await openSchema(page);
    await tabNaar(page, beeld(page));
    const begin = await breedte(page);
    await page.keyboard.press('+');
    await expect.poll(() => breedte(page)).toBeGreaterThan(begin * 1.2);
    const scroll = () => beeld(page).evaluate(({ scrollTop, scrollLeft }) => scrollTop + scrollLeft);
    const voor = await scroll();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(scroll).toBeGreaterThan(voor);
    await page.keyboard.press('0');
    await expect
      .poll(() =>
        beeld(page).evaluate((vak) => vak.scrollHeight <= vak.clientHeight && vak.scrollWidth <= vak.clientWidth),
      )
      .toBe(true);
    const heel = await breedte(page);
    await page.keyboard.press('-');
    await expect.poll(() => breedte(page)).toBeLessThan(heel);

    await tabNaar(page, knoop(page, 'risico'));
    await page.keyboard.press('Enter');
    await expect(paneel(page).getByRole('heading', { name: 'Risico: Zijn er tekenen van gevaar?' })).toBeFocused();
    await expect(paneel(page).getByText('suïcide')).toBeVisible();
    await expect(paneel(page).getByRole('link').first()).toHaveAttribute('href', /\/bronnen\//);
    await page.keyboard.press('Escape');
    await expect(paneel(page)).toHaveCount(0);
    await expect(knoop(page, 'risico')).toBeFocused();
  });

  test('met de muis: slepen verschuift en opent niets, Ctrl met het wiel zoomt, een klik leest', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 700 });
    await openSchema(page);
    const stap = knoop(page, 'vooraf');
    const vak = await stap.boundingBox();
    if (!vak) throw new Error('de eerste stap is niet te zien');
    const midden = { x: vak.x + vak.width / 2, y: vak.y + vak.height / 2 };
    await page.mouse.move(midden.x, midden.y);
    await page.mouse.down();
    await page.mouse.move(midden.x, midden.y - 40, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => beeld(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(20);
    await expect(paneel(page)).toHaveCount(0);

    const voor = await breedte(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 200);
    await page.keyboard.up('Control');
    await expect.poll(() => breedte(page)).toBeLessThan(voor);
    await knoop(page, 'vooraf').click();
    await expect(paneel(page).getByRole('heading', { name: 'Vooraf: Wat speelt er?' })).toBeVisible();
    await paneel(page).getByRole('button', { name: 'Sluit' }).click();
    await expect(paneel(page)).toHaveCount(0);
  });

  test.describe('met de duim', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

    test('twee vingers zoomen, een tik leest een stap, en de knoppen zijn groot genoeg', async ({ page }) => {
      await openSchema(page);
      const voor = await breedte(page);
      const sessie = await page.context().newCDPSession(page);
      await beeld(page).scrollIntoViewIfNeeded();
      const vak = await beeld(page).boundingBox();
      if (!vak) throw new Error('het beeld is niet te zien');
      const [x, y] = [vak.x + vak.width / 2, vak.y + 120];
      const vingers = (afstand: number) => [
        { x: x - afstand, y, id: 0 },
        { x: x + afstand, y, id: 1 },
      ];
      await sessie.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: vingers(30) });
      for (const afstand of [45, 60, 75])
        await sessie.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: vingers(afstand) });
      await sessie.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect.poll(() => breedte(page)).toBeGreaterThan(voor * 1.8);
      expect(await page.evaluate(() => visualViewport?.scale), 'de pagina zelf zoomt niet mee').toBe(1);

      for (const naam of ['Kleiner', 'Groter', 'Heel schema']) {
        const knop = await page.getByRole('button', { name: naam }).boundingBox();
        expect.soft(knop?.width, naam).toBeGreaterThanOrEqual(44);
        expect.soft(knop?.height, naam).toBeGreaterThanOrEqual(44);
      }
      await page.getByRole('button', { name: 'Heel schema' }).tap();
      await expect.poll(() => breedte(page)).toBeLessThanOrEqual(330);
      await knoop(page, 'ernst').tap();
      await expect(paneel(page).getByRole('heading', { name: /^Ernst:/ })).toBeVisible();
    });
  });

  test('is in licht en donker een ander beeld, en op papier altijd licht', async ({ page }) => {
    await openSchema(page);
    const kleuren = () =>
      knoop(page, 'risico').evaluate((element) => {
        const vorm = element.querySelector('.vorm');
        const tekst = element.querySelector('text');
        return vorm && tekst ? `${getComputedStyle(vorm).fill} ${getComputedStyle(tekst).fill}` : '';
      });
    await page.emulateMedia({ colorScheme: 'light' });
    const licht = await kleuren();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(kleuren).not.toBe(licht);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await expect.poll(kleuren).toBe(licht);
  });
});

test.describe('bij de vraag', () => {
  const erbij = (page: Page) => page.getByRole('button', { name: 'Schema erbij' });

  test('staat het schema op verzoek naast de vraag, loopt mee en wordt onthouden', async ({ page }) => {
    await openVerwijzen(page);
    await expect(tekening(page)).toHaveCount(0);
    await erbij(page).click();
    await expect(tekening(page)).toBeVisible();
    await loop(page, [
      ['vooraf', 'psychische-klacht'],
      ['risico', 'nee'],
    ]);
    await expect(knoop(page, 'complexiteit')).toHaveAttribute('aria-current', 'step');
    await expect(knoop(page, 'complexiteit')).toBeInViewport();
    await expect(page.locator('[data-pijl].gegaan')).toHaveCount(2);
    const vraag = await kop(page).boundingBox();
    const schema = await beeld(page).boundingBox();
    expect(schema?.x, 'naast de vraag, niet eronder').toBeGreaterThan((vraag?.x ?? 0) + (vraag?.width ?? 0) - 1);

    await knoop(page, 'ernst').click();
    await expect(paneel(page).getByRole('heading', { name: /^Ernst:/ })).toBeVisible();
    await page.keyboard.press('2');
    await page.keyboard.press('Escape');
    await expect(kop(page), 'een cijfer in het paneel beantwoordt niets').toHaveText(
      'Is een gespecialiseerd team nodig?',
    );

    await page.reload();
    await keuzehulpKlaar(page);
    await expect(tekening(page)).toBeVisible();
    await erbij(page).click();
    await expect(tekening(page)).toHaveCount(0);
  });

  test('pijltjes in het schema schuiven; in de vraag gaan ze terug', async ({ page }) => {
    await openVerwijzen(page);
    await erbij(page).click();
    await geefAntwoord(page, 'vooraf', 'psychische-klacht');
    await beeld(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(kop(page)).toHaveText('Zijn er tekenen van gevaar?');
    await kop(page).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(kop(page)).toHaveText('Wat speelt er?');
  });

  test('de eigen pagina kent de weg die in dit venster loopt', async ({ page }) => {
    await openVerwijzen(page);
    await loop(page, [
      ['vooraf', 'psychische-klacht'],
      ['risico', 'ja'],
    ]);
    await page.getByRole('link', { name: 'Hele beslistabel' }).click();
    await page.getByRole('link', { name: 'Naar het schema' }).click();
    await expect(page.getByText('Uw weg door de keuzehulp is dik getekend.')).toBeVisible();
    await expect(knoop(page, 'gespecialiseerde-ggz')).toHaveAttribute('aria-current', 'step');
    await expect(page.locator('[data-pijl="risico.ja"]')).toHaveClass(/gegaan/);
  });
});

test.describe('Consult en Leren', () => {
  test('Leren vouwt uit, wordt aangekondigd en onthouden; Consult is weer kort', async ({ page }) => {
    await openVerwijzen(page);
    const bronnen = page.locator('.herkomst-vraag');
    await expect(bronnen).not.toHaveAttribute('open');
    await page.getByRole('button', { name: 'Leren' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Weergave Leren' })).toBeAttached();
    await expect(bronnen).toHaveAttribute('open', '');
    await expect(page.locator('[data-antwoord="psychische-klacht"]')).toContainText('Risico');
    await expect(tekening(page)).toBeVisible();

    await page.reload();
    await keuzehulpKlaar(page);
    await expect(page.getByRole('button', { name: 'Leren' })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('4');
    await page.keyboard.press('1');
    await expect(page.getByRole('heading', { name: 'Wat nu' })).toBeVisible();
    for (const deel of await page.locator('details.meer').all()) await expect(deel).toHaveAttribute('open', '');

    await page.getByRole('button', { name: 'Consult' }).click();
    await expect(tekening(page)).toHaveCount(0);
    for (const deel of await page.locator('details.meer').all()) await expect(deel).not.toHaveAttribute('open');
  });

  test('staat ook in de instellingen', async ({ page }) => {
    await openVerwijzen(page);
    await page.getByRole('button', { name: 'Instellingen' }).click();
    await page.getByLabel('Leren: met uitleg, bronnen en schema').check();
    await expect(page.getByRole('button', { name: 'Leren' })).toHaveAttribute('aria-pressed', 'true');
    await expect(tekening(page)).toBeVisible();
  });

  test.describe('op een telefoon', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

    test('staat het schema in Leren onder de vraag; in Consult is het een tik verder', async ({ page }) => {
      await openVerwijzen(page);
      await page.getByRole('button', { name: 'Leren' }).tap();
      await expect(tekening(page)).toBeVisible();
      const vraag = await page.locator('[data-antwoord]').last().boundingBox();
      const schema = await beeld(page).boundingBox();
      expect(schema?.y).toBeGreaterThan((vraag?.y ?? 0) + (vraag?.height ?? 0));
      await page.getByRole('button', { name: 'Consult' }).tap();
      await page.getByRole('link', { name: 'Schema', exact: true }).tap();
      await expect(kop(page)).toHaveText('Schema: verwijzen');
    });
  });
});
