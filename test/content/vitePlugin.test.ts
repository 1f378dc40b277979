import path from 'node:path';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/loadContent.ts';
import { contentPlugin, contentPreprocessor } from '../../src/content/vitePlugin.ts';
import type { Schema } from '../../src/domain/schema.ts';
import { inhoudMap, lettertype as font } from './echteInhoud.ts';
import { verwijder, withTree, wijzig } from './tree.ts';

/** Calls a hook of the plugin as Vite does; `this.error` stops the build. */
function roep<K extends 'buildStart' | 'resolveId' | 'load'>(plugin: Plugin, hook: K, ...args: unknown[]): unknown {
  const context = {
    error: (message: string): never => {
      throw new Error(`bouw gestopt: ${message}`);
    },
  };
  return (plugin[hook] as (this: typeof context, ...all: unknown[]) => unknown).apply(context, args);
}

describe('de inhoud in de bouw', () => {
  it('een fout stopt de bouw met de hele lijst fouten', async () => {
    const changes = [
      wijzig('bronnen/toolkit/bron.yaml', 'titel: Toolkit ggz in de huisartsenpraktijk\n', ''),
      verwijder('keuzehulpen/kiezen/ernst.md'),
    ];
    await withTree(changes, async (root) => {
      await expect(roep(contentPlugin({ root, font }), 'buildStart')).rejects.toThrow(
        /^bouw gestopt: De inhoud heeft 2 fouten:\n.*bron\.yaml, regel 1, veld titel: .*\n.*Herstel: .*\n.*ernst\.md, bestand: /,
      );
    });
  });

  it('goede inhoud laat de bouw doorgaan', async () => {
    await withTree([], async (root) => {
      await expect(roep(contentPlugin({ root, font }), 'buildStart')).resolves.toBeUndefined();
    });
  });

  it('levert per keuzehulp eerst alleen de vragen; wat uitkomsten zeggen komt apart', async () => {
    await withTree([], async (root) => {
      const plugin = contentPlugin({ root, font });
      const laad = async (id: string) => String(await roep(plugin, 'load', `\0${id}`));
      expect(roep(plugin, 'resolveId', 'virtual:keuzehulp/kiezen')).toBe('\0virtual:keuzehulp/kiezen');
      expect(await laad('virtual:keuzehulpen')).toContain('"kiezen": () => import("virtual:keuzehulp/kiezen")');

      const vragen = await laad('virtual:keuzehulp/kiezen');
      expect(vragen).toContain('Is er een klacht?');
      expect(vragen).toContain('import("virtual:keuzehulp/kiezen/uitkomsten")');
      expect(vragen).not.toContain('Maak een afspraak.');
      expect(await laad('virtual:keuzehulp/kiezen/uitkomsten')).toContain('Maak een afspraak.');
      expect(await roep(plugin, 'load', '\0virtual:keuzehulp/onbekend')).toBeUndefined();
    });
  });

  it('levert het schema van een keuzehulp, apart van de vragen', async () => {
    await withTree([], async (root) => {
      const plugin = contentPlugin({ root, font });
      expect(String(await roep(plugin, 'load', '\0virtual:keuzehulp/kiezen'))).toContain(
        'import("virtual:schema/kiezen")',
      );
      expect(roep(plugin, 'resolveId', 'virtual:schema/kiezen')).toBe('\0virtual:schema/kiezen');
      const module = String(await roep(plugin, 'load', '\0virtual:schema/kiezen'));
      const { knopen, pijlen } = JSON.parse(module.replace(/^export default (.*);$/s, '$1')) as Schema;
      const kiezen = (await loadContent(root)).keuzehulpen.find(({ id }) => id === 'kiezen');
      expect(knopen.map(({ id }) => id).sort()).toEqual(
        [...(kiezen?.stappen ?? []), ...(kiezen?.uitkomsten ?? [])].map(({ id }) => id).sort(),
      );
      expect(pijlen).toHaveLength((kiezen?.stappen ?? []).flatMap(({ antwoorden }) => antwoorden).length);
      expect(await roep(plugin, 'load', '\0virtual:schema/onbekend')).toBeUndefined();
    });
  });

  it('laat andere modules met rust', async () => {
    const plugin = contentPlugin({ root: inhoudMap, font });
    expect(roep(plugin, 'resolveId', './replay.ts')).toBeUndefined();
    expect(await roep(plugin, 'load', '/src/flow/replay.ts')).toBeUndefined();
  });
});

describe('Markdown als onderdeel van Svelte', () => {
  const { markup } = contentPreprocessor({ root: inhoudMap, base: '/toolkit/' });
  const vertaal = async (file: string, content: string) =>
    (await markup?.({ content, filename: path.join(inhoudMap, file) }))?.code;

  it('haalt de kopgegevens eraf en zet verwijzingen onder het pad van de site', async () => {
    const code = await vertaal('bronnen/a/01-b.md', '---\ntitel: B\n---\n\n## Kop [#kop]\n\nZie [c](02-c.md).\n');
    expect(code).toContain('<a href="/toolkit/bronnen/a/c/">c</a>');
    expect(code).not.toContain('titel');
  });

  it('noemt bij een fout de regel in het bestand, kopgegevens meegeteld', async () => {
    await expect(vertaal('bronnen/a/01-b.md', '---\ntitel: B\n---\n\nEen {fout}.\n')).rejects.toThrow(
      'content/bronnen/a/01-b.md, regel 5: hier staat een accolade',
    );
  });

  it('blijft van andere bestanden af', async () => {
    expect(await vertaal('../src/ui/Icon.svelte', '<p>{1 + 1}</p>')).toBeUndefined();
  });
});
