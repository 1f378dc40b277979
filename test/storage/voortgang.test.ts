import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { legeVoortgang, type KaartStand, type Voortgang } from '../../src/domain/voortgang.ts';
import { migraties, VOORTGANG_NAAM, VoortgangOpslag } from '../../src/storage/voortgang.ts';
import { heeftVoortgang } from '../../src/storage/heeftVoortgang.ts';
import { leesVoortgangBestand, schrijfVoortgangBestand } from '../../src/storage/voortgangBestand.ts';

const stand: KaartStand = {
  vervalt: 1_800_000_000_000,
  stabiliteit: 3.25,
  moeilijkheid: 5,
  herhalingen: 2,
  missers: 0,
  fase: 2,
  stap: 0,
  laatst: 1_799_000_000_000,
};
const volle: Voortgang = {
  kaarten: { 'begrip:poh-ggz': stand, 'vraag:invoering-basis-ggz/vragen-poh-ggz#hidha': { ...stand, fase: 1 } },
  dagen: { '2026-11-22': { kaarten: 12, nieuw: 5, oefeningen: 1 } },
  casussen: { 'somber-na-ontslag': { dag: '2026-11-22', goed: 3, totaal: 4 } },
  toetsen: { 'het-verwijsmodel': { dag: '2026-11-22', goed: 8, totaal: 10 } },
  gemist: { 'toets:het-verwijsmodel/volgorde': '2026-11-22' },
  bladwijzers: { 'vgz-poh-ggz/tarief#norm': '2026-11-22' },
  instellingen: { nieuwPerDag: 5, sessie: 30 },
};

