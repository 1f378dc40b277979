import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesZoekAdres, zoekAdres } from '../../../src/pages/zoeken/adres.ts';

describe('adres van de zoekpagina', () => {
  it('noemt alleen wat gekozen is', () => {
    expect(zoekAdres({ vraag: '', soort: '', bron: '' })).toBe('/zoeken/');
    expect(zoekAdres({ vraag: '  ', soort: '', bron: '' })).toBe('/zoeken/');
    expect(zoekAdres({ vraag: 'eigen risico', soort: 'begrippen', bron: '' })).toBe(
      '/zoeken/?q=eigen+risico&soort=begrippen',
    );
  });

  it.each(['?q=%E0%A4%A', '?q=100%', '?q', '?', '', '?q=&soort=&bron='])('leest %j zonder fout', (search) => {
    expect(() => leesZoekAdres(search)).not.toThrow();
  });

  it('houdt van een geplakte tekst zo veel als zoeken leest en een server aanneemt', () => {
    const adres = zoekAdres({ vraag: ` ${'verwijzing '.repeat(10_000)}`, soort: 'begrippen', bron: '' });
    expect(adres.length).toBeLessThan(1000);
    expect(leesZoekAdres(new URL(adres, 'https://voorbeeld.nl').search).vraag).toMatch(/^(?:verwijzing ){20}/);
  });

  it('komt terug zoals het erin ging', () => {
    const tekst = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(tekst, tekst, tekst, (vraag, soort, bron) => {
        const adres = new URL(zoekAdres({ vraag, soort, bron }), 'https://voorbeeld.nl');
        expect(leesZoekAdres(adres.search)).toEqual({ vraag, soort, bron });
      }),
    );
  });
});
