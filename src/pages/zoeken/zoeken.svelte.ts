import { createSubscriber } from 'svelte/reactivity';
import type { SearchAnswer, SearchResult } from '../../domain/zoeken.ts';
import { groupByPage, type ResultGroup } from '../../search/groupByPage.ts';
import { leesZoekvragen, onthoudZoekvraag, wisZoekvragen, type Zoekvragen } from '../../storage/zoekvragen.ts';
import { markeerOp } from '../../ui/markering.ts';
import { kindsVan, naamVan } from './soorten.ts';
import { zoekmotor, type Stand } from './zoekmotor.ts';

const LEEG: SearchAnswer = { results: [], total: 0, kinds: [], sources: [], isKnown: false, suggestions: [] };

/** A search box: what was typed and chosen, what it gave, and how loading went. */
export class Zoeken {
  #vraag = $state('');
  #soort = $state('');
  #bron = $state('');
  #eerder = $state.raw<Zoekvragen>(leesZoekvragen());
  #limit = $state(0);
  readonly #volg = createSubscriber((update) => zoekmotor.on(update));
  readonly #antwoord = $derived.by((): SearchAnswer => {
    this.#volg();
    const { search } = zoekmotor;
    if (!search || this.isLeeg) return LEEG;
    const sources = this.#bron === '' ? [] : [this.#bron];
    return search.query(this.#vraag, { limit: this.#limit, kinds: kindsVan(this.#soort), sources });
  });

  /** @param limit At most so many results. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** At most so many results. */
  get limit(): number {
    return this.#limit;
  }
  set limit(limit: number) {
    this.#limit = limit;
  }

  get vraag(): string {
    return this.#vraag;
  }
  set vraag(vraag: string) {
    this.#vraag = vraag;
  }
  /** Id of the chosen filter on kind (see soorten.ts); empty for all. */
  get soort(): string {
    return this.#soort;
  }
  set soort(soort: string) {
    this.#soort = kindsVan(soort).length > 0 ? soort : '';
  }
  /** The chosen source, as results name it; empty for all. */
  get bron(): string {
    return this.#bron;
  }
  set bron(bron: string) {
    this.#bron = bron;
  }

  get antwoord(): SearchAnswer {
    return this.#antwoord;
  }
  /** Results of one page together. */
  readonly groepen: readonly ResultGroup[] = $derived(groupByPage(this.#antwoord.results));
  /** Results in the order they are shown. */
  readonly resultaten: readonly SearchResult[] = $derived(this.groepen.flatMap(({ results }) => results));

  get stand(): Stand {
    this.#volg();
    return zoekmotor.stand;
  }
  /** Whether a query gets an answer, be it from headings only. */
  get kanZoeken(): boolean {
    this.#volg();
    return zoekmotor.search !== null;
  }
  /** What is wrong with a file of the index; empty when nothing is. */
  get melding(): string {
    this.#volg();
    return zoekmotor.melding;
  }
  /** Whether more can be found in a moment. */
  get isOnderweg(): boolean {
    return this.stand === 'laadt' || this.stand === 'koppen';
  }
  /** Whether something was typed. */
  readonly isLeeg: boolean = $derived(this.#vraag.trim() === '');
  /** Whether there is an answer, and it is: nothing. */
  get isNiets(): boolean {
    return !this.isLeeg && this.kanZoeken && this.#antwoord.results.length === 0;
  }
  /** Queries asked before on this device. */
  get eerder(): Zoekvragen {
    return this.#eerder;
  }

  /** How much was found, for eyes and ears; empty while there is nothing to tell. */
  get telling(): string {
    if (this.isLeeg || !this.kanZoeken) return '';
    const { results, total } = this.#antwoord;
    if (results.length === 0) return 'Niets gevonden.';
    const shown = results.length === total ? '' : `, de beste ${String(results.length)} staan hier`;
    return `${total === 1 ? '1 resultaat' : `${String(total)} resultaten`}${shown}.`;
  }

  /** What a screen reader hears besides: that search is loading, or what stands on top. */
  get aankondiging(): string {
    if (this.stand === 'laadt') return 'Zoeken wordt geladen.';
    const first = this.telling === '' ? undefined : this.resultaten[0]?.document;
    return first ? `Eerste: ${first.title}, ${naamVan(first.kind)}.` : '';
  }

  /** Takes the filters away. */
  wisFilters(): void {
    this.#soort = '';
    this.#bron = '';
  }

  /** Starts loading, or tries again. */
  laad(): void {
    zoekmotor.start();
  }

  /** A result is opened: remembers the query when it holds nothing of a person, and has the words marked on that page. */
  kies(resultaat: SearchResult): void {
    if (this.#antwoord.isKnown) this.#eerder = onthoudZoekvraag(this.#vraag);
    markeerOp(resultaat.document.path, resultaat.terms);
  }

  /** Erases the queries asked before. */
  wisEerder(): void {
    wisZoekvragen();
    this.#eerder = leesZoekvragen();
  }
}
