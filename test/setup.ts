import '@testing-library/jest-dom/vitest';

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
