import { hydrate, unmount, type Component } from 'svelte';

/**
 * Makes prerendered markup interactive.
 * @returns a function that takes it down again
 */
export function bringToLife(
  component: Component<Record<string, unknown>>,
  target: HTMLElement,
  props: Record<string, unknown>,
): () => void {
  const instance = hydrate(component, { target, props });
  return () => void unmount(instance);
}
