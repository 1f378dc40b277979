import {
  begripPath,
  bronPath,
  casusPath,
  hoofdstukPath,
  keuzehulpPath,
  onderwerpPath,
  prestatiePath,
  rekenhulpPath,
  schemaPath,
  tegenspraakPath,
  toetsPath,
} from '../domain/adres.ts';
import type { Inhoud } from '../domain/inhoud.ts';
import { uitsprakenVan } from '../domain/keuzehulp.ts';
import type { SearchDocument } from '../domain/zoeken.ts';

/**
 * Everything of the content that can be found, a document per section, step and outcome.
 *
 * To let search find something new (a sum, a vignette): add its kind to `SearchKind` in domain/zoeken.ts, if it has none
 * yet, and to a filter in pages/zoeken/soorten.ts (a test names a kind that has no filter); then give a document for each
 * here. `title` weighs most and is what the reader sees: let it say by itself what is found, without the page around it.
 * `keywords` holds other names, codes and the source's own heading, and is never shown. `id` begins with `path`.
 */
export function listSearchDocuments(inhoud: Inhoud): SearchDocument[] {
  return [
    ...sources(inhoud),
    ...chapters(inhoud),
    ...flows(inhoud),
    ...subjects(inhoud),
    ...lists(inhoud),
    ...learning(inhoud),
    ...calculators(inhoud),
    ...pages,
  ];
}

const learning = ({ leerstof }: Inhoud): SearchDocument[] => [
  ...leerstof.casussen.map(({ id, titel, tekst }): SearchDocument => ({
    id: casusPath(id),
    kind: 'casus',
    title: `Casus: ${titel}`,
    page: 'Leren',
    path: casusPath(id),
    source: '',
    keywords: ['oefenen', 'vignet'],
    text: tekst,
  })),
  ...leerstof.toetsen.map(({ id, titel, omschrijving }): SearchDocument => ({
    id: toetsPath(id),
    kind: 'toets',
    title: `Toets: ${titel}`,
    page: 'Leren',
    path: toetsPath(id),
    source: '',
    keywords: ['oefenen', 'quiz'],
    text: omschrijving,
  })),
];

const page = (
  path: string,
  title: string,
  { keywords, text }: Pick<SearchDocument, 'keywords' | 'text'>,
): SearchDocument => ({ id: path, kind: 'pagina', title, page: title, path, source: '', keywords, text });

