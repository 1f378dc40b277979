import type { SearchDocument } from '../../src/domain/zoeken.ts';

type Fields = Pick<SearchDocument, 'title' | 'text'> & Partial<SearchDocument>;

/** A document with an address made from its title, and an id that ends in the given name. */
export function makeDocument({ id = '', ...fields }: Fields): SearchDocument {
  const path = fields.path ?? `/bronnen/proef/hoofdstuk/#${fields.title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  return {
    kind: 'sectie',
    page: 'Hoofdstuk',
    source: 'Proefbron 2024',
    keywords: [],
    ...fields,
    path,
    id: id === '' ? path : `${path}!${id}`,
  };
}

/** The name given to makeDocument. */
export const nameOf = ({ id }: { readonly id: string }): string => id.split('!').at(-1) ?? '';

/** A few sections as the product has them, short enough to know by heart. */
export const documents: readonly SearchDocument[] = [
  makeDocument({
    id: 'verwijsbrief',
    path: '/bronnen/lhv/verwijsbrief/#inhoud',
    page: 'De verwijsbrief',
    source: 'LHV-toolkit ggz 2017',
    title: 'Wat er in de verwijsbrief staat',
    keywords: ['envelop', 'vermoeden van een stoornis'],
    text: 'U noemt het echelon en het vermoeden van een DSM-5-stoornis. De zorgverzekeraar leest niet de hele brief.',
  }),
  makeDocument({
    id: 'crisisdienst',
    path: '/bronnen/lhv/acute-ggz/#crisisdienst',
    page: 'Acute ggz',
    source: 'LHV-toolkit ggz 2017',
    title: 'De crisisdienst inschakelen',
    text: 'Overleg met de crisisdienst als u gevaar ziet. Samen bepaalt u of de patiënt veilig kan wachten.',
  }),
  makeDocument({
    id: 'risico',
    path: '/bronnen/archief/schema/#risico',
    page: 'Schema doorverwijzing',
    source: 'Archief 2016',
    title: 'Eerst het risico',
    text: 'Bij dreigende suïcide, verwaarlozing of huiselijk geweld hoort de patiënt in de gespecialiseerde ggz.',
  }),
  makeDocument({
    id: 'eigen-risico',
    path: '/bronnen/archief/patient/#eigen-risico',
    kind: 'vraag',
    page: 'Wat merkt de patiënt?',
    source: 'Archief 2016',
    title: 'Geldt het eigen risico?',
    text: 'Voor de basis ggz betaalt de patiënt eerst het eigen risico. Voor de huisarts geldt het niet.',
  }),
  makeDocument({
    id: 'tarieven',
    path: '/bronnen/archief/tarieven/#maximum',
    page: 'Prestaties',
    source: 'Archief 2016',
    title: 'Hoogste tarieven van 2016',
    text: 'Kort mocht € 472,65 kosten, middel € 805,34, intensief € 1.262,82 en chronisch € 1.165,48.',
  }),
  makeDocument({
    id: 'norm',
    path: '/bronnen/vgz/tarief/#norm',
    page: 'Tarief',
    source: 'VGZ POH-GGZ 2023',
    title: 'De norm van 12 uur',
    text: 'Per 2.350 patiënten vergoedt VGZ twaalf uur POH-GGZ in de week. De prestatiecode is 11201.',
  }),
  makeDocument({
    id: 'nacalculatie',
    path: '/bronnen/vgz/tarief/#nacalculatie',
    page: 'Tarief',
    source: 'VGZ POH-GGZ 2023',
    title: 'Nacalculatie',
    text: 'Blijken de werkelijke kosten lager, dan vordert VGZ het verschil na afloop van het jaar terug.',
  }),
  makeDocument({
    id: 'e-health',
    path: '/bronnen/vgz/e-health/',
    kind: 'hoofdstuk',
    page: 'E-health',
    source: 'VGZ POH-GGZ 2023',
    title: 'E-health',
    text: 'Een programma dat de patiënt thuis volgt, naast gesprekken met de POH.',
  }),
  makeDocument({
    id: 'poh-verwijst-niet',
    path: '/bronnen/archief/vragen/#poh',
    kind: 'vraag',
    page: 'Vragen over de POH-GGZ',
    source: 'Archief 2016',
    title: 'Mag de POH-GGZ verwijzen?',
    text: 'Nee. De praktijkondersteuner bereidt de verwijzing voor en de huisarts ondertekent.',
  }),
  makeDocument({
    id: 'toestemming',
    path: '/bronnen/regio/privacy/#leeftijd',
    page: 'Privacy',
    source: 'Regioplan POH-GGZ Jeugd 2021',
    title: 'Wie toestemming geeft',
    text: 'Onder twaalf jaar beslissen de ouders. Van twaalf tot zestien beslissen ouders en jeugdige samen.',
  }),
  makeDocument({
    id: 'wachtlijst',
    path: '/bronnen/lhv/wachtlijsten/#doen',
    page: 'Wachtlijsten',
    source: 'LHV-toolkit ggz 2017',
    title: 'Uw patiënt staat op een wachtlijst',
    text: 'Bel de zorgverzekeraar voor bemiddeling. Voor een kind klopt u aan bij de gemeente.',
  }),
  makeDocument({
    id: 'keuzehulp-verwijzen',
    path: '/keuzehulpen/verwijzen/',
    kind: 'keuzehulp',
    page: 'Verwijzen',
    source: '',
    title: 'Verwijzen',
    text: 'Waar helpt u deze volwassene het best? In zes vragen naar een advies.',
  }),
];

/** Groups as in content/zoekwoorden.yaml. */
export const zoekwoorden = {
  groepen: [
    ['bggz', 'gb-ggz', 'basis ggz', 'generalistische basis ggz'],
    ['sggz', 'gespecialiseerde ggz'],
    ['kind', 'jeugd', 'jeugdige'],
    ['prijs', 'kosten', 'tarief', 'tarieven'],
    ['zelfmoord', 'suïcide'],
    ['poh', 'praktijkondersteuner'],
  ],
};
