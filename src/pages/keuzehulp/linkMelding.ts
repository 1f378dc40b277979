import type { FlowDefinition } from '../../domain/keuzehulp.ts';
import type { DecodedLink } from '../../flow/link.ts';

/** A fragment that is no link of ours. */
export const ONBEKENDE_LINK = 'Deze link herkennen we niet. De keuzehulp begint bij de eerste vraag.';

/** What the user must know of a link that was opened, in Dutch; empty when it is sound. */
export function linkMelding({ staat, versie }: DecodedLink, definition: FlowDefinition): string {
  switch (staat) {
    case 'geen':
    case 'goed':
      return '';
    case 'beschadigd':
      return 'Deze link is beschadigd. U bent bij het laatste antwoord dat nog te lezen was. Controleer uw antwoorden en ga verder.';
    case 'verouderd': {
      const waardoor =
        versie === definition.versie
          ? 'antwoorden die niet meer passen'
          : `versie ${versie} van de keuzehulp; nu geldt versie ${definition.versie}`;
      return `Deze link is gemaakt met ${waardoor}. U bent bij het laatste antwoord dat nog klopt. Loop de antwoorden na.`;
    }
  }
}
