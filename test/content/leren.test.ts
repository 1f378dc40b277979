import { describe, expect, it } from 'vitest';
import { heeftCijfer } from '../../src/content/cardYears.ts';
import { formatProblem } from '../../src/content/problem.ts';
import { createKeuzehulp, replay } from '../../src/flow/replay.ts';
import { laadEchteInhoud } from './echteInhoud.ts';
import { foutenVan, laad, maak, wijzig, type Change } from './tree.ts';

const LEERPAD = `- id: begin
  titel: Het begin
  doel: U weet waar u begint.
  lezen: [toolkit/verwijzen]
  keuzehulpen: [kiezen]
`;
const CASUS = `---
titel: Een klacht zonder ernst
halte: begin
keuzehulp: kiezen
soort: gewoon
stappen:
  - stap: klacht
    antwoord: ja
    waarom: Er is een klacht.
  - stap: ernst
    antwoord: nee
    waarom: Het valt mee.
uitkomst: praktijk
waarom: Het is niet ernstig.
nietOmdat:
  crisis: Er is niets acuuts.
anders:
  - stap: ernst
    antwoord: ja
    naar: crisis
    uitleg: Was het ernstig, dan belde u.
bronnen: [toolkit/verwijzen#vermoeden]
---

Iemand komt met een klacht.
`;
const KAARTEN = `halte: begin
kaarten:
  - id: een
    soort: cijfer
    voor: Hoeveel?
    achter: Twaalf.
    jaar: "2023"
    bronnen: [toolkit/verwijzen]
`;
const TOETS = `titel: Het begin
halte: begin
omschrijving: Waar u begint.
vragen:
  - id: a
    vorm: keuze
    vraag: Welke?
    opties: [{ tekst: Deze, goed: ja }, { tekst: Die }]
    uitleg: Deze.
    bronnen: [toolkit/verwijzen]
  - id: b
    vorm: getal
    vraag: Hoeveel?
    getal: "3.46"
    eenheid: euro
    uitleg: Zoveel.
    bronnen: [toolkit/brief]
`;
const leren: readonly Change[] = [
  maak('leerpad.yaml', LEERPAD),
  maak('casussen/klacht.md', CASUS),
  maak('kaarten/begin.yaml', KAARTEN),
  maak('toetsen/begin.yaml', TOETS),
];
const CASUSBESTAND = 'casussen/klacht.md';

/** The complaints after a change, a line each. */
const klachten = async (...changes: readonly Change[]): Promise<string> =>
  (await foutenVan(...leren, ...changes)).problems.map(formatProblem).join('\n');

describe('de leerstof', () => {
  it('is er zonder bestanden niet, en dat mag', async () => {
    expect((await laad()).leerstof).toMatchObject({ leerpad: [], casussen: [], toetsen: [] });
  });

  it('wordt gelezen met bronnen en weg', async () => {
    const { leerstof } = await laad(...leren);
    expect(leerstof.leerpad.map(({ id, lezen }) => [id, lezen[0]?.path])).toEqual([
      ['begin', '/bronnen/toolkit/verwijzen/'],
    ]);
    expect(leerstof.casussen).toMatchObject([
      {
        id: 'klacht',
        uitkomst: 'praktijk',
        tekst: 'Iemand komt met een klacht.',
        bronnen: [{ ref: 'toolkit/verwijzen#vermoeden' }],
      },
    ]);
    expect(leerstof.kaarten.map(({ id, halte, achter, naFout }) => [id, halte, achter, naFout])).toEqual([
      ['kaart:een', 'begin', 'Twaalf.', undefined],
      ['uitkomst:kiezen/praktijk/wie-behandelt', 'begin', 'U zelf.', undefined],
      ['uitkomst:kiezen/praktijk/verzekering', 'begin', 'Verzekerd.', undefined],
      ['toets:begin/a', 'begin', 'Deze', true],
      ['toets:begin/b', 'begin', '€ 3,46', true],
    ]);
    expect(leerstof.kaarten[1]?.voor).toBe('Kiezen: u komt uit op In de praktijk. Wie behandelt?');
    expect(leerstof.toetsen).toMatchObject([
      { id: 'begin', vragen: [{ opties: [{ goed: true }, { goed: false }] }, { getal: '3.46' }] },
    ]);
  });
});

