/** Words our editors use as ids, as a reader writes them. */
const NAMES: Readonly<Record<string, string>> = { rho: 'RHO' };

/** A kebab-case id as words: `samenwerkingsverband`, `op-offerte` becomes `op offerte`. */
export const leesbaar = (id: string): string => NAMES[id] ?? id.replaceAll('-', ' ');
