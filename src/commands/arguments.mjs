/** Reads what a user typed after `--`. Pure, so that it can be tested without running a command. */
import { parseArgs } from 'node:util';
import { CommandError } from './process.mjs';

/** @typedef {import('../flow/exportFlows.ts').ExportFormaat} ExportFormat */

/**
 * Written out once more because Node cannot load TypeScript before Vite is installed; a test compares the two.
 * @type {readonly ExportFormat[]}
 */
const exportFormats = ['json', 'csv', 'mermaid'];

const exportUsage = `Gebruik: npm run --silent keuzehulpen -- --formaat ${exportFormats.join('|')}`;

/**
 * Arguments of `npm run keuzehulpen`. Without a format it is JSON.
 * @param {readonly string[]} args
 * @returns {{ formaat: ExportFormat }}
 */
export function readExportArguments(args) {
  const { tokens } = parseArgs({
    args: [...args],
    options: { formaat: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  /** @type {ExportFormat} */
  let formaat = 'json';
  // Told by hand: parseArgs explains its own refusals in English only.
  for (const token of tokens) {
    if (token.kind === 'positional') throw usageError(`Onverwacht argument: ${token.value}`);
    if (token.kind !== 'option') continue;
    if (token.name !== 'formaat') throw usageError(`Onbekende optie: ${token.rawName}`);
    const known = exportFormats.find((format) => format === token.value);
    if (known === undefined) {
      throw usageError(token.value ? `Onbekend formaat: ${token.value}` : 'Na --formaat ontbreekt een waarde.');
    }
    formaat = known;
  }
  return { formaat };
}

/** @param {string} problem */
function usageError(problem) {
  return new CommandError(`${problem}\n${exportUsage}`, 2);
}

/**
 * Steps of `npm test` chosen by name; all of them when none is named. They keep their own order: the browser
 * tests need the build.
 * @template {string} Name
 * @param {readonly string[]} args
 * @param {readonly Name[]} known
 * @returns {Name[]}
 */
export function readStepNames(args, known) {
  for (const name of args) {
    if (!known.some((step) => step === name)) {
      throw new CommandError(
        `Onbekende stap: ${name}\nKies uit: ${known.join(', ')} (bijvoorbeeld npm test -- lint types)`,
        2,
      );
    }
  }
  return known.filter((step) => args.length === 0 || args.includes(step));
}

/**
 * Port named in the environment; null when none is.
 * @param {string | undefined} value
 * @returns {number | null}
 */
export function readPort(value) {
  if (value === undefined || value === '') return null;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new CommandError(`PORT=${value} is geen poortnummer; kies een getal van 0 tot en met 65535.`, 2);
  }
  return port;
}
