/**
 * The referral model for adults, as the domain description of the product has it and written out by hand: per step, its
 * answers with what each leads to. Never make this from flow.yaml; it is what flow.yaml is held against.
 */
export const verwijsmodel: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  vooraf: {
    acuut: 'crisis',
    'jonger-dan-18': 'jeugd',
    'geen-psychische-klacht': 'andere-hulp',
    'psychische-klacht': 'risico',
  },
  risico: { ja: 'gespecialiseerde-ggz', nee: 'complexiteit' },
  complexiteit: { ja: 'gespecialiseerde-ggz', nee: 'dsm' },
  dsm: {
    nee: 'huisartsenzorg',
    'alleen-aanpassingsstoornis': 'huisartsenzorg',
    ja: 'behandelplek',
    'weet-niet': 'consultatie',
  },
  behandelplek: { 'in-de-praktijk': 'huisartsenzorg', 'basis-ggz': 'ernst', 'weet-niet': 'consultatie' },
  ernst: {
    licht: 'basis-ggz-kort',
    matig: 'basis-ggz-middel',
    ernstig: 'basis-ggz-intensief',
    'chronisch-stabiel': 'basis-ggz-chronisch',
  },
};

export const uitkomsten = [
  'andere-hulp',
  'huisartsenzorg',
  'consultatie',
  'basis-ggz-kort',
  'basis-ggz-middel',
  'basis-ggz-intensief',
  'basis-ggz-chronisch',
  'gespecialiseerde-ggz',
];
export const overdrachten = ['crisis', 'jeugd'];

const [VOORAF, RISICO, COMPLEX, DSM, PLEK] = [
  'vooraf.psychische-klacht',
  'risico.nee',
  'complexiteit.nee',
  'dsm.ja',
  'behandelplek.basis-ggz',
] as const;

/** Every way through the model, in the order in which it offers its answers: answers, then the outcome. */
export const wegen: readonly (readonly [antwoorden: string, uitkomst: string])[] = [
  ['vooraf.acuut', 'crisis'],
  ['vooraf.jonger-dan-18', 'jeugd'],
  ['vooraf.geen-psychische-klacht', 'andere-hulp'],
  [`${VOORAF} risico.ja`, 'gespecialiseerde-ggz'],
  [`${VOORAF} ${RISICO} complexiteit.ja`, 'gespecialiseerde-ggz'],
  [`${VOORAF} ${RISICO} ${COMPLEX} dsm.nee`, 'huisartsenzorg'],
  [`${VOORAF} ${RISICO} ${COMPLEX} dsm.alleen-aanpassingsstoornis`, 'huisartsenzorg'],
  [`${VOORAF} ${RISICO} ${COMPLEX} ${DSM} behandelplek.in-de-praktijk`, 'huisartsenzorg'],
  [`${VOORAF} ${RISICO} ${COMPLEX} ${DSM} ${PLEK} ernst.licht`, 'basis-ggz-kort'],
  [`${VOORAF} ${RISICO} ${COMPLEX} ${DSM} ${PLEK} ernst.matig`, 'basis-ggz-middel'],
  [`${VOORAF} ${RISICO} ${COMPLEX} ${DSM} ${PLEK} ernst.ernstig`, 'basis-ggz-intensief'],
  [`${VOORAF} ${RISICO} ${COMPLEX} ${DSM} ${PLEK} ernst.chronisch-stabiel`, 'basis-ggz-chronisch'],
  [`${VOORAF} ${RISICO} ${COMPLEX} ${DSM} behandelplek.weet-niet`, 'consultatie'],
  [`${VOORAF} ${RISICO} ${COMPLEX} dsm.weet-niet`, 'consultatie'],
];
