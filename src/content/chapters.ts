import type { Hoofdstuk, Sectie } from '../domain/bron.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { TermFinder } from './glossary.ts';
import { compileMarkdown } from './markdown.ts';
import { parseChapterFile } from './paths.ts';
import type { ContentProblem } from './problem.ts';
import type { FoundLink } from './references.ts';
import { hoofdstukSchema } from './schemas.ts';
import { withoutUndefined } from './withoutUndefined.ts';
import { parseYaml } from './yamlSource.ts';

/**
 * Reads a chapter: its front matter held against its headings.
 * @param problems gets every mistake found
 * @param links gets every link to another content file, to check once all files are known
 * @returns null when the mistakes leave no chapter to show
 */
export async function loadChapter(
  file: string,
  text: string,
  finder: TermFinder,
  problems: ContentProblem[],
  links: FoundLink[],
): Promise<Hoofdstuk | null> {
  const place = parseChapterFile(file);
  const { yaml, body, bodyLine } = splitFrontmatter(text);
  if (!place || yaml === null) {
    problems.push({
      file,
      place: 'regel 1',
      problem: 'de kopgegevens ontbreken',
      remedy: 'begin het bestand met --- en sluit de kopgegevens af met ---; content/LEESMIJ.md geeft een voorbeeld',
    });
    return null;
  }
  const meta = parseYaml(yaml, hoofdstukSchema, file, 2);
  if (!meta.ok) problems.push(...meta.problems);
  const compiled = await compileMarkdown(body, { file, firstLine: bodyLine, finder });
  problems.push(...compiled.problems);
  links.push(...compiled.links.map((link) => ({ ...link, file })));
  if (!meta.ok || compiled.problems.length > 0) return null;

  const { titel, bronkop, samenvatting, status, geldig, secties: described } = meta.value;
  const secties: Sectie[] = [];
  const seen = new Set<string>();
  let parent: readonly string[] = bronkop;
  for (const { id, kop, niveau, tekst, line } of compiled.secties) {
    if (seen.has(id))
      problems.push({
        file,
        place: `regel ${String(line)}`,
        problem: `het id ${id} staat twee keer in dit hoofdstuk`,
        remedy: 'geef deze kop een ander id',
      });
    seen.add(id);
    const about = described[id];
    if (!about && niveau === 2)
      problems.push({
        file,
        place: `regel ${String(line)}`,
        problem: `de kop "${kop}" met id ${id} staat niet onder secties`,
        remedy: `zet bij de kopgegevens onder secties: ${id}, met zijn bronkop`,
      });
    const bronkoppen: readonly string[] = about?.bronkop ?? parent;
    if (niveau === 2) parent = bronkoppen;
    secties.push(
      withoutUndefined({
        id,
        kop,
        niveau,
        bronkoppen,
        soort: about?.soort ?? 'tekst',
        rubrieken: about?.rubrieken ?? [],
        trefwoorden: about?.trefwoorden ?? [],
        status: about?.status,
        geldig: about?.geldig,
        tekst,
      }) as Sectie,
    );
  }
  for (const id of Object.keys(described)) {
    if (!seen.has(id))
      problems.push({
        file,
        place: `veld secties.${id}`,
        problem: `er is geen kop met [#${id}]`,
        remedy: 'zet het id achter de kop, of haal de sectie hier weg',
      });
  }
  return withoutUndefined({
    ...place,
    titel,
    bronkoppen: bronkop,
    samenvatting,
    status,
    geldig,
    inleiding: compiled.inleiding,
    begrippen: compiled.begrippen,
    secties,
  }) as Hoofdstuk;
}

/** Reports chapters that would have the same address. */
export function reportRepeatedChapters(hoofdstukken: readonly Hoofdstuk[], problems: ContentProblem[]): void {
  const first = new Map<string, Hoofdstuk>();
  for (const chapter of hoofdstukken) {
    const other = first.get(`${chapter.bron}/${chapter.id}`);
    if (other)
      problems.push({
        file: `bronnen/${chapter.bron}/${String(chapter.nummer).padStart(2, '0')}-${chapter.id}.md`,
        place: 'bestandsnaam',
        problem: `hoofdstuk ${String(other.nummer)} heeft hetzelfde adres`,
        remedy: 'geef een van beide bestanden een andere naam',
      });
    first.set(`${chapter.bron}/${chapter.id}`, chapter);
  }
}
