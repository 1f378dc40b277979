import { initialTransition, transition } from 'xstate';
import type { Antwoord, FlowDefinition, GegevenAntwoord, Stap, Uitkomst } from '../domain/keuzehulp.ts';
import { buildMachine, type FlowMachine } from './buildMachine.ts';

/** An answer that counts, with the step and the choice it stands for. */
export interface SpoorStap {
  readonly stap: Stap;
  readonly antwoord: Antwoord;
}

/** Where a list of answers leads. */
export interface Verloop {
  /** Answers that count, in order. */
  readonly spoor: readonly SpoorStap[];
  /** Answers that no longer apply, in the order they were given. */
  readonly vervallen: readonly GegevenAntwoord[];
  /** The question now open, or the outcome reached. */
  readonly positie:
    | { readonly soort: 'vraag'; readonly stap: Stap }
    | { readonly soort: 'uitkomst'; readonly uitkomst: Uitkomst; readonly beslissend: SpoorStap };
}

/** A flow ready to be walked: its definition with the machine made of it. */
export interface Keuzehulp {
  readonly definition: FlowDefinition;
  readonly machine: FlowMachine;
}

/** Makes a flow walkable; do this once per flow. */
export function createKeuzehulp(definition: FlowDefinition): Keuzehulp {
  return { definition, machine: buildMachine(definition) };
}

/**
 * Walks a flow with the answers given so far. Pure: the list of answers is the only state of a flow.
 * Per step the first answer to it that is still unused counts; answers to steps that are not passed, or that the step does
 * not know, are dropped and named. So a changed answer keeps the later ones that still apply.
 */
export function replay({ definition, machine }: Keuzehulp, antwoorden: readonly GegevenAntwoord[]): Verloop {
  const spoor: SpoorStap[] = [];
  /** Places in the list of the answers looked at, and of those that count. */
  const bekeken = new Set<number>();
  const geteld = new Set<number>();
  const verloop = (positie: Verloop['positie']): Verloop => ({
    spoor,
    vervallen: antwoorden.filter((_, index) => !geteld.has(index)),
    positie,
  });
  let [snapshot] = initialTransition(machine);
  for (;;) {
    const id = String(snapshot.value);
    const uitkomst = definition.uitkomsten.find((candidate) => candidate.id === id);
    const beslissend = spoor.at(-1);
    if (uitkomst && beslissend) return verloop({ soort: 'uitkomst', uitkomst, beslissend });
    const stap = definition.stappen.find((candidate) => candidate.id === id);
    // Unreachable on validated content; without it a broken flow would look like a finished one.
    if (!stap) throw new Error(`Keuzehulp ${definition.id} kent de stap ${id} niet.`);
    const index = antwoorden.findIndex((given, at) => given.stap === id && !bekeken.has(at));
    const given = antwoorden[index];
    if (!given) return verloop({ soort: 'vraag', stap });
    bekeken.add(index);
    const antwoord = stap.antwoorden.find((candidate) => candidate.id === given.antwoord);
    if (!antwoord) continue;
    geteld.add(index);
    [snapshot] = transition(machine, snapshot, { type: 'ANTWOORD', antwoord: antwoord.id });
    spoor.push({ stap, antwoord });
  }
}

/** The trail as the list of answers it was made from. */
export const toAntwoorden = (spoor: readonly SpoorStap[]): GegevenAntwoord[] =>
  spoor.map(({ stap, antwoord }) => ({ stap: stap.id, antwoord: antwoord.id }));
