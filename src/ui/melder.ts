/**
 * Something that tells when it changed. Without Svelte's signals: what every page runs must not pull in the framework,
 * which a page of text does not need.
 */
export class Melder {
  readonly #listeners = new Set<() => void>();

  /** @returns a function that stops listening */
  on(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Tells all listeners. */
  protected meld(): void {
    for (const listener of this.#listeners) listener();
  }
}
