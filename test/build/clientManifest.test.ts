import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readClientManifest } from '../../src/build/clientManifest.ts';

const PAGINA = 'src/pages/zoeken/ZoekenPage.svelte';

/** A manifest as Vite writes it: the page needs a part of its own, a shared part, and what the entry has already. */
const manifest = {
  'src/app/client.ts': { file: 'assets/client.js', isEntry: true, imports: ['_gedeeld.js'], dynamicImports: [PAGINA] },
  [PAGINA]: {
    file: 'assets/zoeken.js',
    isDynamicEntry: true,
    imports: ['src/app/client.ts', '_gedeeld.js', '_deel.js'],
    css: ['assets/zoeken.css'],
  },
  '_deel.js': { file: 'assets/deel.js', imports: ['_deel2.js'], css: ['assets/deel.css', 'assets/zoeken.css'] },
  '_deel2.js': { file: 'assets/deel2.js', imports: ['_deel.js'] },
  '_gedeeld.js': { file: 'assets/gedeeld.js' },
};

let dist: string;
beforeEach(async () => {
  dist = await fs.mkdtemp(path.join(os.tmpdir(), 'ggz-manifest-'));
  await fs.mkdir(path.join(dist, '.vite'));
});
afterEach(() => fs.rm(dist, { recursive: true }));

const schrijf = async (inhoud: unknown) => {
  await fs.writeFile(path.join(dist, '.vite/manifest.json'), JSON.stringify(inhoud));
  await fs.mkdir(path.join(dist, 'assets'), { recursive: true });
  for (const naam of ['zoeken', 'deel']) await fs.writeFile(path.join(dist, `assets/${naam}.css`), `.${naam} {}`);
};

describe('wat een pagina moet laden', () => {
  it('noemt de eerste module met het pad van de site ervoor', async () => {
    await schrijf(manifest);
    expect((await readClientManifest(dist, '/toolkit/')).entry).toBe('/toolkit/assets/client.js');
  });

  it('noemt per pagina alleen wat de eerste module nog niet heeft, elk één keer, ook als modules in een kring wijzen', async () => {
    await schrijf(manifest);
    const { islands } = await readClientManifest(dist, '/');
    expect(Object.keys(islands)).toEqual([PAGINA]);
    expect(islands[PAGINA]).toEqual({
      modules: ['/assets/zoeken.js', '/assets/deel.js', '/assets/deel2.js'],
      styles: [
        { href: '/assets/zoeken.css', css: '.zoeken {}' },
        { href: '/assets/deel.css', css: '.deel {}' },
      ],
    });
  });

  it('stopt als de eerste module ontbreekt', async () => {
    await schrijf({ [PAGINA]: { file: 'assets/zoeken.js' } });
    await expect(readClientManifest(dist, '/')).rejects.toThrow('src/app/client.ts');
  });
});
