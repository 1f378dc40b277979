import type { Bronvermelding } from '../domain/bron.ts';
import type { FlowDefinition, UitkomstDetails } from '../domain/keuzehulp.ts';
import type { Verloop } from './replay.ts';

/** The user departs from the advice: another destination, and why. Lives in memory only. */
export interface Afwijking {
  readonly bestemming: string;
  readonly reden: string;
}

/** Every source an outcome and the steps on the way rest on, once each, in order of appearance. */
export function listBronnen({ spoor }: Verloop, details: UitkomstDetails): Bronvermelding[] {
  const { behandelaar, verzekering, watNu } = details;
  const statements = [behandelaar, verzekering, ...watNu];
  const all = [...spoor.map(({ stap }) => stap), ...statements].flatMap(({ bronnen }) => bronnen);
  return [...new Map(all.map((bron) => [bron.ref, bron])).values()];
}

/** A citation in one line. */
export const formatBron = ({ bron, titel }: Bronvermelding): string => `${bron}, "${titel}"`;

/**
 * The outcome as plain text for a HIS: date, flow and version, answers, advice, departure, what now, sources.
 * No patient fields: there are none to fill.
 * @param datum the day, as the reader's calendar writes it
 */
export function formatSamenvatting(
  definition: FlowDefinition,
  verloop: Verloop,
  details: UitkomstDetails,
  datum: string,
  afwijking: Afwijking | null,
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
    lines.push(
      '',
      `Wie behandelt: ${details.behandelaar.tekst}`,
      `Verzekering: ${details.verzekering.tekst}`,
      '',
      'Wat nu',
      ...details.watNu.map(({ tekst }) => `- ${tekst}`),
    );
    const { toenNu } = details;
    if (toenNu) lines.push('', `Toen: ${toenNu.toen}`, `Nu: ${toenNu.nu}`, toenNu.herkomst);
  }
  lines.push(
    '',
    'Bronnen',
    ...listBronnen(verloop, details).map((bron) => `- ${formatBron(bron)}`),
    '',
    'Naslag bij een gepubliceerd schema, geen medisch hulpmiddel. De professional beslist.',
  );
  return lines.join('\n');
}
