import type { FlowDefinition, GegevenAntwoord } from '../domain/keuzehulp.ts';
import type { Casus, Halte, Kaart, Leerstof, Toets } from '../domain/leren.ts';
import { createKeuzehulp, replay, type Keuzehulp } from '../flow/replay.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { casusSchema, kaartenSchema, leerpadSchema, toetsSchema } from './learnSchemas.ts';
import { reportRepeatedIds } from './lists.ts';
import { compileMarkdown } from './markdown.ts';
import { parseCasusFile, parseKaartenFile, parseToetsFile } from './paths.ts';
import type { ContentProblem } from './problem.ts';
import { resolveRefs, type Cite, type FoundLink } from './references.ts';
import { withoutUndefined } from './withoutUndefined.ts';
import { parseYaml } from './yamlSource.ts';

/** The file of the learning path. */
export const LEERPAD = 'leerpad.yaml';

/** Whether a content file belongs to the study mode. */
export const isLearningFile = (file: string): boolean =>
  file === LEERPAD || [parseCasusFile, parseKaartenFile, parseToetsFile].some((parse) => parse(file) !== null);

/** What reading the study mode needs besides its own files, and where it puts what it finds. */
export interface LearningContext {
  readonly read: (file: string) => Promise<string>;
  readonly cite: Cite;
  readonly flows: readonly FlowDefinition[];
  /** Ids of all flows, those with mistakes of their own included. */
  readonly flowIds: ReadonlySet<string>;
  readonly onderwerpen: ReadonlySet<string>;
  readonly tegenspraken: ReadonlyMap<string, { readonly titel: string; readonly path: string }>;
  readonly problems: ContentProblem[];
  readonly links: FoundLink[];
}

/** Reads learning path, vignettes, written cards and quizzes; walks each vignette through its flow. */
export async function loadLeerstof(files: readonly string[], context: LearningContext): Promise<Leerstof> {
  const leerpad = files.includes(LEERPAD) ? await loadLeerpad(context) : [];
  const checked: Checked = {
    ...context,
    // A stop that cannot be read is not a second mistake of whatever names it.
    halteIds: leerpad && new Set(leerpad.map(({ id }) => id)),
    walkable: new Map(context.flows.map((flow) => [flow.id, createKeuzehulp(flow)])),
  };
  const casussen: Casus[] = [];
  const kaarten: Kaart[] = [];
  const toetsen: Toets[] = [];
  const cardFiles = new Map<string, string>();
  for (const file of files) {
    if (parseCasusFile(file) !== null) casussen.push(...(await loadCasus(file, checked)));
    else if (parseKaartenFile(file) !== null) kaarten.push(...(await loadKaarten(file, cardFiles, checked)));
    else if (parseToetsFile(file) !== null) toetsen.push(...(await loadToets(file, checked)));
  }
  const order = new Map((leerpad ?? []).map(({ id }, index) => [id, index]));
  const byHalte = (a: { readonly halte: string }, b: { readonly halte: string }) =>
    (order.get(a.halte) ?? 0) - (order.get(b.halte) ?? 0);
  return {
    leerpad: leerpad ?? [],
    casussen: casussen.sort((a, b) => byHalte(a, b) || a.id.localeCompare(b.id)),
    kaarten,
    toetsen: toetsen.sort((a, b) => byHalte(a, b) || a.id.localeCompare(b.id)),
  };
}

interface Checked extends LearningContext {
  /** Null when the learning path has mistakes. */
  readonly halteIds: ReadonlySet<string> | null;
  readonly walkable: ReadonlyMap<string, Keuzehulp>;
}

async function loadLeerpad(context: LearningContext): Promise<Halte[] | null> {
  const { problems, cite, flowIds, onderwerpen } = context;
  const parsed = parseYaml(await context.read(LEERPAD), leerpadSchema, LEERPAD);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return null;
  }
  reportRepeatedIds(parsed.value, LEERPAD, problems);
  return parsed.value.map((halte) => {
    const place = `halte ${halte.id}`;
    reportUnknown(halte.onderwerpen, onderwerpen, 'het onderwerp', { file: LEERPAD, place }, problems);
    reportUnknown(halte.keuzehulpen, flowIds, 'de keuzehulp', { file: LEERPAD, place }, problems);
    return { ...halte, lezen: resolveRefs(halte.lezen, { file: LEERPAD, place }, cite, problems) };
  });
}

