import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, type Match } from '../../src/search/matches.ts';
import { groupPhrases } from '../../src/search/woorden.ts';
import { indexTexts } from './indexTexts.ts';
import { termsIn } from './readWhole.ts';

const phrases = groupPhrases([
  ['basis', 'ggz'],
  ['generalistische', 'basis', 'ggz'],
  ['eigen', 'risico'],
  ['gb', 'ggz'],
  ['e', 'health', 'module'],
]);

/** Where words stand in the last of some texts. */
function matchesIn(texts: readonly string[], words: readonly string[]): readonly Match[] {
  const { index, coded } = indexTexts(texts, phrases);
  return createMatcher(index, phrases)(new Map(words.map((word) => [word, 1])))(coded, texts.length - 1);
}
const found = (text: string, words: readonly string[]): string[] =>
  matchesIn([text], words).map(({ start, end }) => text.slice(start, end));

describe('waar gezochte woorden staan', () => {
  it.each([
    ['een woord, hoe het ook geschreven is', 'Crisis, en nog eens crisis.', ['crisis'], ['Crisis', 'crisis']],
    ['een woord met een streepje als geheel', 'De GB-GGZ en de ggz.', ['gbggz', 'ggz'], ['GB-GGZ', 'ggz']],
    ['een deel van zo een woord', 'De GB-GGZ.', ['ggz'], ['GGZ']],
    ['een bedrag', 'Dat is € 1.262,82 samen.', ['1262,82'], ['1.262,82']],
    ['een woordgroep als geheel', 'Het eigen risico geldt.', ['eigenrisico', 'risico'], ['eigen risico']],
    ['een woordgroep met een streepje één keer', 'De basis-ggz.', ['basisggz'], ['basis-ggz']],
    [
      'de langste van twee woordgroepen',
      'De generalistische basis-ggz.',
      ['basisggz', 'generalistischebasisggz'],
      ['generalistische basis-ggz'],
    ],
    ['een woordgroep die met een losse letter begint', 'Een e-health module.', ['ehealthmodule'], ['e-health module']],
    ['niets waar een woordgroep afbreekt', 'Het eigen', ['eigenrisico'], []],
    ['niets van wat er niet staat', 'Het eigen risico.', ['crisis'], []],
    ['niets in een lege tekst', '', ['crisis'], []],
  ])('%s', (_, text, words, expected) => {
    expect(found(text, words)).toEqual(expected);
  });

  it('een woordgroep loopt niet door in de volgende tekst', () => {
    const { index, coded } = indexTexts(['Ons eigen', 'risico'], phrases);
    expect(createMatcher(index, phrases)(new Map([['eigenrisico', 1]]))(coded, 0)).toEqual([]);
  });

  it('zijn dezelfde plekken als wie de hele tekst leest', () => {
    const word = fc.constantFrom(
      'eigen',
      'Risico',
      'basis',
      'GGZ',
      'GB-GGZ',
      'e-health',
      'module',
      'e',
      'basis-ggz',
      'generalistische',
      '1.262,82',
      '2014-2016',
      '1.4.2017',
      ',',
      '(',
      '…',
    );
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '', ', ')), { maxLength: 14 });
    const weights = fc.subarray([
      'eigen',
      'risico',
      'eigenrisico',
      'basisggz',
      'gbggz',
      'ggz',
      'generalistischebasisggz',
      'ehealthmodule',
      'health',
      'ehealth',
      '2014',
      '4',
      '1262,82',
    ]);
    fc.assert(
      fc.property(text, weights, (words, wanted) => {
        const whole = words.flat().join('').trim();
        const expected = termsIn(whole, phrases).filter(({ term }) => wanted.includes(term));
        const matches = matchesIn(['eigen', whole], wanted);
        // Of overlapping ones the longest is given; each is one of those, and none of those is left uncovered.
        for (const { start, end, term } of matches) expect(expected).toContainEqual({ term, start, end });
        for (const { start, end } of expected)
          expect(matches.some((match) => match.start < end && start < match.end)).toBe(true);
        matches.slice(1).forEach(({ start }, place) => {
          expect(start).toBeGreaterThanOrEqual(matches[place]?.end ?? 0);
        });
      }),
    );
  });
});
