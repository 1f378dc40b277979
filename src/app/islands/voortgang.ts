import type { LoadIsland } from '../islands.ts';

/** Progress of the study mode. */
export const load: LoadIsland = async () => {
  const [{ default: component }, { default: kaarten }, { default: overzicht }] = await Promise.all([
    import('../../pages/leren/VoortgangPage.svelte'),
    import('virtual:leren/kaarten'),
    import('virtual:leren/overzicht'),
  ]);
  const laadSecties = async () => (await import('virtual:leren/secties')).default;
  return { component, props: { kaarten, overzicht, laadSecties } };
};
