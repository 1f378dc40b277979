import type { TextPart } from '../../domain/zoeken.ts';

/**
 * Puts the parts of a text in an element, those that match marked. Written out by hand, for this is what every key does
 * again: a hundred little blocks of the framework took longer than finding the answer. What stands there already stays,
 * and need not be laid out again.
 */
export const toonDelen =
  (delen: readonly TextPart[]) =>
  (element: Element): void => {
    const { childNodes } = element;
    const staatEr =
      childNodes.length === delen.length &&
      delen.every(({ text, match }, plaats) => {
        const knoop = childNodes[plaats];
        return knoop?.textContent === text && (knoop.nodeType === Node.ELEMENT_NODE) === match;
      });
    if (!staatEr) element.replaceChildren(...delen.map(maakKnoop));
  };

function maakKnoop({ text, match }: TextPart): Node | string {
  if (!match) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
