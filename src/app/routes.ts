import inhoud from 'virtual:inhoud';
import keuzehulpen from 'virtual:keuzehulpen';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { beslistabelPath, bronPath, hoofdstukPath, keuzehulpPath } from '../domain/adres.ts';
import type { PageInfo } from '../domain/pagina.ts';
import { listPaden } from '../flow/paden.ts';
import BeslistabelPage from '../pages/beslistabel/BeslistabelPage.svelte';
import BronPage from '../pages/bron/BronPage.svelte';
import BronnenPage from '../pages/bronnen/BronnenPage.svelte';
import HomePage from '../pages/home/HomePage.svelte';
import HoofdstukPage from '../pages/hoofdstuk/HoofdstukPage.svelte';
import KeuzehulpPage from '../pages/keuzehulp/KeuzehulpPage.svelte';
import KeuzehulpenPage from '../pages/keuzehulpen/KeuzehulpenPage.svelte';
import NietGevondenPage from '../pages/niet-gevonden/NietGevondenPage.svelte';
import OverPage from '../pages/over/OverPage.svelte';
import ZoekenPage from '../pages/zoeken/ZoekenPage.svelte';
import type { IslandName } from './islands.ts';

/** A part of a page that the browser brings to life. */
export interface RouteIsland {
  readonly name: IslandName;
  /** Plain data the browser needs to load it again (see islands.ts). */
  readonly data: string;
  /** Source modules whose built files the page fetches at once. */
  readonly modules: readonly string[];
}

/** A page that can be rendered. */
export interface Route extends PageInfo {
  /** For search engines and link previews. */
  readonly description: string;
  /** Present when the whole content of the page comes to life; else the page is text and stays so. */
  readonly island?: RouteIsland;
  readonly render: () => { readonly head: string; readonly body: string };
}

/** Where the crisis button leads: the flow once it exists, until then the chapter on acute ggz. */
export const crisisPath = inhoud.keuzehulpen.some(({ id }) => id === 'crisis')
  ? keuzehulpPath('crisis')
  : hoofdstukPath('lhv-toolkit-ggz', 'acute-ggz');

const texts = import.meta.glob<{ default: Component }>('/content/bronnen/*/*.md', { eager: true });

/** Every page of the site, in the order of the list of pages. */
export async function listRoutes(): Promise<Route[]> {
  return [
    {
      path: '/',
      title: 'GGZ-wijzer',
      kind: 'home',
      description:
        'Zelf behandelen, POH-GGZ of verwijzen? Naslag en keuzehulpen over psychische zorg voor huisarts en POH-GGZ, ook zonder internet.',
      render: () => render(HomePage, { props: { inhoud, crisisPath } }),
    },
    {
      path: '/keuzehulpen/',
      title: 'Keuzehulpen',
      kind: 'keuzehulpen',
      description:
        'Keuzehulpen voor huisarts en POH-GGZ: stap voor stap door een gepubliceerd schema, met bron en jaar.',
      render: () => render(KeuzehulpenPage, { props: { inhoud, crisisPath } }),
    },
    ...(await flowRoutes()),
    {
      path: '/bronnen/',
      title: 'Bronnen',
      kind: 'bronnen',
      description: 'De documenten achter GGZ-wijzer, in eigen woorden naverteld, met jaar en geldigheid.',
      render: () => render(BronnenPage, { props: { inhoud } }),
    },
    ...bronRoutes(),
    {
      path: '/zoeken/',
      title: 'Zoeken',
      kind: 'zoeken',
      description: 'Zoek in alle bronnen en keuzehulpen van GGZ-wijzer, ook zonder internet.',
      island: { name: 'zoeken', data: '', modules: ['src/pages/zoeken/ZoekenPage.svelte'] },
      render: () => render(ZoekenPage),
    },
    {
      path: '/over/',
      title: 'Over en beoogd gebruik',
      kind: 'over',
      description: 'Wat GGZ-wijzer wel en niet is, hoe het met uw gegevens omgaat en op welke bronnen het rust.',
      render: () => render(OverPage, { props: { inhoud } }),
    },
    {
      path: '/404.html',
      title: 'Pagina niet gevonden',
      kind: 'niet-gevonden',
      description: 'Deze pagina bestaat niet.',
      render: () => render(NietGevondenPage),
    },
  ];
}

async function flowRoutes(): Promise<Route[]> {
  const routes = inhoud.keuzehulpen.map(async (definition): Promise<Route[]> => {
    const loaded = await keuzehulpen[definition.id]?.();
    if (!loaded) throw new Error(`No flow ${definition.id}.`);
    return [
      {
        path: keuzehulpPath(definition.id),
        title: definition.titel,
        kind: 'keuzehulp',
        description: `${definition.omschrijving} Een keuzehulp voor ${definition.voor.toLowerCase()}.`,
        island: {
          name: 'keuzehulp',
          data: definition.id,
          modules: ['src/pages/keuzehulp/KeuzehulpPage.svelte', `virtual:keuzehulp/${definition.id}`],
        },
        render: () => render(KeuzehulpPage, { props: loaded }),
      },
      {
        path: beslistabelPath(definition.id),
        title: `Beslistabel: ${definition.titel.toLowerCase()}`,
        kind: 'beslistabel',
        description: `Alle wegen door de keuzehulp ${definition.titel.toLowerCase()}, als tabel om na te lopen of af te drukken.`,
        render: () => render(BeslistabelPage, { props: { definition, paden: listPaden(definition) } }),
      },
    ];
  });
  return (await Promise.all(routes)).flat();
}

const bronRoutes = (): Route[] =>
  inhoud.bronnen.flatMap((bron): Route[] => {
    const hoofdstukken = inhoud.hoofdstukken.filter((chapter) => chapter.bron === bron.id);
    return [
      {
        path: bronPath(bron.id),
        title: bron.kort,
        kind: 'bron',
        description: bron.samenvatting,
        render: () => render(BronPage, { props: { bron, hoofdstukken } }),
      },
      ...hoofdstukken.map((hoofdstuk, index): Route => {
        const file = `/content/bronnen/${bron.id}/${String(hoofdstuk.nummer).padStart(2, '0')}-${hoofdstuk.id}.md`;
        const Tekst = texts[file]?.default;
        if (!Tekst) throw new Error(`No text ${file}.`);
        return {
          path: hoofdstukPath(bron.id, hoofdstuk.id),
          title: hoofdstuk.titel,
          kind: 'hoofdstuk',
          description: hoofdstuk.samenvatting,
          render: () =>
            render(HoofdstukPage, {
              props: { bron, hoofdstuk, vorige: hoofdstukken[index - 1], volgende: hoofdstukken[index + 1], Tekst },
            }),
        };
      }),
    ];
  });
