import * as v from 'valibot';
import { legePraktijk, type Praktijk, type Veldfout } from '../domain/praktijk.ts';
import { leesTelefoon } from '../domain/telefoon.ts';

/** What each field of Mijn praktijk may hold: one schema for the form, what is stored and what is imported. */

/** Most entries of a list. More belongs in a system made for it. */
const MEEST = 100;

/** Hidden characters that change how text reads: controls and marks that turn its direction. */
// eslint-disable-next-line no-control-regex -- finding them is the point
const VERBORGEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const tekst = (wat: string, lengte = 100) =>
  v.pipe(
    v.string(`${wat} moet tekst zijn.`),
    v.check((value) => !VERBORGEN.test(value.trim()), `${wat} bevat verborgen tekens. Typ de tekst opnieuw.`),
    v.transform((value) => value.trim().replace(/\s+/g, ' ')),
    v.nonEmpty(`${wat} is leeg. Vul iets in.`),
    v.maxLength(lengte, `${wat} is langer dan ${String(lengte)} tekens. Kort de tekst in.`),
    v.check((value) => !/[<>]/.test(value), `${wat} mag geen < of > bevatten. Haal die tekens weg.`),
  );

const telefoon = v.pipe(
  tekst('Het telefoonnummer', 30),
  v.check(
    (value) => leesTelefoon(value) !== null,
    'Dit is geen nummer dat u kunt bellen. Schrijf het met netnummer, bijvoorbeeld 010 123 45 67 of 088-1234567.',
  ),
);

const email = v.pipe(
  tekst('Het e-mailadres'),
  v.regex(
    /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
    'Dit is geen e-mailadres. Schrijf het bijvoorbeeld zo: wijkteam@gemeente.nl.',
  ),
);

const website = v.pipe(
  tekst('Het webadres', 200),
  v.check(
    (value) => /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(value) && URL.canParse(value),
    'Dit is geen webadres. Begin met https://, bijvoorbeeld https://www.voorbeeld.nl.',
  ),
);

const getal = (wat: string, laagst: number, hoogst: number) => {
  const grenzen = `${wat} moet een getal zijn van ${laagst.toLocaleString('nl-NL')} tot en met ${hoogst.toLocaleString('nl-NL')}.`;
  return v.pipe(v.number(grenzen), v.minValue(laagst, grenzen), v.maxValue(hoogst, grenzen));
};

const heel = (wat: string, laagst: number, hoogst: number) =>
  v.pipe(getal(wat, laagst, hoogst), v.integer(`${wat} moet een heel getal zijn, zonder cijfers achter de komma.`));

const verzekeraar = v.picklist(['vgz', 'cz', 'anders'], 'Kies VGZ, CZ of een andere verzekeraar.');

const JAAR = 'Dit is geen jaartal. Schrijf vier cijfers, bijvoorbeeld 2025.';

const deel = 'Dit onderdeel heeft niet de vorm die we verwachten.';
const lijst = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item, deel), v.maxLength(MEEST, `Dit zijn er meer dan ${String(MEEST)}. Haal er een aantal weg.`));

const praktijkSchema = v.strictObject(
  {
    crisisdienst: v.strictObject({ dag: v.exactOptional(telefoon), anw: v.exactOptional(telefoon) }, deel),
    patienten: v.exactOptional(heel('Het aantal patiënten', 1, 200_000)),
    pohUren: v.exactOptional(
      v.pipe(
        getal('Het aantal uren', 0, 1000),
        v.check((uren) => Number(uren.toFixed(2)) === uren, 'Schrijf het aantal uren met hoogstens twee decimalen.'),
      ),
    ),
    verzekeraar: v.exactOptional(verzekeraar),
    gemeente: v.exactOptional(tekst('De gemeente')),
    wijkteam: v.exactOptional(
      v.strictObject(
        {
          naam: v.exactOptional(tekst('De naam')),
          telefoon: v.exactOptional(telefoon),
          email: v.exactOptional(email),
        },
        deel,
      ),
    ),
    rho: v.exactOptional(tekst('De naam')),
    aanbieders: lijst(
      v.strictObject(
        {
          naam: tekst('De naam'),
          soort: v.picklist(
            ['basis-ggz', 'gespecialiseerde-ggz', 'jeugd', 'sociaal-domein', 'anders'],
            'Kies wat deze aanbieder doet.',
          ),
          telefoon: v.exactOptional(telefoon),
          website: v.exactOptional(website),
        },
        deel,
      ),
    ),
    eigenTarieven: lijst(
      v.strictObject(
        {
          naam: tekst('De naam'),
          code: v.exactOptional(
            v.pipe(
              tekst('De code', 12),
              v.regex(/^[0-9A-Za-z]+$/, 'Een code bestaat uit cijfers en letters, zonder spaties.'),
            ),
          ),
          verzekeraar: v.exactOptional(verzekeraar),
          jaar: v.pipe(v.number(JAAR), v.integer(JAAR), v.minValue(2000, JAAR), v.maxValue(2100, JAAR)),
          bedrag: v.pipe(
            v.string('Het bedrag ontbreekt. Schrijf het in euro’s, bijvoorbeeld 3,46.'),
            v.regex(
              /^\d{1,9}(?:\.\d{1,4})?$/,
              'Dit is geen bedrag. Schrijf het in euro’s, met hoogstens vier decimalen: 3,46.',
            ),
          ),
        },
        deel,
      ),
    ),
  },
  deel,
);

/** What a check found: the practice, or every field that is wrong. */
export type PraktijkControle =
  | { readonly goed: true; readonly praktijk: Praktijk }
  | { readonly goed: false; readonly fouten: readonly [Veldfout, ...Veldfout[]] };

/** Holds any value against the schema. Text comes back trimmed; a field that is unknown or wrong is an error. */
export function controleerPraktijk(value: unknown): PraktijkControle {
  const result = v.safeParse(praktijkSchema, value);
  if (result.success) return { goed: true, praktijk: result.output };
  const [first, ...rest] = result.issues;
  return { goed: false, fouten: [veldfout(first), ...rest.map(veldfout)] };
}

function veldfout(issue: v.BaseIssue<unknown>): Veldfout {
  const veld = v.getDotPath(issue) ?? '';
  // Here valibot's message is the one of the object around the field.
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { veld, fout: 'Dit veld kennen we niet. Haal het weg.' };
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return { veld, fout: 'Dit veld ontbreekt. Vul het in.' };
  return { veld, fout: issue.message };
}

/**
 * Takes from a damaged value the parts that are sound.
 * @returns also the names of the parts that are not
 */
export function redPraktijk(value: object): { readonly praktijk: Praktijk; readonly verloren: readonly string[] } {
  let praktijk = legePraktijk;
  const verloren: string[] = [];
  for (const [key, part] of Object.entries(value)) {
    const controle = controleerPraktijk({ ...praktijk, [key]: part });
    if (controle.goed) praktijk = controle.praktijk;
    else verloren.push(key);
  }
  return { praktijk, verloren };
}
