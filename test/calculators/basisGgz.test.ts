import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { calculateBasisGgz, findCombinatieFout, type BasisGgzInvoer } from '../../src/calculators/basisGgz.ts';
import { exact, type Getal } from '../../src/calculators/exact.ts';
import { formatGetal } from '../../src/calculators/formatGetal.ts';
import type { BasisGgzTarief } from '../../src/domain/tarief.ts';
import { isGoedGetal, laadRekenen, tabel } from './hulp.ts';

let tarief: BasisGgzTarief;
beforeAll(async () => {
  tarief = tabel((await laadRekenen()).tarieven['basis-ggz'], 'nza-2016');
});

const centen = (getal: Getal): string => formatGetal(getal, { min: 2 });
const invoer = (deel: Partial<BasisGgzInvoer>): BasisGgzInvoer => ({
  producten: ['middel'],
  contract: 'contract',
  tariefPercentage: exact(100),
  vergoedPercentage: exact(0),
  eigenRisico: exact(0),
  ...deel,
});

describe('de maximumtarieven van 2016', () => {
  it.each([
    ['kort', '472,65'],
    ['middel', '805,34'],
    ['intensief', '1.262,82'],
    ['chronisch', '1.165,48'],
    ['onvolledig', '192,92'],
  ])('%s: € %s', (product, bedrag) => {
    expect(centen(calculateBasisGgz(invoer({ producten: [product] }), tarief).maximum)).toBe(bedrag);
  });

  it('gelden alleen voor 2016', () => {
    expect([tarief.verzekeraar, tarief.vanaf, tarief.tot]).toEqual(['NZa', 2016, 2016]);
  });
});

describe('welke producten samen mogen', () => {
  it.each([
    [['kort', 'chronisch'], null],
    [['chronisch', 'middel'], null],
    [['intensief', 'chronisch'], null],
    [['kort'], null],
    [['kort', 'middel'], 'twee-integrale'],
    [['intensief', 'kort'], 'twee-integrale'],
    [['chronisch', 'chronisch'], 'dezelfde'],
    [['onvolledig', 'kort'], 'met-onvolledig'],
    [['chronisch', 'onvolledig'], 'met-onvolledig'],
  ] as const)('%j: %s', (producten, fout) => {
    expect(findCombinatieFout(tarief, producten)).toBe(fout);
  });
});

describe('wie betaalt', () => {
  it.each([
    // [wat er is, patiënt, verzekeraar]
    ['met contract betaalt de patiënt zijn eigen risico', { eigenRisico: exact(200) }, '200,00', '605,34'],
    ['nooit meer dan de rekening', { producten: ['onvolledig'], eigenRisico: exact(385) }, '192,92', '0,00'],
    ['zonder eigen risico niets', {}, '0,00', '805,34'],
    [
      'zonder contract ook wat niet vergoed wordt',
      { contract: 'geen-contract-natura', vergoedPercentage: exact(75), eigenRisico: exact(100) },
      '301,34',
      '504,00',
    ],
    ['kort en chronisch samen', { producten: ['kort', 'chronisch'], eigenRisico: exact(385) }, '385,00', '1.253,13'],
    ['een lager tarief dan het maximum', { tariefPercentage: exact(90) }, '0,00', '724,81'],
  ] as const)('%s', (_wat, deel, patient, verzekeraar) => {
    const uitkomst = calculateBasisGgz(invoer(deel), tarief);
    expect([uitkomst.patient, uitkomst.verzekeraar].map(centen)).toEqual([patient, verzekeraar]);
  });

  it('een product dat de tabel niet kent, is een fout', () => {
    expect(() => calculateBasisGgz(invoer({ producten: ['lang'] }), tarief)).toThrow(RangeError);
  });

  it('patiënt en verzekeraar betalen samen de rekening; meer eigen risico kost de patiënt nooit minder', () => {
    const procent = fc.integer({ min: 0, max: 100 }).map((getal) => exact(getal));
    const risico = fc.integer({ min: 0, max: 200_000 }).map((cent) => exact(cent).div(100));
    fc.assert(
      fc.property(
        fc.constantFrom('kort', 'middel', 'intensief', 'chronisch', 'onvolledig'),
        fc.constantFrom('contract', 'geen-contract-natura', 'geen-contract-restitutie'),
        procent,
        procent,
        risico,
        risico,
        (product, contract, tariefPercentage, vergoedPercentage, eigenRisico, extra) => {
          const basis = { producten: [product], contract, tariefPercentage, vergoedPercentage, eigenRisico };
          const uitkomst = calculateBasisGgz(basis, tarief);
          const { patient, verzekeraar, rekening } = uitkomst;
          expect([patient, verzekeraar, rekening].every(isGoedGetal)).toBe(true);
          expect(centen(patient.plus(verzekeraar))).toBe(centen(rekening));
          expect(patient.gte(0) && verzekeraar.gte(0)).toBe(true);
          const meer = calculateBasisGgz({ ...basis, eigenRisico: eigenRisico.plus(extra) }, tarief);
          expect(meer.patient.gte(patient)).toBe(true);
        },
      ),
    );
  });
});
