import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GegevenAntwoord } from '../../src/domain/keuzehulp.ts';
import { createKeuzehulp, replay, toAntwoorden, type Keuzehulp } from '../../src/flow/replay.ts';
import { laadVerwijzen } from '../content/echteInhoud.ts';
import { antwoorden, kort, proef, waar, wacht, willekeurigeAntwoorden } from './hulp.ts';
import { verwijsmodel, wegen } from './verwijsmodel.ts';

let verwijzen: Keuzehulp;
const proefhulp = createKeuzehulp(proef);
const wachthulp = createKeuzehulp(wacht);
beforeAll(async () => {
  verwijzen = createKeuzehulp((await laadVerwijzen()).definition);
});

const spoorVan = (keuzehulp: Keuzehulp, given: readonly GegevenAntwoord[]): string =>
  kort(toAntwoorden(replay(keuzehulp, given).spoor));

describe('antwoorden naspelen', () => {
  it('zonder antwoorden staat de eerste vraag open', () => {
    expect(waar(replay(verwijzen, []))).toBe('vraag vooraf');
  });

  it('na een antwoord staat de volgende vraag open', () => {
    expect(waar(replay(verwijzen, antwoorden('vooraf.psychische-klacht')))).toBe('vraag risico');
  });

  it('een uitkomst noemt het antwoord dat besliste', () => {
    const { positie } = replay(verwijzen, antwoorden('vooraf.psychische-klacht risico.ja'));
    expect(positie).toMatchObject({
      soort: 'uitkomst',
      beslissend: { stap: { id: 'risico' }, antwoord: { id: 'ja' } },
    });
  });

  it('een antwoord dat de stap niet kent, vervalt, en de vraag blijft open', () => {
    const verloop = replay(verwijzen, antwoorden('vooraf.psychische-klacht risico.misschien complexiteit.nee'));
    expect(waar(verloop)).toBe('vraag risico');
    expect(kort(verloop.vervallen)).toBe('risico.misschien complexiteit.nee');
  });

  it('hetzelfde antwoord twee keer telt één keer en vervalt één keer', () => {
    const [acuut] = antwoorden('vooraf.acuut');
    if (!acuut) throw new Error('geen antwoord');
    expect(replay(verwijzen, [acuut, acuut]).vervallen).toEqual([acuut]);
  });
});

describe('een antwoord wijzigen', () => {
  it('houdt de latere antwoorden die nog gelden', () => {
    const verloop = replay(proefhulp, antwoorden('begin.rechts midden.door slot.ja'));
    expect(waar(verloop)).toBe('uitkomst aan-het-eind');
    expect(verloop.vervallen).toEqual([]);
  });

  it('noemt de latere antwoorden die niet meer gelden, in de volgorde waarin ze gegeven zijn', () => {
    const verloop = replay(proefhulp, antwoorden('begin.links midden.stop slot.ja'));
    expect(waar(verloop)).toBe('uitkomst thuis');
    expect(kort(verloop.vervallen)).toBe('slot.ja');

    const eerder = replay(
      verwijzen,
      antwoorden('vooraf.psychische-klacht risico.ja complexiteit.nee dsm.ja behandelplek.basis-ggz ernst.matig'),
    );
    expect(waar(eerder)).toBe('uitkomst gespecialiseerde-ggz');
    expect(kort(eerder.vervallen)).toBe('complexiteit.nee dsm.ja behandelplek.basis-ggz ernst.matig');
  });

  it('voor elke weg, elke stap en elk ander antwoord: wat ervoor stond blijft, niets gaat stil verloren', () => {
    for (const [weg] of wegen) {
      const given = antwoorden(weg);
      for (const [index, oud] of given.entries()) {
        for (const [antwoord, naar] of Object.entries(verwijsmodel[oud.stap] ?? {})) {
          const gewijzigd = given.map((each, at) => (at === index ? { ...each, antwoord } : each));
          const verloop = replay(verwijzen, gewijzigd);
          const spoor = toAntwoorden(verloop.spoor);
          expect(spoor.slice(0, index + 1)).toEqual(gewijzigd.slice(0, index + 1));
          expect([...spoor, ...verloop.vervallen]).toEqual(gewijzigd);
          // In this model no answer but the old one leads on to the same question.
          const zelfde = antwoord === oud.antwoord;
          expect(verloop.vervallen).toHaveLength(zelfde ? 0 : given.length - index - 1);
          if (!zelfde) expect(waar(verloop)).toBe(`${naar in verwijsmodel ? 'vraag' : 'uitkomst'} ${naar}`);
        }
      }
    }
  });
});

describe('een keuzehulp met een lus', () => {
  it('gaat rond zolang er antwoorden zijn, en stopt dan bij een vraag', () => {
    const rondje = 'begin.links midden.door slot.nee midden.over ';
    const verloop = replay(proefhulp, antwoorden(rondje.repeat(50)));
    expect(waar(verloop)).toBe('vraag begin');
    expect(verloop.spoor).toHaveLength(200);
  });

  it('gebruikt per keer dat een vraag langskomt het volgende antwoord erop', () => {
    expect(spoorVan(proefhulp, antwoorden('begin.links begin.niet midden.over'))).toBe(
      'begin.links midden.over begin.niet',
    );
  });
});

