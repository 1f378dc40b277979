/** Lists of numbers behind one another in one array: a thousand small arrays take long to hand from a worker to a page. */
export interface PackedLists {
  /** Where each list begins; one more, for where the last ends. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly values: Uint32Array<ArrayBuffer>;
}

/** Packs lists of whole numbers from 0. */
export function packLists(lists: readonly ArrayLike<number>[]): PackedLists {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach(({ length }, place) => (starts[place + 1] = (starts[place] ?? 0) + length));
  const values = new Uint32Array(starts[lists.length] ?? 0);
  lists.forEach((list, place) => {
    values.set(list, starts[place]);
  });
  return { starts, values };
}

/** One of the lists, by its place; empty when there is none. */
export function listAt({ starts, values }: PackedLists, place: number): Uint32Array<ArrayBuffer> {
  const end = starts[place + 1];
  return end === undefined ? values.subarray(0, 0) : values.subarray(starts[place], end);
}
