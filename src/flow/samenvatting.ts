import type { Bronvermelding } from '../domain/bron.ts';
import {
  bronnenVanStap,
  elkEenKeer,
  uitsprakenVan,
  type FlowDefinition,
  type UitkomstDetails,
  type Uitspraak,
} from '../domain/keuzehulp.ts';
import type { Verloop } from './replay.ts';
import { takenVan, type TaakStand } from './taakStand.ts';
import { kortOpSpoor, nietsAfgevinkt, type Afgevinkt } from './taken.ts';

/** The user departs from the advice: another destination, and why. Lives in memory only. */
export interface Afwijking {
  readonly bestemming: string;
  readonly reden: string;
}

/** A walk through one flow, as far as the summary tells it. */
export interface Deel {
  readonly definition: FlowDefinition;
  readonly verloop: Verloop;
  readonly afgevinkt: Afgevinkt;
  readonly afwijking: Afwijking | null;
}

/** What the summary holds besides the walk itself. */
export interface Bijlage {
  readonly afgevinkt: Afgevinkt;
  /** Walks through other flows that handed over to this one, oldest first. */
  readonly eerder: readonly Deel[];
}

/** What the answers given mean for the advice, in the order of the trail. */
export const listOnthoud = ({ spoor }: Verloop): Uitspraak[] => spoor.flatMap(({ antwoord }) => antwoord.onthoud ?? []);

/** Every source an outcome and the steps on the way rest on, once each, in order of appearance. */
export function listBronnen(verloop: Verloop, details: UitkomstDetails): Bronvermelding[] {
  const statements = [...listOnthoud(verloop), ...uitsprakenVan(details)];
  return elkEenKeer([...bronnenVanSpoor(verloop.spoor), ...statements.flatMap(({ bronnen }) => bronnen)]);
}

const bronnenVanSpoor = (spoor: Verloop['spoor']): Bronvermelding[] =>
  spoor.flatMap(({ stap }) => bronnenVanStap(stap));

/** A citation in one line. */
export const formatBron = ({ bron, titel }: Bronvermelding): string => `${bron}, "${titel}"`;

/** A task in one line: ticked off or not, and what the reader must know besides. */
export function formatTaak({ taak, gedaan, eerderGedaan }: TaakStand): string {
  const erbij = [
    ...(taak.nietUitDeBronnen === undefined ? [] : ['niet uit de bronnen']),
    ...(eerderGedaan ? ['een eerdere keer wel gedaan'] : []),
  ];
  return `[${gedaan ? 'x' : ' '}] ${taak.tekst}${erbij.length > 0 ? ` (${erbij.join('; ')})` : ''}`;
}

/** The answers of a walk, a line each; below an action its tasks, where it came by last. */
const formatSpoor = (spoor: Verloop['spoor'], afgevinkt: Afgevinkt): string[] =>
  spoor.flatMap(({ antwoord }, index) => [
    `- ${kortOpSpoor(spoor, index)}: ${antwoord.label}`,
    ...takenVan(spoor, index, afgevinkt).map((stand) => `  ${formatTaak(stand)}`),
  ]);

/** What an earlier flow came to, before it handed over. */
function formatEerder({ definition, verloop, afgevinkt, afwijking }: Deel): string[] {
  const { positie, spoor } = verloop;
  const uitkomst =
    positie.soort === 'uitkomst'
      ? [`- Uitkomst: ${positie.uitkomst.titel}. ${positie.beslissend.antwoord.reden ?? ''}`.trimEnd()]
      : [];
  const departed = afwijking ? [`- Afgeweken: ${afwijking.bestemming}. ${afwijking.reden}`] : [];
  return [
    '',
    `Eerder: ${definition.titel}, versie ${definition.versie}`,
    ...formatSpoor(spoor, afgevinkt),
    ...uitkomst,
    ...departed,
  ];
}

/**
 * The outcome as plain text for a HIS: date, flow and version, flows walked before it, answers, advice, departure, what now,
 * sources. No patient fields: there are none to fill.
 * @param datum the day, as the reader's calendar writes it
 */
export function formatSamenvatting(
  definition: FlowDefinition,
  verloop: Verloop,
  details: UitkomstDetails,
  datum: string,
  afwijking: Afwijking | null,
  { afgevinkt = nietsAfgevinkt, eerder = [] }: Partial<Bijlage> = {},
): string {
  const { spoor, positie } = verloop;
  const lines = [
    `GGZ-wijzer: ${definition.titel}, versie ${definition.versie}`,
    `Datum: ${datum}`,
    ...eerder.flatMap(formatEerder),
    '',
    'Antwoorden',
    ...formatSpoor(spoor, afgevinkt),
  ];
  if (positie.soort === 'uitkomst') {
    const { uitkomst, beslissend } = positie;
    const profiel = uitkomst.profiel === undefined ? [] : [`Verwacht profiel (ter informatie): ${uitkomst.profiel}`];
    lines.push('', `Advies: ${uitkomst.advies}`, `Reden: ${beslissend.antwoord.reden ?? ''}`, ...profiel);
    if (afwijking) {
      lines.push('', `Afgeweken van het advies: ${afwijking.bestemming}`, `Reden van afwijken: ${afwijking.reden}`);
    }
    const { feiten, watNu, checklist = [], tegenspraken = [], toenNu } = details;
    const onthoud = listOnthoud(verloop);
    if (onthoud.length > 0) lines.push('', 'Bij uw antwoorden', ...onthoud.map(({ tekst }) => `- ${tekst}`));
    if (feiten.length > 0) lines.push('', ...feiten.map(({ kop, tekst }) => `${kop}: ${tekst}`));
    if (watNu.length > 0) lines.push('', 'Wat nu', ...watNu.map(({ tekst }) => `- ${tekst}`));
    for (const { kop, punten } of checklist)
      lines.push('', kop, ...punten.map(({ tekst }) => `[${afgevinkt.has(tekst) ? 'x' : ' '}] ${tekst}`));
    if (tegenspraken.length > 0)
      lines.push('', 'Hier verschillen de bronnen', ...tegenspraken.map(({ titel }) => `- ${titel}`));
    if (toenNu) lines.push('', `Toen: ${toenNu.toen}`, `Nu: ${toenNu.nu}`, toenNu.herkomst);
  }
  const eerst = eerder.flatMap((deel) => bronnenVanSpoor(deel.verloop.spoor));
  lines.push(
    '',
    'Bronnen',
    ...elkEenKeer([...eerst, ...listBronnen(verloop, details)]).map((bron) => `- ${formatBron(bron)}`),
    '',
    definition.gaatOver === 'praktijk'
      ? 'Naslag bij gepubliceerde voorwaarden van een eerder jaar. De verzekeraar of de gemeente beslist.'
      : 'Naslag bij een gepubliceerd schema, geen medisch hulpmiddel. De professional beslist.',
  );
  return lines.join('\n');
}
