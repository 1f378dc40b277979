import { describe, expect, it } from 'vitest';
import { foutenVan, laad, maak, type Change } from './tree.ts';

const REF = 'toolkit/verwijzen#echelon';
const gegeven = (waarde: string) => `{ waarde: ${waarde}, bronnen: [${REF}] }`;
const bestand = (jaren: string) => `tarieven/poh-jeugd-overhead/regio-${jaren}.yaml`;
const tabel = (jaren: string, extra = '', licentie = gegeven('"350"')) => `verzekeraar: Regio
jaren: "${jaren}"
overleg: ${gegeven('"1320"')}
huurPerUur: ${gegeven('"10"')}
urenPerJaar: ${gegeven('"384"')}
urenPerWeek: ${gegeven('"8"')}
licentie: ${licentie}
verzekering: ${gegeven('"150"')}
laagstePercentage: ${gegeven('"50"')}
hoogstePercentage: ${gegeven('"100"')}
${extra}`;
const metTabel = (jaren: string, extra?: string, licentie?: string): Change =>
  maak(bestand(jaren), tabel(jaren, extra, licentie));

const rekenhulp = (deel = '') => `titel: Overhead
omschrijving: Wat het kost.
inleiding: Reken het uit.
bijgewerkt: 2026-11-22
velden:
  uren:
    label: Uren
    uitleg: Hoeveel.
    bronnen: [${REF}]
stappen:
  huur: { label: Huur, formule: uren x bedrag }
notities:
  btw: { soort: let-op, tekst: Let op., bronnen: [${REF}] }
${deel}`;
const YAML = 'rekenhulpen/poh-jeugd-overhead.yaml';
const PROZA = maak(
  'rekenhulpen/poh-jeugd-overhead.md',
  '## Uitleg\n\nZie [echelon](../bronnen/toolkit/01-verwijzen.md#echelon).\n',
);

describe('een tarieventabel', () => {
  it('komt met jaren en bronnen in de inhoud, de oudste voorop', async () => {
    const { tarieven } = await laad(metTabel('2022-2023'), metTabel('2021'));
    expect(tarieven['poh-jeugd-overhead'].map(({ id, vanaf, tot }) => [id, vanaf, tot])).toEqual([
      ['regio-2021', 2021, 2021],
      ['regio-2022-2023', 2022, 2023],
    ]);
    expect(tarieven['poh-jeugd-overhead'][0]?.overleg).toMatchObject({
      waarde: '1320',
      bronnen: [{ bron: 'Toolkit ggz 2017', path: '/bronnen/toolkit/verwijzen/#echelon' }],
    });
  });

  it('een gat mag als gatErvoor zegt waarom', async () => {
    const { tarieven } = await laad(metTabel('2021'), metTabel('2023', 'gatErvoor: Van 2022 is niets bekend.\n'));
    expect(tarieven['poh-jeugd-overhead']).toHaveLength(2);
  });

  const fouten: readonly {
    fout: string;
    changes: readonly Change[];
    bestand: string;
    plek: string;
    probleem: string;
  }[] = [
    {
      fout: 'jaren die overlappen',
      changes: [metTabel('2021-2022'), metTabel('2022')],
      bestand: bestand('2022'),
      plek: 'veld jaren',
      probleem: 'overlapt met een ander tarief van Regio: 2021-2022',
    },
    {
      fout: 'een gat in de jaren',
      changes: [metTabel('2021'), metTabel('2023')],
      bestand: bestand('2023'),
      plek: 'veld jaren',
      probleem: 'laat een gat in de jaren van Regio',
    },
    {
      fout: 'een bedrag zonder bron',
      changes: [metTabel('2021', '', '{ waarde: "350", bronnen: [] }')],
      bestand: bestand('2021'),
      plek: 'regel 7, veld licentie.bronnen',
      probleem: 'noemt geen bron',
    },
    {
      fout: 'een bron die er niet is',
      changes: [metTabel('2021', '', '{ waarde: "350", bronnen: [toolkit/weg] }')],
      bestand: bestand('2021'),
      plek: 'veld licentie.bronnen',
      probleem: 'de verwijzing toolkit/weg wijst nergens naar',
    },
    {
      fout: 'een bedrag zonder aanhalingstekens',
      changes: [metTabel('2021', '', gegeven('350.5'))],
      bestand: bestand('2021'),
      plek: 'regel 7, veld licentie.waarde',
      probleem: 'zet er aanhalingstekens omheen',
    },
    {
      fout: 'een bedrag met een komma',
      changes: [metTabel('2021', '', gegeven('"3,46"'))],
      bestand: bestand('2021'),
      plek: 'regel 7, veld licentie.waarde',
      probleem: 'met een punt: "3.46"',
    },
    {
      fout: 'een veld dat niet bestaat',
      changes: [metTabel('2021', `parkeren: ${gegeven('"5"')}\n`)],
      bestand: bestand('2021'),
      plek: 'regel 11, veld parkeren',
      probleem: 'dit veld kennen we niet',
    },
    {
      fout: 'een naam die niet bij de inhoud past',
      changes: [maak(bestand('2020'), tabel('2021'))],
      bestand: bestand('2020'),
      plek: 'bestandsnaam',
      probleem: 'past niet bij de verzekeraar en de jaren',
    },
    {
      fout: 'een soort die we niet kennen',
      changes: [maak('tarieven/koffie/regio-2021.yaml', tabel('2021'))],
      bestand: 'tarieven/koffie/regio-2021.yaml',
      plek: 'bestandsnaam',
      probleem: 'we weten niet wat dit bestand is',
    },
  ];
  it('met een maximum dat niet het product van zijn delen is, stopt de bouw', async () => {
    const uren = (maximum: string) =>
      maak(
        'tarieven/normuren/regio-2021.yaml',
        `verzekeraar: Regio
jaren: "2021"
praktijkmanager: ${gegeven('"4.5"')}
praktijkmanagerWijk: ${gegeven('"2"')}
toekomst:
  urenPerDagdeel: ${gegeven('"4"')}
  wekenPerMaand: ${gegeven('"4"')}
  maanden: ${gegeven('"3"')}
  maximum: ${gegeven(`"${maximum}"`)}
`,
      );
    expect((await laad(uren('48'))).tarieven.normuren).toHaveLength(1);
    const { problems } = await foutenVan(uren('50'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ place: 'veld toekomst.maximum' });
    expect(problems[0]?.problem).toContain('(48)');
  });

  it.each(fouten)(
    'met $fout stopt de bouw, met bestand en veld',
    async ({ changes, bestand: file, plek, probleem }) => {
      const { problems } = await foutenVan(...changes);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ file, place: plek });
      expect(problems[0]?.problem).toContain(probleem);
      expect(problems[0]?.remedy).not.toBe('');
    },
  );
});

