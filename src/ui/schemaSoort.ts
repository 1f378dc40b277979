import type { SchemaKnoop } from '../domain/schema.ts';
import type { IconName } from './Icon.svelte';
import { uitkomstSoorten } from './uitkomstSoort.ts';

/** How a node is shown: its mark, its colour (a class of base.css) and what its shape means in words. */
export interface KnoopStijl {
  readonly icon: IconName;
  readonly kleur: string;
  readonly naam: string;
}

/** Mark, colour and name of a node's kind. */
export function knoopStijl({ vorm, soort }: Pick<SchemaKnoop, 'vorm' | 'soort'>): KnoopStijl {
  if (vorm === 'vraag') return { icon: 'vraag', kleur: 'stap', naam: 'Vraag' };
  if (vorm === 'handeling') return { icon: 'lijst', kleur: 'stap', naam: 'Handeling' };
  const { icon, kleur, naam } = uitkomstSoorten[soort ?? 'andere-hulp'];
  return { icon, kleur, naam: vorm === 'overdracht' ? 'Overdracht' : `Uitkomst (${naam.toLowerCase()})` };
}

/** What a node is and says, in words: the kind, then the text it shows. */
export function knoopNaam(knoop: SchemaKnoop): string {
  const lees = (regels: SchemaKnoop['kop']) => regels.map(({ tekst }) => tekst).join(' ');
  const tekst = lees(knoop.tekst);
  return `${knoopStijl(knoop).naam}: ${lees(knoop.kop)}.${tekst === '' ? '' : ` ${tekst}${/[.?!]$/.test(tekst) ? '' : '.'}`}`;
}
