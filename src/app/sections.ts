/**
 * The sections of a chapter out of sight come without layout (`.sectie` in base.css), so that the first screen of a long text
 * is there soon. The rest is laid out while the browser has nothing to do: then the scroll bar and every position are true.
 */

const OPGEMAAKT = 'opgemaakt';
/** Milliseconds one section may take; with less left the next idle moment does it. */
const ENOUGH = 8;

/** Lays out all sections at once: where a position on the page must be found again. */
export function layOutSections(main: Element): void {
  for (const section of main.querySelectorAll('.sectie')) section.classList.add(OPGEMAAKT);
}

/**
 * Lays out the sections one by one, from the top.
 * @param left the reader went to another page
 */
export function layOutWhenIdle(main: Element, left: AbortSignal): void {
  // The time left is what it needs; without it (Safari has no content-visibility here either) nothing was put off.
  if (!('requestIdleCallback' in globalThis)) return;
  const sections = [...main.querySelectorAll('.sectie')].values();
  const next = (deadline: IdleDeadline) => {
    do {
      const { value: section, done } = sections.next();
      if (left.aborted || done) return;
      section.classList.add(OPGEMAAKT);
      // Layout is done when asked for; else all sections of this moment would come at once, with the next frame.
      section.getBoundingClientRect();
    } while (deadline.timeRemaining() > ENOUGH);
    requestIdleCallback(next);
  };
  requestIdleCallback(next);
}
