import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legePraktijk } from '../../../src/domain/praktijk.ts';
import {
  labelVan,
  leegTarief,
  leesVelden,
  legeAanbieder,
  naarVelden,
  type PraktijkVelden,
} from '../../../src/pages/praktijk/velden.ts';
import { praktijken, vollePraktijk } from '../../storage/praktijkHulp.ts';

const velden = (wijzig: (velden: PraktijkVelden) => void): PraktijkVelden => {
  const leeg = naarVelden(legePraktijk);
  wijzig(leeg);
  return leeg;
};
const fouten = (ingevuld: PraktijkVelden): string[] => {
  const controle = leesVelden(ingevuld);
  return controle.goed ? [] : controle.fouten.map(({ veld }) => veld);
};

describe('het formulier van Mijn praktijk', () => {
  it('toont elke praktijk zo dat teruglezen hetzelfde geeft', () => {
    fc.assert(
      fc.property(praktijken, (praktijk) => {
        const { wijkteam, ...rest } = praktijk;
        // An empty wijkteam and none look the same on the screen.
        const verwacht = wijkteam && Object.keys(wijkteam).length > 0 ? praktijk : rest;
        expect(leesVelden(naarVelden(praktijk))).toEqual({ goed: true, praktijk: verwacht });
      }),
    );
  });

  it('leeg is goed: alles mag ontbreken', () => {
    expect(leesVelden(naarVelden(legePraktijk))).toEqual({ goed: true, praktijk: legePraktijk });
  });

  it('toont getallen zoals ze hier worden geschreven', () => {
    const { patienten, pohUren, eigenTarieven } = naarVelden(vollePraktijk);
    expect([patienten, pohUren, eigenTarieven[0]?.bedrag]).toEqual(['2.768', '10,5', '4,1234']);
  });

  it.each([
    ['2.350', 2350],
    ['2350', 2350],
    [' 12.350 ', 12_350],
  ])('leest %s patiënten als %i', (patienten, aantal) => {
    const controle = leesVelden(velden((leeg) => (leeg.patienten = patienten)));
    expect(controle).toEqual({ goed: true, praktijk: { ...legePraktijk, patienten: aantal } });
  });

  it('leest uren en bedragen met een komma, en met een euroteken', () => {
    const controle = leesVelden(
      velden((leeg) => {
        leeg.pohUren = '10,25';
        leeg.eigenTarieven = [{ ...leegTarief(), naam: 'Module', jaar: '2025', bedrag: '€ 1.003,46' }];
      }),
    );
    expect(controle).toEqual({
      goed: true,
      praktijk: {
        ...legePraktijk,
        pohUren: 10.25,
        eigenTarieven: [{ naam: 'Module', jaar: 2025, bedrag: '1003.46' }],
      },
    });
  });

  it.each([
    ['1', '1.00'],
    ['3,5', '3.50'],
    ['4,1234', '4.1234'],
  ])('bewaart een bedrag van %s als %s', (bedrag, verwacht) => {
    const controle = leesVelden(
      velden((leeg) => (leeg.eigenTarieven = [{ ...leegTarief(), naam: 'Module', jaar: '2025', bedrag }])),
    );
    expect(controle.goed && controle.praktijk.eigenTarieven[0]?.bedrag).toBe(verwacht);
  });

  it.each(['veel', '-5', '0', '1,5', '9999999', '2..350'])('weigert %s patiënten', (patienten) => {
    expect(fouten(velden((leeg) => (leeg.patienten = patienten)))).toEqual(['patienten']);
  });

  it('een lege regel in een lijst telt niet mee, en fouten wijzen de plek op het scherm aan', () => {
    const ingevuld = velden((leeg) => {
      leeg.aanbieders = [
        legeAanbieder(),
        { ...legeAanbieder(), soort: 'jeugd' },
        { ...legeAanbieder(), telefoon: '12' },
      ];
      leeg.eigenTarieven = [leegTarief(), { ...leegTarief(), naam: 'Module' }];
    });
    expect(fouten(ingevuld)).toEqual([
      'aanbieders.2.naam',
      'aanbieders.2.telefoon',
      'eigenTarieven.1.jaar',
      'eigenTarieven.1.bedrag',
    ]);
  });

  it('noemt een veld zoals het op het scherm staat', () => {
    expect(
      ['crisisdienst.anw', 'aanbieders.2.telefoon', 'eigenTarieven.0.jaar', 'aanbieders', 'bsn'].map(labelVan),
    ).toEqual([
      'Crisisdienst in avond, nacht en weekend',
      'Aanbieder 3, telefoon',
      'Eigen tarief 1, jaar',
      'aanbieders',
      'bsn',
    ]);
  });
});
