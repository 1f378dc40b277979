import { isVol, openOpslag, type Opslag } from './opslag.ts';

/**
 * What was filled in on a calculator, kept on this device until erased. Numbers of a practice, never of a patient.
 * Nothing here throws.
 */

const keyOf = (rekenhulp: string): string => `ggz-wijzer.rekenen.${rekenhulp}`;
const MAX_FIELDS = 60;
const MAX_VALUE = 1000;

/** Text by field id, as typed. */
export type Rekeninvoer = Readonly<Record<string, string>>;

/** What reading or writing came to. */
export interface RekeninvoerResultaat {
  /** Null when nothing is kept. */
  readonly invoer: Rekeninvoer | null;
  /** Dutch; null when all went well. */
  readonly melding: string | null;
}

const GEBLOKKEERD =
  'De browser staat opslag niet toe. Wat u invult, geldt tot u dit venster sluit of herlaadt. Sta opslag voor deze site toe om het te bewaren, of maak een link.';
const VOL =
  'De opslag van de browser is vol. Wat u invult, geldt tot u dit venster sluit of herlaadt. Maak ruimte vrij, of maak een link.';
const BESCHADIGD = 'Wat hier bewaard was, was beschadigd en is weggehaald. Vul het formulier opnieuw in.';

/** Stored text as input; null when it is not what `bewaar` writes. */
function parse(text: string): Rekeninvoer | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { versie, invoer } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (versie !== 1 || typeof invoer !== 'object' || invoer === null || Array.isArray(invoer)) return null;
  const entries = Object.entries(invoer);
  const sound = entries.every(
    ([id, text]) => /^[a-z0-9-]{1,60}$/.test(id) && typeof text === 'string' && text.length <= MAX_VALUE,
  );
  return sound && entries.length <= MAX_FIELDS ? (Object.fromEntries(entries) as Rekeninvoer) : null;
}

/** Keeps input per calculator; where storage refuses, for this window only. */
export class RekeninvoerOpslag {
  readonly #open: () => Opslag | null;
  /** What storage refused to take. */
  readonly #inVenster = new Map<string, Rekeninvoer>();

  /** @param open gives the storage; asked each time, since the user may allow it in between */
  constructor(open: () => Opslag | null) {
    this.#open = open;
  }

  /** Reads what is kept. Damaged data is taken away and told. */
  lees(rekenhulp: string): RekeninvoerResultaat {
    const held = this.#inVenster.get(rekenhulp);
    if (held) return { invoer: held, melding: null };
    const opslag = this.#open();
    if (!opslag) return { invoer: null, melding: null };
    try {
      const text = opslag.getItem(keyOf(rekenhulp));
      if (text === null) return { invoer: null, melding: null };
      const invoer = parse(text);
      if (invoer) return { invoer, melding: null };
      opslag.removeItem(keyOf(rekenhulp));
      return { invoer: null, melding: BESCHADIGD };
    } catch {
      return { invoer: null, melding: null };
    }
  }

  /**
   * Keeps the input; tells when it will not outlive the window. A text too long to be a number is left out: it would make
   * the rest look damaged when it is read.
   */
  bewaar(rekenhulp: string, ingevuld: Rekeninvoer): RekeninvoerResultaat {
    const invoer = Object.fromEntries(Object.entries(ingevuld).filter(([, text]) => text.length <= MAX_VALUE));
    let melding: string | null = null;
    try {
      const opslag = this.#open();
      if (opslag) opslag.setItem(keyOf(rekenhulp), JSON.stringify({ versie: 1, invoer }));
      else melding = GEBLOKKEERD;
    } catch (error) {
      melding = isVol(error) ? VOL : GEBLOKKEERD;
    }
    if (melding === null) this.#inVenster.delete(rekenhulp);
    else this.#inVenster.set(rekenhulp, invoer);
    return { invoer, melding };
  }

  /** Takes it away. */
  wis(rekenhulp: string): void {
    this.#inVenster.delete(rekenhulp);
    try {
      this.#open()?.removeItem(keyOf(rekenhulp));
    } catch {
      // Then nothing was kept either.
    }
  }
}

/** The input kept by this browser. */
export const rekeninvoerOpslag = new RekeninvoerOpslag(openOpslag);
