import { SKIP_WAITING } from './berichten.ts';

/**
 * Goes over to the new version, on the reader's click: the version that waits takes over, and the page reloads when it has.
 * Where none waits any more another window renewed first; the new version is in force then, and a reload shows it.
 */
export async function vernieuw(): Promise<void> {
  const { serviceWorker } = navigator;
  const waiting = (await serviceWorker.getRegistration())?.waiting;
  const reload = () => {
    location.reload();
  };
  if (!waiting) {
    reload();
    return;
  }
  serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage({ type: SKIP_WAITING });
}
