import { legePraktijk, type Praktijk, type Veldfout } from '../../domain/praktijk.ts';
import { praktijkOpslag, type PraktijkOpslag, type PraktijkResultaat } from '../../storage/praktijk.ts';
import { openWerk } from '../openWerk.ts';
import { leesVelden, naarVelden, type PraktijkVelden } from './velden.ts';

/** What one step back brings back. */
interface Terug {
  /** What would be undone: "het overnemen". */
  readonly wat: string;
  readonly praktijk: Praktijk;
  readonly velden: PraktijkVelden;
}

/** The form of Mijn praktijk: what is stored, what is being typed, and one step back. */
export class PraktijkFormulier {
  velden = $state(naarVelden(legePraktijk));
  #bewaard = $state.raw<Praktijk>(legePraktijk);
  #terug = $state.raw<Terug | null>(null);
  /** What the user must know about storage, in Dutch; empty when nothing. */
  melding = $state('');
  /** What the last action did, in Dutch. */
  gedaan = $state('');
  /** Whether the user tried to store: before that nobody complains. */
  geprobeerd = $state(false);
  /** Whether damaged data was set aside. */
  opzijgezet = $state(false);

  constructor(readonly opslag: PraktijkOpslag) {}

  /** The practice as it is stored, or holds in this window. */
  get bewaard(): Praktijk {
    return this.#bewaard;
  }
  /** What can be undone; null when nothing. */
  get ongedaanTeMaken(): string | null {
    return this.#terug?.wat ?? null;
  }

  readonly #controle = $derived(leesVelden($state.snapshot(this.velden) as PraktijkVelden));

  /** Whether the screen holds something that is not stored. */
  readonly gewijzigd: boolean = $derived.by(() => {
    const opScherm = this.#controle.goed ? naarVelden(this.#controle.praktijk) : this.velden;
    return JSON.stringify(opScherm) !== JSON.stringify(naarVelden(this.#bewaard));
  });

  /** What is wrong, once the user tried to store. */
  readonly fouten: readonly Veldfout[] = $derived(this.geprobeerd && !this.#controle.goed ? this.#controle.fouten : []);

  /** Reads what is stored. What the user was typing stays. */
  lees(): void {
    const typing = this.gewijzigd;
    const { praktijk, melding } = this.opslag.lees();
    this.#bewaard = praktijk;
    this.melding = melding ?? '';
    this.opzijgezet = this.opslag.opzijgezet() !== null;
    if (!typing) this.velden = naarVelden(praktijk);
  }

  /** Stores what is on the screen. @returns whether it was sound; if not, `fouten` says what is wrong */
  bewaar(): boolean {
    this.geprobeerd = true;
    const controle = this.#controle;
    if (!controle.goed) {
      this.gedaan = '';
      return false;
    }
    this.#neemOver(this.opslag.bewaar(controle.praktijk));
    this.#terug = null;
    this.gedaan = this.melding === '' ? 'Bewaard op dit apparaat.' : 'Onthouden tot u dit venster sluit.';
    return true;
  }

  /** Puts another practice, from a file, in place of the present one. */
  vervang(praktijk: Praktijk): void {
    this.#onthoud('het overnemen');
    this.#neemOver(this.opslag.bewaar(praktijk));
    this.gedaan = 'De gegevens uit het bestand zijn overgenomen.';
  }

  wis(): void {
    this.#onthoud('het wissen');
    this.#neemOver(this.opslag.wis());
    this.gedaan = 'Alle gegevens van Mijn praktijk zijn gewist.';
  }

  /** Takes back the last `vervang` or `wis`, what was being typed included. */
  maakOngedaan(): void {
    const terug = this.#terug;
    if (!terug) return;
    this.#neemOver(this.opslag.bewaar(terug.praktijk));
    this.velden = terug.velden;
    this.#terug = null;
    this.gedaan = `Ongedaan gemaakt: ${terug.wat}.`;
  }

  gooiOpzijgezetWeg(): void {
    this.opslag.wisOpzijgezet();
    this.opzijgezet = this.opslag.opzijgezet() !== null;
    this.melding = this.opslag.lees().melding ?? '';
  }

  #onthoud(wat: string): void {
    this.#terug = { wat, praktijk: this.#bewaard, velden: $state.snapshot(this.velden) as PraktijkVelden };
  }

  #neemOver({ praktijk, melding }: PraktijkResultaat): void {
    this.#bewaard = praktijk;
    this.velden = naarVelden(praktijk);
    this.melding = melding ?? '';
    this.geprobeerd = false;
    this.opzijgezet = this.opslag.opzijgezet() !== null;
  }
}

let formulier: PraktijkFormulier | null = null;

/** The form of this window: it outlives the page, so that looking something up elsewhere loses nothing. */
export function formulierVanVenster(): PraktijkFormulier {
  if (formulier) return formulier;
  const nieuw = new PraktijkFormulier(praktijkOpslag);
  openWerk.report(() => nieuw.gewijzigd);
  addEventListener('beforeunload', (event) => {
    if (nieuw.gewijzigd) event.preventDefault();
  });
  return (formulier = nieuw);
}
