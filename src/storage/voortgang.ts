import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { legeVoortgang, type LeerInstellingen, type Voortgang } from '../domain/voortgang.ts';
import { deelNamen, isGaaf, isInstellingen, type Deel } from './voortgangSchema.ts';

/** Progress of the study mode in IndexedDB: a store per part, a record per card, day, vignette or quiz. */

/** Name of the database. */
export const VOORTGANG_NAAM = 'ggz-wijzer.leren';
const INSTELLINGEN = 'instellingen';
/** Damaged records are set aside here, not thrown away. */
const BESCHADIGD = 'beschadigd';

type Upgrade = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/**
 * How the database grew, a step per version: step 1 makes version 1. Never change a step that was published; add one. A step
 * that changes records reads and writes them inside its transaction, so that an interrupted update leaves the old version.
 */
export const migraties: readonly Upgrade[] = [
  (database) => {
    for (const deel of ['kaarten', 'dagen', 'casussen', 'toetsen', 'gemist']) database.createObjectStore(deel);
    database.createObjectStore(INSTELLINGEN);
    database.createObjectStore(BESCHADIGD, { autoIncrement: true });
  },
  (database) => {
    database.createObjectStore('bladwijzers');
  },
];

/** What reading came to: the progress in force, and what the learner must know. */
export interface VoortgangResultaat {
  readonly voortgang: Voortgang;
  /** Dutch; null when all went well. */
  readonly melding: string | null;
}

/** Records to write: by part, by key. A part that is left out stays as it is. */
export type VoortgangWijziging = { readonly [K in keyof Voortgang]?: Partial<Voortgang[K]> };

const GEBLOKKEERD =
  'De browser staat opslag niet toe. Uw voortgang geldt tot u dit venster sluit. Sta opslag voor deze site toe om haar te bewaren.';
const NIEUWER =
  'Uw voortgang komt van een nieuwere versie van GGZ-wijzer. Herlaad de pagina met verbinding; tot dan wordt er niets bewaard.';
const NIET_BEWAARD =
  'Uw laatste voortgang kon niet worden bewaard: misschien is de opslag vol. Zij geldt tot u dit venster sluit. Maak ruimte vrij, of maak een bestand van uw voortgang.';

/** Takes a change over into progress. */
export const metWijziging = (voortgang: Voortgang, wijziging: VoortgangWijziging): Voortgang =>
  Object.fromEntries(
    Object.entries(voortgang).map(([deel, waarde]) => [
      deel,
      { ...(waarde as object), ...wijziging[deel as keyof Voortgang] },
    ]),
  ) as unknown as Voortgang;

/** Progress without one of its bookmarks. */
export const zonderBladwijzer = (voortgang: Voortgang, plek: string): Voortgang => ({
  ...voortgang,
  bladwijzers: Object.fromEntries(Object.entries(voortgang.bladwijzers).filter(([each]) => each !== plek)),
});

/** Progress on this device. Nothing here throws: where storage fails it holds for this window, and the learner is told. */
export class VoortgangOpslag {
  #database: Promise<IDBPDatabase | null> | null = null;
  #voortgang: Voortgang = legeVoortgang;
  #melding: string | null = null;
  readonly #migraties: readonly Upgrade[];

  constructor(stappen: readonly Upgrade[] = migraties) {
    this.#migraties = stappen;
  }

  /** Reads everything. Damaged records are set aside and told; the rest is kept. */
  async lees(): Promise<VoortgangResultaat> {
    const database = await this.#open();
    if (database) {
      try {
        this.#voortgang = await this.#leesAlles(database);
      } catch {
        this.#melding = GEBLOKKEERD;
      }
    }
    return this.#resultaat();
  }

