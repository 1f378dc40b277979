import { describe, expect, it } from 'vitest';
import { legeVoortgang, type Voortgang } from '../../../src/domain/voortgang.ts';
import { voortgang } from './hulp.ts';

const DAG = '2026-11-22';
const met = (...plekken: readonly string[]): Voortgang => ({
  ...legeVoortgang,
  bladwijzers: Object.fromEntries(plekken.map((plek) => [plek, DAG])),
});
const RESULTAAT = { dag: DAG, goed: 1, totaal: 1 };

describe('een overgenomen bestand ongedaan maken', () => {
  it('brengt alles terug, en houdt de bladwijzers die daarna zijn gezet of weggehaald', async () => {
    const { store } = await voortgang({ ...met('a/a#eigen', 'a/a#beide'), casussen: { mijn: RESULTAAT } });
    await store.vervang({ ...met('a/a#beide', 'a/a#bestand'), casussen: { ander: RESULTAAT } });
    // As a page of text does: past the store.
    await store.opslag.bewaar({ bladwijzers: { 'b/b#erna': DAG } });
    await store.opslag.wisBladwijzer('a/a#beide');
    await store.lees();
    expect(store.kanTerug).toBe(true);
    await store.maakOngedaan();
    expect(Object.keys(store.huidig.bladwijzers).toSorted()).toEqual(['a/a#eigen', 'b/b#erna']);
    expect(store.huidig.casussen).toEqual({ mijn: RESULTAAT });
    expect((await store.opslag.lees()).voortgang).toEqual(store.huidig);
    expect(store.kanTerug).toBe(false);
  });

  it('kan niet meer zodra er is geleerd: dat zou verloren gaan', async () => {
    const { store } = await voortgang(met('a/a#eigen'));
    await store.vervang(met());
    await store.bewaar({ casussen: { nieuw: RESULTAAT } });
    expect(store.kanTerug).toBe(false);
    await store.maakOngedaan();
    expect(store.huidig.casussen).toEqual({ nieuw: RESULTAAT });
  });
});
