/**
 * Installs what the lockfile asks for when it is not there yet, so that a fresh clone needs no separate step.
 * Built-ins of Node only: this runs before anything is installed.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CommandError, root, run } from './process.mjs';

/**
 * @typedef {object} LockedPackage What npm writes about one package in a lockfile, as far as it matters here.
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 */

/** @typedef {Record<string, LockedPackage>} LockedPackages */

/**
 * What has to happen before the tools can be used:
 * `none`, `record` (all is there, put there by an npm of the user's own: remember it) or `install`.
 * @typedef {'none' | 'record' | 'install'} InstallDecision
 */

/**
 * Whether a version of Node satisfies `engines.node`. Only the form this project uses is understood.
 * @param {string} version "20.19.0", with or without a leading v.
 * @param {string} range ">=20.19".
 * @returns {boolean}
 */
export function isSupportedNode(version, range) {
  const minimum = /^>=\s*(\d+(?:\.\d+){0,2})$/.exec(range)?.[1];
  if (minimum === undefined) throw new Error(`engines.node is not of the form ">=20.19": ${range}`);
  const have = version.replace(/^v/, '').split('.').map(Number.parseFloat);
  for (const [index, part] of minimum.split('.').map(Number).entries()) {
    const mine = have[index] ?? 0;
    if (mine !== part) return mine > part;
  }
  return true;
}

/**
 * Fingerprint of a lockfile, as kept beside the packages it was installed from.
 * @param {string} lock
 * @returns {string}
 */
export function lockHash(lock) {
  return createHash('sha256').update(lock).digest('hex');
}

/**
 * Whether the packages npm says it installed are the ones the lockfile asks for. Optional ones may be missing:
 * they are mostly binaries for other systems.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
function samePackages(wanted, installed) {
  return (
    Object.keys(installed).every((path) => path in wanted) &&
    Object.entries(wanted).every(([path, entry]) => {
      if (path === '') return true;
      const found = installed[path];
      if (found === undefined) return entry.optional === true;
      return found.version === entry.version && found.integrity === entry.integrity;
    })
  );
}

/**
 * @param {string} lock A lockfile's text.
 * @returns {LockedPackages}
 */
function packagesOf(lock) {
  /** @type {{ packages?: LockedPackages }} */
  const { packages = {} } = JSON.parse(lock);
  return packages;
}

/**
 * Decides whether to install. Pure, so that it can be tested without a node_modules.
 * @param {object} state
 * @param {string} state.lock Text of package-lock.json.
 * @param {string | null} state.recorded What we noted after the last install; null when there is no note.
 * @param {string | null} state.installed Text of npm's own node_modules/.package-lock.json; null when there is none.
 * @returns {InstallDecision}
 */
export function decideInstall({ lock, recorded, installed }) {
  if (installed === null) return 'install';
  if (recorded?.trim() === lockHash(lock)) return 'none';
  try {
    return samePackages(packagesOf(lock), packagesOf(installed)) ? 'record' : 'install';
  } catch {
    return 'install'; // A damaged file: npm mends what can be mended and says what cannot.
  }
}

/**
 * @param {string} path
 * @returns {string | null}
 */
function readOrNull(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** @returns {Promise<number>} Exit code of `npm ci`. */
function npmCi() {
  // Every package is a devDependency: NODE_ENV=production in the user's shell must not leave them out, and
  // `npm run --silent` must not silence the npm we start.
  const args = ['ci', '--include=dev', '--loglevel=warn'];
  const npm = process.env['npm_execpath'];
  if (npm !== undefined && basename(npm) === 'npm-cli.js') {
    return run(process.execPath, [npm, ...args], { quiet: true });
  }
  return run('npm', args, { quiet: true, shell: process.platform === 'win32' });
}

/**
 * Makes node_modules agree with package-lock.json, or says in Dutch why that cannot be done. All noise goes to stderr.
 * @returns {Promise<void>}
 */
export async function ensureDependencies() {
  /** @type {{ engines: { node: string } }} */
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!isSupportedNode(process.version, engines.node)) {
    throw new CommandError(
      `Deze Node is te oud: ${process.version}. Nodig is ${engines.node}. Installeer een nieuwere Node (https://nodejs.org) en probeer het opnieuw.`,
    );
  }
  const lock = readOrNull(join(root, 'package-lock.json'));
  if (lock === null) {
    throw new CommandError('package-lock.json ontbreekt. Haal het bestand terug (git checkout package-lock.json).');
  }
  const stamp = join(root, 'node_modules', '.ggz-wijzer-lock');
  const decision = decideInstall({
    lock,
    recorded: readOrNull(stamp),
    installed: readOrNull(join(root, 'node_modules', '.package-lock.json')),
  });
  if (decision === 'none') return;
  if (decision === 'install') {
    process.stderr.write('Onderdelen installeren met npm ci; dat duurt de eerste keer een minuut of langer.\n');
    const code = await npmCi().catch((error) => {
      if (error instanceof CommandError) throw error;
      throw new CommandError(`npm kon niet worden gestart (${error.message}). Staat npm op het PATH?`);
    });
    if (code !== 0) {
      throw new CommandError(
        `npm ci is mislukt (code ${code}); de oorzaak staat hierboven. Is er verbinding met het npm-register en is er ruimte op de schijf? Zegt npm dat package.json en package-lock.json niet kloppen: voer dan eenmaal npm install uit.`,
        code,
      );
    }
  }
  writeFileSync(stamp, `${lockHash(lock)}\n`);
}
