import type { Deel } from '../../flow/samenvatting.ts';
import type { KeuzehulpSession } from './session.svelte.ts';

/**
 * What one flow hands to the next: the walks so far. It waits in memory while the pages change, and nowhere else: a page
 * load in between loses it, as it loses the answers.
 */
let onderweg: { readonly naar: string; readonly delen: readonly Deel[] } | null = null;

/** Hands the walk over to another flow; call it when the user goes there. */
export function draagOver({ eerder, deel }: KeuzehulpSession, naar: string): void {
  onderweg = { naar, delen: [...eerder, deel] };
}

/** Takes over what was handed to a flow. What was meant for another flow is dropped: the user went elsewhere. */
export function neemOver(flow: string): readonly Deel[] {
  const delen = onderweg?.naar === flow ? onderweg.delen : [];
  onderweg = null;
  return delen;
}
