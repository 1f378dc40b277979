/**
 * Reads a number as Dutch people write it: `2.350`, `10,5`, `3,46`.
 * @returns an exact decimal with a point; null when it is no number
 */
export function leesGetal(tekst: string): string | null {
  const schoon = tekst.replace(/[\s\u00a0€]/g, '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(schoon)) return schoon.replaceAll('.', '').replace(',', '.');
  return /^\d+(?:[.,]\d+)?$/.test(schoon) ? schoon.replace(',', '.') : null;
}

/** A number as a Dutch reader writes it: 2.350 or 10,5. */
export const toonGetal = (getal: number): string => getal.toLocaleString('nl-NL', { maximumFractionDigits: 4 });
