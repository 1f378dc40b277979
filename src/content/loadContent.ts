import fs from 'node:fs/promises';
import path from 'node:path';
import type * as v from 'valibot';
import { tegenspraakPath } from '../domain/adres.ts';
import type { Bron, Hoofdstuk } from '../domain/bron.ts';
import type { Inhoud } from '../domain/inhoud.ts';
import type { Onderwerp } from '../domain/onderwerp.ts';
import type { Prestatie } from '../domain/prestatie.ts';
import { inOrderOfPath, makeCards } from './cards.ts';
import { loadChapter, reportRepeatedChapters } from './chapters.ts';
import { loadFlow, type FlowContext, type LoadedFlow } from './flows.ts';
import { createTermFinder, type TermFinder } from './glossary.ts';
import { isLearningFile, loadLeerstof } from './learning.ts';
import { loadPrestatie, resolveBegrippen, resolveTegenspraken } from './lists.ts';
import {
  parseBronFile,
  parseChapterFile,
  parseFlowFile,
  parseOnderwerpFile,
  parsePrestatieFile,
  resolveFileLink,
} from './paths.ts';
import { ContentError, type ContentProblem } from './problem.ts';
import { citations, complainAboutLink, type FoundLink, type LinkTargets } from './references.ts';
import { isRekenhulpFile, loadRekenhulpen } from './rekenhulpen.ts';
import { begrippenSchema, bronSchema, flowSchema, tegensprakenSchema } from './schemas.ts';
import { loadOnderwerp } from './subjects.ts';
import { isTariefFile, loadTarieven } from './tarieven.ts';
import { withoutUndefined } from './withoutUndefined.ts';
import { parseYaml } from './yamlSource.ts';

/** Files of the content folder that are not shown, besides hidden ones. */
const NOT_CONTENT = new Set(['LEESMIJ.md', 'zoekwoorden.yaml', 'woordenlijst.txt']);

/** Order in which sources are shown: what holds nationally first, history last. */
const STATUS_ORDER: readonly Bron['status'][] = ['landelijk', 'verzekeraar', 'regionaal', 'historisch'];

