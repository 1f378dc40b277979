import { halteVan, type Kaart, type KaartKop } from '../../domain/leren.ts';

/** Fetches all cards of a stop, by the name of the stop. */
export type LaadHaltes = Readonly<Record<string, () => Promise<{ readonly kaarten: readonly Kaart[] }>>>;

/**
 * Fetches cards with their texts, of the stops they belong to and no others.
 * @returns the cards in the same order; one that no stop has is left out
 * @throws when a stop cannot be fetched
 */
export async function haalKaarten(koppen: readonly KaartKop[], laadHaltes: LaadHaltes): Promise<readonly Kaart[]> {
  const delen = await Promise.all([...new Set(koppen.map(halteVan))].map((halte) => laadHaltes[halte]?.()));
  const perId = new Map(delen.flatMap((deel) => deel?.kaarten ?? []).map((kaart) => [kaart.id, kaart]));
  return koppen.flatMap(({ id }) => perId.get(id) ?? []);
}
