import { isVol, type Opslag } from './opslag.ts';

const themas = ['systeem', 'licht', 'donker'] as const;
const vormen = ['consult', 'leren'] as const;
const schemas = ['vanzelf', 'aan', 'uit'] as const;

/** How the reader wants the app to look and listen. All that is stored besides the pages themselves. */
export interface Voorkeuren {
  readonly thema: (typeof themas)[number];
  /** Single-key shortcuts (1-9, c, Backspace, /): some input methods send them unasked (WCAG 2.1.4). */
  readonly sneltoetsen: boolean;
  /** How a flow is shown: terse, or unfolded with explanation, sources and picture. */
  readonly vorm: (typeof vormen)[number];
  /** Whether the picture stands beside the question; by itself it does in `leren` only. */
  readonly schema: (typeof schemas)[number];
}

export const standaardVoorkeuren: Voorkeuren = {
  thema: 'systeem',
  sneltoetsen: true,
  vorm: 'consult',
  schema: 'vanzelf',
};

const KEY = 'ggz-wijzer.voorkeuren';
/** Damaged data is set aside here, not thrown away. */
const KEY_DAMAGED = `${KEY}.beschadigd`;

/** Reads stored text; null when it is not what `bewaarVoorkeuren` writes. By hand: a schema library would double this file's weight in every first visit. */
function parse(text: string): Voorkeuren | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { vorm: standaardVorm, schema: standaardSchema } = standaardVoorkeuren;
  // Earlier editions stored neither view nor picture.
  const {
    versie,
    thema,
    sneltoetsen,
    vorm = standaardVorm,
    schema = standaardSchema,
  } = value as Record<string, unknown>;
  if (versie !== 1 || typeof sneltoetsen !== 'boolean') return null;
  if (!isOneOf(themas, thema) || !isOneOf(vormen, vorm) || !isOneOf(schemas, schema)) return null;
  return { thema, sneltoetsen, vorm, schema };
}

const isOneOf = <T>(known: readonly T[], value: unknown): value is T => known.some((candidate) => candidate === value);

/** What reading or writing came to: the preferences in force, and what the user must know. */
export interface VoorkeurenResultaat {
  readonly voorkeuren: Voorkeuren;
  /** Null when all went well. What it says stands in src/pages/instellingen/meldingen.ts: few need it, every visit has this. */
  readonly melding: VoorkeurenMelding | null;
}

/** What can be wrong with stored preferences; `opzij`: damaged, and set aside. */
export type VoorkeurenMelding = 'geblokkeerd' | 'vol' | 'beschadigd' | 'opzij';

/** Reads the preferences. Never throws; damaged data is set aside and told. */
export function leesVoorkeuren(opslag: Opslag | null): VoorkeurenResultaat {
  let text: string | null;
  try {
    text = opslag?.getItem(KEY) ?? null;
  } catch {
    return { voorkeuren: standaardVoorkeuren, melding: 'geblokkeerd' };
  }
  if (text === null) return { voorkeuren: standaardVoorkeuren, melding: null };
  const stored = parse(text);
  if (stored) return { voorkeuren: stored, melding: null };
  let melding: VoorkeurenMelding = 'beschadigd';
  try {
    opslag?.setItem(KEY_DAMAGED, text);
    opslag?.removeItem(KEY);
    melding = 'opzij';
  } catch {
    // Setting it aside is a courtesy: without it the damaged text stays where it is.
  }
  return { voorkeuren: standaardVoorkeuren, melding };
}

/** Stores the preferences. Never throws: when storing fails they still hold for this window. */
export function bewaarVoorkeuren(opslag: Opslag | null, voorkeuren: Voorkeuren): VoorkeurenResultaat {
  if (!opslag) return { voorkeuren, melding: 'geblokkeerd' };
  try {
    opslag.setItem(KEY, JSON.stringify({ versie: 1, ...voorkeuren }));
    return { voorkeuren, melding: null };
  } catch (error) {
    return { voorkeuren, melding: isVol(error) ? 'vol' : 'geblokkeerd' };
  }
}
