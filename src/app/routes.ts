import inhoud from 'virtual:inhoud';
import keuzehulpen from 'virtual:keuzehulpen';
import leercasussen from 'virtual:leren/casussen';
import leerkaarten from 'virtual:leren/kaarten';
import leeroverzicht from 'virtual:leren/overzicht';
import leersecties from 'virtual:leren/secties';
import leertoetsen from 'virtual:leren/toetsen';
import rekenhulpen from 'virtual:rekenhulpen';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import {
  beslistabelPath,
  bronPath,
  casusPath,
  hoofdstukPath,
  keuzehulpPath,
  onderwerpPath,
  prestatiePath,
  toetsPath,
  schemaPath,
  rekenhulpPath,
} from '../domain/adres.ts';
import type { Bronvermelding } from '../domain/bron.ts';
import { bronnenVanStap, uitsprakenVan } from '../domain/keuzehulp.ts';
import type { PageInfo } from '../domain/pagina.ts';
import type { Rekenhulp } from '../domain/rekenhulp.ts';
import { listPaden } from '../flow/paden.ts';
import BegrippenPage from '../pages/begrippen/BegrippenPage.svelte';
import BeslistabelPage from '../pages/beslistabel/BeslistabelPage.svelte';
import BronPage from '../pages/bron/BronPage.svelte';
import BronnenPage from '../pages/bronnen/BronnenPage.svelte';
import HomePage from '../pages/home/HomePage.svelte';
import HoofdstukPage from '../pages/hoofdstuk/HoofdstukPage.svelte';
import KeuzehulpPage from '../pages/keuzehulp/KeuzehulpPage.svelte';
import Noodnummers from '../pages/keuzehulp/Noodnummers.svelte';
import Weergave from '../pages/keuzehulp/Weergave.svelte';
import KeuzehulpenPage from '../pages/keuzehulpen/KeuzehulpenPage.svelte';
import CasusPage from '../pages/leren/CasusPage.svelte';
import KaartenPage from '../pages/leren/KaartenPage.svelte';
import LerenPage from '../pages/leren/LerenPage.svelte';
import ToetsPage from '../pages/leren/ToetsPage.svelte';
import VoortgangPage from '../pages/leren/VoortgangPage.svelte';
import NietGevondenPage from '../pages/niet-gevonden/NietGevondenPage.svelte';
import OnderwerpPage from '../pages/onderwerp/OnderwerpPage.svelte';
import OnderwerpenPage from '../pages/onderwerpen/OnderwerpenPage.svelte';
import OverPage from '../pages/over/OverPage.svelte';
import PraktijkPage from '../pages/praktijk/PraktijkPage.svelte';
import PrestatiePage from '../pages/prestatie/PrestatiePage.svelte';
import PrestatiesPage from '../pages/prestaties/PrestatiesPage.svelte';
import SchemaPage from '../pages/schema/SchemaPage.svelte';
import BerekeningPage from '../pages/rekenen/BerekeningPage.svelte';
import RekenenPage from '../pages/rekenen/RekenenPage.svelte';
import Toelichting from '../pages/rekenen/Toelichting.svelte';
import { berekeningen } from '../pages/rekenen/berekeningen.ts';
import { bronnenVan } from '../pages/rekenen/bronnen.ts';
import TegensprakenPage from '../pages/tegenspraken/TegensprakenPage.svelte';
import ZoekenPage from '../pages/zoeken/ZoekenPage.svelte';
import { inZin } from '../ui/inZin.ts';
import type { IslandName } from './islands.ts';

/** A part of a page that the browser brings to life. */
export interface RouteIsland {
  readonly name: IslandName;
  /** Plain data the browser needs to load it again (see islands/). */
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
  /** What stands under the island and stays text. */
  readonly below?: () => { readonly head: string; readonly body: string };
}

/** Where the crisis button leads: the flow once it exists, until then the chapter on acute ggz. */
export const crisisPath = inhoud.keuzehulpen.some(({ id }) => id === 'crisis')
  ? keuzehulpPath('crisis')
  : hoofdstukPath('lhv-toolkit-ggz', 'acute-ggz');

const texts = import.meta.glob<{ default: Component }>(
  ['/content/bronnen/*/*.md', '/content/onderwerpen/*.md', '/content/rekenhulpen/*.md'],
  {
    eager: true,
  },
);

/** The compiled text of a content file. */
function textOf(file: string): Component {
  const text = texts[file]?.default;
  if (!text) throw new Error(`No text ${file}.`);
  return text;
}

