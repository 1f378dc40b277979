import { rekenhulpIds, type Rekenhulp, type RekenhulpId } from '../domain/rekenhulp.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { compileMarkdown } from './markdown.ts';
import type { ContentProblem } from './problem.ts';
import { resolveRefs, type Cite, type FoundLink } from './references.ts';
import { rekenhulpSchema } from './schemas.ts';
import { resolveDeep } from './tarieven.ts';
import { parseYaml } from './yamlSource.ts';

const REKENHULP_FILE = /^rekenhulpen\/([a-z0-9-]+)\.(?:yaml|md)$/;

/** Whether a file belongs to a calculator the site has. */
export const isRekenhulpFile = (file: string): boolean =>
  rekenhulpIds.some((id) => id === REKENHULP_FILE.exec(file)?.[1]);

/** What reading the calculators needs, and where it puts what it finds. */
export interface RekenhulpContext {
  readonly files: readonly string[];
  readonly read: (file: string) => Promise<string>;
  readonly cite: Cite;
  /** Ids of subjects and prestaties, to hold references against. */
  readonly onderwerpen: ReadonlySet<string>;
  readonly prestaties: ReadonlySet<string>;
  readonly problems: ContentProblem[];
  readonly links: FoundLink[];
}

/** Calculators with the plain text of their explanation, in the order of the site. */
export async function loadRekenhulpen(
  context: RekenhulpContext,
): Promise<{ rekenhulpen: Rekenhulp[]; teksten: Record<string, string> }> {
  const rekenhulpen: Rekenhulp[] = [];
  const teksten: Record<string, string> = {};
  for (const id of rekenhulpIds) {
    const file = `rekenhulpen/${id}.yaml`;
    const prose = `rekenhulpen/${id}.md`;
    const present = [file, prose].filter((each) => context.files.includes(each));
    if (present.length === 0) continue;
    if (present.length === 1) {
      const missing = present[0] === file ? prose : file;
      context.problems.push({
        file: missing,
        place: 'bestand',
        problem: `dit bestand ontbreekt; ${String(present[0])} is er wel`,
        remedy: 'maak het bestand; content/LEESMIJ.md geeft een voorbeeld',
      });
      continue;
    }
    const rekenhulp = await loadRekenhulp(id, file, context);
    if (rekenhulp) rekenhulpen.push(rekenhulp);
    teksten[id] = await loadProse(prose, context);
  }
  return { rekenhulpen, teksten };
}

async function loadRekenhulp(id: RekenhulpId, file: string, context: RekenhulpContext): Promise<Rekenhulp | null> {
  const { cite, problems, read } = context;
  const parsed = parseYaml(await read(file), rekenhulpSchema, file);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return null;
  }
  const source = parsed.value;
  const entries = [
    ...Object.entries(source.velden).map(([key, part]) => [`velden.${key}`, part] as const),
    ...Object.entries(source.notities).map(([key, part]) => [`notities.${key}`, part] as const),
  ];
  for (const [place, part] of entries)
    if (part.bronnen.length === 0 && part.nietUitDeBronnen === undefined)
      problems.push({
        file,
        place: `veld ${place}`,
        problem: 'noemt geen bron',
        remedy: 'vul bronnen in, of zeg bij nietUitDeBronnen waar het vandaan komt',
      });
  const known = [
    ['onderwerpen', source.onderwerpen, context.onderwerpen],
    ['prestaties', source.prestaties, context.prestaties],
  ] as const;
  for (const [field, ids, existing] of known)
    for (const each of ids)
      if (!existing.has(each))
        problems.push({
          file,
          place: `veld ${field}`,
          problem: `${each} bestaat niet`,
          remedy: 'noem de bestandsnaam zonder map en zonder .md of .yaml',
        });
  for (const [index, { invoer }] of source.voorbeelden.entries())
    for (const field of Object.keys(invoer))
      if (!Object.hasOwn(source.velden, field))
        problems.push({
          file,
          place: `veld voorbeelden.${String(index)}.invoer.${field}`,
          problem: 'er is geen veld dat zo heet',
          remedy: 'noem een veld uit de lijst velden',
        });
  const resolved = resolveDeep(source, '', (refs, place) => resolveRefs(refs, { file, place }, cite, problems));
  return { id, ...(resolved as object) } as Rekenhulp;
}

async function loadProse(file: string, { read, problems, links }: RekenhulpContext): Promise<string> {
  const { body, bodyLine } = splitFrontmatter(await read(file));
  const compiled = await compileMarkdown(body, { file, firstLine: bodyLine, form: 'fragment' });
  problems.push(...compiled.problems);
  links.push(...compiled.links.map((link) => ({ ...link, file })));
  return [compiled.inleiding, ...compiled.secties.map(({ kop, tekst }) => `${kop}. ${tekst}`)].join(' ').trim();
}
