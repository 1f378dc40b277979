import type { Component } from 'svelte';
import { toonKapot } from '../ui/kapot.ts';

/** What makes an island: a component, and what it is given. */
interface Island {
  // Components differ in their props, which come from the same file as the component.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly component: Component<any>;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Fetches an island; `data` says which one of its kind. */
export type LoadIsland = (data: string) => Promise<Island>;

/** Parts of a page that come to life, by name: a file of `islands/` each, so that a page fetches what it has and no more. */
const loaders = {
  casus: () => import('./islands/casus.ts'),
  kaarten: () => import('./islands/kaarten.ts'),
  keuzehulp: () => import('./islands/keuzehulp.ts'),
  leren: () => import('./islands/leren.ts'),
  praktijk: () => import('./islands/praktijk.ts'),
  rekenhulp: () => import('./islands/rekenhulp.ts'),
  schema: () => import('./islands/schema.ts'),
  toets: () => import('./islands/toets.ts'),
  voortgang: () => import('./islands/voortgang.ts'),
  zoeken: () => import('./islands/zoeken.ts'),
} satisfies Record<string, () => Promise<{ load: LoadIsland }>>;

export type IslandName = keyof typeof loaders;

const isIslandName = (name: string): name is IslandName => Object.hasOwn(loaders, name);

/**
 * Brings the prerendered island inside `root` to life, if there is one.
 * When that fails the reader is told, and the rest of the page keeps working.
 * @returns a function that takes it down again
 */
export async function hydrateIsland(root: Element): Promise<() => void> {
  const target = root.querySelector<HTMLElement>('[data-island-data]');
  const name = target?.dataset['island'] ?? '';
  if (!target || !isIslandName(name)) return () => undefined;
  /** The answer given before anything listens: on a slow line the question stands there a while earlier. */
  let early: HTMLElement | null = null;
  target.onclick = (event) => {
    early = (event.target as Element).closest<HTMLElement>('[data-antwoord]');
  };
  try {
    const [{ bringToLife }, { component, props }] = await Promise.all([
      import('./bringToLife.ts'),
      loaders[name]().then(({ load }) => load(target.dataset['islandData'] ?? '')),
    ]);
    // In a task of its own: evaluating the modules and hydrating in one go would hold up taps and the next frame.
    await new Promise((resolve) => setTimeout(resolve));
    const takeDown = bringToLife(component, target, props);
    target.onclick = null;
    // After what the part does first: it looks where in its walk the reader is.
    setTimeout(() => early?.click());
    return takeDown;
  } catch (error) {
    console.error(error);
    toonKapot(root);
    return () => undefined;
  }
}