/** Pages of the app itself that a reader may look for by name. */
const pages: readonly SearchDocument[] = [
  page('/leren/', 'Leren', {
    keywords: ['opleiding', 'studeren', 'oefenen', 'examen', 'leerpad', 'toets', 'toetsen', 'casus', 'casussen'],
    text: 'Een leerpad voor wie POH-GGZ wordt: lezen, casussen, toetsen en kaarten die op tijd terugkomen.',
  }),
  page('/leren/kaarten/', 'Kaarten', {
    keywords: ['leerkaarten', 'flashcards', 'herhalen', 'overhoren'],
    text: 'Leerkaarten die terugkomen op het moment dat u ze bijna vergeet.',
  }),
  page('/leren/voortgang/', 'Voortgang', {
    keywords: ['leervoortgang', 'hoe ver ben ik', 'studievoortgang'],
    text: 'Wat u kent, wat vandaag te doen is, en uw voortgang als bestand.',
  }),
  page('/praktijk/', 'Mijn praktijk', {
    keywords: [
      'instellingen',
      'sociale kaart',
      'crisisnummer',
      'eigen tarieven',
      'praktijkgegevens',
      'importeren',
      'exporteren',
      'back-up',
      'invullen',
    ],
    text: 'Uw eigen gegevens op dit apparaat: nummer van de crisisdienst, aantal patiënten, uren POH-GGZ, verzekeraar, gemeente, wijkteam, zorggroep, aanbieders in de buurt en tarieven. Maken en overnemen van een bestand, alles wissen.',
  }),
  page('/keuzehulpen/', 'Keuzehulpen', {
    keywords: ['keuzehulp', 'stappenplan', 'beslisboom', 'stroomschema'],
    text: 'Alle keuzehulpen: stap voor stap van een situatie naar een advies.',
  }),
  page('/rekenen/', 'Rekenen', {
    keywords: ['rekenhulp', 'rekenhulpen', 'berekenen', 'uitrekenen', 'calculator'],
    text: 'Alle rekenhulpen, met elke stap van de som en de bron erbij.',
  }),
  page('/onderwerpen/', 'Onderwerpen', {
    keywords: ["thema's", 'overzicht'],
    text: 'Per onderwerp wat de bronnen zeggen, naast elkaar.',
  }),
  page('/begrippen/', 'Begrippen en afkortingen', {
    keywords: ['begrip', 'afkorting', 'woordenlijst', 'verklarende woordenlijst'],
    text: 'Alle termen en afkortingen met uitleg en bron.',
  }),
  page('/tegenspraken/', 'Waar bronnen verschillen', {
    keywords: ['tegenspraken', 'tegenspraak', 'verschillen tussen bronnen', 'verouderd', 'nog actueel', 'toen en nu'],
    text: 'Waar de bronnen elkaar tegenspreken of zijn ingehaald, en wat nu geldt.',
  }),
  page('/prestaties/', 'Prestaties van CZ', {
    keywords: ['prestatiecodes', 'declaratiecodes', 'lijst van prestaties'],
    text: 'Alle aanvullende prestaties van CZ met code, voorwaarden en hoe u aanvraagt.',
  }),
  page('/bronnen/', 'Bronnen', {
    keywords: ['bron', 'brondocumenten', 'herkomst', 'nog geldig', 'welk jaar'],
    text: 'De vijf bronnen: van wie ze zijn, uit welk jaar, en of ze nog gelden.',
  }),
  page('/over/', 'Over en beoogd gebruik', {
    keywords: ['disclaimer', 'medisch hulpmiddel', 'beperkingen', 'verantwoording'],
    text: 'Waarvoor deze site bedoeld is en waarvoor niet, en wat er met uw gegevens gebeurt.',
  }),
];

const sources = ({ bronnen }: Inhoud): SearchDocument[] =>
  bronnen.map(({ id, kort, titel, uitgever, jaar, samenvatting }) => ({
    id: bronPath(id),
    kind: 'bron',
    title: kort,
    page: kort,
    path: bronPath(id),
    source: `${kort} ${jaar}`,
    keywords: [uitgever],
    text: `${titel}. ${samenvatting}`,
  }));

function chapters({ bronnen, hoofdstukken }: Inhoud): SearchDocument[] {
  const sourceOf = new Map(bronnen.map(({ id, kort, jaar }) => [id, `${kort} ${jaar}`]));
  return hoofdstukken.flatMap((chapter): SearchDocument[] => {
    const page = chapter.titel;
    const source = sourceOf.get(chapter.bron) ?? '';
    const path = hoofdstukPath(chapter.bron, chapter.id);
    return [
      {
        id: path,
        kind: 'hoofdstuk',
        title: chapter.titel,
        page,
        path,
        source,
        keywords: [],
        text: `${chapter.samenvatting} ${chapter.inleiding}`.trim(),
      },
      ...chapter.secties.map((sectie): SearchDocument => {
        const sectionPath = hoofdstukPath(chapter.bron, chapter.id, sectie.id);
        return {
          id: sectionPath,
          kind: sectie.soort === 'vraag' ? 'vraag' : 'sectie',
          title: sectie.kop,
          page,
          path: sectionPath,
          source,
          keywords: [...sectie.trefwoorden, ...sectie.bronkoppen],
          text: sectie.tekst,
        };
      }),
    ];
  });
}

