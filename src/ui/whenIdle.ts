/**
 * Runs what can wait while the browser has nothing else to do.
 * @param timeout Milliseconds after which it runs all the same.
 */
export function whenIdle(run: () => void, timeout?: number): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, timeout === undefined ? undefined : { timeout });
  else setTimeout(run, timeout ?? 1000);
}
