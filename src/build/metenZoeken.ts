import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { loadContent } from '../content/loadContent.ts';
import { listSearchDocuments } from '../content/searchDocuments.ts';
import type { SearchDocument } from '../domain/zoeken.ts';
import { buildSearchIndex } from '../search/buildIndex.ts';
import { groupByPage } from '../search/groupByPage.ts';
import { beoordeel, type Engine, type Uitslag } from '../search/judge.ts';
import { createFuseEngine, createMiniSearchEngine } from '../search/peers.ts';
import { prepareSearch } from '../search/prepareSearch.ts';
import { openSearch } from '../search/search.ts';
import { multiplyContent } from './moreContent.ts';
import { type Deel, leesBeoordeeldeVragen } from './zoekvragen.ts';

export { OORDEELDELEN } from './zoekvragen.ts';

/** Names of the engines, ours first. */
export const ENGINES = [
  'GGZ-wijzer',
  'fuse.js op woorden',
  'minisearch afgesteld',
  'minisearch zoals het komt',
] as const;
type EngineName = (typeof ENGINES)[number];

/** How the engines did on one part of the judged queries: per kind of query, and `alles`. */
export type Kwaliteit = readonly { readonly soort: string; readonly uitslag: Readonly<Record<EngineName, Uitslag>> }[];

/** Milliseconds of computing per key, without showing the answer. */
export interface Snelheid {
  readonly engine: EngineName;
  /** How many times the content. */
  readonly factor: number;
  readonly documents: number;
  /** To make the engine ready from what is fetched (ours) or from the documents (others). */
  readonly ready: number;
  readonly keys: number;
  readonly p50: number;
  readonly p95: number;
}

/** Bytes after gzip -9. */
export interface Gewicht {
  readonly koppen: number;
  readonly teksten: number;
}

const KEYS_AT_ONCE = 12;
/** An engine that takes longer for its keys at one size is measured on fewer of them. */
const PATIENCE = 8000;

const load = async (root: string) => ({
  documents: listSearchDocuments(await loadContent(path.join(root, 'content'))),
  zoekwoorden: parse(readFileSync(path.join(root, 'content/zoekwoorden.yaml'), 'utf8')) as unknown,
});

/** Our search as an engine: results in the order a reader sees them. */
function createOwnEngine(
  documents: readonly SearchDocument[],
  zoekwoorden: unknown,
): { engine: Engine; ready: number } {
  const files = JSON.stringify(buildSearchIndex(documents, zoekwoorden));
  const start = performance.now();
  const search = openSearch(prepareSearch(JSON.parse(files) as ReturnType<typeof buildSearchIndex>));
  const ready = performance.now() - start;
  const engine: Engine = (query, limit) => {
    const { results } = search.query(query, { limit });
    // As the page does: passages are cut when they are looked at.
    results.forEach(({ title, passage }) => [title, passage]);
    return groupByPage(results).flatMap((group) => group.results.map(({ document }) => document.id));
  };
  return { engine, ready };
}

function createEngine(
  name: EngineName,
  documents: readonly SearchDocument[],
  zoekwoorden: unknown,
): { engine: Engine; ready: number } {
  if (name === 'GGZ-wijzer') return createOwnEngine(documents, zoekwoorden);
  const start = performance.now();
  const engine =
    name === 'fuse.js op woorden'
      ? createFuseEngine(documents)
      : name === 'minisearch afgesteld'
        ? createMiniSearchEngine(documents)
        : createMiniSearchEngine(documents, null);
  return { engine, ready: performance.now() - start };
}

/** Answers given, by engine, query and limit: a query counts for its kind, for its part and for all parts together. */
const answers = new Map<string, readonly string[]>();

/** An engine that is made when it is first needed, and asked everything once: one of the peers takes half a second. */
function remember(name: EngineName, create: () => Engine): Engine {
  let engine: Engine | undefined;
  return (query, limit) => {
    const key = JSON.stringify([name, query, limit]);
    const known = answers.get(key) ?? (engine ??= create())(query, limit);
    answers.set(key, known);
    return known;
  };
}

/** Judges all engines on one or more parts of the queries, taken together. */
export async function meetKwaliteit(root: string, delen: readonly Deel[]): Promise<Kwaliteit> {
  const { documents, zoekwoorden } = await load(root);
  const vragen = delen.flatMap((deel) => leesBeoordeeldeVragen(root, deel));
  const engines = ENGINES.map((name) => ({
    name,
    engine: remember(name, () => createEngine(name, documents, zoekwoorden).engine),
  }));
  return [...new Set(vragen.map(({ soort }) => soort)), 'alles'].map((soort) => {
    const gekozen = vragen.filter((vraag) => soort === 'alles' || vraag.soort === soort);
    const uitslagen = engines.map(({ name, engine }) => [name, beoordeel(gekozen, engine)]);
    return { soort, uitslag: Object.fromEntries(uitslagen) as Record<EngineName, Uitslag> };
  });
}

/** What a first search fetches. */
export async function meetGewicht(root: string): Promise<Gewicht> {
  const { documents, zoekwoorden } = await load(root);
  const { headings, texts } = buildSearchIndex(documents, zoekwoorden);
  const weigh = (file: unknown): number => gzipSync(JSON.stringify(file), { level: 9 }).length;
  return { koppen: weigh(headings), teksten: weigh(texts) };
}

/** Types the judged queries letter by letter and times the computing of each key. */
export async function meetSnelheid(root: string, factor: number, name: EngineName): Promise<Snelheid> {
  const { documents, zoekwoorden } = await load(root);
  const content = multiplyContent(documents, factor);
  const { engine, ready } = createEngine(name, content, zoekwoorden);
  const typed = [...leesBeoordeeldeVragen(root, 'afstemmen'), ...leesBeoordeeldeVragen(root, 'oordelen')];
  const keys = typed.flatMap(({ vraag }) => Array.from(vraag, (_, index) => vraag.slice(0, index + 1)));
  for (const query of keys.slice(0, KEYS_AT_ONCE)) engine(query, 12);
  const times: number[] = [];
  let spent = 0;
  // Every so many keys one, then the ones between, so that a slow engine is measured on all kinds of queries too.
  for (let offset = 0; offset < 40 && spent < PATIENCE; offset += 1) {
    for (let place = (offset * 17) % 40; place < keys.length && spent < PATIENCE; place += 40) {
      const start = performance.now();
      engine(keys[place] ?? '', 12);
      times.push(performance.now() - start);
      spent += times.at(-1) ?? 0;
    }
  }
  times.sort((left, right) => left - right);
  const quantile = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return {
    engine: name,
    factor,
    documents: content.length,
    ready,
    keys: times.length,
    p50: quantile(0.5),
    p95: quantile(0.95),
  };
}
