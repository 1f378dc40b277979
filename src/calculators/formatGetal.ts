import { roundHalfUp, type Getal } from './exact.ts';

/** What a number counts; decides how it is written. */
export type Eenheid = 'euro' | 'uur' | 'fte' | 'aantal' | 'procent';

/** A number with its unit. */
export interface Waarde {
  readonly getal: Getal;
  readonly eenheid: Eenheid;
}

/** Non-breaking: an amount must not fall apart at the end of a line. */
const NBSP = '\u00A0';

const decimalsOf: Readonly<Record<Eenheid, { readonly min: number; readonly max: number }>> = {
  euro: { min: 2, max: 2 },
  uur: { min: 0, max: 2 },
  fte: { min: 0, max: 2 },
  aantal: { min: 0, max: 2 },
  procent: { min: 0, max: 2 },
};

/**
 * A number as a Dutch reader writes it: 1.234,56. Rounded half up to `max` decimals; at least `min` are shown.
 * @param group whether thousands get a point; not in a file for a spreadsheet
 */
export function formatGetal(getal: Getal, { min = 0, max = 2, group = true } = {}): string {
  const rounded = roundHalfUp(getal, max);
  const [whole = '0', fraction = ''] = rounded.abs().toFixed(max).split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(min, '0');
  const grouped = group ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return `${rounded.lt(0) ? '-' : ''}${grouped}${kept === '' ? '' : `,${kept}`}`;
}

const withUnit = (text: string, eenheid: Eenheid): string => {
  switch (eenheid) {
    case 'euro':
      return text.startsWith('-') ? `-€${NBSP}${text.slice(1)}` : `€${NBSP}${text}`;
    case 'uur':
    case 'fte':
      return `${text}${NBSP}${eenheid}`;
    case 'procent':
      return `${text}%`;
    case 'aantal':
      return text;
  }
};

/** A value as an end result: rounded as its unit asks (€ 2,74; 14,13 uur). */
export const formatWaarde = ({ getal, eenheid }: Waarde): string =>
  withUnit(formatGetal(getal, decimalsOf[eenheid]), eenheid);

/** Decimals of a number shown on the way to a result. */
const MIDWAY = 6;

/** A value on the way to a result, not rounded: with up to six decimals, and … where more follow (€ 2,262464…). */
export function formatExact({ getal, eenheid }: Waarde): string {
  const cut = getal.round(MIDWAY, 0);
  const text = formatGetal(cut, { min: decimalsOf[eenheid].min, max: MIDWAY });
  return withUnit(cut.eq(getal) ? text : `${text}…`, eenheid);
}
