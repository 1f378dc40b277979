import { expect, it, vi } from 'vitest';
import { haalKaarten } from '../../../src/pages/leren/kaartteksten.ts';
import { kaart } from '../../study/hulp.ts';

const geld = [kaart('tarief', { halte: 'geld' }), kaart('norm', { halte: 'geld' })];
const crisis = [kaart('wachten', { halte: 'crisis' })];
const los = [kaart('los')];

it('haalt elke halte van de sessie één keer op, en geen andere; de kaarten blijven op volgorde', async () => {
  const laad = {
    geld: vi.fn(() => Promise.resolve({ kaarten: geld })),
    crisis: vi.fn(() => Promise.resolve({ kaarten: crisis })),
    jeugd: vi.fn(() => Promise.resolve({ kaarten: [] })),
    '': vi.fn(() => Promise.resolve({ kaarten: los })),
  };
  const koppen = [
    { id: 'norm', halte: 'geld' },
    { id: 'los' },
    { id: 'wachten', halte: 'crisis' },
    { id: 'tarief', halte: 'geld' },
  ];
  expect(await haalKaarten(koppen, laad)).toEqual([geld[1], los[0], crisis[0], geld[0]]);
  expect(Object.values(laad).map((functie) => functie.mock.calls.length)).toEqual([1, 1, 0, 1]);
});

it('laat een kaart weg die er niet meer is, en meldt een halte die niet te laden is', async () => {
  const koppen = [
    { id: 'weg', halte: 'geld' },
    { id: 'norm', halte: 'geld' },
    { id: 'x', halte: 'opgeheven' },
  ];
  expect(await haalKaarten(koppen, { geld: () => Promise.resolve({ kaarten: geld }) })).toEqual([geld[1]]);
  await expect(haalKaarten(koppen, { geld: () => Promise.reject(new TypeError('Failed to fetch')) })).rejects.toThrow();
});
