import * as fc from 'fast-check';
import type { Bronvermelding } from '../../src/domain/bron.ts';
import type { FlowDefinition, GegevenAntwoord, Stap } from '../../src/domain/keuzehulp.ts';
import { replay, type Keuzehulp, type Verloop } from '../../src/flow/replay.ts';

/** Answers from shorthand: `antwoorden('vooraf.acuut risico.nee')`. */
export const antwoorden = (kort: string): GegevenAntwoord[] =>
  kort
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [stap = '', antwoord = ''] = part.split('.');
      return { stap, antwoord };
    });

/** Shorthand of answers. */
export const kort = (given: readonly GegevenAntwoord[]): string =>
  given.map(({ stap, antwoord }) => `${stap}.${antwoord}`).join(' ');

/** Where a walk stands: `vraag dsm` or `uitkomst huisartsenzorg`. */
export const waar = ({ positie }: Verloop): string =>
  positie.soort === 'vraag' ? `vraag ${positie.stap.id}` : `uitkomst ${positie.uitkomst.id}`;

/** The outcome a list of answers reaches; null when a question is open. */
export const uitkomstVan = (keuzehulp: Keuzehulp, given: readonly GegevenAntwoord[]): string | null => {
  const { positie } = replay(keuzehulp, given);
  return positie.soort === 'uitkomst' ? positie.uitkomst.id : null;
};

const bron: Bronvermelding = {
  ref: 'proef/hoofdstuk',
  bron: 'Proef 2024',
  titel: 'Hoofdstuk',
  path: '/bronnen/proef/hoofdstuk/',
};

/**
 * A flow with what `verwijzen` lacks: two answers that lead to the same question, ways back, and labels full of signs.
 * `begin` and `midden` form a loop, `midden` and `slot` another.
 */
export const proef: FlowDefinition = {
  id: 'proef',
  titel: 'Proef; met "tekens"',
  omschrijving: 'Om mee te testen',
  voor: 'Niemand',
  versie: '2.1.0',
  bijgewerkt: '2026-11-22',
  start: 'begin',
  stappen: [
    {
      id: 'begin',
      kort: 'Begin',
      vraag: 'Waar begint u?',
      bronnen: [bron],
      antwoorden: [
        { id: 'links', label: 'Links', naar: 'midden' },
        { id: 'rechts', label: 'Rechts; of "rechtdoor"', naar: 'midden' },
        { id: 'niet', label: 'Niet', naar: 'thuis', reden: 'U blijft "thuis";\nof toch niet.' },
      ],
    },
    {
      id: 'midden',
      kort: 'Midden',
      vraag: 'Gaat u door?',
      bronnen: [bron],
      antwoorden: [
        { id: 'door', label: 'Door', naar: 'slot' },
        { id: 'over', label: 'Begin opnieuw', naar: 'begin' },
        { id: 'stop', label: 'Stop', naar: 'thuis', reden: 'U stopt.' },
      ],
    },
    {
      id: 'slot',
      kort: 'Slot',
      vraag: 'Bent u er?',
      bronnen: [bron],
      antwoorden: [
        { id: 'ja', label: 'Ja', naar: 'aan-het-eind', reden: 'U bent er.' },
        { id: 'nee', label: 'Nee', naar: 'midden' },
      ],
    },
  ],
  uitkomsten: [
    { id: 'thuis', titel: 'Thuis', soort: 'andere-hulp', advies: 'Blijf thuis.' },
    { id: 'aan-het-eind', titel: 'Het eind', soort: 'consultatie', advies: 'Rust uit.', profiel: 'Ver' },
  ],
};

/**
 * A flow with actions and a loop that can be taken at any time of the waiting, as `crisis` has: tasks to tick off, one way on,
 * and back to the judgment of safety.
 */
export const wacht: FlowDefinition = {
  id: 'wacht',
  titel: 'Wachten',
  omschrijving: 'Om lussen mee te testen',
  voor: 'Niemand',
  versie: '1.0.0',
  bijgewerkt: '2026-11-22',
  start: 'rust',
  stappen: [
    {
      id: 'rust',
      kort: 'Rust',
      vraag: 'Breng rust',
      bronnen: [bron],
      taken: [
        { id: 'zit', tekst: 'Ga zitten.', bronnen: [bron] },
        { id: 'adem', tekst: 'Adem uit.', bronnen: [], nietUitDeBronnen: 'eigen vondst' },
      ],
      antwoorden: [{ id: 'verder', label: 'Verder', naar: 'veilig' }],
    },
    {
      id: 'veilig',
      kort: 'Veilig',
      vraag: 'Is het veilig?',
      bronnen: [bron],
      antwoorden: [
        { id: 'ja', label: 'Ja', naar: 'wachten' },
        { id: 'nee', label: 'Nee', naar: 'gestopt', reden: 'Het is niet veilig.' },
      ],
    },
    {
      id: 'wachten',
      kort: 'Wachten',
      vraag: 'Wacht samen',
      bronnen: [bron],
      taken: [{ id: 'kijk', tekst: 'Kijk om u heen.', bronnen: [bron] }],
      antwoorden: [
        { id: 'klaar', label: 'Klaar', naar: 'gestopt', reden: 'Het wachten is voorbij.' },
        { id: 'wijziging', label: 'Er verandert iets', naar: 'melden' },
      ],
    },
    {
      id: 'melden',
      kort: 'Melden',
      vraag: 'Meld het',
      bronnen: [bron],
      taken: [{ id: 'bel', tekst: 'Bel.', bronnen: [bron] }],
      antwoorden: [{ id: 'gemeld', label: 'Gemeld', naar: 'veilig' }],
    },
  ],
  uitkomsten: [{ id: 'gestopt', titel: 'Gestopt', soort: 'andere-hulp', advies: 'Rust uit.' }],
  herinneringen: [{ tekst: 'Blijf erbij.', bronnen: [bron], stappen: ['wachten', 'melden'] }],
};

/** Any list of answers: sensible ones, ones to the wrong step, twice the same, and nonsense. */
export function willekeurigeAntwoorden({ stappen }: FlowDefinition): fc.Arbitrary<GegevenAntwoord[]> {
  const bekend = stappen.flatMap(({ id, antwoorden: known }: Stap) =>
    known.map((antwoord): GegevenAntwoord => ({ stap: id, antwoord: antwoord.id })),
  );
  const lastig = fc.constantFrom('__proto__', 'constructor', 'toString', '', '~', '.');
  const stap = fc.oneof(fc.constantFrom(...stappen.map(({ id }) => id)), lastig, fc.string());
  const antwoord = fc.oneof(fc.constantFrom(...bekend.map((given) => given.antwoord)), lastig, fc.string());
  return fc.array(
    // The first kind hands out the very same object more than once.
    fc.oneof({ arbitrary: fc.constantFrom(...bekend), weight: 4 }, fc.record({ stap, antwoord })),
    { maxLength: 20 },
  );
}
