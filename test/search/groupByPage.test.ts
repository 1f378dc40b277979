import { describe, expect, it } from 'vitest';
import type { SearchResult } from '../../src/domain/zoeken.ts';
import { groupByPage, splitGroups } from '../../src/search/groupByPage.ts';

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

describe('de eerste resultaten en de rest', () => {
  const parts = (count: number): [string, number, number, boolean][][] => {
    const { first, rest } = splitGroups(groupByPage(results(['a', 10], ['a', 9], ['b', 8], ['b', 7], ['c', 6])), count);
    return [first, rest].map((group) =>
      group.map(({ page, start, isContinued, results: { length } }) => [page, start, length, isContinued]),
    );
  };

  it('breken een groep waar de grens in valt, en tellen door', () => {
    expect(parts(3)).toEqual([
      [
        ['a', 0, 2, false],
        ['b', 2, 1, false],
      ],
      [
        ['b', 3, 1, true],
        ['c', 4, 1, false],
      ],
    ]);
  });

  it('zijn samen alle resultaten, waar de grens ook valt', () => {
    for (let count = 0; count <= 6; count += 1) {
      const sizes = parts(count).map((group) => group.reduce((sum, [, , length]) => sum + length, 0));
      expect(sizes).toEqual([Math.min(count, 5), Math.max(0, 5 - count)]);
    }
  });
});
