import { hoofdstukPath } from '../domain/adres.ts';
import type { Bron, Bronvermelding, Hoofdstuk } from '../domain/bron.ts';
import type { MarkdownLink } from './markdown.ts';
import { parseBronFile, parseChapterFile, resolveFileLink } from './paths.ts';

/** A link with the file it stands in. */
export interface FoundLink extends MarkdownLink {
  readonly file: string;
}

/** Turns `bron/hoofdstuk` or `bron/hoofdstuk#sectie` into a citation; null when nothing is there. */
export type Cite = (ref: string) => Bronvermelding | null;

/** Makes the function that resolves references to the given chapters. */
export function citations(bronnen: readonly Bron[], hoofdstukken: readonly Hoofdstuk[]): Cite {
  const bronById = new Map(bronnen.map((bron) => [bron.id, bron]));
  const chapterByRef = new Map(hoofdstukken.map((chapter) => [`${chapter.bron}/${chapter.id}`, chapter]));
  return (ref) => {
    const [chapterRef = '', fragment] = ref.split('#');
    const chapter = chapterByRef.get(chapterRef);
    const bron = chapter && bronById.get(chapter.bron);
    if (!chapter || !bron) return null;
    const sectie = fragment === undefined ? undefined : chapter.secties.find(({ id }) => id === fragment);
    if (fragment !== undefined && !sectie) return null;
    return {
      ref,
      bron: `${bron.kort} ${bron.jaar}`,
      titel: sectie?.kop ?? chapter.titel,
      path: hoofdstukPath(chapter.bron, chapter.id, sectie?.id),
    };
  };
}

/** Says what is wrong with a link between files; null when it is sound. */
export function complainAboutLink(
  from: string,
  href: string,
  bronIds: ReadonlySet<string>,
  hoofdstukken: readonly Hoofdstuk[],
): string | null {
  const link = resolveFileLink(from, href);
  if (!link) return null;
  const bron = parseBronFile(link.file);
  if (bron !== null) return bronIds.has(bron) ? null : 'noemt een bron die er niet is';
  const place = parseChapterFile(link.file);
  if (!place) return 'wijst niet naar een hoofdstuk of bron';
  const chapter = hoofdstukken.find(
    ({ bron: inBron, id, nummer }) => inBron === place.bron && id === place.id && nummer === place.nummer,
  );
  if (!chapter) return 'wijst naar een bestand dat er niet is';
  if (link.fragment !== '' && !chapter.secties.some(({ id }) => id === link.fragment))
    return `noemt een sectie die dat hoofdstuk niet heeft`;
  return null;
}
