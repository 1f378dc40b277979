import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildSynoniemen, parseZoekwoorden } from '../../src/search/synoniemen.ts';

describe('synoniemen', () => {
  const { equals, phrases } = buildSynoniemen({
    groepen: [
      ['bggz', 'GB-GGZ', 'basis ggz'],
      ['kosten', 'tarief'],
      ['tarief', 'moduletarief'],
    ],
  });

  it('elk lid van een groep kent de andere leden, als één genormaliseerde term', () => {
    expect(equals.get('gbggz')).toEqual(['bggz', 'basisggz']);
    expect(equals.get('basisggz')).toEqual(['bggz', 'gbggz']);
  });

  it('een woord in twee groepen kent beide, maar voegt ze niet samen', () => {
    expect(equals.get('tarief')).toEqual(['kosten', 'moduletarief']);
    expect(equals.get('kosten')).toEqual(['tarief']);
  });

  it('noemt de woordgroepen die de index moet herkennen', () => {
    expect(phrases).toEqual([
      ['gb', 'ggz'],
      ['basis', 'ggz'],
    ]);
  });
});

describe('zoekwoorden.yaml nakijken', () => {
  it.each([
    [null, 'zet bovenaan `groepen:`'],
    [{ groep: [] }, 'zet bovenaan `groepen:`'],
    [{ groepen: 'kind' }, 'zet bovenaan `groepen:`'],
    [{ groepen: [['a', 'b'], ['kind']] }, 'groep 2: een groep is een lijst van minstens twee woorden'],
    [{ groepen: ['kind'] }, 'groep 1: een groep is een lijst'],
    [{ groepen: [['code', 11201]] }, 'groep 1: 11201 is geen tekst; zet het tussen aanhalingstekens'],
    [{ groepen: [['kind', '--']] }, 'groep 1: "--" bevat geen letter of cijfer'],
  ])('%j: %s', (value, message) => {
    expect(() => parseZoekwoorden(value)).toThrow(message);
  });
});

describe('content/zoekwoorden.yaml', () => {
  const { groepen } = parseZoekwoorden(
    parse(readFileSync(new URL('../../content/zoekwoorden.yaml', import.meta.url), 'utf8')),
  );

  it('kent de woorden die huisartsen door elkaar gebruiken', () => {
    const { equals } = buildSynoniemen({ groepen });
    expect(equals.get('bggz')).toContain('generalistischebasisggz');
    expect(equals.get('sggz')).toContain('gespecialiseerdeggz');
    expect(equals.get('zelfmoord')).toContain('suicide');
    expect(equals.get('poh')).toContain('praktijkondersteuner');
    expect(equals.get('prijs')).toContain('tarief');
  });
});
