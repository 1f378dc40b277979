import type { Page } from '@playwright/test';
import {
  advies,
  expect,
  keuzehulpKlaar,
  kop,
  loop,
  openKeuzehulp,
  openZoekvenster,
  paginaPerSoort,
  paginas,
  test,
  wachtOpOffline,
} from './site.ts';

// Every page in the narrowest window with the service worker at work. The watch of site.ts fails a test on any violation of
// the policy, any error and any request to another origin.
test.use({ metOffline: true, viewport: { width: 320, height: 640 } });

/** What sticks out of the window, when the page itself scrolls sideways; not what scrolls in a box of its own. */
const uitsteeksels = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const schuift = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || schuift(element.parentElement));
    const naarBuiten = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth,
    );
    const schuldig = naarBuiten.filter((element) => !schuift(element.parentElement));
    return [
      `${String(root.scrollWidth)} breed`,
      ...(schuldig.length > 0 ? schuldig : naarBuiten)
        .slice(0, 5)
        .map((element) => `${element.tagName.toLowerCase()} ${element.getAttribute('class') ?? ''}`),
    ];
  });

/** Tables wider than their box: on a phone what does not fit is read row by row. */
const teBredeTabellen = (page: Page) =>
  page.evaluate(() => {
    // What is not yet laid out has no width.
    for (const sectie of document.querySelectorAll('.sectie')) sectie.classList.add('opgemaakt');
    return [...document.querySelectorAll('main .tabel')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ ariaLabel }) => ariaLabel);
  });

async function openMetWorker(page: Page): Promise<void> {
  await page.goto('');
  await wachtOpOffline(page);
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** Vignettes are one page with other words; one in ten stands for all, so that the visit takes no minutes. */
const teBezoeken = [
  ...paginas.filter(({ kind }) => kind !== 'casus'),
  ...paginas.filter(({ kind }) => kind === 'casus').filter((_casus, index) => index % 10 === 0),
];

// In parts, so that the workers share the work.
const DELEN = 2;
for (let deel = 0; deel < DELEN; deel += 1)
  test(`elke pagina, deel ${String(deel + 1)}: binnen het beleid, niets naar buiten, niet opzij te schuiven`, async ({
    page,
    toezicht,
  }) => {
    test.setTimeout(90_000);
    await openMetWorker(page);
    for (const { path } of teBezoeken.filter((_pagina, index) => index % DELEN === deel)) {
      await page.goto(path.slice(1));
      await expect(kop(page), path).toHaveCount(1);
      expect.soft(await uitsteeksels(page), path).toEqual([]);
      expect.soft(await teBredeTabellen(page), path).toEqual([]);
      expect(toezicht.onverwacht, path).toEqual([]);
    }
  });

test('met letters van dubbele grootte past elke soort pagina nog op een telefoon, met kop en navigatie', async ({
  page,
  toezicht,
}) => {
  toezicht.verwacht(/status of 404/);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const { path, kind } of paginaPerSoort) {
    await page.goto(path.slice(1));
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect.soft(await uitsteeksels(page), kind).toEqual([]);
  }
  // One header and navigation for all pages: every word in its own place.
  const vakken = await page
    .locator('.kop > a, .kop > div, .navigatie a')
    .filter({ visible: true })
    .evaluateAll((delen) =>
      delen.map((deel) => {
        const bereik = document.createRange();
        bereik.selectNodeContents(deel);
        const { left, right, top } = bereik.getBoundingClientRect();
        return { naam: deel.textContent.trim(), left, right, top };
      }),
    );
  const opVolgorde = (bovenaan: boolean) =>
    vakken.filter(({ top }) => top < 370 === bovenaan).sort((een, ander) => een.left - ander.left);
  for (const rij of [opVolgorde(true), opVolgorde(false)])
    rij.forEach(({ naam, left }, index) => {
      expect.soft(left, naam).toBeGreaterThanOrEqual(rij[index - 1]?.right ?? 0);
    });
});

