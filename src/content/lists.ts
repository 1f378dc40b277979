import type { Begrip } from '../domain/begrip.ts';
import type { Prestatie } from '../domain/prestatie.ts';
import type { Tegenspraak } from '../domain/tegenspraak.ts';
import type * as v from 'valibot';
import { parsePrestatieFile } from './paths.ts';
import type { ContentProblem } from './problem.ts';
import { resolveRefs, type Cite } from './references.ts';
import { prestatieSchema, type begrippenSchema, type tegensprakenSchema } from './schemas.ts';
import { withoutUndefined } from './withoutUndefined.ts';
import { parseYaml } from './yamlSource.ts';

/** The lists of content: terms, contradictions, prestaties. */

/** Resolves the sources of terms. A term without source says where its explanation comes from. */
export function resolveBegrippen(
  source: v.InferOutput<typeof begrippenSchema>,
  file: string,
  cite: Cite,
  problems: ContentProblem[],
): Begrip[] {
  reportRepeatedIds(source, file, problems);
  return source.map((begrip) => {
    const place = `begrip ${begrip.id}`;
    if (begrip.bronnen.length === 0 && begrip.nietUitDeBronnen === undefined)
      problems.push({
        file,
        place,
        problem: 'noemt geen bron',
        remedy: 'vul bronnen in, of zeg bij nietUitDeBronnen waar de uitleg vandaan komt',
      });
    return withoutUndefined({
      ...begrip,
      bronnen: resolveRefs(begrip.bronnen, { file, place }, cite, problems),
    }) as Begrip;
  });
}

/** Resolves the places of contradictions. */
export function resolveTegenspraken(
  source: v.InferOutput<typeof tegensprakenSchema>,
  file: string,
  cite: Cite,
  problems: ContentProblem[],
): Tegenspraak[] {
  reportRepeatedIds(source, file, problems);
  return source.map(
    (tegenspraak) =>
      withoutUndefined({
        ...tegenspraak,
        plekken: tegenspraak.plekken.flatMap(({ ref, zegt }) =>
          resolveRefs([ref], { file, place: `tegenspraak ${tegenspraak.id}` }, cite, problems).map((bron) => ({
            bron,
            zegt,
          })),
        ),
      }) as Tegenspraak,
  );
}

/** Reads one prestatie; null when mistakes leave none. */
export function loadPrestatie(file: string, text: string, problems: ContentProblem[]): Prestatie | null {
  const parsed = parseYaml(text, prestatieSchema, file);
  if (!parsed.ok) {
    problems.push(...parsed.problems);
    return null;
  }
  const { bronkop, ...value } = parsed.value;
  return { id: parsePrestatieFile(file) ?? '', bronkoppen: bronkop, ...value };
}

/** Reports ids that occur more than once in a file. */
export function reportRepeatedIds(
  items: readonly { readonly id: string }[],
  file: string,
  problems: ContentProblem[],
): void {
  const ids = items.map(({ id }) => id);
  for (const id of new Set(ids.filter((candidate, index) => ids.indexOf(candidate) !== index)))
    problems.push({
      file,
      place: `id ${id}`,
      problem: 'dit id komt meer dan eens voor',
      remedy: 'geef elk een eigen id',
    });
}