async function loadCasus(file: string, context: Checked): Promise<Casus[]> {
  const { problems, links, cite } = context;
  const { yaml, body, bodyLine } = splitFrontmatter(await context.read(file));
  if (yaml === null) {
    problems.push({
      file,
      place: 'regel 1',
      problem: 'de kopgegevens ontbreken',
      remedy:
        'zet titel, keuzehulp, stappen en uitkomst tussen twee regels ---; content/LEESMIJ.md geeft een voorbeeld',
    });
    return [];
  }
  const parsed = parseYaml(yaml, casusSchema, file, 2);
  const compiled = await compileMarkdown(body, { file, firstLine: bodyLine, form: 'fragment' });
  problems.push(...compiled.problems);
  links.push(...compiled.links.map((link) => ({ ...link, file })));
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return [];
  }
  const casus = parsed.value;
  if (compiled.inleiding === '')
    problems.push({
      file,
      place: 'tekst',
      problem: 'de situatie ontbreekt',
      remedy: 'beschrijf onder de kopgegevens wat de huisarts ziet en hoort',
    });
  reportUnknown([casus.keuzehulp], context.flowIds, 'de keuzehulp', { file, place: 'veld keuzehulp' }, problems);
  checkHalte(casus.halte, file, context);
  const known = new Set(context.tegenspraken.keys());
  reportUnknown(casus.tegenspraken, known, 'de tegenspraak', { file, place: 'veld tegenspraken' }, problems);
  const keuzehulp = context.walkable.get(casus.keuzehulp);
  if (keuzehulp) walkCasus(casus, keuzehulp, file, problems);
  return [
    {
      id: parseCasusFile(file) ?? '',
      ...casus,
      tegenspraken: casus.tegenspraken.flatMap((tegenspraak) => {
        const found = context.tegenspraken.get(tegenspraak);
        return found ? [{ id: tegenspraak, ...found }] : [];
      }),
      bronnen: resolveRefs(casus.bronnen, { file, place: 'veld bronnen' }, cite, problems),
      tekst: compiled.inleiding,
    },
  ];
}

type CasusSource = Omit<Casus, 'id' | 'bronnen' | 'tekst' | 'tegenspraken'>;

/** Replays a vignette through its flow; what does not come out as written is a problem. */
function walkCasus(casus: CasusSource, keuzehulp: Keuzehulp, file: string, problems: ContentProblem[]): void {
  const report = (place: string, problem: string, remedy: string) => problems.push({ file, place, problem, remedy });
  const uitkomsten = new Set(keuzehulp.definition.uitkomsten.map(({ id }) => id));
  const einde = (antwoorden: readonly GegevenAntwoord[]) => {
    const { positie, vervallen } = replay(keuzehulp, antwoorden);
    return {
      id: positie.soort === 'uitkomst' ? positie.uitkomst.id : positie.stap.id,
      soort: positie.soort,
      vervallen,
    };
  };
  const gegeven = casus.stappen.map(({ stap, antwoord }) => ({ stap, antwoord }));
  const gewoon = einde(gegeven);
  const [ongebruikt] = gewoon.vervallen;
  if (ongebruikt)
    report(
      `stap ${ongebruikt.stap}`,
      `het antwoord ${ongebruikt.antwoord} telt in deze keuzehulp op deze plek niet mee`,
      'loop de keuzehulp na en zet de stappen en antwoorden in die volgorde',
    );
  else if (gewoon.soort === 'vraag')
    report('veld stappen', `de vraag ${gewoon.id} is dan nog open`, 'voeg het antwoord op die vraag toe');
  else if (gewoon.id !== casus.uitkomst)
    report(
      'veld uitkomst',
      `de keuzehulp komt uit op ${gewoon.id} en niet op ${casus.uitkomst}`,
      'verbeter de uitkomst, of het antwoord dat ernaast zit',
    );
  casus.anders.forEach(({ stap, antwoord, naar }, index) => {
    const place = `veld anders, punt ${String(index + 1)}`;
    const eigen = gegeven.find((each) => each.stap === stap);
    if (!eigen) {
      report(place, `de stap ${stap} komt in deze casus niet voor`, 'noem een stap uit het veld stappen');
      return;
    }
    if (eigen.antwoord === antwoord) {
      report(place, 'is het antwoord dat de casus al geeft', 'noem een ander antwoord');
      return;
    }
    if (!keuzehulp.definition.stappen.find(({ id }) => id === stap)?.antwoorden.some(({ id }) => id === antwoord)) {
      report(place, `de stap ${stap} kent het antwoord ${antwoord} niet`, 'noem een antwoord uit flow.yaml');
      return;
    }
    const gewijzigd = einde(gegeven.map((each) => (each === eigen ? { stap, antwoord } : each)));
    if (gewijzigd.id !== naar)
      report(place, `leidt naar ${gewijzigd.id} en niet naar ${naar}`, 'verbeter het veld naar');
  });
  for (const id of Object.keys(casus.nietOmdat))
    if (!uitkomsten.has(id) || id === casus.uitkomst)
      report(
        'veld nietOmdat',
        `${id} is geen andere uitkomst van deze keuzehulp`,
        'noem een andere uitkomst bij haar id',
      );
}

