import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldNumber, foldWord, isStopWord, splitWord, splitWords, wordsOf } from '../../src/search/woorden.ts';

describe('één schrijfwijze voor een woord', () => {
  it.each([
    ['Suïcide', 'suicide'],
    ['GEÏNDICEERD', 'geindiceerd'],
    ['cliënten', 'clienten'],
    ['cli\u0065\u0308nten', 'clienten'],
    ['be\u00ADhan\u00ADde\u00ADling', 'behandeling'],
    ['ĳzer', 'ijzer'],
    ['speciﬁek', 'specifiek'],
    ['S3', 's3'],
  ])('%s wordt %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});

describe('één schrijfwijze voor een getal', () => {
  it.each([
    ['1.262,82', '1262,82'],
    ['1262,82', '1262,82'],
    ['1262.82', '1262,82'],
    ['2.350', '2350'],
    ['2,350', '2350'],
    ['1.262.820', '1262820'],
    ['75,00', '75'],
    ['2,50', '2,5'],
    ['0,28', '0,28'],
    ['11201', '11201'],
  ])('%s wordt %s', (number, folded) => {
    expect(foldNumber(number)).toBe(folded);
  });

  it.each(['1.4.2017', '12.34.56', '1.2345'])('%s is geen getal', (text) => {
    expect(foldNumber(text)).toBeUndefined();
  });

  it('een bedrag in Nederlandse notatie is gelijk aan het bedrag zonder punten', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
        const amount = cents / 100;
        const written = amount.toLocaleString('nl-NL', { minimumFractionDigits: 2 });
        expect(foldNumber(written)).toBe(foldNumber(amount.toFixed(2)));
      }),
    );
  });
});

describe('woorden uit een tekst', () => {
  it.each([
    ['€ 1.262,82 per jaar', ['1262,82', 'per', 'jaar']],
    ['€1.262,82.', ['1262,82']],
    ['€ 75,- (20%)', ['75', '20']],
    ['op 1.4.2017', ['op', '1', '4', '2017']],
    ['huisarts/POH', ['huisarts', 'poh']],
    ['rz.huisartsen@cz.nl', ['rz', 'huisartsen', 'cz', 'nl']],
    ['GB-GGZ', ['gb', 'ggz']],
    ["POH's", ['poh', 's']],
    ['<b>crisis</b>', ['b', 'crisis', 'b']],
    ['🚑 … !?', []],
    ['', []],
  ])('%j geeft %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('houdt de plaats in de tekst bij', () => {
    const text = 'Ver­wijs naar de GB-GGZ voor € 472,65.';
    const places = splitWords(text)
      .flat()
      .map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['Ver­wijs', 'naar', 'de', 'GB', 'GGZ', 'voor', '472,65']);
  });

  it('geeft bij elke tekst plaatsen die binnen de tekst liggen en na elkaar komen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let reached = 0;
        for (const { start, end, term } of splitWords(text).flat()) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(term).not.toBe('');
          reached = end;
        }
      }),
    );
  });
});

describe('termen van een woord', () => {
  const termsOf = (word: string): string[] => splitWord(word).terms.map(({ term }) => term);

  it('een woord met een streepje is ook te vinden als één woord en in delen', () => {
    expect(termsOf('GB-GGZ')).toEqual(['gbggz', 'gb', 'ggz']);
  });

  it.each([
    ['e-health', ['ehealth', 'health']],
    ["POH's", ['pohs', 'poh']],
    ['B', ['b']],
  ])('losse letters van een samengesteld woord tellen niet mee: %s', (word, terms) => {
    expect(termsOf(word)).toEqual(terms);
    expect(splitWord(word).parts.map(({ term }) => term)).toContain(
      word === 'B' ? 'b' : word === 'e-health' ? 'e' : 's',
    );
  });

  it('twee jaartallen worden geen derde getal', () => {
    expect(termsOf('2014-2016')).toEqual(['2014', '2016']);
  });

  it('wat geen woord is, heeft er geen', () => {
    expect(splitWord(' (…')).toEqual({ parts: [], terms: [] });
  });
});

describe('stopwoorden', () => {
  it.each(['de', 'het', 'wanneer', 'mag', 'u'])('%s zegt niets', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  it.each(['eigen', 'zonder', 'boven', 'ggz', 'kosten'])('%s hoort bij een vakterm', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});
