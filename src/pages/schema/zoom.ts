/** Smallest and largest drawn size, as a part of the natural size. */
const GRENZEN = { min: 0.2, max: 3 };
/** One press of a zoom button or key. */
export const ZOOMSTAP = 1.25;

/** Keeps a scale within what can still be read or handled. */
export const begrens = (schaal: number): number => Math.min(GRENZEN.max, Math.max(GRENZEN.min, schaal));

/** Width and height in pixels. */
interface Maat {
  readonly breedte: number;
  readonly hoogte: number;
}

/** The scale at which a picture is seen whole in a window; never enlarged. */
export const passend = (beeld: Maat, venster: Maat): number =>
  begrens(Math.min(1, venster.breedte / beeld.breedte, venster.hoogte / beeld.hoogte));

/** Scale for reading beside a text: as wide as the window, but not smaller than can be read. */
export const leesbaar = (beeld: Maat, venster: Maat): number =>
  Math.min(1, Math.max(0.8, venster.breedte / beeld.breedte));

/**
 * Where to scroll so that the point under the fingers or the pointer stays where it is.
 * @param scroll present scroll position along one axis, in pixels
 * @param punt place of the point in the window along that axis
 * @param factor new scale divided by the old
 */
export const schuifNaZoom = (scroll: number, punt: number, factor: number): number => (scroll + punt) * factor - punt;

/** Distance between two fingers, in pixels. */
export function vingerAfstand(touches: TouchList): number {
  const [a, b] = touches;
  return a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
}
