import fs from 'node:fs/promises';
import path from 'node:path';
import type { PreprocessorGroup } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { paginaPlek } from '../domain/bladwijzer.ts';
import type { Inhoud } from '../domain/inhoud.ts';
import { rekenhulpTarieven } from '../domain/rekenhulp.ts';
import type { Tarieven, TariefSoort } from '../domain/tarief.ts';
import type { FlowDefinition } from '../domain/keuzehulp.ts';
import type { Schema } from '../domain/schema.ts';
import { halteVan, type LeerOverzicht, type SectieNaam } from '../domain/leren.ts';
import { layoutSchema } from '../flow/schema/layoutSchema.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { loadContent, loadTermFinder } from './loadContent.ts';
import { compileMarkdown } from './markdown.ts';
import { measureWith } from './fontMetrics.ts';
import { ContentError } from './problem.ts';

const INHOUD = 'virtual:inhoud';
const KEUZEHULPEN = 'virtual:keuzehulpen';
const KEUZEHULP = 'virtual:keuzehulp/';
const SCHEMA = 'virtual:schema/';
const ZOEKWOORDEN = 'virtual:zoekwoorden';
const LEREN = 'virtual:leren/';
const REKENHULPEN = 'virtual:rekenhulpen';
const REKENHULP = 'virtual:rekenhulp/';

/**
 * Makes `content/` available to the app:
 * - `virtual:inhoud` all of it, for prerendering (never for the browser: it is large);
 * - `virtual:keuzehulpen` a loader per flow, so that a flow is fetched when it is opened, and which are for emergencies;
 * - `virtual:zoekwoorden` the groups of words that search takes as equal;
 * - `virtual:leren/overzicht`, `/kaarten`, `/casussen`, `/toetsen`, `/secties` what the study mode rests on, each fetched when needed;
 * - `virtual:keuzehulp/<id>` one flow: its definition and the component of each step's and outcome's prose;
 * - `virtual:schema/<id>` the picture of one flow as geometry, laid out anew whenever the flow changes.
 * - `virtual:rekenhulpen` a loader per calculator, `virtual:rekenhulp/<id>` its words and its tariff tables.
 * A mistake in the content stops the build, or shows in the browser during development.
 */
