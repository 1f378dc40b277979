import path from 'node:path';
import type * as v from 'valibot';
import { keuzehulpPath, rekenhulpPath } from '../domain/adres.ts';
import type { Antwoord, FlowDefinition, Stap, Uitkomst, UitkomstDetails, Uitspraak } from '../domain/keuzehulp.ts';
import type { Rekenhulp } from '../domain/rekenhulp.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { compileMarkdown } from './markdown.ts';
import type { ContentProblem } from './problem.ts';
import { resolveRefs, type Cite, type FoundLink } from './references.ts';
import { flowSchema, uitkomstSchema } from './schemas.ts';
import { withoutUndefined } from './withoutUndefined.ts';
import { parseYaml } from './yamlSource.ts';

type FlowSource = v.InferOutput<typeof flowSchema>;

/** What stands in a list more than once, each named once. */
const repeated = (ids: readonly string[]): Set<string> =>
  new Set(ids.filter((candidate, index) => ids.indexOf(candidate) !== index));

/** Reports what is wrong with the shape of a flow: ids, targets, endings without a reason, steps nobody reaches or leaves. */
function checkFlow(flow: FlowSource, file: string, problems: ContentProblem[]): void {
  const report = (place: string, problem: string, remedy: string) => problems.push({ file, place, problem, remedy });
  const ends = [...flow.uitkomsten, ...flow.overdrachten.map(({ id }) => id)];
  const stepIds = flow.stappen.map(({ id }) => id);
  const all = [...stepIds, ...ends];
  for (const id of repeated(all))
    report(`id ${id}`, 'dit id komt meer dan eens voor', 'geef elke stap, uitkomst en overdracht een eigen id');
  if (!stepIds.includes(flow.start))
    report('veld start', `er is geen stap ${flow.start}`, 'noem de eerste stap bij zijn id');

  for (const stap of flow.stappen) {
    for (const id of repeated(stap.antwoorden.map((antwoord) => antwoord.id)))
      report(`stap ${stap.id}`, `het antwoord ${id} komt twee keer voor`, 'geef elk antwoord een eigen id');
    for (const id of repeated((stap.taken ?? []).map((taak) => taak.id)))
      report(`stap ${stap.id}`, `de taak ${id} komt twee keer voor`, 'geef elke taak een eigen id');
    for (const antwoord of stap.antwoorden) {
      const place = `stap ${stap.id}, antwoord ${antwoord.id}`;
      if (!all.includes(antwoord.naar))
        report(place, `leidt naar ${antwoord.naar}, en dat bestaat niet`, 'noem een stap, uitkomst of overdracht');
      else if (ends.includes(antwoord.naar) && antwoord.reden === undefined)
        report(place, 'eindigt de keuzehulp zonder reden', 'zet bij reden in één zin waarom dit antwoord beslist');
    }
  }
  for (const id of new Set(flow.herinneringen.flatMap(({ stappen }) => stappen)))
    if (!stepIds.includes(id))
      report('veld herinneringen', `er is geen stap ${id}`, 'noem een stap van deze keuzehulp bij zijn id');
  if (!stepIds.includes(flow.start)) return;
  // A set that grows while we walk it: what the start leads to, then what that leads to.
  const reached = new Set([flow.start]);
  for (const id of reached)
    for (const { naar } of flow.stappen.find((stap) => stap.id === id)?.antwoorden ?? []) reached.add(naar);
  for (const id of all)
    if (!reached.has(id))
      report(`id ${id}`, 'geen antwoord leidt hierheen', 'laat een antwoord hierheen leiden, of haal het weg');

  // The other way round: what leads to an ending, then what leads to that. A loop without a way out is a trap.
  const leaves = new Set(ends);
  let before: number;
  do {
    before = leaves.size;
    for (const { id, antwoorden } of flow.stappen)
      // What does not exist is a mistake already told.
      if (antwoorden.some(({ naar }) => leaves.has(naar) || !all.includes(naar))) leaves.add(id);
  } while (leaves.size > before);
  for (const id of stepIds)
    if (!leaves.has(id))
      report(
        `stap ${id}`,
        'vanaf hier is geen uitkomst te bereiken; de antwoorden leiden alleen rond',
        'laat een antwoord uit de lus naar een uitkomst leiden',
      );
}

/** What reading a flow needs besides its own files, and where it puts what it finds. */
export interface FlowContext {
  readonly read: (file: string) => Promise<string>;
  readonly cite: Cite;
  /** Title of every flow, by id: a hand-over to one that does not exist yet leads to a chapter. */
  readonly flowTitels: ReadonlyMap<string, string>;
  /** Every calculator, by id: an outcome may go on there. */
  readonly rekenhulpen: ReadonlyMap<string, Rekenhulp>;
  /** Title and address of every contradiction, by id. */
  readonly tegenspraken: ReadonlyMap<string, { readonly titel: string; readonly path: string }>;
  /** Prose files of all flows; those a flow uses are taken out. */
  readonly proseFiles: Set<string>;
  readonly problems: ContentProblem[];
  readonly links: FoundLink[];
}

