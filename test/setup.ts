import fc from 'fast-check';
import '@testing-library/jest-dom/vitest';

// The same examples on every run, so that a change is judged and not the draw. `WILLEKEURIG=2000` draws that many new ones.
const drawn = Number(process.env['WILLEKEURIG'] ?? 0);
fc.configureGlobal(drawn > 0 ? { numRuns: drawn } : { seed: 20_261_122 });

// jsdom lacks what Svelte's transitions and our focus handling ask for; only component tests have a window.
if (typeof Element !== 'undefined') {
  Element.prototype.animate ??= () =>
    ({ cancel: () => undefined, finished: Promise.resolve() }) as unknown as Animation;
  Element.prototype.scrollIntoView ??= () => undefined;
  Element.prototype.scrollTo ??= () => undefined;
  // A narrow screen without wishes.
  window.matchMedia ??= (media) =>
    ({
      media,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
}
