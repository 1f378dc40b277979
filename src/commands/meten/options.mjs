/** Reads what a user typed after `npm run meten --`. Pure, so that it can be tested without running a command. */
import { parseArgs } from 'node:util';
import { CommandError } from '../process.mjs';

/** @typedef {'lcp' | 'bytes' | 'stappen' | 'lighthouse'} Subject */

/**
 * @typedef {object} MeasureOptions
 * @property {string | null} map Folder with a built site; null is the project's own.
 * @property {readonly Subject[]} subjects
 * @property {number | null} runs Null leaves it to each subject.
 * @property {boolean} json
 */

/** @type {readonly Subject[]} */
const subjects = ['lcp', 'bytes', 'stappen', 'lighthouse'];

const usage = `Gebruik: npm run meten -- [--map MAP] [--alleen ${subjects.join('|')}] [--keren N] [--json]`;

/**
 * @param {readonly string[]} args
 * @returns {MeasureOptions}
 */
export function readMeasureOptions(args) {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      map: { type: 'string' },
      alleen: { type: 'string' },
      keren: { type: 'string' },
      json: { type: 'boolean' },
    },
    strict: false,
    tokens: true,
  });
  /** @type {{ map: string | null, subjects: Subject[], runs: number | null, json: boolean }} */
  const options = { map: null, subjects: [], runs: null, json: false };
  // Told by hand: parseArgs explains its own refusals in English only.
  for (const token of tokens) {
    if (token.kind === 'positional') throw usageError(`Onverwacht argument: ${token.value}`);
    if (token.kind !== 'option') continue;
    if (token.name === 'json') {
      options.json = true;
      continue;
    }
    if (token.name !== 'map' && token.name !== 'alleen' && token.name !== 'keren') {
      throw usageError(`Onbekende optie: ${token.rawName}`);
    }
    if (!token.value) throw usageError(`Na --${token.name} ontbreekt een waarde.`);
    if (token.name === 'map') options.map = token.value;
    else if (token.name === 'keren') options.runs = readRuns(token.value);
    else options.subjects.push(...token.value.split(',').map(readSubject));
  }
  const chosen = subjects.filter((subject) => options.subjects.length === 0 || options.subjects.includes(subject));
  return { ...options, subjects: chosen };
}

/**
 * @param {string} name
 * @returns {Subject}
 */
function readSubject(name) {
  const known = subjects.find((subject) => subject === name);
  if (known === undefined) throw usageError(`Onbekend onderwerp: ${name}`);
  return known;
}

/** @param {string} value */
function readRuns(value) {
  const runs = Number(value);
  if (!Number.isInteger(runs) || runs < 1) throw usageError(`--keren ${value}: geef een geheel getal vanaf 1.`);
  return runs;
}

/** @param {string} problem */
function usageError(problem) {
  return new CommandError(`${problem}\n${usage}`, 2);
}
