import type { SearchEntry } from '../domain/zoeken.ts';
import { type InvertedIndex, rarity } from './invertedIndex.ts';
import { likelyTerms, type QueryPlan, type Variants } from './queryPlan.ts';
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
  const knownRarities = new Map<string, number>();
  const rarityOfTerm = (term: string): number => {
    const known = knownRarities.get(term);
    if (known !== undefined) return known;
    const found = rarity(index.frequency(term), documentCount);
    knownRarities.set(term, found);
    return found;
  };

  /**
   * How much a word tells: as much as what it most likely means, which is the commonest of its best variants. Without
   * this a rare synonym or completion would count for more than the common word that was meant.
   */
  const rarityOf = (variants: Variants): number => Math.min(...likelyTerms(variants).map(rarityOfTerm));

  /** How much it counts to have a word of this rarity, whatever it scores. One that stands everywhere is hardly a lack. */
  const importanceOf = (rarityOfWord: number): number =>
    Math.min(rarityOfWord, WEIGHTS.importance.most) + WEIGHTS.importance.always;

  /** The best variant counts for a document; more of them do not add up. */
  const scoreVariants = (variants: Variants, ceiling = rarityOf(variants), worthOfWord = 1): Scores => {
    const best = new Float32Array(documentCount);
    for (const [term, weight] of variants) {
      const share = worthOfWord * weight * Math.min(1, ceiling / rarityOfTerm(term));
      const { ids, scores } = index.lookUp(term);
      for (let place = 0; place < ids.length; place += 1) raise(best, ids[place] ?? 0, share * (scores[place] ?? 0));
    }
    return best;
  };

  /** A document needs both parts of a compound. */
  const addPair = (scores: Scores, [head, tail]: readonly [Variants, Variants], worthOfWord: number): void => {
    const heads = scoreVariants(head);
    const tails = scoreVariants(tail);
    for (let id = 0; id < documentCount; id += 1) {
      const [left, right] = [heads[id] ?? 0, tails[id] ?? 0];
      if (left > 0 && right > 0) raise(scores, id, ((left + right) / 2) * WEIGHTS.variant.pair * worthOfWord);
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
    const rarities = words.map(({ variants }) => rarityOf(variants));
    const byWord = words.map(({ variants, pairs, isStopWord, isFiller }, place) => {
      const isMinor = isStopWord && !onlyStopWords;
      const worthOfWord = isMinor ? WEIGHTS.stopWord : isFiller && !onlyFillers ? WEIGHTS.filler : 1;
      const scores = scoreVariants(variants, rarities[place], worthOfWord);
      for (const pair of pairs) addPair(scores, pair, worthOfWord);
      return scores;
    });
    const bonus: Scores = new Float32Array(documentCount);
    const covered: Scores = new Float32Array(documentCount);
    let importance = 0;
    for (const { from, to, variants } of spans) {
      const rarityOfTogether = rarityOf(variants);
      const together = scoreVariants(variants, rarityOfTogether);
      // A document may lack a term of several words as it may lack a word.
      const weight = Math.max(...variants.values()) === 1 ? WEIGHTS.spanCover * importanceOf(rarityOfTogether) : 0;
      importance += weight;
      const parts = byWord.slice(from, to);
      for (let id = 0; id < documentCount; id += 1) {
        const score = together[id] ?? 0;
        if (score === 0) continue;
        covered[id] = (covered[id] ?? 0) + weight;
        raise(bonus, id, score * WEIGHTS.span);
        for (const scores of parts) raise(scores, id, score / parts.length);
      }
    }

    const total: Scores = new Float32Array(documentCount);
    words.forEach(({ isStopWord, isFiller, isCode }, place) => {
      const scores = byWord[place];
      if (!scores) return;
      // A stop word is no lack.
      const weight =
        isStopWord && !onlyStopWords
          ? 0
          : importanceOf(rarities[place] ?? 0) *
            (isCode ? WEIGHTS.code : 1) *
            (isFiller && !onlyFillers ? WEIGHTS.filler : 1);
      const half = WEIGHTS.halfCovered * (rarities[place] ?? 0);
      let isSomewhere = false;
      for (let id = 0; id < documentCount; id += 1) {
        const score = scores[id] ?? 0;
        if (score === 0) continue;
        isSomewhere = true;
        total[id] = (total[id] ?? 0) + Math.sqrt(score * Math.sqrt(score));
        covered[id] = (covered[id] ?? 0) + (weight * score) / (score + half);
      }
      // A word that stands nowhere is no one's lack.
      if (isSomewhere) importance += weight;
    });
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
      total[id] = (score + (bonus[id] ?? 0)) * coverage * coverage * share;
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
