import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bronnenVanStap, type FlowDefinition, type Stap } from '../../src/domain/keuzehulp.ts';
import { leesTelefoon } from '../../src/domain/telefoon.ts';
import { decodeLink, encodeLink } from '../../src/flow/link.ts';
import { listLussen, listPaden, type Pad } from '../../src/flow/paden.ts';
import { createKeuzehulp, replay, toAntwoorden, type Keuzehulp } from '../../src/flow/replay.ts';
import { laadEchteInhoud } from '../content/echteInhoud.ts';
import { scenarios } from './crisis.scenarios.ts';
import { antwoorden, kort, waar, willekeurigeAntwoorden } from './hulp.ts';

let crisis: FlowDefinition;
let keuzehulp: Keuzehulp;
let paden: readonly Pad[];
beforeAll(async () => {
  const found = (await laadEchteInhoud()).keuzehulpen.find(({ id }) => id === 'crisis');
  if (!found) throw new Error('crisis ontbreekt');
  crisis = found;
  keuzehulp = createKeuzehulp(crisis);
  paden = listPaden(crisis);
});

const stap = (id: string): Stap => {
  const found = crisis.stappen.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`geen stap ${id}`);
  return found;
};
const naar = (id: string, antwoord: string): string | undefined =>
  stap(id).antwoorden.find((keuze) => keuze.id === antwoord)?.naar;

/** The steps of the toolkit, in its order. Their ids are contracts: links, exports and texts use them. */
const VOLGORDE = [
  'de-escaleren',
  'crisiskaart',
  'naasten',
  'crisisdienst-nodig',
  'triage',
  'beoordelingsplek',
  'veilig-wachten',
  'wie-wacht',
  'politie',
  'wijziging',
  'nazorg',
];
/** The steps at which somebody may be waiting. */
const TIJDENS_HET_WACHTEN = ['veilig-wachten', 'wie-wacht', 'wachten', 'politie', 'wijziging'];

describe('de stappen van crisis zijn die van de toolkit', () => {
  it('begint met voorkomen, en houdt de volgorde van de toolkit', () => {
    expect(crisis.start).toBe('voorkomen');
    expect(crisis.stappen.map(({ id }) => id).filter((id) => VOLGORDE.includes(id))).toEqual(VOLGORDE);
  });

  it('wie bij de persoon blijft, komt in die volgorde langs elke stap die geen uitzondering is', () => {
    const weg =
      'voorkomen.crisis de-escaleren.verder crisiskaart.ja naasten.verder crisisdienst-nodig.ja triage.beoordeling beoordelingsplek.thuis veilig-wachten.nee wie-wacht.huisarts wachten.voorbij nazorg.klaar';
    expect(paden.map((pad) => kort(pad.antwoorden))).toContain(weg);
    expect(
      antwoorden(weg)
        .map(({ stap: id }) => id)
        .filter((id) => VOLGORDE.includes(id)),
    ).toEqual(VOLGORDE.filter((id) => id !== 'politie' && id !== 'wijziging'));
  });

  it('de triage is van de ggz: de huisarts schat alleen in of de crisisdienst nodig is', () => {
    expect(naar('crisisdienst-nodig', 'ja')).toBe('triage');
    // No level of urgency, of ours or anybody's.
    expect(JSON.stringify(crisis)).not.toMatch(/urgent|spoedeisend|\bU[0-5]\b/i);
  });

  it('bij een minderjarige komen eerst de afspraken in de regio', () => {
    expect(naar('crisisdienst-nodig', 'ja-jonger-dan-18')).toBe('jeugd-in-de-regio');
    expect(bronnenVanStap(stap('jeugd-in-de-regio')).map(({ ref }) => ref)).toContain(
      'lhv-toolkit-ggz/acute-ggz#jeugd',
    );
  });

  it('wie onveilig is, komt van begin af aan en tijdens het wachten in één keer bij de politie', () => {
    for (const id of ['voorkomen', 'de-escaleren', 'veilig-wachten', 'wachten'])
      expect(naar(id, 'onveilig'), id).toBe('politie');
  });
});

describe('wachten', () => {
  it('zolang het wachten duurt, staat erbij wie op de veiligheid toeziet', () => {
    const [herinnering, ...rest] = crisis.herinneringen ?? [];
    expect(rest).toEqual([]);
    expect(herinnering?.stappen).toEqual(TIJDENS_HET_WACHTEN);
    expect(herinnering?.tekst).toMatch(/huisarts of de HAP.*veiligheid van de persoon en de naasten/);
    expect(herinnering?.bronnen.map(({ ref }) => ref)).toEqual([
      'lhv-toolkit-ggz/acute-ggz#veiligheid-tijdens-het-wachten',
    ]);
  });

  it('elke verandering gaat naar de crisisdienst, en daarna wordt de veiligheid opnieuw gewogen', () => {
    expect(naar('wachten', 'verandering')).toBe('wijziging');
    expect(stap('wijziging').antwoorden.map((antwoord) => antwoord.naar)).toEqual(['veilig-wachten']);
  });

  it('de lus kan zo vaak als nodig, en eindigt altijd bij een vraag of een uitkomst', () => {
    const begin =
      'voorkomen.crisis de-escaleren.verder crisiskaart.ja naasten.verder crisisdienst-nodig.ja triage.beoordeling beoordelingsplek.thuis ';
    const ronde = 'veilig-wachten.nee wie-wacht.huisarts wachten.verandering wijziging.opnieuw-beoordelen ';
    for (const keer of [0, 1, 3, 40]) {
      const given = antwoorden(begin + ronde.repeat(keer));
      const verloop = replay(keuzehulp, given);
      expect(waar(verloop)).toBe('vraag veilig-wachten');
      expect(verloop.vervallen).toEqual([]);
      // Also as a link, however long the waiting lasted.
      expect(decodeLink(keuzehulp, encodeLink(crisis, given))).toMatchObject({ staat: 'goed', antwoorden: given });
    }
  });

  it('wie één antwoord in een eerdere ronde wijzigt, houdt de rondes die nog gelden', () => {
    const rest = 'wachten.verandering wijziging.opnieuw-beoordelen veilig-wachten.ja wachten.voorbij nazorg.klaar';
    const begin = 'voorkomen.onveilig politie.crisisdienst-gebeld wijziging.opnieuw-beoordelen';
    const verloop = replay(keuzehulp, antwoorden(`${begin} veilig-wachten.ja wie-wacht.huisarts ${rest}`));
    expect(waar(verloop)).toBe('uitkomst bij-de-crisisdienst');
    expect(verloop.vervallen).toEqual([{ stap: 'wie-wacht', antwoord: 'huisarts' }]);
  });
});