const BEGRIPPEN = 'begrippen.yaml';
const TEGENSPRAKEN = 'tegenspraken.yaml';
const FLOW_PROSE = /^keuzehulpen\/[a-z0-9-]+\/[a-z0-9-]+\.md$/;

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
  const onderwerpen: Onderwerp[] = [];
  const prestaties: Prestatie[] = [];
  const finder = await loadTermFinder(root);

  for (const file of files) {
    const bronId = parseBronFile(file);
    if (bronId !== null) {
      const parsed = parseYaml(await read(file), bronSchema, file);
      if (parsed.ok) bronnen.push(withoutUndefined({ id: bronId, ...parsed.value }));
      else problems.push(...parsed.problems);
    } else if (parseChapterFile(file)) {
      const chapter = await loadChapter(file, await read(file), finder, problems, links);
      if (chapter) hoofdstukken.push(chapter);
    } else if (parseOnderwerpFile(file) !== null) {
      const onderwerp = await loadOnderwerp(file, await read(file), finder, problems, links);
      if (onderwerp) onderwerpen.push(onderwerp);
    } else if (parsePrestatieFile(file) !== null) {
      const prestatie = loadPrestatie(file, await read(file), problems);
      if (prestatie) prestaties.push(prestatie);
    } else if (
      file !== BEGRIPPEN &&
      file !== TEGENSPRAKEN &&
      parseFlowFile(file) === null &&
      !FLOW_PROSE.test(file) &&
      !isLearningFile(file) &&
      !isTariefFile(file) &&
      !isRekenhulpFile(file)
    ) {
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
  const begrippen = await readList(files, BEGRIPPEN, read, begrippenSchema, problems);
  const tegenspraken = await readList(files, TEGENSPRAKEN, read, tegensprakenSchema, problems);
  const terms = resolveBegrippen(begrippen, BEGRIPPEN, cite, problems);
  const contradictions = resolveTegenspraken(tegenspraken, TEGENSPRAKEN, cite, problems);

  const { rekenhulpen, teksten: rekenhulpTeksten } = await loadRekenhulpen({
    files,
    read,
    cite,
    onderwerpen: new Set(onderwerpen.map(({ id }) => id)),
    prestaties: new Set(prestaties.map(({ id }) => id)),
    problems,
    links,
  });

  const proseFiles = new Set(files.filter((file) => FLOW_PROSE.test(file)));
  const flowFiles = files.filter((file) => parseFlowFile(file) !== null);
  const context: FlowContext = {
    read,
    cite,
    flowTitels: await readFlowTitels(flowFiles, read),
    tegenspraken: new Map(contradictions.map(({ id, titel }) => [id, { titel, path: tegenspraakPath(id) }])),
    rekenhulpen: new Map(rekenhulpen.map((rekenhulp) => [rekenhulp.id, rekenhulp])),
    proseFiles,
    problems,
    links,
  };
  const flows: LoadedFlow[] = [];
  for (const file of flowFiles) {
    const flow = await loadFlow(file, context);
    if (flow) flows.push(flow);
  }
  flows.sort((a, b) => a.volgorde - b.volgorde || a.flow.id.localeCompare(b.flow.id));
  for (const file of proseFiles) {
    problems.push({
      file,
      place: 'bestandsnaam',
      problem: 'geen stap, uitkomst of overdracht van een keuzehulp heet zo',
      remedy: 'verbeter de naam, of noem de stap of uitkomst in flow.yaml',
    });
  }

  const leerstof = await loadLeerstof(files, {
    read,
    cite,
    flows: flows.map(({ flow }) => flow),
    flowIds: new Set(context.flowTitels.keys()),
    onderwerpen: new Set(onderwerpen.map(({ id }) => id)),
    tegenspraken: context.tegenspraken,
    problems,
    links,
  });

  const tarieven = await loadTarieven(files, read, cite, problems);

  // A link to a file that has mistakes of its own is not a second mistake.
  const targets = linkTargets(bronnen, hoofdstukken, onderwerpen, prestaties, files);
  const broken = new Set(problems.map(({ file }) => file));
  for (const { file, href, line } of links) {
    if (broken.has(resolveFileLink(file, href)?.file ?? '')) continue;
    const complaint = complainAboutLink(file, href, targets);
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
  const keuzehulpen = flows.map(({ flow }) => flow);
  const uitkomstDetails = Object.fromEntries(flows.map(({ flow, details }) => [flow.id, details]));
  const cards = makeCards({ ...leerstof, begrippen: terms, hoofdstukken, keuzehulpen, uitkomstDetails, cite });
  return {
    bronnen,
    hoofdstukken,
    keuzehulpen,
    uitkomstDetails,
    toelichtingen: Object.fromEntries(
      flows.flatMap(({ flow, teksten }) => Object.entries(teksten).map(([id, text]) => [`${flow.id}/${id}`, text])),
    ),
    begrippen: terms.sort((a, b) => a.term.localeCompare(b.term, 'nl')),
    tegenspraken: contradictions,
    onderwerpen: onderwerpen.sort((a, b) => a.titel.localeCompare(b.titel, 'nl')),
    prestaties: prestaties.sort((a, b) => a.titel.localeCompare(b.titel, 'nl')),
    leerstof: { ...leerstof, kaarten: inOrderOfPath([...leerstof.kaarten, ...cards], leerstof.leerpad) },
    rekenhulpen,
    rekenhulpTeksten,
    tarieven,
    datum:
      [...bronnen, ...keuzehulpen, ...rekenhulpen]
        .map(({ bijgewerkt }) => bijgewerkt)
        .sort()
        .at(-1) ?? '',
  };
}

/** Titles of flows by id. A flow with mistakes goes by its id; `loadFlow` tells the mistakes. */
async function readFlowTitels(
  flowFiles: readonly string[],
  read: (file: string) => Promise<string>,
): Promise<Map<string, string>> {
  const titels = new Map<string, string>();
  for (const file of flowFiles) {
    const id = parseFlowFile(file) ?? '';
    const parsed = parseYaml(await read(file), flowSchema, file);
    titels.set(id, parsed.ok ? parsed.value.titel : id);
  }
  return titels;
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await fs.readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !NOT_CONTENT.has(file))
    .sort();
}

/**
 * The finder of glossary terms; without terms where the glossary is missing or has mistakes (`loadContent` tells those).
 * The compiler of pages needs it too.
 */
export async function loadTermFinder(root: string): Promise<TermFinder> {
  const text = await fs.readFile(path.join(root, BEGRIPPEN), 'utf8').catch(() => '[]');
  const parsed = parseYaml(text, begrippenSchema, BEGRIPPEN);
  return createTermFinder(parsed.ok ? parsed.value : []);
}

async function readList<const S extends v.GenericSchema<unknown, readonly unknown[]>>(
  files: readonly string[],
  file: string,
  read: (file: string) => Promise<string>,
  schema: S,
  problems: ContentProblem[],
): Promise<v.InferOutput<S> | never[]> {
  if (!files.includes(file)) return [];
  const parsed = parseYaml(await read(file), schema, file);
  if (parsed.ok) return parsed.value;
  problems.push(...parsed.problems);
  return [];
}

/** Every file that has a page, with its section ids. Names come from `files`: a link must use the file's own name. */
function linkTargets(
  bronnen: readonly Bron[],
  hoofdstukken: readonly Hoofdstuk[],
  onderwerpen: readonly Onderwerp[],
  prestaties: readonly Prestatie[],
  files: readonly string[],
): LinkTargets {
  const sections = new Map<string, ReadonlySet<string>>();
  const idsOf = (secties: readonly { readonly id: string }[]) => new Set(secties.map(({ id }) => id));
  for (const { id } of bronnen) sections.set(`bronnen/${id}/bron.yaml`, new Set());
  for (const { bron, nummer, id, secties } of hoofdstukken)
    sections.set(`bronnen/${bron}/${String(nummer).padStart(2, '0')}-${id}.md`, idsOf(secties));
  for (const { id, secties } of onderwerpen) sections.set(`onderwerpen/${id}.md`, idsOf(secties));
  const known = new Set(prestaties.map(({ id }) => id));
  for (const file of files)
    if (known.has(parsePrestatieFile(file) ?? '') || parseFlowFile(file) !== null) sections.set(file, new Set());
  return sections;
}
