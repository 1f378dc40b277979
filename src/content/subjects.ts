import type { Onderwerp } from '../domain/onderwerp.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { TermFinder } from './glossary.ts';
import { compileMarkdown } from './markdown.ts';
import { parseOnderwerpFile } from './paths.ts';
import type { ContentProblem } from './problem.ts';
import type { FoundLink } from './references.ts';
import { onderwerpSchema } from './schemas.ts';
import { parseYaml } from './yamlSource.ts';

/** Reads a cross-source page; null when mistakes leave none. */
export async function loadOnderwerp(
  file: string,
  text: string,
  finder: TermFinder,
  problems: ContentProblem[],
  links: FoundLink[],
): Promise<Onderwerp | null> {
  const { yaml, body, bodyLine } = splitFrontmatter(text);
  if (yaml === null) {
    problems.push({
      file,
      place: 'regel 1',
      problem: 'de kopgegevens ontbreken',
      remedy: 'begin het bestand met ---, titel en samenvatting, en weer ---; content/LEESMIJ.md legt het uit',
    });
    return null;
  }
  const meta = parseYaml(yaml, onderwerpSchema, file, 2);
  if (!meta.ok) problems.push(...meta.problems);
  const compiled = await compileMarkdown(body, { file, firstLine: bodyLine, finder });
  problems.push(...compiled.problems);
  links.push(...compiled.links.map((link) => ({ ...link, file })));
  if (!meta.ok || compiled.problems.length > 0) return null;
  return {
    id: parseOnderwerpFile(file) ?? '',
    ...meta.value,
    inleiding: compiled.inleiding,
    begrippen: compiled.begrippen,
    secties: compiled.secties.map(({ id, kop, niveau, tekst }) => ({ id, kop, niveau, tekst })),
  };
}
