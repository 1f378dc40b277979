import fs from 'node:fs';
import path from 'node:path';
import { exact, type Getal } from '../../src/calculators/exact.ts';
import type { PohInvoer } from '../../src/calculators/pohModule.ts';
import { ContentError, type ContentProblem } from '../../src/content/problem.ts';
import type { Cite } from '../../src/content/references.ts';
import { loadRekenhulpen } from '../../src/content/rekenhulpen.ts';
import { loadTarieven } from '../../src/content/tarieven.ts';
import type { Tarieven } from '../../src/domain/tarief.ts';
import type { Rekenhulp, RekenhulpId } from '../../src/domain/rekenhulp.ts';
import { inhoudMap } from '../content/echteInhoud.ts';

interface Rekenen {
  readonly tarieven: Tarieven;
  readonly rekenhulp: (id: RekenhulpId) => Rekenhulp;
}

let geladen: Promise<Rekenen> | null = null;

/** The tariff tables and words as the product ships them; read once per file, so call it in `beforeAll` first. */
export const laadRekenen = (): Promise<Rekenen> => (geladen ??= laad());

/** Only the files a sum needs: compiling all chapters takes seconds. Citations are the references as they stand. */
async function laad(): Promise<Rekenen> {
  const files = ['tarieven', 'rekenhulpen'].flatMap((map) =>
    fs
      .readdirSync(path.join(inhoudMap, map), { recursive: true, encoding: 'utf8' })
      .map((file) => `${map}/${file.split(path.sep).join('/')}`),
  );
  const read = (file: string) => fs.promises.readFile(path.join(inhoudMap, file), 'utf8');
  const cite: Cite = (ref) => ({ ref, bron: ref.split('/')[0] ?? '', titel: ref, path: `/bronnen/${ref}` });
  const problems: ContentProblem[] = [];
  const tarieven = await loadTarieven(files, read, cite, problems);
  const ids = (map: string) =>
    new Set(
      fs
        .readdirSync(path.join(inhoudMap, map), { recursive: true, encoding: 'utf8' })
        .map((file) => path.basename(file).replace(/\.(?:md|yaml)$/, '')),
    );
  const { rekenhulpen } = await loadRekenhulpen({
    files,
    read,
    cite,
    onderwerpen: ids('onderwerpen'),
    prestaties: ids('prestaties'),
    problems,
    links: [],
  });
  if (problems.length > 0) throw new ContentError(problems);
  return {
    tarieven,
    rekenhulp: (id) => {
      const found = rekenhulpen.find((candidate) => candidate.id === id);
      if (!found) throw new Error(`content/rekenhulpen/${id}.yaml ontbreekt`);
      return found;
    },
  };
}

/** Finds a table by its file name. */
export function tabel<T extends { readonly id: string }>(tarieven: readonly T[], id: string): T {
  const found = tarieven.find((tarief) => tarief.id === id);
  if (!found) throw new Error(`De tabel ${id} ontbreekt`);
  return found;
}

const inzet = (aantal: number, prijs: string) => ({ aantal: exact(aantal), prijs: exact(prijs) });

/** The fictitious practice of VGZ: 2,768 patients, 10 hours, 50 consultations and 150 times e-health. */
export const vgzVoorbeeld = (deel: Partial<PohInvoer> = {}): PohInvoer => ({
  praktijken: [exact(2768)],
  uren: exact(10),
  personeelskosten: exact(25050),
  consultatie: inzet(50, '75'),
  eHealth: inzet(150, '10'),
  triage: inzet(0, '0'),
  plafond: 'volledig',
  werkelijkeCet: null,
  ...deel,
});

/** Whether a number is one: not NaN, not infinite, not negative zero. */
export const isGoedGetal = (getal: Getal): boolean =>
  /^-?\d+(?:\.\d+)?$/.test(getal.toFixed()) && !(getal.eq(0) && getal.valueOf().startsWith('-'));