  /** Writes records, all or none. */
  async bewaar(wijziging: VoortgangWijziging): Promise<VoortgangResultaat> {
    this.#voortgang = metWijziging(this.#voortgang, wijziging);
    await this.#schrijf((transaction) => {
      for (const [deel, records] of Object.entries(wijziging)) {
        if (deel === INSTELLINGEN) void transaction.objectStore(deel).put(this.#voortgang.instellingen, deel);
        else for (const [key, value] of Object.entries(records)) void transaction.objectStore(deel).put(value, key);
      }
    });
    return this.#resultaat();
  }

  /** Takes one bookmark away. */
  async wisBladwijzer(plek: string): Promise<VoortgangResultaat> {
    this.#voortgang = zonderBladwijzer(this.#voortgang, plek);
    await this.#schrijf((transaction) => {
      void transaction.objectStore('bladwijzers').delete(plek);
    });
    return this.#resultaat();
  }

  /** Puts other progress in place of the present, all or nothing: from a file, or none to begin anew. */
  async vervang(voortgang: Voortgang): Promise<VoortgangResultaat> {
    this.#voortgang = voortgang;
    await this.#schrijf((transaction) => {
      for (const deel of deelNamen) {
        const store = transaction.objectStore(deel);
        void store.clear();
        for (const [key, value] of Object.entries(voortgang[deel])) void store.put(value, key);
      }
      void transaction.objectStore(INSTELLINGEN).put(voortgang.instellingen, INSTELLINGEN);
    });
    return this.#resultaat();
  }

  /** Lets go of the database, so that another version can take it over. */
  async sluit(): Promise<void> {
    (await this.#database)?.close();
    this.#database = null;
  }

  #resultaat(): VoortgangResultaat {
    return { voortgang: this.#voortgang, melding: this.#melding };
  }

  #open(): Promise<IDBPDatabase | null> {
    return (this.#database ??= this.#openNu());
  }

  async #openNu(): Promise<IDBPDatabase | null> {
    try {
      const database: IDBPDatabase = await openDB(VOORTGANG_NAAM, this.#migraties.length, {
        upgrade: (upgraded, oldVersion, _newVersion, transaction) => {
          const run = async () => {
            for (const step of this.#migraties.slice(oldVersion)) await step(upgraded, transaction);
          };
          // Aborting leaves the old version as it was, and lets opening fail.
          run().catch((error: unknown) => {
            console.error(error);
            transaction.abort();
          });
          transaction.done.catch(() => undefined);
        },
        // Another window has a newer version of the app: make way.
        blocking: () => void this.sluit(),
        terminated: () => {
          this.#database = null;
        },
      });
      return database;
    } catch (error) {
      this.#melding = error instanceof DOMException && error.name === 'VersionError' ? NIEUWER : GEBLOKKEERD;
      return null;
    }
  }

  async #schrijf(write: (transaction: IDBPTransaction<unknown, string[], 'readwrite'>) => void): Promise<void> {
    const database = await this.#open();
    if (!database) return;
    try {
      const transaction = database.transaction([...deelNamen, INSTELLINGEN], 'readwrite');
      const done = transaction.done;
      write(transaction);
      await done;
      this.#melding = null;
    } catch {
      this.#melding = NIET_BEWAARD;
    }
  }

  async #leesAlles(database: IDBPDatabase): Promise<Voortgang> {
    const transaction = database.transaction([...deelNamen, INSTELLINGEN, BESCHADIGD], 'readwrite');
    const { done } = transaction;
    const gelezen = Object.fromEntries(deelNamen.map((deel) => [deel, {}])) as Record<Deel, Record<string, unknown>>;
    let instellingen: LeerInstellingen = legeVoortgang.instellingen;
    let beschadigd = 0;
    const setAside = async (store: string, key: IDBValidKey, value: unknown) => {
      beschadigd += 1;
      await transaction.objectStore(BESCHADIGD).add({ deel: store, sleutel: key, waarde: value });
      await transaction.objectStore(store).delete(key);
    };
    for (const deel of deelNamen) {
      const store = transaction.objectStore(deel);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll() as Promise<unknown[]>]);
      for (const [index, key] of keys.entries()) {
        if (isGaaf(deel, key, values[index])) gelezen[deel][String(key)] = values[index];
        else await setAside(deel, key, values[index]);
      }
    }
    const bewaard: unknown = await transaction.objectStore(INSTELLINGEN).get(INSTELLINGEN);
    if (isInstellingen(bewaard)) instellingen = bewaard;
    else if (bewaard !== undefined) await setAside(INSTELLINGEN, INSTELLINGEN, bewaard);
    await done;
    if (beschadigd > 0)
      this.#melding = `${beschadigd === 1 ? 'Eén gegeven' : `${String(beschadigd)} gegevens`} van uw voortgang ${beschadigd === 1 ? 'was' : 'waren'} beschadigd en ${beschadigd === 1 ? 'is' : 'zijn'} opzijgezet. De rest is er nog.`;
    return { ...gelezen, instellingen } as Voortgang;
  }
}

/** The progress of this window: what storage refuses holds for every page in it. Call it in the browser, not while prerendering. */
export const voortgangOpslag = new VoortgangOpslag();