export function contentPlugin({
  root,
  font,
}: {
  readonly root: string;
  /** The font pictures are drawn in. */ readonly font: string;
}): Plugin {
  let loading: Promise<Inhoud> | null = null;
  const load = () => (loading ??= loadContent(root));
  /** Pictures by flow id: browser and prerendering ask for the same. */
  const schemas = new Map<string, Promise<Schema>>();
  const schemaOf = (flow: FlowDefinition) => {
    const known = schemas.get(flow.id) ?? measureWith(font).then((measure) => layoutSchema(flow, measure));
    schemas.set(flow.id, known);
    return known;
  };
  return {
    name: 'ggz-wijzer-content',
    async buildStart() {
      try {
        await load();
      } catch (error) {
        if (error instanceof ContentError) this.error(error.message);
        throw error;
      }
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(root)) return;
        loading = null;
        schemas.clear();
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.hot.send({ type: 'full-reload' });
      });
    },
    resolveId(id) {
      const ours =
        [INHOUD, KEUZEHULPEN, ZOEKWOORDEN, REKENHULPEN].includes(id) ||
        [KEUZEHULP, SCHEMA, LEREN, REKENHULP].some((prefix) => id.startsWith(prefix));
      return ours ? `\0${id}` : undefined;
    },
    async load(id) {
      if (id === `\0${INHOUD}`) return `export default ${JSON.stringify(await load())};`;
      if (id === `\0${ZOEKWOORDEN}`) {
        const text = await fs.readFile(path.join(root, 'zoekwoorden.yaml'), 'utf8');
        return `export default ${JSON.stringify(parse(text))};`;
      }
      if (id === `\0${KEUZEHULPEN}`) {
        const { keuzehulpen } = await load();
        const loaders = keuzehulpen.map(
          (flow) => `${JSON.stringify(flow.id)}: () => import(${JSON.stringify(KEUZEHULP + flow.id)})`,
        );
        const spoed = keuzehulpen.filter((flow) => flow.spoed).map(({ id: flow }) => flow);
        return `export const spoed = ${JSON.stringify(spoed)};\nexport default { ${loaders.join(', ')} };`;
      }
      if (id.startsWith(`\0${LEREN}`)) return learningModule(id.slice(`\0${LEREN}`.length), await load());
      if (id === `\0${REKENHULPEN}`) {
        const loaders = (await load()).rekenhulpen.map(
          (rekenhulp) => `${JSON.stringify(rekenhulp.id)}: () => import(${JSON.stringify(REKENHULP + rekenhulp.id)})`,
        );
        return `export default { ${loaders.join(', ')} };`;
      }
      if (id.startsWith(`\0${REKENHULP}`)) {
        const { rekenhulpen, tarieven } = await load();
        const rekenhulp = rekenhulpen.find((candidate) => REKENHULP + candidate.id === id.slice(1));
        if (!rekenhulp) return undefined;
        return [
          `export const rekenhulp = ${JSON.stringify(rekenhulp)};`,
          `export const tarieven = ${JSON.stringify(onlyTables(tarieven, rekenhulpTarieven[rekenhulp.id]))};`,
        ].join('\n');
      }
      if (id.startsWith(`\0${KEUZEHULP}`)) {
        const [name = '', part] = id.slice(`\0${KEUZEHULP}`.length).split('/', 2);
        const { keuzehulpen, uitkomstDetails } = await load();
        const flow = keuzehulpen.find((candidate) => candidate.id === name);
        if (!flow) return undefined;
        if (part === 'uitkomsten')
          return `${proseModule(flow.id, flow.uitkomsten, 'teksten')}\nexport const details = ${JSON.stringify(uitkomstDetails[flow.id])};`;
        return [
          proseModule(flow.id, flow.stappen, 'stapTeksten'),
          `export const definition = ${JSON.stringify(flow)};`,
          // What outcomes say is for later: the first question must not wait for it.
          `export const laadUitkomsten = () => import(${JSON.stringify(`${KEUZEHULP}${flow.id}/uitkomsten`)});`,
          `export const laadSchema = async () => (await import(${JSON.stringify(SCHEMA + flow.id)})).default;`,
        ].join('\n');
      }
      if (id.startsWith(`\0${SCHEMA}`)) {
        const flow = (await load()).keuzehulpen.find((candidate) => `\0${SCHEMA}${candidate.id}` === id);
        if (!flow) return undefined;
        return `export default ${JSON.stringify(await schemaOf(flow))};`;
      }
      return undefined;
    },
  };
}

/**
 * A module of the study mode:
 * - `overzicht` the path with names and addresses, which the page of the path shows;
 * - `kaarten` what planning needs of all cards; `kaartteksten` a loader of the cards themselves per stop of the path;
 * - `secties` what every place that can be bookmarked is called;
 * - `casussen` and `toetsen` a loader per id; `casus/<id>`, `toets/<id>` and `kaarttekst/<halte>` what one loads.
 */
function learningModule(name: string, inhoud: Inhoud): string | undefined {
  const { leerstof, onderwerpen, keuzehulpen } = inhoud;
  const { leerpad, casussen, kaarten, toetsen } = leerstof;
  const [kind, id = ''] = name.split('/', 2);
  const loaders = (single: string, items: readonly { readonly id: string }[]) =>
    `export default { ${items.map((item) => `${JSON.stringify(item.id)}: () => import(${JSON.stringify(`${LEREN}${single}/${item.id}`)})`).join(', ')} };`;
  if (kind === 'kaarten') {
    const koppen = kaarten.map(({ id: kaart, halte, naFout }) => ({ id: kaart, halte, naFout }));
    return `export default ${JSON.stringify(koppen)};`;
  }
  if (kind === 'kaartteksten')
    return loaders(
      'kaarttekst',
      [...new Set(kaarten.map(halteVan))].map((halte) => ({ id: halte })),
    );
  if (kind === 'kaarttekst')
    return `export const kaarten = ${JSON.stringify(kaarten.filter((kaart) => halteVan(kaart) === id))};`;
  if (kind === 'secties') return `export default ${JSON.stringify(sectieNamen(inhoud))};`;
  if (kind === 'casussen') return loaders('casus', casussen);
  if (kind === 'toetsen') return loaders('toets', toetsen);
  if (kind === 'overzicht') {
    const overzicht: LeerOverzicht = {
      leerpad,
      titels: { onderwerpen: titelsVan(onderwerpen), keuzehulpen: titelsVan(keuzehulpen) },
      casussen: casussen.map(({ id: casus, titel, halte, soort }) => ({ id: casus, titel, halte, soort })),
      toetsen: toetsen.map(({ id: toets, titel, halte, omschrijving, vragen }) => ({
        id: toets,
        titel,
        halte,
        omschrijving,
        vragen: vragen.length,
      })),
    };
    return `export default ${JSON.stringify(overzicht)};`;
  }
  if (kind === 'toets') {
    const toets = toetsen.find((candidate) => candidate.id === id);
    return toets && `export const toets = ${JSON.stringify(toets)};`;
  }
  const casus = casussen.find((candidate) => candidate.id === id);
  if (kind !== 'casus' || !casus) return undefined;
  return [
    `export { default as Situatie } from ${JSON.stringify(`/content/casussen/${id}.md`)};`,
    `export { definition } from ${JSON.stringify(KEUZEHULP + casus.keuzehulp)};`,
    `export const casus = ${JSON.stringify(casus)};`,
  ].join('\n');
}

