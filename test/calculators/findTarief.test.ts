import { beforeAll, expect, it } from 'vitest';
import { findTarief } from '../../src/calculators/findTarief.ts';
import { laadRekenen } from './hulp.ts';

beforeAll(laadRekenen);

const zoek = async (verzekeraar: string, jaar: number) => {
  const { tarieven } = await laadRekenen();
  const gevonden = findTarief(tarieven['poh-module'], verzekeraar, jaar);
  return gevonden.ok ? gevonden.tarief.id : gevonden.melding;
};

it.each([
  ['VGZ', 2023, 'vgz-2023'],
  ['vgz', 2023, 'vgz-2023'],
  ['CZ', 2024, 'cz-2024-2025'],
  ['CZ', 2025, 'cz-2024-2025'],
])('%s in %i: %s', async (verzekeraar, jaar, id) => {
  expect(await zoek(verzekeraar, jaar)).toBe(id);
});

it.each([
  ['VGZ', 2022],
  ['VGZ', 2024],
  ['CZ', 2023],
  ['CZ', 2026],
  ['Menzis', 2023],
])('%s in %i: geen tarief bekend, en niets doorgetrokken', async (verzekeraar, jaar) => {
  expect(await zoek(verzekeraar, jaar)).toBe(
    `Geen tarief bekend voor ${verzekeraar} in ${String(jaar)}. Bekend: VGZ 2023, CZ 2024-2025. Kies zo’n jaar, of vul uw eigen norm en tarief in.`,
  );
});
