import { describe, expect, it } from 'vitest';
import { listPaden } from '../../src/flow/paden.ts';
import { kort, proef } from './hulp.ts';

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
