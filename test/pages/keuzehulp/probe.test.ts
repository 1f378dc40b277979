// @vitest-environment jsdom
import { beforeEach, it } from 'vitest';
import { screen } from '@testing-library/svelte';
import { kop, open, spoor, zetVenster } from './hulp.ts';
beforeEach(zetVenster);
it('x', async () => {
  const eerst = await open();
  await eerst.user.keyboard('42');
  console.log('voor', kop(), JSON.stringify(history.state));
  eerst.verlaat();
  console.log('leeg', document.body.innerHTML.slice(0, 200));
  const t = await open(eerst);
  console.log('na', kop(), spoor(), JSON.stringify(history.state), document.querySelector('.stand')?.textContent, document.querySelectorAll('h1').length);
  await new Promise(r => setTimeout(r, 100));
  console.log('later', kop(), spoor(), JSON.stringify(history.state), document.querySelector('.stand')?.textContent, document.querySelector('.melding-hier')?.textContent, document.querySelectorAll('[data-antwoord]').length);
  await t.user.click(screen.getByRole('button', { name: 'Ga verder waar u was' }));
  console.log('verder', kop(), spoor());
});
