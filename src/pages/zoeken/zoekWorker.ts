import { createZoekdienst, type Opdracht } from './zoekdienst.ts';

/** The search service in a worker of its own. */
const worker = globalThis as unknown as {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Opdracht>) => void): void;
};
// Says that its code arrived: a script that cannot be fetched only gives an error event.
worker.postMessage('gereed');
const verwerk = createZoekdienst((bericht) => {
  worker.postMessage(bericht);
});
worker.addEventListener('message', ({ data }) => {
  verwerk(data);
});
