import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Zoekvraag } from '../search/judge.ts';

/** Three sets of queries to tune the ranking on (`…afstemmen`), and five to judge it by; see the head of the files. */
export const DELEN = [
  'afstemmen',
  'ronde5-afstemmen',
  'ronde6-afstemmen',
  'oordelen',
  'onafhankelijk',
  'vers',
  'ronde5',
  'ronde6',
] as const;
export type Deel = (typeof DELEN)[number];

/** Reads a part of the judged queries. @param root Folder of the project. */
export function leesBeoordeeldeVragen(root: string, deel: Deel): Zoekvraag[] {
  const file = path.join(root, `test/search/oordelen/${deel}.yaml`);
  const soorten = parse(readFileSync(file, 'utf8')) as Record<string, Omit<Zoekvraag, 'soort'>[]>;
  return Object.entries(soorten).flatMap(([soort, vragen]) => vragen.map((vraag) => ({ soort, ...vraag })));
}
