import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/search/buildIndex.ts';
import { indexDocuments } from '../../src/search/fullText.ts';
import { packIndex, unpackIndex } from '../../src/search/packIndex.ts';
import { createSearch } from '../../src/search/search.ts';
import { documents, makeDocument, zoekwoorden } from './fixture.ts';

describe('zoekindex bouwen', () => {
  it('is gewone JSON: na opslaan en inlezen hetzelfde', () => {
    const index = buildSearchIndex(documents, zoekwoorden);
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  });

  it('geeft bij dezelfde inhoud hetzelfde bestand', () => {
    const first = JSON.stringify(buildSearchIndex(documents, zoekwoorden));
    expect(JSON.stringify(buildSearchIndex(documents, zoekwoorden))).toBe(first);
  });

  it('weigert twee documenten met één id en noemt ze', () => {
    const twice = [...documents, makeDocument({ id: 'norm', title: 'Nog een norm', text: '' })];
    expect(() => buildSearchIndex(twice, zoekwoorden)).toThrow(/"norm" \(Nog een norm\)/);
  });

  it('weigert verkeerde zoekwoorden', () => {
    expect(() => buildSearchIndex(documents, { groepen: [['alleen']] })).toThrow(/zoekwoorden\.yaml, groep 1/);
  });

  it('onthoudt welke woorden de ene tekst los en de andere aan elkaar schrijft', () => {
    const { phrases } = buildSearchIndex(
      [
        makeDocument({ title: 'Los', text: 'Uw crisis plan ligt klaar.' }),
        makeDocument({ title: 'Aaneen', text: 'Het crisisplan ligt klaar.' }),
      ],
      zoekwoorden,
    );
    expect(phrases).toEqual([['crisis', 'plan']]);
  });

  it('kan zonder documenten', () => {
    const search = createSearch(buildSearchIndex([], zoekwoorden));
    expect(search.query('verwijzen').results).toEqual([]);
  });
});

describe('index inpakken', () => {
  it('pakt weer uit tot wat minisearch gaf', () => {
    const json = indexDocuments(documents, new Map());
    const unpacked = unpackIndex(packIndex(json));
    expect({ ...unpacked, index: Object.fromEntries(unpacked.index) }).toEqual({
      ...json,
      index: Object.fromEntries(json.index),
      dirtCount: undefined,
      storedFields: {},
    });
  });

  it('is een stuk kleiner', () => {
    const json = indexDocuments(documents, new Map());
    expect(JSON.stringify(packIndex(json)).length).toBeLessThan(JSON.stringify(json).length / 2);
  });

  it('weigert een document dat er niet is', () => {
    const packed = packIndex(indexDocuments(documents, new Map()));
    expect(() => unpackIndex({ ...packed, postings: packed.postings.replace(/\d/, 'zz') })).toThrow(RangeError);
  });
});
