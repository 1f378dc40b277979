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

/** How often a step came by before this place of a walk: 0 the first time, more in a loop. */
const rondeVan = (voor: readonly SpoorStap[], stap: string): number =>
  voor.filter((passed) => passed.stap.id === stap).length;

/**
 * Names a task in a walk. A step that comes by again in a loop is a new round with tasks of its own; a changed answer
 * elsewhere leaves the ticks where they were.
 * @param voor the trail before the step
 */
export const taakSleutel = (voor: readonly SpoorStap[], stap: string, taak: string): string =>
  `${stap}#${String(rondeVan(voor, stap))}/${taak}`;

/** Short name of the step at a place of a trail; from the second time on it says which time this is. */
export function kortOpSpoor(spoor: readonly SpoorStap[], index: number): string {
  const stap = spoor[index]?.stap;
  if (!stap) return '';
  const ronde = rondeVan(spoor.slice(0, index), stap.id);
  return ronde === 0 ? stap.kort : `${stap.kort} (${String(ronde + 1)}e keer)`;
}
