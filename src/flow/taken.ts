import type { Taak } from '../domain/keuzehulp.ts';
import type { SpoorStap } from './replay.ts';

/**
 * What is ticked off in a walk: tasks of steps as `taakSleutel` names them, points of an outcome's checklist by their text.
 * Lives in memory only, and in no link.
 */
export type Afgevinkt = ReadonlySet<string>;

/** Nothing ticked off yet. */
export const nietsAfgevinkt: Afgevinkt = new Set();

/** The same ticks with one more, or one less. */
export function zetVinkje(afgevinkt: Afgevinkt, punt: string, gedaan: boolean): Afgevinkt {
  const rest = [...afgevinkt].filter((other) => other !== punt);
  return new Set(gedaan ? [...rest, punt] : rest);
}

/**
 * Names a task in a walk. A step that comes by again in a loop is a new round with tasks of its own; a changed answer
 * elsewhere leaves the ticks where they were.
 * @param voor the trail before the step
 */
export function taakSleutel(voor: readonly SpoorStap[], stap: string, taak: string): string {
  const ronde = voor.filter((passed) => passed.stap.id === stap).length;
  return `${stap}#${String(ronde)}/${taak}`;
}

/** The tasks at a place of a trail, each with whether it was ticked off; empty where the step is a question. */
export function takenVan(
  spoor: readonly SpoorStap[],
  index: number,
  afgevinkt: Afgevinkt,
): { readonly taak: Taak; readonly gedaan: boolean }[] {
  const stap = spoor[index]?.stap;
  if (!stap) return [];
  const voor = spoor.slice(0, index);
  return (stap.taken ?? []).map((taak) => ({ taak, gedaan: afgevinkt.has(taakSleutel(voor, stap.id, taak.id)) }));
}
