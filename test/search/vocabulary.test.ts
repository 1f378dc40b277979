import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildVocabulary, openVocabulary, type Vocabulary } from '../../src/search/vocabulary.ts';

const createVocabulary = (terms: readonly string[]): Vocabulary => openVocabulary(buildVocabulary(terms));

const vocabulary = createVocabulary([
  'verwijzen',
  'verwijsbrief',
  'verwijs',
  'brief',
  'brieven',
  'zorg',
  'crisisdienst',
]);
const termsNear = (word: string, distance: number, asPrefix = false): string[] =>
  vocabulary.near(word, distance, asPrefix).map(({ term }) => term);

describe('woordenlijst', () => {
  it('kent alleen zijn eigen woorden', () => {
    expect(vocabulary.has('brief')).toBe(true);
    expect(vocabulary.has('brie')).toBe(false);
  });

  it('vult een begin aan, zonder het woord zelf', () => {
    expect(vocabulary.withPrefix('verwijs')).toEqual(['verwijsbrief']);
    expect(vocabulary.withPrefix('x')).toEqual([]);
  });

  it('vindt samenstellingen op hun laatste deel', () => {
    expect(vocabulary.withSuffix('brief')).toEqual(['verwijsbrief']);
  });
});

describe('tikfouten', () => {
  it.each([
    ['verwijsbreif', 'verwijsbrief', 'twee letters omgewisseld'],
    ['crisisdinst', 'crisisdienst', 'een letter vergeten'],
    ['crisissdienst', 'crisisdienst', 'een letter te veel'],
    ['crisisdianst', 'crisisdienst', 'een letter verkeerd'],
  ])('%s is één fout van %s: %s', (typed, meant) => {
    expect(vocabulary.near(typed, 1, false)).toEqual([{ term: meant, distance: 1 }]);
  });

  it('blijft binnen het gevraagde aantal fouten', () => {
    expect(termsNear('zrog', 1)).toEqual(['zorg']);
    expect(termsNear('zrogg', 1)).toEqual([]);
    expect(termsNear('zorg', 0)).toEqual([]);
  });

  it('herkent ook een fout in een woord dat nog niet af is', () => {
    expect(termsNear('crsisd', 1)).toEqual([]);
    expect(termsNear('crsisd', 1, true)).toEqual(['crisisdienst']);
  });

  it('geeft dezelfde afstanden als woord voor woord vergelijken', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 25 }),
        word,
        fc.integer({ min: 1, max: 3 }),
        (terms, typed, max) => {
          const expected = terms
            .map((term) => ({ term, distance: editDistance(term, typed) }))
            .filter(({ term, distance }) => term !== typed && distance <= max)
            .sort((left, right) => (left.term < right.term ? -1 : 1));
          expect(createVocabulary(terms).near(typed, max, false)).toEqual(expected);
        },
      ),
    );
  });
});

/** Optimal string alignment, the slow way. */
function editDistance(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const [a, b] = [left.slice(0, -1), right.slice(0, -1)];
  const options = [
    editDistance(a, right) + 1,
    editDistance(left, b) + 1,
    editDistance(a, b) + (left.at(-1) === right.at(-1) ? 0 : 1),
  ];
  if (left.length > 1 && right.length > 1 && left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1)) {
    options.push(editDistance(left.slice(0, -2), right.slice(0, -2)) + 1);
  }
  return Math.min(...options);
}
