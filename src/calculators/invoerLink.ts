import { checksum } from '../domain/checksum.ts';
import type { RuweInvoer, Veld } from './velden.ts';

/**
 * A link carries what was filled in, in the URL fragment, which browsers do not send to a server:
 * `#invoer=1~uren.10~praktijken.2.768%3B1.500~<checksum>`. Non-goals: secrecy, results (they are calculated anew).
 */

const KEY = 'invoer=';
const VERSION = '1';
const MAX_LENGTH = 6000;
const MAX_VALUE = 1000;

/** What a fragment turned out to be. Damaged: changed on the way, or of another calculator; then nothing is taken from it. */
export type GelezenLink =
  | { readonly staat: 'geen' }
  | { readonly staat: 'beschadigd' }
  | { readonly staat: 'goed'; readonly invoer: RuweInvoer };

/** Makes the fragment, `#` included, for the fields of a calculator; empty fields are left out. */
export function encodeInvoer(rekenhulp: string, velden: readonly Pick<Veld, 'id'>[], ruw: RuweInvoer): string {
  const pairs = velden.flatMap(({ id }) => {
    const value = (ruw[id] ?? '').trim();
    return value === '' ? [] : [`${id}.${encodeURIComponent(value).replaceAll('~', '%7E')}`];
  });
  const body = [VERSION, ...pairs].join('~');
  return `#${KEY}${body}~${checksum(`${rekenhulp}~${body}`)}`;
}

/** Reads a fragment. Never throws. */
export function decodeInvoer(rekenhulp: string, velden: readonly Veld[], fragment: string): GelezenLink {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(KEY)) return { staat: 'geen' };
  const parts = text.slice(KEY.length, MAX_LENGTH).split('~');
  const sum = parts.pop();
  if (parts[0] !== VERSION || sum !== checksum(`${rekenhulp}~${parts.join('~')}`)) return { staat: 'beschadigd' };
  const known = new Set(velden.map(({ id }) => id));
  const invoer: Record<string, string> = {};
  for (const pair of parts.slice(1)) {
    const dot = pair.indexOf('.');
    const id = pair.slice(0, dot);
    const value = safeDecode(pair.slice(dot + 1));
    if (dot < 1 || !known.has(id) || value === null || value.length > MAX_VALUE) return { staat: 'beschadigd' };
    invoer[id] = value;
  }
  return { staat: 'goed', invoer };
}

function safeDecode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
