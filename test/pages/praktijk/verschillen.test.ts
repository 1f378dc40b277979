import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legePraktijk, type Praktijk } from '../../../src/domain/praktijk.ts';
import { verschillen } from '../../../src/pages/praktijk/verschillen.ts';
import { praktijken, vollePraktijk } from '../../storage/praktijkHulp.ts';

describe('wat er verandert als de ene praktijk de andere vervangt', () => {
  it('een praktijk verschilt niet van zichzelf', () => {
    fc.assert(
      fc.property(praktijken, (praktijk) => {
        expect(verschillen(praktijk, praktijk)).toEqual([]);
      }),
    );
  });

  it('heen en terug zijn elkaars spiegelbeeld', () => {
    fc.assert(
      fc.property(praktijken, praktijken, (een, ander) => {
        const heen = verschillen(een, ander);
        const terug = verschillen(ander, een).map(({ wat, oud, nieuw }) => ({ wat, oud: nieuw, nieuw: oud }));
        expect(new Set(heen.map((verschil) => JSON.stringify(verschil)))).toEqual(
          new Set(terug.map((verschil) => JSON.stringify(verschil))),
        );
      }),
    );
  });

  it('noemt elk veld met oud en nieuw, in woorden', () => {
    const nieuw: Praktijk = {
      ...vollePraktijk,
      crisisdienst: { dag: '010 765 43 21' },
      verzekeraar: 'cz',
      aanbieders: [
        { naam: 'Praktijk Duin', soort: 'jeugd' },
        { naam: 'Praktijk Nieuw', soort: 'basis-ggz' },
      ],
      eigenTarieven: [],
    };
    expect(verschillen(vollePraktijk, nieuw)).toEqual([
      { wat: 'Crisisdienst overdag', oud: '010 123 45 67', nieuw: '010 765 43 21' },
      { wat: 'Crisisdienst in avond, nacht en weekend', oud: '088-1234567', nieuw: '' },
      { wat: 'Verzekeraar', oud: 'VGZ', nieuw: 'CZ' },
      { wat: 'Aanbieder: Praktijk Duin', oud: 'Basis ggz, 0181-654321, https://www.voorbeeld.nl/ggz', nieuw: 'Jeugd' },
      { wat: 'Aanbieder: Instelling Rijn', oud: 'Gespecialiseerde ggz', nieuw: '' },
      { wat: 'Aanbieder: Praktijk Nieuw', oud: '', nieuw: 'Basis ggz' },
      { wat: 'Eigen tarief: Moduletarief', oud: '€ 4,1234, in 2025, code 11201, CZ', nieuw: '' },
    ]);
  });

  it('twee aanbieders met dezelfde naam verbergen elkaar niet', () => {
    const twee: Praktijk = {
      ...legePraktijk,
      aanbieders: [
        { naam: 'Duin', soort: 'jeugd' },
        { naam: 'Duin', soort: 'basis-ggz' },
      ],
    };
    expect(verschillen(legePraktijk, twee).map(({ wat }) => wat)).toEqual(['Aanbieder: Duin', 'Aanbieder: Duin (2)']);
  });
});
