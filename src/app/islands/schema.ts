import keuzehulpen from 'virtual:keuzehulpen';
import type { LoadIsland } from '../islands.ts';

/** The picture of a flow, by its id. */
export const load: LoadIsland = async (id) => {
  const loadFlow = keuzehulpen[id];
  if (!loadFlow) throw new Error(`Unknown flow: ${id}`);
  const [{ default: component }, { definition, stapTeksten, laadSchema, laadUitkomsten }] = await Promise.all([
    import('../../pages/schema/SchemaPage.svelte'),
    loadFlow(),
  ]);
  const [schema, { details, teksten }] = await Promise.all([laadSchema(), laadUitkomsten()]);
  return { component, props: { definition, schema, details, teksten: { ...stapTeksten, ...teksten } } };
};
