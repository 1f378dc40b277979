// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Starts offline use in a browser whose service workers behave like this; undefined where there are none. */
async function start(register?: () => Promise<unknown>, onLine = true) {
  const serviceWorker = register && { register, controller: null, addEventListener: () => undefined };
  vi.stubGlobal('navigator', { onLine, ...(serviceWorker ? { serviceWorker } : {}) });
  const { offline, startOffline, offlineTekst } = await import('../../src/pwa/offline.ts');
  await startOffline('/sw.js', '/');
  return { staat: offline.staat, tekst: offlineTekst(offline) };
}

describe('een browser die de service worker niet toelaat', () => {
  it.each([
    ['geen service workers kent', undefined],
    ['de registratie weigert', () => Promise.reject(new DOMException('nee', 'SecurityError'))],
    ['bij de registratie niets teruggeeft', () => Promise.resolve(undefined)],
  ])('die %s: offline is niet mogelijk, en er gaat niets stuk', async (_wat, register) => {
    expect(await start(register)).toEqual({ staat: 'niet-mogelijk', tekst: '' });
  });

  it('zonder verbinding heet het onderbroken: het kan later alsnog', async () => {
    expect(await start(() => Promise.reject(new TypeError('geen net')), false)).toMatchObject({ staat: 'onderbroken' });
  });
});

describe('een geslaagde registratie', () => {
  it('met een actieve worker is klaar', async () => {
    const registration = { active: {}, installing: null, waiting: null, addEventListener: () => undefined };
    expect(await start(() => Promise.resolve(registration))).toEqual({ staat: 'klaar', tekst: 'Klaar voor offline.' });
  });
});
