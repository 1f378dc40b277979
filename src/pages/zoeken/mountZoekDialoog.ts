import { mount } from 'svelte';
import ZoekDialoog from './ZoekDialoog.svelte';

/** Puts the search dialog on the page, closed. */
export const mountZoekDialoog = (): { readonly open: () => void } =>
  mount(ZoekDialoog, { target: document.body }) as { open: () => void };
