/**
 * A static host for the built app, no cleverer than the ones it will be deployed to: files, `index.html` in folders,
 * `404.html` for the rest. Used by `npm start`, the browser tests and the measurements.
 */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * @typedef {object} RunningServer
 * @property {string} url Address of the home page, with the base and a slash at the end.
 * @property {number} port
 * @property {() => Promise<void>} close Stops at once, open connections included; may be called twice.
 */

/**
 * A base path as one would write it in `BASE=`, with a slash on both sides. Vite's relative base means the root here.
 * @param {string} base
 * @returns {string}
 */
export function normaliseBase(base) {
  const inner = base.split('/').filter((part) => part !== '' && part !== '.');
  return inner.length === 0 ? '/' : `/${inner.join('/')}/`;
}

/**
 * The path a request asks for, decoded; null when no file can have it.
 * @param {string} target
 * @returns {string | null}
 */
function decodePath(target) {
  try {
    const path = decodeURIComponent(target);
    // Double slashes and backslashes would turn a redirect into one to another host; NUL makes node:fs throw.
    return path.startsWith('/') && !/\/\/|[\\\0]/.test(path) ? path : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function isReadableFile(path) {
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Serves a folder over http.
 * @param {object} options
 * @param {string} options.directory Folder with the built app.
 * @param {string} [options.base] Path under which the app was built.
 * @param {number} [options.port] 0 takes any free one.
 * @param {string} [options.host]
 * @returns {Promise<RunningServer>} Rejects with EADDRINUSE when the port is taken.
 */
export async function startServer({ directory, base = '/', port = 0, host = '127.0.0.1' }) {
  const folder = resolve(directory);
  const prefix = normaliseBase(base);
  const headersFile = join(folder, '_headers');
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];
  const compress = compression();
  // dev: look on disk at every request. Otherwise sirv lists the folder once, and tests build a new version
  // while the server runs. No extensions: a plain host does not guess `/over` to be `/over.html`.
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });

  /**
   * @param {string} path Inside the folder.
   * @returns {string | null} File on disk, or null when there is none that may be served.
   */
  const fileFor = (path) => {
    const file = resolve(folder, `.${path}`);
    // `_headers` is an instruction to the host and dot files are nobody's business: hosts serve neither.
    const secret = path === '/_headers' || /\/\.(?!well-known\/)/.test(path);
    return !secret && file.startsWith(folder + sep) && isReadableFile(file) ? file : null;
  };

  /**
   * @param {Response} response
   * @param {string} path As in the address, with the base: that is what the rules of `_headers` are about.
   */
  const setHeaders = (response, path) => {
    // Names under assets/ carry a hash of the content, so they never change; all else must be asked for again.
    response.setHeader(
      'Cache-Control',
      path.startsWith(`${prefix}assets/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
  };

  /**
   * @param {Response} response
   * @param {string} path
   */
  const notFound = async (response, path) => {
    const page = await readFile(join(folder, '404.html')).catch(() => null);
    setHeaders(response, path);
    response.setHeader('Cache-Control', 'no-cache');
    response.statusCode = 404;
    response.setHeader('Content-Type', `text/${page === null ? 'plain' : 'html'};charset=utf-8`);
    response.end(page ?? 'Deze pagina bestaat niet.\n');
  };

  /**
   * @param {Response} response
   * @param {string} path
   * @param {string} search Query with its question mark, or nothing.
   */
  const redirect = (response, path, search) => {
    response.writeHead(302, { Location: encodeURI(path) + search, 'Cache-Control': 'no-cache' }).end();
  };

  /**
   * @param {Request} request
   * @param {Response} response
   */
  const answer = async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [, target = '/', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '/') ?? [];
    const path = decodePath(target);
    if (path === null) return notFound(response, target);
    if (path === '/' && prefix !== '/') return redirect(response, prefix, search);
    if (`${path}/` === prefix) return redirect(response, prefix, search);
    if (!path.startsWith(prefix)) return notFound(response, path);

    const inside = path.slice(prefix.length - 1);
    const asked = inside.endsWith('/') ? `${inside}index.html` : inside;
    if (fileFor(asked) === null) {
      return fileFor(`${inside}/index.html`) === null
        ? notFound(response, path)
        : redirect(response, `${path}/`, search);
    }
    setHeaders(response, path);
    request.url = encodeURI(asked);
    // sirv throws on a range that ends before it starts, and a range of a compressed body is a riddle.
    delete request.headers.range;
    files(request, response, () => void notFound(response, path));
  };

  const server = createServer((request, response) => {
    compress(request, response, () => {
      answer(request, response).catch((error) => {
        process.stderr.write(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : error}\n`);
        if (!response.headersSent) response.statusCode = 500;
        response.end();
      });
    });
  });

  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => listening(undefined));
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}${prefix}`,
    port: actual,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
