import type { Schema, SchemaPijl } from '../../domain/schema.ts';

/** What a crossing of arrows weighs against two answers in the wrong order: it is harder to follow. */
const CROSSING = 3;

/**
 * How hard a picture is to follow; 0 is best. Counts where arrows cross, and pairs of answers of one step that stand in
 * another order than in the flow. Of two equal pictures the smaller one is calmer: its size counts less than one of either.
 */
export function unrest({ pijlen, breedte, hoogte }: Schema): number {
  const size = breedte * hoogte;
  return CROSSING * countCrossings(pijlen) + countSwaps(pijlen) + size / (size + 1e6);
}

function countSwaps(pijlen: readonly SchemaPijl[]): number {
  const middle = ({ label }: SchemaPijl) => label.x + label.breedte / 2;
  return countPairs(pijlen, (a, b) => Number(a.van === b.van && middle(b) < middle(a)));
}

function countCrossings(pijlen: readonly SchemaPijl[]): number {
  return countPairs(pijlen, (a, b) => {
    const [pa, pb] = [parts(a), parts(b)];
    return pa.reduce((sum, part) => sum + pb.filter((other) => cross(part, other)).length, 0);
  });
}

/** A straight part of an arrow: its extent along both axes. */
interface Part {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

const parts = ({ lijn }: SchemaPijl): Part[] =>
  lijn.slice(1).map(([x, y], index) => {
    const [px, py] = lijn[index] ?? [x, y];
    return { x: [Math.min(x, px), Math.max(x, px)], y: [Math.min(y, py), Math.max(y, py)] };
  });

/** Whether a horizontal and a vertical part cross, away from their ends. */
function cross(a: Part, b: Part): boolean {
  const [flat, upright] = a.y[0] === a.y[1] ? [a, b] : [b, a];
  if (flat.y[0] !== flat.y[1] || upright.x[0] !== upright.x[1]) return false;
  return upright.x[0] > flat.x[0] && upright.x[0] < flat.x[1] && flat.y[0] > upright.y[0] && flat.y[0] < upright.y[1];
}

function countPairs<T>(items: readonly T[], count: (a: T, b: T) => number): number {
  return items.reduce((sum, a, index) => sum + items.slice(index + 1).reduce((part, b) => part + count(a, b), 0), 0);
}
