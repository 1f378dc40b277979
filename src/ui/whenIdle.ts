/** Runs what can wait while the browser has nothing else to do; after `timeout` milliseconds all the same. */
export function whenIdle(run: () => void, options: IdleRequestOptions = {}): void {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, options);
  else setTimeout(run, options.timeout ?? 1000);
}
