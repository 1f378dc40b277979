import type { SearchResult } from '../domain/zoeken.ts';

/** Results that stand on one page, best first. */
export interface ResultGroup {
  /** Site path of the page. */
  readonly path: string;
  /** Title of the page. */
  readonly page: string;
  readonly source: string;
  readonly results: readonly SearchResult[];
}

/** More of one page would hide the others, unless nothing comes between. */
const MAX_TOGETHER = 3;
/** A result that scores less than this part of the best on its page waits for its own turn: it must not push better ones down. */
const NEARLY_AS_GOOD = 0.8;

/**
 * Puts results of one page together at the place of the best of them. The best result stays first, and a page that is
 * far down does not come up: a page may appear again for what answers the query much less well.
 * @param results Best first.
 */
export function groupByPage(results: readonly SearchResult[]): ResultGroup[] {
  const groups: { path: string; page: string; source: string; results: SearchResult[] }[] = [];
  for (const result of results) {
    const { page, source } = result.document;
    const path = pagePath(result);
    const group = groups.findLast((candidate) => candidate.path === path && candidate.source === source);
    const best = group?.results[0];
    const isNext = group !== undefined && groups.at(-1) === group;
    const comesUp = best !== undefined && result.score >= best.score * NEARLY_AS_GOOD;
    if (group && (isNext || (comesUp && group.results.length < MAX_TOGETHER))) {
      group.results.push(result);
    } else groups.push({ path, page, source, results: [result] });
  }
  return groups;
}

/** A group, or the part of it that is shown apart. */
export interface GroupPart extends ResultGroup {
  /** How many results stand before it. */
  readonly start: number;
  /** Whether the part before it is of the same group. */
  readonly isContinued: boolean;
}

/** Parts the groups in those of the first so many results and those of the rest. */
export function splitGroups(groups: readonly ResultGroup[], count: number): { first: GroupPart[]; rest: GroupPart[] } {
  const first: GroupPart[] = [];
  const rest: GroupPart[] = [];
  let start = 0;
  for (const group of groups) {
    const cut = Math.max(0, count - start);
    const [before, after] = [group.results.slice(0, cut), group.results.slice(cut)];
    if (before.length > 0) first.push({ ...group, results: before, start, isContinued: false });
    if (after.length > 0)
      rest.push({ ...group, results: after, start: start + before.length, isContinued: before.length > 0 });
    start += group.results.length;
  }
  return { first, rest };
}

const pagePath = ({ document }: SearchResult): string => document.path.split('#')[0] ?? document.path;
