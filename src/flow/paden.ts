import { getSimplePaths } from 'xstate/graph';
import type { Antwoord, FlowDefinition, GegevenAntwoord, Stap, Uitkomst } from '../domain/keuzehulp.ts';
import { buildMachine } from './buildMachine.ts';

/** One way through a flow, from the first question to an outcome or hand-over. */
export interface Pad {
  readonly antwoorden: readonly GegevenAntwoord[];
  readonly uitkomst: Uitkomst;
  /** Why the last answer decided. */
  readonly reden: string;
}

/** Every path of a flow that passes no step twice, in the order in which the flow offers its answers. */
export function listPaden(definition: FlowDefinition): Pad[] {
  const machine = buildMachine(definition);
  const answerIds = new Set(definition.stappen.flatMap(({ antwoorden }) => antwoorden.map(({ id }) => id)));
  const stepById = new Map(definition.stappen.map((stap) => [stap.id, stap]));
  const outcomeById = new Map(definition.uitkomsten.map((uitkomst) => [uitkomst.id, uitkomst]));
  const paths = getSimplePaths(machine, {
    events: [...answerIds].map((antwoord) => ({ type: 'ANTWOORD' as const, antwoord })),
    // Without this, context would count as state (see MODELS: XState as verified).
    serializeState: (state) => JSON.stringify(state.value),
  });
  const paden = paths.flatMap(({ state, steps }): Pad[] => {
    const uitkomst = outcomeById.get(String(state.value));
    if (!uitkomst) return [];
    // A path starts with the init event, whose state is the start: the step answered is the state before each event.
    const antwoorden: GegevenAntwoord[] = [];
    let stap = definition.start;
    let reden = '';
    for (const { event, state: next } of steps) {
      if (event.type === 'ANTWOORD') {
        antwoorden.push({ stap, antwoord: event.antwoord });
        reden = stepById.get(stap)?.antwoorden.find(({ id }) => id === event.antwoord)?.reden ?? '';
      }
      stap = String(next.value);
    }
    return [{ antwoorden, uitkomst, reden }];
  });
  const rank = (pad: Pad): string =>
    pad.antwoorden
      .map(({ stap, antwoord }) => stepById.get(stap)?.antwoorden.findIndex(({ id }) => id === antwoord) ?? 0)
      .join('.');
  return paden.sort((a, b) => rank(a).localeCompare(rank(b), 'nl', { numeric: true }));
}

/** An answer that no path holds: it leads back to a step already passed, and so closes a loop. */
export interface Lus {
  readonly stap: Stap;
  readonly antwoord: Antwoord;
  /** The step it leads back to. */
  readonly naar: Stap;
}

/** What the paths of a flow leave out: the answers that always lead back. */
export function listLussen(definition: FlowDefinition, paden: readonly Pad[]): Lus[] {
  const key = (stap: string, antwoord: string) => `${stap}.${antwoord}`;
  const walked = new Set(paden.flatMap(({ antwoorden }) => antwoorden.map((given) => key(given.stap, given.antwoord))));
  return definition.stappen.flatMap((stap) =>
    stap.antwoorden.flatMap((antwoord): Lus[] => {
      const naar = definition.stappen.find(({ id }) => id === antwoord.naar);
      return naar && !walked.has(key(stap.id, antwoord.id)) ? [{ stap, antwoord, naar }] : [];
    }),
  );
}
