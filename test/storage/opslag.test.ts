import { afterEach, describe, expect, it, vi } from 'vitest';
import { isVol, openOpslag } from '../../src/storage/opslag.ts';
import { geweigerd, opslagMet, vol } from './hulp.ts';

describe('de opslag van de browser', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(globalThis, 'localStorage');
  });

  it('een browser die de opslag zelf al weigert, geeft geen opslag', () => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw geweigerd;
      },
    });
    expect(openOpslag()).toBeNull();
  });

  it('een omgeving zonder opslag geeft geen opslag', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(openOpslag()).toBeNull();
  });

  it('een gewone browser geeft zijn opslag', () => {
    const { opslag } = opslagMet();
    vi.stubGlobal('localStorage', opslag);
    expect(openOpslag()).toBe(opslag);
  });

  it('vol is iets anders dan geweigerd', () => {
    expect([vol, geweigerd, new Error('vol'), null].map(isVol)).toEqual([true, false, false, false]);
  });
});
