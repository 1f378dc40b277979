import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** The queries to tune the ranking on, or those to judge it by; see the head of the files. */
export type Deel = 'afstemmen' | 'oordelen';

/** One judged query. */
export interface Zoekvraag {
  /** How it is put: trefwoord, vraag, typefout, synoniem, samenstelling, voorvoegsel or code. */
  readonly soort: string;
  readonly vraag: string;
  /** Ids of the documents that answer it. */
  readonly goed: readonly string[];
}

/** Reads a part of the judged queries. */
export function leesZoekvragen(deel: Deel): Zoekvraag[] {
  const file = path.resolve(import.meta.dirname, `oordelen/${deel}.yaml`);
  const soorten = parse(readFileSync(file, 'utf8')) as Record<string, Omit<Zoekvraag, 'soort'>[]>;
  return Object.entries(soorten).flatMap(([soort, vragen]) => vragen.map((vraag) => ({ soort, ...vraag })));
}

/** How well the answers did; each from 0 to 1. */
export interface Uitslag {
  /** Number of queries. */
  readonly aantal: number;
  /** Part of the queries with an answer in the first place, or the first three. */
  readonly success1: number;
  readonly success3: number;
  /** Mean of 1 / the place of the first answer within ten. */
  readonly mrr10: number;
}

/** Judges an engine. @param zoek Gives ids, best first. */
export function beoordeel(vragen: readonly Zoekvraag[], zoek: (vraag: string) => readonly string[]): Uitslag {
  const plaatsen = vragen.map(
    ({ vraag, goed }) =>
      zoek(vraag)
        .slice(0, 10)
        .findIndex((id) => goed.includes(id)) + 1,
  );
  const deel = (fits: (plaats: number) => number): number =>
    plaatsen.reduce((sum, plaats) => sum + fits(plaats), 0) / plaatsen.length;
  return {
    aantal: vragen.length,
    success1: deel((plaats) => Number(plaats === 1)),
    success3: deel((plaats) => Number(plaats >= 1 && plaats <= 3)),
    mrr10: deel((plaats) => (plaats === 0 ? 0 : 1 / plaats)),
  };
}
