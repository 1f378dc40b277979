// @vitest-environment node
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserArguments, ensureBrowser, findBrowser } from '../../src/commands/browser.mjs';
import { CommandError } from '../../src/commands/process.mjs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ggz-browser-'));
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PLAYWRIGHT_CHROMIUM', '');
  // Where Playwright looks for its own download: nowhere, whatever this machine has.
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', join(folder, 'playwright'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

/** A program that says it is a browser, or one that only fails. */
async function program(name: string, works = true): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${works ? 'echo "Chromium 1"' : 'exit 1'}\n`);
  await chmod(path, 0o755);
  return path;
}

describe.skipIf(process.platform !== 'linux')('findBrowser', () => {
  it('neemt eerst CHROME_PATH, dan PLAYWRIGHT_CHROMIUM, dan het PATH', async () => {
    const env = { PATH: folder };
    const onPath = await program('chromium');
    expect(findBrowser(env)).toBe(onPath);
    const second = await program('tweede');
    expect(findBrowser({ ...env, PLAYWRIGHT_CHROMIUM: second })).toBe(second);
    const first = await program('eerste');
    expect(findBrowser({ ...env, PLAYWRIGHT_CHROMIUM: second, CHROME_PATH: first })).toBe(first);
  });

  it('verkiest chromium boven google-chrome, in welke map dat ook staat', async () => {
    const chrome = await program('google-chrome-stable');
    expect(findBrowser({ PATH: `/bestaat-niet${delimiter}${folder}` })).toBe(chrome);
    const chromium = await program('chromium');
    expect(findBrowser({ PATH: folder })).toBe(chromium);
  });

  it('slaat over wat geen programma is of niet start', async () => {
    await writeFile(join(folder, 'chromium'), 'geen programma');
    await program('chromium-browser', false);
    const chrome = await program('google-chrome');
    expect(findBrowser({ PATH: folder, CHROME_PATH: join(folder, 'weg') })).toBe(chrome);
  });

  it('zegt null wanneer er geen is', () => {
    expect(findBrowser({ PATH: folder })).toBeNull();
    expect(findBrowser({})).toBeNull();
  });
});

describe('ensureBrowser', () => {
  it('installeert niets wanneer er een is', async () => {
    const download = vi.fn(() => Promise.resolve(0));
    await expect(ensureBrowser({ find: () => '/een/browser', download })).resolves.toBe('/een/browser');
    expect(download).not.toHaveBeenCalled();
  });

  it('haalt er een op met Playwright', async () => {
    let found: string | null = null;
    const download = () => {
      found = '/opgehaald';
      return Promise.resolve(0);
    };
    await expect(ensureBrowser({ find: () => found, download })).resolves.toBe('/opgehaald');
  });

  it('valt terug op het pakket van Debian', async () => {
    let found: string | null = null;
    const installPackage = () => {
      found = '/pakket/chromium';
      return Promise.resolve(0);
    };
    await expect(
      ensureBrowser({ find: () => found, download: () => Promise.resolve(1), installPackage }),
    ).resolves.toBe('/pakket/chromium');
  });

  it('zegt wat er is geprobeerd en wat te doen', async () => {
    const failed = ensureBrowser({
      find: () => null,
      download: () => Promise.reject(new Error('geen verbinding')),
      installPackage: () => Promise.resolve(100),
    });
    await expect(failed).rejects.toThrow(CommandError);
    await expect(failed).rejects.toThrow(/geen verbinding.*\n.*code 100.*\n.*CHROME_PATH/);
  });

  it('noemt ook wat niet kon en een download die niet start', async () => {
    const failed = ensureBrowser({ find: () => null, download: () => Promise.resolve(0), installPackage: null });
    await expect(failed).rejects.toThrow(/start niet.*\n.*overgeslagen/);
  });

  it('stopt wanneer de gebruiker afbreekt', async () => {
    const installPackage = vi.fn(() => Promise.resolve(0));
    const download = () => Promise.reject(new CommandError('Afgebroken.', 130));
    await expect(ensureBrowser({ find: () => null, download, installPackage })).rejects.toThrow('Afgebroken.');
    expect(installPackage).not.toHaveBeenCalled();
  });

  it('waarschuwt voor een CHROME_PATH dat nergens heen wijst', async () => {
    vi.stubEnv('CHROME_PATH', join(folder, 'weg'));
    await ensureBrowser({ find: () => '/een/browser' });
    expect(process.stderr.write).toHaveBeenCalledWith(expect.stringContaining('CHROME_PATH wijst naar'));
  });
});

it('zet de zandbak alleen uit voor root', () => {
  expect(browserArguments.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
});
