// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Spoor from '../../../src/pages/keuzehulp/Spoor.svelte';
import { laadVerwijzen, loop, spoor } from './hulp.ts';

async function toon(...antwoorden: readonly string[]) {
  const { definition } = await laadVerwijzen();
  const wijzig = vi.fn();
  const gelopen = loop(definition, ...antwoorden).verloop.spoor;
  render(Spoor, { spoor: gelopen, wijzigt: null, wijzig });
  return { wijzig, gelopen };
}

describe('het spoor van antwoorden', () => {
  it('is er niet zolang er geen antwoord is', async () => {
    await toon();
    expect(screen.queryByText('Uw antwoorden')).not.toBeInTheDocument();
  });

  it('noemt elk antwoord met zijn vraag, in volgorde', async () => {
    const { gelopen } = await toon('psychische-klacht', 'nee', 'ja');
    expect(screen.getByRole('region', { name: 'Uw antwoorden' })).toBeVisible();
    expect(spoor()).toEqual(gelopen.map(({ stap, antwoord }) => `Wijzig ${stap.kort}: ${antwoord.label}`));
    expect(spoor()).toHaveLength(3);
  });

  it('laat elk antwoord wijzigen', async () => {
    const { wijzig } = await toon('psychische-klacht', 'nee', 'ja');
    await userEvent.click(screen.getByRole('button', { name: /^Wijzig Risico: / }));
    expect(wijzig.mock.calls).toEqual([[1]]);
  });
});
