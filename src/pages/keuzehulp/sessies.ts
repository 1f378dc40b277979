import type { KeuzehulpSession } from './session.svelte.ts';

/**
 * The walks of this window, by flow id. Apart from the session itself, so that a page that only shows a walk need not load
 * what walks. Not reactive on purpose: a session is, the list of sessions is not shown.
 */
export const sessies = new Map<string, KeuzehulpSession>();
