const reporters: (() => boolean)[] = [];
/** Counts the reporters, so that whoever asked before the last one came asks again. */
let count = $state(0);

/** A page that can have unfinished work says here how to ask whether it has. */
export function reportOpen(isOpen: () => boolean): void {
  reporters.push(isOpen);
  count = reporters.length;
}

/** Whether a reload would lose something the reader is in the middle of. */
export const hasOpenWork = (): boolean => count > 0 && reporters.some((isOpen) => isOpen());
