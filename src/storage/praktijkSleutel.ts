import { openOpslag, type Opslag } from './opslag.ts';

/** Where Mijn praktijk is stored. */
export const PRAKTIJK_SLEUTEL = 'ggz-wijzer.praktijk';

/**
 * Whether there may be something in Mijn praktijk: a page that has no use for an empty one need not fetch the store and its
 * schema. Where storage refuses, only the store itself knows what this window holds. Never throws.
 */
export function misschienPraktijk(open: () => Opslag | null = openOpslag): boolean {
  try {
    const opslag = open();
    return opslag === null || opslag.getItem(PRAKTIJK_SLEUTEL) !== null;
  } catch {
    return true;
  }
}
