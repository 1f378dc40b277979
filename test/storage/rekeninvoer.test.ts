import { describe, expect, it } from 'vitest';
import { RekeninvoerOpslag } from '../../src/storage/rekeninvoer.ts';

const KEY = 'ggz-wijzer.rekenen.poh-module';

/** A storage that may refuse to write. */
function opslagMet(begin: Readonly<Record<string, string>> = {}, fout?: DOMException) {
  const data = new Map(Object.entries(begin));
  const opslag = {
    getItem: (key: string) => data.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (fout) throw fout;
      data.set(key, text);
    },
    removeItem: (key: string) => void data.delete(key),
  };
  return { data, kast: new RekeninvoerOpslag(() => opslag) };
}

describe('wat op een rekenpagina is ingevuld', () => {
  it('staat er na herladen weer, tot het wordt gewist', () => {
    const { kast, data } = opslagMet();
    expect(kast.lees('poh-module')).toEqual({ invoer: null, melding: null });
    expect(kast.bewaar('poh-module', { uren: '10' }).melding).toBeNull();
    expect(kast.lees('poh-module').invoer).toEqual({ uren: '10' });
    expect(kast.lees('normuren').invoer).toBeNull();
    kast.wis('poh-module');
    expect(data.size).toBe(0);
  });

  it.each([
    ['geweigerd', new DOMException('Nee', 'SecurityError'), /staat opslag niet toe.*tot u dit venster sluit/],
    ['vol', new DOMException('Vol', 'QuotaExceededError'), /opslag van de browser is vol.*Maak ruimte vrij/],
  ])('is de opslag %s, dan geldt het in dit venster, en dat zegt de melding', (_wat, fout, melding) => {
    const { kast, data } = opslagMet({}, fout);
    expect(kast.bewaar('poh-module', { uren: '10' }).melding).toMatch(melding);
    expect(data.size).toBe(0);
    expect(kast.lees('poh-module').invoer).toEqual({ uren: '10' });
    kast.wis('poh-module');
    expect(kast.lees('poh-module').invoer).toBeNull();
  });

  it('een lap tekst in één veld kost de rest niet', () => {
    const { kast } = opslagMet();
    kast.bewaar('poh-module', { uren: '10', personeelskosten: 'x'.repeat(1001) });
    expect(kast.lees('poh-module')).toEqual({ invoer: { uren: '10' }, melding: null });
  });

  it('is er geen opslag, dan werkt alles in dit venster', () => {
    const kast = new RekeninvoerOpslag(() => null);
    expect(kast.lees('poh-module')).toEqual({ invoer: null, melding: null });
    expect(kast.bewaar('poh-module', { uren: '10' }).melding).toMatch(/staat opslag niet toe/);
    expect(kast.lees('poh-module').invoer).toEqual({ uren: '10' });
  });

  it.each([
    ['geen JSON', '{uren'],
    ['een getal', '7'],
    ['null', 'null'],
    ['een andere versie', '{"versie":2,"invoer":{}}'],
    ['een lijst', '{"versie":1,"invoer":[]}'],
    ['een getal als waarde', '{"versie":1,"invoer":{"uren":10}}'],
    ['een vreemde naam', '{"versie":1,"invoer":{"__proto__x":"10"}}'],
    ['een veel te lange waarde', JSON.stringify({ versie: 1, invoer: { uren: '1'.repeat(2000) } })],
  ])('%s: de rommel gaat weg en de melding zegt het', (_wat, tekst) => {
    const { kast, data } = opslagMet({ [KEY]: tekst });
    expect(kast.lees('poh-module')).toEqual({ invoer: null, melding: expect.stringMatching(/beschadigd/) as string });
    expect(data.size).toBe(0);
    expect(kast.lees('poh-module').melding).toBeNull();
  });
});
