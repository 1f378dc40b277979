// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../src/commands/headers.mjs';
import { normaliseBase, startServer } from '../../src/commands/server.mjs';

let parent: string;
let directory: string;
let server: Awaited<ReturnType<typeof startServer>> | undefined;

async function write(file: string, text: string) {
  const path = join(directory, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'ggz-server-'));
  directory = join(parent, 'dist');
  await write('index.html', '<h1>Start</h1>');
  await write('404.html', '<h1>Niet gevonden</h1>');
  await write('over/index.html', '<h1>Over</h1>');
  await write('los.html', '<h1>Los</h1>');
  await write('assets/app-abc123.js', `export {};${'// vulling\n'.repeat(300)}`);
  await write('manifest.webmanifest', '{}');
  await write('.geheim', 'verborgen');
  await write('_headers', '# uitleg\n/*\n  X-Proef: overal\n\n/assets/*\n  X-Proef: assets\n  X-Alleen: hier\n');
  await writeFile(join(parent, 'buiten.txt'), 'buiten');
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(parent, { recursive: true, force: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends a path exactly as written: fetch would tidy it up first. */
function get(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Reply> {
  const port = server?.port;
  if (port === undefined) throw new Error('no server');
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });
}

describe('startServer aan de wortel', () => {
  beforeEach(async () => {
    server = await startServer({ directory });
  });

  it('geeft zijn adres en serveert de startpagina', async () => {
    expect(server?.url).toBe(`http://127.0.0.1:${server?.port}/`);
    const reply = await get('/');
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('text/html;charset=utf-8');
    expect(reply.body.toString()).toContain('Start');
  });

  it.each([
    ['/over/', 'een map met index.html'],
    ['/over/?q=a%20b', 'een map met een zoekvraag'],
    ['/manifest.webmanifest', 'een los bestand'],
    ['/los.html', 'een pagina met extensie'],
  ])('serveert %s (%s)', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  it('stuurt een map zonder schuine streep door en houdt de zoekvraag', async () => {
    const reply = await get('/over?q=a%20b');
    expect(reply.status).toBe(302);
    expect(reply.headers.location).toBe('/over/?q=a%20b');
  });

  it.each(['/bestaat-niet/', '/los', '/over/index', '/manifest.webmanifest/', '/404', '/leeg/../nergens'])(
    'antwoordt op het onbekende adres %s met de 404-pagina',
    async (path) => {
      const reply = await get(path);
      expect(reply.status).toBe(404);
      expect(reply.headers['content-type']).toBe('text/html;charset=utf-8');
      expect(reply.body.toString()).toContain('Niet gevonden');
      expect(reply.headers['x-proef']).toBe('overal');
    },
  );

  it.each(['/%', '/%E0%A4%A', '/over/%ff', '/%00', '/a%5cb'])('overleeft de kapotte codering %s', async (path) => {
    expect((await get(path)).status).toBe(404);
    expect((await get('/')).status).toBe(200);
  });

  it.each([
    '/../buiten.txt',
    '/%2e%2e/buiten.txt',
    '/..%2fbuiten.txt',
    '/over/../../buiten.txt',
    '/over/..%2f..%2fbuiten.txt',
    '/%252e%252e/buiten.txt',
    '//etc/passwd',
  ])('laat %s niet buiten de map komen', async (path) => {
    const reply = await get(path);
    expect(reply.status).toBe(404);
    expect(reply.body.toString()).not.toContain('buiten');
  });

  it('stuurt nooit door naar een andere host', async () => {
    const reply = await get('//over');
    expect(reply.status).toBe(404);
    expect(reply.headers.location).toBeUndefined();
  });

  it.each(['/_headers', '/.geheim', '/%2egeheim'])('houdt %s voor zich', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('laat bestanden met een hash voor altijd bewaren en de rest niet', async () => {
    expect((await get('/assets/app-abc123.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
    expect((await get('/assets/weg.js')).headers['cache-control']).toBe('no-cache');
  });

  it('voegt de waarden van alle passende regels uit _headers samen', async () => {
    const asset = (await get('/assets/app-abc123.js')).headers;
    expect(asset['x-proef']).toBe('overal, assets');
    expect(asset['x-alleen']).toBe('hier');
    expect((await get('/')).headers['x-alleen']).toBeUndefined();
  });

  it.each(['br', 'gzip'])('comprimeert met %s wanneer de browser dat kent', async (encoding) => {
    const reply = await get('/assets/app-abc123.js', { headers: { 'Accept-Encoding': encoding } });
    expect(reply.headers['content-encoding']).toBe(encoding);
    expect(reply.body.length).toBeLessThan(1000);
  });

  it('antwoordt met 304 wanneer de browser de pagina al heeft', async () => {
    const etag = (await get('/')).headers.etag ?? '';
    expect((await get('/', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it('overleeft een onmogelijk bereik', async () => {
    expect((await get('/', { headers: { Range: 'bytes=5-2' } })).status).toBe(200);
  });

  it('weigert andere methoden dan lezen', async () => {
    const reply = await get('/', { method: 'POST' });
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe('GET, HEAD');
  });

  it('ziet bestanden die later zijn gemaakt of veranderd', async () => {
    await write('nieuw/index.html', 'nieuw');
    await write('index.html', 'tweede versie');
    expect((await get('/nieuw/')).status).toBe(200);
    expect((await get('/')).body.toString()).toBe('tweede versie');
  });

  it('stopt ook met een open verbinding en mag twee keer stoppen', async () => {
    const open = request({ port: server?.port, host: '127.0.0.1', headers: { Connection: 'keep-alive' } });
    const broken = new Promise((resolve) => open.on('error', resolve));
    open.write(''); // Headers are out, the request never ends.
    await new Promise((resolve) => open.on('socket', (socket) => socket.on('connect', resolve)));
    await server?.close();
    await broken;
    await server?.close();
    await expect(get('/')).rejects.toThrow();
  });

  it('meldt een bezette poort', async () => {
    const port = server?.port ?? 0;
    await expect(startServer({ directory, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('startServer onder een basispad', () => {
  beforeEach(async () => {
    await write(
      '_headers',
      '/toolkit/*\n  X-Proef: overal\n/toolkit/assets/*\n  X-Alleen: hier\n/assets/*\n  X-Fout: ja\n',
    );
    server = await startServer({ directory, base: '/toolkit/' });
  });

  it('serveert alles onder het basispad', async () => {
    expect(server?.url).toBe(`http://127.0.0.1:${server?.port}/toolkit/`);
    expect((await get('/toolkit/')).status).toBe(200);
    expect((await get('/toolkit/over/')).status).toBe(200);
    const asset = await get('/toolkit/assets/app-abc123.js');
    expect(asset.headers['cache-control']).toContain('immutable');
    expect(asset.headers['x-alleen']).toBe('hier');
    expect(asset.headers['x-fout']).toBeUndefined();
    expect((await get('/toolkit/weg/')).headers['x-proef']).toBe('overal');
  });

  it.each([
    ['/', '/toolkit/'],
    ['/toolkit', '/toolkit/'],
    ['/toolkit/over', '/toolkit/over/'],
  ])('stuurt %s door naar %s', async (path, location) => {
    const reply = await get(path);
    expect(reply.status).toBe(302);
    expect(reply.headers.location).toBe(location);
  });

  it.each(['/over/', '/toolkitx/', '/toolkit/../over/', '/toolkit/weg/'])('kent %s niet', async (path) => {
    const reply = await get(path);
    expect(reply.status).toBe(404);
    expect(reply.body.toString()).toContain('Niet gevonden');
  });
});

it('antwoordt in woorden wanneer er geen 404-pagina is', async () => {
  await rm(join(directory, '404.html'));
  server = await startServer({ directory });
  const reply = await get('/weg/');
  expect(reply.status).toBe(404);
  expect(reply.body.toString()).toBe('Deze pagina bestaat niet.\n');
});

it.each([
  ['/', '/'],
  ['', '/'],
  ['./', '/'],
  ['toolkit', '/toolkit/'],
  ['/a/b', '/a/b/'],
])('maakt van het basispad "%s" "%s"', (base, expected) => {
  expect(normaliseBase(base)).toBe(expected);
});

describe('_headers', () => {
  it('vergelijkt een pad zonder ster precies', () => {
    const rules = parseHeaders('/a\n  X-A: 1\n');
    expect(headersFor(rules, '/a').get('x-a')).toBe('1');
    expect(headersFor(rules, '/ab').size).toBe(0);
  });

  it('houdt dubbele punten in een waarde', () => {
    const rules = parseHeaders('/*\n  Content-Security-Policy: img-src data: blob:\n');
    expect(headersFor(rules, '/x').get('content-security-policy')).toBe('img-src data: blob:');
  });

  it.each([
    ['  X-A: 1\n', '_headers:1: een kopregel zonder pad erboven'],
    ['/*\n  zomaar iets\n', '_headers:2: "zomaar iets" is geen regel als Naam: waarde'],
    ['/:naam/*\n  X-A: 1\n', '_headers:1: "/:naam/*" is geen pad'],
    ['X-A: 1\n', '_headers:1: "X-A: 1" is geen pad'],
  ])('noemt de regel van een fout in %j', (text, message) => {
    expect(() => parseHeaders(text)).toThrow(message);
  });
});
