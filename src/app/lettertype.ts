/**
 * The font comes after the first paint. Declared in the style sheet it would hold the text back for a tenth of a second
 * on every first visit (`font-display: optional` and `fallback` have a block period), and `swap` would move the page.
 */

const FAMILY = 'Atkinson Hyperlegible Next';
/** A font that is here this soon (ms since the navigation began) is put in place at once: on a fast line or from the cache. */
const SOON = 400;

let face: FontFace | null = null;

/**
 * Fetches the font. Too late for the first screen, it waits for the next page, where everything is laid out anew.
 * @param url address of the variable font file
 */
export async function startLettertype(url: string): Promise<void> {
  // Looked at before: on a first visit the worker takes over while the font is on its way, and that makes it no quicker.
  const isStored = Boolean(navigator.serviceWorker?.controller);
  try {
    face = await new FontFace(FAMILY, `url(${url})`, { weight: '200 800' }).load();
  } catch {
    // The system's own font reads well too.
    return;
  }
  if (isStored || performance.now() < SOON) useLettertype();
}

/** Puts the font in place if it is here; call when a new page comes on the screen. */
export function useLettertype(): void {
  if (!face) return;
  document.fonts.add(face);
  face = null;
}
