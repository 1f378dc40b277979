import { describe, expect, it } from 'vitest';
import type { SearchKind } from '../../../src/domain/zoeken.ts';
import { kindsVan, naamVan, soorten, soortVan, telSoorten } from '../../../src/pages/zoeken/soorten.ts';

/** Every kind of result; a kind that is missing here does not compile. */
const alle: Readonly<Record<SearchKind, true>> = {
  sectie: true,
  vraag: true,
  hoofdstuk: true,
  bron: true,
  keuzehulp: true,
  stap: true,
  uitkomst: true,
  rekenhulp: true,
  onderwerp: true,
  begrip: true,
  tegenspraak: true,
  prestatie: true,
  casus: true,
  toets: true,
  pagina: true,
};

describe('filters op soort', () => {
  it.each(Object.keys(alle) as SearchKind[])('%s valt onder één filter en heeft een naam', (kind) => {
    expect(soorten.filter((soort) => kind in soort.soorten)).toHaveLength(1);
    expect(soortVan(kind)).toBeDefined();
    expect(naamVan(kind)).not.toBe('');
  });

  it('een filter dat niet bestaat, filtert niets', () => {
    expect(kindsVan('verzonnen')).toEqual([]);
    expect(kindsVan('constructor')).toEqual([]);
  });

  it('telt de soorten van een filter op en laat lege filters weg', () => {
    const geteld = telSoorten([
      { value: 'sectie', count: 3 },
      { value: 'vraag', count: 2 },
      { value: 'begrip', count: 1 },
    ]);
    expect(geteld.map(({ soort, aantal }) => [soort.id, aantal])).toEqual([
      ['bronnen', 5],
      ['begrippen', 1],
    ]);
  });
});
