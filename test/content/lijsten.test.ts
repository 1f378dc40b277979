import { describe, expect, it } from 'vitest';
import { foutenVan, laad, maak, type Change } from './tree.ts';

const BEGRIPPEN = 'begrippen.yaml';
const TEGENSPRAKEN = 'tegenspraken.yaml';
const ONDERWERP = 'onderwerpen/brief.md';
const PRESTATIE = 'prestaties/cz/11201-poh.yaml';

const begrip = (extra: string) => `- id: echelon
  term: Echelon
  uitleg: De lijn waarnaar u verwijst.
${extra}`;
const tegenspraak = (ref: string) => `- id: wie-kiest
  titel: Wie kiest?
  soort: tegenspraak
  thema: verwijzen
  plekken:
    - ref: ${ref}
      zegt: U kiest het echelon.
  nu: U kiest het echelon.
`;
const prestatie = (aanvragers: string) => `titel: POH-GGZ
verzekeraar: CZ
jaren: "2024-2025"
bronkop: POH-GGZ
thema: POH-GGZ
aanvragers: ${aanvragers}
soortTarief: [module]
doel: Ondersteuning.
aanvragen: { hoe: Met een formulier., waar: Bij CZ., termijn: Voor het kwartaal. }
`;
const onderwerp = (tekst: string) => `---
titel: De brief
samenvatting: Wat erin staat.
---

## Kort [#kort]

${tekst}
`;

const goed: readonly Change[] = [
  maak(BEGRIPPEN, begrip('  bronnen: [toolkit/verwijzen#echelon]\n')),
  maak(TEGENSPRAKEN, tegenspraak('toolkit/verwijzen#echelon')),
  maak(ONDERWERP, onderwerp('Zie [de prestatie](../prestaties/cz/11201-poh.yaml) en [kort](brief.md#kort).')),
  maak(PRESTATIE, prestatie('[rho]')),
];

describe('begrippen, tegenspraken, onderwerpen en prestaties', () => {
  it('komen met hun bronnen in de inhoud', async () => {
    const inhoud = await laad(...goed);
    expect(inhoud.begrippen[0]?.bronnen[0]?.path).toBe('/bronnen/toolkit/verwijzen/#echelon');
    expect(inhoud.tegenspraken[0]?.plekken[0]?.bron.bron).toBe('Toolkit ggz 2017');
    expect(inhoud.onderwerpen[0]?.secties.map(({ id }) => id)).toEqual(['kort']);
    expect(inhoud.prestaties[0]).toMatchObject({ id: '11201-poh', codes: [], aanvragers: ['rho'] });
  });

  it('een begrip wordt bij het eerste gebruik in een hoofdstuk uitgelegd', async () => {
    const inhoud = await laad(...goed);
    // The word stands in a link only in the first chapter: links are not marked. The subject does not use it.
    expect(inhoud.hoofdstukken.map(({ begrippen }) => begrippen)).toEqual([[], []]);
    const metTekst = await laad(...goed, maak(ONDERWERP, onderwerp('Het echelon staat erin, en nog eens: echelon.')));
    expect(metTekst.onderwerpen[0]?.begrippen).toEqual(['echelon']);
  });

  const fouten: readonly { fout: string; change: Change; bestand: string; plek: string; probleem: string }[] = [
    {
      fout: 'een begrip zonder bron en zonder herkomst',
      change: maak(BEGRIPPEN, begrip('')),
      bestand: BEGRIPPEN,
      plek: 'begrip echelon',
      probleem: 'noemt geen bron',
    },
    {
      fout: 'een begrip met een bron die er niet is',
      change: maak(BEGRIPPEN, begrip('  bronnen: [toolkit/weg#echelon]\n')),
      bestand: BEGRIPPEN,
      plek: 'begrip echelon',
      probleem: 'de verwijzing toolkit/weg#echelon wijst nergens naar',
    },
    {
      fout: 'hetzelfde id twee keer',
      change: maak(BEGRIPPEN, begrip('  nietUitDeBronnen: Redactie.\n') + begrip('  nietUitDeBronnen: Redactie.\n')),
      bestand: BEGRIPPEN,
      plek: 'id echelon',
      probleem: 'dit id komt meer dan eens voor',
    },
    {
      fout: 'een tegenspraak die nergens naar wijst',
      change: maak(TEGENSPRAKEN, tegenspraak('toolkit/verwijzen#weg')),
      bestand: TEGENSPRAKEN,
      plek: 'tegenspraak wie-kiest',
      probleem: 'de verwijzing toolkit/verwijzen#weg wijst nergens naar',
    },
    {
      fout: 'een onderwerp met een dode verwijzing',
      change: maak(ONDERWERP, onderwerp('Zie [de brief](../bronnen/toolkit/09-brief.md).')),
      bestand: ONDERWERP,
      plek: 'regel 8',
      probleem: 'de verwijzing ../bronnen/toolkit/09-brief.md wijst niet naar een bestand met een eigen pagina',
    },
    {
      fout: 'een onderwerp zonder kopgegevens',
      change: maak(ONDERWERP, '## Kort [#kort]\n'),
      bestand: ONDERWERP,
      plek: 'regel 1',
      probleem: 'de kopgegevens ontbreken',
    },
    {
      fout: 'een prestatie zonder aanvrager',
      change: maak(PRESTATIE, prestatie('[]')),
      bestand: PRESTATIE,
      plek: 'regel 6, veld aanvragers',
      probleem: 'het veld noemt geen aanvrager',
    },
  ];
  it.each(fouten)('meldt $fout', async ({ change, bestand, plek, probleem }) => {
    const { problems } = await foutenVan(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: bestand, place: plek, problem: probleem });
    expect(problems[0]?.remedy).not.toBe('');
  });
});
