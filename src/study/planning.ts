import { fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import type { KaartKop } from '../domain/leren.ts';
import type { Cijfer, Dag, KaartStand, LeerInstellingen, Voortgang } from '../domain/voortgang.ts';
import { dagVan } from './dag.ts';

/** When a card comes back: FSRS, with its published parameters. Pure: the clock is an argument, and nothing is drawn by lot. */

/** Frozen on purpose: other settings would change what progress means. A card comes back when nine in ten still know it. */
const planner = fsrs({ request_retention: 0.9, maximum_interval: 365, enable_fuzz: false, enable_short_term: true });

const DAY = 86_400_000;
const ratings: Readonly<Record<Cijfer, Grade>> = {
  opnieuw: Rating.Again,
  moeilijk: Rating.Hard,
  goed: Rating.Good,
  makkelijk: Rating.Easy,
};

/** The four marks, in the order of keys 1 to 4. */
export const cijfers: readonly Cijfer[] = ['opnieuw', 'moeilijk', 'goed', 'makkelijk'];

function toCard(stand: KaartStand | undefined, nu: number): Card {
  const due = new Date(stand?.vervalt ?? nu);
  const base = {
    due,
    stability: 0,
    difficulty: 0,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: 0,
    lapses: 0,
  };
  if (!stand) return { ...base, state: 0 };
  return {
    ...base,
    stability: stand.stabiliteit,
    difficulty: stand.moeilijkheid,
    scheduled_days: Math.max(0, Math.round((stand.vervalt - stand.laatst) / DAY)),
    learning_steps: stand.stap,
    reps: stand.herhalingen,
    lapses: stand.missers,
    state: stand.fase,
    last_review: new Date(stand.laatst),
  };
}

/**
 * What a mark makes of a card.
 * @param stand undefined for a card that was never seen
 * @param nu milliseconds since 1970; a clock that was set back counts as the last review
 */
export function beoordeel(stand: KaartStand | undefined, cijfer: Cijfer, nu: number): KaartStand {
  const moment = Math.max(nu, stand?.laatst ?? nu);
  const { card } = planner.next(toCard(stand, moment), new Date(moment), ratings[cijfer]);
  return {
    vervalt: card.due.getTime(),
    stabiliteit: card.stability,
    moeilijkheid: card.difficulty,
    herhalingen: card.reps,
    missers: card.lapses,
    fase: card.state,
    stap: card.learning_steps,
    laatst: moment,
  };
}

/** In words how long it takes until a card is back: "10 min", "3 dagen", "2 maanden". */
export function overHoelang(milliseconden: number): string {
  const minuten = Math.max(1, Math.round(milliseconden / 60_000));
  if (minuten < 60) return `${String(minuten)} min`;
  const uren = Math.round(minuten / 60);
  if (uren < 24) return `${String(uren)} uur`;
  const dagen = Math.round(uren / 24);
  if (dagen < 45) return dagen === 1 ? '1 dag' : `${String(dagen)} dagen`;
  return `${String(Math.round(dagen / 30.44))} maanden`;
}

const geenDag: Dag = { kaarten: 0, nieuw: 0, oefeningen: 0 };
/** What was done on the day of a moment. */
export const dagTelling = ({ dagen }: Pick<Voortgang, 'dagen'>, nu: number): Dag => dagen[dagVan(nu)] ?? geenDag;

/** Whether a card is in play: one that stands for a quiz question only after a wrong answer to it. */
const inSpel = (kaart: KaartKop, { gemist, kaarten }: Pick<Voortgang, 'gemist' | 'kaarten'>): boolean =>
  kaart.naFout !== true || kaart.id in gemist || kaart.id in kaarten;

/** What there is to do at a moment. */
export interface Taken {
  /** Seen before and due, the longest overdue first. */
  readonly herhalen: readonly KaartKop[];
  /** Never seen, no more than today still allows. */
  readonly nieuw: readonly KaartKop[];
}

/**
 * What is due now, and which new cards today still allows. A card due later today counts as due: who learns once a day must
 * not find half of it an hour later.
 */
export function watNu(kaarten: readonly KaartKop[], voortgang: Voortgang, nu: number): Taken {
  const eindeVandaag = new Date(nu).setHours(23, 59, 59, 999);
  const vervalt = ({ id }: KaartKop) => voortgang.kaarten[id]?.vervalt ?? Infinity;
  const herhalen = kaarten
    .filter((kaart) => vervalt(kaart) <= eindeVandaag)
    .sort((a, b) => vervalt(a) - vervalt(b) || a.id.localeCompare(b.id));
  const ruimte = Math.max(0, voortgang.instellingen.nieuwPerDag - dagTelling(voortgang, nu).nieuw);
  // A question that was missed is the best new card there is.
  const nieuw = kaarten
    .filter((kaart) => !(kaart.id in voortgang.kaarten) && inSpel(kaart, voortgang))
    .sort((a, b) => Number(b.id in voortgang.gemist) - Number(a.id in voortgang.gemist));
  return { herhalen, nieuw: nieuw.slice(0, ruimte) };
}

/** The cards of one session: what is due first, then new ones, up to the length the learner set. */
export function stelSessieSamen({ herhalen, nieuw }: Taken, { sessie }: LeerInstellingen): readonly KaartKop[] {
  return [...herhalen, ...nieuw].slice(0, sessie);
}
