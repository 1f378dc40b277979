import type { SearchEntry } from '../domain/zoeken.ts';
import type { DocumentIndex } from './documentIndex.ts';
import { documentsWith, rarity } from './invertedIndex.ts';
import { listAt } from './packedLists.ts';
import type { QueryPlan } from './queryPlan.ts';
import type { Candidate } from './selectBest.ts';
import { WEIGHTS } from './weights.ts';
import { isStopWord } from './woorden.ts';

/** As many of the best are looked at closely; the rest keep their order behind them. */
export const MAX_CANDIDATES = 60;
/** Words of the query that stand within so many pieces of text (words and what is between them) belong together. */
const WINDOW = 14;
/** Variants below this are too far from what was typed to count as that word. */
const GOOD_VARIANT = 0.4;
const QUESTION =
  /\?\s*$|^\s*(?:wie|wat|waar|wanneer|waarom|welke?|hoe|hoeveel|mag|moet|kan|krijg|is|zijn|geldt|heb|ben|betaal)\b/i;

/** What is asked of a word, not of what it names. */
const DEFINITION =
  /^\s*(?:wat (?:is|zijn|betekent|betekenen|houdt)|waar staat|betekenis|definitie|afkorting)\b|\b(?:betekenis|definitie|afkorting)\W*$/i;

/** Whether a reader knows it by name: a tool, a page of the app, a subject as a whole. */
const canBeNamed = ({ kind, id }: SearchEntry): boolean =>
  kind === 'keuzehulp' || kind === 'rekenhulp' || kind === 'pagina' || (kind === 'onderwerp' && !id.includes('#'));

/**
 * Makes the second look at the best documents: how close together the words stand, whether the title is what was asked,
 * and whether a question is answered by a question.
 */
export function createRerank(
  entries: readonly SearchEntry[],
  { index, titleOf, nameOf, bodyOf }: DocumentIndex,
): (plan: QueryPlan, query: string, candidates: readonly Candidate[]) => Candidate[] {
  // What each piece of a title tells, by its rarest term.
  const rarityOf = Float32Array.from(index.terms, (term, number) => {
    const documents = documentsWith(index, number);
    if (documents === 0) return 0;
    return isStopWord(term) ? 0.2 : rarity(documents, index.documentCount);
  });
  // Per term which words of the query it stands for, one bit each.
  const masks = new Uint32Array(index.terms.length);

  const maskOf = (piece: number): number => {
    let mask = 0;
    const { starts, values } = index.termsOf;
    for (let at = starts[piece] ?? 0; at < (starts[piece + 1] ?? 0); at += 1) mask |= masks[values[at] ?? 0] ?? 0;
    return mask;
  };

  /** The greatest part of the query that stands within one window of a text. */
  const closestPart = (text: ArrayLike<number>, importance: readonly number[]): number => {
    const last = importance.map(() => -Infinity);
    let best = 0;
    for (let at = 0; at < text.length; at += 1) {
      const mask = maskOf(text[at] ?? 0);
      if (mask === 0) continue;
      let sum = 0;
      for (let word = 0; word < importance.length; word += 1) {
        if (mask & (1 << word)) last[word] = at;
        if (at - (last[word] ?? -Infinity) <= WINDOW) sum += importance[word] ?? 0;
      }
      if (sum > best) best = sum;
    }
    return best;
  };

  /** How much of a title was asked for. A term and its meaning in full (CET: consultatie, e-health en triage) are two titles. */
  const askedPart = (title: ArrayLike<number>, colon: number): number => {
    let best = 0;
    for (const [from, to] of colon < 0
      ? [[0, title.length]]
      : [
          [0, colon],
          [colon, title.length],
          [0, title.length],
        ]) {
      let whole = 0;
      let asked = 0;
      for (let at = from ?? 0; at < (to ?? 0); at += 1) {
        const piece = title[at] ?? 0;
        const weight = Math.max(0, ...listAt(index.termsOf, piece).map((term) => rarityOf[term] ?? 0));
        whole += weight;
        if (maskOf(piece) !== 0) asked += weight;
      }
      if (whole > 0) best = Math.max(best, asked / whole);
    }
    return best;
  };

  const colon = index.pieces.indexOf(': ');
  const colons = entries.map((_, place) => Array.from(titleOf(place)).indexOf(colon));

  return ({ words, spans }, query, candidates) => {
    const marked: number[] = [];
    const mark = (term: string, word: number): void => {
      const number = index.numberOf(term);
      if (number === undefined) return;
      masks[number] = (masks[number] ?? 0) | (1 << word);
      marked.push(number);
    };
    const importance = words.map(({ variants, pairs, isStopWord: isMinor, isFiller }, place) => {
      for (const [term, weight] of variants) if (weight >= GOOD_VARIANT) mark(term, place);
      for (const term of pairs.flat().flatMap((part) => [...part.keys()])) mark(term, place);
      if (isMinor) return 0.3;
      const best = Math.max(
        0,
        ...[...variants].map(([term, weight]) =>
          weight >= GOOD_VARIANT ? (rarityOf[index.numberOf(term) ?? 0] ?? 0) : 0,
        ),
      );
      return (Math.min(best, 4) + 0.5) * (isFiller ? WEIGHTS.filler : 1);
    });
    for (const { from, to, variants } of spans) {
      for (const [term, weight] of variants)
        if (weight >= GOOD_VARIANT) for (let word = from; word < to; word += 1) mark(term, word);
    }
    const total = importance.reduce((sum, part) => sum + part, 0) || 1;
    const isQuestion = QUESTION.test(query);
    const isDefinition = DEFINITION.test(query);

    const everyWord = importance.reduce((mask, part, word) => (part > 0.3 ? mask | (1 << word) : mask), 0);
    /** Whether all that was asked stands in the title or the name. */
    const isWhole = (title: ArrayLike<number>, name: ArrayLike<number>): boolean => {
      let found = 0;
      for (const text of [title, name]) for (let at = 0; at < text.length; at += 1) found |= maskOf(text[at] ?? 0);
      return (found & everyWord) === everyWord;
    };

    const looked = candidates.slice(0, MAX_CANDIDATES).map(({ place, score }) => {
      const title = titleOf(place);
      const inTitle = closestPart(title, importance);
      const close = Math.max(inTitle, closestPart(bodyOf(place), importance)) / total;
      const name = nameOf(place);
      const byTitle = askedPart(title, colons[place] ?? -1);
      const entry = entries[place];
      const asked = entry && canBeNamed(entry) ? Math.max(byTitle, askedPart(name, -1)) : byTitle;
      const isNamed =
        entry !== undefined &&
        (canBeNamed(entry) || (isDefinition && entry.kind === 'begrip')) &&
        asked === 1 &&
        isWhole(title, name);
      const question = isQuestion && entries[place]?.title.endsWith('?') === true ? WEIGHTS.question : 0;
      return {
        place,
        score:
          score *
          (1 +
            WEIGHTS.closeness * close +
            (WEIGHTS.wholeTitle * asked * inTitle) / total +
            question +
            (isNamed ? WEIGHTS.named : 0)),
      };
    });
    for (const term of marked) masks[term] = 0;
    looked.sort((left, right) => right.score - left.score);
    const [lowest] = looked.slice(-1);
    const rest = candidates
      .slice(MAX_CANDIDATES)
      .map(({ place, score }) => ({ place, score: Math.min(score, lowest?.score ?? score) }));
    return [...looked, ...rest];
  };
}
