/** What is left of an A4 for a picture, in millimetres: inside the margins and under the heading. */
const RUIMTE = { staand: { breedte: 190, hoogte: 236 }, liggend: { breedte: 277, hoogte: 152 } } as const;

/** How the paper is turned to show a picture of this size largest. */
export function papierstand({
  breedte,
  hoogte,
}: {
  readonly breedte: number;
  readonly hoogte: number;
}): keyof typeof RUIMTE {
  const schaal = (stand: keyof typeof RUIMTE) =>
    Math.min(RUIMTE[stand].breedte / breedte, RUIMTE[stand].hoogte / hoogte);
  return schaal('liggend') > schaal('staand') ? 'liggend' : 'staand';
}
