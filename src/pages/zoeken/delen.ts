import type { TextPart } from '../../domain/zoeken.ts';

/** What an element shows: with most keys a row stays what it was, and is then left alone. */
const getoond = new WeakMap<Element, string>();

/**
 * Shows the parts of a text in an element, those that match marked; made to be attached. Not a Svelte block per part:
 * a dozen results have a hundred parts, and making their effects takes longer than a key may.
 */
export const toonDelen =
  (parts: readonly TextPart[]) =>
  (element: Element): void => {
    const inhoud = JSON.stringify(parts);
    if (getoond.get(element) === inhoud) return;
    getoond.set(element, inhoud);
    element.replaceChildren(...parts.map(({ text, match }) => (match ? gemarkeerd(text) : text)));
  };

function gemarkeerd(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
