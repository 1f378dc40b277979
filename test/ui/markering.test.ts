// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { vindPlekken } from '../../src/ui/markering.ts';

function plekken(html: string, words: readonly string[]): string[] {
  document.body.innerHTML = html;
  const deel = document.createRange();
  deel.selectNodeContents(document.body);
  return vindPlekken(deel, words).map((plek) => plek.toString());
}

describe('zoekwoorden op de pagina', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('vindt hele woorden, met welke hoofdletters ook', () => {
    expect(plekken('<p>Risico, het <b>risico</b> en RISICO; niet risicovol.</p>', ['risico'])).toEqual([
      'Risico',
      'risico',
      'RISICO',
    ]);
  });

  it('kiest van overlappende woorden het langste', () => {
    expect(plekken('<p>Het eigen  risico telt.</p>', ['risico', 'eigen risico'])).toEqual(['eigen  risico']);
  });

  it('neemt tekens die in een patroon iets betekenen letterlijk', () => {
    expect(plekken('<p>Code NR/CU-537 (oud) of 1.262,82.</p>', ['1.262,82', '(', 'NR/CU-537'])).toEqual([
      'NR/CU-537',
      '1.262,82',
    ]);
  });

  it('stopt bij driehonderd plekken', () => {
    expect(plekken(`<p>${'zorg '.repeat(1000)}</p><p>zorg</p>`, ['zorg'])).toHaveLength(300);
  });
});
