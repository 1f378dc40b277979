// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decideInstall, isSupportedNode, lockHash } from '../../src/commands/dependencies.mjs';
import { root } from '../../src/commands/process.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const b = { version: '2.0.0', integrity: 'sha512-b' };

function lockfile(packages: Record<string, object>) {
  return JSON.stringify({ lockfileVersion: 3, packages });
}

describe('decideInstall', () => {
  const lock = lockfile({ '': {}, 'node_modules/a': a, 'node_modules/b': { ...b, optional: true } });
  const installed = lockfile({ 'node_modules/a': a, 'node_modules/b': b });

  it('doet niets wanneer de aantekening klopt', () => {
    expect(decideInstall({ lock, recorded: `${lockHash(lock)}\n`, installed })).toBe('none');
  });

  it('installeert wanneer node_modules ontbreekt, ook al staat er een aantekening', () => {
    expect(decideInstall({ lock, recorded: null, installed: null })).toBe('install');
    expect(decideInstall({ lock, recorded: lockHash(lock), installed: null })).toBe('install');
  });

  it('onthoudt wat de gebruiker zelf al goed heeft geïnstalleerd', () => {
    expect(decideInstall({ lock, recorded: null, installed })).toBe('record');
    expect(decideInstall({ lock, recorded: 'van een vorige versie', installed })).toBe('record');
  });

  it('stoort zich niet aan een ontbrekend onderdeel voor een ander systeem', () => {
    expect(decideInstall({ lock, recorded: null, installed: lockfile({ 'node_modules/a': a }) })).toBe('record');
  });

  it.each([
    ['een onderdeel ontbreekt', lockfile({ 'node_modules/b': b })],
    ['een versie afwijkt', lockfile({ 'node_modules/a': { ...a, version: '1.0.1' }, 'node_modules/b': b })],
    ['een inhoud afwijkt', lockfile({ 'node_modules/a': { ...a, integrity: 'x' }, 'node_modules/b': b })],
    ['er een onderdeel te veel is', lockfile({ 'node_modules/a': a, 'node_modules/b': b, 'node_modules/c': a })],
    ['de lijst van npm kapot is', '{'],
    ['de lijst van npm leeg is', '{}'],
  ])('installeert wanneer %s', (_, packages) => {
    expect(decideInstall({ lock, recorded: null, installed: packages })).toBe('install');
  });
});

describe('isSupportedNode', () => {
  it.each([
    ['v20.19.0', true],
    ['v20.20.2', true],
    ['v21.0.0', true],
    ['v100.0.0', true],
    ['v20.18.3', false],
    ['v18.20.4', false],
    ['v20.19.0-rc.1', true],
  ])('%s voldoet aan >=20.19: %s', (version, expected) => {
    expect(isSupportedNode(version, '>=20.19')).toBe(expected);
  });

  it('let ook op het derde getal', () => {
    expect(isSupportedNode('v20.19.1', '>=20.19.2')).toBe(false);
  });

  it('begrijpt wat er in package.json staat', () => {
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } };
    expect(isSupportedNode(process.version, engines.node)).toBe(true);
  });

  it('weigert een vorm die het niet begrijpt in plaats van te raden', () => {
    expect(() => isSupportedNode('v20.19.0', '^20 || >=22')).toThrow('engines.node');
  });
});
