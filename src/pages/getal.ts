import { readGetal } from '../calculators/getalInvoer.ts';

/**
 * Reads a number as Dutch people write it: `2.350`, `10,5`, `€ 3,46`.
 * @returns an exact decimal with a point; null when it is no number, or a negative one
 */
export function leesGetal(tekst: string): string | null {
  if (tekst.trim() === '') return null;
  const gelezen = readGetal(tekst);
  return gelezen.ok && gelezen.getal.gte(0) ? gelezen.getal.toFixed() : null;
}

/**
 * Reads an amount in euros as {@link leesGetal} does, with two decimals or more: `1` becomes `1.00`, `4,1234` becomes `4.1234`.
 * @returns an exact decimal with a point; null when it is no amount
 */
export function leesBedrag(tekst: string): string | null {
  const [heel, cijfers = ''] = leesGetal(tekst)?.split('.') ?? [];
  return heel === undefined ? null : `${heel}.${cijfers.padEnd(2, '0')}`;
}

/** A number as a Dutch reader writes it: 2.350 or 10,5. */
export const toonGetal = (getal: number): string => getal.toLocaleString('nl-NL', { maximumFractionDigits: 4 });
