import { mount } from 'svelte';
import type { Melder } from '../ui/melder.ts';
import Meldingen from './Meldingen.svelte';

/** Puts the message about a new version on the page. */
export function mountMeldingen(target: Element, werk: Melder & { readonly open: boolean }): void {
  mount(Meldingen, { target, props: { werk } });
}
