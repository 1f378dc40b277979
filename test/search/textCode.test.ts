import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTexts, encodeTexts, joinPieces, piecesOf } from '../../src/search/textCode.ts';

/** What comes back of texts that were coded. */
function roundTrip(texts: readonly string[]): string[] {
  const { words, codes } = encodeTexts({ texts });
  const pieces = words.split('\n');
  return decodeTexts(codes.texts, pieces.length).map((text) =>
    joinPieces(Array.from(text, (number) => pieces[number] ?? '')),
  );
}
const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('teksten als getallen', () => {
  it('neemt een tekst uit elkaar: woorden, en wat er meer dan een spatie tussen staat', () => {
    expect(piecesOf('De GB-GGZ kost € 1.262,82, of meer.')).toEqual([
      'De',
      'GB-GGZ',
      'kost',
      ' € ',
      '1.262,82',
      ', ',
      'of',
      'meer',
      '.',
    ]);
  });

  it.each([
    'Bel de crisisdienst: (010) 123 45 67!',
    '“Aanhalingstekens” en 12%-regels; zie § 4.2.',
    '<b>niet uitvoeren</b> & "citaat" \\ schuin',
    'geïndiceerde preventie ½ uur 🚑 spoed',
    '',
    '...',
  ])('%j komt er weer uit zoals het erin ging', (text) => {
    expect(roundTrip([text, 'nog een tekst', text])).toEqual([text, 'nog een tekst', text]);
  });

  it('elke tekst komt terug, op witruimte na', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.lorem({ maxCount: 20 }));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
        expect(roundTrip(texts)).toEqual(texts.map(folded));
      }),
    );
  });

  it('kan meer woorden aan dan er tekens van twee bytes zijn', () => {
    const texts = Array.from({ length: 700 }, (_, row) =>
      Array.from({ length: 100 }, (__, column) => `w${String(row * 100 + column)}`).join(' '),
    );
    expect(roundTrip(texts)).toEqual(texts);
  });

  it('schrijft vaak gebruikte woorden in één byte', () => {
    const { codes } = encodeTexts({ texts: ['de zorg de zorg de zorg'] });
    expect(new TextEncoder().encode(codes.texts)).toHaveLength(6);
  });

  it('weigert een teken dat voor geen woord staat', () => {
    expect(() => decodeTexts('~', 3)).toThrow(RangeError);
  });
});
