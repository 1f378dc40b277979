import { openOpslag } from '../../storage/opslag.ts';
import {
  bewaarVoorkeuren,
  leesVoorkeuren,
  standaardVoorkeuren,
  type Voorkeuren,
  type VoorkeurenMelding,
} from '../../storage/voorkeuren.ts';
import { Melder } from '../../ui/melder.ts';

/** The preferences in force in this window, shared by every part of the page. */
class VoorkeurenStore extends Melder {
  #huidig: Voorkeuren = standaardVoorkeuren;
  #melding: VoorkeurenMelding | null = null;

  get huidig(): Voorkeuren {
    return this.#huidig;
  }
  /** What the user must know about storage (see meldingen.ts); null when nothing. */
  get melding(): VoorkeurenMelding | null {
    return this.#melding;
  }

  /** Reads what is stored and applies it; call once, at start. */
  lees(): void {
    const { voorkeuren, melding } = leesVoorkeuren(openOpslag());
    this.#neemOver(voorkeuren, melding);
  }

  wijzig(deel: Partial<Voorkeuren>): void {
    const { voorkeuren, melding } = bewaarVoorkeuren(openOpslag(), { ...this.#huidig, ...deel });
    this.#neemOver(voorkeuren, melding);
  }

  #neemOver(voorkeuren: Voorkeuren, melding: VoorkeurenMelding | null): void {
    this.#huidig = voorkeuren;
    this.#melding = melding;
    if (voorkeuren.thema === 'systeem') delete document.documentElement.dataset['thema'];
    else document.documentElement.dataset['thema'] = voorkeuren.thema;
    this.meld();
  }
}

export const voorkeuren = new VoorkeurenStore();
