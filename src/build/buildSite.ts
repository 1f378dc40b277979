import fs from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteBuilder } from 'vite';
import type { Prerenderer } from '../app/server.ts';
import { contentSecurityPolicy, fillInHeaders } from './securityPolicy.ts';
import { type PageAssets, readClientManifest } from './clientManifest.ts';
import { injectPrecache } from './precache.ts';

/**
 * Builds the whole site into `dist/`: the browser's code, then every page as a file of its own, then the service worker
 * that knows them all. In this order: pages name the hashed files, the service worker lists the pages.
 */
export async function buildSite(builder: ViteBuilder, { root, base }: { root: string; base: string }): Promise<void> {
  const { client, ssr, serviceWorker } = builder.environments;
  if (!client || !ssr || !serviceWorker) throw new Error('vite.config.ts misses an environment.');
  await builder.build(client);
  await builder.build(ssr);
  await builder.build(serviceWorker);

  const dist = path.resolve(root, client.config.build.outDir);
  const assets = await readClientManifest(dist, base);
  const server = path.resolve(root, ssr.config.build.outDir, 'server.js');
  // The query keeps a second build in one process (tests do that) from getting the first one's module.
  const { createPrerenderer } = (await import(`${pathToFileURL(server).href}?${String(Date.now())}`)) as {
    createPrerenderer: (options: { base: string; assets: typeof assets }) => Promise<Prerenderer>;
  };
  const site = await createPrerenderer({ base, assets });
  const policy = contentSecurityPolicy(site.styles);

  for (const page of site.pages) {
    const file = page.path.endsWith('/') ? `${page.path}index.html` : page.path;
    const target = path.join(dist, file);
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.writeFile(target, site.renderPage(page.path, policy));
  }
  await fs.writeFile(path.join(dist, 'paginas.json'), `${JSON.stringify(site.pages, null, 2)}\n`);
  for (const [name, file] of Object.entries(site.searchFiles))
    await fs.writeFile(path.join(dist, name), JSON.stringify(file));
  await fs.writeFile(
    path.join(dist, '_headers'),
    fillInHeaders(await fs.readFile(path.join(dist, '_headers'), 'utf8'), { base }),
  );
  await fs.rm(path.join(dist, '.vite'), { recursive: true, force: true });
  await injectPrecache({
    worker: path.resolve(root, serviceWorker.config.build.outDir, 'sw.js'),
    dist,
    pages: site.pages.map((page) => page.path),
    search: ['zoekkoppen.json', ...(await listSearchCode(dist, assets, base))],
  });
  builder.config.logger.info(`${String(site.pages.length)} pagina's geschreven naar ${path.relative(root, dist)}/`);
}

/** The code of the page for searching, the dialog among it, and of the worker that makes the index, as files of `dist`. */
async function listSearchCode(dist: string, { islands }: PageAssets, base: string): Promise<string[]> {
  const page = islands['src/pages/zoeken/ZoekenPage.svelte'];
  const workers = (await fs.readdir(path.join(dist, 'assets'))).filter((name) => /^zoekWorker-.*\.js$/.test(name));
  if (!page || workers.length !== 1) throw new Error('The build misses the code of search.');
  const urls = [...page.modules, ...page.styles.map(({ href }) => href)];
  return [...workers.map((name) => `assets/${name}`), ...urls.map((url) => url.slice(base.length))];
}
