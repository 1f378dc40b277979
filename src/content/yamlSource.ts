import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { ContentProblem } from './problem.ts';

/** A parsed and validated value, or the reasons why there is none. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: ContentProblem[] };

/**
 * Parses YAML text and holds it against a schema.
 * @param firstLine line of the file on which the text starts (front matter starts on line 2), for the places in problems
 */
export function parseYaml<const S extends v.GenericSchema>(
  text: string,
  schema: S,
  file: string,
  firstLine = 1,
): Parsed<v.InferOutput<S>> {
  const lines = new LineCounter();
  // The failsafe-like "core" schema would turn 2026-11-22 into text already; version 1.2 has no date type.
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map((error) => ({
        file,
        place: `regel ${String(lineAt(error.pos[0]))}`,
        problem: `dit is geen geldige YAML (${error.code.toLowerCase().replaceAll('_', ' ')})`,
        remedy:
          'controleer het inspringen en zet tekst met een dubbele punt, hekje of accolade tussen aanhalingstekens',
      })),
    };
  }
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { ok: true, value: result.output };
  const lineOf = (keys: readonly unknown[]): number => {
    for (let length = keys.length; length > 0; length -= 1) {
      const node = document.getIn(keys.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  return {
    ok: false,
    problems: result.issues.map((issue) => {
      const keys = issue.path?.map((part) => part.key) ?? [];
      const field = keys.map(String).join('.');
      const unknownField = issue.type === 'strict_object' && issue.expected === 'never';
      const missing = issue.received === 'undefined';
      return {
        file,
        place: field === '' ? `regel ${String(lineOf(keys))}` : `regel ${String(lineOf(keys))}, veld ${field}`,
        problem: unknownField
          ? 'dit veld kennen we niet'
          : missing
            ? 'dit veld ontbreekt'
            : `het veld ${issue.message}`,
        remedy: unknownField
          ? 'haal het weg of verbeter de naam; content/LEESMIJ.md noemt de velden'
          : missing
            ? `vul ${field === '' ? 'de gegevens' : field} in; content/LEESMIJ.md geeft een voorbeeld`
            : 'pas de waarde aan; content/LEESMIJ.md geeft een voorbeeld',
      };
    }),
  };
}
