import type { Bronvermelding } from '../../domain/bron.ts';
import { rekenhulpTarieven, type Rekenhulp } from '../../domain/rekenhulp.ts';
import type { Tarieven } from '../../domain/tarief.ts';
import { uniek } from './weergave.ts';

/** Everything a calculator rests on: its words and its tariff tables, without repeats. */
export function bronnenVan(rekenhulp: Rekenhulp, tarieven: Tarieven): Bronvermelding[] {
  const tables = rekenhulpTarieven[rekenhulp.id].map((soort): unknown => tarieven[soort]);
  return uniek([...collect(tables), ...collect([rekenhulp.velden, rekenhulp.stappen, rekenhulp.notities])]);
}

/** Every list `bronnen` inside a value. */
function collect(value: unknown): Bronvermelding[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'bronnen' ? (part as readonly Bronvermelding[]) : collect(part),
  );
}
