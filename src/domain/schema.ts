import type { UitkomstSoort } from './keuzehulp.ts';

/** The picture of a flow as plain geometry. All measures are SVG user units, which are CSS pixels at 100%. */

/** A rectangle; `x` and `y` are its top left corner. */
export interface Vak {
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
}

/** One line of text; `x` is its left edge (its middle in a label), `y` its baseline. */
export interface Regel {
  readonly tekst: string;
  readonly x: number;
  readonly y: number;
}

/** What a node is: decides its shape, so that colour never stands alone. */
export type SchemaVorm = 'vraag' | 'handeling' | 'uitkomst' | 'overdracht';

/** A step or an outcome. */
export interface SchemaKnoop extends Vak {
  /** Id of the step or outcome. */
  readonly id: string;
  readonly vorm: SchemaVorm;
  /** Of an outcome or hand-over: decides colour and mark. */
  readonly soort?: UitkomstSoort;
  readonly kop: readonly Regel[];
  readonly tekst: readonly Regel[];
}

/** One answer: the way from its step to where it leads. */
export interface SchemaPijl {
  /** Id of the step. */
  readonly van: string;
  /** Id of the answer; with `van` it names the arrow. */
  readonly antwoord: string;
  /** Id of the step or outcome. */
  readonly naar: string;
  /** Corners of the line, `[x, y]`, from step to target; only horizontal and vertical parts. */
  readonly lijn: readonly (readonly [number, number])[];
  readonly label: Vak & { readonly regels: readonly Regel[] };
}

/** The picture of one flow. */
export interface Schema {
  readonly breedte: number;
  readonly hoogte: number;
  /** In reading order: from top to bottom, then from left to right. */
  readonly knopen: readonly SchemaKnoop[];
  readonly pijlen: readonly SchemaPijl[];
}

/** Sizes the layout and the drawing must agree on. */
export const schemaMaten = {
  /** Size of type in a node's heading, its text and on an arrow. */
  kop: 15,
  tekst: 14,
  label: 14,
  /** Side of a node's mark; it stands left of the heading. */
  teken: 20,
  /** Length of an arrow's head. */
  pijlpunt: 9,
} as const;
