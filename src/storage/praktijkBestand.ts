import type { Praktijk, Veldfout } from '../domain/praktijk.ts';
import { PRAKTIJK_VERSIE } from './praktijk.ts';
import { controleerPraktijk } from './praktijkSchema.ts';

/** What an exported file says it is. */
const SOORT = 'ggz-wijzer.praktijk';

/** Largest file we look at, in bytes: a full practice takes some 30 KiB. */
export const GROOTSTE_BESTAND = 256 * 1024;

/** The practice as the text of a file to keep or share. */
export const schrijfPraktijkBestand = (praktijk: Praktijk): string =>
  `${JSON.stringify({ soort: SOORT, versie: PRAKTIJK_VERSIE, praktijk }, null, 2)}\n`;

/** What a file held, or every reason to refuse it. */
export type GelezenBestand =
  { readonly goed: true; readonly praktijk: Praktijk } | { readonly goed: false; readonly fouten: readonly Veldfout[] };

const weiger = (fout: string): GelezenBestand => ({ goed: false, fouten: [{ veld: '', fout }] });

/** Reads the text of a file somebody chose. Never throws and changes nothing: anything odd is a reason to refuse it. */
export function leesPraktijkBestand(text: string): GelezenBestand {
  if (text.length > GROOTSTE_BESTAND)
    return weiger('Het bestand is te groot. Kies het bestand dat GGZ-wijzer heeft gemaakt.');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return weiger('Dit is geen JSON-bestand, of het is beschadigd. Maak het opnieuw met "Maak een bestand".');
  }
  if (
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value) ||
    !('soort' in value) ||
    value.soort !== SOORT
  )
    return weiger('Dit bestand komt niet van Mijn praktijk. Kies het bestand dat u daar hebt gemaakt.');
  const vreemd = findReservedKey(value);
  if (vreemd !== null) return weiger(`Het bestand bevat een verboden veld: ${vreemd}. Vertrouw dit bestand niet.`);
  const { versie, praktijk } = value as Record<string, unknown>;
  if (versie !== PRAKTIJK_VERSIE)
    return weiger(
      typeof versie === 'number' && versie > PRAKTIJK_VERSIE
        ? 'Het bestand komt van een nieuwere versie van GGZ-wijzer. Werk eerst deze versie bij: herlaad de pagina met verbinding.'
        : 'Het bestand heeft geen versie die we kennen. Maak het opnieuw met "Maak een bestand".',
    );
  const onbekend = Object.keys(value).filter((key) => !['soort', 'versie', 'praktijk'].includes(key));
  if (onbekend.length > 0) return weiger(`Het bestand bevat onbekende velden: ${onbekend.slice(0, 5).join(', ')}.`);
  return controleerPraktijk(praktijk);
}

/**
 * The first key with a meaning of its own to JavaScript (`__proto__`, `constructor`). An `in` check takes them for known
 * fields, so they are looked for apart. Without recursion: a hostile file may be nested deeper than the stack.
 */
function findReservedKey(value: object): string | null {
  const open: object[] = [value];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const [key, child] of Object.entries(part)) {
      if (key in Object.prototype) return key;
      if (typeof child === 'object' && child !== null) open.push(child as object);
    }
  }
  return null;
}