describe('elke weg door crisis', () => {
  it('samen gaan ze langs elke stap, elk antwoord dat niet terugleidt, en elke uitkomst', () => {
    const gegeven = new Set(paden.flatMap((pad) => pad.antwoorden.map((each) => `${each.stap}.${each.antwoord}`)));
    const lussen = listLussen(crisis, paden).map((lus) => `${lus.stap.id}.${lus.antwoord.id}`);
    const alle = crisis.stappen.flatMap(({ id, antwoorden: keuzes }) => keuzes.map((keuze) => `${id}.${keuze.id}`));
    expect(new Set([...gegeven, ...lussen])).toEqual(new Set(alle));
    expect(lussen).toEqual(['veilig-wachten.onveilig', 'wachten.verandering', 'wachten.onveilig']);
    expect(new Set(paden.map(({ uitkomst }) => uitkomst.id))).toEqual(
      new Set(['crisis-voorkomen', 'geen-beoordeling', 'bij-de-crisisdienst', 'verwijzen']),
    );
  });

  it('komt geen stap twee keer tegen, heeft een reden, en is na te spelen', () => {
    for (const pad of paden) {
      const stappen = pad.antwoorden.map(({ stap: id }) => id);
      expect(new Set(stappen).size).toBe(stappen.length);
      expect(pad.reden).not.toBe('');
      expect(waar(replay(keuzehulp, pad.antwoorden))).toBe(`uitkomst ${pad.uitkomst.id}`);
    }
  });

  it('de tabel blijft te overzien', () => {
    expect(paden.length).toBeLessThanOrEqual(70);
  });
});

describe('patiënten uit de praktijk', () => {
  it.each(scenarios)('$situatie → $uitkomst', ({ antwoorden: gegeven, uitkomst, beslissend }) => {
    const { positie, vervallen } = replay(
      keuzehulp,
      gegeven.map(([id, antwoord]) => ({ stap: id, antwoord })),
    );
    expect(vervallen).toEqual([]);
    expect(positie).toMatchObject({
      soort: 'uitkomst',
      uitkomst: { id: uitkomst },
      beslissend: { stap: { id: beslissend } },
    });
  });

  it('samen raken zij elke uitkomst', () => {
    expect(new Set(scenarios.map(({ uitkomst }) => uitkomst))).toEqual(new Set(crisis.uitkomsten.map(({ id }) => id)));
  });
});

describe('bellen', () => {
  it('elk landelijk nummer is te bellen en zegt dat het niet uit de bronnen komt', () => {
    const nummers = crisis.spoed?.nummers ?? [];
    expect(nummers.map(({ nummer }) => leesTelefoon(nummer)?.link)).toEqual(['tel:112', 'tel:08000113']);
    for (const { nietUitDeBronnen } of nummers) expect(nietUitDeBronnen).not.toBe('');
  });

  it('geen ander nummer staat in de stappen: dat van de eigen crisisdienst staat in geen bron', () => {
    const nummers = JSON.stringify(crisis.stappen).match(/\d[\d -]+\d/g) ?? [];
    expect(new Set(nummers.filter((nummer) => !/^20\d\d/.test(nummer)))).toEqual(new Set(['112']));
  });
});

describe('voor elke lijst antwoorden, zinnig of niet', () => {
  it('eindigt het naspelen, hooguit zo lang als de lijst, en telt elk antwoord één keer', () => {
    fc.assert(
      fc.property(willekeurigeAntwoorden(crisis), (given) => {
        const { spoor, vervallen } = replay(keuzehulp, given);
        expect(spoor.length + vervallen.length).toBe(given.length);
        const samen = [...toAntwoorden(spoor), ...vervallen].map((each) => JSON.stringify(each)).sort();
        expect(samen).toEqual(given.map((each) => JSON.stringify(each)).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('volgt elk spoor de pijlen van de keuzehulp', () => {
    fc.assert(
      fc.property(willekeurigeAntwoorden(crisis), (given) => {
        let plek = crisis.start;
        for (const { stap: passed, antwoord } of replay(keuzehulp, given).spoor) {
          expect(passed.id).toBe(plek);
          plek = antwoord.naar;
        }
      }),
    );
  });
});
