import type { Begrip } from '../domain/begrip.ts';
import type { Bronvermelding, Hoofdstuk } from '../domain/bron.ts';
import type { FlowDefinition, UitkomstDetails } from '../domain/keuzehulp.ts';
import { goedAntwoord, type Halte, type Kaart, type Toets } from '../domain/leren.ts';
import { vraagNaarJaar } from './cardYears.ts';
import type { Cite } from './references.ts';

/** Longest answer that makes a good card, in characters. */
const LANGSTE_ACHTERKANT = 420;

/** The content that cards are made of. */
export interface CardSources {
  readonly begrippen: readonly Begrip[];
  readonly hoofdstukken: readonly Hoofdstuk[];
  readonly keuzehulpen: readonly FlowDefinition[];
  readonly uitkomstDetails: Readonly<Record<string, Readonly<Record<string, UitkomstDetails>>>>;
  readonly leerpad: readonly Halte[];
  readonly toetsen: readonly Toets[];
  readonly cite: Cite;
}

/** Cards that follow from other content: terms, short questions of the sources, facts of outcomes, quiz questions. */
export function makeCards(sources: CardSources): Kaart[] {
  const halteOf = halteFinder(sources.leerpad);
  const cards = [...termCards(sources.begrippen), ...questionCards(sources), ...outcomeCards(sources)];
  return [
    ...cards.map((kaart) => {
      const halte = halteOf(kaart.bronnen);
      return halte === undefined ? kaart : { ...kaart, halte };
    }),
    ...quizCards(sources.toetsen),
  ].map(vraagNaarJaar);
}

/** Cards in the order of the learning path, in which new ones turn up; what belongs to no stop comes last. */
export function inOrderOfPath(cards: readonly Kaart[], leerpad: readonly Halte[]): Kaart[] {
  const order = new Map(leerpad.map(({ id }, index) => [id, index]));
  const place = ({ halte = '' }: Kaart) => order.get(halte) ?? leerpad.length;
  return [...cards].sort((a, b) => place(a) - place(b));
}

/** Finds the stop that lets read one of the chapters named; the last one, for further reading, only when no other does. */
function halteFinder(leerpad: readonly Halte[]) {
  const byChapter = new Map<string, string>();
  for (const { id, lezen } of leerpad)
    for (const { ref } of lezen) {
      const chapter = ref.split('#')[0] ?? '';
      if (!byChapter.has(chapter)) byChapter.set(chapter, id);
    }
  const last = leerpad.at(-1)?.id;
  return (bronnen: readonly Bronvermelding[]): string | undefined => {
    const haltes = bronnen.flatMap(({ ref }) => byChapter.get(ref.split('#')[0] ?? '') ?? []);
    return haltes.find((halte) => halte !== last) ?? haltes[0];
  };
}

const termCards = (begrippen: readonly Begrip[]): Kaart[] =>
  begrippen.map(({ id, term, voluit, uitleg, bronnen, nietUitDeBronnen }) => ({
    id: `begrip:${id}`,
    soort: 'begrip',
    voor: `Wat betekent: ${term}?`,
    achter: voluit === undefined ? uitleg : `${voluit.charAt(0).toUpperCase()}${voluit.slice(1)}. ${uitleg}`,
    bronnen,
    ...(nietUitDeBronnen === undefined ? {} : { nietUitDeBronnen }),
  }));

function questionCards({ hoofdstukken, cite }: CardSources): Kaart[] {
  return hoofdstukken.flatMap((chapter) =>
    chapter.secties
      .filter(({ soort, tekst }) => soort === 'vraag' && tekst.length <= LANGSTE_ACHTERKANT)
      .flatMap(({ id, kop, tekst }): Kaart[] => {
        const ref = `${chapter.bron}/${chapter.id}#${id}`;
        const bron = cite(ref);
        return bron ? [{ id: `vraag:${ref}`, soort: 'vraag', voor: kop, achter: tekst, bronnen: [bron] }] : [];
      }),
  );
}

/** Of each outcome the facts: who treats, what is insured. An outcome with a profile is named with it. */
function outcomeCards({ keuzehulpen, uitkomstDetails }: CardSources): Kaart[] {
  return keuzehulpen.flatMap((flow) =>
    flow.uitkomsten
      .filter(({ overdracht }) => overdracht === undefined)
      .flatMap((uitkomst) => {
        const details = uitkomstDetails[flow.id]?.[uitkomst.id];
        const naam = uitkomst.profiel === undefined ? uitkomst.titel : `${uitkomst.titel}, ${uitkomst.profiel}`;
        return (details?.feiten ?? [])
          .filter((feit) => feit.bronnen.length > 0 && feit.tekst.length <= LANGSTE_ACHTERKANT)
          .map(({ kop, tekst, bronnen }): Kaart => ({
            id: `uitkomst:${flow.id}/${uitkomst.id}/${kop.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
            soort: 'stap',
            voor: `${flow.titel}: u komt uit op ${naam}. ${kop}?`,
            achter: tekst,
            bronnen,
          }));
      }),
  );
}

/** A quiz question as a card: it turns up when it was answered wrong. */
const quizCards = (toetsen: readonly Toets[]): Kaart[] =>
  toetsen.flatMap((toets) =>
    toets.vragen.map((vraag): Kaart => ({
      id: `toets:${toets.id}/${vraag.id}`,
      soort: 'vraag',
      halte: toets.halte,
      voor: vraag.vraag,
      achter: goedAntwoord(vraag),
      bronnen: vraag.bronnen,
      naFout: true,
    })),
  );