describe('een rekenhulp', () => {
  it('komt met bronnen en tekst in de inhoud', async () => {
    const { rekenhulpen, rekenhulpTeksten } = await laad(
      maak(YAML, rekenhulp().replace('tekst: Let op.', 'tekst: Het kost € 10.')),
      PROZA,
    );
    // The amount stays on the line of its euro sign.
    expect(rekenhulpen[0]?.notities['btw']?.tekst).toBe('Het kost €\u00A010.');
    expect(rekenhulpen[0]).toMatchObject({ id: 'poh-jeugd-overhead', voorbeelden: [], onderwerpen: [] });
    expect(rekenhulpen[0]?.velden['uren']?.bronnen[0]?.titel).toBe('Het echelon');
    expect(rekenhulpTeksten['poh-jeugd-overhead']).toBe('Uitleg. Zie echelon.');
  });

  it.each([
    [
      'een veld zonder bron en zonder herkomst',
      rekenhulp().replace(`bronnen: [${REF}]`, 'bronnen: []'),
      'veld velden.uren',
      'noemt geen bron',
    ],
    ['een onderwerp dat er niet is', rekenhulp('onderwerpen: [weg]\n'), 'veld onderwerpen', 'weg bestaat niet'],
    ['een prestatie die er niet is', rekenhulp('prestaties: [weg]\n'), 'veld prestaties', 'weg bestaat niet'],
    [
      'een voorbeeld met een onbekend veld',
      rekenhulp('voorbeelden:\n  - { titel: Zo, uitleg: Zo., invoer: { weken: "8" } }\n'),
      'veld voorbeelden.0.invoer.weken',
      'er is geen veld dat zo heet',
    ],
    [
      'een verkeerde soort opmerking',
      rekenhulp().replace('soort: let-op', 'soort: roept'),
      'regel 13, veld notities.btw.soort',
      'moet let-op',
    ],
  ])('met %s stopt de bouw', async (_fout, tekst, plek, probleem) => {
    const { problems } = await foutenVan(maak(YAML, tekst), PROZA);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: YAML, place: plek });
    expect(problems[0]?.problem).toContain(probleem);
  });

  it('zonder uitleg ernaast ontbreekt er een bestand; een dode verwijzing in de uitleg telt ook', async () => {
    expect((await foutenVan(maak(YAML, rekenhulp()))).problems[0]).toMatchObject({
      file: 'rekenhulpen/poh-jeugd-overhead.md',
      problem: expect.stringContaining('dit bestand ontbreekt') as string,
    });
    const dood = maak('rekenhulpen/poh-jeugd-overhead.md', 'Zie [weg](../bronnen/toolkit/09-weg.md).\n');
    expect((await foutenVan(maak(YAML, rekenhulp()), dood)).problems[0]?.problem).toContain('09-weg.md');
  });
});
