import { beforeAll, describe, expect, it } from 'vitest';
import { legePraktijk, type EigenTarief, type Praktijk } from '../../../src/domain/praktijk.ts';
import { praktijkGegevens } from '../../../src/pages/rekenen/praktijk.ts';
import { laadRekenen } from '../../calculators/hulp.ts';

beforeAll(laadRekenen);

const gegevens = async (deel: Partial<Praktijk>) =>
  praktijkGegevens({ ...legePraktijk, ...deel }, (await laadRekenen()).tarieven);
const tarief = (jaar: number, bedrag: string, deel: Partial<EigenTarief> = {}): EigenTarief => ({
  naam: 'POH',
  code: '11201',
  verzekeraar: 'cz',
  jaar,
  bedrag,
  ...deel,
});

describe('wat Mijn praktijk aan een berekening meegeeft', () => {
  it('niets als er niets is ingevuld', async () => {
    expect(await gegevens({})).toEqual({});
  });

  it('patiënten, uren en verzekeraar, met het nieuwste jaar dat we van die verzekeraar kennen', async () => {
    expect(await gegevens({ patienten: 3100, pohUren: 12.5, verzekeraar: 'cz' })).toEqual({
      patienten: 3100,
      pohUren: 12.5,
      verzekeraar: 'CZ',
      jaar: 2025,
    });
  });

  it('een eigen tarief voor code 11201 van de eigen verzekeraar, het nieuwste jaar dat we kennen', async () => {
    const eigenTarieven = [
      tarief(2024, '3.00'),
      tarief(2025, '3.10'),
      // A year, an insurer and a code that do not belong to this sum.
      tarief(2030, '9.99'),
      tarief(2025, '8.88', { verzekeraar: 'vgz' }),
      tarief(2025, '7.77', { code: '31343' }),
    ];
    expect(await gegevens({ verzekeraar: 'cz', eigenTarieven })).toEqual({
      verzekeraar: 'CZ',
      jaar: 2025,
      eigenTarief: '3.10',
    });
  });

  it('van een andere verzekeraar alleen dat het een andere is', async () => {
    expect(await gegevens({ verzekeraar: 'anders', eigenTarieven: [tarief(2025, '3.10')] })).toEqual({
      verzekeraar: 'anders',
    });
  });
});
