import type { FlowDefinition, GegevenAntwoord } from '../../domain/keuzehulp.ts';
import { decodeLink, type DecodedLink } from '../../flow/link.ts';
import type { Keuzehulp } from '../../flow/replay.ts';

/** What a link came to. */
interface GelezenLink {
  /** Answers to go on with; null when it is no link of ours. */
  readonly antwoorden: readonly GegevenAntwoord[] | null;
  /** What the user must know of it, in Dutch; empty when it is sound. */
  readonly melding: string;
}

/** Reads the fragment of an address that somebody opened. Its code comes with the first link: most visits have none. */
export function leesLink(keuzehulp: Keuzehulp, fragment: string): GelezenLink {
  const link = decodeLink(keuzehulp, fragment);
  return link.staat === 'geen'
    ? { antwoorden: null, melding: ONBEKENDE_LINK }
    : { antwoorden: link.antwoorden, melding: linkMelding(link, keuzehulp.definition) };
}

const ONBEKENDE_LINK = 'Deze link herkennen we niet. De keuzehulp begint bij de eerste vraag.';

function linkMelding({ staat, versie, antwoorden }: DecodedLink, definition: FlowDefinition): string {
  const niets = antwoorden.length === 0;
  switch (staat) {
    case 'geen':
    case 'goed':
      return '';
    case 'beschadigd':
      return niets
        ? 'Deze link is beschadigd. Geen antwoord was nog te lezen; de keuzehulp begint bij de eerste vraag.'
        : 'Deze link is beschadigd. U bent bij het laatste antwoord dat nog te lezen was. Controleer uw antwoorden en ga verder.';
    case 'verouderd': {
      const waardoor =
        versie === definition.versie
          ? 'antwoorden die niet meer passen'
          : `versie ${versie} van de keuzehulp; nu geldt versie ${definition.versie}`;
      const plek = niets
        ? 'Geen antwoord klopt nog; de keuzehulp begint bij de eerste vraag.'
        : 'U bent bij het laatste antwoord dat nog klopt. Loop de antwoorden na.';
      return `Deze link is gemaakt met ${waardoor}. ${plek}`;
    }
  }
}
