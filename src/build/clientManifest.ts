import fs from 'node:fs/promises';
import path from 'node:path';
import type { Manifest } from 'vite';

/** A style sheet of the browser build: its address, and its text for a page that carries it inline. */
export interface StyleSheet {
  readonly href: string;
  readonly css: string;
}

/** What a page must load: urls with the base path in front. */
export interface PageAssets {
  /** The module every page starts. */
  readonly entry: string;
  /** Modules and styles a hydrated page needs besides, per source file of its component. */
  readonly islands: Readonly<
    Record<string, { readonly modules: readonly string[]; readonly styles: readonly StyleSheet[] }>
  >;
}

const ENTRY = 'src/app/client.ts';

/** Reads Vite's manifest of the browser build: which hashed file each source file became, and what that one imports. */
export async function readClientManifest(dist: string, base: string): Promise<PageAssets> {
  const text = await fs.readFile(path.join(dist, '.vite', 'manifest.json'), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  const entry = manifest[ENTRY];
  if (!entry) throw new Error(`The manifest misses ${ENTRY}.`);
  const collect = (key: string, seen: Set<string>) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const imported of chunk.imports ?? []) collect(imported, seen);
  };
  const inEntry = new Set<string>();
  collect(ENTRY, inEntry);
  const readSheet = async (file: string): Promise<StyleSheet> => ({
    href: base + file,
    css: await fs.readFile(path.join(dist, file), 'utf8'),
  });
  const islands = await Promise.all(
    Object.keys(manifest)
      .filter((key) => manifest[key]?.isDynamicEntry)
      .map(async (key) => {
        const keys = new Set<string>();
        collect(key, keys);
        const chunks = [...keys].filter((each) => !inEntry.has(each)).map((each) => manifest[each]);
        return [
          key,
          {
            modules: chunks.flatMap((chunk) => (chunk ? [base + chunk.file] : [])),
            styles: await Promise.all([...new Set(chunks.flatMap((chunk) => chunk?.css ?? []))].map(readSheet)),
          },
        ] as const;
      }),
  );
  return { entry: base + entry.file, islands: Object.fromEntries(islands) };
}
