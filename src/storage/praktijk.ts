import { legePraktijk, type Praktijk } from '../domain/praktijk.ts';
import { isVol, openOpslag, type Opslag } from './opslag.ts';
import { onthoudInVenster } from './praktijkBewaard.ts';
import { controleerPraktijk, redPraktijk } from './praktijkSchema.ts';
import { PRAKTIJK_SLEUTEL } from './praktijkSleutel.ts';

const KEY = PRAKTIJK_SLEUTEL;
/** Damaged data is set aside here, not thrown away. */
const KEY_DAMAGED = `${KEY}.beschadigd`;

/** Version of the stored and exported form. Raise it with a migration when a field changes its meaning. */
export const PRAKTIJK_VERSIE = 1;

/** What reading or writing came to: the practice in force, and what the user must know. */
export interface PraktijkResultaat {
  readonly praktijk: Praktijk;
  /** Dutch; null when all went well. */
  readonly melding: string | null;
}

const GEBLOKKEERD =
  'De browser staat opslag niet toe. Wat u invult, geldt tot u dit venster sluit of herlaadt. Sta opslag voor deze site toe, of maak een bestand van uw gegevens.';
const VOL =
  'De opslag van de browser is vol. Wat u invult, geldt tot u dit venster sluit of herlaadt. Maak ruimte vrij en bewaar opnieuw, of maak een bestand van uw gegevens.';

/**
 * The practice as this window knows it: what is stored, or what could not be stored and holds for this window only.
 * Nothing here throws.
 */
export class PraktijkOpslag {
  readonly #open: () => Opslag | null;
  /** What storage refused to take; null when storage holds the truth. */
  #inVenster: PraktijkResultaat | null = null;
  /** What was wrong with what was stored, until the user stores something else: whoever reads first may not be the one who tells. */
  #beschadigd: string | null = null;

  /** @param open gives the storage; asked each time, since the user may allow it in between */
  constructor(open: () => Opslag | null) {
    this.#open = open;
  }

  /** Reads anew each time: another window may have changed it. Damaged data is set aside and told. */
  lees(): PraktijkResultaat {
    if (this.#inVenster) return this.#inVenster;
    const opslag = this.#open();
    let text: string | null;
    try {
      text = opslag?.getItem(KEY) ?? null;
    } catch {
      return { praktijk: legePraktijk, melding: GEBLOKKEERD };
    }
    if (!opslag) return { praktijk: legePraktijk, melding: GEBLOKKEERD };
    const gelezen = text === null ? { praktijk: legePraktijk, melding: null } : this.#ontcijfer(opslag, text);
    this.#beschadigd ??= gelezen.melding;
    return { ...gelezen, melding: this.#beschadigd };
  }

  /** The text of damaged data that was set aside; null when there is none. */
  opzijgezet(): string | null {
    try {
      return this.#open()?.getItem(KEY_DAMAGED) ?? null;
    } catch {
      return null;
    }
  }

  /** Throws away what was set aside. */
  wisOpzijgezet(): void {
    this.#beschadigd = null;
    try {
      this.#open()?.removeItem(KEY_DAMAGED);
    } catch {
      // Then it stays: it does no harm.
    }
  }

  /** Stores a practice that has been checked. When storing fails it still holds for this window. */
  bewaar(praktijk: Praktijk): PraktijkResultaat {
    return this.#schrijf(praktijk, (opslag) => {
      opslag.setItem(KEY, JSON.stringify({ versie: PRAKTIJK_VERSIE, praktijk }));
    });
  }

  /** Takes everything away, also what was set aside. */
  wis(): PraktijkResultaat {
    return this.#schrijf(legePraktijk, (opslag) => {
      opslag.removeItem(KEY);
      opslag.removeItem(KEY_DAMAGED);
    });
  }

  #schrijf(praktijk: Praktijk, write: (opslag: Opslag) => void): PraktijkResultaat {
    let melding: string | null = null;
    try {
      const opslag = this.#open();
      if (opslag) write(opslag);
      else melding = GEBLOKKEERD;
    } catch (error) {
      melding = isVol(error) ? VOL : GEBLOKKEERD;
    }
    const resultaat = { praktijk, melding };
    this.#inVenster = melding === null ? null : resultaat;
    onthoudInVenster(melding === null ? null : praktijk.crisisdienst);
    this.#beschadigd = null;
    return resultaat;
  }

  #ontcijfer(opslag: Opslag, text: string): PraktijkResultaat {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      value = null;
    }
    const { versie, praktijk } = (value ?? {}) as Record<string, unknown>;
    if (versie !== PRAKTIJK_VERSIE || typeof praktijk !== 'object' || praktijk === null)
      return this.#zetOpzij(opslag, text, legePraktijk, 'Uw bewaarde praktijkgegevens waren niet te lezen');
    const controle = controleerPraktijk(praktijk);
    if (controle.goed) return { praktijk: controle.praktijk, melding: null };
    const gered = redPraktijk(praktijk);
    return this.#zetOpzij(
      opslag,
      text,
      gered.praktijk,
      `Een deel van uw bewaarde praktijkgegevens was beschadigd (${gered.verloren.join(', ')})`,
    );
  }

  #zetOpzij(opslag: Opslag, text: string, praktijk: Praktijk, wat: string): PraktijkResultaat {
    let opzij = '';
    try {
      opslag.setItem(KEY_DAMAGED, text);
      opslag.setItem(KEY, JSON.stringify({ versie: PRAKTIJK_VERSIE, praktijk }));
      opzij = ' Een kopie is opzijgezet.';
    } catch {
      // Setting it aside is a courtesy: without it the damaged text stays where it is.
    }
    return { praktijk, melding: `${wat}.${opzij} Vul aan wat ontbreekt en bewaar.` };
  }
}

/** The practice of this browser. */
export const praktijkOpslag = new PraktijkOpslag(openOpslag);

/** What the user told about the practice; everything may be missing. Call it in the browser, not while prerendering. */
export const leesPraktijk = (): Praktijk => praktijkOpslag.lees().praktijk;
