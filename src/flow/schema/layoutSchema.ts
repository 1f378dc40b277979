import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { FlowDefinition } from '../../domain/keuzehulp.ts';
import {
  schemaMaten,
  type Regel,
  type Schema,
  type SchemaKnoop,
  type SchemaPijl,
  type SchemaVorm,
  type Vak,
} from '../../domain/schema.ts';
import { unrest } from './unrest.ts';
import { wrapText, type MeasureText } from './wrapText.ts';

/** Space inside a box, between its edge and its text. */
const PADDING = { x: 12, y: 10 };
/** Widest line of a node's text and of a label, unless one word is wider. */
const ROOM = { kop: 170, tekst: 176, label: 128 };
/** Narrowest box of a node: boxes of about one width look calm. */
const NARROWEST = 148;
/** Room for the point of a hand-over, which is drawn as a signpost. */
const POINT = 12;
/** Height of a line of text, as a multiple of its size. */
const LINE = 1.3;
/** Empty border around the picture: the mark of the present step needs it. */
const MARGIN = 10;

const LAYOUT = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.considerModelOrder.crossingCounterNodeInfluence': '0.001',
  'elk.layered.considerModelOrder.crossingCounterPortInfluence': '0.001',
  // A way back is one that leads up the list of steps.
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  // The straightest lines of the strategies tried, on the narrowest page.
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.spacing.nodeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeNodeBetweenLayers': '11',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  'elk.spacing.nodeNode': '26',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.labelLabel': '8',
  'elk.padding': `[top=${String(MARGIN)},left=${String(MARGIN)},bottom=${String(MARGIN)},right=${String(MARGIN)}]`,
};

/**
 * Ways to find an order of boxes. None is best for every flow: each flow gets the calmest picture of these. The seeds are
 * fixed, so that the same flow always gets the same picture.
 */
export const ORDERINGS = [
  { 'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES', 'elk.randomSeed': '1' },
  { 'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES', 'elk.randomSeed': '2' },
  { 'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES', 'elk.randomSeed': '3' },
  { 'elk.layered.considerModelOrder.strategy': 'PREFER_NODES', 'elk.randomSeed': '1' },
] as const;

