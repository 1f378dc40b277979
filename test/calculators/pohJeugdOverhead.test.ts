import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exact, type Getal } from '../../src/calculators/exact.ts';
import { formatGetal } from '../../src/calculators/formatGetal.ts';
import {
  calculatePohJeugdOverhead,
  wekenPerJaar,
  type JeugdOverheadInvoer,
} from '../../src/calculators/pohJeugdOverhead.ts';
import type { JeugdOverheadTarief } from '../../src/domain/tarief.ts';
import { isGoedGetal, laadRekenen, tabel } from './hulp.ts';

let tarief: JeugdOverheadTarief;
let voorbeeld: JeugdOverheadInvoer;
beforeAll(async () => {
  tarief = tabel((await laadRekenen()).tarieven['poh-jeugd-overhead'], 'vpg-2021');
  voorbeeld = {
    uren: exact(tarief.urenPerWeek.waarde),
    weken: wekenPerJaar(tarief),
    huurPerUur: exact(tarief.huurPerUur.waarde),
    licentie: exact(tarief.licentie.waarde),
    verzekering: exact(tarief.verzekering.waarde),
    overleg: exact(tarief.overleg.waarde),
    percentage: exact(tarief.laagstePercentage.waarde),
  };
});

const centen = (getal: Getal): string => formatGetal(getal, { min: 2 });

describe('het kostenvoorbeeld van het regioplan (2021)', () => {
  it('kost bij 8 uur € 5.660, en de gemeente vergoedt de helft: € 2.830', () => {
    const { huurUren, huur, eersteJaar, vergoeding, eigenDeel } = calculatePohJeugdOverhead(voorbeeld);
    expect([huurUren, huur, eersteJaar, vergoeding, eigenDeel].map(centen)).toEqual([
      '384,00',
      '3.840,00',
      '5.660,00',
      '2.830,00',
      '2.830,00',
    ]);
  });

  it('384 uren per jaar bij 8 uur is 48 weken', () => {
    expect(formatGetal(wekenPerJaar(tarief))).toBe('48');
  });

  it('een later jaar heeft de overleguren niet meer', () => {
    const { perJaar, vergoedingLater, eigenDeelLater } = calculatePohJeugdOverhead(voorbeeld);
    expect([perJaar, vergoedingLater, eigenDeelLater].map(centen)).toEqual(['4.340,00', '2.170,00', '2.170,00']);
  });

  it('alleen de huur groeit mee met de uren', () => {
    const { huur, eersteJaar } = calculatePohJeugdOverhead({ ...voorbeeld, uren: exact(16) });
    expect([huur, eersteJaar].map(centen)).toEqual(['7.680,00', '9.500,00']);
  });

  it('bij 100% blijft er niets voor de praktijk over', () => {
    const { vergoeding, eigenDeel } = calculatePohJeugdOverhead({ ...voorbeeld, percentage: exact(100) });
    expect([vergoeding, eigenDeel].map(centen)).toEqual(['5.660,00', '0,00']);
  });
});

it('gemeente en praktijk betalen samen alles, en meer uren kosten nooit minder', () => {
  const bedrag = fc.integer({ min: 0, max: 1_000_000 }).map((cent) => exact(cent).div(100));
  const uren = fc.integer({ min: 1, max: 144 }).map((kwartier) => exact(kwartier).div(4));
  fc.assert(
    fc.property(uren, uren, bedrag, bedrag, bedrag, fc.integer({ min: 5000, max: 10000 }), (...deel) => {
      const [eerst, erbij, licentie, verzekering, overleg, procent] = deel;
      const invoer = { ...voorbeeld, uren: eerst, licentie, verzekering, overleg, percentage: exact(procent).div(100) };
      const uitkomst = calculatePohJeugdOverhead(invoer);
      const { eersteJaar, vergoeding, eigenDeel } = uitkomst;
      expect([eersteJaar, vergoeding, eigenDeel].every(isGoedGetal)).toBe(true);
      expect(centen(vergoeding.plus(eigenDeel))).toBe(centen(eersteJaar));
      const meer = calculatePohJeugdOverhead({ ...invoer, uren: eerst.plus(erbij) });
      expect(meer.eersteJaar.gte(eersteJaar) && meer.vergoeding.gte(vergoeding)).toBe(true);
    }),
  );
});