const begrippenOf = (ids: readonly string[]) => inhoud.begrippen.filter(({ id }) => ids.includes(id));

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
      render: () => render(KeuzehulpenPage, { props: { inhoud } }),
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
    ...lookupRoutes(),
    ...(await calculatorRoutes()),
    {
      path: '/zoeken/',
      title: 'Zoeken',
      kind: 'zoeken',
      description: 'Zoek in alle bronnen en keuzehulpen van GGZ-wijzer, ook zonder internet.',
      island: { name: 'zoeken', data: '', modules: ['src/app/bringToLife.ts', 'src/pages/zoeken/ZoekenPage.svelte'] },
      render: () => render(ZoekenPage),
    },
    ...(await learningRoutes()),
    {
      path: '/praktijk/',
      title: 'Mijn praktijk',
      kind: 'praktijk',
      description:
        'Uw crisisnummers, aantallen, wijkteam en tarieven: op dit apparaat, te delen als bestand, nooit iets over een patiënt.',
      island: {
        name: 'praktijk',
        data: '',
        modules: ['src/app/bringToLife.ts', 'src/pages/praktijk/PraktijkPage.svelte'],
      },
      render: () => render(PraktijkPage),
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
    const [schema, { details, teksten }] = await Promise.all([loaded.laadSchema(), loaded.laadUitkomsten()]);
    return [
      {
        path: keuzehulpPath(definition.id),
        title: definition.titel,
        kind: 'keuzehulp',
        description: `${definition.omschrijving} Een keuzehulp voor ${definition.voor.toLowerCase()}.`,
        island: {
          name: 'keuzehulp',
          data: definition.id,
          modules: [
            'src/app/bringToLife.ts',
            'src/pages/keuzehulp/KeuzehulpPage.svelte',
            `src/pages/keuzehulp/${definition.spoed ? 'Noodnummers' : 'Weergave'}.svelte`,
            `virtual:keuzehulp/${definition.id}`,
          ],
        },
        render: () =>
          render(KeuzehulpPage, {
            props: { ...loaded, ...(definition.spoed ? { Nummers: Noodnummers } : { Weergave }) },
          }),
      },
      {
        path: beslistabelPath(definition.id),
        title: `Beslistabel: ${inZin(definition.titel)}`,
        kind: 'beslistabel',
        description: `Alle wegen door de keuzehulp ${inZin(definition.titel)}, als tabel om na te lopen of af te drukken.`,
        render: () => render(BeslistabelPage, { props: { definition, paden: listPaden(definition) } }),
      },
      {
        path: schemaPath(definition.id),
        title: `Schema: ${inZin(definition.titel)}`,
        kind: 'schema',
        description: `De hele keuzehulp ${inZin(definition.titel)} als tekening: elke vraag, elk antwoord en elke uitkomst.`,
        island: {
          name: 'schema',
          data: definition.id,
          modules: [
            'src/app/bringToLife.ts',
            'src/pages/schema/SchemaPage.svelte',
            `virtual:keuzehulp/${definition.id}`,
            `virtual:keuzehulp/${definition.id}/uitkomsten`,
            `virtual:schema/${definition.id}`,
          ],
        },
        render: () =>
          render(SchemaPage, {
            props: { definition, schema, details, teksten: { ...loaded.stapTeksten, ...teksten } },
          }),
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
        const Tekst = textOf(file);
        return {
          path: hoofdstukPath(bron.id, hoofdstuk.id),
          title: `${hoofdstuk.titel} (${bron.kort})`,
          kind: 'hoofdstuk',
          description: hoofdstuk.samenvatting,
          render: () =>
            render(HoofdstukPage, {
              props: {
                bron,
                hoofdstuk,
                vorige: hoofdstukken[index - 1],
                volgende: hoofdstukken[index + 1],
                begrippen: begrippenOf(hoofdstuk.begrippen),
                tegenspraken: inhoud.tegenspraken,
                keuzehulpen: keuzehulpenOn(`${bron.id}/${hoofdstuk.id}`),
                rekenhulpen: rekenhulpenOn(`${bron.id}/${hoofdstuk.id}`),
                Tekst,
              },
            }),
        };
      }),
    ];
  });

