import type { Element, ElementContent, Root, Text } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Begrip } from '../domain/begrip.ts';

/** Finds terms in running text. */
export interface TermFinder {
  /** Splits text at the first term that is still wanted; null when there is none. */
  find(text: string, wanted: ReadonlySet<string>): { start: number; end: number; id: string } | null;
  readonly ids: readonly string[];
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Abbreviations match as written; words match in any case. */
const isAbbreviation = (term: string): boolean => /\p{Lu}.*\p{Lu}|\d/u.test(term);

/** Makes a finder for the terms (not their synonyms: those are for search) of the glossary. */
export function createTermFinder(begrippen: readonly Pick<Begrip, 'id' | 'term'>[]): TermFinder {
  const byText = new Map<string, string>();
  for (const { id, term } of begrippen) byText.set(isAbbreviation(term) ? term : term.toLowerCase(), id);
  // The longest first: "generalistische basis ggz" before "ggz".
  const terms = [...byText.keys()].sort((a, b) => b.length - a.length);
  const pattern =
    terms.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${terms.map(escape).join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu');
  return {
    ids: [...byText.values()],
    find(text, wanted) {
      if (!pattern) return null;
      for (const match of text.matchAll(pattern)) {
        const [found] = match;
        const id = byText.get(found) ?? byText.get(found.toLowerCase());
        if (id !== undefined && wanted.has(id)) return { start: match.index, end: match.index + found.length, id };
      }
      return null;
    },
  };
}

const NO_TERMS_IN = new Set(['a', 'h2', 'h3', 'h4', 'th', 'button', 'strong']);

/**
 * Wraps the first use of each term in a `<Begrip>` component, which shows its meaning. Changes no text.
 * @returns ids of the terms found
 */
export function markTerms(root: Root, finder: TermFinder): string[] {
  const wanted = new Set(finder.ids);
  const found: string[] = [];
  visit(root, (node, index, parent) => {
    if (node.type === 'element' && NO_TERMS_IN.has(node.tagName)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return CONTINUE;
    const parts: ElementContent[] = [];
    let rest = node.value;
    for (let match = finder.find(rest, wanted); match; match = finder.find(rest, wanted)) {
      wanted.delete(match.id);
      found.push(match.id);
      parts.push(text(rest.slice(0, match.start)), term(match.id, rest.slice(match.start, match.end)));
      rest = rest.slice(match.end);
    }
    if (parts.length === 0) return CONTINUE;
    parts.push(text(rest));
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
  return found;
}

const text = (value: string): Text => ({ type: 'text', value });
const term = (id: string, value: string): Element => ({
  type: 'element',
  tagName: 'Begrip',
  properties: { id },
  children: [text(value)],
});
