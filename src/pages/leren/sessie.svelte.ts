import type { Kaart } from '../../domain/leren.ts';
import type { Cijfer } from '../../domain/voortgang.ts';
import { beoordeel } from '../../study/planning.ts';
import type { VoortgangStore } from './voortgang.svelte.ts';

/** A card due again within this time comes back in the same session, in milliseconds. */
const NOG_IN_DEZE_SESSIE = 20 * 60_000;

/** One sitting with cards. A card that is not known yet goes to the back of the row until it is. */
export class KaartSessie {
  #rij = $state.raw<readonly Kaart[]>([]);
  /** Whether the answer shows. */
  omgedraaid = $state(false);
  /** Marks given. */
  gegeven = $state(0);
  readonly totaal: number;

  constructor(
    kaarten: readonly Kaart[],
    readonly voortgang: VoortgangStore,
  ) {
    this.#rij = kaarten;
    this.totaal = kaarten.length;
  }

  /** The card on top; null when all are done. */
  get kaart(): Kaart | null {
    return this.#rij[0] ?? null;
  }
  /** Cards that are done for this sitting. */
  get klaar(): number {
    return this.totaal - this.#rij.length;
  }

  /** Marks the card on top and goes on to the next. */
  geef(cijfer: Cijfer): void {
    const [kaart, ...rest] = this.#rij;
    if (!kaart || !this.omgedraaid) return;
    const nu = this.voortgang.klok();
    const vorige = this.voortgang.huidig.kaarten[kaart.id];
    const stand = beoordeel(vorige, cijfer, nu);
    this.voortgang.bewaarEnTel({ kaarten: { [kaart.id]: stand } }, { kaarten: 1, nieuw: vorige ? 0 : 1 });
    this.#rij = stand.vervalt - nu < NOG_IN_DEZE_SESSIE ? [...rest, kaart] : rest;
    this.gegeven += 1;
    this.omgedraaid = false;
  }
}
