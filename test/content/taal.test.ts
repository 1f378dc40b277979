import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../../content');
const files = fs
  .readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:md|yaml)$/.test(file) && !file.includes('LEESMIJ') && !file.includes('zoekwoorden'));

/** Lines that address the reader as je, with file and line number. */
const aangesprokenMetJe = (file: string, text: string): string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      /(?<![\p{L}-])(?:je|jij|jou|jouw|jullie)(?![\p{L}-])/iu.test(line) ? [`${file}:${String(index + 1)}`] : [],
    );

describe('de taal van de inhoud', () => {
  it('spreekt de lezer met u aan', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => aangesprokenMetJe(file, fs.readFileSync(path.join(root, file), 'utf8')))).toEqual(
      [],
    );
  });

  it('vindt een zin met je', () => {
    expect(aangesprokenMetJe('x.md', 'Goed zo.\nHier vraag je het aan.')).toEqual(['x.md:2']);
  });
});
