import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../src/domain/csv.ts';

/** Reads it back as a spreadsheet does, with a parser that keeps to RFC 4180. */
const lees = (csv: string): string[][] =>
  parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n', relax_column_count: false });

const cel = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'";,\r\n\t=+-@ 12a'), maxLength: 8 }),
);

describe('een CSV-bestand', () => {
  it('geeft bij het inlezen elke cel terug, ook met puntkomma’s, aanhalingstekens en regeleinden', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 5 })
          .chain((breed) =>
            fc.array(fc.array(cel, { minLength: breed, maxLength: breed }), { minLength: 1, maxLength: 5 }),
          ),
        (rijen) => {
          const terug = lees(formatCsv(rijen));
          expect(terug).toHaveLength(rijen.length);
          rijen.forEach((rij, nummer) => {
            rij.forEach((tekst, kolom) => {
              const gelezen = terug[nummer]?.[kolom];
              expect([tekst, `'${tekst}`]).toContain(gelezen);
            });
          });
        },
      ),
    );
  });

  it('begint met een BOM en eindigt elke rij met CRLF, zoals Excel en RFC 4180 vragen', () => {
    expect(
      formatCsv([
        ['a', 'b'],
        ['é', ''],
      ]),
    ).toBe('\uFEFFa;b\r\né;\r\n');
  });

  it.each(['=1+1', '+31612345678', '-A1', '@SUM(A1)', '=HYPERLINK("http://x";"y")', '\t=1', '\r=1', '-', '-1,5-2'])(
    'laat een rekenblad %j niet als formule lezen',
    (tekst) => {
      expect(lees(formatCsv([[tekst, 'x']]))).toEqual([[`'${tekst}`, 'x']]);
    },
  );

  it.each(['-5', '-12,50', '0', '2,74', '', 'a=b', '12-14'])('laat %j zoals het is', (tekst) => {
    expect(lees(formatCsv([[tekst, 'x']]))).toEqual([[tekst, 'x']]);
  });

  it('zet nooit een cel neer die een rekenblad uitvoert', () => {
    fc.assert(
      fc.property(cel, (tekst) => {
        const [[gelezen = ''] = []] = lees(formatCsv([[tekst, 'x']]));
        expect(gelezen).not.toMatch(/^[=+@\t\r]|^-(?!\d+(,\d+)?$)/);
      }),
    );
  });
});
