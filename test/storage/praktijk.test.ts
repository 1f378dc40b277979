import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { legePraktijk, type Praktijk } from '../../src/domain/praktijk.ts';
import { leesPraktijk, PraktijkOpslag } from '../../src/storage/praktijk.ts';
import { geweigerd, opslagMet, vol } from './hulp.ts';
import { praktijken, vollePraktijk } from './praktijkHulp.ts';

const KEY = 'ggz-wijzer.praktijk';
const KOPIE = 'ggz-wijzer.praktijk.beschadigd';

const met = (...delen: Parameters<typeof opslagMet>) => {
  const { opslag, data } = opslagMet(...delen);
  return { praktijkOpslag: new PraktijkOpslag(() => opslag), opslag, data };
};

describe('Mijn praktijk lezen en bewaren', () => {
  it('wie niets heeft ingevuld, heeft een lege praktijk, zonder melding', () => {
    expect(met().praktijkOpslag.lees()).toEqual({ praktijk: legePraktijk, melding: null });
  });

  it('wat bewaard is, komt terug, ook in een ander venster', () => {
    fc.assert(
      fc.property(praktijken, (praktijk) => {
        const { praktijkOpslag, opslag } = met();
        expect(praktijkOpslag.bewaar(praktijk)).toEqual({ praktijk, melding: null });
        expect(praktijkOpslag.lees()).toEqual({ praktijk, melding: null });
        expect(new PraktijkOpslag(() => opslag).lees()).toEqual({ praktijk, melding: null });
      }),
    );
  });

  it('ziet wat een ander venster bewaart', () => {
    const { praktijkOpslag, opslag } = met();
    praktijkOpslag.lees();
    new PraktijkOpslag(() => opslag).bewaar(vollePraktijk);
    expect(praktijkOpslag.lees().praktijk).toEqual(vollePraktijk);
  });

  it('wissen haalt alles weg, ook de opzijgezette kopie', () => {
    const { praktijkOpslag, data } = met({ [KOPIE]: 'oud' });
    praktijkOpslag.bewaar(vollePraktijk);
    expect(praktijkOpslag.wis()).toEqual({ praktijk: legePraktijk, melding: null });
    expect([...data]).toEqual([]);
    expect(praktijkOpslag.lees().praktijk).toEqual(legePraktijk);
  });
});

describe('leesPraktijk, voor de andere pagina’s', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('geeft wat in de opslag van de browser staat', () => {
    const { opslag } = opslagMet({ [KEY]: JSON.stringify({ versie: 1, praktijk: vollePraktijk }) });
    vi.stubGlobal('localStorage', opslag);
    expect(leesPraktijk().crisisdienst).toEqual({ dag: '010 123 45 67', anw: '088-1234567' });
  });
});

describe('de opslag werkt niet mee', () => {
  it.each([
    ['er is geen opslag', () => new PraktijkOpslag(() => null), /staat opslag niet toe/],
    ['schrijven weigert', () => met({}, { setItem: geweigerd }).praktijkOpslag, /staat opslag niet toe/],
    ['de opslag is vol', () => met({}, { setItem: vol }).praktijkOpslag, /is vol.*Maak ruimte vrij/],
  ])('%s: het geldt in dit venster, en de melding zegt dat', (_wat, maak, melding) => {
    const praktijkOpslag = maak();
    expect(praktijkOpslag.bewaar(vollePraktijk).melding).toMatch(melding);
    const { praktijk, melding: later } = praktijkOpslag.lees();
    expect(praktijk).toEqual(vollePraktijk);
    expect(later).toMatch(melding);
    expect(later).toMatch(/tot u dit venster sluit/);
  });

  it('weigert de browser ook te lezen, dan is de praktijk leeg en staat erbij waarom', () => {
    const resultaat = met({}, { getItem: geweigerd }).praktijkOpslag.lees();
    expect(resultaat.praktijk).toEqual(legePraktijk);
    expect(resultaat.melding).toMatch(/staat opslag niet toe/);
  });

  it('staat de gebruiker opslag alsnog toe, dan wordt weer bewaard', () => {
    const { opslag, data } = opslagMet();
    let toegestaan = false;
    const praktijkOpslag = new PraktijkOpslag(() => (toegestaan ? opslag : null));
    praktijkOpslag.bewaar(vollePraktijk);
    toegestaan = true;
    expect(praktijkOpslag.bewaar(vollePraktijk).melding).toBeNull();
    expect(data.has(KEY)).toBe(true);
  });

  it('wissen terwijl de opslag weigert: in dit venster is alles weg, en de melding zegt dat het niet bewaard is', () => {
    const { praktijkOpslag } = met(
      { [KEY]: JSON.stringify({ versie: 1, praktijk: vollePraktijk }) },
      { removeItem: geweigerd },
    );
    expect(praktijkOpslag.wis().melding).toMatch(/staat opslag niet toe/);
    expect(praktijkOpslag.lees().praktijk).toEqual(legePraktijk);
  });
});

