import type { LoadIsland } from '../islands.ts';

/** The learning path. */
export const load: LoadIsland = async () => {
  const [{ default: component }, { default: overzicht }] = await Promise.all([
    import('../../pages/leren/LerenPage.svelte'),
    import('virtual:leren/overzicht'),
  ]);
  const laadKaarten = async () => (await import('virtual:leren/kaarten')).default;
  return { component, props: { overzicht, laadKaarten } };
};
