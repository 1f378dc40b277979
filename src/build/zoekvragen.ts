import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Zoekvraag } from '../search/judge.ts';

/** Sets of queries to judge the ranking by: never tuned on; see the head of each file. */
export const OORDEELDELEN = ['oordelen', 'onafhankelijk', 'vers', 'ronde5', 'ronde6'] as const;
/** All sets: also those to tune the ranking on. */
export const DELEN = ['afstemmen', 'ronde5-afstemmen', 'ronde6-afstemmen', ...OORDEELDELEN] as const;
export type Deel = (typeof DELEN)[number];

/** Reads a part of the judged queries. @param root Folder of the project. */
export function leesBeoordeeldeVragen(root: string, deel: Deel): Zoekvraag[] {
  const file = path.join(root, `test/search/oordelen/${deel}.yaml`);
  const soorten = parse(readFileSync(file, 'utf8')) as Record<string, Omit<Zoekvraag, 'soort'>[]>;
  return Object.entries(soorten).flatMap(([soort, vragen]) => vragen.map((vraag) => ({ soort, ...vraag })));
}
