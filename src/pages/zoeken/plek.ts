/** Where a reader was in the results. Stands in the history entry, so that who comes back finds it again: numbers, no words. */
export interface Plek {
  /** How many results were shown. */
  readonly getoond: number;
  /** Which of them was opened, counted from 0 in the order they are shown. */
  readonly gekozen: number;
}

/** Reads the place from the state of a history entry; nothing where it holds none. */
export function leesPlek(state: unknown): Plek | null {
  if (typeof state !== 'object' || state === null) return null;
  const { getoond, gekozen } = state as Record<string, unknown>;
  return isAantal(getoond) && isAantal(gekozen) ? { getoond, gekozen } : null;
}

/** Keeps the place in the present history entry. */
export function onthoudPlek(plek: Plek): void {
  schrijf(plek, location.href);
}

/** Gives the present history entry another address, and no place. */
export function wisselAdres(adres: string): void {
  schrijf(null, adres);
}

function schrijf(state: Plek | null, adres: string): void {
  try {
    history.replaceState(state, '', adres);
  } catch {
    // Safari refuses after a hundred in half a minute; the next key tries again.
  }
}

const isAantal = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
