import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** The calculators by keyboard alone: Tab, Shift+Tab, arrows, Enter, Space and typing. Nothing is clicked or filled by address. */

const hoofd = (page: Page) => page.locator('[data-hoofduitkomst]');

/** Where the focus is, and whether a reader can see it. */
interface Halte {
  readonly naam: string;
  /** Part of the page: form, result or explanation. */
  readonly deel: string;
  /** Top, from the top of the page; of the label where there is one. */
  readonly boven: number;
  readonly klacht: string;
}

/** Looks at the focused element as a sighted user of the keyboard does. Runs in the page. */
function bekijk(): Halte {
  const element = document.activeElement;
  const niets = { naam: '', deel: '', boven: 0 };
  if (!(element instanceof HTMLElement) || element === document.body) return { ...niets, klacht: 'de focus is weg' };
  const labels = 'labels' in element ? [...(element.labels as NodeListOf<HTMLLabelElement>)] : [];
  const naam = (element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent)
    .replace(/\s+/g, ' ')
    .trim();
  // The box around a field carries its outline, with the euro sign inside.
  const { outlineStyle, outlineWidth } = getComputedStyle(element.closest('.vak') ?? element);
  const vak = element.getBoundingClientRect();
  const top = Math.max(vak.top, 0);
  const bottom = Math.min(vak.bottom, innerHeight);
  const erboven = document.elementFromPoint(vak.left + vak.width / 2, (top + bottom) / 2);
  const klachten = [
    ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? ['zonder zichtbare rand'] : []),
    ...(bottom - top < Math.min(vak.height, 24) - 1
      ? [`buiten beeld (${[vak.top, vak.bottom, innerHeight].map(Math.round).join(', ')})`]
      : []),
    ...(erboven && !element.contains(erboven) && !erboven.contains(element)
      ? [`achter ${erboven.tagName} ${erboven.className.toString()}`]
      : []),
  ];
  const deel = ['.formulier', '.uitkomst-berekening', '.toelichting'].find((each) => element.closest(each)) ?? 'rest';
  const anker = labels[0]?.getBoundingClientRect() ?? vak;
  return {
    naam,
    deel,
    boven: anker.top + scrollY,
    klacht: klachten.length === 0 ? '' : `${naam}: ${klachten.join(', ')}`,
  };
}

/** Hands on the keyboard. Every stop must be in view and outlined, and no stop may stand above the one before it. */
class Toetsenbord {
  readonly #page: Page;
  #vorige: Halte | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  async kijk(): Promise<Halte> {
    const halte = await this.#page.evaluate(bekijk);
    expect(halte.klacht).toBe('');
    return halte;
  }

  /** Presses a key and looks where the focus is. */
  async toets(toets: string, keer = 1): Promise<Halte> {
    for (let nummer = 0; nummer < keer; nummer += 1) await this.#page.keyboard.press(toets);
    return this.kijk();
  }

  /** Goes on with Tab (or back) until the named stop. */
  async naar(naam: RegExp, toets: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const langs: string[] = [];
    this.#vorige = null;
    for (let keer = 0; keer < 150; keer += 1) {
      const halte = await this.toets(toets);
      langs.push(halte.naam);
      this.#bewaakVolgorde(halte, toets);
      if (naam.test(halte.naam)) return;
    }
    throw new Error(`${String(naam)} niet gevonden met ${toets}. Langs: ${langs.join(' | ')}`);
  }

  /** The word that unfolds the help stands on the line of the label, a line above its field. */
  #bewaakVolgorde(halte: Halte, toets: string): void {
    const REGEL = 90;
    const vorige = this.#vorige;
    this.#vorige = halte;
    if (vorige?.deel !== halte.deel || halte.deel === 'rest') return;
    const verder = toets === 'Tab' ? halte.boven - vorige.boven : vorige.boven - halte.boven;
    expect(verder, `van ${vorige.naam} naar ${halte.naam}`).toBeGreaterThan(-REGEL);
  }

  /** Tab selects what stands in a field, so typing replaces it. */
  async typIn(naam: RegExp, tekst: string): Promise<void> {
    await this.naar(naam);
    await this.#page.keyboard.type(tekst);
    await this.kijk();
  }
}

