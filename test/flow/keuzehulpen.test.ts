import { beforeAll, describe, expect, it } from 'vitest';
import type { Inhoud } from '../../src/domain/inhoud.ts';
import { listPaden } from '../../src/flow/paden.ts';
import { createKeuzehulp, replay } from '../../src/flow/replay.ts';
import { laadEchteInhoud } from '../content/echteInhoud.ts';
import { kort } from './hulp.ts';
import { scenarios as jeugd } from './jeugd.scenarios.ts';
import type { Scenario } from './scenario.ts';

/** The flows whose scenario tables say every way to decide. */
const tabellen: Readonly<Record<string, readonly Scenario[]>> = { jeugd };

let inhoud: Inhoud;
beforeAll(async () => {
  inhoud = await laadEchteInhoud();
});

const flowOf = (id: string) => {
  const flow = inhoud.keuzehulpen.find((candidate) => candidate.id === id);
  if (!flow) throw new Error(`De keuzehulp ${id} ontbreekt in content/.`);
  return flow;
};

describe.each(Object.entries(tabellen))('de keuzehulp %s', (id, scenarios) => {
  it.each(scenarios)('$situatie → $uitkomst', ({ antwoorden, uitkomst, reden }) => {
    const { positie, vervallen } = replay(
      createKeuzehulp(flowOf(id)),
      antwoorden.map(([stap, antwoord]) => ({ stap, antwoord })),
    );
    expect(vervallen).toEqual([]);
    expect(positie).toMatchObject({ soort: 'uitkomst', uitkomst: { id: uitkomst } });
    expect(positie.soort === 'uitkomst' && positie.beslissend.antwoord.reden).toMatch(reden);
  });

  it('elk beslissend antwoord heeft een scenario', () => {
    const laatste = (given: readonly { readonly stap: string; readonly antwoord: string }[]) => kort(given.slice(-1));
    const uitPaden = listPaden(flowOf(id)).map(({ antwoorden }) => laatste(antwoorden));
    const uitScenarios = scenarios.map(({ antwoorden }) =>
      laatste(antwoorden.map(([stap, antwoord]) => ({ stap, antwoord }))),
    );
    expect([...new Set(uitScenarios)].sort()).toEqual([...new Set(uitPaden)].sort());
  });

  it('elke weg eindigt, en komt samen langs elke stap en bij elke uitkomst', () => {
    const flow = flowOf(id);
    const paden = listPaden(flow);
    for (const { antwoorden, uitkomst } of paden) {
      const { positie, vervallen } = replay(createKeuzehulp(flow), antwoorden);
      expect(positie).toMatchObject({ soort: 'uitkomst', uitkomst: { id: uitkomst.id } });
      expect(vervallen).toEqual([]);
    }
    expect(new Set(paden.flatMap(({ antwoorden }) => antwoorden.map(({ stap }) => stap)))).toEqual(
      new Set(flow.stappen.map((stap) => stap.id)),
    );
    expect(new Set(paden.map(({ uitkomst }) => uitkomst.id))).toEqual(new Set(flow.uitkomsten.map((one) => one.id)));
  });

  it('vraagt hoogstens zes antwoorden, en elk antwoord dat beslist zegt waarom', () => {
    for (const { antwoorden, reden } of listPaden(flowOf(id))) {
      expect(antwoorden.length, kort(antwoorden)).toBeLessThanOrEqual(6);
      expect(reden, kort(antwoorden)).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  it('elke stap en elke uitkomst noemt bronnen, en elke uitkomst zegt wat te doen, met uitleg', () => {
    const flow = flowOf(id);
    for (const stap of flow.stappen) expect(stap.bronnen.length, stap.id).toBeGreaterThan(0);
    for (const uitkomst of flow.uitkomsten) {
      const details = inhoud.uitkomstDetails[id]?.[uitkomst.id];
      expect(details?.feiten.length, uitkomst.id).toBeGreaterThan(0);
      expect((details?.watNu.length ?? 0) + (details?.checklist?.length ?? 0), uitkomst.id).toBeGreaterThan(0);
      expect(inhoud.toelichtingen[`${id}/${uitkomst.id}`], uitkomst.id).toMatch(/\S/);
    }
  });
});

describe('de volgorde van de keuzehulpen', () => {
  it('verwijzen staat voorop: daar begint de startpagina', () => {
    expect(inhoud.keuzehulpen[0]?.id).toBe('verwijzen');
  });

  it('verwijzen draagt over aan de keuzehulp jeugd zelf', () => {
    const over = flowOf('verwijzen').uitkomsten.find((uitkomst) => uitkomst.id === 'jeugd')?.overdracht;
    expect(over?.path).toBe('/keuzehulpen/jeugd/');
  });
});

describe('toestemming bij jeugd', () => {
  it('laat de leeftijd van 16 open, en kiest niet stilzwijgend', () => {
    const details = inhoud.uitkomstDetails['jeugd'];
    const wie = (id: string) => details?.[id]?.feiten.find(({ kop }) => kop === 'Wie toestemming geeft')?.tekst;
    expect(wie('toestemming-ouders')).toBe('De ouders of verzorgers.');
    expect(wie('toestemming-samen')).toMatch(/jongere en de ouders.*gezamenlijk/);
    expect(wie('toestemming-jongere')).toBe('De jongere zelf.');
    expect(wie('toestemming-16')).toMatch(/Niet duidelijk/);
    expect(details?.['toestemming-16']?.tegenspraken).toEqual([
      { titel: 'Wie geeft toestemming op de leeftijd van 16 jaar?', path: '/tegenspraken/#toestemming-16-jaar' },
    ]);
    expect(inhoud.toelichtingen['jeugd/toestemming-16']).toMatch(/Niet uit de bronnen/);
  });

  it('elke uitkomst die hulp elders zoekt, noemt de leeftijden en dat 16 open is', () => {
    for (const id of ['wijkteam', 'basis-ggz-jeugd', 'specialistische-jeugd-ggz', 'poh-ggz-jeugd', 'wachttijd']) {
      const feit = inhoud.uitkomstDetails['jeugd']?.[id]?.feiten.find(({ kop }) => kop === 'Toestemming');
      expect(feit?.tekst, id).toMatch(/Jonger dan 12.*12 tot 16.*Ouder dan 16.*laat.*open/);
    }
  });
});
