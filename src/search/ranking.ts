import { type InvertedIndex, rarity } from './invertedIndex.ts';
import type { QueryPlan, Variants } from './queryPlan.ts';
import { WEIGHTS } from './weights.ts';

/** A score for each document, by its place in the list of documents; 0 where nothing matches. */
export type Scores = Float64Array;

/** Makes the function that scores the documents for a plan. */
export function createRanking(index: InvertedIndex): (plan: QueryPlan) => Scores {
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

  /** The best variant counts for a document; more of them do not add up. */
  const scoreVariants = (variants: Variants): Scores => {
    const best = new Float64Array(documentCount);
    const ceiling = rarityOf(variants);
    for (const [term, weight] of variants) {
      const share = weight * Math.min(1, ceiling / rarityOfTerm(term));
      const { ids, scores } = index.lookUp(term);
      ids.forEach((id, place) => raise(best, id, share * (scores[place] ?? 0)));
    }
    return best;
  };

  const scorePair = ([head, tail]: readonly [Variants, Variants]): Scores => {
    const heads = scoreVariants(head);
    const tails = scoreVariants(tail);
    return heads.map((score, id) => (score > 0 && tails[id] ? ((score + tails[id]) / 2) * WEIGHTS.variant.pair : 0));
  };

  return ({ words, spans }) => {
    const isMinor = words.map((word) => word.isStopWord && !words.every((other) => other.isStopWord));
    const byWord = words.map(({ variants, pairs }, index) => {
      const scores = scoreVariants(variants);
      for (const pair of pairs) scorePair(pair).forEach((score, id) => raise(scores, id, score));
      return isMinor[index] ? scores.map((score) => score * WEIGHTS.stopWord) : scores;
    });
    const bonus: Scores = new Float64Array(documentCount);
    for (const { from, to, variants } of spans) {
      scoreVariants(variants).forEach((score, id) => {
        raise(bonus, id, score * WEIGHTS.span);
        for (const scores of byWord.slice(from, to)) raise(scores, id, score / (to - from));
      });
    }

    const total: Scores = new Float64Array(documentCount);
    const covered: Scores = new Float64Array(documentCount);
    let importance = 0;
    words.forEach(({ variants }, index) => {
      const scores = byWord[index];
      // A word that stands nowhere is no one's lack; a word that stands everywhere is hardly a lack.
      if (!scores?.some((score) => score > 0)) return;
      const weight = isMinor[index] ? 0 : Math.min(rarityOf(variants), 4) + 0.5;
      importance += weight;
      scores.forEach((score, id) => {
        if (score === 0) return;
        total[id] = (total[id] ?? 0) + score;
        covered[id] = (covered[id] ?? 0) + weight;
      });
    });
    return total.map((score, id) => {
      if (score === 0) return 0;
      const coverage = importance > 0 ? (covered[id] ?? 0) / importance : 1;
      return (score + (bonus[id] ?? 0)) * coverage ** WEIGHTS.coveragePower;
    });
  };
}

function raise(scores: Scores, id: number, score: number): void {
  if (score > (scores[id] ?? 0)) scores[id] = score;
}
