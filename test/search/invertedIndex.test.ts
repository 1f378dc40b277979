import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildInvertedIndex, type InvertedIndex, openInvertedIndex } from '../../src/search/invertedIndex.ts';
import { piecesOf } from '../../src/search/textCode.ts';
import { groupPhrases, splitTerms } from '../../src/search/woorden.ts';

const phrases = groupPhrases([
  ['eigen', 'risico'],
  ['basis', 'ggz'],
  ['gb', 'ggz'],
]);

/** Indexes texts as one field. */
function indexTexts(texts: readonly string[]): InvertedIndex {
  const pieces = [...new Set(texts.flatMap(piecesOf))];
  const numbers = new Map(pieces.map((piece, number) => [piece, number]));
  const coded = texts.map((text) => piecesOf(text).map((piece) => numbers.get(piece) ?? 0));
  const fields = [{ boost: 1, withoutStopWords: false, texts: coded }];
  return openInvertedIndex(buildInvertedIndex(texts.length, fields, pieces, phrases));
}

describe('index op woorden', () => {
  it('kent een woordgroep als één term, ook over een koppelteken heen', () => {
    const index = indexTexts(['Het eigen risico.', 'Basis-ggz en GB-GGZ', 'Eigen beheer, met risico']);
    expect([...index.lookUp('eigenrisico').ids]).toEqual([0]);
    expect([...index.lookUp('basisggz').ids]).toEqual([1]);
    expect([...index.lookUp('gbggz').ids]).toEqual([1]);
  });

  it('een zeldzaam woord weegt meer dan een gewoon woord', () => {
    const index = indexTexts(['zorg nacalculatie', 'zorg', 'zorg']);
    expect(index.lookUp('nacalculatie').scores[0]).toBeGreaterThan(index.lookUp('zorg').scores[0] ?? 0);
  });

  it('een kort document met het woord gaat voor een lang', () => {
    const index = indexTexts(['tarief en nog veel andere woorden in een lange zin', 'tarief']);
    const { ids, scores } = index.lookUp('tarief');
    expect([...ids]).toEqual([0, 1]);
    expect(scores[1]).toBeGreaterThan(scores[0] ?? 0);
  });

  it('een onbekend woord staat nergens', () => {
    expect([...indexTexts(['zorg']).lookUp('onbekend').ids]).toEqual([]);
    expect(indexTexts(['zorg']).frequency('onbekend')).toBe(0);
  });

  it('vindt dezelfde termen als wie de hele tekst leest', () => {
    const word = fc.constantFrom(
      'eigen',
      'risico',
      'Basis',
      'GGZ',
      'GB-GGZ',
      'e-health',
      '1.262,82',
      ',',
      '.',
      'basis-ggz',
      '1.4.2017',
    );
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const index = indexTexts(texts);
        texts.forEach((whole, place) => {
          const expected = new Set(splitTerms(whole, phrases).map(({ term }) => term));
          const found = index.terms.filter((term) => index.lookUp(term).ids.includes(place));
          expect(new Set(found)).toEqual(expected);
        });
      }),
    );
  });
});
