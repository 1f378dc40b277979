/** One judged query. */
export interface Zoekvraag {
  /** How it is put: trefwoord, vraag, typefout, synoniem, samenstelling, voorvoegsel or code. */
  readonly soort: string;
  readonly vraag: string;
  /** Ids of the documents that answer it. */
  readonly goed: readonly string[];
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

/** Gives the ids of at most so many documents for a query, best first. */
export type Engine = (query: string, limit: number) => readonly string[];

/** Judges an engine by the place of the first answer among the best ten. */
export function beoordeel(vragen: readonly Zoekvraag[], zoek: Engine): Uitslag {
  const plaatsen = vragen.map(({ vraag, goed }) => zoek(vraag, 10).findIndex((id) => goed.includes(id)) + 1);
  const deel = (telt: (plaats: number) => number): number =>
    plaatsen.reduce((sum, plaats) => sum + telt(plaats), 0) / plaatsen.length;
  return {
    aantal: vragen.length,
    success1: deel((plaats) => Number(plaats === 1)),
    success3: deel((plaats) => Number(plaats >= 1 && plaats <= 3)),
    mrr10: deel((plaats) => (plaats === 0 ? 0 : 1 / plaats)),
  };
}
