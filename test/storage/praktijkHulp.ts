import fc from 'fast-check';
import type { Praktijk } from '../../src/domain/praktijk.ts';

/** A practice with something in every field. */
export const vollePraktijk: Praktijk = {
  crisisdienst: { dag: '010 123 45 67', anw: '088-1234567' },
  patienten: 2768,
  pohUren: 10.5,
  verzekeraar: 'vgz',
  gemeente: 'Nissewaard',
  wijkteam: { naam: 'Wijkteam Zuid', telefoon: '0181 123456', email: 'wijkteam@gemeente.nl' },
  rho: 'Zorggroep Voorbeeld',
  aanbieders: [
    { naam: 'Praktijk Duin', soort: 'basis-ggz', telefoon: '0181-654321', website: 'https://www.voorbeeld.nl/ggz' },
    { naam: 'Instelling Rijn', soort: 'gespecialiseerde-ggz' },
  ],
  eigenTarieven: [{ naam: 'Moduletarief', code: '11201', verzekeraar: 'cz', jaar: 2025, bedrag: '4.1234' }],
};

const tekst = fc
  .stringMatching(/^[A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9 '&,.-]{0,40}[A-Za-z0-9]$/)
  .map((s) => s.replace(/ +/g, ' '));
const telefoon = fc.stringMatching(/^0[1-7][0-9]{8}$/);
const verzekeraar = fc.constantFrom('vgz' as const, 'cz' as const, 'anders' as const);
const optional = { requiredKeys: [] as [] };

/** Any practice the schema allows. */
export const praktijken: fc.Arbitrary<Praktijk> = fc.record(
  {
    crisisdienst: fc.record({ dag: telefoon, anw: telefoon }, optional),
    patienten: fc.integer({ min: 1, max: 200_000 }),
    pohUren: fc.integer({ min: 0, max: 100_000 }).map((hundredths) => hundredths / 100),
    verzekeraar,
    gemeente: tekst,
    wijkteam: fc.record({ naam: tekst, telefoon, email: fc.constant('team@voorbeeld.nl') }, optional),
    rho: tekst,
    aanbieders: fc.array(
      fc.record(
        {
          naam: tekst,
          soort: fc.constantFrom('basis-ggz' as const, 'gespecialiseerde-ggz' as const, 'jeugd' as const),
          telefoon,
          website: fc.constant('https://www.voorbeeld.nl'),
        },
        { requiredKeys: ['naam', 'soort'] },
      ),
      { maxLength: 5 },
    ),
    eigenTarieven: fc.array(
      fc.record(
        {
          naam: tekst,
          code: fc.stringMatching(/^[0-9]{5}$/),
          verzekeraar,
          jaar: fc.integer({ min: 2000, max: 2100 }),
          bedrag: fc.stringMatching(/^[1-9][0-9]{0,3}\.[0-9]{2}(?:[0-9]?[1-9])?$/),
        },
        { requiredKeys: ['naam', 'jaar', 'bedrag'] },
      ),
      { maxLength: 5 },
    ),
  },
  { requiredKeys: ['crisisdienst', 'aanbieders', 'eigenTarieven'] },
);
