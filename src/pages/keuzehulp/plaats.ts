/** Where a history entry stands in a walk. History keeps numbers, never answers. */
export interface Plaats {
  /** Number of answers that count here. */
  readonly stap: number;
  /** Down to which number the history entries before this one have the numbers before it, one by one. */
  readonly vanaf: number;
}

const isPlaats = (state: unknown): state is Plaats =>
  Number.isInteger((state as Partial<Plaats> | null | undefined)?.stap);

/** Where a walk begins; stands for a history entry in which no place was noted yet. */
export const BEGIN: Plaats = { stap: 0, vanaf: 0 };

/** The place of the present history entry; `BEGIN` itself when it is not one of ours. */
export const leesPlaats = (): Plaats => (isPlaats(history.state) ? history.state : BEGIN);

/** Makes a new history entry for a place in the walk. */
export function legPlaats(plaats: Plaats): void {
  history.pushState(plaats, '', location.pathname);
}

/** Notes a place in the present history entry. */
export function noteerPlaats(plaats: Plaats, address = location.href): void {
  history.replaceState(plaats, '', address);
}
