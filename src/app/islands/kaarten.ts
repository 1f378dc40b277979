import type { KaartKop } from '../../domain/leren.ts';
import type { LoadIsland } from '../islands.ts';

/** The session of cards. */
export const load: LoadIsland = async () => {
  const [
    { default: component },
    { haalKaarten },
    { default: kaarten },
    { default: laadHaltes },
    { default: overzicht },
  ] = await Promise.all([
    import('../../pages/leren/KaartenPage.svelte'),
    import('../../pages/leren/kaartteksten.ts'),
    import('virtual:leren/kaarten'),
    import('virtual:leren/kaartteksten'),
    import('virtual:leren/overzicht'),
  ]);
  const laadTeksten = (koppen: readonly KaartKop[]) => haalKaarten(koppen, laadHaltes);
  return { component, props: { kaarten, laadTeksten, leerpad: overzicht.leerpad } };
};
