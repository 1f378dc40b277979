import type { SearchEntry } from '../domain/zoeken.ts';
import type { DocumentIndex } from './documentIndex.ts';
import { documentsWith, rarity } from './invertedIndex.ts';
import type { PackedLists } from './packedLists.ts';
import { likelyTerms, type QueryPlan } from './queryPlan.ts';
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
  { index, titles, names, bodies }: DocumentIndex,
): (plan: QueryPlan, query: string, candidates: readonly Candidate[]) => Candidate[] {
  const { starts: firstTerm, values: termNumbers } = index.termsOf;
  const rarityOf = Float32Array.from(index.terms, (term, number) => {
    const documents = documentsWith(index, number);
    if (documents === 0) return 0;
    return isStopWord(term) ? 0.2 : rarity(documents, index.documentCount);
  });
  /** What a piece of a title tells, by its rarest term. */
  const rarityOfPiece = (piece: number): number => {
    let most = 0;
    for (let at = firstTerm[piece] ?? 0; at < (firstTerm[piece + 1] ?? 0); at += 1)
      most = Math.max(most, rarityOf[termNumbers[at] ?? 0] ?? 0);
    return most;
  };

  // Per term which words of the query it stands for, one bit each.
  const masks = new Uint32Array(index.terms.length);
  const maskOf = (piece: number): number => {
    let mask = 0;
    for (let at = firstTerm[piece] ?? 0; at < (firstTerm[piece + 1] ?? 0); at += 1)
      mask |= masks[termNumbers[at] ?? 0] ?? 0;
    return mask;
  };

  // Where each word of the query was seen last; made once, for this runs for every text at every key.
  const seen = new Float64Array(32);
  /** The greatest part of the query that stands within one window of a text. */
  const closestPart = ({ starts, values }: PackedLists, place: number, importance: readonly number[]): number => {
    seen.fill(-Infinity);
    let best = 0;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
      const mask = maskOf(values[at] ?? 0);
      if (mask === 0) continue;
      let sum = 0;
      for (let word = 0; word < importance.length; word += 1) {
        if (mask & (1 << word)) seen[word] = at;
        if (at - (seen[word] ?? -Infinity) <= WINDOW) sum += importance[word] ?? 0;
      }
      if (sum > best) best = sum;
    }
    return best;
  };

  /** How much of the pieces from `from` up to, not including, `to` was asked for. */
  const askedBetween = (values: ArrayLike<number>, from: number, to: number): number => {
    let whole = 0;
    let asked = 0;
    for (let at = from; at < to; at += 1) {
      const piece = values[at] ?? 0;
      const weight = rarityOfPiece(piece);
      whole += weight;
      if (maskOf(piece) !== 0) asked += weight;
    }
    return whole > 0 ? asked / whole : 0;
  };
  const colon = index.pieces.indexOf(': ');
  /** How much of a title was asked for. A term and its meaning in full (CET: consultatie, e-health en triage) are two titles. */
  const askedPart = ({ starts, values }: PackedLists, place: number): number => {
    const [from, to] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    const whole = askedBetween(values, from, to);
    let cut = from;
    while (cut < to && values[cut] !== colon) cut += 1;
    if (cut === to) return whole;
    return Math.max(whole, askedBetween(values, from, cut), askedBetween(values, cut, to));
  };
  /** The words of the query that stand in a text, one bit each. */
  const wordsIn = ({ starts, values }: PackedLists, place: number): number => {
    let found = 0;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) found |= maskOf(values[at] ?? 0);
    return found;
  };

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
      const likely = likelyTerms(variants).map((term) => rarityOf[index.numberOf(term) ?? 0] ?? 0);
      const best = likely.length > 0 ? Math.min(...likely) : 0;
      return (Math.min(best, WEIGHTS.importance.most) + WEIGHTS.importance.always) * (isFiller ? WEIGHTS.filler : 1);
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
    const isWhole = (place: number): boolean =>
      ((wordsIn(titles, place) | wordsIn(names, place)) & everyWord) === everyWord;

    const looked = candidates.slice(0, MAX_CANDIDATES).map(({ place, score }) => {
      const inTitle = closestPart(titles, place, importance);
      const close = Math.max(inTitle, closestPart(bodies, place, importance)) / total;
      const byTitle = askedPart(titles, place);
      const entry = entries[place];
      const asked =
        entry && canBeNamed(entry)
          ? Math.max(byTitle, askedBetween(names.values, names.starts[place] ?? 0, names.starts[place + 1] ?? 0))
          : byTitle;
      const isNamed =
        entry !== undefined &&
        (canBeNamed(entry) || (isDefinition && entry.kind === 'begrip')) &&
        asked === 1 &&
        isWhole(place);
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
