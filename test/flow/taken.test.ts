import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeuzehulp, replay } from '../../src/flow/replay.ts';
import { formatSamenvatting, type Deel } from '../../src/flow/samenvatting.ts';
import { takenVan } from '../../src/flow/taakStand.ts';
import { kortOpSpoor, taakSleutel } from '../../src/flow/taken.ts';
import { antwoorden, proef, wacht, willekeurigeAntwoorden } from './hulp.ts';

const wachthulp = createKeuzehulp(wacht);
const spoorVan = (weg: string) => replay(wachthulp, antwoorden(weg)).spoor;
const TWEE_RONDES =
  'rust.verder veilig.ja wachten.wijziging melden.gemeld veilig.ja wachten.wijziging melden.gemeld veilig.nee';

describe('taken afvinken', () => {
  const spoor = spoorVan(TWEE_RONDES);
  const [eerste = -1, tweede = -1] = spoor.flatMap(({ stap }, index) => (stap.id === 'melden' ? [index] : []));
  const sleutel = (plek: number) => taakSleutel(spoor.slice(0, plek), 'melden', 'bel');

  it('elke keer dat een handeling langskomt, heeft zij eigen vinkjes', () => {
    expect(sleutel(eerste)).not.toBe(sleutel(tweede));
  });

  it.each([
    ['nooit', [], { gedaan: false, eerderGedaan: false }],
    ['alleen de eerste keer', [eerste], { gedaan: false, eerderGedaan: true }],
    ['alleen de laatste keer', [tweede], { gedaan: true, eerderGedaan: false }],
    ['elke keer', [eerste, tweede], { gedaan: true, eerderGedaan: false }],
  ])('in een lus wordt een taak één keer verteld, bij de laatste keer: %s afgevinkt', (_wat, plekken, stand) => {
    const gedaan = new Set(plekken.map(sleutel));
    expect(takenVan(spoor, eerste, gedaan)).toEqual([]);
    expect(takenVan(spoor, tweede, gedaan)).toMatchObject([{ taak: { id: 'bel' }, ...stand }]);
  });

  it('elke taak van elke stap op de weg komt precies één keer langs, hoe vaak de weg ook rondgaat', () => {
    fc.assert(
      fc.property(willekeurigeAntwoorden(wacht), (given) => {
        const weg = replay(wachthulp, given).spoor;
        const verteld = weg.flatMap((_, index) => takenVan(weg, index, new Set()).map(({ taak }) => taak.id));
        const stappen = new Set(weg.map(({ stap }) => stap));
        expect(verteld.toSorted()).toEqual(
          [...stappen].flatMap(({ taken = [] }) => taken.map(({ id }) => id)).toSorted(),
        );
      }),
    );
  });

  it('een stap die terugkomt, zegt de hoeveelste keer het is', () => {
    expect(spoor.map((_, index) => kortOpSpoor(spoor, index))).toEqual([
      'Rust',
      'Veilig',
      'Wachten',
      'Melden',
      'Veilig (2e keer)',
      'Wachten (2e keer)',
      'Melden (2e keer)',
      'Veilig (3e keer)',
    ]);
    expect(kortOpSpoor(spoor, 99)).toBe('');
  });

  it('een vraag heeft geen taken, en buiten het spoor is er niets', () => {
    const spoor = spoorVan('rust.verder veilig.ja');
    expect(takenVan(spoor, 1, new Set())).toEqual([]);
    expect(takenVan(spoor, 9, new Set())).toEqual([]);
  });
});

describe('de samenvatting van een keuzehulp met handelingen', () => {
  const verloop = replay(wachthulp, antwoorden('rust.verder veilig.ja wachten.klaar'));
  const uitspraak = { tekst: 'Drink water.', bronnen: [] };
  const schrijf = (gedaan: readonly string[], eerder: readonly Deel[] = []) =>
    formatSamenvatting(wacht, verloop, { feiten: [], watNu: [uitspraak] }, 'vandaag', null, {
      afgevinkt: new Set(gedaan),
      eerder,
    });

  it('noemt per handeling wat is afgevinkt en wat niet, en wat niet uit de bronnen komt', () => {
    expect(schrijf([taakSleutel([], 'rust', 'zit')])).toContain(
      [
        'Antwoorden',
        '- Rust: Verder',
        '  [x] Ga zitten.',
        '  [ ] Adem uit. (niet uit de bronnen)',
        '- Veilig: Ja',
        '- Wachten: Klaar',
        '  [ ] Kijk om u heen.',
        '',
        'Advies: Rust uit.',
        'Reden: Het wachten is voorbij.',
        '',
        'Wat nu',
      ].join('\n'),
    );
  });

  it('noemt na een lus elke taak één keer, en elke keer dat de stap langskwam', () => {
    const rond = replay(wachthulp, antwoorden(TWEE_RONDES));
    const eerste = rond.spoor.findIndex(({ stap }) => stap.id === 'wachten');
    const gedaan = new Set([taakSleutel(rond.spoor.slice(0, eerste), 'wachten', 'kijk')]);
    const tekst = formatSamenvatting(wacht, rond, { feiten: [], watNu: [] }, 'vandaag', null, { afgevinkt: gedaan });
    expect(tekst).toContain(
      [
        '- Veilig: Ja',
        '- Wachten: Er verandert iets',
        '- Melden: Gemeld',
        '- Veilig (2e keer): Ja',
        '- Wachten (2e keer): Er verandert iets',
        '  [ ] Kijk om u heen. (een eerdere keer wel gedaan)',
        '- Melden (2e keer): Gemeld',
        '  [ ] Bel.',
        '- Veilig (3e keer): Nee',
        '',
      ].join('\n'),
    );
  });

  it('laat weg wat een uitkomst niet zegt: wie behandelt, verzekering', () => {
    expect(schrijf([])).not.toMatch(/Wie behandelt|Verzekering|undefined/);
  });

  it('begint met de keuzehulp die overdroeg, met haar antwoorden, uitkomst en afwijking', () => {
    const eerder: Deel = {
      definition: proef,
      verloop: replay(createKeuzehulp(proef), antwoorden('begin.links midden.stop')),
      afgevinkt: new Set(),
      afwijking: { bestemming: 'Het eind', reden: 'Op verzoek.' },
    };
    const tekst = schrijf([], [eerder]);
    expect(tekst).toContain(
      [
        'Datum: vandaag',
        '',
        'Eerder: Proef; met "tekens", versie 2.1.0',
        '- Begin: Links',
        '- Midden: Stop',
        '- Uitkomst: Thuis. U stopt.',
        '- Afgeweken: Het eind. Op verzoek.',
        '',
        'Antwoorden',
        '- Rust: Verder',
      ].join('\n'),
    );
    // One source for both flows: named once.
    expect(tekst.split('- Proef 2024, "Hoofdstuk"')).toHaveLength(2);
  });
});