describe('wat bewaard was, is beschadigd', () => {
  it.each([
    ['geen JSON', '{kapot'],
    ['leeg', ''],
    ['null', 'null'],
    ['een lijst', '[]'],
    ['geen praktijk', '{"versie":1}'],
    ['een andere versie', '{"versie":2,"praktijk":{"crisisdienst":{},"aanbieders":[],"eigenTarieven":[]}}'],
  ])('%s: leeg beginnen, de kopie blijft, en de melding zegt het', (_wat, tekst) => {
    const { praktijkOpslag, data, opslag } = met({ [KEY]: tekst });
    const { praktijk, melding } = praktijkOpslag.lees();
    expect(praktijk).toEqual(legePraktijk);
    expect(melding).toMatch(/niet te lezen\. Een kopie is opzijgezet\./);
    expect(data.get(KOPIE)).toBe(tekst);
    expect(praktijkOpslag.opzijgezet()).toBe(tekst);
    expect(new PraktijkOpslag(() => opslag).lees().melding, 'een volgend venster').toBeNull();
  });

  it('wat gaaf is, blijft; wat niet klopt wordt genoemd', () => {
    const tekst = JSON.stringify({
      versie: 1,
      praktijk: { ...vollePraktijk, patienten: 'veel', aanbieders: [{ naam: '<script>' }] },
    });
    const { praktijkOpslag, data } = met({ [KEY]: tekst });
    const { praktijk, melding } = praktijkOpslag.lees();
    const zonderAantal: Partial<Praktijk> = { ...vollePraktijk, aanbieders: [] };
    delete (zonderAantal as { patienten?: number }).patienten;
    expect(praktijk).toEqual(zonderAantal);
    expect(melding).toContain('(patienten, aanbieders)');
    expect(data.get(KOPIE)).toBe(tekst);
  });

  it('de melding blijft in dit venster tot de gebruiker bewaart: wie het eerst leest, toont haar misschien niet', () => {
    const { praktijkOpslag } = met({ [KEY]: 'rommel' });
    praktijkOpslag.lees();
    expect(praktijkOpslag.lees().melding).toMatch(/niet te lezen/);
    praktijkOpslag.bewaar(vollePraktijk);
    expect(praktijkOpslag.lees().melding).toBeNull();
    expect(praktijkOpslag.opzijgezet(), 'de kopie blijft').toBe('rommel');
  });

  it('de opzijgezette kopie gaat weg als de gebruiker dat vraagt', () => {
    const { praktijkOpslag, data } = met({ [KEY]: 'rommel' });
    praktijkOpslag.lees();
    praktijkOpslag.wisOpzijgezet();
    expect(data.has(KOPIE)).toBe(false);
    expect(praktijkOpslag.lees().melding).toBeNull();
  });

  it('lukt opzijzetten niet, dan gaat er niets verloren en belooft de melding het ook niet', () => {
    const { praktijkOpslag, data } = met({ [KEY]: 'rommel' }, { setItem: vol });
    expect(praktijkOpslag.lees().melding).not.toMatch(/opzijgezet/);
    expect(data.get(KEY)).toBe('rommel');
  });

  it('geen enkele bewaarde tekst laat het lezen omvallen', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"versie":1,"praktijk":${json}}`),
        ),
        (tekst) => {
          const { praktijk } = met({ [KEY]: tekst }).praktijkOpslag.lees();
          expect(praktijk.crisisdienst).toBeTypeOf('object');
          expect(Array.isArray(praktijk.aanbieders) && Array.isArray(praktijk.eigenTarieven)).toBe(true);
        },
      ),
    );
  });
});
