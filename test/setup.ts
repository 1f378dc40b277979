import '@testing-library/jest-dom/vitest';

// jsdom lacks what Svelte's transitions and our focus handling ask for; only component tests have a window.
if (typeof Element !== 'undefined') {
  Element.prototype.animate ??= () =>
    ({ cancel: () => undefined, finished: Promise.resolve() }) as unknown as Animation;
  Element.prototype.scrollIntoView ??= () => undefined;
}