describe('een handeling en "er verandert iets"', () => {
  const RONDE = 'veilig.ja wachten.wijziging melden.gemeld ';

  it('een handeling gaat verder met haar ene antwoord', () => {
    expect(waar(replay(wachthulp, antwoorden('rust.verder')))).toBe('vraag veilig');
  });

  it('een melding leidt terug naar de vraag naar veiligheid, zo vaak als het nodig is', () => {
    for (const keer of [1, 2, 25]) {
      const verloop = replay(wachthulp, antwoorden(`rust.verder ${RONDE.repeat(keer)}`));
      expect(waar(verloop)).toBe('vraag veilig');
      expect(verloop.spoor).toHaveLength(1 + 3 * keer);
    }
  });

  it('een ander antwoord in een eerdere ronde laat de latere rondes vervallen als die weg ophoudt', () => {
    const verloop = replay(wachthulp, antwoorden('rust.verder veilig.nee wachten.wijziging melden.gemeld veilig.ja'));
    expect(waar(verloop)).toBe('uitkomst gestopt');
    expect(kort(verloop.vervallen)).toBe('wachten.wijziging melden.gemeld veilig.ja');
  });
});

/** The same walk, over the model written out by hand and without the machine. */
function naspelenMetDeHand(given: readonly GegevenAntwoord[]): { spoor: string; eind: string } {
  const open = [...given];
  const spoor: GegevenAntwoord[] = [];
  let plek = 'vooraf';
  while (Object.hasOwn(verwijsmodel, plek)) {
    const keuzes = new Map(Object.entries(verwijsmodel[plek] ?? {}));
    const index = open.findIndex(({ stap, antwoord }) => stap === plek && keuzes.has(antwoord));
    const [gekozen] = index === -1 ? [] : open.splice(index, 1);
    if (!gekozen) return { spoor: kort(spoor), eind: `vraag ${plek}` };
    spoor.push(gekozen);
    plek = keuzes.get(gekozen.antwoord) ?? '';
  }
  return { spoor: kort(spoor), eind: `uitkomst ${plek}` };
}

describe('voor elke lijst antwoorden, zinnig of niet', () => {
  /** Runs a property over both flows: the real one, and the one with loops. */
  const voorElkeLijst = (property: (keuzehulp: Keuzehulp, given: readonly GegevenAntwoord[]) => void) => {
    for (const keuzehulp of [verwijzen, proefhulp, wachthulp])
      fc.assert(fc.property(willekeurigeAntwoorden(keuzehulp.definition), (given) => property(keuzehulp, given)));
  };

  it('komt verwijzen uit waar het verwijsmodel uitkomt', () => {
    fc.assert(
      fc.property(willekeurigeAntwoorden(verwijzen.definition), (given) => {
        expect({ spoor: spoorVan(verwijzen, given), eind: waar(replay(verwijzen, given)) }).toEqual(
          naspelenMetDeHand(given),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('telt elk antwoord mee of noemt het vervallen, nooit allebei en nooit geen van beide', () => {
    voorElkeLijst((keuzehulp, given) => {
      const { spoor, vervallen } = replay(keuzehulp, given);
      const samen = [...toAntwoorden(spoor), ...vervallen].map((each) => JSON.stringify(each)).sort();
      expect(samen).toEqual(given.map((each) => JSON.stringify(each)).sort());
    });
  });

  it('noemt vervallen antwoorden in de volgorde waarin ze gegeven zijn', () => {
    voorElkeLijst((keuzehulp, given) => {
      const { vervallen } = replay(keuzehulp, given);
      let from = 0;
      for (const each of vervallen) {
        const at = given.indexOf(each, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + 1;
      }
    });
  });

  it('verandert naspelen van het spoor niets meer', () => {
    voorElkeLijst((keuzehulp, given) => {
      const eerste = replay(keuzehulp, given);
      expect(replay(keuzehulp, toAntwoorden(eerste.spoor))).toEqual({ ...eerste, vervallen: [] });
    });
  });

  it('is terug één antwoord minder, met de vraag van dat antwoord weer open', () => {
    voorElkeLijst((keuzehulp, given) => {
      const { spoor } = replay(keuzehulp, given);
      const laatste = spoor.at(-1);
      if (!laatste) return;
      const terug = replay(keuzehulp, toAntwoorden(spoor).slice(0, -1));
      expect(terug.spoor).toEqual(spoor.slice(0, -1));
      expect(terug.positie).toEqual({ soort: 'vraag', stap: laatste.stap });
    });
  });

  it('verandert naspelen de lijst zelf niet', () => {
    voorElkeLijst((keuzehulp, given) => {
      const before = JSON.stringify(given);
      replay(keuzehulp, given);
      expect(JSON.stringify(given)).toBe(before);
    });
  });
});
