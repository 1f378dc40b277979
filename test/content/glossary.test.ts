import { describe, expect, it } from 'vitest';
import { createTermFinder } from '../../src/content/glossary.ts';
import { compileMarkdown } from '../../src/content/markdown.ts';

const finder = createTermFinder([
  { id: 'ggz', term: 'ggz' },
  { id: 'basis-ggz', term: 'basis ggz' },
  { id: 'poh-ggz', term: 'POH-GGZ' },
  { id: 'echelon', term: 'echelon' },
]);
const compile = (text: string) => compileMarkdown(text, { file: 'onderwerpen/x.md', finder });

describe('begrippen in een tekst', () => {
  it('krijgen alleen de eerste keer uitleg', async () => {
    const { code, begrippen } = await compile('Het echelon, en nog eens het echelon.');
    expect(begrippen).toEqual(['echelon']);
    expect(code.match(/<Begrip /g)).toHaveLength(1);
  });

  it('het langste begrip gaat voor', async () => {
    expect((await compile('In de basis ggz.')).begrippen).toEqual(['basis-ggz']);
  });

  it('een woord telt ook met een hoofdletter, een afkorting alleen zoals zij geschreven is', async () => {
    expect((await compile('Echelon is een woord.')).begrippen).toEqual(['echelon']);
    expect((await compile('De POH-GGZ helpt.')).begrippen).toEqual(['poh-ggz']);
    expect((await compile('De Poh-Ggz helpt.')).begrippen).not.toContain('poh-ggz');
  });

  it('een deel van een ander woord telt niet', async () => {
    expect((await compile('Een echelonkeuze, en jeugd-ggz.')).begrippen).toEqual([]);
  });

  it('koppen en links blijven zoals ze zijn', async () => {
    const { begrippen } = await compile('## Het echelon [#het-echelon]\n\nZie [het echelon](#het-echelon).');
    expect(begrippen).toEqual([]);
  });

  it('de tekst zelf verandert niet', async () => {
    const text = 'Het echelon en de basis ggz, met de POH-GGZ.';
    const { code, inleiding } = await compile(text);
    expect(inleiding).toBe(text);
    expect(code.replace(/<script>.*?<\/script>|<[^>]*>/gs, '').trim()).toBe(text);
  });
});
