import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { overtredingenIn, type SourceFile } from './checker.ts';
import { lagen } from './rules.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Files below a folder of the repository that hold code. */
const lees = (map: string): SourceFile[] =>
  fs
    .readdirSync(path.join(root, map), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|svelte)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      pad: path.relative(root, file).split(path.sep).join('/'),
      tekst: fs.readFileSync(file, 'utf8'),
    }));

const bron = lees('src');
const instellingen = fs
  .readdirSync(root)
  .filter((name) => /\.(?:ts|js|json)$/.test(name) && name !== 'package-lock.json')
  .map((pad): SourceFile => ({ pad, tekst: fs.readFileSync(path.join(root, pad), 'utf8') }));

describe('de importregel van DESIGN.md', () => {
  it('geldt voor elk bestand van src en elke instelling: elke overtreding staat hier als bestand:regel', () => {
    expect(overtredingenIn([...bron, ...instellingen])).toEqual([]);
  });

  it('kent elke map van src, en leest er ook echt bestanden uit', () => {
    const mappen = new Set(bron.map(({ pad }) => pad.split('/')[1]));
    expect(Object.keys(lagen)).toEqual(expect.arrayContaining([...mappen]));
    expect([...mappen]).toEqual(
      expect.arrayContaining(['domain', 'content', 'flow', 'search', 'storage', 'pwa', 'ui', 'pages', 'app', 'build']),
    );
  });
});

describe('de controle zelf', () => {
  it.each([
    // [bestand, tekst, overtreding]
    ['src/domain/a.ts', "import { replay } from '../flow/replay.ts';", ':1 domain mag flow niet gebruiken'],
    ['src/domain/a.ts', "import * as v from 'valibot';", ':1 domain gebruikt geen pakketten'],
    ['src/flow/a.ts', "import { search } from '../search/search.ts';", ':1 flow mag search niet gebruiken'],
    ['src/search/a.ts', "export * from '../flow/paden.ts';", ':1 search mag flow niet gebruiken'],
    ['src/storage/a.ts', "\n\nawait import('../content/loadContent.ts');", ':3 storage mag content niet gebruiken'],
    ['src/content/a.ts', "import type { X } from '../search/search.ts';", ':1 content mag search niet gebruiken'],
    ['src/content/a.ts', "import { href } from '../ui/href.ts';", ':1 content mag ui niet gebruiken'],
    ['src/ui/A.svelte', "<script>\n  import '../flow/link.ts';\n</script>", ':2 ui mag flow niet gebruiken'],
    ['src/ui/A.svelte', "<script>import i from 'virtual:inhoud';</script>", ':1 ui mag content niet gebruiken'],
    ['src/pages/a/a.ts', "import { x } from '../../app/router.ts';", ':1 pages mag app niet gebruiken'],
    ['src/pages/a/a.ts', "import { x } from '../../build/precache.ts';", ':1 pages mag build niet gebruiken'],
    ['src/app/a.ts', "import { x } from '../build/precache.ts';", ':1 app mag van build alleen typen gebruiken'],
    ['src/app/a.ts', "import x from '/src/commands/start.mjs';", ':1 app mag commands niet gebruiken'],
    ['src/pages/a/a.ts', "import { setup } from 'xstate';", ':1 xstate alleen in flow'],
    ['src/pages/a/a.ts', "import type { X } from 'xstate/graph';", ':1 xstate alleen in flow'],
    ['src/app/a.ts', "import MiniSearch from 'minisearch';", ':1 minisearch alleen in search'],
    ['src/pages/a/a.ts', "import Fuse from 'fuse.js/basic';", ':1 fuse.js alleen in search'],
    ['src/flow/a.ts', "import { tick } from 'svelte';", ':1 svelte alleen in '],
    ['src/content/a.ts', "import { compile } from 'svelte/compiler';", ':1 svelte alleen in '],
    ['src/pages/a/a.ts', "import fs from 'node:fs';", ':1 Node en bouwgereedschap alleen in '],
    [
      'src/pages/a/a.ts',
      '\nconst x = globalThis.localStorage;',
      ':2 localStorage, sessionStorage en indexedDB alleen in',
    ],
    ['src/pages/a/A.svelte', '<p>{indexedDB.name}</p>', ':1 localStorage, sessionStorage en indexedDB alleen in'],
    ['src/nieuw/a.ts', '', ':1 de map nieuw staat niet in de tabel'],
    ['src/build/a.ts', `const x = '${['', 'home', 'iemand', 'ggz'].join('/')}';`, ':1 geen pad van één machine'],
    ['vite.config.ts', `// zie ${['', 'Users', 'iemand'].join('/')}/ggz`, ':1 geen pad van één machine'],
  ])('vindt een ingeplante overtreding in %s: %j', (pad, tekst, overtreding) => {
    expect(overtredingenIn([{ pad, tekst }])).toEqual([expect.stringContaining(pad + overtreding)]);
  });

  it.each([
    ['src/app/a.ts', "import type { PageAssets } from '../build/clientManifest.ts';"],
    ['src/content/a.ts', "import type { PreprocessorGroup } from 'svelte/compiler';"],
    ['src/content/a.d.ts', "declare module '*.md' { const c: import('svelte').Component; export default c; }"],
    ['src/study/kaarten.svelte.ts', "import { tick } from 'svelte';"],
    ['src/flow/a.ts', "// import { x } from '../search/search.ts'; localStorage\nimport { setup } from 'xstate';"],
    [
      'src/pages/a/A.svelte',
      "<!-- localStorage -->\n<p>Niets.</p>\n<script>\n  import '../../flow/link.ts';\n</script>",
    ],
    ['src/storage/a.ts', 'localStorage.clear();'],
  ])('laat met rust wat mag in %s: %j', (pad, tekst) => {
    expect(overtredingenIn([{ pad, tekst }])).toEqual([]);
  });

  it('noemt de regel van een overtreding tussen echte code', () => {
    const echt = bron.find(({ pad }) => pad === 'src/pages/keuzehulp/KeuzehulpPage.svelte');
    const tekst = echt?.tekst.replace(/(<script lang="ts">\n.*\n)/, "$1  import { assign } from 'xstate';\n") ?? '';
    expect(overtredingenIn([{ pad: 'src/pages/keuzehulp/KeuzehulpPage.svelte', tekst }])).toEqual([
      'src/pages/keuzehulp/KeuzehulpPage.svelte:3 xstate alleen in flow',
    ]);
  });
});
