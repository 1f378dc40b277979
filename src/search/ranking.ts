import type { SearchEntry } from '../domain/zoeken.ts';
import { type InvertedIndex, rarity } from './invertedIndex.ts';
import type { QueryPlan, Variants } from './queryPlan.ts';
import { WEIGHTS } from './weights.ts';
import { splitWords } from './woorden.ts';

/** A score for each document, by its place in the list of documents; 0 where nothing matches. */
export type Scores = Float32Array;

/** Makes the function that scores the documents for a plan. @param entries The documents of the index, in its order. */
export function createRanking(index: InvertedIndex, entries: readonly SearchEntry[]): (plan: QueryPlan) => Scores {
  const sources = entries.map(({ source }) => source);
  const worth = Float32Array.from(entries, ({ kind }) => WEIGHTS.kind[kind] ?? 1);
  const named = sourcesByName(sources);
  const { documentCount } = index;
  const rarityOfTerm = (term: string): number => rarity(index.frequency(term), documentCount);

  /**
   * How much a word tells: as much as what it most likely means, which is the commonest of its best variants. Without
   * this a rare synonym or completion would count for more than the common word that was meant.
   */
  const rarityOf = (variants: Variants): number => {
    const best = Math.max(...variants.values());
    const likely = [...variants].filter(([, weight]) => weight === best);
    return Math.min(...likely.map(([term]) => rarityOfTerm(term)));
  };

  /** How much it counts to have a word, whatever it scores. A word that stands everywhere is hardly a lack. */
  const importanceOf = (variants: Variants): number => Math.min(rarityOf(variants), 4) + 0.5;

  /** The best variant counts for a document; more of them do not add up. */
  const scoreVariants = (variants: Variants): Scores => {
    const best = new Float32Array(documentCount);
    const ceiling = rarityOf(variants);
    for (const [term, weight] of variants) {
      const share = weight * Math.min(1, ceiling / rarityOfTerm(term));
      const { ids, scores } = index.lookUp(term);
      for (let place = 0; place < ids.length; place += 1) raise(best, ids[place] ?? 0, share * (scores[place] ?? 0));
    }
    return best;
  };

  /** A document needs both parts of a compound. */
  const addPair = (scores: Scores, [head, tail]: readonly [Variants, Variants]): void => {
    const heads = scoreVariants(head);
    const tails = scoreVariants(tail);
    for (let id = 0; id < documentCount; id += 1) {
      const [left, right] = [heads[id] ?? 0, tails[id] ?? 0];
      if (left > 0 && right > 0) raise(scores, id, ((left + right) / 2) * WEIGHTS.variant.pair);
    }
  };

  /** The sources a query names; none when it names none. */
  const meantSources = (words: QueryPlan['words']): ReadonlySet<string> =>
    new Set(
      words.flatMap(({ variants }) =>
        [...variants].flatMap(([term, weight]) => (weight === 1 ? [...(named.get(term) ?? [])] : [])),
      ),
    );

  return ({ words, spans }) => {
    const onlyStopWords = words.every(({ isStopWord }) => isStopWord);
    const onlyFillers = words.every(({ isStopWord, isFiller }) => isStopWord || isFiller);
    const byWord = words.map(({ variants, pairs, isStopWord, isFiller }) => {
      const scores = scoreVariants(variants);
      for (const pair of pairs) addPair(scores, pair);
      if (isStopWord && !onlyStopWords) multiply(scores, WEIGHTS.stopWord);
      else if (isFiller && !onlyFillers) multiply(scores, WEIGHTS.filler);
      return scores;
    });
    const bonus: Scores = new Float32Array(documentCount);
    // Terms of several words that stand in the query as they are: a document may lack one, as it may lack a word.
    const wholes: { readonly together: Scores; readonly weight: number }[] = [];
    for (const { from, to, variants } of spans) {
      const together = scoreVariants(variants);
      if (Math.max(...variants.values()) === 1)
        wholes.push({ together, weight: WEIGHTS.spanCover * importanceOf(variants) });
      const covered = byWord.slice(from, to);
      for (let id = 0; id < documentCount; id += 1) {
        const score = together[id] ?? 0;
        if (score === 0) continue;
        raise(bonus, id, score * WEIGHTS.span);
        for (const scores of covered) raise(scores, id, score / covered.length);
      }
    }

    const total: Scores = new Float32Array(documentCount);
    const covered: Scores = new Float32Array(documentCount);
    let importance = 0;
    words.forEach(({ variants, isStopWord, isFiller, isCode }, place) => {
      const scores = byWord[place];
      if (!scores) return;
      // A stop word is no lack.
      const weight =
        isStopWord && !onlyStopWords
          ? 0
          : importanceOf(variants) * (isCode ? WEIGHTS.code : 1) * (isFiller && !onlyFillers ? WEIGHTS.filler : 1);
      let isSomewhere = false;
      for (let id = 0; id < documentCount; id += 1) {
        const score = scores[id] ?? 0;
        if (score === 0) continue;
        isSomewhere = true;
        total[id] = (total[id] ?? 0) + Math.sqrt(score * Math.sqrt(score));
        covered[id] = (covered[id] ?? 0) + weight;
      }
      // A word that stands nowhere is no one's lack.
      if (isSomewhere) importance += weight;
    });
    for (const { together, weight } of wholes) {
      for (let id = 0; id < documentCount; id += 1)
        if ((together[id] ?? 0) > 0) covered[id] = (covered[id] ?? 0) + weight;
      importance += weight;
    }
    const hasCode = words.some(({ isCode }) => isCode);
    const meant = meantSources(words);
    for (let id = 0; id < documentCount; id += 1) {
      const score = total[id] ?? 0;
      if (score === 0) continue;
      const coverage = importance > 0 ? (covered[id] ?? 0) / importance : 1;
      const source = sources[id] ?? '';
      const isOther = meant.size > 0 && source !== '' && !meant.has(source);
      const isCoded = hasCode && !isOther && entries[id]?.kind === 'prestatie';
      const share = (isOther ? WEIGHTS.otherSource : 1) * (isCoded ? WEIGHTS.prestatieByCode : 1) * (worth[id] ?? 1);
      total[id] = (score + (bonus[id] ?? 0)) * coverage ** WEIGHTS.coveragePower * share;
    }
    return total;
  };
}

/** The sources that begin with a word: cz, vgz, lhv, regioplan, archief. */
function sourcesByName(sources: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const source of new Set(sources)) {
    const [first = []] = splitWords(source);
    for (const { term } of first) named.set(term, new Set([...(named.get(term) ?? []), source]));
  }
  return named;
}

function raise(scores: Scores, id: number, score: number): void {
  if (score > (scores[id] ?? 0)) scores[id] = score;
}

function multiply(scores: Scores, factor: number): void {
  for (let id = 0; id < scores.length; id += 1) scores[id] = (scores[id] ?? 0) * factor;
}
