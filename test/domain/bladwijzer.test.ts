import { expect, it } from 'vitest';
import { bladwijzerPath, paginaPlek } from '../../src/domain/bladwijzer.ts';
import { isGaaf } from '../../src/storage/voortgangSchema.ts';
import { laadEchteInhoud } from '../content/echteInhoud.ts';

it('een bladwijzer wijst naar een kop in een bron, of naar een hele pagina', () => {
  expect(bladwijzerPath('lhv-toolkit-ggz/acute-ggz#jeugd')).toBe('/bronnen/lhv-toolkit-ggz/acute-ggz/#jeugd');
  expect(bladwijzerPath(paginaPlek('onderwerpen', 'crisis'))).toBe('/onderwerpen/crisis/#boven');
  expect(bladwijzerPath(paginaPlek('prestaties', 'poh-ggz'))).toBe('/prestaties/poh-ggz/#boven');
});

it('elk onderwerp en elke prestatie is te bewaren, en geen bron heet zoals zij', async () => {
  const { onderwerpen, prestaties, bronnen } = await laadEchteInhoud();
  for (const { id } of onderwerpen)
    expect(isGaaf('bladwijzers', paginaPlek('onderwerpen', id), '2026-11-22')).toBe(true);
  for (const { id } of prestaties) expect(isGaaf('bladwijzers', paginaPlek('prestaties', id), '2026-11-22')).toBe(true);
  expect(bronnen.map(({ id }) => id).filter((id) => ['onderwerpen', 'prestaties'].includes(id))).toEqual([]);
});
