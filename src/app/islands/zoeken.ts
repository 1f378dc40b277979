import type { LoadIsland } from '../islands.ts';

/** The search page. */
export const load: LoadIsland = async () => {
  const { default: component } = await import('../../pages/zoeken/ZoekenPage.svelte');
  return { component, props: {} };
};