/** A flow as the app uses it. */
export interface LoadedFlow {
  readonly flow: FlowDefinition;
  /** Place in the list of flows: lower comes first. */
  readonly volgorde: number;
  /** By outcome id. */
  readonly details: Readonly<Record<string, UitkomstDetails>>;
  /** Plain text of the prose, by step or outcome id. */
  readonly teksten: Readonly<Record<string, string>>;
}

interface Prose {
  /** Front matter; null when there is none. */
  readonly yaml: string | null;
  readonly text: string;
}

/** Reads `keuzehulpen/<flow>/flow.yaml` with the prose of its steps and outcomes; null when mistakes leave no flow. */
export async function loadFlow(file: string, context: FlowContext): Promise<LoadedFlow | null> {
  const { read, problems } = context;
  const parsed = parseYaml(await read(file), flowSchema, file);
  const folder = path.posix.dirname(file);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    // As long as nobody can read the flow, nobody can say that it does not use its prose.
    for (const prose of context.proseFiles) if (prose.startsWith(`${folder}/`)) context.proseFiles.delete(prose);
    return null;
  }
  const source = parsed.value;
  const before = problems.length;
  checkFlow(source, file, problems);
  const prose = new Map<string, Prose>();
  const named = [...source.stappen, ...source.overdrachten].map((part) => part.id).concat(source.uitkomsten);
  for (const id of new Set(named)) {
    const text = await loadProse(`${folder}/${id}.md`, `${file} noemt ${id}`, context);
    if (text) prose.set(id, text);
  }
  const resolve = (refs: readonly string[], place: string) =>
    resolveRefs(refs, { file, place }, context.cite, problems);
  const stappen = source.stappen.map((stap): Stap =>
    withoutUndefined({
      ...stap,
      taken: stap.taken?.map((taak) =>
        withoutUndefined({ ...taak, bronnen: resolve(taak.bronnen, `stap ${stap.id}, taak ${taak.id}`) }),
      ),
      antwoorden: stap.antwoorden.map(({ onthoud, ...antwoord }) => {
        const place = `stap ${stap.id}, antwoord ${antwoord.id}, veld onthoud`;
        return withoutUndefined({
          ...antwoord,
          onthoud: onthoud && { tekst: onthoud.tekst, bronnen: resolve(onthoud.bronnen, place) },
        }) as Antwoord;
      }),
      bronnen: resolve(stap.bronnen, `stap ${stap.id}, veld bronnen`),
    }),
  );
  const herinneringen = source.herinneringen.map((herinnering) => ({
    ...herinnering,
    bronnen: resolve(herinnering.bronnen, 'veld herinneringen'),
  }));
  for (const { id } of source.stappen) {
    if (typeof prose.get(id)?.yaml === 'string')
      problems.push({
        file: `${folder}/${id}.md`,
        place: 'regel 1',
        problem: 'een stap heeft geen kopgegevens',
        remedy: 'zet vraag en antwoorden in flow.yaml en laat hier alleen tekst staan',
      });
  }
  const { uitkomsten, details } = loadUitkomsten(source, file, prose, context);
  if (problems.length > before) return null;
  const { titel, omschrijving, voor, gaatOver, volgorde, versie, bijgewerkt, start, spoed } = source;
  const id = folder.split('/')[1] ?? '';
  return {
    flow: withoutUndefined({
      id,
      titel,
      omschrijving,
      voor,
      gaatOver: gaatOver === 'praktijk' ? gaatOver : undefined,
      versie,
      bijgewerkt,
      start,
      stappen,
      uitkomsten,
      herinneringen: herinneringen.length > 0 ? herinneringen : undefined,
      spoed,
    }),
    volgorde,
    details,
    teksten: Object.fromEntries([...prose].map(([part, { text }]) => [part, text])),
  };
}

async function loadProse(file: string, why: string, context: FlowContext): Promise<Prose | null> {
  if (!context.proseFiles.delete(file)) {
    context.problems.push({
      file,
      place: 'bestand',
      problem: `dit bestand ontbreekt; ${why}`,
      remedy: 'maak het bestand, of haal de stap of uitkomst weg',
    });
    return null;
  }
  const { yaml, body, bodyLine } = splitFrontmatter(await context.read(file));
  const compiled = await compileMarkdown(body, { file, firstLine: bodyLine, form: 'fragment' });
  context.problems.push(...compiled.problems);
  context.links.push(...compiled.links.map((link) => ({ ...link, file })));
  const parts = [compiled.inleiding, ...compiled.secties.map(({ kop, tekst }) => `${kop}. ${tekst}`)];
  return { yaml, text: parts.join(' ').trim() };
}

