import fs from 'node:fs/promises';
import path from 'node:path';
import type * as v from 'valibot';
import { hoofdstukPath, keuzehulpPath } from '../domain/adres.ts';
import type { Bron, Bronvermelding, Hoofdstuk, Sectie } from '../domain/bron.ts';
import type { Inhoud } from '../domain/inhoud.ts';
import type { FlowDefinition, Uitkomst, UitkomstDetails, Uitspraak } from '../domain/keuzehulp.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { compileMarkdown, type MarkdownLink } from './markdown.ts';
import { parseBronFile, parseChapterFile, resolveFileLink } from './paths.ts';
import { ContentError, type ContentProblem } from './problem.ts';
import { bronSchema, flowSchema, hoofdstukSchema, uitkomstSchema } from './schemas.ts';
import { parseYaml } from './yamlSource.ts';

/** Files of the content folder that are not shown, besides hidden ones. */
const NOT_CONTENT = new Set(['LEESMIJ.md', 'zoekwoorden.yaml']);

/** Order in which sources are shown: what holds nationally first, history last. */
const STATUS_ORDER: readonly Bron['status'][] = ['landelijk', 'verzekeraar', 'regionaal', 'historisch'];

interface FoundLink extends MarkdownLink {
  readonly file: string;
}

type FlowSource = v.InferOutput<typeof flowSchema>;
type UitkomstSource = v.InferOutput<typeof uitkomstSchema>;

/**
 * Reads and validates the whole content folder.
 * @throws {ContentError} with every mistake found: front matter, headings, references, flow steps
 */
export async function loadContent(root: string): Promise<Inhoud> {
  const files = await listFiles(root);
  const problems: ContentProblem[] = [];
  const links: FoundLink[] = [];
  const read = (file: string) => fs.readFile(path.join(root, file), 'utf8');

  const bronnen: Bron[] = [];
  const hoofdstukken: Hoofdstuk[] = [];
  const flowFiles: string[] = [];
  const flowProse = new Set<string>();

  for (const file of files) {
    const bronId = parseBronFile(file);
    if (bronId !== null) {
      const parsed = parseYaml(await read(file), bronSchema, file);
      if (parsed.ok) bronnen.push(withoutUndefined({ id: bronId, ...parsed.value }));
      else problems.push(...parsed.problems);
    } else if (parseChapterFile(file)) {
      const chapter = await loadChapter(file, await read(file), problems, links);
      if (chapter) hoofdstukken.push(chapter);
    } else if (/^keuzehulpen\/[a-z0-9-]+\/flow\.yaml$/.test(file)) {
      flowFiles.push(file);
    } else if (/^keuzehulpen\/[a-z0-9-]+\/[a-z0-9-]+\.md$/.test(file)) {
      flowProse.add(file);
    } else {
      problems.push({
        file,
        place: 'bestandsnaam',
        problem: 'we weten niet wat dit bestand is',
        remedy: 'geef het een naam en een map zoals content/LEESMIJ.md beschrijft, of haal het weg',
      });
    }
  }

  const bronIds = new Set(bronnen.map(({ id }) => id));
  for (const bron of new Set(hoofdstukken.map((chapter) => chapter.bron))) {
    if (!bronIds.has(bron) && !problems.some(({ file }) => file === `bronnen/${bron}/bron.yaml`))
      problems.push({
        file: `bronnen/${bron}/bron.yaml`,
        place: 'bestand',
        problem: 'dit bestand ontbreekt, terwijl er wel hoofdstukken zijn',
        remedy: 'maak het; content/LEESMIJ.md geeft een voorbeeld',
      });
  }
  bronnen.sort((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) || a.id.localeCompare(b.id));
  const bronOrder = new Map(bronnen.map(({ id }, index) => [id, index]));
  hoofdstukken.sort(
    (a, b) =>
      (bronOrder.get(a.bron) ?? 0) - (bronOrder.get(b.bron) ?? 0) || a.nummer - b.nummer || a.id.localeCompare(b.id),
  );
  reportRepeatedChapters(hoofdstukken, problems);

  const cite = citations(bronnen, hoofdstukken);
  const keuzehulpen: FlowDefinition[] = [];
  const toelichtingen: Record<string, string> = {};
  const uitkomstDetails: Record<string, Record<string, UitkomstDetails>> = {};
  const flowIds = new Set(flowFiles.map((file) => file.split('/')[1] ?? ''));
  for (const file of flowFiles) {
    const parsed = parseYaml(await read(file), flowSchema, file);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      continue;
    }
    const folder = path.posix.dirname(file);
    const source = parsed.value;
    const before = problems.length;
    checkFlow(source, file, problems);
    const prose: Record<string, { yaml: string | null; text: string }> = {};
    const ids = [...source.stappen, ...source.overdrachten].map(({ id }) => id).concat(source.uitkomsten);
    for (const id of ids) {
      const proseFile = `${folder}/${id}.md`;
      if (!flowProse.delete(proseFile)) {
        problems.push({
          file: proseFile,
          place: 'bestand',
          problem: `dit bestand ontbreekt; ${file} noemt ${id}`,
          remedy: 'maak het bestand, of haal de stap of uitkomst weg',
        });
        continue;
      }
      const { yaml, body, bodyLine } = splitFrontmatter(await read(proseFile));
      const compiled = await compileMarkdown(body, { file: proseFile, firstLine: bodyLine, form: 'fragment' });
      problems.push(...compiled.problems);
      links.push(...compiled.links.map((link) => ({ ...link, file: proseFile })));
      prose[id] = {
        yaml,
        text: [compiled.inleiding, ...compiled.secties.map(({ kop, tekst }) => `${kop}. ${tekst}`)].join(' ').trim(),
      };
    }
    const { flow, details } = resolveFlow(source, file, prose, cite, flowIds, problems);
    if (problems.length > before) continue;
    keuzehulpen.push(flow);
    uitkomstDetails[flow.id] = details;
    for (const [id, { text }] of Object.entries(prose)) toelichtingen[`${flow.id}/${id}`] = text;
  }
  for (const file of flowProse) {
    problems.push({
      file,
      place: 'bestandsnaam',
      problem: 'geen stap, uitkomst of overdracht van deze keuzehulp heet zo',
      remedy: 'verbeter de naam, of noem de stap of uitkomst in flow.yaml',
    });
  }

  // A link to a file that has mistakes of its own is not a second mistake.
  const broken = new Set(problems.map(({ file }) => file));
  for (const { file, href, line } of links) {
    if (broken.has(resolveFileLink(file, href)?.file ?? '')) continue;
    const complaint = complainAboutLink(file, href, bronIds, hoofdstukken);
    if (complaint !== null)
      problems.push({
        file,
        place: `regel ${String(line)}`,
        problem: `de verwijzing ${href} ${complaint}`,
        remedy: 'verbeter de bestandsnaam of het #id',
      });
  }
  if (problems.length > 0)
    throw new ContentError(problems.sort((a, b) => a.file.localeCompare(b.file) || a.place.localeCompare(b.place)));
  const datum =
    [...bronnen, ...keuzehulpen]
      .map(({ bijgewerkt }) => bijgewerkt)
      .sort()
      .at(-1) ?? '';
  return { bronnen, hoofdstukken, keuzehulpen, uitkomstDetails, toelichtingen, datum };
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await fs.readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !NOT_CONTENT.has(file))
    .sort();
}

