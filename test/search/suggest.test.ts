import { describe, expect, it } from 'vitest';
import { createSuggest } from '../../src/search/suggest.ts';

const suggest = createSuggest(['Nacalculatie', 'De verwijsbrief', 'Crisisdienst', 'Crisisdienst', 'Eigen risico']);

describe('bedoelde u', () => {
  it.each([
    ['nacalkulasie', 'Nacalculatie'],
    ['verwijsbrif', 'De verwijsbrief'],
    ['krisisdienst', 'Crisisdienst'],
    ['eigenrisiko', 'Eigen risico'],
  ])('%s: %s', (typed, title) => {
    expect(suggest(typed)[0]).toBe(title);
  });

  it('noemt elke titel één keer', () => {
    expect(suggest('krisisdienst')).toEqual(['Crisisdienst']);
  });

  it('noemt niet wat al getypt is', () => {
    expect(suggest('eigen risico')).toEqual([]);
  });

  it.each(['', '   ', '?!', '🚑', 'zzzzqqqq', 'isd', 'krs'])('heeft voor %j niets', (typed) => {
    expect(suggest(typed)).toEqual([]);
  });

  it('kan een heel lange tekst aan', () => {
    expect(suggest('nacalculatie '.repeat(1000))).toBeInstanceOf(Array);
  });
});
