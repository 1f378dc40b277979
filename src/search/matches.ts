import type { InvertedIndex } from './invertedIndex.ts';
import type { PackedLists } from './packedLists.ts';
import { isWord } from './textCode.ts';
import { groupPhrases, type Phrase, type Phrases, splitWord, type SplitWord } from './woorden.ts';

/** A place in a text. */
export interface Match {
  /** Offsets in the text: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** Which term matched; counts fully once in a passage. */
  readonly term: string;
  readonly weight: number;
}

/**
 * Finds where terms stand in a text of which the pieces are known, in order of appearance; of overlapping ones (gb-ggz, ggz)
 * the longest.
 * @param texts Texts as numbers of pieces, and the place of the one that is meant.
 */
export type FindMatches = (texts: PackedLists, place: number) => readonly Match[];

/**
 * Makes what finds terms in texts. Walks along the numbers of their pieces, and looks at letters only where something
 * matches: splitting the text of every result again at every key took a third of its time.
 * @returns for terms with their weight the function that finds them
 */
export function createMatcher(
  index: InvertedIndex,
  phrases: Phrases,
): (weights: ReadonlyMap<string, number>) => FindMatches {
  const { pieces, termsOf } = index;
  // Of the pieces that were looked at; a few hundred in a long session.
  const words = new Map<number, SplitWord>();
  const wordOf = (piece: number): SplitWord => {
    const known = words.get(piece) ?? splitWord(pieces[piece] ?? '');
    words.set(piece, known);
    return known;
  };
  const WORD = 1;
  const NO_WORD = 2;
  // Of the pieces that were looked at, whether they are a word.
  const kinds = new Uint8Array(pieces.length);
  const kindOf = (piece: number): number => (kinds[piece] ||= isWord(pieces[piece] ?? '') ? WORD : NO_WORD);
  /** Letters between a piece and the one before it: the space between two words is no piece. */
  const gapBefore = (values: ArrayLike<number>, at: number): number =>
    kindOf(values[at] ?? 0) === WORD && kindOf(values[at - 1] ?? 0) === WORD ? 1 : 0;
  const phrasesByTerm = new Map<string, Phrase[]>();
  for (const phrase of [...phrases.values()].flat()) {
    const term = phrase.join('');
    phrasesByTerm.set(term, [...(phrasesByTerm.get(term) ?? []), phrase]);
  }

  return (weights) => {
    const terms = [...weights.keys()];
    const wanted = new Set(terms.map((term) => index.numberOf(term)));
    const wantedPhrases = groupPhrases(terms.flatMap((term) => phrasesByTerm.get(term) ?? []));
    const isWanted = (piece: number): boolean => {
      for (let at = termsOf.starts[piece] ?? 0; at < (termsOf.starts[piece + 1] ?? 0); at += 1)
        if (wanted.has(termsOf.values[at] ?? 0)) return true;
      return false;
    };

    return ({ starts, values }, place) => {
      const from = starts[place] ?? 0;
      const to = starts[place + 1] ?? from;
      const matches: Match[] = [];
      const add = (term: string, start: number, end: number): void => {
        const weight = weights.get(term);
        if (weight !== undefined) matches.push({ start, end, term, weight });
      };
      /** Where a phrase ends that begins with the given part of a piece; nothing when something else stands there. */
      const endOfPhrase = (phrase: Phrase, at: number, part: number, start: number): number | undefined => {
        let offset = start;
        let skipped = part;
        let seen = 0;
        for (let next = at; next < to; next += 1) {
          const piece = values[next] ?? 0;
          if (next > at) offset += gapBefore(values, next);
          for (const { term, end } of wordOf(piece).parts.slice(skipped)) {
            if (term !== phrase[seen]) return undefined;
            seen += 1;
            if (seen === phrase.length) return offset + end;
          }
          skipped = 0;
          offset += pieces[piece]?.length ?? 0;
        }
        return undefined;
      };

      let offset = 0;
      for (let at = from; at < to; at += 1) {
        const piece = values[at] ?? 0;
        if (at > from) offset += gapBefore(values, at);
        if (isWanted(piece))
          for (const { term, start, end } of wordOf(piece).terms) add(term, offset + start, offset + end);
        if (wantedPhrases.size > 0) {
          const { parts } = wordOf(piece);
          for (let part = 0; part < parts.length; part += 1) {
            const group = wantedPhrases.get(parts[part]?.term ?? '');
            if (group === undefined) continue;
            for (const phrase of group) {
              const end = endOfPhrase(phrase, at, part, offset);
              // A hyphenated word that is the whole phrase is one of its own terms.
              const isWholeWord = part === 0 && end === offset + (parts.at(-1)?.end ?? 0);
              if (end !== undefined && !isWholeWord) add(phrase.join(''), offset + (parts[part]?.start ?? 0), end);
            }
          }
        }
        offset += pieces[piece]?.length ?? 0;
      }
      return withoutOverlap(matches);
    };
  };
}

function withoutOverlap(matches: Match[]): readonly Match[] {
  matches.sort((left, right) => left.start - right.start || right.end - left.end);
  let reached = 0;
  return matches.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
