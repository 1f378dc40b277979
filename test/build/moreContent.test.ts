import { describe, expect, it } from 'vitest';
import { multiplyContent } from '../../src/build/moreContent.ts';
import { buildSearchIndex } from '../../src/search/buildIndex.ts';
import { createSearch } from '../search/createSearch.ts';
import { documents, zoekwoorden } from '../search/fixture.ts';

describe('meer inhoud om op te meten', () => {
  it('is zo veel keer zoveel, elke keer dezelfde, en begint met de inhoud zelf', () => {
    const more = multiplyContent(documents, 5);
    expect(more).toHaveLength(documents.length * 5);
    expect(more.slice(0, documents.length)).toEqual(documents);
    expect(multiplyContent(documents, 5)).toEqual(more);
  });

  it('kent nieuwe woorden en blijft doorzoekbaar', () => {
    const more = multiplyContent(documents, 5);
    const search = createSearch(buildSearchIndex(more, zoekwoorden));
    expect(search.query('nacalculatie', { limit: 5 }).results).toHaveLength(5);
    const words = (list: typeof more) =>
      new Set(list.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
    expect(words(more).size).toBeGreaterThan(words([...documents]).size * 1.3);
  });
});