/** Puts a record straight into the database, as a fault would. */
async function plant(store: string, key: string, value: unknown): Promise<void> {
  const database = await openDB(VOORTGANG_NAAM);
  await database.put(store, value, key);
  database.close();
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('is er voortgang op dit apparaat?', () => {
  it('nee, en vragen maakt geen opslag; ja na het eerste bewaren', async () => {
    expect(await heeftVoortgang()).toBe(false);
    expect(await indexedDB.databases()).toEqual([]);
    await new VoortgangOpslag().bewaar({ bladwijzers: volle.bladwijzers });
    expect(await heeftVoortgang()).toBe(true);
  });

  it('misschien, dus ja, waar de browser het niet zegt of opslag weigert', async () => {
    vi.stubGlobal('indexedDB', {});
    expect(await heeftVoortgang()).toBe(true);
    vi.stubGlobal('indexedDB', undefined);
    expect(await heeftVoortgang()).toBe(true);
  });
});

describe('voortgang lezen en bewaren', () => {
  it('wie nog niets leerde, heeft geen voortgang, zonder melding', async () => {
    expect(await new VoortgangOpslag().lees()).toEqual({ voortgang: legeVoortgang, melding: null });
  });

  it('wat bewaard is, komt in een volgend venster terug, ook na losse wijzigingen', async () => {
    const opslag = new VoortgangOpslag();
    await opslag.lees();
    await opslag.bewaar({
      kaarten: { 'begrip:poh-ggz': { ...stand, herhalingen: 1 } },
      instellingen: { nieuwPerDag: 5 },
    });
    await opslag.bewaar({ kaarten: { 'begrip:poh-ggz': stand }, dagen: volle.dagen });
    await opslag.sluit();
    expect(await new VoortgangOpslag().lees()).toEqual({
      voortgang: {
        ...legeVoortgang,
        kaarten: { 'begrip:poh-ggz': stand },
        dagen: volle.dagen,
        instellingen: { nieuwPerDag: 5, sessie: 20 },
      },
      melding: null,
    });
  });

  it('vervangen laat niets van het oude over, en wissen is vervangen door niets', async () => {
    const opslag = new VoortgangOpslag();
    await opslag.bewaar({ kaarten: { 'begrip:oud': stand } });
    await opslag.vervang(volle);
    expect((await new VoortgangOpslag().lees()).voortgang).toEqual(volle);
    await opslag.vervang(legeVoortgang);
    expect((await new VoortgangOpslag().lees()).voortgang).toEqual(legeVoortgang);
  });
});

describe('bladwijzers', () => {
  it('blijven bewaard, en één gaat weg zonder de andere', async () => {
    const opslag = new VoortgangOpslag();
    await opslag.vervang(volle);
    await opslag.bewaar({ bladwijzers: { 'lhv-toolkit-ggz/acute-ggz#jeugd': '2026-11-23' } });
    await opslag.wisBladwijzer('vgz-poh-ggz/tarief#norm');
    const over = { ...volle, bladwijzers: { 'lhv-toolkit-ggz/acute-ggz#jeugd': '2026-11-23' } };
    expect((await opslag.lees()).voortgang).toEqual(over);
    expect((await new VoortgangOpslag().lees()).voortgang).toEqual(over);
  });
});

describe('een nieuwe versie van de app', () => {
  it('brengt de eerste versie, zonder bladwijzers, over met alles wat erin staat', async () => {
    // As version 1 was published: its stores by name, not by what the code knows now.
    const eerste = await openDB(VOORTGANG_NAAM, 1, {
      upgrade: (database) => {
        for (const store of ['kaarten', 'dagen', 'casussen', 'toetsen', 'gemist', 'instellingen'])
          database.createObjectStore(store);
        database.createObjectStore('beschadigd', { autoIncrement: true });
      },
    });
    await eerste.put('kaarten', stand, 'begrip:poh-ggz');
    await eerste.put('instellingen', volle.instellingen, 'instellingen');
    eerste.close();
    const opslag = new VoortgangOpslag();
    const verwacht = { ...legeVoortgang, kaarten: { 'begrip:poh-ggz': stand }, instellingen: volle.instellingen };
    expect(await opslag.lees()).toEqual({ voortgang: verwacht, melding: null });
    await opslag.bewaar({ bladwijzers: volle.bladwijzers });
    expect((await new VoortgangOpslag().lees()).voortgang.bladwijzers).toEqual(volle.bladwijzers);
  });

  it('neemt de voortgang mee door een wijziging van het schema', async () => {
    const oud = new VoortgangOpslag();
    await oud.vervang(volle);
    await oud.sluit();
    // A step as a later version might take it: every card one repeat more.
    const nieuw = new VoortgangOpslag([
      ...migraties,
      async (_database, transaction) => {
        for (
          let cursor = await transaction.objectStore('kaarten').openCursor();
          cursor;
          cursor = await cursor.continue()
        ) {
          const waarde = cursor.value as KaartStand;
          await cursor.update({ ...waarde, herhalingen: waarde.herhalingen + 1 });
        }
      },
    ]);
    const { voortgang, melding } = await nieuw.lees();
    expect(melding).toBeNull();
    expect(voortgang.kaarten['begrip:poh-ggz']?.herhalingen).toBe(3);
    expect({ ...voortgang, kaarten: {} }).toEqual({ ...volle, kaarten: {} });
  });

  it('een stap die mislukt, laat het oude heel', async () => {
    const oud = new VoortgangOpslag();
    await oud.vervang(volle);
    await oud.sluit();
    vi.spyOn(console, 'error').mockReturnValue();
    const kapot = new VoortgangOpslag([
      ...migraties,
      async (_database, transaction) => {
        await transaction.objectStore('kaarten').clear();
        throw new Error('halverwege');
      },
    ]);
    expect((await kapot.lees()).melding).toMatch(/staat opslag niet toe/);
    expect((await new VoortgangOpslag().lees()).voortgang).toEqual(volle);
  });

  it('een oudere app bewaart niets over nieuwere voortgang heen, en zegt waarom', async () => {
    const nieuw = new VoortgangOpslag([...migraties, () => undefined]);
    await nieuw.vervang(volle);
    await nieuw.sluit();
    const oud = new VoortgangOpslag();
    expect((await oud.lees()).melding).toMatch(/nieuwere versie/);
    await oud.bewaar({ kaarten: { 'begrip:x': stand } });
    expect((await new VoortgangOpslag([...migraties, () => undefined]).lees()).voortgang).toEqual(volle);
  });
});

describe('er is iets mis', () => {
  it('beschadigde gegevens gaan opzij, de rest blijft, en de melding zegt het één keer', async () => {
    const opslag = new VoortgangOpslag();
    await opslag.vervang(volle);
    await opslag.sluit();
    await plant('kaarten', 'begrip:kapot', { ...stand, vervalt: 'morgen' });
    await plant('bladwijzers', 'Jan de Vries', '2026-11-22');
    await plant('dagen', 'geen-dag', { kaarten: 1, nieuw: 1, oefeningen: 0 });
    await plant('instellingen', 'instellingen', { nieuwPerDag: -3, sessie: 20 });
    const { voortgang, melding } = await new VoortgangOpslag().lees();
    expect(melding).toBe('4 gegevens van uw voortgang waren beschadigd en zijn opzijgezet. De rest is er nog.');
    expect(voortgang).toEqual({ ...volle, instellingen: legeVoortgang.instellingen });
    expect((await new VoortgangOpslag().lees()).melding).toBeNull();
    const database = await openDB(VOORTGANG_NAAM);
    expect(await database.count('beschadigd')).toBe(4);
    database.close();
  });

  it('zonder IndexedDB geldt de voortgang in dit venster, en dat staat er', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const opslag = new VoortgangOpslag();
    expect((await opslag.lees()).melding).toMatch(/staat opslag niet toe/);
    await opslag.bewaar({ kaarten: { 'begrip:poh-ggz': stand } });
    expect((await opslag.lees()).voortgang.kaarten).toEqual({ 'begrip:poh-ggz': stand });
  });
});