/** Drops keys whose value is undefined, as `exactOptionalPropertyTypes` asks. */
function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as never;
}

async function loadChapter(
  file: string,
  text: string,
  problems: ContentProblem[],
  links: FoundLink[],
): Promise<Hoofdstuk | null> {
  const place = parseChapterFile(file);
  const { yaml, body, bodyLine } = splitFrontmatter(text);
  if (!place || yaml === null) {
    problems.push({
      file,
      place: 'regel 1',
      problem: 'de kopgegevens ontbreken',
      remedy: 'begin het bestand met --- en sluit de kopgegevens af met ---; content/LEESMIJ.md geeft een voorbeeld',
    });
    return null;
  }
  const meta = parseYaml(yaml, hoofdstukSchema, file, 2);
  if (!meta.ok) problems.push(...meta.problems);
  const compiled = await compileMarkdown(body, { file, firstLine: bodyLine });
  problems.push(...compiled.problems);
  links.push(...compiled.links.map((link) => ({ ...link, file })));
  if (!meta.ok || compiled.problems.length > 0) return null;

  const { titel, bronkop, samenvatting, status, geldig, secties: described } = meta.value;
  const secties: Sectie[] = [];
  const seen = new Set<string>();
  let parent: readonly string[] = bronkop;
  for (const { id, kop, niveau, tekst, line } of compiled.secties) {
    if (seen.has(id))
      problems.push({
        file,
        place: `regel ${String(line)}`,
        problem: `het id ${id} staat twee keer in dit hoofdstuk`,
        remedy: 'geef deze kop een ander id',
      });
    seen.add(id);
    const about = described[id];
    if (!about && niveau === 2)
      problems.push({
        file,
        place: `regel ${String(line)}`,
        problem: `de kop "${kop}" met id ${id} staat niet onder secties`,
        remedy: `zet bij de kopgegevens onder secties: ${id}, met zijn bronkop`,
      });
    const bronkoppen: readonly string[] = about?.bronkop ?? parent;
    if (niveau === 2) parent = bronkoppen;
    secties.push(
      withoutUndefined({
        id,
        kop,
        niveau,
        bronkoppen,
        soort: about?.soort ?? 'tekst',
        rubrieken: about?.rubrieken ?? [],
        trefwoorden: about?.trefwoorden ?? [],
        status: about?.status,
        geldig: about?.geldig,
        tekst,
      }) as Sectie,
    );
  }
  for (const id of Object.keys(described)) {
    if (!seen.has(id))
      problems.push({
        file,
        place: `veld secties.${id}`,
        problem: `er is geen kop met [#${id}]`,
        remedy: 'zet het id achter de kop, of haal de sectie hier weg',
      });
  }
  return withoutUndefined({
    ...place,
    titel,
    bronkoppen: bronkop,
    samenvatting,
    status,
    geldig,
    inleiding: compiled.inleiding,
    secties,
  }) as Hoofdstuk;
}

