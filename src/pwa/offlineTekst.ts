import type { offline } from './offline.ts';

/** Where the offline copy stands, in a few Dutch words; empty when there is nothing to say. */
export function offlineTekst({ staat, klaar, totaal }: Pick<typeof offline, 'staat' | 'klaar' | 'totaal'>): string {
  switch (staat) {
    case 'klaar':
      return 'Klaar voor offline.';
    case 'bezig':
      return `Ophalen voor offline: ${String(totaal === 0 ? 0 : Math.round((klaar / totaal) * 100))}%.`;
    case 'onderbroken':
      return 'Ophalen voor offline is onderbroken; ga verder bij Instellingen.';
    case 'onbekend':
    case 'niet-mogelijk':
      return '';
  }
}
