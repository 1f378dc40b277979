import { mount } from 'svelte';
import ZoekDialoog from './ZoekDialoog.svelte';
import { zoekmotor } from './zoekmotor.ts';

/** Puts the search dialog on the page, closed, and starts search: that it failed, the dialog tells. */
export function mountZoekDialoog(): { readonly open: () => void } {
  zoekmotor.start();
  return mount(ZoekDialoog, { target: document.body }) as { open: () => void };
}
