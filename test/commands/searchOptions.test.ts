import { describe, expect, it } from 'vitest';
import { readSearchOptions } from '../../src/commands/meten/searchOptions.mjs';

describe('npm run meten:zoeken', () => {
  it('meet zonder opties alles: 1, 10 en 100 keer de inhoud, en in de browser', () => {
    expect(readSearchOptions([])).toEqual({ factors: [1, 10, 100], browser: true, qualityOnly: false });
  });

  it.each([
    [['--keer', '1,10'], { factors: [1, 10], browser: false, qualityOnly: false }],
    [['--keer=2', '--browser'], { factors: [2], browser: true, qualityOnly: false }],
    [['--kwaliteit'], { factors: [1, 10, 100], browser: false, qualityOnly: true }],
  ])('%j', (args, options) => {
    expect(readSearchOptions(args)).toEqual(options);
  });

  it.each([
    [['--keer']],
    [['--keer', '0']],
    [['--keer', 'veel']],
    [['--keer', '1,5000']],
    [['--snel']],
    [['1']],
    [['--kwaliteit', '--browser']],
  ])('%j wordt geweigerd met uitleg', (args) => {
    expect(() => readSearchOptions(args)).toThrow(/Gebruik: npm run meten:zoeken/);
  });
});
