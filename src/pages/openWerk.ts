import { Melder } from '../ui/melder.ts';

/** Knows whether a reload would lose something the reader is in the middle of. */
class OpenWerk extends Melder {
  readonly #reporters: (() => boolean)[] = [];

  /** A page that can have unfinished work says here how to ask whether it has. */
  report(isOpen: () => boolean): void {
    this.#reporters.push(isOpen);
    this.meld();
  }

  get open(): boolean {
    return this.#reporters.some((isOpen) => isOpen());
  }
}

export const openWerk = new OpenWerk();
