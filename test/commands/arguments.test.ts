// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readExportArguments, readPort, readStepNames } from '../../src/commands/arguments.mjs';
import { exportFormaten } from '../../src/flow/exportFlows.ts';

describe('readExportArguments', () => {
  it('kent alle vormen van de export', () => {
    expect(exportFormaten.map((formaat) => readExportArguments(['--formaat', formaat]).formaat)).toEqual(
      exportFormaten,
    );
  });

  it.each([
    [[], 'json'],
    [['--formaat', 'json'], 'json'],
    [['--formaat=csv'], 'csv'],
    [['--formaat', 'mermaid'], 'mermaid'],
  ])('leest %j als %s', (args, formaat) => {
    expect(readExportArguments(args)).toEqual({ formaat });
  });

  it.each([
    [['--formaat', 'xml'], 'Onbekend formaat: xml'],
    [['--formaat'], 'Na --formaat ontbreekt een waarde.'],
    [['--formaat='], 'Na --formaat ontbreekt een waarde.'],
    [['--format', 'json'], 'Onbekende optie: --format'],
    [['-f', 'json'], 'Onbekende optie: -f'],
    [['json'], 'Onverwacht argument: json'],
    [['--formaat', 'json', 'extra'], 'Onverwacht argument: extra'],
    [['--formaat', 'xml', '--formaat', 'json'], 'Onbekend formaat: xml'],
  ])('weigert %j met uitleg en code 2', (args, message) => {
    expect(() => readExportArguments(args)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringMatching(`^${message}\n.*json\\|csv\\|mermaid`) }),
    );
  });
});

describe('readStepNames', () => {
  const known = ['format', 'lint', 'types'];

  it('kiest zonder namen alles', () => {
    expect(readStepNames([], known)).toEqual(known);
  });

  it('houdt de vaste volgorde en doet niets dubbel', () => {
    expect(readStepNames(['types', 'format', 'types'], known)).toEqual(['format', 'types']);
  });

  it('weigert een onbekende stap met de keuzes en code 2', () => {
    expect(() => readStepNames(['lint', 'alles'], known)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining('format, lint, types') }),
    );
  });
});

describe('readPort', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['0', 0],
    ['8080', 8080],
    ['65535', 65535],
  ])('leest PORT=%s als %s', (value, expected) => {
    expect(readPort(value)).toBe(expected);
  });

  it.each(['65536', '-1', '80a', '1e3', ' '])('weigert PORT=%j', (value) => {
    expect(() => readPort(value)).toThrow('is geen poortnummer');
  });
});
