/** What is measured: pages of the built site and their bare counterparts, each served by the same kind of host. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '../process.mjs';
import { startServer } from '../server.mjs';
import { makeBarePage } from './barePage.mjs';

/** @typedef {import('../../domain/pagina.ts').PageInfo} PageInfo */

/**
 * @typedef {object} MeasuredPages
 * @property {string} home
 * @property {string} chapter The longest chapter.
 * @property {string} source Page of its source, with a link to it.
 * @property {string} flow
 * @property {string} crisis The flow for emergencies.
 */

/**
 * @typedef {object} Site
 * @property {MeasuredPages} pages Site paths.
 * @property {number} pageCount
 * @property {(path: string) => string} url Address of a page.
 * @property {(path: string) => string} bareUrl Address of a bare page.
 * @property {string} probeUrl A file of a known size beside the bare pages, to try the line with.
 * @property {() => Promise<void>} close
 */

/** Size of the file behind `probeUrl`, in bytes. */
export const probeSize = 100_000;

/** The flow whose questions are measured. */
export const flowId = 'verwijzen';
const crisisId = 'crisis';

/**
 * @param {string} directory
 * @param {string} path Site path.
 */
const fileOf = (directory, path) => join(directory, path, 'index.html');

/**
 * @param {string} directory
 * @param {readonly PageInfo[]} pages
 * @returns {MeasuredPages}
 */
function choosePages(directory, pages) {
  const sizes = pages
    .filter(({ kind }) => kind === 'hoofdstuk')
    .map(({ path }) => ({ path, size: statSync(fileOf(directory, path)).size }))
    .sort((a, b) => b.size - a.size);
  const chapter = sizes[0]?.path;
  const source = pages.find(({ kind, path }) => kind === 'bron' && chapter?.startsWith(path))?.path;
  const flowPath = (/** @type {string} */ id) =>
    pages.find(({ kind, path }) => kind === 'keuzehulp' && path.endsWith(`/${id}/`))?.path;
  const flow = flowPath(flowId);
  const crisis = flowPath(crisisId);
  if (chapter === undefined || source === undefined || flow === undefined || crisis === undefined) {
    throw new CommandError(
      `paginas.json in ${directory} mist een hoofdstuk, zijn bron of de keuzehulp ${flowId} of ${crisisId}. Bouw opnieuw: npm run build`,
    );
  }
  return { home: '/', chapter, source, flow, crisis };
}

/**
 * Serves the built site, and the bare pages from a folder of their own that is removed on closing.
 * @param {object} options
 * @param {string} options.directory
 * @param {string} options.base Path under which the site was built.
 * @param {import('@playwright/test').Browser} options.browser
 * @returns {Promise<Site>}
 */
export async function openSite({ directory, base, browser }) {
  /** @type {PageInfo[]} */
  const all = JSON.parse(readFileSync(join(directory, 'paginas.json'), 'utf8'));
  const pages = choosePages(directory, all);
  const bare = mkdtempSync(join(tmpdir(), 'ggz-wijzer-kaal-'));
  try {
    for (const path of [pages.home, pages.chapter, pages.flow, pages.crisis]) {
      const html = await makeBarePage(browser, readFileSync(fileOf(directory, path), 'utf8'));
      mkdirSync(join(bare, path), { recursive: true });
      writeFileSync(fileOf(bare, path), html);
    }
    // Random, so that no compression makes it smaller on the line.
    writeFileSync(join(bare, 'proef.bin'), randomBytes(probeSize));
    const server = await startServer({ directory, base });
    const bareServer = await startServer({ directory: bare });
    return {
      pages,
      pageCount: all.length,
      url: (path) => new URL(path.slice(1), server.url).href,
      bareUrl: (path) => new URL(path.slice(1), bareServer.url).href,
      probeUrl: new URL('proef.bin', bareServer.url).href,
      close: async () => {
        await Promise.all([server.close(), bareServer.close()]);
        rmSync(bare, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(bare, { recursive: true, force: true });
    throw error;
  }
}
