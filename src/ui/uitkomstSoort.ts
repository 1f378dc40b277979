import type { UitkomstSoort } from '../domain/keuzehulp.ts';
import type { IconName } from './Icon.svelte';

/** Name, mark and colour of each kind of outcome: the same meaning everywhere, never by colour alone. */
export const uitkomstSoorten: Readonly<
  Record<UitkomstSoort, { readonly naam: string; readonly icon: IconName; readonly kleur: string }>
> = {
  huisartsenzorg: { naam: 'Huisartsenzorg', icon: 'praktijk', kleur: 'groen' },
  'basis-ggz': { naam: 'Basis ggz', icon: 'gesprek', kleur: 'blauw' },
  'gespecialiseerde-ggz': { naam: 'Gespecialiseerde ggz', icon: 'team', kleur: 'paars' },
  consultatie: { naam: 'Consultatie', icon: 'overleg', kleur: 'oker' },
  'andere-hulp': { naam: 'Andere hulp', icon: 'hand', kleur: 'grijs' },
  crisis: { naam: 'Crisis', icon: 'crisis', kleur: 'crisis' },
  jeugd: { naam: 'Jeugd', icon: 'jong', kleur: 'roze' },
  veiligheid: { naam: 'Onveilig', icon: 'crisis', kleur: 'crisis' },
  verwijzen: { naam: 'Opnieuw verwijzen', icon: 'wegwijzer', kleur: 'grijs' },
  navragen: { naam: 'Eerst navragen', icon: 'overleg', kleur: 'oker' },
  aanvraag: { naam: 'Aanvragen', icon: 'vink', kleur: 'groen' },
  'geen-aanvraag': { naam: 'Niet aanvragen', icon: 'kruis', kleur: 'grijs' },
};
