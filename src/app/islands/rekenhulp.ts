import rekenhulpen from 'virtual:rekenhulpen';
import { berekeningen } from '../../pages/rekenen/berekeningen.ts';
import type { LoadIsland } from '../islands.ts';

/** A calculator, by its id. */
export const load: LoadIsland = async (id) => {
  const loadRekenhulp = rekenhulpen[id];
  if (!loadRekenhulp) throw new Error(`Unknown calculator: ${id}`);
  const [{ default: component }, { rekenhulp, tarieven }] = await Promise.all([
    import('../../pages/rekenen/BerekeningPage.svelte'),
    loadRekenhulp(),
  ]);
  return { component, props: { rekenhulp, tarieven, berekening: await berekeningen[rekenhulp.id]() } };
};
