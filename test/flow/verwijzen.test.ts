import { beforeAll, describe, expect, it } from 'vitest';
import { listPaden } from '../../src/flow/paden.ts';
import { createKeuzehulp, replay, type Keuzehulp } from '../../src/flow/replay.ts';
import { laadVerwijzen, type Verwijzen } from '../content/echteInhoud.ts';
import { antwoorden, kort, waar } from './hulp.ts';
import { overdrachten, uitkomsten, verwijsmodel, wegen } from './verwijsmodel.ts';
import { scenarios } from './verwijzen.scenarios.ts';

let verwijzen: Verwijzen;
let keuzehulp: Keuzehulp;
beforeAll(async () => {
  verwijzen = await laadVerwijzen();
  keuzehulp = createKeuzehulp(verwijzen.definition);
});

describe('de stappen van verwijzen zijn die van het verwijsmodel', () => {
  it('begint vooraf en gaat in vaste volgorde: risico, complexiteit, dsm, behandelplek, ernst', () => {
    const { start, stappen } = verwijzen.definition;
    expect(start).toBe('vooraf');
    expect(stappen.map(({ id }) => id)).toEqual(Object.keys(verwijsmodel));
  });

  it.each(Object.entries(verwijsmodel))('%s heeft precies deze antwoorden, in deze volgorde: %j', (id, verwacht) => {
    const stap = verwijzen.definition.stappen.find((candidate) => candidate.id === id);
    expect(stap?.antwoorden.map((antwoord) => [antwoord.id, antwoord.naar])).toEqual(Object.entries(verwacht));
  });

  it('kent precies deze uitkomsten, en draagt alleen crisis en jeugd over', () => {
    const all = verwijzen.definition.uitkomsten;
    expect(all.map(({ id }) => id)).toEqual([...uitkomsten, ...overdrachten]);
    expect(all.filter(({ overdracht }) => overdracht).map(({ id }) => id)).toEqual(overdrachten);
  });

  it('wie weet niet mag antwoorden, krijgt consultatie', () => {
    const weetNiet = verwijzen.definition.stappen.flatMap((stap) =>
      stap.antwoorden.filter(({ id }) => id === 'weet-niet').map(({ naar }) => [stap.id, naar]),
    );
    expect(weetNiet).toEqual([
      ['dsm', 'consultatie'],
      ['behandelplek', 'consultatie'],
    ]);
  });
});

describe('elke weg door verwijzen', () => {
  it('staat in de beslistabel, en niets anders', () => {
    const paden = listPaden(verwijzen.definition);
    expect(paden.map((pad) => [kort(pad.antwoorden), pad.uitkomst.id])).toEqual(wegen);
  });

  it.each(wegen)('%s eindigt bij %s', (weg, uitkomst) => {
    const verloop = replay(keuzehulp, antwoorden(weg));
    expect(waar(verloop)).toBe(`uitkomst ${uitkomst}`);
    expect(verloop.spoor.map(({ stap, antwoord }) => `${stap.id}.${antwoord.id}`).join(' ')).toBe(weg);
    expect(verloop.vervallen).toEqual([]);
  });

  it('komt samen langs elke stap en bij elke uitkomst', () => {
    const paden = listPaden(verwijzen.definition);
    const stappen = new Set(paden.flatMap((pad) => pad.antwoorden.map(({ stap }) => stap)));
    expect([...stappen].sort()).toEqual(Object.keys(verwijsmodel).sort());
    expect([...new Set(paden.map(({ uitkomst }) => uitkomst.id))].sort()).toEqual(
      [...uitkomsten, ...overdrachten].sort(),
    );
  });

  it('heeft een reden, en wegen naar dezelfde uitkomst hebben elk hun eigen', () => {
    const redenen = listPaden(verwijzen.definition).map(({ reden }) => reden);
    for (const reden of redenen) expect(reden).not.toBe('');
    expect(new Set(redenen).size).toBe(wegen.length);
  });

  it.each([
    ['vooraf.psychische-klacht risico.ja', /gevaar/],
    ['vooraf.psychische-klacht risico.nee complexiteit.ja', /complex/],
    ['vooraf.psychische-klacht risico.nee complexiteit.nee dsm.nee', /geen stoornis/],
    [
      'vooraf.psychische-klacht risico.nee complexiteit.nee dsm.alleen-aanpassingsstoornis',
      /aanpassingsstoornis.*geen verzekerde zorg/,
    ],
  ])('%s zegt waarom: %s', (weg, waarom) => {
    const { positie } = replay(keuzehulp, antwoorden(weg));
    expect(positie.soort === 'uitkomst' && positie.beslissend.antwoord.reden).toMatch(waarom);
  });
});

describe('elke uitkomst', () => {
  it.each(uitkomsten.filter((id) => id.startsWith('basis-ggz-')))(
    '%s toont het product als verwacht profiel, met wat toen gold en wat nu geldt',
    (id) => {
      const uitkomst = verwijzen.definition.uitkomsten.find((candidate) => candidate.id === id);
      expect(uitkomst?.profiel).toMatch(/\(B[KMIC]\)$/);
      expect(verwijzen.details[id]?.toenNu?.nu).toMatch(/1 januari 2022.*zorgprestatiemodel/);
      expect(verwijzen.details[id]?.toenNu?.herkomst).toMatch(/Niet uit de bronnen/);
    },
  );

  it.each(uitkomsten.filter((id) => id.includes('-ggz')))(
    '%s zegt wat er in de brief staat, wat verzekerd is, met wie te overleggen en wat te doen bij een wachtlijst',
    (id) => {
      const { watNu = [], feiten = [] } = verwijzen.details[id] ?? {};
      const wat = watNu.map(({ tekst }) => tekst).join('\n');
      expect(wat).toMatch(
        id === 'gespecialiseerde-ggz' ? /echelon, de gespecialiseerde ggz/ : /echelon, de generalistische basis ggz/,
      );
      expect(wat).toMatch(/Noem ook het vermoeden van een stoornis/);
      expect(wat).toMatch(/POH-GGZ\? Die mag niet verwijzen/);
      expect(wat).toMatch(/Raadpleeg eenmalig een andere deskundige/);
      expect(wat).toMatch(/wachtlijst/);
      const verzekering = feiten.find(({ kop }) => kop === 'Verzekering')?.tekst;
      expect(verzekering).toMatch(/^Verzekerd .*eigen bijdrage.*eigen risico geldt wel/);
    },
  );

  it('buiten de basis ggz noemt geen profiel', () => {
    const overig = verwijzen.definition.uitkomsten.filter(({ soort }) => soort !== 'basis-ggz');
    expect(overig.filter(({ profiel }) => profiel !== undefined)).toEqual([]);
  });
});

describe('patiënten uit de praktijk', () => {
  it.each(scenarios)('$situatie → $uitkomst', ({ antwoorden: gegeven, uitkomst, beslissend }) => {
    const { positie, vervallen } = replay(
      keuzehulp,
      gegeven.map(([stap, antwoord]) => ({ stap, antwoord })),
    );
    expect(vervallen).toEqual([]);
    expect(positie).toMatchObject({
      soort: 'uitkomst',
      uitkomst: { id: uitkomst },
      beslissend: { stap: { id: beslissend } },
    });
  });

  it('samen raken zij elke uitkomst en elk beslissend antwoord', () => {
    const laatste = scenarios.map(({ antwoorden: gegeven }) => gegeven.at(-1)?.join('.'));
    expect(new Set(laatste)).toEqual(new Set(wegen.map(([weg]) => weg.split(' ').at(-1))));
  });
});
