import { describe, expect, it } from 'vitest';
import type { Uitkomst } from '../../../src/domain/keuzehulp.ts';
import { legePraktijk, type Praktijk } from '../../../src/domain/praktijk.ts';
import { contactenBij } from '../../../src/pages/keuzehulp/contacten.ts';

const uitkomst = (soort: Uitkomst['soort']): Uitkomst => ({ id: soort, titel: soort, soort, advies: 'Verwijs.' });
const praktijk: Praktijk = {
  ...legePraktijk,
  gemeente: 'Nissewaard',
  wijkteam: { naam: 'Wijkteam Zuid', telefoon: '0181 123456' },
  aanbieders: [
    { naam: 'Duin', soort: 'basis-ggz' },
    { naam: 'Rijn', soort: 'gespecialiseerde-ggz' },
    { naam: 'Jong', soort: 'jeugd' },
    { naam: 'Buurt', soort: 'sociaal-domein' },
  ],
};
const namen = (flow: string, soort: Uitkomst['soort'], van = praktijk) =>
  contactenBij(van, flow, uitkomst(soort)).map(({ naam }) => naam);

describe('eigen contacten bij een uitkomst', () => {
  it('voor volwassenen de aanbieders van dat echelon, zonder wijkteam', () => {
    expect(namen('verwijzen', 'basis-ggz')).toEqual(['Duin']);
    expect(namen('verwijzen', 'gespecialiseerde-ggz')).toEqual(['Rijn']);
    expect(namen('verwijzen', 'huisartsenzorg')).toEqual([]);
  });

  it('voor jeugd het wijkteam en de aanbieders voor jeugd, nooit die voor volwassenen', () => {
    expect(namen('jeugd', 'basis-ggz')).toEqual(['Wijkteam Zuid, Nissewaard', 'Jong']);
  });

  it('bij andere hulp het wijkteam en het sociaal domein', () => {
    expect(namen('verwijzen', 'andere-hulp')).toEqual(['Wijkteam Zuid, Nissewaard', 'Buurt']);
  });

  it('zonder naam heet het wijkteam gewoon zo; zonder wijkteam blijft de gemeente over; zonder beide niets', () => {
    expect(namen('jeugd', 'jeugd', { ...legePraktijk, wijkteam: { telefoon: '0181 123456' } })).toEqual(['Wijkteam']);
    expect(namen('jeugd', 'jeugd', { ...legePraktijk, gemeente: 'Nissewaard' })).toEqual(['Gemeente Nissewaard']);
    expect(namen('jeugd', 'jeugd', legePraktijk)).toEqual([]);
  });
});
