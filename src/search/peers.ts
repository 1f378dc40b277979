import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { SearchDocument } from '../domain/zoeken.ts';
import type { Engine } from './judge.ts';
import { foldWord, isStopWord } from './woorden.ts';

/**
 * Other engines over the same documents, to measure ours against. They are tuned as a careful user of the library would,
 * on the queries to tune on: fields, weights, tolerance for typos, folding and stop words; not with rules of our own.
 */

const fields = ({ id, title, keywords, page, source, text }: SearchDocument): Record<string, string> => ({
  id,
  title,
  keywords: keywords.join(' | '),
  context: `${page} | ${source}`,
  text,
});

/** What fuse.js is tuned with. */
const FUSE_TUNING = {
  threshold: 0.2,
  minMatchCharLength: 2,
  weights: { title: 2, keywords: 1.4, context: 0.5, text: 1 },
};

/** fuse.js with token search. */
export function createFuseEngine(documents: readonly SearchDocument[], tuning = FUSE_TUNING): Engine {
  const fuse = new Fuse(documents.map(fields), {
    keys: Object.entries(tuning.weights).map(([name, weight]) => ({ name, weight })),
    useTokenSearch: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: tuning.threshold,
    minMatchCharLength: tuning.minMatchCharLength,
  });
  return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item['id'] ?? '');
}

/** What minisearch is tuned with. */
const MINISEARCH_TUNING = {
  boost: { title: 3, keywords: 1.5, context: 0.5, text: 1 },
  fuzzy: 0.3,
  weights: { fuzzy: 0.4, prefix: 0.8 },
  bm25: { k: 1.2, b: 0.5, d: 0.5 },
};

/** minisearch; with `tuning` null as it comes, but for the fields. */
export function createMiniSearchEngine(
  documents: readonly SearchDocument[],
  tuning: typeof MINISEARCH_TUNING | null = MINISEARCH_TUNING,
): Engine {
  const index = new MiniSearch<Record<string, string>>({
    fields: ['title', 'keywords', 'context', 'text'],
    ...(tuning && {
      processTerm: (term: string) => {
        const folded = foldWord(term);
        return folded === '' || isStopWord(folded) ? null : folded;
      },
    }),
  });
  index.addAll(documents.map(fields));
  return (query, limit) => {
    const words = query.trim().split(/\s+/).length;
    const results = index.search(
      query,
      tuning
        ? {
            ...tuning,
            prefix: (_, place) => place === words - 1,
            fuzzy: (term) => (term.length > 4 ? tuning.fuzzy : false),
          }
        : { prefix: (_, place) => place === words - 1 },
    );
    return results.slice(0, limit).map(({ id }) => String(id));
  };
}
