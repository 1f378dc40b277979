import keuzehulpen, { spoed } from 'virtual:keuzehulpen';
import type { LoadIsland } from '../islands.ts';

/** A flow to walk, by its id. */
export const load: LoadIsland = async (id) => {
  const loadFlow = keuzehulpen[id];
  if (!loadFlow) throw new Error(`Unknown flow: ${id}`);
  const [{ default: component }, props, part] = await Promise.all([
    import('../../pages/keuzehulp/KeuzehulpPage.svelte'),
    loadFlow(),
    // A flow for emergencies has phone numbers; any other a choice of view. Neither carries the weight of both.
    spoed.includes(id)
      ? import('../../pages/keuzehulp/Noodnummers.svelte').then(({ default: Nummers }) => ({ Nummers }))
      : import('../../pages/keuzehulp/Weergave.svelte').then(({ default: Weergave }) => ({ Weergave })),
  ]);
  return { component, props: { ...props, ...part } };
};