test('het tarief van de POH-GGZ, van boven naar beneden met alleen het toetsenbord', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const klembord = () => page.evaluate(() => navigator.clipboard.readText());
  const handen = new Toetsenbord(page);
  await page.goto('rekenen/poh-module/');

  await test.step('het voorbeeld van VGZ zelf intypen', async () => {
    expect((await handen.toets('Tab')).naam).toBe('Naar de inhoud');
    await handen.naar(/^Verzekeraar/);
    await handen.typIn(/^Ingeschreven patiënten/, '2768');
    await handen.typIn(/^Uren POH-GGZ/, '10');
    await handen.typIn(/^Personeelskosten/, '25.050');
    await handen.typIn(/^Consultaties/, '50');
    await handen.typIn(/^Prijs per consultatie/, '75');
    await handen.typIn(/^E-health/, '150');
    await handen.typIn(/^Prijs per e-health/, '10');
    await expect(hoofd(page)).toHaveText(/€\s2,74/);
  });

  await test.step('een eigen tarief in het deel dat dichtgevouwen is', async () => {
    await handen.naar(/^Maximum en eigen afspraken/);
    await handen.toets('Enter');
    await handen.typIn(/^Eigen maximumtarief/, '2,50');
    await expect(page.getByText('U vulde zelf een norm of een maximumtarief in.')).toBeVisible();
  });

  await test.step('kopiëren, CSV en link', async () => {
    await handen.naar(/^Kopieer als tekst/);
    await handen.toets('Enter');
    await expect(page.getByText('Gekopieerd: de berekening')).toBeVisible();
    expect(await klembord()).toContain('kwartaal: € 2,74');
    await handen.naar(/^CSV/);
    const download = page.waitForEvent('download');
    await handen.toets('Space');
    expect((await download).suggestedFilename()).toBe('poh-module.csv');
    await handen.naar(/^Link/);
    await handen.toets('Enter');
    await expect(page.getByText('Gekopieerd: een link')).toBeVisible();
    expect(await klembord()).toContain('#invoer=');
  });

  await test.step('wat als: schuiven, terug, en uren overnemen', async () => {
    await handen.naar(/^Schuif met de uren/);
    await handen.toets('ArrowRight', 4);
    await expect(page.getByText(/^Bij 11 uur/)).toBeVisible();
    await handen.naar(/^Terug naar uw uren/);
    expect((await handen.toets('Enter')).naam).toMatch(/^Schuif met de uren/);
    await expect(page.getByText(/^Bij 11 uur/)).toHaveCount(0);
    await handen.toets('ArrowRight', 8);
    await handen.naar(/^Neem 12 uur over/);
    expect((await handen.toets('Space')).naam).toMatch(/^Schuif met de uren/);
    await expect(hoofd(page)).toHaveText(/€\s3,19/);
  });

  await test.step('de stappen openen en de tabel van wat als bereiken', async () => {
    await handen.naar(/^Stap voor stap/);
    await handen.toets('Enter');
    await expect(page.getByText('12 / 36')).toBeVisible();
    await handen.naar(/^Wat als u meer of minder uren inzet/);
  });

  await test.step('terug naar boven: het voorbeeld laden, en terugzetten wat er stond', async () => {
    await handen.naar(/^Laad: /, 'Shift+Tab');
    expect((await handen.toets('Enter')).naam).toMatch(/^Laad: /);
    await expect(hoofd(page)).toHaveText(/€\s2,74/);
    await handen.naar(/^Zet terug wat er stond/);
    expect((await handen.toets('Enter')).naam).toMatch(/^Laad: /);
    await expect(hoofd(page)).toHaveText(/€\s3,19/);
  });

  await test.step('een andere verzekeraar, een onbekend jaar, en via de foutmelding terug naar het veld', async () => {
    await handen.naar(/^Verzekeraar/);
    expect((await handen.toets('ArrowDown')).naam).toMatch(/^Verzekeraar/);
    await handen.typIn(/^Jaar/, '2030');
    await handen.toets('Tab');
    await expect(page.getByText('Geen tarief bekend voor CZ in 2030.').first()).toBeVisible();
    await handen.naar(/^Jaar$/, 'Shift+Tab');
    await handen.naar(/^Jaar$/, 'Shift+Tab');
    expect((await handen.toets('Enter')).deel).toBe('.formulier');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('2024');
    await expect(page.getByText('Geen tarief bekend voor')).toHaveCount(0);
    await handen.typIn(/^Triage met een tool/, '10');
  });

  await test.step('een praktijk erbij en weer weg', async () => {
    await handen.naar(/^\+ Praktijk toevoegen/, 'Shift+Tab');
    expect((await handen.toets('Enter')).naam).toBe('Ingeschreven patiënten, praktijk 2');
    await handen.naar(/^Haal praktijk 2 weg/);
    expect((await handen.toets('Space')).naam).toBe('+ Praktijk toevoegen');
  });

  await test.step('wissen', async () => {
    await handen.naar(/^Wis wat ik invulde/);
    expect((await handen.toets('Enter')).naam).toBe('Wis wat ik invulde');
    await expect(hoofd(page)).toHaveCount(0);
    await expect(page.getByText(/^Gewist: /)).toBeVisible();
  });
});

for (const [id, gevouwen] of [
  ['poh-module', [/^Maximum en eigen afspraken/, /^Afrekening achteraf/]],
  ['basis-ggz', []],
  ['poh-jeugd-overhead', []],
  ['normuren', []],
] as const)
  test(`op een telefoon met toetsenbord is bij ${id} elke halte te zien, op volgorde`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const handen = new Toetsenbord(page);
    await page.goto(`rekenen/${id}/`);
    await handen.naar(/^Laad: /);
    await expect(async () => {
      await page.keyboard.press('Enter');
      await expect(hoofd(page)).toBeVisible({ timeout: 1000 });
    }).toPass();
    for (const deel of gevouwen) {
      await handen.naar(deel);
      await handen.toets('Space');
    }
    // The bar with the result leads to it, and the focus goes along.
    await handen.naar(/(?:€ [\d.,]+|\d uur)$/);
    await handen.toets('Enter');
    expect((await handen.toets('Tab')).naam).toBe('Kopieer als tekst');
    await handen.naar(/^Stap voor stap/);
    await handen.toets('Space');
    await handen.naar(/^Begrippen/);
  });

test('wat u typt voordat de pagina luistert, telt mee', async ({ page }) => {
  let laatDoor: () => void = () => undefined;
  const wacht = new Promise<void>((resolve) => (laatDoor = resolve));
  await page.route(/\.js$/, async (route) => {
    await wacht;
    await route.continue();
  });
  await page.goto('rekenen/normuren/', { waitUntil: 'commit' });
  await page.getByRole('textbox', { name: 'Ingeschreven patiënten' }).fill('2350');
  laatDoor();
  await expect(hoofd(page)).toHaveText('12 of 16 uur');
  await expect(page.getByRole('textbox', { name: 'Ingeschreven patiënten' })).toHaveValue('2350');
});
