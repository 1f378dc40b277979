import type { Bronvermelding } from './bron.ts';
import type { GegevenAntwoord } from './keuzehulp.ts';

/** A stop of the learning path (content/leerpad.yaml), in the order of learning. */
export interface Halte {
  /** Dutch kebab-case; cards, quizzes and vignettes name the stop they belong to. */
  readonly id: string;
  readonly titel: string;
  /** What the trainee can do afterwards, in one sentence. */
  readonly doel: string;
  /** What to read, in order. Cards made from these chapters belong to this stop. */
  readonly lezen: readonly Bronvermelding[];
  /** Ids of subjects to read. */
  readonly onderwerpen: readonly string[];
  /** Ids of flows to walk. */
  readonly keuzehulpen: readonly string[];
}

/**
 * What a vignette exercises, by id, with the name a reader sees. The first nine are the exceptions that are easily
 * missed; a vignette of the kind `uitzondering` names at least one of them (test/content/casussen.test.ts).
 */
export const CASUS_THEMAS = {
  aanpassingsstoornis: 'Aanpassingsstoornis',
  'poh-verwijst-niet': 'De POH-GGZ verwijst niet',
  'echelon-zonder-product': 'Echelon, geen product',
  keuzevrijheid: 'Eigen behandelaar, geen ander echelon',
  'zonder-nieuwe-verwijzing': 'Overdracht zonder nieuwe verwijzing',
  'zestien-jaar': 'Toestemming bij 16 jaar',
  'geen-overbrugging-uit-s3': 'Geen overbrugging uit S3',
  dubbelfinanciering: 'Dubbelfinanciering',
  'terugwerkende-kracht': 'Terugwerkende kracht',
  verzekering: 'Verzekering',
  veiligheid: 'Veiligheid',
  rollen: 'Wie doet wat',
  samenwerken: 'Samenwerken en overleggen',
  toestemming: 'Toestemming',
  wachttijd: 'Wachttijd',
  medicatie: 'Medicatie',
  'norm-en-tarief': 'Norm en tarief',
  aanvraagroute: 'Aanvraagroute',
  'oude-regels': 'Oude regels',
} as const;
export type CasusThema = keyof typeof CASUS_THEMAS;

/** One step of a vignette: what the facts support, and why. */
export interface CasusStap extends GegevenAntwoord {
  readonly waarom: string;
}

/** What another answer would have changed. */
export interface CasusAnders extends GegevenAntwoord {
  /** Id of the outcome it leads to, or of the step that then stays open. */
  readonly naar: string;
  /** What would have to be different in the situation, and what follows. */
  readonly uitleg: string;
}

/** A vignette: an invented situation with the way it goes through a flow (content/casussen/<id>.md). */
export interface Casus {
  readonly id: string;
  /** Names the situation, not the answer. */
  readonly titel: string;
  readonly halte: string;
  /** Id of the flow. */
  readonly keuzehulp: string;
  /** What the case is there to teach besides the ordinary way. */
  readonly soort: 'gewoon' | 'uitzondering' | 'tegenspraak';
  readonly stappen: readonly CasusStap[];
  /** Id of the outcome or hand-over; replaying `stappen` gives it. */
  readonly uitkomst: string;
  readonly waarom: string;
  /** Why another destination is not right here, by outcome id. */
  readonly nietOmdat: Readonly<Record<string, string>>;
  readonly anders: readonly CasusAnders[];
  /** What it exercises, besides its stop and its flow. */
  readonly themas?: readonly CasusThema[];
  /** Where the sources differ, as this vignette explains. */
  readonly tegenspraken?: readonly { readonly id: string; readonly titel: string; readonly path: string }[];
  readonly bronnen: readonly Bronvermelding[];
  /** The situation as plain text, for search. */
  readonly tekst: string;
}

/** What a card is about; decides what its front asks. */
export type KaartSoort = 'begrip' | 'cijfer' | 'rol' | 'stap' | 'vraag';

