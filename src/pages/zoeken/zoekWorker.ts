import { buffersOf } from '../../search/prepareSearch.ts';
import { createZoekbouwer, type Opdracht } from './zoekbouwer.ts';

/** Makes the index in a worker of its own. */
const worker = globalThis as unknown as {
  postMessage(message: unknown, transfer: Transferable[]): void;
  close(): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Opdracht>) => void): void;
};
const bouw = createZoekbouwer();
worker.addEventListener('message', ({ data }) => {
  const bouwsel = bouw(data);
  const isGelukt = 'index' in bouwsel;
  worker.postMessage(bouwsel, isGelukt ? buffersOf(bouwsel.index) : []);
  // Nothing is left to do, and its copy of the texts is large.
  if (isGelukt && data.bestand === 'teksten') worker.close();
});
