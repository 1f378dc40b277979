import type { LoadIsland } from '../islands.ts';

/** A quiz, by its id. */
export const load: LoadIsland = async (id) => {
  const { default: leertoetsen } = await import('virtual:leren/toetsen');
  const loadToets = leertoetsen[id];
  if (!loadToets) throw new Error(`Unknown quiz: ${id}`);
  const [{ default: component }, { toets }] = await Promise.all([
    import('../../pages/leren/ToetsPage.svelte'),
    loadToets(),
  ]);
  return { component, props: { toets } };
};
