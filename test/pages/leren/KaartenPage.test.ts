// @vitest-environment jsdom
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Halte, Kaart, KaartKop } from '../../../src/domain/leren.ts';
import type { Voortgang } from '../../../src/domain/voortgang.ts';
import KaartenPage from '../../../src/pages/leren/KaartenPage.svelte';
import { haalKaarten } from '../../../src/pages/leren/kaartteksten.ts';
import { DAG, kaart, NU, stand } from '../../study/hulp.ts';
import { voortgang } from './hulp.ts';

const leerpad: readonly Halte[] = [
  { id: 'geld', titel: 'Geld', doel: 'Weten.', lezen: [], onderwerpen: [], keuzehulpen: [] },
];

async function open(
  kaarten: readonly Kaart[],
  begin: Partial<Voortgang> = {},
  zoek = '',
  laadHalte = () => Promise.resolve({ kaarten }),
) {
  history.replaceState(null, '', `/leren/kaarten/${zoek}`);
  const { store } = await voortgang(begin);
  render(KaartenPage, {
    kaarten: kaarten.map(({ id, halte }) => (halte === undefined ? { id } : { id, halte })),
    laadTeksten: (koppen: readonly KaartKop[]) => haalKaarten(koppen, { '': laadHalte, geld: laadHalte }),
    leerpad,
    voortgang: store,
  });
  return { store, user: userEvent.setup() };
}
const voorkant = () => screen.findByRole('heading', { level: 2 });

describe('kaarten leren', () => {
  it('toont eerst alleen de voorkant; na omdraaien het antwoord en hoe lang het per cijfer duurt', async () => {
    const { user } = await open([kaart('a')]);
    expect(await voorkant()).toHaveTextContent('Voorkant van a');
    expect(screen.queryByText('Achterkant van a')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Goed/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Toon het antwoord' }));
    expect(screen.getByText('Achterkant van a')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Opnieuw.*1 min/ })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Goed.*10 min/ })).toBeInTheDocument();
  });

  it('een cijfer vraagt altijd naar zijn jaar', async () => {
    const { user } = await open([kaart('a', { soort: 'cijfer', jaar: '2023' })]);
    expect(await screen.findByText('En voor welk jaar geldt dat?')).toBeInTheDocument();
    expect(screen.queryByText(/2023/)).not.toBeInTheDocument();
    await user.keyboard(' ');
    expect(screen.getByText('Jaar: 2023')).toBeInTheDocument();
  });

  it('bewaart elk cijfer, telt de dag, en laat een kaart die niet lukt terugkomen', async () => {
    const { user, store } = await open([kaart('a'), kaart('b')], { kaarten: { b: stand(NU - DAG) } });
    // What waits comes before what is new.
    expect(await voorkant()).toHaveTextContent('Voorkant van b');
    await user.keyboard('[Enter]4');
    expect(await voorkant()).toHaveTextContent('Voorkant van a');
    await user.keyboard('[Enter]1');
    expect(await voorkant()).toHaveTextContent('Voorkant van a');
    await user.keyboard('[Enter]4');
    expect(await screen.findByText('Klaar.')).toBeInTheDocument();
    expect(store.huidig.kaarten['b']?.vervalt).toBeGreaterThan(NU + DAG);
    expect(store.huidig.dagen['2026-11-22']).toEqual({ kaarten: 3, nieuw: 1, oefeningen: 0 });
  });

  it('een cijfertoets doet niets zolang het antwoord er niet staat', async () => {
    const { user, store } = await open([kaart('a')]);
    await voorkant();
    await user.keyboard('3');
    expect(store.huidig.kaarten).toEqual({});
  });

  it('leert alleen de kaarten van de halte in het adres', async () => {
    await open([kaart('a'), kaart('b', { halte: 'geld' })], {}, '?halte=geld');
    expect(await screen.findByRole('heading', { level: 1, name: 'Kaarten: Geld' })).toBeInTheDocument();
    expect(await voorkant()).toHaveTextContent('Voorkant van b');
    expect(screen.getByText('0 van 1 klaar')).toBeInTheDocument();
  });

  it('zegt het als de kaarten niet te laden zijn, en probeert het opnieuw als de lezer dat vraagt', async () => {
    const fout = vi.spyOn(console, 'error').mockReturnValue();
    const laadHalte = vi.fn(() => Promise.resolve({ kaarten: [kaart('a')] }));
    laadHalte.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { user } = await open([kaart('a')], {}, '', laadHalte);
    expect(await screen.findByRole('alert')).toHaveTextContent('De kaarten konden niet worden geladen.');
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await voorkant()).toHaveTextContent('Voorkant van a');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(fout).toHaveBeenCalledOnce();
    fout.mockRestore();
  });

  it('zegt het als er niets te doen is', async () => {
    await open([kaart('a')], { kaarten: { a: stand(NU + 9 * DAG) } });
    expect(await screen.findByText('U bent bij.')).toBeInTheDocument();
  });

  it('een onzinnig aantal wordt een aantal dat kan', async () => {
    const { user, store } = await open([kaart('a')]);
    const veld = await screen.findByLabelText('Nieuwe kaarten per dag');
    await user.clear(veld);
    await user.type(veld, '900');
    await user.tab();
    expect(veld).toHaveValue(50);
    expect(store.huidig.instellingen).toEqual({ nieuwPerDag: 50, sessie: 20 });
  });
});
