import type { Bronvermelding } from './bron.ts';

/** One way to answer a step. */
export interface Antwoord {
  readonly id: string;
  readonly label: string;
  readonly uitleg?: string;
  /** Id of a step, an outcome or a hand-over of the same flow. */
  readonly naar: string;
  /** Why this answer decides; present when `naar` ends the flow. */
  readonly reden?: string;
  /** What this answer means for the advice, whichever it becomes: shown beside it. */
  readonly onthoud?: Uitspraak;
}

/** Something to do, which the user ticks off. */
export interface Taak {
  readonly id: string;
  readonly tekst: string;
  /** Empty only when `nietUitDeBronnen` says where the statement comes from. */
  readonly bronnen: readonly Bronvermelding[];
  readonly nietUitDeBronnen?: string;
}

/** One step of a flow: a question, or an action when it has tasks. */
export interface Stap {
  readonly id: string;
  /** Label in the trail and the decision table. */
  readonly kort: string;
  /** The question; of an action what to do, as a heading. */
  readonly vraag: string;
  /** Present, and never empty, when the step is an action: the user ticks these off and goes on by an answer. */
  readonly taken?: readonly Taak[];
  /** At least two; an action may have one. An answer may lead back to an earlier step: a loop. */
  readonly antwoorden: readonly Antwoord[];
  readonly bronnen: readonly Bronvermelding[];
}

/** What must stay in sight during some steps. */
export interface Herinnering {
  readonly tekst: string;
  readonly bronnen: readonly Bronvermelding[];
  /** Ids of the steps it stands at. */
  readonly stappen: readonly string[];
}

/** A national phone number; none of the sources names any, so each says where it comes from. */
export interface Noodnummer {
  /** As people write it; it can be dialled. */
  readonly nummer: string;
  /** Who answers, and for whom it is. */
  readonly wanneer: string;
  readonly nietUitDeBronnen: string;
}

/** What an outcome is about: decides colour and mark, never colour alone. */
export type UitkomstSoort =
  | 'huisartsenzorg'
  | 'basis-ggz'
  | 'gespecialiseerde-ggz'
  | 'consultatie'
  | 'andere-hulp'
  | 'crisis'
  | 'jeugd'
  | 'veiligheid'
  | 'verwijzen'
  | 'navragen'
  | 'aanvraag'
  | 'geen-aanvraag';

/** A statement with the sections it rests on. */
export interface Uitspraak {
  readonly tekst: string;
  readonly bronnen: readonly Bronvermelding[];
}

/** Where a flow ends: what the first glance needs. */
export interface Uitkomst {
  readonly id: string;
  readonly titel: string;
  readonly soort: UitkomstSoort;
  /** Expected severity profile, for insight only: the provider decides. */
  readonly profiel?: string;
  readonly advies: string;
  /** Present when this outcome hands over to another flow: where the user goes on. */
  readonly overdracht?: {
    readonly titel: string;
    readonly path: string;
    /** Id of the flow that takes over; absent as long as a chapter takes its place. */
    readonly flow?: string;
  };
}

/** A statement under a heading of its own: who treats, who pays, when it starts. */
export interface Feit extends Uitspraak {
  readonly kop: string;
}

/** A part of a list to tick off, with its heading. */
export interface Afvinkdeel {
  readonly kop: string;
  readonly punten: readonly Uitspraak[];
}

/** A calculator to go on with. */
export interface RekenhulpVerwijzing {
  readonly id: string;
  readonly titel: string;
  readonly path: string;
  /** What to fill in, by field. */
  readonly invoer: Readonly<Record<string, string>>;
}

/** What the user must know and do at an outcome. Kept apart: the first question must not wait for it. */
export interface UitkomstDetails {
  readonly feiten: readonly Feit[];
  /** What to do, in order; empty where `checklist` says it. */
  readonly watNu: readonly Uitspraak[];
  /** What to tick off, in parts. */
  readonly checklist?: readonly Afvinkdeel[];
  /** Contradictions between sources that bear on this outcome. */
  readonly tegenspraken?: readonly { readonly titel: string; readonly path: string }[];
  /** Calculators that take over, with what the answers already say. */
  readonly rekenhulpen?: readonly RekenhulpVerwijzing[];
  readonly toenNu?: { readonly toen: string; readonly nu: string; readonly herkomst: string };
}

/** Every statement of an outcome that names sources. */
export const uitsprakenVan = ({ feiten, watNu, checklist = [] }: UitkomstDetails): readonly Uitspraak[] => [
  ...feiten,
  ...watNu,
  ...checklist.flatMap(({ punten }) => punten),
];

/** A flow as data: validated content/keuzehulpen/<id>/. */
export interface FlowDefinition {
  readonly id: string;
  readonly titel: string;
  readonly omschrijving: string;
  readonly voor: string;
  /** Present when the flow is not about a patient but about the practice itself, such as an application. */
  readonly gaatOver?: 'praktijk';
  /** Semantic version; part of every link and summary. */
  readonly versie: string;
  /** ISO day of the last editorial check. */
  readonly bijgewerkt: string;
  readonly start: string;
  readonly stappen: readonly Stap[];
  /** Outcomes and hand-overs. */
  readonly uitkomsten: readonly Uitkomst[];
  readonly herinneringen?: readonly Herinnering[];
  /** Present when the flow serves under stress: the page is bigger, and shows phone numbers first. */
  readonly spoed?: {
    /** The first one is for danger, and shown large. */
    readonly nummers: readonly Noodnummer[];
  };
}

/** Short name of a step or outcome: what the trail and the picture call it. */
export const kortVan = ({ stappen, uitkomsten }: FlowDefinition, id: string): string =>
  stappen.find((stap) => stap.id === id)?.kort ?? uitkomsten.find((uitkomst) => uitkomst.id === id)?.titel ?? id;

/** An answer given: the only state of a flow that is ever kept. */
export interface GegevenAntwoord {
  readonly stap: string;
  readonly antwoord: string;
}

/** Every citation of a step, once each: of the step itself, then of its tasks. */
export const bronnenVanStap = ({ bronnen, taken = [] }: Stap): Bronvermelding[] =>
  elkEenKeer([...bronnen, ...taken.flatMap((taak) => taak.bronnen)]);

/** Citations without repeats, in order of appearance. */
export const elkEenKeer = (bronnen: readonly Bronvermelding[]): Bronvermelding[] => [
  ...new Map(bronnen.map((bron) => [bron.ref, bron])).values(),
];
