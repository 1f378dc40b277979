import { exact, type Getal } from './exact.ts';

/**
 * Reads a number as people in the Netherlands type or paste it: `1.234,56`, `1234.56`, `€ 3,46`, `75,-`, `1 234,56`.
 * Points and commas are both allowed; what they mean follows from where they stand:
 * - both present: the last one starts the decimals (`1.234,56` and `1,234.56`);
 * - one comma: decimals (`1,5`, `2,350`), as the Dutch write;
 * - one point with exactly three digits behind it: thousands (`1.234` is 1234), as the Dutch write; else decimals (`3.46`);
 * - the same mark more than once: thousands, if the groups are right (`1.234.567`).
 * What could be read in two ways comes back with `dubbelzinnig`, so that the screen can show what was understood.
 */

/** A number read, or the Dutch reason why there is none. */
export type GelezenGetal =
  | { readonly ok: true; readonly getal: Getal; /** Could have meant something else. */ readonly dubbelzinnig: boolean }
  | { readonly ok: false; readonly fout: string };

/** Longer than any number a practice needs. */
const MAX_LENGTH = 40;
const MAX_DIGITS = 15;

const fail = (fout: string): GelezenGetal => ({ ok: false, fout });

/** @param tekst what was typed, not empty */
export function readGetal(tekst: string): GelezenGetal {
  const trimmed = tekst.trim();
  if (trimmed.length > MAX_LENGTH) return fail('Dit is te lang voor een getal. Vul alleen het getal in.');
  const bare = trimmed
    // Euro sign or EUR before or behind, a percent sign, and the dash that stands for "no cents".
    .replace(/^(?:€|eur(?:o)?\b)\s*/i, '')
    .replace(/\s*(?:€|euro?|%)$/i, '')
    .replace(/[,.]\s*[-–—]+$/, '')
    .replace(/^[−–—]/, '-')
    .replace(/^([+-])\s*(?:€\s*)?/, '$1')
    .trim();
  if (bare === '') return fail('Hier staat geen getal. Vul cijfers in, bijvoorbeeld 1.234,56.');
  if (/[^\d.,\s+'’-]/.test(bare))
    return fail('Hier staan tekens die niet in een getal horen. Gebruik alleen cijfers, punt en komma.');
  const match = /^([+-]?)(\d[\d.,\s'’]*|[.,]\d+)$/.exec(bare);
  if (!match) return fail('Dit is geen getal. Schrijf het zo: 1.234,56.');
  const [, sign = '', body = ''] = match;
  const read = readBody(body);
  if (!read)
    return fail('De punten en komma’s kloppen niet. Schrijf het zo: 1.234,56, met één komma voor de decimalen.');
  const digits = read.text.replace('.', '');
  if (digits.length > MAX_DIGITS) return fail('Dit getal heeft te veel cijfers. Controleer het.');
  const getal = exact(read.text);
  return { ok: true, getal: sign === '-' && !getal.eq(0) ? getal.neg() : getal, dubbelzinnig: read.dubbelzinnig };
}

/** Digits with marks as a decimal with a point; null when the marks make no sense. */
function readBody(body: string): { readonly text: string; readonly dubbelzinnig: boolean } | null {
  // Spaces and apostrophes only group thousands.
  const spaced = /[\s'’]/.test(body);
  if (spaced && !/^\d{1,3}(?:[\s'’]\d{3})+(?:[.,]\d*)?$/.test(body)) return null;
  const text = body.replace(/[\s'’]/g, '');
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  const decimal = (mark: ',' | '.'): string | null => {
    const other = mark === ',' ? '.' : ',';
    const [whole = '', fraction = '', ...more] = text.split(mark);
    if (more.length > 0 || fraction.includes(other)) return null;
    if (whole.includes(other) && !isGrouped(whole, other)) return null;
    return tidy(whole.replaceAll(other, ''), fraction);
  };
  if (points > 0 && commas > 0) {
    const result = decimal(text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.');
    return result === null ? null : { text: result, dubbelzinnig: false };
  }
  if (points === 0 && commas === 0) return { text: tidy(text, ''), dubbelzinnig: false };
  const mark = commas > 0 ? ',' : '.';
  const grouped = !spaced && isGrouped(text, mark);
  // A comma alone starts decimals even before three digits; a point alone, or a mark that repeats, groups them.
  const asThousands = grouped && (mark === '.' || commas > 1);
  const result = asThousands ? tidy(text.replaceAll(mark, ''), '') : decimal(mark);
  return result === null ? null : { text: result, dubbelzinnig: grouped };
}

/** Whether the mark stands where thousands stand: 1 to 3 digits, not starting with 0, then groups of three. */
const isGrouped = (text: string, mark: string): boolean =>
  text.split(mark).every((group, index) => (index === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(group));

const tidy = (whole: string, fraction: string): string => {
  const head = whole.replace(/^0+(?=\d)/, '') || '0';
  const tail = fraction.replace(/0+$/, '');
  return tail === '' ? head : `${head}.${tail}`;
};
