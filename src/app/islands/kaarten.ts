import type { LoadIsland } from '../islands.ts';

/** The session of cards. */
export const load: LoadIsland = async () => {
  const [{ default: component }, { default: kaarten }, { default: overzicht }] = await Promise.all([
    import('../../pages/leren/KaartenPage.svelte'),
    import('virtual:leren/kaarten'),
    import('virtual:leren/overzicht'),
  ]);
  return { component, props: { kaarten, leerpad: overzicht.leerpad } };
};
