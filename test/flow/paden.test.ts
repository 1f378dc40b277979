import { describe, expect, it } from 'vitest';
import { listLussen, listPaden } from '../../src/flow/paden.ts';
import { kort, proef, wacht } from './hulp.ts';

describe('alle wegen door een keuzehulp', () => {
  it('gaan langs geen vraag twee keer: een lus eindigt', () => {
    expect(listPaden(proef).map((pad) => [kort(pad.antwoorden), pad.uitkomst.id, pad.reden])).toEqual([
      ['begin.links midden.door slot.ja', 'aan-het-eind', 'U bent er.'],
      ['begin.links midden.stop', 'thuis', 'U stopt.'],
      ['begin.rechts midden.door slot.ja', 'aan-het-eind', 'U bent er.'],
      ['begin.rechts midden.stop', 'thuis', 'U stopt.'],
      ['begin.niet', 'thuis', 'U blijft "thuis";\nof toch niet.'],
    ]);
  });

  it('staan in de volgorde waarin de antwoorden op het scherm staan', () => {
    const [begin, ...rest] = proef.stappen;
    if (!begin) throw new Error('geen begin');
    const omgekeerd = { ...proef, stappen: [{ ...begin, antwoorden: [...begin.antwoorden].reverse() }, ...rest] };
    expect(listPaden(omgekeerd).map((pad) => pad.antwoorden[0]?.antwoord)).toEqual([
      'niet',
      'rechts',
      'rechts',
      'links',
      'links',
    ]);
  });
});

describe('de antwoorden die terugleiden', () => {
  const lussenVan = (definition: typeof proef) =>
    listLussen(definition, listPaden(definition)).map(
      ({ stap, antwoord, naar }) => `${stap.id}.${antwoord.id} > ${naar.id}`,
    );

  it('staan in geen enkele weg, en worden apart genoemd', () => {
    expect(lussenVan(proef)).toEqual(['midden.over > begin', 'slot.nee > midden']);
    // Who reports a change is on a loop of two answers: neither is part of a way that passes no step twice.
    expect(lussenVan(wacht)).toEqual(['wachten.wijziging > melden', 'melden.gemeld > veilig']);
  });

  it('samen met de wegen is er geen antwoord dat niemand noemt', () => {
    for (const definition of [proef, wacht]) {
      const paden = listPaden(definition);
      const genoemd = new Set([
        ...paden.flatMap((pad) => pad.antwoorden.map(({ stap, antwoord }) => `${stap}.${antwoord}`)),
        ...listLussen(definition, paden).map(({ stap, antwoord }) => `${stap.id}.${antwoord.id}`),
      ]);
      expect(genoemd.size).toBe(definition.stappen.flatMap(({ antwoorden }) => antwoorden).length);
    }
  });
});
