import type { Kaart } from '../../src/domain/leren.ts';
import type { KaartStand } from '../../src/domain/voortgang.ts';

/** Sunday 22 November 2026, noon by the learner's clock. */
export const NU = new Date(2026, 10, 22, 12).getTime();
export const UUR = 3_600_000;
export const DAG = 24 * UUR;

export const kaart = (id: string, deel: Partial<Kaart> = {}): Kaart => ({
  id,
  soort: 'vraag',
  voor: `Voorkant van ${id}`,
  achter: `Achterkant van ${id}`,
  bronnen: [],
  ...deel,
});

/** A known card, due at this moment. */
export const stand = (vervalt: number, deel: Partial<KaartStand> = {}): KaartStand => ({
  vervalt,
  stabiliteit: 5,
  moeilijkheid: 5,
  herhalingen: 3,
  missers: 0,
  fase: 2,
  stap: 0,
  laatst: vervalt - 5 * DAG,
  ...deel,
});
