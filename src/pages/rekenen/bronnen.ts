import type { Bronvermelding } from '../../domain/bron.ts';
import type { Rekenhulp, RekenhulpId } from '../../domain/rekenhulp.ts';
import type { Tarieven, TariefSoort } from '../../domain/tarief.ts';
import { uniek } from './weergave.ts';

/** Tariff tables a calculator uses. */
const soorten: Readonly<Record<RekenhulpId, readonly TariefSoort[]>> = {
  'poh-module': ['poh-module'],
  'basis-ggz': ['basis-ggz'],
  'poh-jeugd-overhead': ['poh-jeugd-overhead'],
  normuren: ['poh-module', 'normuren'],
};

/** Everything a calculator rests on: its words and its tariff tables, without repeats. */
export function bronnenVan(rekenhulp: Rekenhulp, tarieven: Tarieven): Bronvermelding[] {
  const tables = soorten[rekenhulp.id].map((soort): unknown => tarieven[soort]);
  return uniek([...collect(tables), ...collect([rekenhulp.velden, rekenhulp.stappen, rekenhulp.notities])]);
}

/** Every list `bronnen` inside a value. */
function collect(value: unknown): Bronvermelding[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'bronnen' ? (part as readonly Bronvermelding[]) : collect(part),
  );
}