function reportRepeatedChapters(hoofdstukken: readonly Hoofdstuk[], problems: ContentProblem[]): void {
  const first = new Map<string, Hoofdstuk>();
  for (const chapter of hoofdstukken) {
    const other = first.get(`${chapter.bron}/${chapter.id}`);
    if (other)
      problems.push({
        file: `bronnen/${chapter.bron}/${String(chapter.nummer).padStart(2, '0')}-${chapter.id}.md`,
        place: 'bestandsnaam',
        problem: `hoofdstuk ${String(other.nummer)} heeft hetzelfde adres`,
        remedy: 'geef een van beide bestanden een andere naam',
      });
    first.set(`${chapter.bron}/${chapter.id}`, chapter);
  }
}

type Cite = (ref: string) => Bronvermelding | null;

/** Makes the function that turns `bron/hoofdstuk#sectie` into a citation; null when nothing is there. */
function citations(bronnen: readonly Bron[], hoofdstukken: readonly Hoofdstuk[]): Cite {
  const bronById = new Map(bronnen.map((bron) => [bron.id, bron]));
  const chapterByRef = new Map(hoofdstukken.map((chapter) => [`${chapter.bron}/${chapter.id}`, chapter]));
  return (ref) => {
    const [chapterRef = '', fragment] = ref.split('#');
    const chapter = chapterByRef.get(chapterRef);
    const bron = chapter && bronById.get(chapter.bron);
    if (!chapter || !bron) return null;
    const sectie = fragment === undefined ? undefined : chapter.secties.find(({ id }) => id === fragment);
    if (fragment !== undefined && !sectie) return null;
    return {
      ref,
      bron: `${bron.kort} ${bron.jaar}`,
      titel: sectie?.kop ?? chapter.titel,
      path: hoofdstukPath(chapter.bron, chapter.id, sectie?.id),
    };
  };
}

/** Reports what is wrong with the shape of a flow: ids, targets, steps nobody reaches, paths that go round. */
function checkFlow(flow: FlowSource, file: string, problems: ContentProblem[]): void {
  const report = (place: string, problem: string, remedy: string) => problems.push({ file, place, problem, remedy });
  const ends = [...flow.uitkomsten, ...flow.overdrachten.map(({ id }) => id)];
  const stepIds = flow.stappen.map(({ id }) => id);
  const all = [...stepIds, ...ends];
  for (const id of new Set(all.filter((candidate, index) => all.indexOf(candidate) !== index)))
    report(`id ${id}`, 'dit id komt meer dan eens voor', 'geef elke stap, uitkomst en overdracht een eigen id');
  if (!stepIds.includes(flow.start))
    report('veld start', `er is geen stap ${flow.start}`, 'noem de eerste stap bij zijn id');

  const targeted = new Set<string>([flow.start]);
  for (const stap of flow.stappen) {
    const answers = stap.antwoorden.map(({ id }) => id);
    for (const id of new Set(answers.filter((candidate, index) => answers.indexOf(candidate) !== index)))
      report(`stap ${stap.id}`, `het antwoord ${id} komt twee keer voor`, 'geef elk antwoord een eigen id');
    for (const antwoord of stap.antwoorden) {
      targeted.add(antwoord.naar);
      const place = `stap ${stap.id}, antwoord ${antwoord.id}`;
      if (!all.includes(antwoord.naar))
        report(place, `leidt naar ${antwoord.naar}, en dat bestaat niet`, 'noem een stap, uitkomst of overdracht');
      else if (ends.includes(antwoord.naar) && antwoord.reden === undefined)
        report(place, 'eindigt de keuzehulp zonder reden', 'zet bij reden in één zin waarom dit antwoord beslist');
    }
  }
  for (const id of all)
    if (!targeted.has(id))
      report(`id ${id}`, 'geen antwoord leidt hierheen', 'laat een antwoord hierheen leiden, of haal het weg');
}

