import type { Praktijk } from '../domain/praktijk.ts';
import { leesTelefoon } from '../domain/telefoon.ts';
import { openOpslag, type Opslag } from './opslag.ts';
import { PRAKTIJK_SLEUTEL } from './praktijkSleutel.ts';

type Crisisdienst = Praktijk['crisisdienst'];

/** What storage refused to take and so holds for this window only; null when storage holds the truth. */
let inVenster: Crisisdienst | null = null;

/** The store tells here what it could not store. */
export function onthoudInVenster(crisisdienst: Crisisdienst | null): void {
  inVenster = crisisdienst;
}

/**
 * The crisis service's numbers alone, for a page that must not wait for the whole store and its schema. Never throws; what
 * nobody could dial counts as missing (the store itself tells about damage).
 */
export function leesCrisisdienst(open: () => Opslag | null = openOpslag): Crisisdienst {
  if (inVenster) return inVenster;
  try {
    const stored = JSON.parse(open()?.getItem(PRAKTIJK_SLEUTEL) ?? 'null') as {
      praktijk?: { crisisdienst?: Record<string, unknown> };
    } | null;
    const { dag, anw } = stored?.praktijk?.crisisdienst ?? {};
    return { ...check('dag', dag), ...check('anw', anw) };
  } catch {
    return {};
  }
}

const check = (moment: keyof Crisisdienst, nummer: unknown): Crisisdienst =>
  typeof nummer === 'string' && leesTelefoon(nummer) ? { [moment]: nummer } : {};
