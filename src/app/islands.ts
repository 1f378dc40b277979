import keuzehulpen from 'virtual:keuzehulpen';
import rekenhulpen from 'virtual:rekenhulpen';
import type { Component } from 'svelte';
import { berekeningen } from '../pages/rekenen/berekeningen.ts';
import { toonKapot } from '../ui/kapot.ts';

type AnyComponent = Component<Record<string, unknown>>;

/** Parts of a page that come to life, by name. Their code is fetched when a page has them. */
const loaders = {
  keuzehulp: async (id: string) => {
    const load = keuzehulpen[id];
    if (!load) throw new Error(`Unknown flow: ${id}`);
    const [{ default: component }, props] = await Promise.all([
      import('../pages/keuzehulp/KeuzehulpPage.svelte'),
      load(),
    ]);
    // Only a flow for emergencies carries the weight of its phone numbers.
    const Nummers = props.definition.spoed && (await import('../pages/keuzehulp/Noodnummers.svelte')).default;
    return { component: component as unknown as AnyComponent, props: { ...props, Nummers } };
  },
  casus: async (id: string) => {
    // The list of vignettes is long: only a page that has one fetches it.
    const { default: leercasussen } = await import('virtual:leren/casussen');
    const load = leercasussen[id];
    if (!load) throw new Error(`Unknown vignette: ${id}`);
    const [{ default: component }, { casus, definition, Situatie }, { default: overzicht }] = await Promise.all([
      import('../pages/leren/CasusPage.svelte'),
      load(),
      import('virtual:leren/overzicht'),
    ]);
    return { component: component as unknown as AnyComponent, props: { casus, definition, Situatie, overzicht } };
  },
  kaarten: async () => {
    const [{ default: component }, { default: kaarten }, { default: overzicht }] = await Promise.all([
      import('../pages/leren/KaartenPage.svelte'),
      import('virtual:leren/kaarten'),
      import('virtual:leren/overzicht'),
    ]);
    return { component: component as unknown as AnyComponent, props: { kaarten, leerpad: overzicht.leerpad } };
  },
  leren: async () => {
    const [{ default: component }, { default: overzicht }] = await Promise.all([
      import('../pages/leren/LerenPage.svelte'),
      import('virtual:leren/overzicht'),
    ]);
    const laadKaarten = async () => (await import('virtual:leren/kaarten')).default;
    return { component: component as unknown as AnyComponent, props: { overzicht, laadKaarten } };
  },
  toets: async (id: string) => {
    const { default: leertoetsen } = await import('virtual:leren/toetsen');
    const load = leertoetsen[id];
    if (!load) throw new Error(`Unknown quiz: ${id}`);
    const [{ default: component }, { toets }] = await Promise.all([import('../pages/leren/ToetsPage.svelte'), load()]);
    return { component: component as unknown as AnyComponent, props: { toets } };
  },
  voortgang: async () => {
    const [{ default: component }, { default: kaarten }, { default: overzicht }] = await Promise.all([
      import('../pages/leren/VoortgangPage.svelte'),
      import('virtual:leren/kaarten'),
      import('virtual:leren/overzicht'),
    ]);
    const laadSecties = async () => (await import('virtual:leren/secties')).default;
    return { component: component as unknown as AnyComponent, props: { kaarten, overzicht, laadSecties } };
  },
  praktijk: async () => {
    const { default: component } = await import('../pages/praktijk/PraktijkPage.svelte');
    return { component: component as AnyComponent, props: {} };
  },
  schema: async (id: string) => {
    const load = keuzehulpen[id];
    if (!load) throw new Error(`Unknown flow: ${id}`);
    const [{ default: component }, { definition, stapTeksten, laadSchema }] = await Promise.all([
      import('../pages/schema/SchemaPage.svelte'),
      load(),
    ]);
    return {
      component: component as unknown as AnyComponent,
      props: { definition, stapTeksten, schema: await laadSchema() },
    };
  },
  rekenhulp: async (id: string) => {
    const load = rekenhulpen[id];
    if (!load) throw new Error(`Unknown calculator: ${id}`);
    const [{ default: component }, { rekenhulp, tarieven }] = await Promise.all([
      import('../pages/rekenen/BerekeningPage.svelte'),
      load(),
    ]);
    const berekening = await berekeningen[rekenhulp.id]();
    return { component: component as unknown as AnyComponent, props: { rekenhulp, tarieven, berekening } };
  },
  zoeken: async () => {
    const { default: component } = await import('../pages/zoeken/ZoekenPage.svelte');
    return { component: component as AnyComponent, props: {} };
  },
} satisfies Record<string, (data: string) => Promise<{ component: AnyComponent; props: object }>>;

export type IslandName = keyof typeof loaders;

const isIslandName = (name: string): name is IslandName => Object.hasOwn(loaders, name);

/**
 * Brings the prerendered island inside `root` to life, if there is one.
 * When that fails the reader is told, and the rest of the page keeps working.
 * @returns a function that takes it down again
 */
export async function hydrateIsland(root: Element): Promise<() => void> {
  const target = root.querySelector<HTMLElement>('[data-island-data]');
  const name = target?.dataset['island'] ?? '';
  if (!target || !isIslandName(name)) return () => undefined;
  try {
    const [{ bringToLife }, { component, props }] = await Promise.all([
      import('./bringToLife.ts'),
      loaders[name](target.dataset['islandData'] ?? ''),
    ]);
    // In a task of its own: evaluating the modules and hydrating in one go would hold up taps and the next frame.
    await new Promise((resolve) => setTimeout(resolve));
    return bringToLife(component, target, props as Record<string, unknown>);
  } catch (error) {
    console.error(error);
    toonKapot(root);
    return () => undefined;
  }
}
