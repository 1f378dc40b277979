import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GegevenAntwoord } from '../../src/domain/keuzehulp.ts';
import { decodeLink, encodeLink } from '../../src/flow/link.ts';
import { createKeuzehulp, replay, toAntwoorden, type Keuzehulp } from '../../src/flow/replay.ts';
import { laadVerwijzen } from '../content/echteInhoud.ts';
import { antwoorden, kort, proef, uitkomstVan, willekeurigeAntwoorden } from './hulp.ts';
import { wegen } from './verwijsmodel.ts';

let verwijzen: Keuzehulp;
const proefhulp = createKeuzehulp(proef);
beforeAll(async () => {
  verwijzen = createKeuzehulp((await laadVerwijzen()).definition);
});

const maakLink = (given: readonly GegevenAntwoord[]): string => encodeLink(verwijzen.definition, given);

/** Every beginning of every way, from no answer at all to the outcome. */
const beginstukken = wegen.flatMap(([weg]) => {
  const given = antwoorden(weg);
  return [...given.keys(), given.length].map((length) => given.slice(0, length));
});
const LANG = antwoorden(
  'vooraf.psychische-klacht risico.nee complexiteit.nee dsm.ja behandelplek.basis-ggz ernst.matig',
);

/** What a browser makes of a fragment before we see it. */
const decodeUri = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

describe('een link maken en openen', () => {
  it('heeft de vorm die de handleiding noemt', () => {
    expect(maakLink(antwoorden('vooraf.psychische-klacht risico.nee'))).toMatch(
      /^#antwoorden=1\.0\.0~vooraf\.psychische-klacht~risico\.nee~[0-9a-z]+$/,
    );
  });

  it('geeft voor elk begin van elke weg dezelfde antwoorden terug', () => {
    for (const given of beginstukken) {
      expect(decodeLink(verwijzen, maakLink(given))).toEqual({ staat: 'goed', versie: '1.0.0', antwoorden: given });
    }
  });

  it('werkt met en zonder hekje, en als een mailprogramma de tekens codeerde', () => {
    const link = maakLink(LANG);
    for (const variant of [link.slice(1), link.replaceAll('~', '%7E'), `#${encodeURIComponent(link.slice(1))}`])
      expect(decodeLink(verwijzen, variant)).toEqual({ staat: 'goed', versie: '1.0.0', antwoorden: LANG });
  });

  it('geeft ook een weg met een lus terug', () => {
    const given = antwoorden('begin.links midden.over begin.rechts midden.door slot.nee midden.stop');
    expect(decodeLink(proefhulp, encodeLink(proef, given))).toMatchObject({ staat: 'goed', antwoorden: given });
  });

  it('verschilt per weg', () => {
    expect(new Set(wegen.map(([weg]) => maakLink(antwoorden(weg)))).size).toBe(wegen.length);
  });

  it.each(['', '#', '#vraag', '#antwoord=1.0.0', '#ANTWOORDEN=1.0.0~vooraf.acuut'])(
    '%j is geen link met antwoorden',
    (fragment) => {
      expect(decodeLink(verwijzen, fragment)).toEqual({ staat: 'geen', versie: '', antwoorden: [] });
    },
  );
});

describe('een verouderde link', () => {
  const oud = (given: readonly GegevenAntwoord[]): string =>
    encodeLink({ ...verwijzen.definition, versie: '0.9.0' }, given);

  it('zegt van welke versie hij is en houdt wat nog geldt', () => {
    expect(decodeLink(verwijzen, oud(LANG))).toEqual({ staat: 'verouderd', versie: '0.9.0', antwoorden: LANG });
  });

  it('stopt bij het laatste antwoord dat nog geldt', () => {
    const given = antwoorden('vooraf.psychische-klacht risico.twijfel complexiteit.nee dsm.nee');
    const { staat, antwoorden: holding } = decodeLink(verwijzen, oud(given));
    expect(staat).toBe('verouderd');
    expect(kort(holding)).toBe('vooraf.psychische-klacht');
  });

  it('van deze versie, maar met antwoorden die deze versie niet kent, heet ook verouderd', () => {
    const given = antwoorden('vooraf.psychische-klacht oude-stap.ja risico.nee');
    const { staat, antwoorden: holding } = decodeLink(verwijzen, maakLink(given));
    expect(staat).toBe('verouderd');
    expect(kort(holding)).toBe('vooraf.psychische-klacht risico.nee');
  });

  it('van een andere keuzehulp is een beschadigde link: de antwoorden zijn niet voor deze', () => {
    expect(decodeLink(verwijzen, encodeLink({ ...verwijzen.definition, id: 'jeugd' }, LANG)).staat).toBe('beschadigd');
  });
});

