const reporters: (() => boolean)[] = [];

/** A page that can have unfinished work says here how to ask whether it has. */
export function reportOpen(isOpen: () => boolean): void {
  reporters.push(isOpen);
}

/** Whether a reload would lose something the reader is in the middle of. */
export const hasOpenWork = (): boolean => reporters.some((isOpen) => isOpen());
