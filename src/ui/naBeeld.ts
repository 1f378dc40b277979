/**
 * Runs what may wait until the frame that is being made has been painted.
 * @returns a function that calls it off
 */
export function naBeeld(run: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  // A message sent from a frame arrives when that frame has been painted.
  const frame = requestAnimationFrame(() => {
    port2.postMessage(null);
  });
  return () => {
    cancelAnimationFrame(frame);
    port1.close();
  };
}
