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

/** One question of a flow. */
export interface Stap {
  readonly id: string;
  /** Label in the trail and the decision table. */
  readonly kort: string;
  readonly vraag: string;
  readonly antwoorden: readonly Antwoord[];
  readonly bronnen: readonly Bronvermelding[];
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
  readonly overdracht?: { readonly titel: string; readonly path: string };
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

/** What the user must know and do at an outcome. Kept apart: the first question must not wait for it. */
export interface UitkomstDetails {
  readonly feiten: readonly Feit[];
  /** What to do, in order; empty where `checklist` says it. */
  readonly watNu: readonly Uitspraak[];
  /** What to tick off, in parts. */
  readonly checklist?: readonly Afvinkdeel[];
  /** Contradictions between sources that bear on this outcome. */
  readonly tegenspraken?: readonly { readonly titel: string; readonly path: string }[];
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
}

/** An answer given: the only state of a flow that is ever kept. */
export interface GegevenAntwoord {
  readonly stap: string;
  readonly antwoord: string;
}
