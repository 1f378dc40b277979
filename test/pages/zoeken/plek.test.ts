import { describe, expect, it } from 'vitest';
import { leesPlek } from '../../../src/pages/zoeken/plek.ts';

describe('plek in de resultaten', () => {
  it('komt terug uit de geschiedenis', () => {
    expect(leesPlek({ getoond: 60, gekozen: 41 })).toEqual({ getoond: 60, gekozen: 41 });
  });

  it.each([
    null,
    undefined,
    7,
    'plek',
    {},
    { stap: 3 },
    { getoond: 60 },
    { getoond: '60', gekozen: 1 },
    { getoond: NaN, gekozen: 1 },
    { getoond: 60, gekozen: -1 },
  ])('van iets anders (%j) komt niets', (state) => {
    expect(leesPlek(state)).toBeNull();
  });
});
