/** A phone number that can be dialled. */
export interface Telefoon {
  /** As the user wrote it, with white space folded: what the screen shows. */
  readonly tekst: string;
  /** Address for a link: `tel:+31101234567`, or `tel:112` for a number that only works inside the Netherlands. */
  readonly link: string;
}

/** Service numbers and short numbers, which have no international form. */
const ALLEEN_BINNENLANDS = /^(?:0(?:800|90[069])\d{4}(?:\d{3})?|1\d{2,5})$/;
const DIENSTNUMMER = /^0(?:800|90[069])/;

/**
 * Reads a phone number as people write it: `010 123 45 67`, `(010) 1234567`, `06-12345678`, `+31 (0)10 1234567`,
 * `0800-0113`, `112`.
 * @returns null when nobody could dial it: letters, too few or too many digits, no area code
 */
export function leesTelefoon(invoer: string): Telefoon | null {
  const tekst = invoer.trim().replace(/\s+/g, ' ');
  if (!/^\+?[\d ().\-/]+$/.test(tekst)) return null;
  const international = tekst.startsWith('+') || tekst.startsWith('00');
  // The (0) in +31 (0)10 is dropped when dialling from abroad.
  const cijfers = (international ? tekst.replace('(0)', '') : tekst).replace(/\D/g, '').replace(/^00/, '');
  const link = international ? fromInternational(cijfers) : fromNational(cijfers);
  return link === null ? null : { tekst, link: `tel:${link}` };
}

/** Digits after + or 00. Dutch numbers have nine after the country code; elsewhere we only know the outer limits (E.164). */
function fromInternational(cijfers: string): string | null {
  const valid = cijfers.startsWith('31') ? /^31[1-9]\d{8}$/ : /^[1-9]\d{7,14}$/;
  return valid.test(cijfers) ? `+${cijfers}` : null;
}

function fromNational(cijfers: string): string | null {
  if (ALLEEN_BINNENLANDS.test(cijfers)) return cijfers;
  if (DIENSTNUMMER.test(cijfers)) return null;
  return /^0[1-9]\d{8}$/.test(cijfers) ? `+31${cijfers.slice(1)}` : null;
}
