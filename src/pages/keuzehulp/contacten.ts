import type { Uitkomst } from '../../domain/keuzehulp.ts';
import type { AanbiederSoort, Praktijk } from '../../domain/praktijk.ts';

/** Somebody to call or write to, from Mijn praktijk. */
export interface Contact {
  readonly naam: string;
  readonly telefoon?: string;
  readonly email?: string;
  readonly website?: string;
}

/** Kinds of providers that fit an outcome. In the flow for youth a provider for adults fits none. */
function soortenBij(flow: string, { soort }: Uitkomst): readonly AanbiederSoort[] {
  if (soort === 'andere-hulp') return ['sociaal-domein'];
  if (flow === 'jeugd') return ['jeugd'];
  return soort === 'basis-ggz' || soort === 'gespecialiseerde-ggz' ? [soort] : [];
}

/** What the practice wrote down that is of use at an outcome: the wijkteam for youth and other help, then providers. */
export function contactenBij(praktijk: Praktijk, flow: string, uitkomst: Uitkomst): Contact[] {
  const { gemeente, wijkteam, aanbieders } = praktijk;
  const metWijkteam = (flow === 'jeugd' || uitkomst.soort === 'andere-hulp') && (wijkteam ?? gemeente) !== undefined;
  const naam = wijkteam?.naam ?? 'Wijkteam';
  const inGemeente = gemeente === undefined || naam.includes(gemeente) ? naam : `${naam}, ${gemeente}`;
  const soorten = soortenBij(flow, uitkomst);
  return [
    ...(metWijkteam ? [{ ...wijkteam, naam: wijkteam ? inGemeente : `Gemeente ${gemeente ?? ''}` }] : []),
    ...aanbieders.filter(({ soort }) => soorten.includes(soort)),
  ];
}