describe('een casus die niet klopt met de keuzehulp', () => {
  it.each([
    [
      'een verkeerde uitkomst',
      wijzig(CASUSBESTAND, 'uitkomst: praktijk', 'uitkomst: crisis'),
      'komt uit op praktijk en niet op crisis',
    ],
    [
      'een vraag die nog open is',
      wijzig(CASUSBESTAND, '  - stap: ernst\n    antwoord: nee\n    waarom: Het valt mee.\n', ''),
      'de vraag ernst is dan nog open',
    ],
    [
      'een antwoord dat er niet toe doet',
      wijzig(CASUSBESTAND, 'antwoord: ja\n    waarom', 'antwoord: nee\n    waarom'),
      'stap ernst: het antwoord nee telt in deze keuzehulp op deze plek niet mee',
    ],
    [
      'een onbekend antwoord',
      wijzig(CASUSBESTAND, 'antwoord: nee\n    waarom', 'antwoord: misschien\n    waarom'),
      'het antwoord misschien telt in deze keuzehulp op deze plek niet mee',
    ],
    [
      'een verkeerd gevolg',
      wijzig(CASUSBESTAND, 'naar: crisis', 'naar: praktijk'),
      'veld anders, punt 1: leidt naar crisis en niet naar praktijk',
    ],
    [
      'een ander antwoord dat hetzelfde is',
      wijzig(CASUSBESTAND, 'antwoord: ja\n    naar', 'antwoord: nee\n    naar'),
      'is het antwoord dat de casus al geeft',
    ],
    [
      'een ander antwoord dat niet bestaat',
      wijzig(CASUSBESTAND, 'antwoord: ja\n    naar', 'antwoord: misschien\n    naar'),
      'de stap ernst kent het antwoord misschien niet',
    ],
    [
      'een onbekende stap bij anders',
      wijzig(CASUSBESTAND, '  - stap: ernst\n    antwoord: ja\n    naar', '  - stap: duur\n    antwoord: ja\n    naar'),
      'de stap duur komt in deze casus niet voor',
    ],
    [
      'een uitleg bij de goede uitkomst',
      wijzig(CASUSBESTAND, '  crisis: Er is', '  praktijk: Er is'),
      'praktijk is geen andere uitkomst',
    ],
    [
      'een onbekende keuzehulp',
      wijzig(CASUSBESTAND, 'keuzehulp: kiezen', 'keuzehulp: raden'),
      'de keuzehulp raden bestaat niet',
    ],
    ['een onbekende halte', wijzig(CASUSBESTAND, 'halte: begin', 'halte: eind'), 'de halte eind bestaat niet'],
    [
      'een onbekende tegenspraak',
      wijzig(CASUSBESTAND, 'bronnen: [', 'tegenspraken: [oud-en-nieuw]\nbronnen: ['),
      'de tegenspraak oud-en-nieuw bestaat niet',
    ],
    [
      'een onbekend thema',
      wijzig(CASUSBESTAND, 'bronnen: [', 'themas: [van-alles]\nbronnen: ['),
      'moet een van deze zijn: aanpassingsstoornis',
    ],
    ['geen situatie', wijzig(CASUSBESTAND, 'Iemand komt met een klacht.\n', ''), 'de situatie ontbreekt'],
    ['geen kopgegevens', maak(CASUSBESTAND, 'Iemand komt.\n'), 'de kopgegevens ontbreken'],
    [
      'een dode bron',
      wijzig(CASUSBESTAND, 'verwijzen#vermoeden', 'verwijzen#niets'),
      'de verwijzing toolkit/verwijzen#niets wijst nergens naar',
    ],
  ])('%s wordt genoemd', async (_wat, change, klacht) => {
    const gevonden = await klachten(change);
    expect(gevonden).toContain(`content/${CASUSBESTAND}`);
    expect(gevonden).toContain(klacht);
  });
});

