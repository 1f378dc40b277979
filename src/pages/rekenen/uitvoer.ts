import { formatGetal } from '../../calculators/formatGetal.ts';
import { readGetal } from '../../calculators/getalInvoer.ts';
import { keuzeVan, rijenVan, type RuweInvoer, type Veld } from '../../calculators/velden.ts';
import { formatCsv } from '../../domain/csv.ts';
import type { MetHerkomst, Rekenhulp } from '../../domain/rekenhulp.ts';
import { rijNaam } from './velden.ts';
import { bronTekst } from './verwijzingen.ts';
import { formatCel, type Cel, type Weergave } from './weergave.ts';

/** A calculation as text and as a table: what was filled in, what came out, every step, every source. */

/** One thing that was filled in. */
export interface Invoerregel {
  readonly label: string;
  /** As understood: "2.768 patiënten". */
  readonly tekst: string;
  /** Number for a spreadsheet; empty for a choice. */
  readonly getal: string;
  readonly eenheid: string;
  /** Whether it is one of several of its kind: the patients of one practice of a samenwerkingsverband. */
  readonly perPraktijk: boolean;
}

const spreadsheet = (tekst: string): string => {
  const gelezen = readGetal(tekst);
  return gelezen.ok ? formatGetal(gelezen.getal, { max: 6, group: false }) : '';
};

/** What was filled in, as understood; empty fields are left out. */
export function listInvoer(rekenhulp: Rekenhulp, velden: readonly Veld[], ruw: RuweInvoer): Invoerregel[] {
  return velden.flatMap((veld): Invoerregel[] => {
    const { label, eenheid = '', keuzes } = rekenhulp.velden[veld.id] ?? { label: veld.id };
    const typed = ruw[veld.id] ?? '';
    if (veld.soort === 'keuze') {
      const choice = keuzeVan(veld, typed);
      return [{ label, tekst: keuzes?.[choice] ?? choice, getal: '', eenheid: '', perPraktijk: false }];
    }
    const rows = veld.soort === 'lijst' ? rijenVan(typed) : [typed];
    return rows.flatMap((row, index): Invoerregel[] => {
      if (row.trim() === '') return [];
      const gelezen = readGetal(row);
      if (!gelezen.ok) return [];
      const jaartal = veld.soort === 'getal' && veld.jaartal === true;
      const euro = (veld.soort === 'lijst' ? veld.item : veld).eenheid === 'euro';
      const getal = formatGetal(gelezen.getal, { max: 6, min: euro ? 2 : 0, group: !jaartal });
      return [
        {
          label: rijNaam(label, index, rows.length),
          tekst: `${euro ? '€ ' : ''}${getal}${eenheid === '' ? '' : eenheid === 'procent' ? '%' : ` ${eenheid}`}`,
          getal: spreadsheet(row),
          eenheid: euro ? `euro ${eenheid}`.trim() : eenheid,
          perPraktijk: rows.length > 1,
        },
      ];
    });
  });
}

/** Sources in words, and what is not in them: "Bron: VGZ 2023: Tarief. Niet uit de bronnen: ons rekenwerk." */
const herkomst = ({ bronnen, nietUitDeBronnen }: MetHerkomst): string =>
  [
    ...(bronnen.length > 0 ? [`Bron: ${bronnen.map(bronTekst).join('; ')}.`] : []),
    ...(nietUitDeBronnen === undefined ? [] : [`Niet uit de bronnen: ${nietUitDeBronnen}`]),
  ].join(' ');

/** What the text and the table need. */
export interface Uitvoer {
  readonly rekenhulp: Rekenhulp;
  readonly invoer: readonly Invoerregel[];
  readonly weergave: Weergave;
  /** As a Dutch reader writes it. */
  readonly datum: string;
}

/** The calculation as plain text, to paste in a mail or a file. */
export function formatTekst({ rekenhulp, invoer, weergave, datum }: Uitvoer): string {
  const { hoofd, kern, stappen, notities } = weergave;
  const met = (bij: string | undefined) => (bij === undefined || bij === '' ? '' : ` (${bij})`);
  return [
    `${rekenhulp.titel}, berekend op ${datum} met GGZ-wijzer`,
    ...(rekenhulp.historisch === undefined ? [] : [rekenhulp.historisch]),
    '',
    `${hoofd.label}: ${formatCel(hoofd.waarde)}${met(hoofd.bij)}`,
    '',
    'INGEVULD',
    ...invoer.map(({ label, tekst }) => `- ${label}: ${tekst}`),
    '',
    'UITKOMST',
    ...kern.map(({ label, waarde, bij }) => `- ${label}: ${formatCel(waarde)}${met(bij)}`),
    '',
    'STAPPEN (onafgerond tot de laatste stap)',
    ...stappen.map((stap, index) =>
      [
        `${String(index + 1)}. ${stap.label}: ${stap.getallen} = ${stap.uitkomst}`,
        `   ${stap.formule}. ${herkomst(stap)}`.trimEnd(),
      ].join('\n'),
    ),
    '',
    'OPMERKINGEN',
    ...notities.map((each) => `- ${each.tekst} ${herkomst(each)}`),
    '',
  ]
    .join('\n')
    .replaceAll('\u00A0', ' ');
}

/** A number for a spreadsheet: comma, no points, no unit; words as they are. */
const celGetal = (cel: Cel): string =>
  typeof cel === 'string' ? cel : formatGetal(cel.getal, { max: cel.eenheid === 'euro' ? 2 : 6, group: false });
const celEenheid = (cel: Cel): string => (typeof cel === 'string' ? '' : cel.eenheid);

/** The calculation as a CSV file. */
export function formatBerekeningCsv({ rekenhulp, invoer, weergave, datum }: Uitvoer): string {
  const { hoofd, kern, stappen, tabellen, notities } = weergave;
  const clean = (text: string) => text.replaceAll('\u00A0', ' ');
  return formatCsv(
    [
      ['deel', 'naam', 'waarde', 'eenheid', 'uitleg', 'bron'],
      ['berekening', rekenhulp.titel, datum, '', rekenhulp.historisch ?? '', ''],
      ...invoer.map(({ label, tekst, getal, eenheid }) => [
        'ingevuld',
        label,
        getal === '' ? tekst : getal,
        eenheid,
        '',
        '',
      ]),
      ...[hoofd, ...kern].map(({ label, waarde, bij }) => [
        'uitkomst',
        label,
        celGetal(waarde),
        celEenheid(waarde),
        bij ?? '',
        '',
      ]),
      ...stappen.map((stap) => [
        'stap',
        stap.label,
        formatGetal(stap.waarde.getal, { max: 6, group: false }),
        stap.waarde.eenheid,
        `${stap.formule}: ${stap.getallen}`,
        herkomst(stap),
      ]),
      ...tabellen.flatMap(({ titel, kolommen, rijen, bronnen }) =>
        rijen.flatMap(({ kop, cellen }) =>
          cellen.map((cel, index) => [
            titel,
            `${kop}, ${kolommen[index + 1] ?? ''}`,
            celGetal(cel),
            celEenheid(cel),
            '',
            herkomst({ bronnen }),
          ]),
        ),
      ),
      ...notities.map((each) => ['opmerking', '', '', '', each.tekst, herkomst(each)]),
    ].map((row) => row.map(clean)),
  );
}
