import { describe, expect, it } from 'vitest';
import { lijnPad, omtrek, pijlpunt } from '../../src/ui/schemaTekening.ts';

describe('een pijl', () => {
  it('is een rechte lijn die ophoudt waar de punt begint', () => {
    expect(
      lijnPad([
        [10, 0],
        [10, 50],
      ]),
    ).toBe('M10 0L10 43');
  });

  it('rondt hoeken af, ook waar een deel te kort is voor de hele ronding', () => {
    expect(
      lijnPad([
        [0, 0],
        [0, 40],
        [6, 40],
        [6, 80],
      ]),
    ).toBe('M0 0L0 37Q0 40 3 40L3 40Q6 40 6 43L6 73');
  });

  it.each([
    [
      'naar beneden',
      [
        [10, 0],
        [10, 50],
      ],
      '10 50 6 41 14 41',
    ],
    [
      'naar rechts',
      [
        [0, 5],
        [30, 5],
      ],
      '30 5 21 9 21 1',
    ],
    [
      'naar boven',
      [
        [10, 50],
        [10, 0],
      ],
      '10 0 14 9 6 9',
    ],
  ] as const)('wijst %s, met de punt op het eind', (_wat, lijn, punten) => {
    expect(pijlpunt(lijn)).toBe(punten);
  });

  it('zonder lijn is er niets te tekenen', () => {
    expect(lijnPad([])).toBe('');
    expect(pijlpunt([[1, 1]])).toBe('');
  });
});

describe('een vak', () => {
  const vak = { x: 10, y: 20, breedte: 100, hoogte: 40 };

  it('heeft per soort een eigen vorm: kleur staat nooit alleen', () => {
    const vormen = (['vraag', 'handeling', 'uitkomst', 'overdracht'] as const).map((vorm) => omtrek({ ...vak, vorm }));
    expect(new Set(vormen).size).toBe(4);
    expect(vormen[1]).toBe('M10 20H110V60H10Z');
    expect(vormen[3]).toBe('M10 20H98L110 40L98 60H10Z');
  });

  it('kan ruimer worden getekend, als rand eromheen', () => {
    expect(omtrek({ ...vak, vorm: 'handeling' }, 5)).toBe('M5 15H115V65H5Z');
  });
});