function loadUitkomsten(
  source: FlowSource,
  flowFile: string,
  prose: ReadonlyMap<string, Prose>,
  context: FlowContext,
): { uitkomsten: Uitkomst[]; details: Record<string, UitkomstDetails> } {
  const { problems, flowTitels } = context;
  const uitkomsten: Uitkomst[] = [];
  const details: Record<string, UitkomstDetails> = {};
  const overdrachten = new Map(source.overdrachten.map(({ id, hoofdstuk }) => [id, hoofdstuk]));
  for (const id of [...source.uitkomsten, ...overdrachten.keys()]) {
    const text = prose.get(id);
    if (!text) continue;
    const file = `${path.posix.dirname(flowFile)}/${id}.md`;
    if (text.yaml === null) {
      problems.push({
        file,
        place: 'regel 1',
        problem: 'de kopgegevens ontbreken',
        remedy:
          'zet titel, advies, verzekering en wat nu tussen twee regels ---; content/LEESMIJ.md geeft een voorbeeld',
      });
      continue;
    }
    const parsed = parseYaml(text.yaml, uitkomstSchema, file, 2);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      continue;
    }
    const {
      behandelaar,
      verzekering,
      feiten,
      watNu = [],
      checklist,
      tegenspraken,
      rekenhulpen,
      toenNu,
      ...glance
    } = parsed.value;
    if (watNu.length === 0 && checklist === undefined)
      problems.push({
        file,
        place: 'kopgegevens',
        problem: 'er staat niet wat de lezer nu doet',
        remedy: 'vul watNu of checklist in',
      });
    const statement = (said: { tekst: string; bronnen: readonly string[] }, place: string): Uitspraak => ({
      tekst: said.tekst,
      bronnen: resolveRefs(said.bronnen, { file, place }, context.cite, problems),
    });
    const flowTitel = flowTitels.get(id);
    const chapterRef = overdrachten.get(id);
    const [chapter] =
      chapterRef === undefined
        ? []
        : resolveRefs([chapterRef], { file: flowFile, place: `overdracht ${id}` }, context.cite, problems);
    uitkomsten.push(
      withoutUndefined({
        id,
        ...glance,
        // Until the other flow exists, the chapter on the subject takes its place.
        overdracht: chapter && {
          titel: flowTitel ?? chapter.titel,
          ...(flowTitel === undefined ? { path: chapter.path } : { path: keuzehulpPath(id), flow: id }),
        },
      }) as Uitkomst,
    );
    const facts = [
      ...(behandelaar ? [{ kop: 'Wie behandelt', ...statement(behandelaar, 'veld behandelaar') }] : []),
      ...(verzekering ? [{ kop: 'Verzekering', ...statement(verzekering, 'veld verzekering') }] : []),
      ...feiten.map((feit) => ({ kop: feit.kop, ...statement(feit, `veld feiten, ${feit.kop}`) })),
    ];
    const disputes = tegenspraken.flatMap((dispute) => {
      const found = context.tegenspraken.get(dispute);
      if (!found)
        problems.push({
          file,
          place: 'veld tegenspraken',
          problem: `er is geen tegenspraak ${dispute}`,
          remedy: 'neem het id over uit tegenspraken.yaml',
        });
      return found ? [found] : [];
    });
    const calculators = rekenhulpen.flatMap(({ id: calculator, invoer }) => {
      const found = context.rekenhulpen.get(calculator);
      const unknown = Object.keys(invoer).find((veld) => found && !(veld in found.velden));
      if (!found || unknown !== undefined)
        problems.push({
          file,
          place: `veld rekenhulpen, ${calculator}`,
          problem: found ? `deze rekenhulp heeft geen veld ${String(unknown)}` : 'er is geen rekenhulp met dit id',
          remedy: 'neem id en velden over uit de map rekenhulpen',
        });
      return found ? [{ id: calculator, titel: found.titel, path: rekenhulpPath(calculator), invoer }] : [];
    });
    details[id] = withoutUndefined({
      feiten: facts,
      watNu: watNu.map((item, index) => statement(item, `veld watNu, punt ${String(index + 1)}`)),
      checklist: checklist?.map(({ kop, punten }) => ({
        kop,
        punten: punten.map((item, index) => statement(item, `veld checklist, ${kop}, punt ${String(index + 1)}`)),
      })),
      tegenspraken: disputes.length > 0 ? disputes : undefined,
      rekenhulpen: calculators.length > 0 ? calculators : undefined,
      toenNu,
    }) as UitkomstDetails;
  }
  return { uitkomsten, details };
}
