import { schemaMaten, type Schema, type Vak } from '../../domain/schema.ts';

/** What is left of an A4 for a picture, in millimetres: inside the margins and under the heading. */
const RUIMTE = { staand: { breedte: 190, hoogte: 236 }, liggend: { breedte: 277, hoogte: 152 } } as const;

/** Smallest type that reads well on paper, in points. */
const LEESBAAR = 7;
const PUNT = 25.4 / 72;

/** What two sheets at least have in common, in units of the picture: it shows how they go together. */
const OVERLAP = 40;

type Stand = keyof typeof RUIMTE;

/** A picture on paper. */
export interface Papier {
  readonly stand: Stand;
  /** Parts of the picture, one a sheet, in reading order. */
  readonly bladen: readonly Vak[];
  /** Millimetres on paper per unit of the picture; the same on every sheet. */
  readonly schaal: number;
}

/** Size on paper of the smallest type of the picture, in points. */
export const puntenVan = ({ schaal }: Pick<Papier, 'schaal'>): number =>
  (Math.min(schemaMaten.kop, schemaMaten.tekst, schemaMaten.label) * schaal) / PUNT;

/**
 * How a picture goes on paper: on one sheet when its type can be read there, else on two; turned so that it is largest. What
 * lies on the cut between two sheets stands whole on both.
 */
export function naarPapier(schema: Schema): Papier {
  const heel: Vak = { x: 0, y: 0, breedte: schema.breedte, hoogte: schema.hoogte };
  const op = (bladen: readonly Vak[]): Papier[] =>
    (['staand', 'liggend'] as const).map((stand) => ({ stand, bladen, schaal: schaalVoor(stand, bladen) }));
  const een = largest(op([heel]));
  if (puntenVan(een) >= LEESBAAR) return een;
  const twee = largest([...op(snijd(schema, 'x')), ...op(snijd(schema, 'y'))]);
  return puntenVan(twee) > puntenVan(een) ? twee : een;
}

const largest = (papieren: readonly Papier[]): Papier =>
  papieren.reduce((best, papier) => (papier.schaal > best.schaal ? papier : best));

const schaalVoor = (stand: Stand, bladen: readonly Vak[]): number =>
  Math.min(
    ...bladen.map(({ breedte, hoogte }) => Math.min(RUIMTE[stand].breedte / breedte, RUIMTE[stand].hoogte / hoogte)),
  );

/** Cuts a picture in two, left and right (`x`) or above one another (`y`), where the larger part is smallest. */
function snijd(schema: Schema, as: 'x' | 'y'): Vak[] {
  const maat = as === 'x' ? 'breedte' : 'hoogte';
  const lengte = schema[maat];
  const vakken = [...schema.knopen, ...schema.pijlen.map(({ label }) => label)].map((vak) => ({
    van: vak[as],
    tot: vak[as] + vak[maat],
  }));
  /** Where the first part ends and the second begins, when the cut is here. */
  const delen = (snede: number) => {
    const opSnede = vakken.filter(({ van, tot }) => van < snede && tot > snede);
    return {
      tot: Math.min(lengte, Math.max(snede, ...opSnede.map(({ tot }) => tot)) + OVERLAP / 2),
      van: Math.max(0, Math.min(snede, ...opSnede.map(({ van }) => van)) - OVERLAP / 2),
    };
  };
  const sneden = [lengte / 2, ...vakken.flatMap(({ van, tot }) => [van, tot])];
  const langste = ({ van, tot }: { readonly van: number; readonly tot: number }) => Math.max(tot, lengte - van);
  const { van, tot } = sneden.map(delen).reduce((best, deel) => (langste(deel) < langste(best) ? deel : best));
  const heel: Vak = { x: 0, y: 0, breedte: schema.breedte, hoogte: schema.hoogte };
  return [
    { ...heel, [maat]: tot },
    { ...heel, [as]: van, [maat]: lengte - van },
  ];
}
