// Takes what a test rendered away when the test ends.
import '@testing-library/svelte/vitest';
import { vi } from 'vitest';
import type { Voortgang } from '../../../src/domain/voortgang.ts';
import { legeVoortgang } from '../../../src/domain/voortgang.ts';
import { VoortgangOpslag } from '../../../src/storage/voortgang.ts';
import { VoortgangStore } from '../../../src/pages/leren/voortgang.svelte.ts';
import { NU } from '../../study/hulp.ts';

/** Progress that lives as long as the test, with a clock that the test sets. */
export async function voortgang(
  begin: Partial<Voortgang> = {},
): Promise<{ store: VoortgangStore; zetKlok: (nu: number) => void }> {
  // jsdom has no IndexedDB: storage then holds for the window, which is what a test wants.
  vi.stubGlobal('indexedDB', undefined);
  let nu = NU;
  const store = new VoortgangStore(new VoortgangOpslag(), () => nu);
  await store.vervang({ ...legeVoortgang, ...begin });
  return {
    store,
    zetKlok: (moment) => {
      nu = moment;
    },
  };
}
