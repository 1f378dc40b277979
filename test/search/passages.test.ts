import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/search/matches.ts';
import { cutPassage, type Passage } from '../../src/search/passages.ts';
import { groupPhrases } from '../../src/search/woorden.ts';
import { indexTexts } from './indexTexts.ts';

const phrases = groupPhrases([['eigen', 'risico']]);

function passageOf(text: string, words: readonly string[]): Passage {
  const weights = new Map(words.map((word) => [word, 1]));
  const { index, coded } = indexTexts([text], phrases);
  return cutPassage(text, createMatcher(index, phrases)(weights)(coded, 0));
}
const shown = (passage: Passage): string => passage.map(({ text }) => text).join('');
const marked = (passage: Passage): string[] => passage.filter(({ match }) => match).map(({ text }) => text);

const filler = 'Deze zin gaat over iets anders en is hier alleen om de tekst langer te maken. ';

describe('passage', () => {
  it('toont een korte tekst helemaal, met de gevonden woorden gemarkeerd', () => {
    expect(passageOf('Bel de crisisdienst in uw regio.', ['crisisdienst'])).toEqual([
      { text: 'Bel de ', match: false },
      { text: 'crisisdienst', match: true },
      { text: ' in uw regio.', match: false },
    ]);
  });

  it('markeert een woordgroep als geheel', () => {
    expect(marked(passageOf('Het eigen risico geldt.', ['eigenrisico', 'risico']))).toEqual(['eigen risico']);
  });

  it('kiest de plek waar de meeste verschillende woorden bij elkaar staan', () => {
    const text = `Tarief, tarief, tarief. ${filler.repeat(4)}Het tarief volgt uit de norm per praktijk. ${filler.repeat(3)}`;
    const passage = passageOf(text, ['tarief', 'norm', 'praktijk']);
    expect(marked(passage)).toEqual(['tarief', 'norm', 'praktijk']);
    expect(shown(passage)).toMatch(/^… Het tarief volgt/);
  });

  it('houdt ongeveer 160 letters aan en breekt tussen woorden', () => {
    const text = `${filler.repeat(5)}Nacalculatie volgt later. ${filler.repeat(5)}`;
    const passage = shown(passageOf(text, ['nacalculatie']));
    expect(passage.length).toBeGreaterThan(100);
    expect(passage.length).toBeLessThan(170);
    expect(text).toContain(passage.replace(/^… | …$/g, ''));
    expect(passage).toMatch(/^… \S.*\S …$/);
  });

  it('toont het begin van de tekst als daarin niets gevonden is', () => {
    const passage = passageOf(filler.repeat(5), ['crisis']);
    expect(shown(passage)).toMatch(/^Deze zin gaat over/);
    expect(marked(passage)).toEqual([]);
  });

  it('is leeg bij een lege tekst', () => {
    expect(passageOf('', ['crisis'])).toEqual([]);
  });

  it('laat opmaak in de tekst staan als gewone tekens', () => {
    expect(shown(passageOf('<img onerror=x> & crisis', ['crisis']))).toBe('<img onerror=x> & crisis');
  });

  it('geeft bij elke tekst een aaneengesloten stuk van die tekst', () => {
    const text = fc.array(fc.constantFrom('crisis', 'eigen risico', 'tarief.', 'x'.repeat(200), 'de', 'norm: ', '🚑'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.subarray(['crisis', 'tarief', 'norm', 'eigenrisico', 'x'.repeat(200)]), (pieces, words) => {
        const whole = pieces.join(' ');
        const passage = passageOf(whole, words);
        expect(whole).toContain(shown(passage).replace(/^… | …$/g, ''));
        expect(passage.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });
});