describe('fouten in kaarten, toetsen en leerpad worden genoemd', () => {
  it.each([
    [
      'een cijfer zonder jaar',
      wijzig('kaarten/begin.yaml', '    jaar: "2023"\n', ''),
      'kaart een: een cijfer zonder jaar',
    ],
    [
      'een voorkant die het jaar verklapt',
      wijzig('kaarten/begin.yaml', 'Hoeveel?', 'Hoeveel in 2023?'),
      'verklapt het jaar',
    ],
    [
      'een kaart zonder bron',
      wijzig('kaarten/begin.yaml', '    bronnen: [toolkit/verwijzen]\n', ''),
      'kaart een: noemt geen bron',
    ],
    ['een kaart-id dat al bestaat', maak('kaarten/meer.yaml', KAARTEN), 'dit id komt ook voor in kaarten/begin.yaml'],
    [
      'een keuze zonder goed antwoord',
      wijzig('toetsen/begin.yaml', ', goed: ja', ''),
      'precies één optie met goed: ja',
    ],
    [
      'een onbekende vorm',
      wijzig('toetsen/begin.yaml', 'vorm: getal', 'vorm: raden'),
      'moet vorm keuze, meerdere, volgorde of getal hebben',
    ],
    ['een getal met een komma', wijzig('toetsen/begin.yaml', '"3.46"', '"3,46"'), 'moet een getal met een punt zijn'],
    ['twee vragen met één id', wijzig('toetsen/begin.yaml', 'id: b', 'id: a'), 'id a: dit id komt meer dan eens voor'],
    [
      'een onbekende keuzehulp in het leerpad',
      wijzig('leerpad.yaml', '[kiezen]', '[raden]'),
      'halte begin: de keuzehulp raden bestaat niet',
    ],
  ])('%s', async (_wat, change, klacht) => {
    expect(await klachten(change)).toContain(klacht);
  });

  it('een kapot leerpad geeft één klacht, en niet nog een per casus', async () => {
    const { problems } = await foutenVan(...leren, wijzig('leerpad.yaml', '  titel: Het begin\n', ''));
    expect(problems.map(({ file }) => file)).toEqual(['leerpad.yaml']);
  });
});

describe('de kaarten van het product', async () => {
  const { leerstof } = await laadEchteInhoud();

  it('zijn er minstens tweehonderd, elk met een eigen id, een bron en een achterkant die op een kaart past', () => {
    const meteen = leerstof.kaarten.filter(({ naFout }) => naFout !== true);
    expect(meteen.length).toBeGreaterThanOrEqual(200);
    expect(new Set(leerstof.kaarten.map(({ id }) => id)).size).toBe(leerstof.kaarten.length);
    for (const { id, achter, bronnen, nietUitDeBronnen } of leerstof.kaarten) {
      expect(bronnen.length > 0 || nietUitDeBronnen !== undefined, id).toBe(true);
      expect(achter.length, id).toBeLessThanOrEqual(600);
    }
  });

  it('een kaart met een cijfer op de achterkant vraagt naar het jaar, en verklapt het niet', () => {
    const metCijfer = leerstof.kaarten.filter(({ soort, achter }) => soort === 'cijfer' || heeftCijfer(achter));
    expect(metCijfer.length).toBeGreaterThan(60);
    for (const { id, voor, jaar } of metCijfer) {
      expect(jaar, id).toMatch(/^\d{4}(?:-\d{4})?(?: en \d{4}(?:-\d{4})?)*$/);
      for (const een of jaar?.split(' en ') ?? []) expect(voor, id).not.toContain(een);
    }
  });

  it.each(['bk', 'bm', 'bi', 'bc', 'onvolledig-behandeltraject'])(
    'de tarieven van toen: begrip %s vraagt naar 2016',
    (id) => {
      expect(leerstof.kaarten.find((kaart) => kaart.id === `begrip:${id}`)?.jaar).toBe('2016');
    },
  );

  it('elke kaart hoort bij een halte: wie het pad afloopt, kan alles leren', () => {
    const haltes = new Set(leerstof.leerpad.map(({ id }) => id));
    expect(leerstof.kaarten.filter(({ halte = '' }) => !haltes.has(halte)).map(({ id }) => id)).toEqual([]);
  });

  it('elke halte van het leerpad heeft kaarten', () => {
    for (const { id } of leerstof.leerpad)
      expect(
        leerstof.kaarten.some(({ halte }) => halte === id),
        id,
      ).toBe(true);
  });
});

describe('de casussen van het product', async () => {
  const { leerstof, keuzehulpen } = await laadEchteInhoud();

  it.each(leerstof.casussen.map((casus) => [casus.id, casus] as const))(
    '%s: de echte keuzehulp komt uit waar de casus het zegt',
    (_id, casus) => {
      const definition = keuzehulpen.find(({ id }) => id === casus.keuzehulp);
      if (!definition) throw new Error(`geen keuzehulp ${casus.keuzehulp}`);
      const { positie, vervallen } = replay(createKeuzehulp(definition), casus.stappen);
      expect(vervallen).toEqual([]);
      expect(positie.soort === 'uitkomst' && positie.uitkomst.id).toBe(casus.uitkomst);
    },
  );
});