describe('een beschadigde link', () => {
  it('vraagt het laatste antwoord opnieuw, zodat er nooit een advies uit volgt', () => {
    const { staat, versie, antwoorden: holding } = decodeLink(verwijzen, `${maakLink(LANG)}x`);
    expect({ staat, versie, holding: kort(holding) }).toEqual({
      staat: 'beschadigd',
      versie: '',
      holding: 'vooraf.psychische-klacht risico.nee complexiteit.nee dsm.ja behandelplek.basis-ggz',
    });
  });

  it('die onderweg is afgekapt, houdt een begin van de antwoorden over en niets anders', () => {
    const link = maakLink(LANG);
    for (let length = '#antwoorden='.length; length < link.length; length += 1) {
      const { staat, antwoorden: holding } = decodeLink(verwijzen, link.slice(0, length));
      expect(staat).toBe('beschadigd');
      expect(holding).toEqual(LANG.slice(0, holding.length));
      expect(uitkomstVan(verwijzen, holding)).toBeNull();
    }
  });

  it('met één verwisseld antwoord geeft geen advies', () => {
    const vervalst = maakLink(antwoorden('vooraf.psychische-klacht risico.ja')).replace('risico.ja', 'risico.nee');
    const { staat, antwoorden: holding } = decodeLink(verwijzen, vervalst);
    expect(staat).toBe('beschadigd');
    expect(uitkomstVan(verwijzen, holding)).toBeNull();
  });

  it('die eindeloos lang is, wordt niet tot het eind uitgelezen', () => {
    // What stands beyond the part that can be ours is not looked at, whatever it says.
    const lang = `#antwoorden=1.0.0~vooraf.psychische-klacht${'~x.y'.repeat(100_000)}~risico.nee~abc`;
    expect(decodeLink(verwijzen, lang)).toEqual({
      staat: 'beschadigd',
      versie: '',
      antwoorden: antwoorden('vooraf.psychische-klacht'),
    });
  });
});

/**
 * The one promise of a link: an advice appears only when the link says exactly the answers that lead to it, in the very
 * text we would make for them. Checked without the checksum: by making the link again.
 */
function verwachtGeenVerkeerdAdvies(keuzehulp: Keuzehulp, fragment: string): void {
  const { staat, antwoorden: holding } = decodeLink(keuzehulp, fragment);
  const verloop = replay(keuzehulp, holding);
  expect(verloop.vervallen).toEqual([]);
  expect(toAntwoorden(verloop.spoor)).toEqual(holding);
  const tekst = decodeUri(fragment.replace(/^#/, ''));
  const zelfGemaakt = `#${tekst}` === encodeLink(keuzehulp.definition, holding);
  expect(staat === 'goed').toBe(zelfGemaakt);
  if (staat === 'geen') expect(holding).toEqual([]);
  if (staat === 'geen' || staat === 'beschadigd') expect(verloop.positie.soort).toBe('vraag');
}

/** What can happen to a text on the way. */
const verminking: fc.Arbitrary<(text: string) => string> = fc
  .record({
    wat: fc.constantFrom('weg', 'erbij', 'anders', 'verdubbeld', 'verwisseld', 'hoofdletters', 'gecodeerd', 'deel'),
    plek: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    lengte: fc.integer({ min: 1, max: 12 }),
    tekst: fc.oneof(
      fc.string({ minLength: 1, maxLength: 5 }),
      fc.constantFrom('~', '.', '%', '%7E', '%FF', '~risico.ja', '#'),
    ),
  })
  .map(({ wat, plek, lengte, tekst }) => (text: string): string => {
    const at = Math.floor(plek * text.length);
    const [voor, stuk, na] = [text.slice(0, at), text.slice(at, at + lengte), text.slice(at + lengte)];
    switch (wat) {
      case 'weg':
        return voor + na;
      case 'erbij':
        return voor + tekst + stuk + na;
      case 'anders':
        return voor + tekst + na;
      case 'verdubbeld':
        return voor + stuk + stuk + na;
      case 'hoofdletters':
        return voor + stuk.toUpperCase() + na;
      case 'gecodeerd':
        return voor + encodeURIComponent(stuk) + na;
      case 'deel':
        return voor;
      default: {
        const parts = text.split('~');
        const [een, ander] = [at % parts.length, lengte % parts.length];
        return parts
          .map((part, index) => parts[index === een ? ander : index === ander ? een : index] ?? part)
          .join('~');
      }
    }
  });

describe('welke tekst er ook achter het hekje staat', () => {
  const lastig = fc.string({
    unit: fc.constantFrom('%', '~', '.', '=', '#', '2', 'F', 'é', '😀', '\ud800', ' '),
    maxLength: 40,
  });

  it('een willekeurige tekst valt nooit om en geeft nooit een advies', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), lastig),
        fc.constantFrom('', '#', '#antwoorden='),
        (text, begin) => {
          verwachtGeenVerkeerdAdvies(verwijzen, begin + text);
          expect(decodeLink(verwijzen, begin + text).staat).toBe(begin === '#antwoorden=' ? 'beschadigd' : 'geen');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('een verminkte link geeft alleen een advies als er na het verminken hetzelfde staat', () => {
    const begin = fc.constantFrom(...beginstukken);
    fc.assert(
      fc.property(begin, fc.array(verminking, { minLength: 1, maxLength: 3 }), (given, verminkingen) => {
        const link = maakLink(given);
        const verminkt = verminkingen.reduce((text, vermink) => vermink(text), link);
        verwachtGeenVerkeerdAdvies(verwijzen, verminkt);
        const { staat, antwoorden: holding } = decodeLink(verwijzen, verminkt);
        if (decodeUri(verminkt.replace(/^#/, '')) === link.slice(1)) {
          expect({ staat, holding }).toEqual({ staat: 'goed', holding: given });
        } else {
          expect(staat).not.toBe('goed');
          expect(uitkomstVan(verwijzen, holding)).toBeNull();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('elke lijst antwoorden, zinnig of niet, komt als zichzelf terug of heet niet goed', () => {
    for (const keuzehulp of [verwijzen, proefhulp])
      fc.assert(
        fc.property(willekeurigeAntwoorden(keuzehulp.definition), (given) => {
          const link = encodeLink(keuzehulp.definition, given);
          verwachtGeenVerkeerdAdvies(keuzehulp, link);
          const { staat, antwoorden: holding } = decodeLink(keuzehulp, link);
          if (staat === 'goed') expect(holding).toEqual(given);
        }),
        { numRuns: 300 },
      );
  });
});
