import { describe, expect, it } from 'vitest';
import type { Schema, SchemaPijl } from '../../../src/domain/schema.ts';
import { unrest } from '../../../src/flow/schema/unrest.ts';

const pijl = (antwoord: string, lijn: readonly (readonly [number, number])[], x = 0): SchemaPijl => ({
  van: 'stap',
  antwoord,
  naar: 'eind',
  lijn,
  label: { x, y: 0, breedte: 10, hoogte: 10, regels: [] },
});
const schema = (...pijlen: SchemaPijl[]): Schema => ({ breedte: 100, hoogte: 100, knopen: [], pijlen });
/** Without what the size adds: whole crossings and swaps. */
const telling = (plaat: Schema) => Math.floor(unrest(plaat));

describe('de onrust van een tekening', () => {
  const dwars = pijl('a', [
    [0, 50],
    [90, 50],
  ]);
  const rechtop = pijl(
    'b',
    [
      [40, 0],
      [40, 90],
    ],
    20,
  );

  it('telt een kruising driemaal', () => {
    expect(telling(schema(dwars, rechtop))).toBe(3);
    expect(
      telling(
        schema(
          rechtop,
          pijl(
            'c',
            [
              [50, 0],
              [50, 90],
            ],
            40,
          ),
        ),
      ),
    ).toBe(0);
  });

  it('noemt twee lijnen die elkaar bij hun einde raken geen kruising', () => {
    expect(
      telling(
        schema(
          dwars,
          pijl(
            'c',
            [
              [90, 0],
              [90, 50],
            ],
            20,
          ),
        ),
      ),
    ).toBe(0);
  });

  it('telt elk paar antwoorden dat van plaats is verwisseld', () => {
    const op = (x: number) =>
      pijl(
        `op-${String(x)}`,
        [
          [x, 0],
          [x, 90],
        ],
        x,
      );
    expect(telling(schema(op(0), op(20), op(40)))).toBe(0);
    expect(telling(schema(op(40), op(20), op(0)))).toBe(3);
  });

  it('kiest bij gelijke stand de kleinste', () => {
    expect(unrest({ ...schema(), breedte: 200 })).toBeGreaterThan(unrest(schema()));
    expect(unrest({ ...schema(), breedte: 1e6, hoogte: 1e6 })).toBeLessThan(1);
  });
});
