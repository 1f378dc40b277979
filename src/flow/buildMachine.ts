import { createMachine } from 'xstate';
import type { Antwoord, FlowDefinition } from '../domain/keuzehulp.ts';

/** The one event of a flow: the user answers the current step. */
export interface AntwoordEvent {
  readonly type: 'ANTWOORD';
  readonly antwoord: string;
}

/** What a state of the machine stands for. */
interface FlowMeta {
  readonly soort: 'stap' | 'uitkomst';
}

/** What the guard of an answer is told; in the machine for whoever draws or tests it. */
interface IsAntwoord {
  readonly antwoord: string;
  readonly label: string;
}

/** The XState machine of any flow. */
export type FlowMachine = ReturnType<typeof buildMachine>;

/**
 * Builds the machine of a flow: a state per step, a final state per outcome or hand-over, a guarded transition per answer.
 * @param definition validated: every `naar` exists (the content compiler sees to it)
 */
export function buildMachine(definition: FlowDefinition) {
  const toTransition = ({ id, label, naar }: Antwoord) => ({
    guard: { type: 'isAntwoord' as const, params: { antwoord: id, label } satisfies IsAntwoord },
    target: naar,
  });
  // Not `setup`: it brings what flows do not use (actors, delays) into every flow page, some 0.8 KiB.
  return createMachine(
    {
      types: {} as { events: AntwoordEvent; meta: FlowMeta; guards: { type: 'isAntwoord'; params: IsAntwoord } },
      id: definition.id,
      initial: definition.start,
      states: Object.fromEntries([
        ...definition.stappen.map((stap) => [
          stap.id,
          { meta: { soort: 'stap' as const }, on: { ANTWOORD: stap.antwoorden.map(toTransition) } },
        ]),
        ...definition.uitkomsten.map((uitkomst) => [
          uitkomst.id,
          { type: 'final' as const, meta: { soort: 'uitkomst' as const } },
        ]),
      ]),
    },
    { guards: { isAntwoord: ({ event }, { antwoord }) => event.antwoord === antwoord } },
  );
}
