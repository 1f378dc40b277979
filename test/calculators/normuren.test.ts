import { beforeAll, expect, it } from 'vitest';
import { exact } from '../../src/calculators/exact.ts';
import { formatGetal } from '../../src/calculators/formatGetal.ts';
import { calculateNormuren } from '../../src/calculators/normuren.ts';
import { laadRekenen } from './hulp.ts';

beforeAll(laadRekenen);

const bereken = async (patienten: number, normpraktijk = 2350) => {
  const { tarieven } = await laadRekenen();
  return calculateNormuren(
    { patienten: exact(patienten), normpraktijk: exact(normpraktijk) },
    tarieven['poh-module'],
    tarieven.normuren,
  );
};
const rijen = async (patienten: number, normpraktijk?: number) =>
  (await bereken(patienten, normpraktijk)).normen.map(
    ({ id, verzekeraar, jaren, uren, periode }) => `${id} ${verzekeraar} ${jaren}: ${formatGetal(uren)} per ${periode}`,
  );

it('bij 2.350 patiënten gelden de normen zoals de bronnen ze noemen', async () => {
  expect(await rijen(2350)).toEqual([
    'poh-ggz VGZ 2023: 12 per week',
    'poh-ggz CZ 2024-2025: 16 per week',
    'praktijkmanager CZ 2024-2025: 4,5 per onbekend',
    'praktijkmanager-wijk CZ 2024-2025: 2 per week',
    'toekomst CZ 2024-2025: 48 per traject',
  ]);
});

it('de POH-norm hangt niet af van de normpraktijk die u invult; die van de praktijkmanager wel', async () => {
  expect(await rijen(4700, 4700)).toEqual([
    'poh-ggz VGZ 2023: 24 per week',
    'poh-ggz CZ 2024-2025: 32 per week',
    'praktijkmanager CZ 2024-2025: 4,5 per onbekend',
    'praktijkmanager-wijk CZ 2024-2025: 2 per week',
    'toekomst CZ 2024-2025: 48 per traject',
  ]);
});

it('de 48 uur is 4 x 4 x 3, en hangt niet af van het aantal patiënten', async () => {
  const { tarieven } = await laadRekenen();
  const { stappen } = await bereken(100);
  expect(stappen.at(-1)?.getallen).toBe('4 x 4 x 3');
  expect(stappen.at(-1)?.uitkomst.getal.eq(tarieven.normuren[0]?.toekomst.maximum.waarde ?? 0)).toBe(true);
});

it('elke norm noemt zijn bron', async () => {
  const { normen } = await bereken(2350);
  expect(normen.filter(({ bronnen }) => bronnen.length === 0)).toEqual([]);
});
