/** Reads what a user typed after `npm run meten:zoeken --`. Pure, so that it can be tested without running a command. */
import { CommandError } from '../process.mjs';

/**
 * @typedef {object} SearchOptions
 * @property {readonly number[]} factors How many times the content to measure speed at.
 * @property {boolean} browser Whether to measure in a browser too; so it is when nothing was chosen.
 * @property {boolean} qualityOnly Whether to leave out weight and speed, which take minutes.
 */

const usage = 'Gebruik: npm run meten:zoeken -- [--kwaliteit | [--keer 1,10,100] [--browser]]';

/**
 * @param {readonly string[]} args
 * @returns {SearchOptions}
 */
export function readSearchOptions(args) {
  /** @type {{ factors: number[], browser: boolean, qualityOnly: boolean }} */
  const options = { factors: [1, 10, 100], browser: args.length === 0, qualityOnly: false };
  for (let place = 0; place < args.length; place += 1) {
    const arg = args[place] ?? '';
    const [name, joined] = arg.split('=', 2);
    if (arg === '--browser') options.browser = true;
    else if (arg === '--kwaliteit') options.qualityOnly = true;
    else if (name === '--keer') {
      const value = joined ?? args[(place += 1)] ?? '';
      options.factors = value.split(',').map(Number);
      if (!options.factors.every((factor) => Number.isInteger(factor) && factor >= 1 && factor <= 1000))
        throw new CommandError(
          `--keer ${value}: geef gehele getallen van 1 tot 1000, met komma's ertussen.\n${usage}`,
          2,
        );
    } else throw new CommandError(`Onbekende optie: ${arg}\n${usage}`, 2);
  }
  if (options.qualityOnly && args.length > 1)
    throw new CommandError(`--kwaliteit meet geen snelheid en gaat dus niet samen met een andere optie.\n${usage}`, 2);
  return options;
}
