import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../src/calculators/exact.ts';
import { formatGetal } from '../../src/calculators/formatGetal.ts';
import { readGetal } from '../../src/calculators/getalInvoer.ts';
import { begrepenAls } from '../../src/calculators/velden.ts';

const gelezen = (tekst: string): string => {
  const uitkomst = readGetal(tekst);
  return uitkomst.ok ? `${uitkomst.getal.toFixed()}${uitkomst.dubbelzinnig ? '?' : ''}` : uitkomst.fout;
};

describe('een getal dat een Nederlander typt of plakt', () => {
  it.each([
    // [wat er staat, wat het is; ? als het ook anders gelezen kan worden]
    ['2768', '2768'],
    ['2.768', '2768?'],
    ['1.234,56', '1234.56'],
    ['1234,56', '1234.56'],
    ['1234.56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['3,46', '3.46'],
    ['3.46', '3.46'],
    ['€ 3,46', '3.46'],
    ['€3,46', '3.46'],
    ['EUR 3,46', '3.46'],
    ['3,46 euro', '3.46'],
    ['\u20AC\u00A01.262,82', '1262.82'],
    ['75,-', '75'],
    ['€ 5.250,-', '5250?'],
    ['75,–', '75'],
    ['50%', '50'],
    ['50 %', '50'],
    ['  10  ', '10'],
    ['1 234,56', '1234.56'],
    ['1\u00A0234', '1234'],
    ['1\u202F234', '1234'],
    ["1'234.56", '1234.56'],
    ['1.234.567', '1234567?'],
    ['1.234.567,8', '1234567.8'],
    ['1,234,567', '1234567?'],
    ['1,234', '1.234?'],
    ['0.123', '0.123'],
    ['0,5', '0.5'],
    [',5', '0.5'],
    ['.5', '0.5'],
    ['5,', '5'],
    ['007', '7'],
    ['1,50', '1.5'],
    ['-3,5', '-3.5'],
    ['−3,5', '-3.5'],
    ['+3,5', '3.5'],
    ['-0', '0'],
    ['12.34', '12.34'],
    ['1234.567', '1234.567'],
  ])('%j is %s', (tekst, getal) => {
    expect(gelezen(tekst)).toBe(getal);
  });

  it.each([
    ['tien', /tekens die niet in een getal horen/],
    ['1e6', /tekens die niet/],
    ['0x10', /tekens die niet/],
    ['NaN', /tekens die niet/],
    ['Infinity', /tekens die niet/],
    ['10 uur', /tekens die niet/],
    ['=1+1', /tekens die niet/],
    ['1,2,3', /punten en komma’s kloppen niet/],
    ['1.2.3', /punten en komma’s kloppen niet/],
    ['1.23,4.5', /punten en komma’s kloppen niet/],
    ['1.23,45', /punten en komma’s kloppen niet/],
    ['12 34', /punten en komma’s kloppen niet/],
    ['1-2', /geen getal/],
    ['--1', /geen getal/],
    ['€', /geen getal/],
    [',', /geen getal/],
    ['-', /geen getal/],
    ['9'.repeat(16), /te veel cijfers/],
    ['9'.repeat(60), /te lang/],
  ])('%j is geen getal, en de melding zegt wat er mis is', (tekst, melding) => {
    expect(gelezen(tekst)).toMatch(melding);
  });

  it('zegt hoe dubbelzinnig invoer is gelezen, behalve waar het maar op één manier kan', () => {
    expect(begrepenAls('25.050', 2)).toBe('Gelezen als 25050: de punt scheidt duizendtallen.');
    expect(begrepenAls('2,350', 2)).toBe('Gelezen als 2,35: de komma begint de decimalen.');
    expect(begrepenAls('1,234,567', 2)).toBe('Gelezen als 1234567: de komma scheidt duizendtallen.');
    for (const [tekst, decimalen] of [
      ['2.768', 0],
      ['25.050,00', 2],
      ['', 2],
      ['x', 2],
    ] as const)
      expect(begrepenAls(tekst, decimalen)).toBeNull();
  });

  const decimaal = fc
    .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }))
    .map(([heel, cent]) => exact(`${String(heel)}.${String(cent).padStart(2, '0')}`));

  it('wat wij schrijven, lezen we terug: met en zonder punten, met euroteken, met spatie', () => {
    fc.assert(
      fc.property(decimaal, fc.constantFrom('', '€ ', '€\u00A0', 'EUR '), fc.boolean(), (getal, teken, group) => {
        // Cents always: 1.234 alone is the one form that is decided, not known.
        const terug = readGetal(teken + formatGetal(getal, { min: 2, group }));
        expect(terug.ok && terug.getal.eq(getal)).toBe(true);
      }),
    );
  });

  it('wat een rekenblad schrijft, met een punt en twee decimalen, lezen we ook', () => {
    fc.assert(
      fc.property(decimaal, (getal) => {
        const terug = readGetal(getal.toFixed(2));
        expect(terug.ok && terug.getal.eq(getal)).toBe(true);
      }),
    );
  });

  it('elke tekst geeft een getal of een melding, nooit een fout of NaN', () => {
    const rommel = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(..."0123456789.,- €%\u00A0'’+e"), maxLength: 25 }),
    );
    fc.assert(
      fc.property(rommel, (tekst) => {
        const uitkomst = readGetal(tekst);
        if (uitkomst.ok) {
          expect(uitkomst.getal.toFixed()).toMatch(/^-?\d+(?:\.\d+)?$/);
          expect(uitkomst.getal.valueOf()).not.toBe('-0');
        } else expect(uitkomst.fout).toMatch(/^[A-Z].+\.$/);
      }),
      { numRuns: 2000 },
    );
  });
});
