import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goedAntwoord, type GetalVraag, type KeuzeVraag, type VolgordeVraag } from '../../src/domain/leren.ts';
import { isGoed, schud } from '../../src/study/nakijken.ts';

const basis = { id: 'a', vraag: 'Wat?', uitleg: 'Daarom.', bronnen: [] };
const keuze: KeuzeVraag = {
  ...basis,
  vorm: 'keuze',
  opties: [
    { tekst: 'Nee', goed: false },
    { tekst: 'Ja', goed: true },
  ],
};
const meerdere: KeuzeVraag = {
  ...basis,
  vorm: 'meerdere',
  opties: [
    { tekst: 'Een', goed: true },
    { tekst: 'Twee', goed: false },
    { tekst: 'Drie', goed: true },
  ],
};
const volgorde: VolgordeVraag = { ...basis, vorm: 'volgorde', volgorde: ['Eerst', 'Dan', 'Tot slot'] };
const getal: GetalVraag = { ...basis, vorm: 'getal', getal: '472.65', eenheid: 'euro', jaar: '2016' };

describe('een toetsvraag nakijken', () => {
  it('van meerdere goede opties moeten het er precies die zijn, in welke volgorde ook', () => {
    const goed = (gekozen: number[]) => isGoed(meerdere, { vorm: 'meerdere', gekozen });
    expect([goed([0, 2]), goed([2, 0]), goed([0]), goed([0, 1, 2]), goed([])]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('een keuze en een volgorde', () => {
    expect(isGoed(keuze, { vorm: 'keuze', gekozen: [1] })).toBe(true);
    expect(isGoed(keuze, { vorm: 'keuze', gekozen: [0] })).toBe(false);
    expect(isGoed(volgorde, { vorm: 'volgorde', volgorde: ['Eerst', 'Dan', 'Tot slot'] })).toBe(true);
    expect(isGoed(volgorde, { vorm: 'volgorde', volgorde: ['Dan', 'Eerst', 'Tot slot'] })).toBe(false);
  });

  it.each([
    ['472.65', true],
    ['0472.650', true],
    ['472.6', false],
    ['47265', false],
    ['472.651', false],
  ])('het getal %s: %s', (antwoord, goed) => {
    expect(isGoed(getal, { vorm: 'getal', getal: antwoord })).toBe(goed);
  });

  it('nullen achter een heel getal tellen wel mee', () => {
    expect(isGoed({ ...getal, getal: '2350' }, { vorm: 'getal', getal: '235' })).toBe(false);
  });

  it('zegt het goede antwoord in woorden, met jaar', () => {
    expect([keuze, meerdere, volgorde, getal].map(goedAntwoord)).toEqual([
      'Ja',
      'Een; Drie',
      'Eerst → Dan → Tot slot',
      '€ 472,65 (2016)',
    ]);
  });

  it.each([
    ['1165.48', 'euro', '€ 1.165,48'],
    ['2830', 'euro', '€ 2.830'],
    ['192.92', 'euro', '€ 192,92'],
    ['2012', 'als jaartal', '2012 als jaartal'],
  ])('schrijft %s %s als %s', (waarde, eenheid, tekst) => {
    expect(goedAntwoord({ ...basis, vorm: 'getal', getal: waarde, eenheid })).toBe(tekst);
  });
});

describe('schudden', () => {
  it('houdt alles, en bij hetzelfde zaad dezelfde volgorde', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 8 }), fc.integer(), (items, zaad) => {
        const geschud = schud(items, zaad);
        expect([...geschud].sort()).toEqual([...items].sort());
        expect(schud(items, zaad)).toEqual(geschud);
        if (items.length > 1) expect(geschud).not.toEqual(items);
      }),
    );
  });
});