/** Flows that rest on a chapter, with the short names of the steps that do. */
function keuzehulpenOn(chapter: string) {
  const isHere = ({ ref }: Bronvermelding) => ref.split('#')[0] === chapter;
  return inhoud.keuzehulpen.flatMap(({ id, titel, stappen, uitkomsten }) => {
    const inSteps = stappen.filter((stap) => bronnenVanStap(stap).some(isHere)).map(({ kort }) => kort);
    const inOutcomes = uitkomsten
      .filter((uitkomst) => {
        const details = inhoud.uitkomstDetails[id]?.[uitkomst.id];
        return details && uitsprakenVan(details).some(({ bronnen }) => bronnen.some(isHere));
      })
      .map(({ titel: name, profiel }) => (profiel === undefined ? name : `${name} ${profiel}`));
    const names = [...inSteps, ...new Set(inOutcomes)];
    return names.length > 0 ? [{ titel, path: keuzehulpPath(id), stappen: names }] : [];
  });
}

/** Subjects, terms, contradictions and prestaties. */
function lookupRoutes(): Route[] {
  const { begrippen, onderwerpen, prestaties, tegenspraken } = inhoud;
  const cz = inhoud.bronnen.find(({ id }) => id === 'cz-prestaties');
  return [
    {
      path: '/onderwerpen/',
      title: 'Onderwerpen',
      kind: 'onderwerpen',
      description: 'Wat de bronnen samen zeggen over één vraag: naast elkaar, met jaartal.',
      render: () => render(OnderwerpenPage, { props: { inhoud } }),
    },
    ...onderwerpen.map((onderwerp): Route => ({
      path: onderwerpPath(onderwerp.id),
      title: onderwerp.titel,
      kind: 'onderwerp',
      description: onderwerp.samenvatting,
      render: () =>
        render(OnderwerpPage, {
          props: {
            onderwerp,
            begrippen: begrippenOf(onderwerp.begrippen),
            rekenhulpen: rekenhulpLinks(
              inhoud.rekenhulpen.filter(({ onderwerpen: ids }) => ids.includes(onderwerp.id)),
            ),
            Tekst: textOf(`/content/onderwerpen/${onderwerp.id}.md`),
          },
        }),
    })),
    {
      path: '/begrippen/',
      title: 'Begrippen en afkortingen',
      kind: 'begrippen',
      description: 'Termen en afkortingen uit de ggz in de huisartsenpraktijk, kort uitgelegd, met bron.',
      render: () => render(BegrippenPage, { props: { begrippen } }),
    },
    {
      path: '/tegenspraken/',
      title: 'Waar bronnen verschillen',
      kind: 'tegenspraken',
      description: 'Waar de bronnen elkaar tegenspreken of inhalen, wat elke bron zegt, en waar u nu van uitgaat.',
      render: () => render(TegensprakenPage, { props: { tegenspraken } }),
    },
    {
      path: '/prestaties/',
      title: 'Prestaties van CZ',
      kind: 'prestaties',
      description: 'Alle prestaties uit de voorwaarden van CZ: voor wie, onder welke voorwaarden, hoe aan te vragen.',
      render: () => render(PrestatiesPage, { props: { prestaties } }),
    },
    ...prestaties.map((prestatie): Route => ({
      path: prestatiePath(prestatie.id),
      title: prestatie.titel,
      kind: 'prestatie',
      description: prestatie.doel,
      render: () =>
        render(PrestatiePage, {
          props: {
            prestatie,
            bron: cz ? `${cz.kort} ${cz.jaar}` : '',
            rekenhulpen: rekenhulpLinks(inhoud.rekenhulpen.filter(({ prestaties: ids }) => ids.includes(prestatie.id))),
          },
        }),
    })),
  ];
}