test('een ingevulde rekenpagina past ook met letters van dubbele grootte, en breekt geen getal af', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const { path } of paginas.filter(({ kind }) => kind === 'berekening')) {
    await page.goto(path.slice(1));
    const bedrag = page.locator('[data-hoofduitkomst]');
    await expect(async () => {
      await page.getByRole('button', { name: /^Laad: / }).click();
      await expect(bedrag).toBeVisible({ timeout: 1000 });
    }).toPass();
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect.soft(await uitsteeksels(page), path).toEqual([]);
    const afgebroken = await bedrag.evaluate((element) => {
      const tekst = element.firstChild as Text;
      return [...tekst.data.matchAll(/[^ ]+/g)]
        .filter(({ 0: woord, index }) => {
          const bereik = document.createRange();
          bereik.setStart(tekst, index);
          bereik.setEnd(tekst, index + woord.length);
          return bereik.getClientRects().length > 1;
        })
        .map(([woord]) => woord);
    });
    expect.soft(afgebroken, path).toEqual([]);
    const kolommen = await page
      .locator('[data-uitkomst-berekening] table')
      .evaluateAll((tabellen) =>
        tabellen.map((tabel) =>
          [...tabel.querySelectorAll('tr')].map((rij) =>
            [...rij.children].map((cel) => Math.round(cel.getBoundingClientRect().left)).join(' '),
          ),
        ),
      );
    for (const rijen of kolommen) expect.soft(new Set(rijen).size, `${path}: kolommen onder hun kop`).toBe(1);
  }
});

test('de uitleg van een begrip staat heel in beeld, ook als het woord onderaan staat', async ({ page }) => {
  await page.goto('onderwerpen/wachtlijst/');
  for (const begrip of (await page.locator('main .begrip').all()).slice(0, 4)) {
    const id = (await begrip.getAttribute('popovertarget')) ?? '';
    // Just above the bar at the bottom.
    await begrip.evaluate((woord) => scrollBy({ top: woord.getBoundingClientRect().bottom - innerHeight + 70 }));
    await begrip.click();
    const uitleg = page.locator(`#${id}`);
    await expect(uitleg, id).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(uitleg, id).toBeHidden();
  }
  // With large letters there may be room neither above nor below the word.
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await page.locator('main .begrip').first().click();
  await expect(page.locator('.begrip-uitleg:popover-open')).toBeInViewport({ ratio: 1 });
});

test('met letters van dubbele grootte past ook wat pas na een antwoord verschijnt', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const vergroot = () => page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await openKeuzehulp(page, 'poh-aanvragen');
  await vergroot();
  while ((await advies(page).count()) === 0) {
    const vraag = await kop(page).innerText();
    await page.locator('[data-antwoord]').first().click();
    await expect(kop(page)).not.toHaveText(vraag);
  }
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  expect.soft(await uitsteeksels(page), 'checklist').toEqual([]);
  await page.goto('leren/kaarten/');
  await vergroot();
  await page.getByRole('button', { name: 'Toon het antwoord' }).click();
  await expect(page.getByRole('group', { name: 'Hoe ging het?' })).toBeVisible();
  expect.soft(await uitsteeksels(page), 'kaart').toEqual([]);
});

test('zoekresultaten schuiven niet opzij, ook al doet de rij met soorten dat wel', async ({ page }) => {
  await page.goto('zoeken/?q=wachtlijst');
  await expect(page.locator('main a mark').first()).toBeVisible();
  expect(await uitsteeksels(page)).toEqual([]);
});

test('een keuzehulp tot het advies, het paneel en het zoekvenster: ook zo', async ({ page }) => {
  await openMetWorker(page);
  await page.goto('keuzehulpen/verwijzen/');
  await keuzehulpKlaar(page);
  await loop(page);
  await expect(page.getByRole('heading', { name: 'Wat nu' })).toBeVisible();
  for (const onderdeel of ['Meer uitleg', 'Alle bronnen bij dit advies', 'Afwijken van dit advies'])
    await page.getByText(onderdeel).click();
  expect.soft(await uitsteeksels(page), 'advies').toEqual([]);
  await page.locator('[data-wijzig="dsm"]').click();
  expect.soft(await uitsteeksels(page), 'vraag').toEqual([]);
  const rand = await kop(page).evaluate((element) => Math.ceil(element.getBoundingClientRect().right));
  for (const antwoord of await page.locator('[data-antwoord]').all()) {
    const vak = await antwoord.boundingBox();
    const naam = (await antwoord.innerText()).replaceAll('\n', ' ');
    expect.soft((vak?.x ?? 0) + (vak?.width ?? 0), `${naam}: binnen de kolom`).toBeLessThanOrEqual(rand);
  }
  await page.getByRole('button', { name: 'Instellingen' }).click();
  expect.soft(await uitsteeksels(page), 'instellingen').toEqual([]);
  await page.keyboard.press('Escape');
  await openZoekvenster(page);
  await page.keyboard.type('verwijsbrief');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  expect.soft(await uitsteeksels(page), 'zoekvenster').toEqual([]);
});
