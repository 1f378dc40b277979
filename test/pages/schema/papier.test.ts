import keuzehulpen from 'virtual:keuzehulpen';
import { describe, expect, it } from 'vitest';
import type { Schema, Vak } from '../../../src/domain/schema.ts';
import { naarPapier, puntenVan } from '../../../src/pages/schema/papier.ts';

const binnen = (vak: Vak, blad: Vak) =>
  vak.x >= blad.x &&
  vak.y >= blad.y &&
  vak.x + vak.breedte <= blad.x + blad.breedte &&
  vak.y + vak.hoogte <= blad.y + blad.hoogte;

describe('het schema op papier', () => {
  it.each(Object.entries(keuzehulpen))(
    '%s: elk woord is te lezen, en elke stap en elk antwoord staat ergens heel',
    async (_id, laad) => {
      const schema = await (await laad()).laadSchema();
      const papier = naarPapier(schema);
      expect(puntenVan(papier)).toBeGreaterThanOrEqual(7);
      expect(papier.bladen.length).toBeLessThanOrEqual(2);
      const vakken = [...schema.knopen, ...schema.pijlen.map(({ label }) => label)];
      expect(vakken.filter((vak) => !papier.bladen.some((blad) => binnen(vak, blad)))).toEqual([]);
      // Every part of every arrow is on a sheet: together the sheets leave nothing out.
      const hoeken = schema.pijlen.flatMap(({ lijn }) => lijn.map(([x, y]) => ({ x, y, breedte: 0, hoogte: 0 })));
      expect(hoeken.filter((hoek) => !papier.bladen.some((blad) => binnen(hoek, blad)))).toEqual([]);
    },
  );

  const leeg = (breedte: number, hoogte: number): Schema => ({ breedte, hoogte, knopen: [], pijlen: [] });

  it('blijft op één blad zolang het daar te lezen is, gedraaid naar zijn vorm', () => {
    expect(naarPapier(leeg(1000, 1300))).toMatchObject({ stand: 'staand', bladen: [{ breedte: 1000, hoogte: 1300 }] });
    expect(naarPapier(leeg(1500, 700))).toMatchObject({ stand: 'liggend', bladen: [{ breedte: 1500, hoogte: 700 }] });
  });

  it('gaat over twee bladen waar het te breed of te hoog is, met een strook die op beide staat', () => {
    const [links, rechts] = naarPapier(leeg(2000, 700)).bladen;
    expect(links).toEqual({ x: 0, y: 0, breedte: 1020, hoogte: 700 });
    expect(rechts).toEqual({ x: 980, y: 0, breedte: 1020, hoogte: 700 });
    const [boven, onder] = naarPapier(leeg(1000, 2000)).bladen;
    expect(boven).toEqual({ x: 0, y: 0, breedte: 1000, hoogte: 1020 });
    expect(onder).toEqual({ x: 0, y: 980, breedte: 1000, hoogte: 1020 });
  });
});
