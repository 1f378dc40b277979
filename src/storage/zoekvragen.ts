import { openOpslag, type Opslag } from './opslag.ts';

/** Queries that were asked before on this device, latest first. Words of the content only: see `onthoudZoekvraag`. */
export type Zoekvragen = readonly string[];

const KEY = 'ggz-wijzer.zoekvragen';
const MAX_VRAGEN = 6;
const MAX_LETTERS = 80;

/** Reads them. Never throws: what is damaged or blocked counts as nothing, for they can be missed. */
export function leesZoekvragen(opslag: Opslag | null = openOpslag()): Zoekvragen {
  try {
    const value: unknown = JSON.parse(opslag?.getItem(KEY) ?? 'null');
    if (typeof value !== 'object' || value === null) return [];
    const { versie, vragen } = value as Record<string, unknown>;
    if (versie !== 1 || !Array.isArray(vragen) || !vragen.every(isZoekvraag)) return [];
    return [...new Set(vragen)].slice(0, MAX_VRAGEN);
  } catch {
    return [];
  }
}

/**
 * Puts a query in front. Patients' data never comes into storage, so a query may be kept only when every word of it
 * stands in the content; the caller knows (`SearchAnswer.isKnown`). Long numbers and dates are refused here as well.
 * @returns all of them, as they are kept now
 */
export function onthoudZoekvraag(vraag: string, opslag: Opslag | null = openOpslag()): Zoekvragen {
  const netjes = vraag.trim().replace(/\s+/gu, ' ');
  const vorige = leesZoekvragen(opslag);
  if (!isZoekvraag(netjes)) return vorige;
  const vragen = [netjes, ...vorige.filter((eerder) => eerder.toLowerCase() !== netjes.toLowerCase())];
  try {
    opslag?.setItem(KEY, JSON.stringify({ versie: 1, vragen: vragen.slice(0, MAX_VRAGEN) }));
  } catch {
    // Blocked or full: then there are none, and nothing is lost that cannot be typed again.
  }
  return leesZoekvragen(opslag);
}

/** Erases them all. Never throws. */
export function wisZoekvragen(opslag: Opslag | null = openOpslag()): void {
  try {
    opslag?.removeItem(KEY);
  } catch {
    // Blocked: then there is nothing to erase.
  }
}

/** A day in a year: 1 april 2014. The content speaks of such days too, but children were born on them. */
const DATUM_IN_WOORDEN = /\d[. -]*(?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*[. -]*'?\d/i;

/** A text worth keeping, without what looks like a number or a birth date of a person. */
const isZoekvraag = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length > 1 &&
  value.length <= MAX_LETTERS &&
  !/\d{6,}|\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}/.test(value) &&
  !DATUM_IN_WOORDEN.test(value);
