import type { Halte, KaartKop } from '../domain/leren.ts';
import type { Voortgang } from '../domain/voortgang.ts';
import { dagVan } from './dag.ts';

/** How far a stop of the learning path is. */
export interface HalteStand {
  readonly halte: string;
  readonly kaarten: number;
  /** Cards that are known: past the first learning steps. */
  readonly gekend: number;
}

const gekend = (kaart: KaartKop, { kaarten }: Voortgang) => kaarten[kaart.id]?.fase === 2;
/** Cards that count: those for a quiz question only once they were called up. */
const telt = (kaart: KaartKop, { gemist }: Voortgang) => kaart.naFout !== true || kaart.id in gemist;

/** How far each stop is, in the order of the path; cards without a stop are left out. */
export function perHalte(leerpad: readonly Halte[], kaarten: readonly KaartKop[], voortgang: Voortgang): HalteStand[] {
  return leerpad.map(({ id }) => {
    const hier = kaarten.filter((kaart) => kaart.halte === id && telt(kaart, voortgang));
    return { halte: id, kaarten: hier.length, gekend: hier.filter((kaart) => gekend(kaart, voortgang)).length };
  });
}

/** How many cards are known, of how many. */
export function totaal(kaarten: readonly KaartKop[], voortgang: Voortgang): { kaarten: number; gekend: number } {
  const hier = kaarten.filter((kaart) => telt(kaart, voortgang));
  return { kaarten: hier.length, gekend: hier.filter((kaart) => gekend(kaart, voortgang)).length };
}

/** What was done on each of the last days, the oldest first; days without anything included. */
export function laatsteDagen(
  { dagen }: Voortgang,
  nu: number,
  aantal: number,
): { readonly dag: string; readonly gedaan: number }[] {
  return Array.from({ length: aantal }, (_, index) => {
    const moment = new Date(nu);
    moment.setDate(moment.getDate() - (aantal - 1 - index));
    const dag = dagVan(moment.getTime());
    const telling = dagen[dag];
    return { dag, gedaan: telling ? telling.kaarten + telling.oefeningen : 0 };
  });
}
