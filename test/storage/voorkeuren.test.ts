import { describe, expect, it } from 'vitest';
import { meldingen } from '../../src/pages/instellingen/meldingen.ts';
import {
  bewaarVoorkeuren,
  leesVoorkeuren,
  standaardVoorkeuren,
  type Voorkeuren,
  type VoorkeurenResultaat,
} from '../../src/storage/voorkeuren.ts';
import { geweigerd, opslagMet, vol } from './hulp.ts';

const KEY = 'ggz-wijzer.voorkeuren';
const KOPIE = 'ggz-wijzer.voorkeuren.beschadigd';
const DONKER: Voorkeuren = { thema: 'donker', sneltoetsen: false, vorm: 'consult', schema: 'vanzelf' };
/** What the reader is told. */
const gemeld = ({ melding }: VoorkeurenResultaat): string => (melding === null ? '' : meldingen[melding]);

describe('voorkeuren lezen en bewaren', () => {
  it('zonder bewaarde voorkeuren geldt de standaard, zonder melding', () => {
    expect(leesVoorkeuren(opslagMet().opslag)).toEqual({
      voorkeuren: { thema: 'systeem', sneltoetsen: true, vorm: 'consult', schema: 'vanzelf' },
      melding: null,
    });
  });

  it.each<Voorkeuren>([
    { thema: 'systeem', sneltoetsen: true, vorm: 'leren', schema: 'uit' },
    { thema: 'licht', sneltoetsen: false, vorm: 'consult', schema: 'aan' },
    DONKER,
  ])('wat bewaard is, komt terug: %o', (voorkeuren) => {
    const { opslag } = opslagMet();
    expect(bewaarVoorkeuren(opslag, voorkeuren)).toEqual({ voorkeuren, melding: null });
    expect(leesVoorkeuren(opslag)).toEqual({ voorkeuren, melding: null });
  });

  it('bewaart onder één sleutel en niets anders dan de versie en de voorkeuren', () => {
    const { opslag, data } = opslagMet();
    bewaarVoorkeuren(opslag, DONKER);
    expect([...data.keys()]).toEqual([KEY]);
    expect(JSON.parse(data.get(KEY) ?? '')).toEqual({ versie: 1, ...DONKER });
  });
});

it('wat een oudere uitgave bewaarde, geldt nog: zonder weergave is het Consult', () => {
  const { opslag } = opslagMet({ [KEY]: '{"versie":1,"thema":"donker","sneltoetsen":false}' });
  expect(leesVoorkeuren(opslag)).toEqual({ voorkeuren: DONKER, melding: null });
});

describe('de opslag is geblokkeerd', () => {
  it('zonder opslag geldt de standaard, en lezen stoort de gebruiker daar niet mee', () => {
    expect(leesVoorkeuren(null)).toEqual({ voorkeuren: standaardVoorkeuren, melding: null });
  });

  it.each([
    ['lezen weigert', () => leesVoorkeuren(opslagMet({}, { getItem: geweigerd }).opslag), standaardVoorkeuren],
    ['schrijven weigert', () => bewaarVoorkeuren(opslagMet({}, { setItem: geweigerd }).opslag, DONKER), DONKER],
    ['er is geen opslag om in te schrijven', () => bewaarVoorkeuren(null, DONKER), DONKER],
  ])('%s: de keuze geldt voor dit venster, en de melding zegt hoe het te herstellen', (_wat, doe, voorkeuren) => {
    const resultaat = doe();
    expect(resultaat.voorkeuren).toEqual(voorkeuren);
    expect(gemeld(resultaat)).toMatch(/staat opslag niet toe.*tot u dit venster sluit.*Sta opslag voor deze site toe/);
  });
});

describe('de opslag is vol', () => {
  it('de keuze geldt voor dit venster, en de melding vraagt om ruimte', () => {
    const { opslag, data } = opslagMet({}, { setItem: vol });
    const resultaat = bewaarVoorkeuren(opslag, DONKER);
    expect(resultaat.voorkeuren).toEqual(DONKER);
    expect(gemeld(resultaat)).toMatch(/opslag van de browser is vol.*tot u dit venster sluit.*Maak ruimte vrij/);
    expect(data.size).toBe(0);
  });

  it('wat er al stond, blijft staan', () => {
    const { opslag, data } = opslagMet({ [KEY]: '{"versie":1,"thema":"licht","sneltoetsen":true}' }, { setItem: vol });
    bewaarVoorkeuren(opslag, DONKER);
    expect(data.get(KEY)).toBe('{"versie":1,"thema":"licht","sneltoetsen":true}');
  });
});

describe('de opslag bevat rommel', () => {
  const rommel = [
    ['geen JSON', '{thema: donker'],
    ['leeg', ''],
    ['null', 'null'],
    ['geen object', '"donker"'],
    ['een lijst', '[1,"donker",false]'],
    ['een onbekend thema', '{"versie":1,"thema":"paars","sneltoetsen":true}'],
    ['een thema dat op een ingebouwde naam lijkt', '{"versie":1,"thema":"constructor","sneltoetsen":true}'],
    ['een ontbrekend veld', '{"versie":1,"thema":"donker"}'],
    ['een veld van het verkeerde soort', '{"versie":1,"thema":"donker","sneltoetsen":"ja"}'],
    ['een andere versie', '{"versie":2,"thema":"donker","sneltoetsen":false}'],
    ['een onbekende weergave', '{"versie":1,"thema":"donker","sneltoetsen":false,"vorm":"snel"}'],
    ['een onbekende stand van het schema', '{"versie":1,"thema":"donker","sneltoetsen":false,"schema":true}'],
    ['geen versie', '{"thema":"donker","sneltoetsen":false}'],
  ] as const;

  it.each(rommel)('%s: de standaard geldt, een kopie blijft bewaard, en de melding zegt het', (_wat, tekst) => {
    const { opslag, data } = opslagMet({ [KEY]: tekst });
    const resultaat = leesVoorkeuren(opslag);
    expect(resultaat.voorkeuren).toEqual(standaardVoorkeuren);
    expect(gemeld(resultaat)).toMatch(/beschadigd en zijn opzijgezet.*stel ze zo nodig opnieuw in/);
    expect(Object.fromEntries(data)).toEqual({ [KOPIE]: tekst });
  });

  it('de melding komt één keer: bij de volgende keer lezen is er niets mis', () => {
    const { opslag } = opslagMet({ [KEY]: 'rommel' });
    leesVoorkeuren(opslag);
    expect(leesVoorkeuren(opslag)).toEqual({ voorkeuren: standaardVoorkeuren, melding: null });
  });

  it('lukt opzijzetten niet, dan gaat er niets verloren en belooft de melding het ook niet', () => {
    const { opslag, data } = opslagMet({ [KEY]: 'rommel' }, { setItem: vol });
    const resultaat = leesVoorkeuren(opslag);
    expect(resultaat.voorkeuren).toEqual(standaardVoorkeuren);
    expect(gemeld(resultaat)).toMatch(/beschadigd/);
    expect(gemeld(resultaat)).not.toMatch(/opzijgezet/);
    expect(data.get(KEY)).toBe('rommel');
  });
});
