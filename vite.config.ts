import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { buildSite } from './src/build/buildSite.ts';
import { devPages } from './src/build/devPages.ts';
import { contentPlugin, contentPreprocessor } from './src/content/vitePlugin.ts';

const root = import.meta.dirname;
const content = path.join(root, 'content');
/** What Svelte has for two-way binding to fields, and for waiting in a template. */
const BINDINGS =
  /svelte\/src\/internal\/client\/dom\/(?:elements\/bindings\/(?:input|select|size|universal)|blocks\/await)\.js/;
/** Base path the site is served from: `BASE=/toolkit/ npm run build`. */
const base = `/${(process.env['BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** The framework, and the engine of the flows. */
const COMPILE_AT_ONCE = new Set(['levend', 'replay']);

export default defineConfig({
  root,
  base,
  appType: 'custom',
  // Component tests mount Svelte's browser build; under Vitest Node's conditions would find the server's.
  ...(process.env['VITEST'] === undefined ? {} : { resolve: { conditions: ['browser'] } }),
  plugins: [
    contentPlugin({
      root: content,
      font: path.join(root, 'public/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2'),
    }),
    svelte({
      extensions: ['.svelte', '.md'],
      preprocess: [contentPreprocessor({ root: content, base })],
      onwarn: (warning, handle) => {
        // The box around a wide table takes focus so that it can be scrolled by keyboard; Svelte cannot know.
        if (warning.code !== 'a11y_no_noninteractive_tabindex') handle?.(warning);
      },
    }),
    devPages(),
  ],
  build: {
    target: 'es2022',
    // light-dark() and nesting as they are: Baseline since 2024.
    cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
    // A data: URL would need a wider policy than 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssMinify: true,
    reportCompressedSize: false,
  },
  // So that a worker fetches what it seldom needs only then.
  worker: { format: 'es' },
  environments: {
    client: {
      build: {
        // Tests build a second site, under a base path, beside the real one.
        outDir: process.env['OUT_DIR'] ?? 'dist',
        manifest: true,
        emptyOutDir: true,
        rollupOptions: {
          input: 'src/app/client.ts',
          // Svelte does not say so itself; else every page that comes to life fetches them for what they might do.
          treeshake: { moduleSideEffects: [{ test: BINDINGS, sideEffects: false }] },
          output: {
            // Chromium compiles these whole while they load, beside the page: else the first answer waits for it.
            postBanner: ({ name }) => (COMPILE_AT_ONCE.has(name) ? '//# allFunctionsCalledOnLoad' : ''),
            codeSplitting: {
              // Else what a form needs of Svelte would come along with the pages that have none.
              includeDependenciesRecursively: false,
              groups: [
                {
                  // Pages with a form, and what is fetched later.
                  name: 'invoer',
                  test: BINDINGS,
                },
                {
                  // Small files that a flow always fetches together.
                  name: 'keuzehulp',
                  test: /virtual:keuzehulpen$|\/src\/(?:app\/islands|domain)\/keuzehulp\.|\/keuzehulp\/sessies\./,
                },
                {
                  // All of the dialog in one, for who waits for it on a slow line; the page for searching has nearly all of it too.
                  name: 'zoek',
                  test: /\/src\/(?:ui\/(?:afterPaint|markering)|storage\/zoekvragen|search\/(?!suggest|prepareSearch)|pages\/zoeken\/(?!vooruit|zoekbouwer|zoekWorker|ZoekenPage))/,
                },
                {
                  // What nearly every page that comes to life has: one request instead of a dozen small ones.
                  name: 'levend',
                  test: /node_modules\/(?:svelte|clsx)\/|\/src\/app\/bringToLife|\/src\/storage\/praktijkSleutel|\/src\/domain\/adres|\/src\/ui\/(?:Bronlijst|Icon|Kruimels|KapotDeel|href|uitkomstSoort|volg)\./,
                },
              ],
            },
          },
        },
      },
    },
    ssr: {
      build: {
        outDir: 'node_modules/.cache/ggz-wijzer/prerender',
        emptyOutDir: true,
        copyPublicDir: false,
        ssr: true,
        rollupOptions: { input: 'src/app/server.ts' },
      },
    },
    serviceWorker: {
      consumer: 'client',
      build: {
        outDir: 'node_modules/.cache/ggz-wijzer/service-worker',
        emptyOutDir: true,
        copyPublicDir: false,
        rollupOptions: {
          input: 'src/pwa/worker/serviceWorker.ts',
          output: { entryFileNames: 'sw.js', format: 'iife', codeSplitting: false },
        },
      },
    },
  },
  builder: { buildApp: (builder) => buildSite(builder, { root, base }) },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    restoreMocks: true,
    // Reading all content takes seconds; on a busy machine many.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
