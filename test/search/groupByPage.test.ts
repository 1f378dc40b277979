import { describe, expect, it } from 'vitest';
import type { SearchResult } from '../../src/domain/zoeken.ts';
import { groupByPage } from '../../src/search/groupByPage.ts';

/** Results as [page, score], best first. */
const results = (...pages: readonly (readonly [string, number])[]): SearchResult[] =>
  pages.map(([page, score], place) => ({
    document: {
      id: String(place),
      kind: 'sectie',
      title: `${page} ${String(place)}`,
      page,
      path: `/${page}/#${String(place)}`,
      source: '',
    },
    score,
    title: [],
    passage: [],
    terms: [],
  }));
const shown = (...pages: readonly (readonly [string, number])[]): [string, number][] =>
  groupByPage(results(...pages)).map(({ page, results: { length } }) => [page, length]);

describe('resultaten per pagina', () => {
  it('zet bij elkaar wat op één pagina staat, op de plaats van het beste', () => {
    expect(shown(['a', 10], ['b', 9], ['a', 8])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('laat een veel minder goed antwoord zijn plaats houden', () => {
    expect(shown(['a', 10], ['b', 9], ['a', 3])).toEqual([
      ['a', 1],
      ['b', 1],
      ['a', 1],
    ]);
  });

  it('haalt er hoogstens drie naar boven, maar breekt niet wat al achter elkaar staat', () => {
    expect(shown(['a', 10], ['b', 9], ['a', 9], ['a', 9], ['a', 9])).toEqual([
      ['a', 3],
      ['b', 1],
      ['a', 1],
    ]);
    expect(shown(['a', 10], ['a', 9], ['a', 2], ['a', 1])).toEqual([['a', 4]]);
  });

  it('laat het beste resultaat bovenaan en verliest er geen', () => {
    const all = results(['a', 10], ['b', 9], ['a', 8], ['c', 7], ['b', 2]);
    const grouped = groupByPage(all).flatMap((group) => group.results);
    expect(grouped[0]).toBe(all[0]);
    expect(new Set(grouped)).toEqual(new Set(all));
  });
});
