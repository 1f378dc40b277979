import * as v from 'valibot';
import type { Voortgang } from '../domain/voortgang.ts';
import { voortgangSchema } from './voortgangSchema.ts';

const SOORT = 'ggz-wijzer.leren';
/** 2 brought the bookmarks. */
const VERSIE = 2;

/** Largest file we look at, in bytes: a year of daily learning takes some 200 KiB. */
export const GROOTSTE_VOORTGANG = 4 * 1024 * 1024;

/** Progress as the text of a file to keep, or to go on with on another device. */
export const schrijfVoortgangBestand = (voortgang: Voortgang): string =>
  `${JSON.stringify({ soort: SOORT, versie: VERSIE, voortgang })}\n`;

/** What a file held, or why it is refused: one Dutch sentence. */
export type GelezenVoortgang =
  { readonly goed: true; readonly voortgang: Voortgang } | { readonly goed: false; readonly reden: string };

const bestandSchema = v.strictObject({
  soort: v.literal(SOORT),
  versie: v.literal(VERSIE),
  voortgang: voortgangSchema,
});

const eersteVersie = v.looseObject({ versie: v.literal(1), voortgang: v.looseObject({}) });
/** Brings a file of the first version to this one: it knew no bookmarks, so one that names them is left as it is and refused. */
const metBladwijzers = (bestand: v.InferOutput<typeof eersteVersie>): unknown =>
  'bladwijzers' in bestand.voortgang
    ? bestand
    : { ...bestand, versie: VERSIE, voortgang: { ...bestand.voortgang, bladwijzers: {} } };

/** Reads the text of a file somebody chose. Never throws and changes nothing. */
export function leesVoortgangBestand(text: string): GelezenVoortgang {
  const weiger = (reden: string): GelezenVoortgang => ({ goed: false, reden });
  if (text.length > GROOTSTE_VOORTGANG)
    return weiger('Het bestand is te groot. Kies het bestand dat u hier hebt gemaakt.');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return weiger('Dit is geen JSON-bestand, of het is beschadigd. Maak het opnieuw op het andere apparaat.');
  }
  if (!v.is(v.looseObject({ soort: v.literal(SOORT) }), value))
    return weiger('Dit bestand bevat geen voortgang van GGZ-wijzer. Kies het bestand dat u hier hebt gemaakt.');
  const huidig = v.is(eersteVersie, value) ? metBladwijzers(value) : value;
  if (!v.is(v.looseObject({ versie: v.literal(VERSIE) }), huidig))
    return weiger(
      'Het bestand komt van een andere versie van GGZ-wijzer. Werk beide apparaten bij en maak het opnieuw.',
    );
  const result = v.safeParse(bestandSchema, huidig);
  if (result.success) return { goed: true, voortgang: result.output.voortgang };
  return weiger(
    `Het bestand klopt niet bij ${v.getDotPath(result.issues[0]) ?? 'het geheel'}. Maak het opnieuw op het andere apparaat.`,
  );
}
