import { hoofdstukPath } from '../domain/adres.ts';
import type { Bron, Bronvermelding, Hoofdstuk } from '../domain/bron.ts';
import type { MarkdownLink } from './markdown.ts';
import type { ContentProblem } from './problem.ts';
import { resolveFileLink } from './paths.ts';

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

/** Adds citations for references of a file; those that lead nowhere become problems. */
export function resolveRefs(
  refs: readonly string[],
  where: { readonly file: string; readonly place: string },
  cite: Cite,
  problems: ContentProblem[],
): Bronvermelding[] {
  return refs.flatMap((ref) => {
    const found = cite(ref);
    if (found) return [found];
    // A reference to a source or chapter with mistakes of its own is not a second mistake.
    const [bron = '', hoofdstuk = ''] = ref.split(/[/#]/);
    const target = new RegExp(`^bronnen/${bron}/(?:bron\\.yaml|\\d{2}-${hoofdstuk}\\.md)$`);
    if (problems.some((problem) => target.test(problem.file))) return [];
    problems.push({
      ...where,
      problem: `de verwijzing ${ref} wijst nergens naar`,
      remedy: 'verbeter de bron, het hoofdstuk of het #id',
    });
    return [];
  });
}

/** Files that have a page, each with the ids of its sections. */
export type LinkTargets = ReadonlyMap<string, ReadonlySet<string>>;

/** Says what is wrong with a link between files; null when it is sound. */
export function complainAboutLink(from: string, href: string, targets: LinkTargets): string | null {
  const link = resolveFileLink(from, href);
  if (!link) return null;
  const sections = targets.get(link.file);
  if (!sections) return 'wijst niet naar een bestand met een eigen pagina';
  if (link.fragment !== '' && !sections.has(link.fragment)) return 'noemt een sectie die dat bestand niet heeft';
  return null;
}
