import { setup } from 'xstate';
import type { Antwoord, FlowDefinition } from '../domain/keuzehulp.ts';

/** The one event of a flow: the user answers the current step. */
export interface AntwoordEvent {
  readonly type: 'ANTWOORD';
  readonly antwoord: string;
}

const flowSetup = setup({
  types: {
    events: {} as AntwoordEvent,
    meta: {} as { readonly soort: 'stap' | 'uitkomst' },
  },
  guards: {
    /** The transition belongs to one answer: named and with params, so that it can be drawn and tested. */
    isAntwoord: ({ event }, params: { readonly antwoord: string; readonly label: string }) =>
      event.antwoord === params.antwoord,
  },
});

/** The XState machine of any flow. */
export type FlowMachine = ReturnType<typeof buildMachine>;

/**
 * Builds the machine of a flow: a state per step, a final state per outcome or hand-over, a guarded transition per answer.
 * @param definition validated: every `naar` exists (the content compiler sees to it)
 */
export function buildMachine(definition: FlowDefinition) {
  const toTransition = ({ id, label, naar }: Antwoord) => ({
    guard: { type: 'isAntwoord' as const, params: { antwoord: id, label } },
    target: naar,
  });
  return flowSetup.createMachine({
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
  });
}
