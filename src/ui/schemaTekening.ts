import { schemaMaten, type SchemaKnoop } from '../domain/schema.ts';

type Punt = readonly [number, number];

/** Half the breadth of an arrow's head, in pixels. */
const PUNT_HALF = 4;

/** Rounding of the corners of an arrow, in pixels. */
const BOCHT = 7;

const afstand = ([ax, ay]: Punt, [bx, by]: Punt): number => Math.hypot(bx - ax, by - ay);

/** The point `ver` pixels from `van` towards `naar`. */
function richting(van: Punt, naar: Punt, ver: number): Punt {
  const deel = ver / (afstand(van, naar) || 1);
  return [van[0] + (naar[0] - van[0]) * deel, van[1] + (naar[1] - van[1]) * deel];
}

const schrijf = ([x, y]: Punt): string => `${String(Math.round(x * 10) / 10)} ${String(Math.round(y * 10) / 10)}`;

/** Path of an arrow's line: with rounded corners, and ending where its head begins. */
export function lijnPad(lijn: readonly Punt[]): string {
  const [begin, ...rest] = lijn;
  const laatste = rest.at(-1);
  if (!begin || !laatste) return '';
  const voorlaatste = lijn.at(-2) ?? begin;
  const eind = richting(laatste, voorlaatste, Math.min(schemaMaten.pijlpunt - 2, afstand(laatste, voorlaatste)));
  const hoeken = rest.slice(0, -1).map((hoek, index) => {
    const vorige = lijn[index] ?? begin;
    const volgende = rest[index + 1] ?? laatste;
    const straal = Math.min(BOCHT, afstand(hoek, vorige) / 2, afstand(hoek, volgende) / 2);
    return `L${schrijf(richting(hoek, vorige, straal))}Q${schrijf(hoek)} ${schrijf(richting(hoek, volgende, straal))}`;
  });
  return `M${schrijf(begin)}${hoeken.join('')}L${schrijf(eind)}`;
}

/** Corners of an arrow's head, as the `points` of a polygon; its tip is the end of the line. */
export function pijlpunt(lijn: readonly Punt[]): string {
  const tip = lijn.at(-1);
  const voor = lijn.at(-2);
  if (!tip || !voor) return '';
  const voet = richting(tip, voor, schemaMaten.pijlpunt);
  const dwars: Punt = richting([0, 0], [-(tip[1] - voor[1]), tip[0] - voor[0]], PUNT_HALF);
  return [tip, [voet[0] + dwars[0], voet[1] + dwars[1]], [voet[0] - dwars[0], voet[1] - dwars[1]]]
    .map((punt) => schrijf(punt as Punt))
    .join(' ');
}

/**
 * Outline of a node: what it is can be seen without colour. A question has round corners, an action square ones and a
 * second line, an outcome round ends, a hand-over the shape of a signpost.
 * @param extra pixels the outline lies outside the node
 */
export function omtrek({ vorm, x, y, breedte, hoogte }: Omit<SchemaKnoop, 'id' | 'kop' | 'tekst'>, extra = 0): string {
  const [l, t, r, b] = [x - extra, y - extra, x + breedte + extra, y + hoogte + extra];
  if (vorm === 'overdracht')
    return `M${schrijf([l, t])}H${String(r - 12)}L${schrijf([r, (t + b) / 2])}L${schrijf([r - 12, b])}H${String(l)}Z`;
  const rond = vorm === 'handeling' ? 0 : vorm === 'vraag' ? 8 + extra : Math.min(20 + extra, (b - t) / 2);
  if (rond === 0) return `M${schrijf([l, t])}H${String(r)}V${String(b)}H${String(l)}Z`;
  const boog = (naar: Punt) => `A${String(rond)} ${String(rond)} 0 0 1 ${schrijf(naar)}`;
  return [
    `M${schrijf([l + rond, t])}H${String(r - rond)}${boog([r, t + rond])}`,
    `V${String(b - rond)}${boog([r - rond, b])}`,
    `H${String(l + rond)}${boog([l, b - rond])}`,
    `V${String(t + rond)}${boog([l + rond, t])}Z`,
  ].join('');
}
