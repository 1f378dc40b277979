/** Addresses of pages: site paths without the base path, each ending in a slash. */

/** Page of a source. */
export const bronPath = (bron: string): string => `/bronnen/${bron}/`;

/** Page of a chapter, or of a section on it. */
export const hoofdstukPath = (bron: string, hoofdstuk: string, sectie?: string): string =>
  `/bronnen/${bron}/${hoofdstuk}/${sectie === undefined ? '' : `#${sectie}`}`;

/** Page of a flow. */
export const keuzehulpPath = (flow: string): string => `/keuzehulpen/${flow}/`;

/** Decision table of a flow. */
export const beslistabelPath = (flow: string): string => `/keuzehulpen/${flow}/beslistabel/`;

/** Picture of a flow with all its steps and outcomes in words, or one of those on it. */
export const schemaPath = (flow: string, stap?: string): string =>
  `/keuzehulpen/${flow}/schema/${stap === undefined ? '' : `#stap-${stap}`}`;

/** Page of a subject. */
export const onderwerpPath = (onderwerp: string, sectie?: string): string =>
  `/onderwerpen/${onderwerp}/${sectie === undefined ? '' : `#${sectie}`}`;

/** Page of a vignette. */
export const casusPath = (casus: string): string => `/leren/casussen/${casus}/`;

/** Page of a quiz. */
export const toetsPath = (toets: string): string => `/leren/toets/${toets}/`;

/** A term on the page of terms. */
export const begripPath = (begrip: string): string => `/begrippen/#${begrip}`;

/** A contradiction on the page of contradictions. */
export const tegenspraakPath = (tegenspraak: string): string => `/tegenspraken/#${tegenspraak}`;

/** Page of a prestatie. */
export const prestatiePath = (prestatie: string): string => `/prestaties/${prestatie}/`;

/** Page of a calculator. */
export const rekenhulpPath = (rekenhulp: string): string => `/rekenen/${rekenhulp}/`;

/** Puts a site path under the base path the site is served from (`/` or `/toolkit/`). */
export const withBase = (base: string, path: string): string => base + path.replace(/^\//, '');
