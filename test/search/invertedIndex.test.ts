import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InvertedIndex } from '../../src/search/invertedIndex.ts';
import { groupPhrases } from '../../src/search/woorden.ts';
import { indexTexts as indexTextsWith } from './indexTexts.ts';
import { termsIn } from './readWhole.ts';

const phrases = groupPhrases([
  ['eigen', 'risico'],
  ['basis', 'ggz'],
  ['gb', 'ggz'],
]);

const indexTexts = (texts: readonly string[]): InvertedIndex => indexTextsWith(texts, phrases).index;

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
          const expected = new Set(termsIn(whole, phrases).map(({ term }) => term));
          const found = index.terms.filter((term) => index.lookUp(term).ids.includes(place));
          expect(new Set(found)).toEqual(expected);
        });
      }),
    );
  });
});