/** A flash card. */
export interface Kaart {
  /** Unique and never reused: progress hangs on it. */
  readonly id: string;
  readonly soort: KaartSoort;
  /** Stop of the learning path; absent when the card belongs to none. */
  readonly halte?: string;
  readonly voor: string;
  readonly achter: string;
  /** Year or years of a figure on the back ("2023", "2023 en 2024-2025"): the front asks for it too, and does not name it. */
  readonly jaar?: string;
  readonly bronnen: readonly Bronvermelding[];
  /** Where the answer comes from when no source gives it. */
  readonly nietUitDeBronnen?: string;
  /** Only turns up once the quiz question it stands for was answered wrong. */
  readonly naFout?: true;
}

/** Stop under which a card is kept; empty for a card that belongs to none. */
export const halteVan = ({ halte = '' }: Pick<Kaart, 'halte'>): string => halte;

/** What planning needs of a card: all of them are known at once, their texts come when their turn does. */
export type KaartKop = Pick<Kaart, 'id' | 'halte' | 'naFout'>;

interface VraagBasis {
  readonly id: string;
  readonly vraag: string;
  /** Told after the answer, whether right or wrong. */
  readonly uitleg: string;
  readonly bronnen: readonly Bronvermelding[];
}
/** Which of these; or which ones, when more than one may be right. */
export interface KeuzeVraag extends VraagBasis {
  readonly vorm: 'keuze' | 'meerdere';
  readonly opties: readonly { readonly tekst: string; readonly goed: boolean }[];
}
/** Put these in order. */
export interface VolgordeVraag extends VraagBasis {
  readonly vorm: 'volgorde';
  /** In the right order. */
  readonly volgorde: readonly string[];
}
/** Fill in the number. */
export interface GetalVraag extends VraagBasis {
  readonly vorm: 'getal';
  /** Exact decimal with a point: "3.46". */
  readonly getal: string;
  /** "euro", "uur per week". */
  readonly eenheid: string;
  readonly jaar?: string;
}
export type ToetsVraag = KeuzeVraag | VolgordeVraag | GetalVraag;

/** The right answer to a quiz question, in words. */
export function goedAntwoord(vraag: ToetsVraag): string {
  if (vraag.vorm === 'volgorde') return vraag.volgorde.join(' → ');
  if (vraag.vorm === 'getal') {
    const getal = vraag.getal.replace('.', ',');
    // Thousands in an amount only: a number may be a year.
    const bedrag = getal.replace(/\d+/, (heel) => heel.replace(/\B(?=(?:\d{3})+$)/g, '.'));
    const metEenheid = vraag.eenheid === 'euro' ? `€ ${bedrag}` : `${getal} ${vraag.eenheid}`;
    return vraag.jaar === undefined ? metEenheid : `${metEenheid} (${vraag.jaar})`;
  }
  return vraag.opties
    .filter(({ goed }) => goed)
    .map(({ tekst }) => tekst)
    .join('; ');
}

/** A quiz (content/toetsen/<id>.yaml). */
export interface Toets {
  readonly id: string;
  readonly titel: string;
  readonly halte: string;
  readonly omschrijving: string;
  readonly vragen: readonly ToetsVraag[];
}

/** Everything for the study mode. */
export interface Leerstof {
  readonly leerpad: readonly Halte[];
  readonly casussen: readonly Casus[];
  /** In the order of the learning path; of one stop the written cards first, then those made of the other content. */
  readonly kaarten: readonly Kaart[];
  readonly toetsen: readonly Toets[];
}

/** What a bookmarked place is called: a section of a source, or a page. */
export interface SectieNaam {
  readonly kop: string;
  /** Chapter of the section; of a page what it is one of. */
  readonly hoofdstuk: string;
  /** Short name and year of the source; absent for a page on several sources. */
  readonly bron?: string;
}

/** The learning path with what hangs on it, by name: enough to show the way. */
export interface LeerOverzicht {
  readonly leerpad: readonly Halte[];
  /** Titles of the subjects and flows that the path names, by id. */
  readonly titels: {
    readonly onderwerpen: Readonly<Record<string, string>>;
    readonly keuzehulpen: Readonly<Record<string, string>>;
  };
  readonly casussen: readonly Pick<Casus, 'id' | 'titel' | 'halte' | 'soort'>[];
  readonly toetsen: readonly (Pick<Toets, 'id' | 'titel' | 'halte' | 'omschrijving'> & {
    /** How many questions it has. */
    readonly vragen: number;
  })[];
}
