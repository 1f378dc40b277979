import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begrens, leesbaar, passend, schuifNaZoom, vingerAfstand } from '../../../src/pages/schema/zoom.ts';

describe('zoomen', () => {
  it('blijft tussen een vijfde en drie keer de ware grootte', () => {
    expect([0.01, 0.5, 9].map(begrens)).toEqual([0.2, 0.5, 3]);
  });

  it('toont het geheel: de krapste kant bepaalt, en niets wordt vergroot', () => {
    expect(passend({ breedte: 1000, hoogte: 500 }, { breedte: 500, hoogte: 400 })).toBe(0.5);
    expect(passend({ breedte: 500, hoogte: 1000 }, { breedte: 500, hoogte: 400 })).toBe(0.4);
    expect(passend({ breedte: 100, hoogte: 100 }, { breedte: 500, hoogte: 400 })).toBe(1);
  });

  it('blijft naast een vraag leesbaar, ook als het niet in de breedte past', () => {
    expect(leesbaar({ breedte: 1000, hoogte: 900 }, { breedte: 900, hoogte: 100 })).toBe(0.9);
    expect(leesbaar({ breedte: 1000, hoogte: 900 }, { breedte: 400, hoogte: 100 })).toBe(0.8);
  });

  it('houdt wat onder de vingers ligt op zijn plek', () => {
    const getal = fc.double({ min: 0, max: 2000, noNaN: true });
    fc.assert(
      fc.property(getal, getal, fc.double({ min: 0.2, max: 3, noNaN: true }), (scroll, punt, factor) => {
        // The place in the picture, in old units, before and after.
        const erna = (schuifNaZoom(scroll, punt, factor) + punt) / factor;
        expect(erna).toBeCloseTo(scroll + punt, 6);
      }),
    );
  });

  it('meet de afstand tussen twee vingers; één vinger knijpt niet', () => {
    const vingers = (...punten: readonly [number, number][]) =>
      punten.map(([clientX, clientY]) => ({ clientX, clientY })) as unknown as TouchList;
    expect(vingerAfstand(vingers([0, 0], [30, 40]))).toBe(50);
    expect(vingerAfstand(vingers([0, 0]))).toBe(0);
  });
});
