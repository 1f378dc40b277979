import { type Phrase, wordsOf } from './woorden.ts';

/** What content/zoekwoorden.yaml holds. */
export interface Zoekwoorden {
  /** Words and phrases that a searcher may use for one another. */
  readonly groepen: readonly (readonly string[])[];
}

/** Synonyms ready for use; every word or phrase is one normalised term (basis ggz: basisggz). */
export interface Synoniemen {
  /** The other members of the groups a term is in. */
  readonly equals: ReadonlyMap<string, readonly string[]>;
  /** Members of more than one word, which the index must know as one term. */
  readonly phrases: readonly Phrase[];
}

/**
 * Checks the parsed content/zoekwoorden.yaml.
 * @throws Error in Dutch that names the group and what to do about it.
 */
export function parseZoekwoorden(value: unknown): Zoekwoorden {
  const groepen: unknown =
    typeof value === 'object' && value !== null && 'groepen' in value ? value.groepen : undefined;
  if (!Array.isArray(groepen)) throw new Error('zoekwoorden.yaml: zet bovenaan `groepen:` met daaronder een lijst.');
  groepen.forEach((groep: unknown, index) => {
    const where = `zoekwoorden.yaml, groep ${index + 1}`;
    if (!Array.isArray(groep) || groep.length < 2)
      throw new Error(`${where}: een groep is een lijst van minstens twee woorden.`);
    for (const lid of groep as unknown[]) {
      if (typeof lid !== 'string')
        throw new Error(`${where}: ${JSON.stringify(lid)} is geen tekst; zet het tussen aanhalingstekens.`);
      if (wordsOf(lid).length === 0) throw new Error(`${where}: "${lid}" bevat geen letter of cijfer.`);
    }
  });
  return { groepen: groepen as string[][] };
}

/** Makes the lookup. A term in two groups has the members of both; groups are not merged (a = b and b = c says nothing of a and c). */
export function buildSynoniemen({ groepen }: Zoekwoorden): Synoniemen {
  const equals = new Map<string, readonly string[]>();
  const phrases: Phrase[] = [];
  for (const groep of groepen) {
    const members = groep.map(wordsOf);
    const terms = members.map((words) => words.join(''));
    for (const term of terms) {
      const others = terms.filter((other) => other !== term);
      equals.set(term, [...new Set([...(equals.get(term) ?? []), ...others])]);
    }
    phrases.push(...members.filter((words) => words.length > 1));
  }
  return { equals, phrases };
}
