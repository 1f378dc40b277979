import type { Opslag } from '../../src/storage/opslag.ts';

/** Storage in memory, with what it holds open to view; `refuse` makes one of its methods throw. */
export function opslagMet(
  inhoud: Readonly<Record<string, string>> = {},
  refuse: Partial<Record<keyof Opslag, Error>> = {},
) {
  const data = new Map(Object.entries(inhoud));
  const guard = (method: keyof Opslag) => {
    const error = refuse[method];
    if (error) throw error;
  };
  const opslag: Opslag = {
    getItem: (key) => {
      guard('getItem');
      return data.get(key) ?? null;
    },
    setItem: (key, value) => {
      guard('setItem');
      data.set(key, value);
    },
    removeItem: (key) => {
      guard('removeItem');
      data.delete(key);
    },
  };
  return { opslag, data };
}

export const geweigerd = new DOMException('The operation is insecure.', 'SecurityError');
export const vol = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
