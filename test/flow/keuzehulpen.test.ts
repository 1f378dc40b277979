import { beforeAll, describe, expect, it } from 'vitest';
import type { Inhoud } from '../../src/domain/inhoud.ts';
import { listPaden } from '../../src/flow/paden.ts';
import { createKeuzehulp, replay } from '../../src/flow/replay.ts';
import { laadEchteInhoud } from '../content/echteInhoud.ts';
import { kort } from './hulp.ts';
import { scenarios as jeugd } from './jeugd.scenarios.ts';
import { scenarios as pohAanvragen } from './poh-aanvragen.scenarios.ts';
import type { Scenario } from './scenario.ts';
import { scenarios as terugkeer } from './terugkeer.scenarios.ts';

/** The flows whose scenario tables say every way to decide. */
const tabellen: Readonly<Record<string, readonly Scenario[]>> = {
  jeugd,
  terugkeer,
  'poh-aanvragen': pohAanvragen,
};

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

describe('POH-GGZ aanvragen', () => {
  const details = (id: string) => inhoud.uitkomstDetails['poh-aanvragen']?.[id];
  const tekstVan = (id: string) => JSON.stringify([details(id)?.feiten, details(id)?.checklist, details(id)?.watNu]);

  it('gaat over de praktijk, niet over een patiënt', () => {
    expect(flowOf('poh-aanvragen').gaatOver).toBe('praktijk');
  });

  it.each([
    'vgz-binnen-norm',
    'vgz-boven-norm',
    'cz-module',
    'cz-boven-norm',
    'cz-consulten',
    'cz-cet',
    'via-gemeente',
  ])('%s eindigt met een checklist om af te vinken, en elk punt komt maar één keer voor', (id) => {
    const punten = details(id)?.checklist?.flatMap((deel) => deel.punten.map(({ tekst }) => tekst)) ?? [];
    expect(punten.length).toBeGreaterThanOrEqual(5);
    expect(new Set(punten).size).toBe(punten.length);
  });

  it.each([
    // 000: S1 met code 11201, € 3,46 in 2023, 12 uur per 2.350; S3 met code 31343.
    ['vgz-binnen-norm', ['11201', '€ 3,46', 'Vecozo', 'arbeidsovereenkomst', '12 uur', 'zorggroep']],
    ['vgz-boven-norm', ['31343', 'doorstroom', 'business case', 'regionale zorginkoper', 'Overbruggingszorg']],
    // 004: 11201 op VECOZO, 16 uur, formulier per e-mail, kwartaal; 31343 met Opgave hoge inzet.
    ['cz-module', ['11201', '16 uur', 'rz.huisartsen@cz.nl', 'één dag', 'VECOZO', 'RHO']],
    ['cz-boven-norm', ['31343', 'Opgave hoge inzet POH-GGZ', 'regionale zorginkoper']],
    ['via-gemeente', ['100%', '2.830', 'vier maanden', 'btw']],
  ])('%s noemt wat de bron eist: %j', (id, feiten) => {
    for (const feit of feiten) expect(tekstVan(id), feit).toContain(feit);
  });

  it('schrijft triage en de 16 uur niet aan VGZ toe, en S1, S3 en de zorggroep niet aan CZ', () => {
    const ids = flowOf('poh-aanvragen').uitkomsten.map(({ id }) => id);
    const vgz = ids.filter((id) => id.startsWith('vgz-'));
    const cz = ids.filter((id) => id.startsWith('cz-'));
    expect([vgz.length, cz.length]).toEqual([6, 8]);
    for (const id of vgz) expect(tekstVan(id), id).not.toMatch(/triage|16 uur|RHO/);
    for (const id of cz) expect(tekstVan(id), id).not.toMatch(/\bS[13]\b|12 uur|business case|3,46/);
  });

  it('geeft verzekeraar en jaar door aan de rekenhulp, en de POH jeugd aan zijn eigen', () => {
    const naar = (id: string) => details(id)?.rekenhulpen?.map((rekenhulp) => [rekenhulp.path, rekenhulp.invoer]);
    for (const id of ['vgz-binnen-norm', 'vgz-boven-norm', 'vgz-norm'])
      expect(naar(id), id).toContainEqual(['/rekenen/poh-module/', { verzekeraar: 'VGZ', jaar: '2023' }]);
    for (const id of ['cz-module', 'cz-boven-norm', 'cz-cet', 'cz-norm'])
      expect(naar(id), id).toContainEqual(['/rekenen/poh-module/', { verzekeraar: 'CZ', jaar: '2025' }]);
    for (const id of ['vgz-norm', 'cz-norm']) expect(naar(id), id).toContainEqual(['/rekenen/normuren/', {}]);
    expect(naar('via-gemeente')).toEqual([['/rekenen/poh-jeugd-overhead/', {}]]);
  });

  it('zegt bij een samenwerkingsverband dat er één tarief komt', () => {
    for (const stap of ['aanvrager-vgz', 'aanvrager-cz']) {
      const antwoorden = flowOf('poh-aanvragen').stappen.find(({ id }) => id === stap)?.antwoorden;
      expect(antwoorden?.find(({ id }) => id === 'samenwerkingsverband')?.onthoud?.tekst).toMatch(/één tarief/);
      expect(antwoorden?.find(({ id }) => id === 'praktijk')?.onthoud).toBeUndefined();
    }
  });
});

describe('terug en verder', () => {
  it('vraagt geen nieuwe verwijzing bij een overdracht, en wel bij een nieuw traject', () => {
    const advies = (id: string) => flowOf('terugkeer').uitkomsten.find((uitkomst) => uitkomst.id === id)?.advies;
    for (const id of ['overdracht-naar-basis', 'overdracht-naar-gespecialiseerd', 'lopend-traject'])
      expect(advies(id), id).toMatch(/^Geef geen nieuwe verwijzing/);
    expect(advies('verwijzen')).toMatch(/nieuwe verwijzing nodig/);
  });

  it('noemt de oude prestaties alleen als toen, met het zorgprestatiemodel als nu en de herkomst daarvan', () => {
    for (const [id, { feiten, watNu, toenNu }] of Object.entries(inhoud.uitkomstDetails['terugkeer'] ?? {})) {
      const nu = [...feiten, ...watNu].map(({ tekst }) => tekst).join(' ');
      expect(nu, id).not.toMatch(/onvolledig behandeltraject|\bBC\b|\bDBC\b/);
      if (toenNu?.nu.includes('zorgprestatiemodel')) expect(toenNu.herkomst, id).toMatch(/^Niet uit de bronnen/);
    }
  });
});
