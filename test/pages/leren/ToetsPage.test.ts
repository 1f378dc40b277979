// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Toets } from '../../../src/domain/leren.ts';
import ToetsPage from '../../../src/pages/leren/ToetsPage.svelte';
import { voortgang } from './hulp.ts';

const toets: Toets = {
  id: 'proef',
  titel: 'Proef',
  halte: 'geld',
  omschrijving: 'Vier vormen.',
  vragen: [
    {
      id: 'a',
      vorm: 'keuze',
      vraag: 'Welke?',
      opties: [
        { tekst: 'Deze', goed: true },
        { tekst: 'Die', goed: false },
      ],
      uitleg: 'Het is deze.',
      bronnen: [],
    },
    {
      id: 'b',
      vorm: 'meerdere',
      vraag: 'Welke twee?',
      opties: [
        { tekst: 'Rood', goed: true },
        { tekst: 'Groen', goed: true },
        { tekst: 'Geel', goed: false },
      ],
      uitleg: 'Niet geel.',
      bronnen: [],
    },
    {
      id: 'c',
      vorm: 'volgorde',
      vraag: 'Zet op volgorde.',
      volgorde: ['Een', 'Twee', 'Drie'],
      uitleg: 'Tellen.',
      bronnen: [],
    },
    { id: 'd', vorm: 'getal', vraag: 'Hoeveel?', getal: '3.46', eenheid: 'euro', uitleg: 'Zoveel.', bronnen: [] },
  ],
};

async function open() {
  const { store } = await voortgang();
  const { container } = render(ToetsPage, { toets, voortgang: store });
  const user = userEvent.setup();
  return {
    user,
    store,
    kijkNa: () => user.click(screen.getByRole('button', { name: 'Kijk na' })),
    verder: () => user.click(screen.getByRole('button', { name: /Volgende vraag|Bekijk de uitslag/ })),
    rijen: () => [...container.querySelectorAll('.rij')].map((rij) => rij.textContent.trim()),
  };
}

describe('een toets maken', () => {
  it('gaat langs vier vormen, legt elk antwoord uit, en stuurt wat fout was naar de kaarten', async () => {
    const { user, store, kijkNa, verder, rijen } = await open();
    await kijkNa();
    expect(screen.getByRole('alert')).toHaveTextContent('Kies een antwoord.');
    await user.click(screen.getByLabelText('Die'));
    await kijkNa();
    expect(screen.getByText('Het is deze.')).toBeInTheDocument();
    expect(screen.getByText(/Het goede antwoord: Deze\./)).toBeInTheDocument();
    await verder();

    await user.click(screen.getByLabelText('Rood'));
    await user.click(screen.getByLabelText('Groen'));
    await kijkNa();
    expect(screen.getByText('Goed.')).toBeInTheDocument();
    await verder();

    expect(rijen()).not.toEqual(['Een', 'Twee', 'Drie']);
    for (const [naam, plaats] of [
      ['Een', 0],
      ['Twee', 1],
    ] as const)
      while (rijen().indexOf(naam) > plaats) await user.click(screen.getByRole('button', { name: `${naam}: omhoog` }));
    await kijkNa();
    expect(screen.getByText('Goed.')).toBeInTheDocument();
    await verder();

    await user.type(screen.getByLabelText('Uw antwoord in euro'), 'veel');
    await kijkNa();
    expect(screen.getByRole('alert')).toHaveTextContent('Vul een getal in');
    await user.clear(screen.getByLabelText('Uw antwoord in euro'));
    await user.type(screen.getByLabelText('Uw antwoord in euro'), '3,46');
    await kijkNa();
    await verder();

    expect(screen.getByRole('heading', { name: '3 van 4 goed' })).toHaveFocus();
    expect(screen.getByText('Welke?').closest('li')).toHaveTextContent('Welke? Deze.');
    expect(store.huidig.gemist).toEqual({ 'toets:proef/a': '2026-11-22' });
    expect(store.huidig.toetsen['proef']).toEqual({ dag: '2026-11-22', goed: 3, totaal: 4 });
  });

  it('een nagekeken antwoord is niet meer te veranderen', async () => {
    const { user, kijkNa } = await open();
    await user.click(screen.getByLabelText('Die'));
    await kijkNa();
    expect(screen.getByLabelText(/Deze/)).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Kijk na' })).not.toBeInTheDocument();
  });
});
