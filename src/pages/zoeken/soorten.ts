import type { IconName } from '../../ui/Icon.svelte';
import type { SearchCount, SearchKind } from '../../domain/zoeken.ts';

/** Kinds of results as a reader filters them. */
export interface Soort {
  /** In the address of the search page. */
  readonly id: string;
  readonly naam: string;
  readonly icoon: IconName;
  /** What belongs to it, with the name of one such result. */
  readonly soorten: Readonly<Partial<Record<SearchKind, string>>>;
}

/** In the order of the filter. Every kind of result is in one of them; a test sees to it. */
export const soorten: readonly Soort[] = [
  {
    id: 'bronnen',
    naam: 'Bronnen',
    icoon: 'boek',
    soorten: { sectie: 'Sectie', vraag: 'Vraag en antwoord', hoofdstuk: 'Hoofdstuk', bron: 'Bron' },
  },
  {
    id: 'keuzehulpen',
    naam: 'Keuzehulpen',
    icoon: 'wegwijzer',
    soorten: { keuzehulp: 'Keuzehulp', stap: 'Vraag in keuzehulp', uitkomst: 'Advies in keuzehulp' },
  },
  { id: 'rekenhulpen', naam: 'Rekenhulpen', icoon: 'rekenen', soorten: { rekenhulp: 'Rekenhulp' } },
  { id: 'onderwerpen', naam: 'Onderwerpen', icoon: 'lagen', soorten: { onderwerp: 'Onderwerp' } },
  { id: 'begrippen', naam: 'Begrippen', icoon: 'info', soorten: { begrip: 'Begrip' } },
  { id: 'verschillen', naam: 'Verschillen', icoon: 'overleg', soorten: { tegenspraak: 'Waar bronnen verschillen' } },
  { id: 'prestaties', naam: 'Prestaties', icoon: 'vink', soorten: { prestatie: 'Prestatie' } },
  { id: 'oefenen', naam: 'Oefenen', icoon: 'gesprek', soorten: { casus: 'Casus', toets: 'Toets' } },
  { id: 'paginas', naam: "Pagina's", icoon: 'info', soorten: { pagina: 'Pagina' } },
];

/** The filter a kind of result falls under. */
export const soortVan = (kind: SearchKind): Soort | undefined => soorten.find((soort) => kind in soort.soorten);

/** What a result is, in a word. */
export const naamVan = (kind: SearchKind): string => soortVan(kind)?.soorten[kind] ?? '';

/** The kinds behind the id of a filter; none for an id that is not there, which filters nothing. */
export const kindsVan = (id: string): SearchKind[] =>
  Object.keys(soorten.find((soort) => soort.id === id)?.soorten ?? {}) as SearchKind[];

/** How many results fall under each filter; without those that have none. */
export function telSoorten(
  counts: readonly SearchCount<SearchKind>[],
): { readonly soort: Soort; readonly aantal: number }[] {
  return soorten
    .map((soort) => ({
      soort,
      aantal: counts.filter(({ value }) => value in soort.soorten).reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ aantal }) => aantal > 0);
}
