import { exact, type Getal } from './exact.ts';
import { formatGetal } from './formatGetal.ts';
import { readGetal } from './getalInvoer.ts';

/** What a form asks and what a field may hold. Labels and help stand in content/rekenhulpen, under the field's id. */

/** A number. */
export interface Getalveld {
  readonly soort: 'getal';
  readonly id: string;
  /** Lowest and highest value, both allowed. */
  readonly min: string;
  readonly max: string;
  /** Most decimals. */
  readonly decimalen: number;
  readonly verplicht: boolean;
  /** What an empty form starts with. */
  readonly standaard?: string;
  /** Written behind the number in messages. */
  readonly eenheid?: 'euro' | 'procent' | 'uur';
  /** A year: written without points. */
  readonly jaartal?: boolean;
}

/** Several numbers of one kind, a row each. */
export interface Lijstveld {
  readonly soort: 'lijst';
  readonly id: string;
  readonly item: Omit<Getalveld, 'soort' | 'id' | 'verplicht'>;
  readonly meest: number;
}

/** One of a few choices. */
export interface Keuzeveld {
  readonly soort: 'keuze';
  readonly id: string;
  readonly opties: readonly string[];
  readonly standaard: string;
  /** What a choice counts as that is not, or no longer, among them; the standard one where this is absent. */
  readonly onbekend?: string;
}

export type Veld = Getalveld | Lijstveld | Keuzeveld;

/** What the user typed, by field id. A list is its rows with `;` between them. Missing is empty. */
export type RuweInvoer = Readonly<Record<string, string>>;

/** What is wrong with a field; `rij` names the row of a list, from 0. */
export interface Veldfout {
  readonly veld: string;
  readonly rij?: number;
  readonly fout: string;
}

/** What a form came to. A field with a mistake is missing from the values. */
export interface GelezenInvoer {
  readonly getallen: Readonly<Record<string, Getal>>;
  readonly lijsten: Readonly<Record<string, readonly Getal[]>>;
  readonly keuzes: Readonly<Record<string, string>>;
  readonly fouten: readonly Veldfout[];
  /** Required fields that are still empty: no mistake until the user has been there. */
  readonly leeg: readonly Veldfout[];
}

/** Rows of a list field as the user typed them; always at least one. */
export const rijenVan = (tekst: string | undefined): string[] => (tekst ?? '').split(';');

/** The choice that a text stands for. */
export const keuzeVan = ({ opties, standaard, onbekend = standaard }: Keuzeveld, tekst: string): string =>
  opties.includes(tekst) ? tekst : tekst === '' ? standaard : onbekend;

type Gelezen = { readonly getal: Getal } | { readonly fout: string } | 'leeg';

/** Reads a number and holds it against the limits of its field. */
export function readVeld(veld: Omit<Getalveld, 'soort' | 'id' | 'verplicht'>, tekst: string): Gelezen {
  if (tekst.trim() === '') return 'leeg';
  const gelezen = readGetal(tekst);
  if (!gelezen.ok) return { fout: gelezen.fout };
  const { getal } = gelezen;
  const min = exact(veld.min);
  const max = exact(veld.max);
  const toon = (grens: Getal) => {
    const text = formatGetal(grens, { group: veld.jaartal !== true });
    return veld.eenheid === 'euro' ? `€ ${text}` : veld.eenheid === 'procent' ? `${text}%` : text;
  };
  const grenzen = `Vul een getal in van ${toon(min)} tot en met ${toon(max)}.`;
  if (getal.lt(0) && min.gte(0)) return { fout: `Dit getal is negatief. ${grenzen}` };
  if (getal.lt(min)) return { fout: getal.eq(0) ? `Nul kan hier niet. ${grenzen}` : `Dit is te weinig. ${grenzen}` };
  if (getal.gt(max)) return { fout: `Dit is te veel. ${grenzen}` };
  if (!getal.round(veld.decimalen, 0).eq(getal))
    return {
      fout:
        veld.decimalen === 0
          ? `Dit moet een heel getal zijn; gelezen is ${formatGetal(getal, { max: 6 })}. Laat de decimalen weg.`
          : `Dit heeft te veel decimalen; gelezen is ${formatGetal(getal, { max: 6 })}. Gebruik er hoogstens ${String(veld.decimalen)}.`,
    };
  return { getal };
}

/**
 * What was understood, in Dutch, where what was typed could mean two things; null where it could not.
 * @param decimalen most decimals of the field; a field of whole numbers leaves nothing in doubt
 */
export function begrepenAls(tekst: string, decimalen: number): string | null {
  if (decimalen === 0 || tekst.trim() === '') return null;
  const gelezen = readGetal(tekst);
  if (!gelezen.ok || !gelezen.dubbelzinnig) return null;
  // Without points: they are what is in doubt.
  const getal = formatGetal(gelezen.getal, { max: 6, group: false });
  return `Gelezen als ${getal}: ${getal.includes(',') || tekst.split(',').length === 2 ? 'de komma begint de decimalen' : `de ${tekst.includes('.') ? 'punt' : 'komma'} scheidt duizendtallen`}.`;
}

/** Reads a whole form. Never throws; every field becomes a value, a mistake or empty. */
export function readInvoer(velden: readonly Veld[], ruw: RuweInvoer): GelezenInvoer {
  const getallen: Record<string, Getal> = {};
  const lijsten: Record<string, readonly Getal[]> = {};
  const keuzes: Record<string, string> = {};
  const fouten: Veldfout[] = [];
  const leeg: Veldfout[] = [];
  for (const veld of velden) {
    const { id } = veld;
    const tekst = ruw[id] ?? '';
    if (veld.soort === 'keuze') {
      keuzes[id] = keuzeVan(veld, tekst);
    } else if (veld.soort === 'getal') {
      const gelezen = readVeld(veld, tekst);
      if (gelezen === 'leeg') {
        if (veld.verplicht) leeg.push({ veld: id, fout: 'Dit veld is leeg. Vul een getal in.' });
      } else if ('fout' in gelezen) fouten.push({ veld: id, fout: gelezen.fout });
      else getallen[id] = gelezen.getal;
    } else {
      const rows = rijenVan(tekst);
      const values: Getal[] = [];
      if (rows.length > veld.meest)
        fouten.push({ veld: id, fout: `Hier passen hoogstens ${String(veld.meest)} rijen. Haal er een aantal weg.` });
      rows.forEach((row, rij) => {
        const gelezen = readVeld(veld.item, row);
        if (gelezen === 'leeg') leeg.push({ veld: id, rij, fout: 'Dit veld is leeg. Vul een getal in.' });
        else if ('fout' in gelezen) fouten.push({ veld: id, rij, fout: gelezen.fout });
        else values.push(gelezen.getal);
      });
      if (values.length === rows.length && rows.length <= veld.meest) lijsten[id] = values;
    }
  }
  return { getallen, lijsten, keuzes, fouten, leeg };
}

/** The form nobody has touched. */
export const standaardInvoer = (velden: readonly Veld[]): RuweInvoer =>
  Object.fromEntries(
    velden.map((veld) => [veld.id, veld.soort === 'lijst' ? (veld.item.standaard ?? '') : (veld.standaard ?? '')]),
  );
