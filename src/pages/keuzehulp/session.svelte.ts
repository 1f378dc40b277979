import type { FlowDefinition, GegevenAntwoord, Stap } from '../../domain/keuzehulp.ts';
import { createKeuzehulp, replay, toAntwoorden, type Keuzehulp, type Verloop } from '../../flow/replay.ts';
import { openWerk } from '../openWerk.ts';
import type { Afwijking, Bijlage, Deel } from '../../flow/samenvatting.ts';
import { nietsAfgevinkt, taakSleutel, zetVinkje, type Afgevinkt } from '../../flow/taken.ts';
import { sessies } from './sessies.ts';

/**
 * One walk through a flow. Answers live here, in memory, and nowhere else: not in storage, not in history. A history entry
 * carries only the number of answers that counted when it was made.
 */
export class KeuzehulpSession {
  readonly keuzehulp: Keuzehulp;
  /** All answers given, also those after the place where the user now is: forward finds them again. */
  #antwoorden = $state.raw<readonly GegevenAntwoord[]>([]);
  #positie = $state(0);
  /** Index of the answer being changed; null when the open question is the next one. */
  #wijzigt = $state<number | null>(null);
  /** Why and where to the user departs from the advice. */
  afwijking = $state.raw<Afwijking | null>(null);
  /**
   * What is ticked off: tasks of steps (`sleutel`), and points of checklists by their text: the same task in another advice
   * stays ticked.
   */
  #afgevinkt = $state.raw(nietsAfgevinkt);
  /** What the user must know about the last change, in Dutch; empty when nothing. */
  melding = $state('');
  #eerder = $state.raw<readonly Deel[]>([]);
  /** The walk that was interrupted, until the user takes it up again or begins another. */
  #bewaard = $state.raw<(Bijlage & { readonly antwoorden: readonly GegevenAntwoord[] }) | null>(null);

  constructor(readonly definition: FlowDefinition) {
    this.keuzehulp = createKeuzehulp(definition);
  }

  // Private, with a getter: a public derived field would get a setter too.
  readonly #verloop: Verloop = $derived.by(() => replay(this.keuzehulp, this.#antwoorden.slice(0, this.#positie)));
  get verloop(): Verloop {
    return this.#verloop;
  }