/** The study mode: path, cards, progress, vignettes and quizzes. */
async function learningRoutes(): Promise<Route[]> {
  const life = 'src/app/bringToLife.ts';
  const casussen = await Promise.all(
    Object.values(leercasussen).map(async (load): Promise<Route> => {
      const { casus, definition, Situatie } = await load();
      return {
        path: casusPath(casus.id),
        title: `Casus: ${casus.titel}`,
        kind: 'casus',
        description: `Een oefencasus bij de keuzehulp ${definition.titel.toLowerCase()}: voorspel, loop het na en lees waarom.`,
        island: {
          name: 'casus',
          data: casus.id,
          modules: [
            life,
            'src/pages/leren/CasusPage.svelte',
            'virtual:leren/casussen',
            `virtual:leren/casus/${casus.id}`,
          ],
        },
        render: () => render(CasusPage, { props: { casus, definition, Situatie, overzicht: leeroverzicht } }),
      };
    }),
  );
  const toetsen = await Promise.all(
    Object.values(leertoetsen).map(async (load): Promise<Route> => {
      const { toets } = await load();
      return {
        path: toetsPath(toets.id),
        title: `Toets: ${toets.titel}`,
        kind: 'toets',
        description: toets.omschrijving,
        island: {
          name: 'toets',
          data: toets.id,
          modules: [
            life,
            'src/pages/leren/ToetsPage.svelte',
            'virtual:leren/toetsen',
            `virtual:leren/toets/${toets.id}`,
          ],
        },
        render: () => render(ToetsPage, { props: { toets } }),
      };
    }),
  );
  return [
    {
      path: '/leren/',
      title: 'Leren',
      kind: 'leren',
      description:
        'Een leerpad voor de POH-GGZ in opleiding: lezen, casussen, toetsen en kaarten, ook zonder internet.',
      island: {
        name: 'leren',
        data: '',
        modules: [life, 'src/pages/leren/LerenPage.svelte', 'virtual:leren/overzicht'],
      },
      render: () =>
        render(LerenPage, { props: { overzicht: leeroverzicht, laadKaarten: () => Promise.resolve(leerkaarten) } }),
    },
    {
      path: '/leren/kaarten/',
      title: 'Kaarten',
      kind: 'kaarten',
      description: 'Leerkaarten die terugkomen op het moment dat u ze bijna vergeet.',
      island: { name: 'kaarten', data: '', modules: [life, 'src/pages/leren/KaartenPage.svelte'] },
      render: () =>
        render(KaartenPage, {
          // No session begins while prerendering.
          props: { kaarten: leerkaarten, laadTeksten: () => Promise.resolve([]), leerpad: leeroverzicht.leerpad },
        }),
    },
    {
      path: '/leren/voortgang/',
      title: 'Voortgang',
      kind: 'voortgang',
      description: 'Wat u kent, wat vandaag te doen is, en uw voortgang als bestand.',
      island: { name: 'voortgang', data: '', modules: [life, 'src/pages/leren/VoortgangPage.svelte'] },
      render: () =>
        render(VoortgangPage, {
          props: { kaarten: leerkaarten, overzicht: leeroverzicht, laadSecties: () => Promise.resolve(leersecties) },
        }),
    },
    ...casussen,
    ...toetsen,
  ];
}

async function calculatorRoutes(): Promise<Route[]> {
  const routes = inhoud.rekenhulpen.map(async (rekenhulp): Promise<Route> => {
    const loaded = await rekenhulpen[rekenhulp.id]?.();
    if (!loaded) throw new Error(`No calculator ${rekenhulp.id}.`);
    const { id } = rekenhulp;
    const berekening = await berekeningen[id]();
    return {
      path: rekenhulpPath(id),
      title: rekenhulp.titel,
      kind: 'berekening',
      description: rekenhulp.omschrijving,
      island: {
        name: 'rekenhulp',
        data: id,
        modules: [
          'src/app/bringToLife.ts',
          'src/pages/rekenen/BerekeningPage.svelte',
          `virtual:rekenhulp/${id}`,
          `src/pages/rekenen/${id.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase())}.ts`,
        ],
      },
      render: () => render(BerekeningPage, { props: { ...loaded, berekening } }),
      below: () =>
        render(Toelichting, {
          props: {
            rekenhulp,
            bronnen: bronnenVan(rekenhulp, inhoud.tarieven),
            Tekst: textOf(`/content/rekenhulpen/${id}.md`),
          },
        }),
    };
  });
  return [
    {
      path: '/rekenen/',
      title: 'Rekenen',
      kind: 'rekenen',
      description:
        'Reken het tarief en de normuren van de POH-GGZ uit, stap voor stap, met bron en jaar bij elk getal.',
      render: () => render(RekenenPage, { props: { rekenhulpen: inhoud.rekenhulpen } }),
    },
    ...(await Promise.all(routes)),
  ];
}

/** Calculators as links. */
const rekenhulpLinks = (found: readonly Rekenhulp[]) =>
  found.map(({ id, titel, omschrijving }) => ({ titel, omschrijving, path: rekenhulpPath(id) }));

/** Calculators that rest on a chapter, with the sections that they do. */
function rekenhulpenOn(chapter: string) {
  return inhoud.rekenhulpen.flatMap((rekenhulp) => {
    const refs = bronnenVan(rekenhulp, inhoud.tarieven).map(({ ref }) => ref);
    const here = refs.filter((ref) => ref.split('#')[0] === chapter);
    if (here.length === 0) return [];
    const [link] = rekenhulpLinks([rekenhulp]);
    return link ? [{ ...link, secties: here.flatMap((ref) => ref.split('#')[1] ?? []) }] : [];
  });
}
