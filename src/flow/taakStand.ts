import type { Taak } from '../domain/keuzehulp.ts';
import type { SpoorStap } from './replay.ts';
import { taakSleutel, type Afgevinkt } from './taken.ts';

/** How far a task came in a walk. */
export interface TaakStand {
  readonly taak: Taak;
  /** Ticked off the last time its step came by. */
  readonly gedaan: boolean;
  /** Not ticked off the last time, but it was in an earlier round. */
  readonly eerderGedaan: boolean;
}

/**
 * The tasks at a place of a trail. In a loop a task is told once, with how it stood last: a step that comes by again later
 * has none here, nor has a question.
 */
export function takenVan(spoor: readonly SpoorStap[], index: number, afgevinkt: Afgevinkt): TaakStand[] {
  const stap = spoor[index]?.stap;
  if (!stap || spoor.slice(index + 1).some((later) => later.stap.id === stap.id)) return [];
  const rondes = spoor.flatMap((passed, at) => (at <= index && passed.stap.id === stap.id ? [spoor.slice(0, at)] : []));
  return (stap.taken ?? []).map((taak) => {
    const gedaan = rondes.map((voor) => afgevinkt.has(taakSleutel(voor, stap.id, taak.id)));
    const laatst = gedaan.at(-1) === true;
    return { taak, gedaan: laatst, eerderGedaan: !laatst && gedaan.includes(true) };
  });
}
