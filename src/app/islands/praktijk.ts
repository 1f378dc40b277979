import type { LoadIsland } from '../islands.ts';

/** The form of Mijn praktijk. */
export const load: LoadIsland = async () => {
  const { default: component } = await import('../../pages/praktijk/PraktijkPage.svelte');
  return { component, props: {} };
};
