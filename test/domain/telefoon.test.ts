import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesTelefoon } from '../../src/domain/telefoon.ts';

describe('een telefoonnummer lezen', () => {
  it.each([
    ['010 123 45 67', 'tel:+31101234567'],
    ['(010) 123 45 67', 'tel:+31101234567'],
    ['0181-123456', 'tel:+31181123456'],
    ['06-12345678', 'tel:+31612345678'],
    ['06.12.34.56.78', 'tel:+31612345678'],
    ['088/1234567', 'tel:+31881234567'],
    ['+31 10 123 45 67', 'tel:+31101234567'],
    ['+31 (0)10 123 45 67', 'tel:+31101234567'],
    ['0031101234567', 'tel:+31101234567'],
    ['+32 2 123 45 67', 'tel:+3221234567'],
    ['0800-0113', 'tel:08000113'],
    ['0900 1234567', 'tel:09001234567'],
    ['112', 'tel:112'],
    ['116117', 'tel:116117'],
    ['14 0181', 'tel:140181'],
  ])('%s is te bellen als %s', (invoer, link) => {
    expect(leesTelefoon(invoer)).toEqual({ tekst: invoer, link });
  });

  it.each([
    ['niets', ''],
    ['alleen spaties', '   '],
    ['letters', 'bel de HAP'],
    ['een toestel erbij', '010 1234567 toestel 3'],
    ['geen netnummer', '123 45 67'],
    ['een cijfer te weinig', '010 123 45 6'],
    ['een cijfer te veel', '010 123 45 678'],
    ['een 0800-nummer met zes cijfers', '0800 123456'],
    ['een Nederlands nummer met een cijfer te veel', '+31 10 123 45 678'],
    ['een plus in het midden', '010+1234567'],
    ['een landnummer met nul', '+0 101234567'],
    ['een script', 'javascript:alert(1)'],
    ['cijfers van een ander schrift', '٠١٠١٢٣٤٥٦٧'],
  ])('%s is geen nummer', (_wat, invoer) => {
    expect(leesTelefoon(invoer)).toBeNull();
  });

  it('bewaart hoe de gebruiker het schreef, met enkele spaties', () => {
    expect(leesTelefoon('  010  123\u00a045 67 ')?.tekst).toBe('010 123 45 67');
  });

  it('geeft voor elke invoer niets, of een adres dat alleen een nummer bevat', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+0-9 ().\-/]{0,20}$/)), (invoer) => {
        const telefoon = leesTelefoon(invoer);
        if (telefoon) expect(telefoon.link).toMatch(/^tel:(?:\+[1-9]\d{7,14}|0\d{7,10}|1\d{2,5})$/);
      }),
    );
  });

  it('leest een nummer hetzelfde, hoe het ook in groepjes staat', () => {
    const cijfers = fc.stringMatching(/^0[1-7]\d{8}$/);
    const streepje = fc.constantFrom('', ' ', '-', '.');
    fc.assert(
      fc.property(cijfers, fc.array(streepje, { minLength: 9, maxLength: 9 }), (nummer, tussen) => {
        const geschreven = [...nummer].map((cijfer, index) => cijfer + (tussen[index] ?? '')).join('');
        expect(leesTelefoon(geschreven)?.link).toBe(`tel:+31${nummer.slice(1)}`);
      }),
    );
  });
});
