/** The part of the Web Storage API we use. */
export type Opslag = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser's local storage; null when it is blocked (the getter itself may throw) or missing. */
export function openOpslag(): Opslag | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** Whether writing failed because storage is full, and not because it is refused. */
export const isVol = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';
