import type { SearchAnswer } from '../../domain/zoeken.ts';
import type { Search } from '../../search/search.ts';
import { laadZoekmachine } from './zoekmachine.ts';

const EMPTY: SearchAnswer = { results: [], suggestions: [] };

/** A search box: what was typed, what it gave, and how loading went. */
export class Zoeken {
  vraag = $state('');
  staat = $state<'laadt' | 'klaar' | 'mislukt'>('laadt');
  #machine = $state.raw<Search | null>(null);

  constructor(readonly limit: number) {}

  readonly antwoord: SearchAnswer = $derived.by(() =>
    this.#machine && this.vraag.trim() !== '' ? this.#machine.query(this.vraag, { limit: this.limit }) : EMPTY,
  );

  /** What a screen reader hears after typing. */
  readonly aankondiging: string = $derived.by(() => {
    if (this.staat === 'laadt') return 'Zoeken wordt geladen.';
    if (this.staat === 'mislukt' || this.vraag.trim() === '') return '';
    const count = this.antwoord.results.length;
    return count === 0 ? 'Niets gevonden.' : count === 1 ? '1 resultaat.' : `${String(count)} resultaten.`;
  });

  async laad(): Promise<void> {
    this.staat = 'laadt';
    try {
      this.#machine = await laadZoekmachine();
      this.staat = 'klaar';
    } catch {
      this.staat = 'mislukt';
    }
  }
}
