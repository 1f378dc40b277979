import { legeVoortgang, type Voortgang } from '../../domain/voortgang.ts';
import {
  metWijziging,
  voortgangOpslag,
  VoortgangOpslag,
  type VoortgangResultaat,
  type VoortgangWijziging,
  zonderBladwijzer,
} from '../../storage/voortgang.ts';
import { dagVan } from '../../study/dag.ts';
import { dagTelling } from '../../study/planning.ts';

/** Progress as the pages of the study mode share it: at once on the screen, and then on the device. */
export class VoortgangStore {
  huidig = $state.raw<Voortgang>(legeVoortgang);
  /** What the learner must know about storage, in Dutch; empty when nothing. */
  melding = $state('');
  /** Whether what is stored has been read. */
  gelezen = $state(false);
  /** Progress before and after the last `vervang`; null when there is nothing to undo. */
  #vervanging = $state.raw<{ readonly vorige: Voortgang; readonly door: Voortgang } | null>(null);
  #laatste: Promise<unknown> = Promise.resolve();

  constructor(
    readonly opslag: VoortgangOpslag,
    readonly klok: () => number,
  ) {}

  get kanTerug(): boolean {
    return this.#vervanging !== null;
  }

  async lees(): Promise<void> {
    await this.#laatste;
    this.#neemOver(await this.opslag.lees());
    this.gelezen = true;
  }

  /** Shows a change at once and stores it; changes are stored in the order they were made. */
  bewaar(wijziging: VoortgangWijziging): Promise<void> {
    this.huidig = metWijziging(this.huidig, wijziging);
    // Going back now would lose what was learnt since.
    this.#vervanging = null;
    return this.#daarna(async () => {
      this.melding = (await this.opslag.bewaar(wijziging)).melding ?? '';
    });
  }

  /** Takes one bookmark away. */
  wisBladwijzer(plek: string): Promise<void> {
    this.huidig = zonderBladwijzer(this.huidig, plek);
    this.#vervanging = null;
    return this.#daarna(async () => {
      this.melding = (await this.opslag.wisBladwijzer(plek)).melding ?? '';
    });
  }

  /** Stores a change and counts it on today's page of the diary. */
  bewaarEnTel(
    wijziging: VoortgangWijziging,
    erbij: Partial<{ kaarten: number; nieuw: number; oefeningen: number }>,
  ): void {
    const nu = this.klok();
    const { kaarten, nieuw, oefeningen } = dagTelling(this.huidig, nu);
    const dag = {
      kaarten: kaarten + (erbij.kaarten ?? 0),
      nieuw: nieuw + (erbij.nieuw ?? 0),
      oefeningen: oefeningen + (erbij.oefeningen ?? 0),
    };
    void this.bewaar({ ...wijziging, dagen: { [dagVan(nu)]: dag } });
  }

  /** Puts other progress in place of the present; one step back is possible. */
  vervang(voortgang: Voortgang): Promise<void> {
    this.#vervanging = { vorige: this.huidig, door: voortgang };
    return this.#zet(voortgang);
  }

  /** Goes back to before `vervang`. Bookmarks are put on pages of text, past this store: what changed there since, stays. */
  async maakOngedaan(): Promise<void> {
    const vervanging = this.#vervanging;
    if (!vervanging) return;
    this.#vervanging = null;
    await this.#laatste;
    const nu = (await this.opslag.lees()).voortgang.bladwijzers;
    const door = vervanging.door.bladwijzers;
    const gezet = Object.entries(nu).filter(([plek]) => !(plek in door));
    const gebleven = Object.entries(vervanging.vorige.bladwijzers).filter(([plek]) => plek in nu || !(plek in door));
    await this.#zet({ ...vervanging.vorige, bladwijzers: Object.fromEntries([...gebleven, ...gezet]) });
  }

  #zet(voortgang: Voortgang): Promise<void> {
    this.huidig = voortgang;
    return this.#daarna(async () => {
      this.melding = (await this.opslag.vervang(voortgang)).melding ?? '';
    });
  }

  #daarna(work: () => Promise<void>): Promise<void> {
    const next = this.#laatste.then(work);
    this.#laatste = next;
    return next;
  }

  #neemOver({ voortgang, melding }: VoortgangResultaat): void {
    this.huidig = voortgang;
    this.melding = melding ?? '';
  }
}

let store: VoortgangStore | null = null;

/** The progress of this window. While prerendering every page gets its own, empty. */
export function voortgangVanVenster(): VoortgangStore {
  const nieuw = (opslag: VoortgangOpslag) => new VoortgangStore(opslag, () => Date.now());
  return import.meta.env.SSR ? nieuw(new VoortgangOpslag()) : (store ??= nieuw(voortgangOpslag));
}
