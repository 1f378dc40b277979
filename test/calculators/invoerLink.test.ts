import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeInvoer, encodeInvoer } from '../../src/calculators/invoerLink.ts';
import type { Veld } from '../../src/calculators/velden.ts';

const getal = { soort: 'getal', min: '0', max: '100', decimalen: 2, verplicht: true } as const;
const velden: readonly Veld[] = [
  { ...getal, id: 'uren' },
  { ...getal, id: 'personeelskosten' },
  { soort: 'lijst', id: 'praktijken', item: { min: '1', max: '9', decimalen: 0 }, meest: 3 },
];
const lees = (fragment: string) => decodeInvoer('poh-module', velden, fragment);

describe('een link met wat er is ingevuld', () => {
  it('geeft dezelfde invoer terug, ook met komma’s, puntkomma’s en rare tekens', () => {
    fc.assert(
      fc.property(
        fc.record({ uren: fc.string({ maxLength: 30 }), praktijken: fc.string({ maxLength: 30 }) }),
        (ruw) => {
          const fragment = encodeInvoer('poh-module', velden, ruw);
          expect(fragment).toMatch(/^#invoer=1~?[^\s]*$/);
          const verwacht = Object.fromEntries(
            Object.entries(ruw).flatMap(([id, tekst]) => (tekst.trim() === '' ? [] : [[id, tekst.trim()]])),
          );
          expect(lees(fragment)).toEqual({ staat: 'goed', invoer: verwacht });
        },
      ),
    );
  });

  it('die onderweg veranderde, is beschadigd: er komt niets uit', () => {
    const fragment = encodeInvoer('poh-module', velden, { uren: '10', personeelskosten: '25.050' });
    expect(lees(fragment.replace('10', '90'))).toEqual({ staat: 'beschadigd' });
    expect(lees(fragment.slice(0, -1))).toEqual({ staat: 'beschadigd' });
    expect(lees(fragment.replace('invoer=1', 'invoer=2'))).toEqual({ staat: 'beschadigd' });
    expect(lees('#invoer=')).toEqual({ staat: 'beschadigd' });
  });

  it('van een andere berekening is ook niet van ons', () => {
    expect(lees(encodeInvoer('normuren', velden, { uren: '10' }))).toEqual({ staat: 'beschadigd' });
  });

  it('een gewoon anker is geen link met invoer', () => {
    expect(lees('')).toEqual({ staat: 'geen' });
    expect(lees('#uitkomst')).toEqual({ staat: 'geen' });
  });

  it('valt nooit om, wat er ook in het adres staat', () => {
    fc.assert(
      fc.property(fc.string(), (rommel) => {
        expect(['geen', 'beschadigd', 'goed']).toContain(lees(`#invoer=${rommel}`).staat);
      }),
    );
  });
});