describe('het bestand van de voortgang', () => {
  it('wat geschreven is, komt precies terug', () => {
    expect(leesVoortgangBestand(schrijfVoortgangBestand(volle))).toEqual({ goed: true, voortgang: volle });
  });

  it('een bestand van de eerste versie, zonder bladwijzers, wordt nog gelezen', () => {
    const eerste = schrijfVoortgangBestand(volle)
      .replace('"versie":2', '"versie":1')
      .replace(/,"bladwijzers":\{[^}]*\}/, '');
    expect(eerste).not.toContain('bladwijzers');
    expect(leesVoortgangBestand(eerste)).toEqual({ goed: true, voortgang: { ...volle, bladwijzers: {} } });
  });

  it.each([
    ['geen JSON', '<script>', /geen JSON-bestand/],
    ['andere JSON', '{}', /geen voortgang/],
    ['Mijn praktijk', '{"soort":"ggz-wijzer.praktijk","versie":1}', /geen voortgang/],
    ['een andere versie', '{"soort":"ggz-wijzer.leren","versie":9}', /andere versie/],
    [
      'een veld te veel',
      schrijfVoortgangBestand(volle).replace('"kaarten":{', '"patient":1,"kaarten":{'),
      /klopt niet bij/,
    ],
    [
      'een kaart die niet klopt',
      schrijfVoortgangBestand(volle).replace('"fase":2', '"fase":7'),
      /klopt niet bij voortgang\.kaarten/,
    ],
    [
      'een bladwijzer met tekst',
      schrijfVoortgangBestand(volle).replace('vgz-poh-ggz/tarief#norm', 'mevrouw Jansen belt morgen'),
      /klopt niet bij voortgang\.bladwijzers/,
    ],
    [
      'een sleutel met tekst',
      schrijfVoortgangBestand(volle).replace('begrip:poh-ggz', 'Jan de Vries'),
      /klopt niet bij/,
    ],
  ])('weigert %s, met de reden', (_wat, tekst, reden) => {
    const gelezen = leesVoortgangBestand(tekst);
    expect(gelezen.goed ? 'goedgekeurd' : gelezen.reden).toMatch(reden);
  });

  it('geen enkele tekst laat het lezen omvallen of vervuilt objecten', () => {
    const ruw = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"soort":"ggz-wijzer.leren","versie":2,"voortgang":${json}}`),
      fc.constant(
        '{"soort":"ggz-wijzer.leren","versie":1,"__proto__":{"vuil":1},"voortgang":{"__proto__":{"vuil":1}}}',
      ),
    );
    fc.assert(
      fc.property(ruw, (tekst) => {
        const gelezen = leesVoortgangBestand(tekst);
        if (!gelezen.goed) expect(gelezen.reden).not.toBe('');
        expect(({} as Record<string, unknown>)['vuil']).toBeUndefined();
      }),
    );
  });
});
