import { buffersOf, prepareSearch } from '../../src/search/prepareSearch.ts';
import { openSearch, type Search } from '../../src/search/search.ts';

/** Makes search from the parsed index files in one go, and hands the index over as a worker does to its page. */
export function createSearch(files: Parameters<typeof prepareSearch>[0]): Search {
  const prepared = prepareSearch(files);
  return openSearch(structuredClone(prepared, { transfer: buffersOf(prepared) }));
}
