import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legeVoortgang, type Cijfer, type KaartStand, type Voortgang } from '../../src/domain/voortgang.ts';
import { dagVan } from '../../src/study/dag.ts';
import { beoordeel, cijfers, overHoelang, stelSessieSamen, watNu } from '../../src/study/planning.ts';
import { DAG, kaart, NU, stand, UUR } from './hulp.ts';

const cijfer = fc.constantFrom<Cijfer[]>(...cijfers);
/** A card as it stands after some marks, each at some later moment. */
const verloop = fc
  .array(fc.tuple(cijfer, fc.integer({ min: 0, max: 60 * DAG })), { maxLength: 12 })
  .map((marks) =>
    marks.reduce<{ stand: KaartStand | undefined; nu: number }>(
      ({ stand: huidig, nu }, [mark, wait]) => ({ stand: beoordeel(huidig, mark, nu + wait), nu: nu + wait }),
      { stand: undefined, nu: NU },
    ),
  );

describe('een kaart beoordelen, met een vaste klok', () => {
  it('een nieuwe kaart die goed gaat, komt na tien minuten terug, en dan pas na dagen', () => {
    const eerste = beoordeel(undefined, 'goed', NU);
    expect(eerste).toMatchObject({ vervalt: NU + 10 * 60_000, fase: 1, herhalingen: 1, laatst: NU });
    const tweede = beoordeel(eerste, 'goed', eerste.vervalt);
    expect(tweede.fase).toBe(2);
    expect(tweede.vervalt - eerste.vervalt).toBeGreaterThanOrEqual(DAG);
  });

  it('een nieuwe kaart die niet lukt, komt na een minuut terug', () => {
    expect(beoordeel(undefined, 'opnieuw', NU)).toMatchObject({ vervalt: NU + 60_000, fase: 1 });
  });

  it('wie een gekende kaart vergeet, leert haar opnieuw, en dat telt als misser', () => {
    const gekend = stand(NU);
    expect(beoordeel(gekend, 'opnieuw', NU)).toMatchObject({ fase: 3, missers: 1 });
  });

  it('komt steeds later terug als het goed blijft gaan', () => {
    let huidig = beoordeel(undefined, 'goed', NU);
    let vorige = 0;
    for (let keer = 0; keer < 5; keer += 1) {
      const tussen = huidig.vervalt - huidig.laatst;
      expect(tussen).toBeGreaterThanOrEqual(vorige);
      vorige = tussen;
      huidig = beoordeel(huidig, 'goed', huidig.vervalt);
    }
  });

  it('hoe beter het ging, hoe later de kaart terugkomt; nooit in het verleden, hoogstens na een jaar', () => {
    fc.assert(
      fc.property(verloop, ({ stand: huidig, nu }) => {
        const momenten = cijfers.map((mark) => beoordeel(huidig, mark, nu).vervalt);
        expect(momenten).toEqual([...momenten].sort((a, b) => a - b));
        for (const moment of momenten) {
          expect(moment).toBeGreaterThan(nu);
          expect(moment).toBeLessThanOrEqual(nu + 370 * DAG);
        }
      }),
    );
  });

  it('geeft bij dezelfde invoer altijd hetzelfde', () => {
    fc.assert(
      fc.property(verloop, cijfer, ({ stand: huidig, nu }, mark) => {
        expect(beoordeel(huidig, mark, nu)).toEqual(beoordeel(huidig, mark, nu));
      }),
    );
  });

  it('een klok die terug is gezet, maakt niets stuk', () => {
    const gekend = stand(NU + DAG, { laatst: NU });
    expect(beoordeel(gekend, 'goed', NU - 30 * DAG).laatst).toBe(NU);
  });
});

describe('wat er nu te doen is', () => {
  const met = (deel: Partial<Voortgang>): Voortgang => ({ ...legeVoortgang, ...deel });

  it('eerst wat het langst wacht; wat later vandaag vervalt, telt mee, morgen niet', () => {
    const kaarten = ['a', 'b', 'c', 'd'].map((id) => kaart(id));
    const voortgang = met({
      kaarten: { a: stand(NU + UUR), b: stand(NU - 3 * DAG), c: stand(NU + DAG), d: stand(NU - DAG) },
    });
    expect(watNu(kaarten, voortgang, NU).herhalen.map(({ id }) => id)).toEqual(['b', 'd', 'a']);
  });

  it('niet meer nieuwe kaarten dan vandaag nog mag', () => {
    const kaarten = Array.from({ length: 30 }, (_, index) => kaart(String(index)));
    const gedaan = { [dagVan(NU)]: { kaarten: 7, nieuw: 7, oefeningen: 0 } };
    expect(watNu(kaarten, met({ dagen: gedaan }), NU).nieuw).toHaveLength(3);
    expect(watNu(kaarten, met({ dagen: gedaan }), NU + DAG).nieuw).toHaveLength(10);
    expect(watNu(kaarten, met({ instellingen: { nieuwPerDag: 0, sessie: 20 } }), NU).nieuw).toEqual([]);
  });

  it('een gemiste toetsvraag komt als eerste nieuwe kaart; een niet gemiste komt niet', () => {
    const kaarten = [kaart('gewoon'), kaart('toets:a', { naFout: true }), kaart('toets:b', { naFout: true })];
    const voortgang = met({ gemist: { 'toets:b': '2026-11-21' } });
    expect(watNu(kaarten, voortgang, NU).nieuw.map(({ id }) => id)).toEqual(['toets:b', 'gewoon']);
  });

  it('een sessie begint met herhalen en is niet langer dan ingesteld', () => {
    const taken = { herhalen: ['a', 'b'].map((id) => kaart(id)), nieuw: ['c', 'd'].map((id) => kaart(id)) };
    expect(stelSessieSamen(taken, { nieuwPerDag: 10, sessie: 3 }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

it.each([
  [20_000, '1 min'],
  [10 * 60_000, '10 min'],
  [5 * UUR, '5 uur'],
  [DAG, '1 dag'],
  [12 * DAG, '12 dagen'],
  [91 * DAG, '3 maanden'],
])('%i milliseconden heet %s', (milliseconden, tekst) => {
  expect(overHoelang(milliseconden)).toBe(tekst);
});
