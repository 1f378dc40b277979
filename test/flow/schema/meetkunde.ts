import type { Schema, SchemaPijl, Vak } from '../../../src/domain/schema.ts';

/** What is wrong with a picture, in words; empty when nothing is. Rounding may cost a tenth of a pixel. */

const SPELING = 0.2;

/** Whether two rectangles share more than an edge. */
const overlapt = (a: Vak, b: Vak): boolean =>
  a.x + a.breedte - SPELING > b.x &&
  b.x + b.breedte - SPELING > a.x &&
  a.y + a.hoogte - SPELING > b.y &&
  b.y + b.hoogte - SPELING > a.y;

/** The parts of an arrow's line, each as a rectangle without thickness. */
const delen = ({ lijn }: SchemaPijl): Vak[] =>
  lijn.slice(1).map(([x, y], index) => {
    const [vx, vy] = lijn[index] ?? [x, y];
    return { x: Math.min(x, vx), y: Math.min(y, vy), breedte: Math.abs(x - vx), hoogte: Math.abs(y - vy) };
  });

/** Whether a part of a line runs through the inside of a rectangle. */
const doorsnijdt = (deel: Vak, vak: Vak): boolean =>
  deel.x < vak.x + vak.breedte - SPELING &&
  deel.x + deel.breedte > vak.x + SPELING &&
  deel.y < vak.y + vak.hoogte - SPELING &&
  deel.y + deel.hoogte > vak.y + SPELING;

const naam = ({ van, antwoord }: SchemaPijl): string => `${van}.${antwoord}`;

const paren = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));

/** Whether a point lies on the edge of a rectangle. */
const opRand = ([x, y]: readonly [number, number], vak: Vak): boolean => {
  const binnen =
    x >= vak.x - SPELING &&
    x <= vak.x + vak.breedte + SPELING &&
    y >= vak.y - SPELING &&
    y <= vak.y + vak.hoogte + SPELING;
  const opEenLijn = [x - vak.x, x - vak.x - vak.breedte, y - vak.y, y - vak.y - vak.hoogte].some(
    (afstand) => Math.abs(afstand) <= SPELING,
  );
  return binnen && opEenLijn;
};

const ruim = ({ x, y, breedte, hoogte }: Vak, rand: number): Vak => ({
  x: x - rand,
  y: y - rand,
  breedte: breedte + 2 * rand,
  hoogte: hoogte + 2 * rand,
});

/** Every fault in the geometry of a picture. */
export function fouten(schema: Schema): string[] {
  const { knopen, pijlen, breedte, hoogte } = schema;
  const gevonden: string[] = [];
  const blad: Vak = { x: 0, y: 0, breedte, hoogte };
  const binnen = (wat: string, vak: Vak) => {
    if (
      vak.x < blad.x ||
      vak.y < blad.y ||
      vak.x + vak.breedte > blad.breedte + SPELING ||
      vak.y + vak.hoogte > blad.hoogte + SPELING
    )
      gevonden.push(`${wat} valt buiten het blad`);
  };
  for (const knoop of knopen) binnen(`stap ${knoop.id}`, knoop);
  for (const pijl of pijlen) {
    binnen(`label ${naam(pijl)}`, pijl.label);
    for (const deel of delen(pijl)) {
      binnen(`pijl ${naam(pijl)}`, deel);
      if (deel.breedte > SPELING && deel.hoogte > SPELING) gevonden.push(`pijl ${naam(pijl)} loopt schuin`);
    }
  }
  for (const [a, b] of paren(knopen)) if (overlapt(a, b)) gevonden.push(`stap ${a.id} ligt over stap ${b.id}`);
  for (const [a, b] of paren(pijlen))
    if (overlapt(a.label, b.label)) gevonden.push(`label ${naam(a)} ligt over label ${naam(b)}`);
  for (const pijl of pijlen) {
    for (const knoop of knopen) {
      if (overlapt(pijl.label, knoop)) gevonden.push(`label ${naam(pijl)} ligt over stap ${knoop.id}`);
      if (delen(pijl).some((deel) => doorsnijdt(deel, knoop)))
        gevonden.push(`pijl ${naam(pijl)} loopt door stap ${knoop.id}`);
    }
    for (const ander of pijlen)
      if (ander !== pijl && delen(pijl).some((deel) => doorsnijdt(deel, ander.label)))
        gevonden.push(`pijl ${naam(pijl)} loopt door label ${naam(ander)}`);
    // A way from a step to itself is short: its label stands beside it.
    const bij = pijl.van === pijl.naar ? ruim(pijl.label, 8) : pijl.label;
    if (!delen(pijl).some((deel) => doorsnijdt(deel, bij)))
      gevonden.push(`label ${naam(pijl)} staat niet op zijn eigen pijl`);
    const van = knopen.find(({ id }) => id === pijl.van);
    const naar = knopen.find(({ id }) => id === pijl.naar);
    const [begin] = pijl.lijn;
    const eind = pijl.lijn.at(-1);
    if (!van || !begin || !opRand(begin, van)) gevonden.push(`pijl ${naam(pijl)} begint niet bij ${pijl.van}`);
    if (!naar || !eind || !opRand(eind, naar)) gevonden.push(`pijl ${naam(pijl)} eindigt niet bij ${pijl.naar}`);
  }
  return gevonden;
}
