import * as v from 'valibot';
import type { Dag, KaartStand, LeerInstellingen, Resultaat, Voortgang } from '../domain/voortgang.ts';

/** What each record of the study mode may hold: one schema for what is stored and what is imported. */

const aantal = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
/** Milliseconds since 1970, up to the year 2200. */
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7_258_118_400_000));
const dag = v.pipe(v.string(), v.isoDate());
/** Ids of our own content; the length keeps a hostile file small. */
const sleutel = v.pipe(v.string(), v.regex(/^[a-z0-9:/#-]{1,200}$/));
/** A section of a source, "bron/hoofdstuk#sectie", or a page, which is named in the same form. */
const plek = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}#[a-z0-9-]{1,80}$/));

const kaartStand: v.GenericSchema<unknown, KaartStand> = v.strictObject({
  vervalt: moment,
  stabiliteit: v.pipe(v.number(), v.minValue(0), v.maxValue(36_500)),
  moeilijkheid: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
  herhalingen: aantal,
  missers: aantal,
  fase: v.picklist([0, 1, 2, 3]),
  stap: aantal,
  laatst: moment,
});
const dagSchema: v.GenericSchema<unknown, Dag> = v.strictObject({ kaarten: aantal, nieuw: aantal, oefeningen: aantal });
const resultaat: v.GenericSchema<unknown, Resultaat> = v.strictObject({ dag, goed: aantal, totaal: aantal });
const instellingen: v.GenericSchema<unknown, LeerInstellingen> = v.strictObject({
  nieuwPerDag: v.pipe(aantal, v.maxValue(50)),
  sessie: v.pipe(aantal, v.minValue(5), v.maxValue(100)),
});

/** The parts that are kept record by record, each with the schema of a key and of a value. */
export const delen = {
  kaarten: { sleutel, waarde: kaartStand },
  dagen: { sleutel: dag, waarde: dagSchema },
  casussen: { sleutel, waarde: resultaat },
  toetsen: { sleutel, waarde: resultaat },
  gemist: { sleutel, waarde: dag },
  bladwijzers: { sleutel: plek, waarde: dag },
} as const satisfies Record<Exclude<keyof Voortgang, 'instellingen'>, unknown>;

export type Deel = keyof typeof delen;
export const deelNamen = Object.keys(delen) as readonly Deel[];

/** Whether a record is sound. */
export const isGaaf = (deel: Deel, key: unknown, value: unknown): boolean =>
  v.is(delen[deel].sleutel, key) && v.is(delen[deel].waarde, value);

export const isInstellingen = (value: unknown): value is LeerInstellingen => v.is(instellingen, value);

/** Whole progress, as in a file. `record` leaves out keys such as `__proto__`; `strictObject` would not see them. */
export const voortgangSchema: v.GenericSchema<unknown, Voortgang> = v.strictObject({
  kaarten: v.record(delen.kaarten.sleutel, delen.kaarten.waarde),
  dagen: v.record(delen.dagen.sleutel, delen.dagen.waarde),
  casussen: v.record(delen.casussen.sleutel, delen.casussen.waarde),
  toetsen: v.record(delen.toetsen.sleutel, delen.toetsen.waarde),
  gemist: v.record(delen.gemist.sleutel, delen.gemist.waarde),
  bladwijzers: v.record(delen.bladwijzers.sleutel, delen.bladwijzers.waarde),
  instellingen,
});
