import { describe, expect, it } from 'vitest';
import type { Opslag } from '../../src/storage/opslag.ts';
import { leesZoekvragen, onthoudZoekvraag, wisZoekvragen } from '../../src/storage/zoekvragen.ts';

/** A storage in memory, with something in it or nothing. */
function maakOpslag(inhoud?: string): Opslag & { readonly map: Map<string, string> } {
  const map = new Map(inhoud === undefined ? [] : [['ggz-wijzer.zoekvragen', inhoud]]);
  return {
    map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
}
const gooit = (): never => {
  throw new DOMException('geblokkeerd', 'SecurityError');
};
const geblokkeerd: Opslag = { getItem: gooit, setItem: gooit, removeItem: gooit };

describe('eerdere zoekvragen', () => {
  it('staan met de laatste voorop, elk één keer', () => {
    const opslag = maakOpslag();
    onthoudZoekvraag('eigen risico', opslag);
    onthoudZoekvraag('wachtlijst', opslag);
    expect(onthoudZoekvraag('  Eigen   risico ', opslag)).toEqual(['Eigen risico', 'wachtlijst']);
    expect(leesZoekvragen(opslag)).toEqual(['Eigen risico', 'wachtlijst']);
  });

  it('zijn er hoogstens zes', () => {
    const opslag = maakOpslag();
    for (const letter of 'abcdefgh') onthoudZoekvraag(`zorg ${letter}`, opslag);
    expect(leesZoekvragen(opslag)).toHaveLength(6);
    expect(leesZoekvragen(opslag)[0]).toBe('zorg h');
  });

  it.each([
    '123456782',
    'geboren 12-03-1980',
    '12 3 80',
    '2014-04-01',
    '1 april 2014',
    "3 mrt '09",
    'x'.repeat(81),
    'a',
    ' ',
  ])('%j wordt niet bewaard', (vraag) => {
    const opslag = maakOpslag();
    expect(onthoudZoekvraag(vraag, opslag)).toEqual([]);
    expect(opslag.map.size).toBe(0);
  });

  it.each(['1.262,82', '11201', 'NR/CU-537', 'april 2017', '12 uur'])(
    '%s wel: dat is een bedrag, een code of een duur',
    (vraag) => {
      expect(onthoudZoekvraag(vraag, maakOpslag())).toEqual([vraag]);
    },
  );

  it('wissen haalt ze weg', () => {
    const opslag = maakOpslag();
    onthoudZoekvraag('wachtlijst', opslag);
    wisZoekvragen(opslag);
    expect(opslag.map.size).toBe(0);
  });

  it.each([
    'geen json',
    'null',
    '[]',
    '{"versie":2,"vragen":["wachtlijst"]}',
    '{"versie":1,"vragen":"wachtlijst"}',
    '{"versie":1,"vragen":[1]}',
    '{"versie":1,"vragen":["123456782"]}',
    `{"versie":1,"vragen":["${'x'.repeat(500)}"]}`,
  ])('beschadigd (%s) telt als niets en wordt overschreven', (inhoud) => {
    const opslag = maakOpslag(inhoud);
    expect(leesZoekvragen(opslag)).toEqual([]);
    expect(onthoudZoekvraag('wachtlijst', opslag)).toEqual(['wachtlijst']);
  });

  it('geblokkeerde opslag geeft geen fout', () => {
    expect(leesZoekvragen(geblokkeerd)).toEqual([]);
    expect(onthoudZoekvraag('wachtlijst', geblokkeerd)).toEqual([]);
    expect(() => {
      wisZoekvragen(geblokkeerd);
    }).not.toThrow();
    expect(leesZoekvragen(null)).toEqual([]);
    expect(onthoudZoekvraag('wachtlijst', null)).toEqual([]);
  });
});
