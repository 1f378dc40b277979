import type { Bronvermelding } from '../domain/bron.ts';
import { uitsprakenVan, type FlowDefinition, type UitkomstDetails, type Uitspraak } from '../domain/keuzehulp.ts';
import type { Verloop } from './replay.ts';

/** The user departs from the advice: another destination, and why. Lives in memory only. */
export interface Afwijking {
  readonly bestemming: string;
  readonly reden: string;
}

/** What the answers given mean for the advice, in the order of the trail. */
export const listOnthoud = ({ spoor }: Verloop): Uitspraak[] => spoor.flatMap(({ antwoord }) => antwoord.onthoud ?? []);

/** Every source an outcome and the steps on the way rest on, once each, in order of appearance. */
export function listBronnen(verloop: Verloop, details: UitkomstDetails): Bronvermelding[] {
  const steps = verloop.spoor.map(({ stap }) => stap);
  const all = [...steps, ...listOnthoud(verloop), ...uitsprakenVan(details)].flatMap(({ bronnen }) => bronnen);
  return [...new Map(all.map((bron) => [bron.ref, bron])).values()];
}

/** A citation in one line. */
export const formatBron = ({ bron, titel }: Bronvermelding): string => `${bron}, "${titel}"`;

/**
 * The outcome as plain text for a HIS: date, flow and version, answers, advice, departure, what now, sources.
 * No patient fields: there are none to fill.
 * @param datum the day, as the reader's calendar writes it
 * @param afgevinkt texts of the points of a checklist that are done
 */
export function formatSamenvatting(
  definition: FlowDefinition,
  verloop: Verloop,
  details: UitkomstDetails,
  datum: string,
  afwijking: Afwijking | null,
  afgevinkt: ReadonlySet<string> = new Set(),
): string {
  const { spoor, positie } = verloop;
  const lines = [
    `GGZ-wijzer: ${definition.titel}, versie ${definition.versie}`,
    `Datum: ${datum}`,
    '',
    'Antwoorden',
    ...spoor.map(({ stap, antwoord }) => `- ${stap.kort}: ${antwoord.label}`),
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
  lines.push(
    '',
    'Bronnen',
    ...listBronnen(verloop, details).map((bron) => `- ${formatBron(bron)}`),
    '',
    definition.gaatOver === 'praktijk'
      ? 'Naslag bij gepubliceerde voorwaarden van een eerder jaar. De verzekeraar of de gemeente beslist.'
      : 'Naslag bij een gepubliceerd schema, geen medisch hulpmiddel. De professional beslist.',
  );
  return lines.join('\n');
}
