import type { SearchDocument } from '../domain/zoeken.ts';

/**
 * Makes more content of what there is, to measure search at a size it may grow to: each copy of a document keeps its
 * length and most of its words, gets sentences of others, and a word in ten is a new compound, so that the list of words
 * grows as it would. The same every time.
 * @param factor How many times as much; 1 gives the documents themselves.
 */
export function multiplyContent(documents: readonly SearchDocument[], factor: number): SearchDocument[] {
  const random = createRandom(20_260_101);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const words = [...new Set(documents.flatMap(({ text }) => text.match(/\p{Ll}{4,9}/gu) ?? []))];
  const sentences = documents.flatMap(({ text }) => text.match(/[^.]+\./g) ?? []);
  const change = (text: string): string =>
    text.replace(/\p{Ll}{4,}/gu, (word) => (random() < 0.1 ? `${pick(words) ?? ''}${word}` : word));
  const copies = Array.from({ length: factor - 1 }, (_, copy) =>
    documents.map((document): SearchDocument => {
      const path = `${document.path.split('#')[0] ?? ''}kopie-${String(copy + 1)}/${/#.*/.exec(document.path)?.[0] ?? ''}`;
      return {
        ...document,
        path,
        id: path + document.id.slice(document.path.length),
        title: change(document.title),
        page: `${document.page} ${String(copy + 1)}`,
        text: change(`${document.text} ${pick(sentences) ?? ''}`),
      };
    }),
  );
  return [...documents, ...copies.flat()];
}

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
