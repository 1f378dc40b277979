import { mount } from 'svelte';
import Instellingen from './Instellingen.svelte';

/** Puts the settings panel beside its button and opens it; from then on the browser opens and closes it. */
export function mountInstellingen(button: HTMLButtonElement, datum: string): void {
  const target = button.parentElement ?? document.body;
  mount(Instellingen, { target, props: { datum } });
  const panel = target.querySelector<HTMLElement>('[popover]');
  button.popoverTargetElement = panel;
  panel?.showPopover({ source: button });
}
