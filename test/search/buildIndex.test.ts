import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/search/buildIndex.ts';
import { createSearch } from './createSearch.ts';
import { readEntries } from '../../src/search/serializedIndex.ts';
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
    const twice = [
      ...documents,
      {
        ...makeDocument({ title: 'Nog een norm', text: '' }),
        path: '/bronnen/vgz/tarief/#norm',
        id: '/bronnen/vgz/tarief/#norm!norm',
      },
    ];
    expect(() => buildSearchIndex(twice, zoekwoorden)).toThrow(/norm" \(Nog een norm\)/);
  });

  it('weigert verkeerde zoekwoorden', () => {
    expect(() => buildSearchIndex(documents, { groepen: [['alleen']] })).toThrow(/zoekwoorden\.yaml, groep 1/);
  });

  it('onthoudt welke woorden de ene tekst los en de andere aan elkaar schrijft', () => {
    const { texts } = buildSearchIndex(
      [
        makeDocument({ title: 'Los', text: 'Uw crisis plan ligt klaar.' }),
        makeDocument({ title: 'Aaneen', text: 'Het crisisplan ligt klaar.' }),
      ],
      zoekwoorden,
    );
    expect(texts.phrases).toBe('crisis plan');
  });

  it('weigert een id die niet met het adres begint', () => {
    const wrong = { ...makeDocument({ title: 'Los', text: '' }), id: 'los' };
    expect(() => buildSearchIndex([wrong], zoekwoorden)).toThrow(/de id "los" \(Los\) begint niet met het adres/);
  });

  it('geeft alles terug wat een resultaat laat zien', () => {
    const { headings } = buildSearchIndex(documents, zoekwoorden);
    expect(readEntries(headings)).toEqual(
      documents.map(({ id, kind, title, page, path, source }) => ({ id, kind, title, page, path, source })),
    );
  });

  it('kan zonder documenten', () => {
    const search = createSearch(buildSearchIndex([], zoekwoorden));
    expect(search.query('verwijzen').results).toEqual([]);
  });
});
