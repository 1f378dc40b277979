/** The site over a slow line for the whole browser: what the developer tools slow down is a tab, not its service worker. */
import { createServer, request } from 'node:http';
import { lineLatency, lineSpeed } from './circumstances.mjs';

/** Bytes that go over the line at a time: a packet. */
const packet = 1460;

/**
 * A line that all answers share: whoever has something to send takes turns.
 * @param {number} bytesPerSecond
 */
function createLine(bytesPerSecond) {
  /** @type {{ left: number, sent: () => void }[]} */
  const queue = [];
  /** When the line is free again, as `performance.now()`. */
  let freeAt = 0;
  let isBusy = false;

  const run = () => {
    // A timer is a few milliseconds late: what was due meanwhile goes at once.
    while (queue.length > 0 && freeAt <= performance.now()) {
      const job = /** @type {(typeof queue)[number]} */ (queue.shift());
      const size = Math.min(job.left, packet);
      job.left -= size;
      freeAt += (size / bytesPerSecond) * 1000;
      if (job.left > 0) queue.push(job);
      else job.sent();
    }
    isBusy = queue.length > 0;
    if (isBusy) setTimeout(run, Math.max(0, freeAt - performance.now()));
  };

  return {
    /**
     * Waits until so many bytes are over.
     * @param {number} bytes
     */
    send: (bytes) =>
      new Promise((/** @type {(value: void) => void} */ sent) => {
        queue.push({ left: bytes, sent });
        if (isBusy) return;
        freeAt = Math.max(freeAt, performance.now());
        isBusy = true;
        run();
      }),
  };
}

/** @param {number} time Milliseconds. */
const wait = (time) => new Promise((done) => setTimeout(done, time));

/**
 * Serves what another server serves, over one slow line.
 * @param {string} url Address of the other server.
 * @returns {Promise<{ readonly url: string, close(): Promise<void> }>}
 */
export async function startSlowServer(url) {
  const { hostname, port, pathname } = new URL(url);
  const line = createLine(lineSpeed / 8);
  const server = createServer((asked, answer) => {
    const askedAt = performance.now();
    const { method, headers, url: path } = asked;
    const onward = request({ hostname, port, path, method, headers }, async (found) => {
      const chunks = [];
      for await (const chunk of found) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      await wait(lineLatency - (performance.now() - askedAt));
      const heads = found.rawHeaders.join('').length + 2 * found.rawHeaders.length;
      await line.send(heads + body.length);
      // The whole body is there, so it has a length and comes in no chunks.
      const kept = Object.entries(found.headers).filter(([name]) => !/^(?:transfer-encoding|connection)$/.test(name));
      answer.writeHead(found.statusCode ?? 502, { ...Object.fromEntries(kept), 'content-length': body.length });
      answer.end(body);
    });
    // The browser sees a line that broke off, as it would on the road.
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    asked.pipe(onward);
  });
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => listening(undefined));
  });
  const address = server.address();
  const own = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${own}${pathname}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
