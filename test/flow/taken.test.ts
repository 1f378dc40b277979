import { describe, expect, it } from 'vitest';
import { createKeuzehulp, replay } from '../../src/flow/replay.ts';
import { formatSamenvatting, type Deel } from '../../src/flow/samenvatting.ts';
import { takenVan, taakSleutel } from '../../src/flow/taken.ts';
import { antwoorden, proef, wacht } from './hulp.ts';

const wachthulp = createKeuzehulp(wacht);
const spoorVan = (weg: string) => replay(wachthulp, antwoorden(weg)).spoor;
const TWEE_RONDES =
  'rust.verder veilig.ja wachten.wijziging melden.gemeld veilig.ja wachten.wijziging melden.gemeld veilig.nee';

describe('taken afvinken', () => {
  it('elke keer dat een handeling langskomt, heeft zij eigen vinkjes', () => {
    const spoor = spoorVan(TWEE_RONDES);
    const [eerste = -1, tweede = -1] = spoor.flatMap(({ stap }, index) => (stap.id === 'melden' ? [index] : []));
    const gedaan = new Set([taakSleutel(spoor.slice(0, tweede), 'melden', 'bel')]);
    expect(takenVan(spoor, eerste, gedaan)).toMatchObject([{ taak: { id: 'bel' }, gedaan: false }]);
    expect(takenVan(spoor, tweede, gedaan)).toMatchObject([{ taak: { id: 'bel' }, gedaan: true }]);
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
