import inhoud from 'virtual:inhoud';
import zoekwoorden from 'virtual:zoekwoorden';
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import type { PageAssets, StyleSheet } from '../build/clientManifest.ts';
import { listSearchDocuments } from '../content/searchDocuments.ts';
import type { PageInfo } from '../domain/pagina.ts';
import { buildSearchIndex } from '../search/buildIndex.ts';
import css from '../ui/styles/base.css?inline';
import Shell from './Shell.svelte';
import { renderDocument } from './document.ts';
import { crisisPath, listRoutes, type Route } from './routes.ts';

/** Renders the pages of the site; made once per build, or per request during development. */
export interface Prerenderer {
  readonly pages: readonly PageInfo[];
  /** Every inline style sheet there is, exactly as it stands in pages. */
  readonly styles: readonly string[];
  /** What search reads: JSON values by name of file. */
  readonly searchFiles: Readonly<Record<string, unknown>>;
  /** @param policy Content-Security-Policy for the meta tag; null for none */
  renderPage(path: string, policy: string | null): string;
}

/** Prepares all routes. The only module the build runs on the server side. */
export async function createPrerenderer({ base, assets }: { base: string; assets: PageAssets }): Promise<Prerenderer> {
  const routes = await listRoutes();
  const { headings, texts } = buildSearchIndex(listSearchDocuments(inhoud), zoekwoorden);
  return {
    pages: routes.map(({ path, title, kind }) => ({ path, title, kind })),
    styles: [css, ...new Set(routes.flatMap((route) => islandAssets(assets, route).styles.map((sheet) => sheet.css)))],
    searchFiles: { 'zoekkoppen.json': headings, 'zoekteksten.json': texts },
    renderPage(path, policy) {
      const route = routes.find((candidate) => candidate.path === path);
      if (!route) throw new Error(`No page ${path}.`);
      const { head, body } = route.render();
      const below = route.below?.().body ?? '';
      const content = createRawSnippet(() => ({ render: () => wrapIsland(route, body) + asText(below) }));
      const shell = render(Shell, { props: { path, crisisPath, datum: inhoud.datum, children: content } });
      const { modules, styles } = islandAssets(assets, route);
      return renderDocument({
        title: path === '/' ? route.title : `${route.title} · GGZ-wijzer`,
        description: route.description,
        base,
        css,
        scripts: [assets.entry, ...modules],
        styles,
        policy,
        head,
        body: shell.body,
      });
    },
  };
}

/** Marks what the browser must bring to life; a page of text is left alone and costs no script. */
function wrapIsland({ island }: Route, body: string): string {
  if (!island) return asText(body);
  return `<div data-island="${island.name}" data-island-data="${island.data}">${body}</div>`;
}

/** Rendered text without the markers, which serve hydration only. */
const asText = (body: string): string => body.replace(/<!--.*?-->/gs, '');

function islandAssets(assets: PageAssets, { island }: Route): { modules: string[]; styles: StyleSheet[] } {
  const found = Object.entries(assets.islands)
    .filter(
      ([key]) =>
        island && [`src/app/islands/${island.name}.ts`, ...island.modules].some((module) => key.endsWith(module)),
    )
    .map(([, files]) => files);
  return {
    modules: [...new Set(found.flatMap(({ modules }) => modules))],
    styles: [...new Set(found.flatMap(({ styles }) => styles))],
  };
}
