import { describe, expect, it } from 'vitest';
import { completeContractions } from '../../src/search/samentrekking.ts';

const words = new Set(['praktijkscan', 'kinderpsycholoog', 'aanvraagformulier', 'functieprofiel']);
const complete = (text: string): string[] => completeContractions(text, (word) => words.has(word));

describe('samengetrokken woorden', () => {
  it.each([
    ['Inzet praktijk- en/of teamscan', ['praktijkscan']],
    ['de kinder- of jeugdpsycholoog', ['kinderpsycholoog']],
    ['Het Aanvraag- en wijzigingsformulier', ['Aanvraagformulier']],
    ['functie- en competentieprofiel, kinder- en jeugdpsycholoog', ['functieprofiel', 'kinderpsycholoog']],
  ])('%s', (text, expected) => {
    expect(complete(text)).toEqual(expected);
  });

  it.each(['zorg- en welzijnswerk', 'basis-ggz en gespecialiseerde ggz', 'in- en uitschrijven', '2014- en 2016', ''])(
    '%j maakt geen woord dat er niet is',
    (text) => {
      expect(complete(text)).toEqual([]);
    },
  );
});