/** A label stands on its line, so that nobody can take it for the label of the line beside it. */
const LABEL_LAYOUT = { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' };

/**
 * Lays out a flow as a picture: a box per step and outcome, an arrow with its answer per answer. Runs at build time only:
 * the layout engine is far too large for a browser.
 * @param measure must not underestimate: no line of text may leave its box
 */
export async function layoutSchema(definition: FlowDefinition, measure: MeasureText): Promise<Schema> {
  const tried = await Promise.all(ORDERINGS.map((ordering) => layoutWith(ordering, definition, measure)));
  return tried.reduce((best, schema) => (unrest(schema) < unrest(best) ? schema : best));
}

/** Lays out a flow in one of the ways of `ORDERINGS`. */
export async function layoutWith(
  ordering: (typeof ORDERINGS)[number],
  definition: FlowDefinition,
  measure: MeasureText,
): Promise<Schema> {
  const boxes = listBoxes(definition, measure);
  const labels = listLabels(definition, measure);
  const graph: ElkNode = {
    id: definition.id,
    layoutOptions: { ...LAYOUT, ...ordering },
    children: boxes.map(({ id, breedte, hoogte }) => ({ id, width: breedte, height: hoogte })),
    edges: labels.map(({ van, antwoord, naar, breedte, hoogte }) => ({
      id: `${van}.${antwoord}`,
      sources: [van],
      targets: [naar],
      labels: [{ text: antwoord, width: breedte, height: hoogte, layoutOptions: LABEL_LAYOUT }],
    })),
  };
  const laidOut: ElkNode = await new ELK().layout(graph);
  const knopen = boxes.map((box) =>
    placeBox(
      box,
      laidOut.children?.find(({ id }) => id === box.id),
    ),
  );
  const pijlen = labels.map((label) =>
    placeLabel(
      label,
      laidOut.edges?.find(({ id }) => id === `${label.van}.${label.antwoord}`),
    ),
  );
  return {
    breedte: Math.ceil(laidOut.width ?? 0),
    hoogte: Math.ceil(laidOut.height ?? 0),
    knopen: knopen.sort((a, b) => a.y - b.y || a.x - b.x),
    pijlen,
  };
}

/** A box whose size is known and whose place is not: its lines count from its own corner. */
type Box = Omit<SchemaKnoop, 'x' | 'y'>;

function listBoxes(definition: FlowDefinition, measure: MeasureText): Box[] {
  // The layout takes the first for the beginning.
  const stappen = [...definition.stappen].sort(
    (a, b) => Number(b.id === definition.start) - Number(a.id === definition.start),
  );
  // Outcomes in the order in which answers name them: the picture then keeps the order of the answers.
  const genoemd = stappen.flatMap(({ antwoorden }) => antwoorden.map(({ naar }) => naar));
  const uitkomsten = [...definition.uitkomsten].sort((a, b) => genoemd.indexOf(a.id) - genoemd.indexOf(b.id));
  return [
    ...stappen.map((stap) =>
      makeBox({ id: stap.id, vorm: stap.taken ? 'handeling' : 'vraag' }, stap.kort, stap.vraag, measure),
    ),
    ...uitkomsten.map(({ id, soort, titel, profiel, overdracht }) => {
      const vorm: SchemaVorm = overdracht ? 'overdracht' : 'uitkomst';
      const tekst = overdracht ? `Verder bij: ${overdracht.titel}` : profiel === undefined ? '' : `Profiel: ${profiel}`;
      return makeBox({ id, vorm, soort }, titel, tekst, measure);
    }),
  ];
}

function makeBox(
  what: Pick<SchemaKnoop, 'id' | 'vorm' | 'soort'>,
  heading: string,
  text: string,
  measure: MeasureText,
): Box {
  const { kop, tekst, teken } = schemaMaten;
  const inHeading = (line: string) => measure(line, { size: kop, bold: true });
  const inText = (line: string) => measure(line, { size: tekst, bold: false });
  const headings = wrapText(heading, ROOM.kop - teken, inHeading);
  const lines = wrapText(text, ROOM.tekst, inText);
  const beside = PADDING.x + teken + 6;
  const needed = Math.max(beside + widest(headings, inHeading), PADDING.x + widest(lines, inText)) + PADDING.x;
  const breedte = Math.max(NARROWEST, Math.ceil(needed + (what.vorm === 'overdracht' ? POINT : 0)));
  const below = PADDING.y + headings.length * kop * LINE + (lines.length > 0 ? 3 : 0);
  return {
    ...what,
    breedte,
    hoogte: Math.ceil(below + lines.length * tekst * LINE + PADDING.y),
    kop: setLines(headings, beside, PADDING.y, kop),
    tekst: setLines(lines, PADDING.x, below, tekst),
  };
}

/** An answer with the size of its label; place as yet unknown. */
interface Label {
  readonly van: string;
  readonly antwoord: string;
  readonly naar: string;
  readonly breedte: number;
  readonly hoogte: number;
  readonly regels: readonly Regel[];
}

function listLabels({ stappen }: FlowDefinition, measure: MeasureText): Label[] {
  const size = schemaMaten.label;
  // A walked way is set in bold: the label must hold that too.
  const inLabel = (line: string) => measure(line, { size, bold: true });
  return stappen.flatMap((stap) =>
    stap.antwoorden.map(({ id, label, naar }) => {
      const lines = wrapText(label, ROOM.label, inLabel);
      const breedte = Math.ceil(widest(lines, inLabel) + 12);
      return {
        van: stap.id,
        antwoord: id,
        naar,
        breedte,
        hoogte: Math.ceil(lines.length * size * LINE + 6),
        regels: setLines(lines, breedte / 2, 3, size),
      };
    }),
  );
}

const widest = (lines: readonly string[], measure: (line: string) => number): number =>
  Math.max(0, ...lines.map(measure));

/** Lines of type below one another; the baseline leaves the letters in the middle of their line. */
const setLines = (lines: readonly string[], x: number, top: number, size: number): Regel[] =>
  lines.map((tekst, index) => ({ tekst, x, y: top + size * (index * LINE + LINE / 2 + 0.35) }));

/** A tenth of a pixel is finer than any screen shows; the rest only weighs. */
const round = (value: number): number => Math.round(value * 10) / 10;

const move = (lines: readonly Regel[], { x, y }: { readonly x: number; readonly y: number }): Regel[] =>
  lines.map((line) => ({ tekst: line.tekst, x: round(line.x + x), y: round(line.y + y) }));

function placeBox(box: Box, placed: ElkNode | undefined): SchemaKnoop {
  if (placed?.x === undefined || placed.y === undefined) throw new Error(`The layout lost the box ${box.id}.`);
  const at = { x: round(placed.x), y: round(placed.y) };
  return { ...box, ...at, kop: move(box.kop, at), tekst: move(box.tekst, at) };
}

function placeLabel(label: Label, edge: ElkExtendedEdge | undefined): SchemaPijl {
  const [section] = edge?.sections ?? [];
  const [placed] = edge?.labels ?? [];
  if (!section || placed?.x === undefined || placed.y === undefined)
    throw new Error(`The layout lost the arrow ${label.van}.${label.antwoord}.`);
  const at: Vak = { x: round(placed.x), y: round(placed.y), breedte: label.breedte, hoogte: label.hoogte };
  return {
    van: label.van,
    antwoord: label.antwoord,
    naar: label.naar,
    lijn: [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }) => [round(x), round(y)]),
    label: { ...at, regels: move(label.regels, at) },
  };
}
