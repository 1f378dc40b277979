import { describe, expect, it } from 'vitest';
import { inZin } from '../../src/ui/inZin.ts';

describe('een titel midden in een zin', () => {
  it.each([
    ['Verwijzen', 'verwijzen'],
    ['Terug en verder', 'terug en verder'],
    ['POH-GGZ aanvragen', 'POH-GGZ aanvragen'],
    ['Zorg via de RHO', 'zorg via de RHO'],
    ['', ''],
  ])('%s wordt %s', (titel, verwacht) => {
    expect(inZin(titel)).toBe(verwacht);
  });
});
