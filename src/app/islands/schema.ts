import keuzehulpen from 'virtual:keuzehulpen';
import type { LoadIsland } from '../islands.ts';

/** The picture of a flow, by its id. */
export const load: LoadIsland = async (id) => {
  const loadFlow = keuzehulpen[id];
  if (!loadFlow) throw new Error(`Unknown flow: ${id}`);
  const [{ default: component }, { definition, stapTeksten, laadSchema }] = await Promise.all([
    import('../../pages/schema/SchemaPage.svelte'),
    loadFlow(),
  ]);
  return { component, props: { definition, stapTeksten, schema: await laadSchema() } };
};
