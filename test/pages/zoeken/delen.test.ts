// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { toonDelen } from '../../../src/pages/zoeken/delen.ts';

const deel = (text: string, match = false) => ({ text, match });

test('wat gevonden is staat gemarkeerd, de rest gewoon', () => {
  const element = document.createElement('span');
  toonDelen([deel('Een '), deel('verwijsbrief', true), deel(' schrijven')])(element);
  expect(element.innerHTML).toBe('Een <mark>verwijsbrief</mark> schrijven');
});

test('een tekst blijft tekst, ook als er HTML in staat', () => {
  const element = document.createElement('span');
  toonDelen([deel('<img src=x onerror=alert(1)>', true), deel('<b>')])(element);
  expect(element.querySelector('img, b')).toBeNull();
  expect(element.textContent).toBe('<img src=x onerror=alert(1)><b>');
});

test('een volgend antwoord komt in de plaats; hetzelfde laat de regel met rust', () => {
  const element = document.createElement('span');
  toonDelen([deel('ver', true), deel('wijzen')])(element);
  const mark = element.querySelector('mark');
  toonDelen([deel('ver', true), deel('wijzen')])(element);
  expect(element.querySelector('mark')).toBe(mark);
  toonDelen([deel('verwij', true), deel('zen')])(element);
  expect(element.innerHTML).toBe('<mark>verwij</mark>zen');
  toonDelen([deel('verwijzen')])(element);
  expect(element.innerHTML).toBe('verwijzen');
});
