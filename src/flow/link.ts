import { checksum } from '../domain/checksum.ts';
import type { FlowDefinition, GegevenAntwoord } from '../domain/keuzehulp.ts';
import { replay, toAntwoorden, type Keuzehulp } from './replay.ts';

/**
 * A link carries the answers of a flow in the URL fragment, which browsers do not send to a server:
 * `#antwoorden=1.0.0~vooraf.psychische-klacht~risico.nee~<checksum>`. Non-goals: secrecy, free text.
 */

const KEY = 'antwoorden=';
/** Longer than any walk we know, loops included (some 500 answers); cutting off what is longer keeps decoding fast. */
const MAX_LENGTH = 16_000;

/** What a fragment turned out to be. */
export interface DecodedLink {
  /**
   * `geen`: no answers in it. `goed`: as we made it. `verouderd`: of another version of the flow, or with answers that no
   * longer apply. `beschadigd`: changed on the way.
   */
  readonly staat: 'geen' | 'goed' | 'verouderd' | 'beschadigd';
  /** Version of the flow that made the link; empty when unknown. */
  readonly versie: string;
  /** Answers that hold in the flow of today. */
  readonly antwoorden: readonly GegevenAntwoord[];
}

/** Makes the fragment, `#` included, for the answers of a flow. */
export function encodeLink(definition: FlowDefinition, antwoorden: readonly GegevenAntwoord[]): string {
  const body = [definition.versie, ...antwoorden.map(({ stap, antwoord }) => `${stap}.${antwoord}`)].join('~');
  return `#${KEY}${body}~${checksum(`${definition.id}~${body}`)}`;
}

/** Reads a fragment. Never throws; never lets a damaged link through to an outcome. */
export function decodeLink(keuzehulp: Keuzehulp, fragment: string): DecodedLink {
  const text = safeDecode(fragment.replace(/^#/, '').slice(0, MAX_LENGTH));
  if (!text.startsWith(KEY)) return { staat: 'geen', versie: '', antwoorden: [] };
  const parts = text.slice(KEY.length).split('~');
  const sum = parts.length > 1 ? parts.pop() : undefined;
  const [versie = '', ...pairs] = parts;
  const given = pairs.map((pair): GegevenAntwoord => {
    const [stap = '', antwoord = ''] = pair.split('.', 2);
    return { stap, antwoord };
  });
  const verloop = replay(keuzehulp, given);
  const holding = toAntwoorden(verloop.spoor);
  if (sum !== checksum(`${keuzehulp.definition.id}~${parts.join('~')}`)) {
    // What is damaged may still look like answers: the user confirms the last one before any advice appears.
    return {
      staat: 'beschadigd',
      versie: '',
      antwoorden: verloop.positie.soort === 'uitkomst' ? holding.slice(0, -1) : holding,
    };
  }
  const same = encodeLink(keuzehulp.definition, holding) === `#${text}`;
  return { staat: same ? 'goed' : 'verouderd', versie, antwoorden: holding };
}

const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
