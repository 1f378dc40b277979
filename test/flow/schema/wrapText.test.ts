import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapText } from '../../../src/flow/schema/wrapText.ts';

const letters = (tekst: string): number => tekst.length;

it.each([
  ['een korte tekst blijft op één regel', 'Acute situatie', 20, ['Acute situatie']],
  ['een lange tekst breekt tussen woorden, in gelijke regels', 'aa bb cc dd', 9, ['aa bb', 'cc dd']],
  [
    'een woord dat breder is dan de regel staat heel op zijn eigen regel',
    'een aanpassingsstoornis ja',
    8,
    ['een', 'aanpassingsstoornis', 'ja'],
  ],
  ['zonder tekst zijn er geen regels', '  ', 10, []],
])('%s', (_wat, tekst, breedte, regels) => {
  expect(wrapText(tekst, breedte, letters)).toEqual(regels);
});

it('bewaart elk woord in volgorde, en maakt geen regel breder dan mag of moet', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { maxLength: 20 }),
      fc.integer({ min: 1, max: 40 }),
      (woorden, breedte) => {
        const regels = wrapText(woorden.join(' '), breedte, letters);
        expect(regels.join(' ')).toBe(woorden.join(' '));
        const ruimte = Math.max(breedte, ...woorden.map(letters));
        expect(regels.filter((regel) => letters(regel) > ruimte)).toEqual([]);
      },
    ),
  );
});
