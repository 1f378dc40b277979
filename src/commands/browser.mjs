/** Finds a Chrome or Chromium for the browser tests and the measurements, and sees to it that there is one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { CommandError, run, runTool, toolPath } from './process.mjs';

const isRoot = process.getuid?.() === 0;

/** Arguments that keep the browser quiet and off the network. Chromium refuses its sandbox to root only. */
export const browserArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const environmentNames = ['CHROME_PATH', 'PLAYWRIGHT_CHROMIUM'];
const programNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * @param {string} path
 * @returns {boolean}
 */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Whether a browser found on the way really starts. Ubuntu's chromium-browser may be a script that only tells to
 * install a snap; a download may miss system libraries. On Windows `--version` would open a window.
 * @param {string} path
 */
function starts(path) {
  return (
    process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}

/**
 * Where installers put Chrome and Chromium on systems that do not use the PATH for it.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function usualPlaces(env) {
  const macOS = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
  const windows = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
  if (process.platform === 'darwin') {
    const home = env['HOME'];
    const folders = ['/Applications', ...(home ? [join(home, 'Applications')] : [])];
    return folders.flatMap((folder) => macOS.map((file) => join(folder, file)));
  }
  if (process.platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders.flatMap((folder) => (folder ? windows.map((file) => join(folder, file)) : []));
  }
  return [];
}

/** @returns {string | undefined} Where Playwright would put its own download. */
function playwrightBrowser() {
  try {
    // Loaded only when all else failed: it is heavy, and it may not be installed yet.
    /** @type {typeof import('@playwright/test')} */
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * Path of an installed Chrome or Chromium: the one the user named in CHROME_PATH or PLAYWRIGHT_CHROMIUM, else one on
 * the PATH, else one in the usual places of macOS and Windows, else Playwright's own download.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function findBrowser(env = process.env) {
  for (const name of environmentNames) {
    const path = env[name];
    if (path && isProgram(path)) return path; // The user's own choice is not questioned.
  }
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = programNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...onPath, ...usualPlaces(env)].find((path) => isProgram(path) && starts(path));
  if (found !== undefined) return found;
  const own = playwrightBrowser();
  return own !== undefined && isProgram(own) && starts(own) ? own : null;
}

/**
 * Finds a browser or installs one: Playwright's own download, else the package of Debian when we are root.
 * @param {object} [tools] Replaced in tests.
 * @param {() => string | null} [tools.find]
 * @param {() => Promise<number>} [tools.download]
 * @param {(() => Promise<number>) | null} [tools.installPackage] Null where that is not possible.
 * @returns {Promise<string>} Its path.
 */
export async function ensureBrowser({
  find = findBrowser,
  download = downloadBrowser,
  installPackage = canInstallPackages() ? installDebianPackage : null,
} = {}) {
  for (const name of environmentNames) {
    const path = process.env[name];
    if (path && !isProgram(path)) {
      process.stderr.write(`${name} wijst naar ${path}, maar daar staat geen programma; er wordt verder gezocht.\n`);
    }
  }
  const installed = find();
  if (installed !== null) return installed;

  const attempts = [`gezocht naar ${programNames.join(', ')} op het PATH en op de gebruikelijke plaatsen`];
  process.stderr.write('Geen Chrome of Chromium gevonden; Playwright haalt er een op.\n');
  const downloaded = await attempt(download, find);
  if (downloaded.path !== null) return downloaded.path;
  attempts.push(`playwright install chromium: ${downloaded.outcome}`);

  if (installPackage === null) {
    attempts.push('apt-get install chromium: overgeslagen (kan alleen als root op Debian of Ubuntu)');
  } else {
    process.stderr.write('Dat lukte niet; het Debian-pakket chromium wordt geïnstalleerd.\n');
    const packaged = await attempt(installPackage, find);
    if (packaged.path !== null) return packaged.path;
    attempts.push(`apt-get install chromium: ${packaged.outcome}`);
  }
  throw new CommandError(
    [
      'Er is geen werkende Chrome of Chromium voor de browsertests. Geprobeerd:',
      ...attempts.map((line) => `  - ${line}`),
      'Installeer Chrome of Chromium, of zet CHROME_PATH op het programma, en probeer het opnieuw.',
    ].join('\n'),
  );
}

/**
 * @param {() => Promise<number>} install
 * @param {() => string | null} find
 * @returns {Promise<{ path: string | null, outcome: string }>} The browser, or how it went wrong.
 */
async function attempt(install, find) {
  try {
    const code = await install();
    if (code !== 0) return { path: null, outcome: `mislukt (code ${code})` };
    return { path: find(), outcome: 'gelukt, maar de browser start niet (mogelijk ontbreken systeembibliotheken)' };
  } catch (error) {
    if (error instanceof CommandError) throw error; // Stopped by the user.
    return { path: null, outcome: `mislukt (${error instanceof Error ? error.message : String(error)})` };
  }
}

function downloadBrowser() {
  return runTool(toolPath('@playwright/test', 'playwright'), ['install', 'chromium'], { quiet: true });
}

function canInstallPackages() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return isRoot && folders.some((folder) => isProgram(join(folder, 'apt-get')));
}

async function installDebianPackage() {
  /** @type {{ env: NodeJS.ProcessEnv, quiet: boolean }} */
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
  const updated = await run('apt-get', ['update'], options);
  return updated === 0 ? run('apt-get', ['install', '-y', 'chromium'], options) : updated;
}
