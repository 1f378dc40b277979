/**
 * Runs what may come just after the next frame is on the screen: at the beginning of the frame behind it.
 * @returns a function that calls it off
 */
export function afterPaint(run: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run);
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}
