import type { Scores } from './ranking.ts';

/** A document that answers a query, by its place in the list of documents. */
export interface Candidate {
  readonly place: number;
  readonly score: number;
}

/** A document that scores less than this part of the best one does not answer the query: it shares a word with it. */
const RELEVANT = 0.08;
/** Unless there are so few. */
const ALWAYS = 10;

/** Walks the documents that answer a query, in order of place. */
export function forEachRelevant(scores: Scores, use: (place: number, score: number) => void): void {
  let best = 0;
  let found = 0;
  // By place: an iterator would make a number of each score.
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score > best) best = score;
    if (score > 0) found += 1;
  }
  const wanted = Math.min(found, ALWAYS);
  let least = best * RELEVANT;
  if (countFrom(scores, least) < wanted) least = new BestOf(wanted).take(scores).at(-1)?.score ?? 0;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score > 0 && score >= least) use(place, score);
  }
}

function countFrom(scores: Scores, least: number): number {
  let count = 0;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score > 0 && score >= least) count += 1;
  }
  return count;
}

/** Keeps the best of many without sorting them all: a hundred thousand documents share a word with a query. */
export class BestOf {
  readonly #kept: Candidate[] = [];

  /** @param limit At most so many are kept. */
  constructor(readonly limit: number) {}

  add(place: number, score: number): void {
    const kept = this.#kept;
    if (kept.length === this.limit * 2) this.#trim();
    const last = kept[this.limit - 1];
    if (this.#isTrimmed && last && score <= last.score) return;
    kept.push({ place, score });
  }

  /** Adds all that score anything. */
  take(scores: Scores): readonly Candidate[] {
    for (let place = 0; place < scores.length; place += 1) {
      const score = scores[place] ?? 0;
      if (score > 0) this.add(place, score);
    }
    return this.best();
  }

  /** Best first; equal ones in order of place. */
  best(): readonly Candidate[] {
    this.#trim();
    return this.#kept;
  }

  #isTrimmed = false;

  #trim(): void {
    this.#kept.sort((left, right) => right.score - left.score || left.place - right.place);
    this.#kept.length = Math.min(this.#kept.length, this.limit);
    this.#isTrimmed = this.#kept.length === this.limit;
  }
}
