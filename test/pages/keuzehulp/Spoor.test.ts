// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Spoor from '../../../src/pages/keuzehulp/Spoor.svelte';
import { laadVerwijzen, loop, spoor } from './hulp.ts';

async function toon(...antwoorden: readonly string[]) {
  const { definition } = await laadVerwijzen();
  const wijzig = vi.fn();
  render(Spoor, { spoor: loop(definition, ...antwoorden).verloop.spoor, wijzigt: null, wijzig });
  return { wijzig };
}

describe('het spoor van antwoorden', () => {
  it('is er niet zolang er geen antwoord is', async () => {
    await toon();
    expect(screen.queryByText('Uw antwoorden')).not.toBeInTheDocument();
  });

  it('noemt elk antwoord met zijn vraag, in volgorde', async () => {
    await toon('psychische-klacht', 'nee', 'ja');
    expect(screen.getByRole('region', { name: 'Uw antwoorden' })).toBeVisible();
    expect(spoor()).toEqual([
      'Wijzig Vooraf: Psychische klacht',
      'Wijzig Risico: Nee',
      'Wijzig Complexiteit: Ja, beide kloppen',
    ]);
  });

  it('laat elk antwoord wijzigen', async () => {
    const { wijzig } = await toon('psychische-klacht', 'nee', 'ja');
    await userEvent.click(screen.getByRole('button', { name: 'Wijzig Risico: Nee' }));
    expect(wijzig.mock.calls).toEqual([[1]]);
  });
});
