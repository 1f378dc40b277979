import type { RekenhulpId } from '../../domain/rekenhulp.ts';
import type { Berekening } from './weergave.ts';

/** Fetches a calculator: a page needs only its own. */
export const berekeningen: Readonly<Record<RekenhulpId, () => Promise<Berekening>>> = {
  'poh-module': async () => (await import('./pohModule.ts')).pohModule,
  'basis-ggz': async () => (await import('./basisGgz.ts')).basisGgz,
  'poh-jeugd-overhead': async () => (await import('./pohJeugdOverhead.ts')).pohJeugdOverhead,
  normuren: async () => (await import('./normuren.ts')).normuren,
};