async function loadKaarten(file: string, seen: Map<string, string>, context: Checked): Promise<Kaart[]> {
  const { problems, cite } = context;
  const parsed = parseYaml(await context.read(file), kaartenSchema, file);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return [];
  }
  checkHalte(parsed.value.halte, file, context);
  return parsed.value.kaarten.map((kaart) => {
    const place = `kaart ${kaart.id}`;
    const report = (problem: string, remedy: string) => problems.push({ file, place, problem, remedy });
    const earlier = seen.get(kaart.id);
    if (earlier !== undefined) report(`dit id komt ook voor in ${earlier}`, 'geef elke kaart een eigen id');
    seen.set(kaart.id, file);
    if (kaart.bronnen.length === 0 && kaart.nietUitDeBronnen === undefined)
      report('noemt geen bron', 'vul bronnen in, of zeg bij nietUitDeBronnen waar het antwoord vandaan komt');
    if (kaart.soort === 'cijfer') {
      if (kaart.jaar === undefined) report('een cijfer zonder jaar', 'zet bij jaar voor welk jaar het cijfer geldt');
      else if (kaart.voor.includes(kaart.jaar))
        report(
          'de voorkant verklapt het jaar, en daar vraagt de kaart juist naar',
          'haal het jaar van de voorkant weg',
        );
    }
    return withoutUndefined({
      ...kaart,
      id: `kaart:${kaart.id}`,
      halte: parsed.value.halte,
      bronnen: resolveRefs(kaart.bronnen, { file, place }, cite, problems),
    }) as Kaart;
  });
}

async function loadToets(file: string, context: Checked): Promise<Toets[]> {
  const { problems, cite } = context;
  const parsed = parseYaml(await context.read(file), toetsSchema, file);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return [];
  }
  const toets = parsed.value;
  checkHalte(toets.halte, file, context);
  reportRepeatedIds(toets.vragen, file, problems);
  const vragen = toets.vragen.map((vraag) =>
    withoutUndefined({
      ...vraag,
      bronnen: resolveRefs(vraag.bronnen, { file, place: `vraag ${vraag.id}` }, cite, problems),
    }),
  );
  return [{ id: parseToetsFile(file) ?? '', ...toets, vragen } as Toets];
}

function checkHalte(halte: string, file: string, { halteIds, problems }: Checked): void {
  if (halteIds) reportUnknown([halte], halteIds, 'de halte', { file, place: 'veld halte' }, problems);
}

function reportUnknown(
  named: readonly string[],
  known: ReadonlySet<string>,
  what: string,
  where: { readonly file: string; readonly place: string },
  problems: ContentProblem[],
): void {
  for (const id of named)
    if (!known.has(id))
      problems.push({
        ...where,
        problem: `${what} ${id} bestaat niet`,
        remedy: known.size === 0 ? 'maak haar eerst' : `kies uit: ${[...known].sort().join(', ')}`,
      });
}
