/** Where a history entry stands in a walk. History keeps numbers, never answers. */
export interface Plaats {
  /** Number of answers that count here. */
  readonly stap: number;
  /** The same, for the history entry before this one; null when that one is not of this walk. */
  readonly vorige: number | null;
}

const isPlaats = (state: unknown): state is Plaats =>
  Number.isInteger((state as Partial<Plaats> | null | undefined)?.stap);

/** The place of the present history entry; null when it is not one of ours. */
export const leesPlaats = (): Plaats | null => (isPlaats(history.state) ? history.state : null);

/** Makes a new history entry for a place in the walk. */
export function legPlaats(plaats: Plaats): void {
  history.pushState(plaats, '', location.pathname);
}

/** Notes a place in the present history entry. */
export function noteerPlaats(plaats: Plaats, address = location.href): void {
  history.replaceState(plaats, '', address);
}
