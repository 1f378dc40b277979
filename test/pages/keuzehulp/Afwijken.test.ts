// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Afwijken from '../../../src/pages/keuzehulp/Afwijken.svelte';
import type { Afwijking } from '../../../src/flow/samenvatting.ts';
import { laadVerwijzen, loop } from './hulp.ts';

async function toon(afwijking: Afwijking | null = null) {
  const { definition } = await laadVerwijzen();
  const session = loop(definition, 'psychische-klacht', 'ja');
  const { positie } = session.verloop;
  if (positie.soort !== 'uitkomst') throw new Error('geen uitkomst');
  session.afwijking = afwijking;
  render(Afwijken, { session, uitkomst: positie.uitkomst });
  const user = userEvent.setup();
  await user.click(screen.getByText('Afwijken van dit advies'));
  const titel = (id: string) => definition.uitkomsten.find((uitkomst) => uitkomst.id === id)?.titel ?? id;
  return {
    user,
    session,
    definition,
    titel,
    consultatie: titel('consultatie'),
    bestemming: screen.getByLabelText<HTMLSelectElement>('Waarheen wel?'),
    reden: screen.getByLabelText(/^Waarom\?/),
    leg: () => user.click(screen.getByRole('button', { name: 'Zet in de samenvatting' })),
  };
}

describe('afwijken van het advies', () => {
  it('biedt elke andere bestemming aan, en niet het advies zelf', async () => {
    const { bestemming, definition, titel } = await toon();
    const keuzes = [...bestemming.options].slice(1).map(({ text }) => text);
    expect(keuzes).toHaveLength(definition.uitkomsten.length - 1);
    expect(new Set(keuzes).size).toBe(keuzes.length);
    expect(keuzes).not.toContain(titel('gespecialiseerde-ggz'));
    expect(keuzes).toContain(`${titel('basis-ggz-kort')} (verwacht profiel: Kort (BK))`);
  });

  it('zet bestemming en reden naast het advies en zegt dat', async () => {
    const { user, session, consultatie, bestemming, reden, leg } = await toon();
    await user.selectOptions(bestemming, consultatie);
    await user.type(reden, '  Eerst overleg met de psychiater.  ');
    await leg();
    expect(session.afwijking).toEqual({ bestemming: consultatie, reden: 'Eerst overleg met de psychiater.' });
    expect(screen.getByRole('status')).toHaveTextContent('Uw afwijking staat in de samenvatting.');
  });

  it('vraagt om een bestemming, en brengt de gebruiker erheen', async () => {
    const { user, session, bestemming, reden, leg } = await toon();
    await user.type(reden, 'Wens van de patiënt.');
    await leg();
    expect(session.afwijking).toBeNull();
    expect(bestemming).toHaveFocus();
    expect(bestemming).toBeInvalid();
    expect(bestemming).toHaveAccessibleDescription('Kies waar de patiënt wel heen gaat.');
    expect(reden).toBeValid();
  });

  it('vraagt om een reden; spaties zijn er geen', async () => {
    const { user, session, consultatie, bestemming, reden, leg } = await toon();
    await user.selectOptions(bestemming, consultatie);
    await user.type(reden, '   ');
    await leg();
    expect(session.afwijking).toBeNull();
    expect(reden).toHaveFocus();
    expect(reden).toBeInvalid();
    expect(reden).toHaveAccessibleDescription('Schrijf in één zin waarom u afwijkt.');
  });

  it('staat er nog voor wie een bron las en terugkwam', async () => {
    const { bestemming, reden } = await toon({ bestemming: 'Huisartsenzorg', reden: 'Wens van de patiënt.' });
    expect(bestemming).toHaveValue('Huisartsenzorg');
    expect(reden).toHaveValue('Wens van de patiënt.');
  });

  it('klaagt niet voordat de gebruiker iets heeft gedaan', async () => {
    const { bestemming, reden } = await toon();
    expect(bestemming).toBeValid();
    expect(reden).toBeValid();
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
  });

  it('laat de gebruiker toch het advies volgen', async () => {
    const { user, session, consultatie, bestemming, reden, leg } = await toon();
    await user.selectOptions(bestemming, consultatie);
    await user.type(reden, 'Eerst overleg.');
    await leg();
    await user.click(screen.getByRole('button', { name: 'Volg toch het advies' }));
    expect(session.afwijking).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
  });
});
