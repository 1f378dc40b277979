import { href } from './href.ts';
import { PAGINA_KLAAR } from './paginaKlaar.ts';

/**
 * Marks the words a reader searched for on the page that a result leads to. What is marked is known in this window only:
 * it stands in no address and no history. Escape or a button clears it, and so does the next page.
 */

const NAAM = 'zoekwoord';
/** More would paint a long page yellow, and take time. */
const MAX_PLEKKEN = 300;

interface Opdracht {
  readonly path: string;
  readonly words: readonly string[];
}
let straks: Opdracht | null = null;
let ruimOp: () => void = () => undefined;

/**
 * Has the words marked once the page of this path is shown.
 * @param path Site path, with fragment.
 * @param words As they stand on the page.
 */
export function markeerOp(path: string, words: readonly string[]): void {
  straks = words.length > 0 ? { path, words } : null;
  document.addEventListener(PAGINA_KLAAR, markeer);
  addEventListener('hashchange', opFragment);
  const doel = new URL(href(path), location.href);
  // The same place once more brings no event.
  if (doel.href === location.href) markeer();
}

/** A step within the page keeps the marks, unless it leads to a result. */
function opFragment(): void {
  if (straks) markeer();
}

/** The part of the page that a fragment names: its heading and what follows up to the next heading of that rank. */
function deelVan(main: Element, fragment: string): Range | null {
  const heading = fragment === '' ? null : document.getElementById(decodeURIComponent(fragment));
  if (!heading || !main.contains(heading)) return null;
  const range = document.createRange();
  range.setStartBefore(heading);
  const rank = /^H([1-6])$/.exec(heading.tagName)?.[1];
  const next =
    rank === undefined
      ? null
      : [...main.querySelectorAll('h1, h2, h3, h4, h5, h6')].find(
          (other) =>
            heading.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING &&
            (other.tagName[1] ?? '9') <= rank,
        );
  if (next) range.setEndBefore(next);
  else if (rank === undefined) range.setEndAfter(heading);
  else range.setEndAfter(main);
  return range;
}

/** The places in a part of the page where one of the words stands, whole and whatever its capitals. */
export function vindPlekken(deel: Range, words: readonly string[]): Range[] {
  const longestFirst = [...words].sort((left, right) => right.length - left.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const plekken: Range[] = [];
  const root = deel.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!deel.intersectsNode(node)) continue;
    for (const { 0: found, index } of (node.nodeValue ?? '').matchAll(pattern)) {
      if (plekken.length === MAX_PLEKKEN) return plekken;
      const plek = document.createRange();
      plek.setStart(node, index);
      plek.setEnd(node, index + found.length);
      plekken.push(plek);
    }
  }
  return plekken;
}

function markeer(): void {
  ruimOp();
  const opdracht = straks;
  straks = null;
  const main = document.querySelector('main');
  if (!opdracht || !main || !('highlights' in CSS)) return;
  const doel = new URL(href(opdracht.path), location.href);
  if (doel.pathname !== location.pathname) return;
  const heel = document.createRange();
  heel.selectNodeContents(main);
  const deel = deelVan(main, doel.hash.slice(1));
  const inDeel = deel ? vindPlekken(deel, opdracht.words) : [];
  const plekken = inDeel.length > 0 ? inDeel : vindPlekken(heel, opdracht.words);
  if (plekken.length === 0) return;
  CSS.highlights.set(NAAM, new Highlight(...plekken));
  const knop = maakKnop();
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) ruimOp();
  };
  addEventListener('keydown', onKey);
  ruimOp = () => {
    ruimOp = () => undefined;
    CSS.highlights.delete(NAAM);
    removeEventListener('keydown', onKey);
    knop.remove();
  };
}

/** For thumbs, and for who wonders why words are yellow. */
function maakKnop(): HTMLButtonElement {
  const knop = document.createElement('button');
  knop.className = 'knop markering-weg';
  knop.textContent = 'Markering weg';
  knop.addEventListener('click', () => {
    ruimOp();
    document.querySelector('main')?.focus({ preventScroll: true });
  });
  document.body.append(knop);
  return knop;
}
