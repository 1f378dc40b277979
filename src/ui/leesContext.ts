import { createContext } from 'svelte';
import type { Sectie } from '../domain/bron.ts';
import type { Tegenspraak } from '../domain/tegenspraak.ts';

/** What the components inside a compiled text know of the page around them. */
export interface LeesContext {
  /** Source and year: "LHV-toolkit ggz 2017". */
  readonly bron: string;
  /** Names a section for a bookmark: "bron/hoofdstuk#sectie". */
  readonly plek: (sectie: string) => string;
  readonly sectie: (id: string) => Sectie | undefined;
  /** Calculators that rest on a section. */
  readonly rekenhulpen: (sectie: string) => readonly { readonly titel: string; readonly path: string }[];
  /** Contradictions that concern a section. */
  readonly tegenspraken: (sectie: string) => readonly Tegenspraak[];
}

export const [getLeesContext, setLeesContext] = createContext<LeesContext>();
