import { createSearch, type Search } from '../../search/search.ts';
import { href } from '../../ui/href.ts';

let loading: Promise<Search> | null = null;

/**
 * The search engine of this window: fetched when first asked for, then kept.
 * @throws when the index cannot be fetched or is damaged; asking again tries again
 */
export function laadZoekmachine(): Promise<Search> {
  loading ??= (async () => {
    const response = await fetch(href('/zoekindex.json'));
    if (!response.ok) throw new Error(`zoekindex.json: ${String(response.status)}`);
    return createSearch(await response.json());
  })().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