function resolveFlow(
  source: FlowSource,
  file: string,
  prose: Readonly<Record<string, { yaml: string | null }>>,
  cite: Cite,
  flowIds: ReadonlySet<string>,
  problems: ContentProblem[],
): { flow: FlowDefinition; details: Record<string, UitkomstDetails> } {
  const folder = path.posix.dirname(file);
  const resolve = (refs: readonly string[], inFile: string, place: string): Bronvermelding[] =>
    refs.flatMap((ref) => {
      const found = cite(ref);
      if (found) return [found];
      problems.push({
        file: inFile,
        place,
        problem: `de verwijzing ${ref} wijst nergens naar`,
        remedy: 'verbeter de bron, het hoofdstuk of het #id',
      });
      return [];
    });

  const stappen = source.stappen.map((stap) => {
    const { yaml } = prose[stap.id] ?? { yaml: null };
    if (yaml !== null)
      problems.push({
        file: `${folder}/${stap.id}.md`,
        place: 'regel 1',
        problem: 'een stap heeft geen kopgegevens',
        remedy: 'zet vraag en antwoorden in flow.yaml en laat hier alleen tekst staan',
      });
    return {
      ...stap,
      antwoorden: stap.antwoorden.map((antwoord) => withoutUndefined(antwoord)),
      bronnen: resolve(stap.bronnen, file, `stap ${stap.id}, veld bronnen`),
    };
  });

  const uitkomsten: Uitkomst[] = [];
  const details: Record<string, UitkomstDetails> = {};
  const overdrachten = new Map(source.overdrachten.map(({ id, hoofdstuk }) => [id, hoofdstuk]));
  for (const id of [...source.uitkomsten, ...overdrachten.keys()]) {
    const outcomeFile = `${folder}/${id}.md`;
    const { yaml } = prose[id] ?? { yaml: null };
    if (yaml === null) {
      if (prose[id])
        problems.push({
          file: outcomeFile,
          place: 'regel 1',
          problem: 'de kopgegevens ontbreken',
          remedy:
            'zet titel, advies, verzekering en wat nu tussen twee regels ---; content/LEESMIJ.md geeft een voorbeeld',
        });
      continue;
    }
    const parsed = parseYaml(yaml, uitkomstSchema, outcomeFile, 2);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      continue;
    }
    const { behandelaar, verzekering, watNu, toenNu, ...glance }: UitkomstSource = parsed.value;
    const statement = (
      { tekst, bronnen }: { tekst: string; bronnen: readonly string[] },
      place: string,
    ): Uitspraak => ({
      tekst,
      bronnen: resolve(bronnen, outcomeFile, place),
    });
    const chapterRef = overdrachten.get(id);
    const [chapter] = chapterRef === undefined ? [] : resolve([chapterRef], file, `overdracht ${id}`);
    uitkomsten.push(
      withoutUndefined({
        id,
        ...glance,
        overdracht: chapter && {
          // Until the other flow exists, the chapter on the subject takes its place.
          titel: flowIds.has(id) ? glance.titel : chapter.titel,
          path: flowIds.has(id) ? keuzehulpPath(id) : chapter.path,
        },
      }) as Uitkomst,
    );
    details[id] = withoutUndefined({
      behandelaar: statement(behandelaar, 'veld behandelaar'),
      verzekering: statement(verzekering, 'veld verzekering'),
      watNu: watNu.map((item, index) => statement(item, `veld watNu, punt ${String(index + 1)}`)),
      toenNu,
    }) as UitkomstDetails;
  }
  const { titel, omschrijving, voor, versie, bijgewerkt, start } = source;
  const flow = {
    id: folder.split('/')[1] ?? '',
    titel,
    omschrijving,
    voor,
    versie,
    bijgewerkt,
    start,
    stappen,
    uitkomsten,
  };
  return { flow, details };
}

/** Says what is wrong with a link between files; null when it is sound. */
function complainAboutLink(
  from: string,
  href: string,
  bronIds: ReadonlySet<string>,
  hoofdstukken: readonly Hoofdstuk[],
): string | null {
  const link = resolveFileLink(from, href);
  if (!link) return null;
  const bron = parseBronFile(link.file);
  if (bron !== null) return bronIds.has(bron) ? null : 'noemt een bron die er niet is';
  const place = parseChapterFile(link.file);
  if (!place) return 'wijst niet naar een hoofdstuk of bron';
  const chapter = hoofdstukken.find(
    ({ bron: inBron, id, nummer }) => inBron === place.bron && id === place.id && nummer === place.nummer,
  );
  if (!chapter) return 'wijst naar een bestand dat er niet is';
  if (link.fragment !== '' && !chapter.secties.some(({ id }) => id === link.fragment))
    return `noemt een sectie die dat hoofdstuk niet heeft`;
  return null;
}
