import type { LoadIsland } from '../islands.ts';

/** A vignette, by its id. */
export const load: LoadIsland = async (id) => {
  // The list of vignettes is long: only a page that has one fetches it.
  const { default: leercasussen } = await import('virtual:leren/casussen');
  const loadCasus = leercasussen[id];
  if (!loadCasus) throw new Error(`Unknown vignette: ${id}`);
  const [{ default: component }, { casus, definition, Situatie }, { default: overzicht }] = await Promise.all([
    import('../../pages/leren/CasusPage.svelte'),
    loadCasus(),
    import('virtual:leren/overzicht'),
  ]);
  return { component, props: { casus, definition, Situatie, overzicht } };
};