function flows({ keuzehulpen, uitkomstDetails, toelichtingen }: Inhoud): SearchDocument[] {
  return keuzehulpen.flatMap((flow): SearchDocument[] => {
    const path = keuzehulpPath(flow.id);
    const shared = { page: flow.titel, path, source: '', keywords: [] };
    return [
      { ...shared, id: path, kind: 'keuzehulp', title: flow.titel, text: `${flow.omschrijving} ${flow.voor}` },
      // A step is read beside the picture of the flow, where all of them stand: the flow itself begins with its first question.
      ...flow.stappen.map((stap): SearchDocument => ({
        ...shared,
        id: schemaPath(flow.id, stap.id),
        path: schemaPath(flow.id, stap.id),
        kind: 'stap',
        title: stap.vraag,
        text: [
          toelichtingen[`${flow.id}/${stap.id}`],
          ...(stap.taken ?? []).map(({ tekst }) => tekst),
          ...stap.antwoorden.map(({ label }) => label),
        ].join(' '),
      })),
      // A hand-over is a door to a flow that is found by itself: listed too it would stand before what it leads to.
      ...flow.uitkomsten
        .filter(({ overdracht }) => overdracht?.flow === undefined)
        .map(({ id, titel, advies }): SearchDocument => {
          const details = uitkomstDetails[flow.id]?.[id];
          const statements = details ? uitsprakenVan(details) : [];
          return {
            ...shared,
            id: schemaPath(flow.id, id),
            path: schemaPath(flow.id, id),
            kind: 'uitkomst',
            title: titel,
            text: [advies, ...statements.map(({ tekst }) => tekst), toelichtingen[`${flow.id}/${id}`]].join(' '),
          };
        }),
    ];
  });
}

const subjects = ({ onderwerpen }: Inhoud): SearchDocument[] =>
  onderwerpen.flatMap(({ id, titel, samenvatting, trefwoorden, inleiding, secties }): SearchDocument[] => {
    const shared = { kind: 'onderwerp', page: titel, source: '' } as const;
    const path = onderwerpPath(id);
    return [
      { ...shared, id: path, title: titel, path, keywords: trefwoorden, text: `${samenvatting} ${inleiding}`.trim() },
      ...secties.map((sectie): SearchDocument => {
        const sectionPath = onderwerpPath(id, sectie.id);
        return { ...shared, id: sectionPath, title: sectie.kop, path: sectionPath, keywords: [], text: sectie.tekst };
      }),
    ];
  });

function lists({ begrippen, tegenspraken, prestaties }: Inhoud): SearchDocument[] {
  return [
    ...begrippen.map(({ id, term, voluit, uitleg, synoniemen, bronnen }): SearchDocument => ({
      id: begripPath(id),
      kind: 'begrip',
      title: voluit === undefined ? term : `${term}: ${voluit}`,
      page: 'Begrippen en afkortingen',
      path: begripPath(id),
      source: bronnen[0]?.bron ?? '',
      keywords: synoniemen,
      text: uitleg,
    })),
    ...tegenspraken.map(({ id, titel, plekken, nu }): SearchDocument => ({
      id: tegenspraakPath(id),
      kind: 'tegenspraak',
      title: titel,
      page: 'Waar bronnen verschillen',
      path: tegenspraakPath(id),
      source: '',
      keywords: [],
      text: [...plekken.map(({ zegt }) => zegt), nu].join(' '),
    })),
    ...prestaties.map((prestatie): SearchDocument => ({
      id: prestatiePath(prestatie.id),
      kind: 'prestatie',
      title: prestatie.titel,
      page: prestatie.titel,
      path: prestatiePath(prestatie.id),
      source: `${prestatie.verzekeraar} ${prestatie.jaren}`,
      keywords: [prestatie.thema, ...prestatie.codes.flatMap(({ code, naam }) => [`prestatiecode ${code}`, naam])],
      text: [
        prestatie.doel,
        ...prestatie.voorwaarden,
        ...prestatie.uitsluitingen,
        ...prestatie.uren,
        ...prestatie.tarief,
        ...Object.values(prestatie.aanvragen),
        ...prestatie.monitoring,
        ...prestatie.overig,
      ].join(' '),
    })),
  ];
}

const calculators = ({ rekenhulpen, rekenhulpTeksten }: Inhoud): SearchDocument[] =>
  rekenhulpen.map(({ id, titel, omschrijving, inleiding, trefwoorden, velden }) => ({
    id: rekenhulpPath(id),
    kind: 'rekenhulp',
    title: titel,
    page: titel,
    path: rekenhulpPath(id),
    source: '',
    keywords: trefwoorden,
    text: [omschrijving, inleiding, ...Object.values(velden).map(({ label }) => label), rekenhulpTeksten[id]].join(' '),
  }));