  readonly #vraag: Stap | null = $derived.by(() => {
    const changing = this.#wijzigt === null ? undefined : this.verloop.spoor[this.#wijzigt];
    if (changing) return changing.stap;
    return this.verloop.positie.soort === 'vraag' ? this.verloop.positie.stap : null;
  });
  /** The question on the screen; null when the outcome is. */
  get vraag(): Stap | null {
    return this.#vraag;
  }

  /** Number of answers before the question on the screen. */
  get nummer(): number {
    return this.#wijzigt ?? this.#positie;
  }
  /** Number of answers that count; what history keeps. */
  get positie(): number {
    return this.#positie;
  }
  get wijzigt(): number | null {
    return this.#wijzigt;
  }
  get afgevinkt(): Afgevinkt {
    return this.#afgevinkt;
  }
  /** Walks through other flows that handed over to this one, oldest first. */
  get eerder(): readonly Deel[] {
    return this.#eerder;
  }
  /** This walk as another flow, to which it hands over, tells it. */
  get deel(): Deel {
    const { definition, verloop, afgevinkt, afwijking } = this;
    return { definition, verloop, afgevinkt, afwijking };
  }
  /** Whether there are answers that a reload would lose. */
  get begonnen(): boolean {
    return (this.#bewaard?.antwoorden ?? this.#antwoorden).length > 0;
  }
  /** Whether an earlier walk can be taken up again. */
  get onderbroken(): boolean {
    return this.#positie === 0 && this.begonnen;
  }

  readonly #gekozen: string | null = $derived.by(() => {
    const given = this.#antwoorden[this.nummer];
    return given && given.stap === this.vraag?.id ? given.antwoord : null;
  });
  /** The answer the user gave to the question on the screen, when there is one. */
  get gekozen(): string | null {
    return this.#gekozen;
  }

  /**
   * The user comes to this page anew. An interrupted walk is set aside whole, answers too: this visit may be about somebody
   * else, and nothing of the earlier one may look as if it were given now.
   * @param eerder walks that hand over to this one; empty when the user comes from elsewhere
   */
  bezoek(eerder: readonly Deel[]): void {
    this.#bewaard ??= { antwoorden: this.#antwoorden, afgevinkt: this.#afgevinkt, eerder: this.#eerder };
    this.#antwoorden = [];
    this.#positie = 0;
    this.#afgevinkt = nietsAfgevinkt;
    this.#eerder = eerder;
  }

  /** Takes the interrupted walk up again, where it was left. */
  hervat(): void {
    this.gaNaar(Infinity);
  }

  /** Names a task of the step on the screen among what is ticked off. */
  sleutel(taak: string): string {
    return taakSleutel(this.verloop.spoor.slice(0, this.nummer), this.vraag?.id ?? '', taak);
  }

  /** Answers the question on the screen. Later answers that still apply stay; those that do not are named in `melding`. */
  beantwoord(antwoord: string): void {
    const stap = this.vraag;
    if (!stap) return;
    this.#bewaard = null;
    const at = this.#wijzigt ?? this.#positie;
    const given = { stap: stap.id, antwoord };
    if (this.#wijzigt === null) {
      const same = this.gekozen === antwoord;
      this.#antwoorden = same ? this.#antwoorden : [...this.#antwoorden.slice(0, at), given];
      this.#positie = at + 1;
      this.melding = '';
    } else {
      const later = this.#antwoorden.slice(at + 1, this.#positie);
      const { spoor, vervallen } = replay(this.keuzehulp, [...this.#antwoorden.slice(0, at), given, ...later]);
      this.#antwoorden = toAntwoorden(spoor);
      this.#positie = spoor.length;
      this.#wijzigt = null;
      this.melding =
        vervallen.length === 0 ? '' : `Niet meer van toepassing en daarom vervallen: ${this.#noem(vervallen)}.`;
    }
    this.afwijking = null;
  }

  /** Opens the question behind an answer of the trail, to change it. */
  wijzig(index: number): void {
    if (index < this.verloop.spoor.length) this.#wijzigt = index;
    this.melding = '';
  }

  /** Goes to a place in the walk: back, forward, or where history says. */
  gaNaar(positie: number): void {
    if (this.#bewaard && positie > 0) {
      this.#antwoorden = this.#bewaard.antwoorden;
      this.#afgevinkt = this.#bewaard.afgevinkt;
      this.#eerder = this.#bewaard.eerder;
      this.#bewaard = null;
    }
    this.#positie = Math.max(0, Math.min(positie, this.#antwoorden.length));
    this.#wijzigt = null;
    this.melding = '';
  }

  stopWijzigen(): void {
    this.#wijzigt = null;
  }

  /** Takes over answers from elsewhere (a link). */
  laad(antwoorden: readonly GegevenAntwoord[], melding: string): void {
    this.#antwoorden = antwoorden;
    this.#positie = antwoorden.length;
    this.#wijzigt = null;
    this.#bewaard = null;
    this.afwijking = null;
    this.#afgevinkt = nietsAfgevinkt;
    this.melding = melding;
  }

  /** Begins anew, also without what other flows handed over: the next walk may be about somebody else. */
  opnieuw(): void {
    this.laad([], '');
    this.#eerder = [];
  }

  /** Forgets the walk that was interrupted, and keeps what other flows handed over to this visit. */
  wisOnderbroken(): void {
    this.laad([], '');
  }

  /** Ticks a point of a checklist, or takes the tick away. */
  vink(punt: string, gedaan: boolean): void {
    this.#afgevinkt = zetVinkje(this.#afgevinkt, punt, gedaan);
  }

  #noem(antwoorden: readonly GegevenAntwoord[]): string {
    return antwoorden
      .map(({ stap, antwoord }) => {
        const step = this.definition.stappen.find(({ id }) => id === stap);
        const label = step?.antwoorden.find(({ id }) => id === antwoord)?.label ?? antwoord;
        return `${step?.kort ?? stap} (${label})`;
      })
      .join(', ');
  }
}

/** The walk of a flow in this window; it outlives the page that shows it, not the window. */
export function sessionOf(definition: FlowDefinition): KeuzehulpSession {
  const known = sessies.get(definition.id);
  if (known) return known;
  let session!: KeuzehulpSession;
  // A root of its own, run at once: what is derived inside a page's component dies with that page, and the session must not.
  $effect.root(() => {
    session = new KeuzehulpSession(definition);
  });
  sessies.set(definition.id, session);
  openWerk.report(() => session.begonnen);
  return session;
}