const sectieNamen = ({ bronnen, hoofdstukken, onderwerpen, prestaties }: Inhoud): Record<string, SectieNaam> =>
  Object.fromEntries([
    ...hoofdstukken.flatMap(({ bron, id, titel, secties }) => {
      const van = bronnen.find((each) => each.id === bron);
      const naam = { hoofdstuk: titel, bron: van ? `${van.kort} ${van.jaar}` : bron };
      return secties.map((sectie) => [`${bron}/${id}#${sectie.id}`, { kop: sectie.kop, ...naam }] as const);
    }),
    ...onderwerpen.map(
      ({ id, titel }) => [paginaPlek('onderwerpen', id), { kop: titel, hoofdstuk: 'Onderwerp' }] as const,
    ),
    ...prestaties.map(
      ({ id, titel, verzekeraar, jaren }) =>
        [
          paginaPlek('prestaties', id),
          { kop: titel, hoofdstuk: 'Prestatie', bron: `${verzekeraar} ${jaren}` },
        ] as const,
    ),
  ]);

const titelsVan = (items: readonly { readonly id: string; readonly titel: string }[]) =>
  Object.fromEntries(items.map(({ id, titel }) => [id, titel]));

/** The tables of the kinds asked for; the other kinds stay empty, so that a page does not fetch what it does not use. */
const onlyTables = (tarieven: Tarieven, soorten: readonly TariefSoort[]): object =>
  Object.fromEntries(
    Object.entries(tarieven).map(([soort, tables]) => [soort, soorten.some((each) => each === soort) ? tables : []]),
  );

/** A module that exports the component of the prose of each step or outcome, by id. */
function proseModule(flow: string, parts: readonly { readonly id: string }[], name: string): string {
  const imports = parts.map(
    ({ id }, index) => `import part${String(index)} from ${JSON.stringify(`/content/keuzehulpen/${flow}/${id}.md`)};`,
  );
  const entries = parts.map(({ id }, index) => `${JSON.stringify(id)}: part${String(index)}`).join(', ');
  return `${imports.join('\n')}\nexport const ${name} = { ${entries} };`;
}

/** Lets Svelte compile the Markdown of `content/`: the same parse that gives search its plain text. */
export function contentPreprocessor({
  root,
  base,
}: {
  readonly root: string;
  readonly base: string;
}): PreprocessorGroup {
  return {
    name: 'ggz-wijzer-markdown',
    async markup({ content, filename }) {
      if (filename === undefined || !filename.endsWith('.md')) return undefined;
      const file = path.relative(root, filename).split(path.sep).join('/');
      const { body, bodyLine } = splitFrontmatter(content);
      const { code, problems } = await compileMarkdown(body, {
        file,
        base,
        firstLine: bodyLine,
        ...(/^(?:keuzehulpen|rekenhulpen|casussen)\//.test(file)
          ? { form: 'fragment' }
          : { finder: await loadTermFinder(root), sectieRegels: file.startsWith('bronnen/') }),
      });
      if (problems.length > 0) throw new ContentError(problems);
      return { code };
    },
  };
}
