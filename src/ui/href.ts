import { withBase } from '../domain/adres.ts';

/** A site path as an address: with the base path the site is served from. */
export const href = (path: string): string => withBase(import.meta.env.BASE_URL, path);
