import { expect, it } from 'vitest';
import { legeVoortgang, type Voortgang } from '../../src/domain/voortgang.ts';
import { laatsteDagen, perHalte, totaal } from '../../src/study/overzicht.ts';
import { kaart, NU, stand } from './hulp.ts';

const leerpad = ['begin', 'eind'].map((id) => ({
  id,
  titel: id,
  doel: '',
  lezen: [],
  onderwerpen: [],
  keuzehulpen: [],
}));
const kaarten = [
  kaart('a', { halte: 'begin' }),
  kaart('b', { halte: 'begin' }),
  kaart('c', { halte: 'eind' }),
  kaart('d'),
  kaart('toets:e', { halte: 'eind', naFout: true }),
];
const voortgang: Voortgang = {
  ...legeVoortgang,
  kaarten: { a: stand(NU), b: stand(NU, { fase: 1 }), weg: stand(NU) },
  dagen: {
    '2026-11-20': { kaarten: 12, nieuw: 4, oefeningen: 1 },
    '2026-10-01': { kaarten: 5, nieuw: 5, oefeningen: 0 },
  },
};

it('telt per halte wat gekend is: niet wat nog in de eerste stappen zit, en niet wat er niet meer is', () => {
  expect(perHalte(leerpad, kaarten, voortgang)).toEqual([
    { halte: 'begin', kaarten: 2, gekend: 1 },
    { halte: 'eind', kaarten: 1, gekend: 0 },
  ]);
  expect(totaal(kaarten, voortgang)).toEqual({ kaarten: 4, gekend: 1 });
});

it('een toetsvraag telt mee zodra zij is gemist', () => {
  const gemist = { ...voortgang, gemist: { 'toets:e': '2026-11-22' } };
  expect(perHalte(leerpad, kaarten, gemist)[1]).toEqual({ halte: 'eind', kaarten: 2, gekend: 0 });
});

it('geeft de laatste dagen, ook die zonder leren', () => {
  expect(laatsteDagen(voortgang, NU, 4)).toEqual([
    { dag: '2026-11-19', gedaan: 0 },
    { dag: '2026-11-20', gedaan: 13 },
    { dag: '2026-11-21', gedaan: 0 },
    { dag: '2026-11-22', gedaan: 0 },
  ]);
});
