import { createSubscriber } from 'svelte/reactivity';
import type { Melder } from './melder.ts';

/** Lets a component follow something that tells its changes: what reads through the function is shown anew on a change. */
export function volg<T extends Melder>(melder: T): () => T {
  const subscribe = createSubscriber((update) => melder.on(update));
  return () => {
    subscribe();
    return melder;
  };
}
