// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { isVrijeToets } from '../../src/ui/toetsen.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** Presses a key on an element, and tells whether the page may have it. */
function druk(element: Element, init: KeyboardEventInit = {}): boolean {
  let vrij: boolean | null = null;
  const luister = (event: KeyboardEvent) => {
    vrij = isVrijeToets(event);
  };
  addEventListener('keydown', luister, { once: true });
  element.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true, ...init }));
  if (vrij === null) throw new Error('De toets kwam niet aan.');
  return vrij;
}

/** The innermost element of some HTML. */
function element(html: string): Element {
  document.body.innerHTML = html;
  let inner: Element = document.body;
  while (inner.firstElementChild) inner = inner.firstElementChild;
  return inner;
}

describe('een toets is voor de pagina', () => {
  it.each([
    '<p></p>',
    '<button></button>',
    '<a href="/"></a>',
    '<h1 tabindex="-1"></h1>',
    '<details><summary></summary></details>',
    '<input type="checkbox">',
  ])('op %s', (html) => {
    expect(druk(element(html))).toBe(true);
  });
});

describe('een toets is niet voor de pagina', () => {
  it.each([
    '<input>',
    '<input type="radio">',
    '<textarea></textarea>',
    '<select></select>',
    '<select><option></option></select>',
    '<div contenteditable><b></b></div>',
    '<dialog open><button></button></dialog>',
    '<div popover><input type="checkbox"></div>',
  ])('in %s', (html) => {
    expect(druk(element(html))).toBe(false);
  });

  it.each<[string, KeyboardEventInit]>([
    ['samen met Ctrl', { ctrlKey: true }],
    ['samen met Alt', { altKey: true }],
    ['samen met Meta', { metaKey: true }],
    ['midden in een samengesteld teken', { isComposing: true }],
    ['die ingedrukt blijft en zich herhaalt', { repeat: true }],
  ])('%s', (_wat, init) => {
    expect(druk(element('<p></p>'), init)).toBe(false);
  });

  it('die iets anders al heeft afgehandeld', () => {
    const knop = element('<button></button>');
    knop.addEventListener('keydown', (event) => {
      event.preventDefault();
    });
    expect(druk(knop)).toBe(false);
  });
});
