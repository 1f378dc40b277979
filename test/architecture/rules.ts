/** The import rule of DESIGN.md as a table, and what each rule says when it is broken. */

export interface Layer {
  /** Folders of `src/` it may import from, besides itself. */
  readonly mag: readonly string[];
  /** Folders of which it may import types only. */
  readonly alleenTypen?: readonly string[];
}

const onderdelen = ['domain', 'flow', 'calculators', 'search', 'study', 'storage', 'content', 'pwa', 'ui'];

/** By folder of `src/`. */
export const lagen: Readonly<Record<string, Layer>> = {
  domain: { mag: [] },
  flow: { mag: ['domain'] },
  calculators: { mag: ['domain'] },
  search: { mag: ['domain'] },
  study: { mag: ['domain'] },
  storage: { mag: ['domain'] },
  content: { mag: ['domain', 'flow'] },
  ui: { mag: ['domain'] },
  pwa: { mag: ['domain', 'ui'] },
  pages: { mag: onderdelen },
  // The list of hashed files a page needs is made by the build.
  app: { mag: [...onderdelen, 'pages'], alleenTypen: ['build'] },
  // Build-time code: nobody ships it, so it may look at everything that is shipped.
  build: { mag: [...onderdelen, 'pages', 'app'] },
  commands: { mag: ['build', 'flow'] },
};

export interface PackageRule {
  readonly pakket: RegExp;
  /** Whether a file may import it at run time. */
  readonly mag: (pad: string) => boolean;
  /** Whether a file may import its types; default as `mag`. */
  readonly magTypen?: (pad: string) => boolean;
  readonly regel: string;
}

const inLaag =
  (...namen: readonly string[]) =>
  (pad: string): boolean =>
    namen.some((naam) => pad.startsWith(`src/${naam}/`));

/** Packages that have one place. */
export const pakketten: readonly PackageRule[] = [
  { pakket: /^/, mag: (pad) => !inLaag('domain')(pad), regel: 'domain gebruikt geen pakketten' },
  { pakket: /^xstate(?:\/|$)/, mag: inLaag('flow'), regel: 'xstate alleen in flow' },
  { pakket: /^minisearch(?:\/|$)/, mag: inLaag('search'), regel: 'minisearch alleen in search' },
  { pakket: /^fuse\.js(?:\/|$)/, mag: inLaag('search'), regel: 'fuse.js alleen in search' },
  { pakket: /^elkjs(?:\/|$)/, mag: inLaag('flow/schema'), regel: 'elkjs alleen in flow/schema' },
  {
    pakket: /^svelte(?:\/|$)/,
    mag: (pad) => inLaag('ui', 'pages', 'app', 'pwa')(pad) || pad.endsWith('.svelte.ts'),
    magTypen: inLaag('ui', 'pages', 'app', 'pwa', 'content'),
    regel: 'svelte alleen in ui, pages, app, pwa en .svelte.ts; content mag zijn typen gebruiken',
  },
  {
    pakket: /^(?:node:|vite$|yaml$|mdsvex$|fontkitten$)/,
    mag: inLaag('content', 'build', 'commands'),
    regel: 'Node en bouwgereedschap alleen in content, build en commands',
  },
];

/** Globals that have one place. */
export const globalen: readonly {
  readonly naam: RegExp;
  readonly mag: (pad: string) => boolean;
  readonly regel: string;
}[] = [
  {
    naam: /^(?:localStorage|sessionStorage|indexedDB)$/,
    mag: inLaag('storage'),
    regel: 'localStorage, sessionStorage en indexedDB alleen in storage',
  },
];

/** Text no file may hold. */
export const verbodenTekst: readonly { readonly patroon: RegExp; readonly regel: string }[] = [
  {
    // Written in parts: this file is checked too.
    patroon: new RegExp(
      `(?:^|['"\`(\\s=]|file://)(?:/(?:${['home', 'Users', 'root', 'work', 'tmp'].join('|')})/|[A-Z]:\\\\)`,
    ),
    regel: 'geen pad van één machine',
  },
];
