import { describe, expect, it } from 'vitest';
import { nummerVerwijzingen } from '../../../src/pages/rekenen/verwijzingen.ts';

const bron = (naam: string, titel: string) => ({ ref: `${naam}/${titel}`, bron: naam, titel, path: '/' });
const norm = bron('VGZ 2023', 'De norm');
const stappen = bron('VGZ 2023', 'De berekening');
const cz = bron('CZ 2024-2025', 'De norm');

describe('bronnen op papier', () => {
  it('staan per document bij elkaar, elk één keer, doorgenummerd, met wat niet uit de bronnen komt als laatste', () => {
    const { groepen } = nummerVerwijzingen([
      { bronnen: [norm], nietUitDeBronnen: 'Ons rekenwerk.' },
      { bronnen: [cz, norm] },
      { bronnen: [stappen] },
    ]);
    expect(groepen).toEqual([
      {
        naam: 'VGZ 2023',
        regels: [
          { nummer: 1, tekst: 'De norm' },
          { nummer: 2, tekst: 'De berekening' },
        ],
      },
      { naam: 'CZ 2024-2025', regels: [{ nummer: 3, tekst: 'De norm' }] },
      { naam: 'Niet uit de bronnen', regels: [{ nummer: 4, tekst: 'Ons rekenwerk.' }] },
    ]);
  });

  it('gelijke koppen van twee documenten houden elk hun eigen nummer', () => {
    const delen = [{ bronnen: [norm] }, { bronnen: [cz] }];
    const { van } = nummerVerwijzingen(delen);
    expect(delen.map(van)).toEqual(['[1]', '[2]']);
  });

  it('een deel noemt zijn nummers op volgorde; een deel zonder herkomst niets', () => {
    const { van } = nummerVerwijzingen([{ bronnen: [norm, stappen, cz], nietUitDeBronnen: 'Van ons.' }]);
    expect(van({ bronnen: [cz, norm], nietUitDeBronnen: 'Van ons.' })).toBe('[1, 3, 4]');
    expect(van({ bronnen: [] })).toBe('');
    expect(nummerVerwijzingen([{ bronnen: [] }]).groepen).toEqual([]);
  });
});
