import keuzehulpen from 'virtual:keuzehulpen';
import type { LoadIsland } from '../islands.ts';

/** A flow to walk, by its id. */
export const load: LoadIsland = async (id) => {
  const loadFlow = keuzehulpen[id];
  if (!loadFlow) throw new Error(`Unknown flow: ${id}`);
  const [{ default: component }, props] = await Promise.all([
    import('../../pages/keuzehulp/KeuzehulpPage.svelte'),
    loadFlow(),
  ]);
  // Only a flow for emergencies carries the weight of its phone numbers.
  const Nummers = props.definition.spoed && (await import('../../pages/keuzehulp/Noodnummers.svelte')).default;
  return { component, props: { ...props, Nummers } };
};
