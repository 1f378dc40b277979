/** How well a card went: again, hard, good, easy. */
export type Cijfer = 'opnieuw' | 'moeilijk' | 'goed' | 'makkelijk';

/** What the scheduler remembers of one card. Times are milliseconds since 1970. */
export interface KaartStand {
  /** When it is due. */
  readonly vervalt: number;
  /** Days after which nine in ten are still known. */
  readonly stabiliteit: number;
  /** 1 (easy) to 10. */
  readonly moeilijkheid: number;
  readonly herhalingen: number;
  /** How often it was forgotten. */
  readonly missers: number;
  /** 0 new, 1 learning, 2 known, 3 learning again. */
  readonly fase: 0 | 1 | 2 | 3;
  /** Place in the short steps of learning. */
  readonly stap: number;
  readonly laatst: number;
}

/** What was done on one day. */
export interface Dag {
  /** Cards looked at, repeats included. */
  readonly kaarten: number;
  /** Of those the cards seen for the first time. */
  readonly nieuw: number;
  /** Vignettes and quizzes finished. */
  readonly oefeningen: number;
}

/** The last result of a vignette or quiz. */
export interface Resultaat {
  /** ISO day. */
  readonly dag: string;
  readonly goed: number;
  readonly totaal: number;
}

/** How much a session asks. */
export interface LeerInstellingen {
  /** New cards a day, 0 to 50. */
  readonly nieuwPerDag: number;
  /** Most cards a session, 5 to 100. */
  readonly sessie: number;
}

/** Everything the study mode remembers. Nothing about patients: only ids of our own content, and numbers. */
export interface Voortgang {
  /** By card id. */
  readonly kaarten: Readonly<Record<string, KaartStand>>;
  /** By ISO day. */
  readonly dagen: Readonly<Record<string, Dag>>;
  /** By vignette id. */
  readonly casussen: Readonly<Record<string, Resultaat>>;
  /** By quiz id. */
  readonly toetsen: Readonly<Record<string, Resultaat>>;
  /** Ids of cards that a wrong answer in a quiz called up, with the ISO day. */
  readonly gemist: Readonly<Record<string, string>>;
  /** Bookmarks: "bron/hoofdstuk#sectie" or a page (`paginaPlek`), with the ISO day they were put there. No text of the reader's own. */
  readonly bladwijzers: Readonly<Record<string, string>>;
  readonly instellingen: LeerInstellingen;
}

export const legeVoortgang: Voortgang = {
  kaarten: {},
  dagen: {},
  casussen: {},
  toetsen: {},
  gemist: {},
  bladwijzers: {},
  instellingen: { nieuwPerDag: 10, sessie: 20 },
};
