// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import casussen from 'virtual:leren/casussen';
import overzicht from 'virtual:leren/overzicht';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import CasusPage from '../../../src/pages/leren/CasusPage.svelte';
import { voortgang } from './hulp.ts';

async function open(id = 'somber-na-ontslag') {
  const laad = casussen[id];
  if (!laad) throw new Error(`geen casus ${id}`);
  const { casus, definition, Situatie } = await laad();
  const { store } = await voortgang();
  const { container } = render(CasusPage, { casus, definition, Situatie, overzicht, voortgang: store });
  const user = userEvent.setup();
  return {
    user,
    store,
    casus,
    definition,
    voorspel: async (uitkomst: string) => {
      const keuze = container.querySelector<HTMLElement>(`input[value="${uitkomst}"]`);
      if (keuze) await user.click(keuze);
      await user.click(screen.getByRole('button', { name: 'Leg mijn voorspelling vast' }));
    },
    antwoord: async (antwoord: string) => {
      const knop = container.querySelector<HTMLElement>(`[data-antwoord="${antwoord}"]`);
      if (!knop) throw new Error(`geen antwoord ${antwoord} op het scherm`);
      await user.click(knop);
    },
  };
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('een casus oefenen', () => {
  it('begint met de situatie en een voorspelling; zonder voorspelling gaat het niet verder', async () => {
    const { definition } = await open();
    expect(screen.getByText(/verloor twee maanden geleden zijn baan/)).toBeInTheDocument();
    expect(screen.getAllByRole('radio')).toHaveLength(definition.uitkomsten.length);
    expect(screen.getByRole('button', { name: 'Leg mijn voorspelling vast' })).toBeDisabled();
  });

  it('geeft bij een goed en bij een fout antwoord uitleg met bron, en gaat verder langs de goede weg', async () => {
    const { voorspel, antwoord, casus } = await open();
    await voorspel('huisartsenzorg');
    await antwoord('psychische-klacht');
    const eerste = screen.getByRole('heading', { name: 'Wat speelt er?' }).closest('li');
    expect(eerste).toHaveTextContent('Goed. Psychische klacht.');
    expect(eerste).toHaveTextContent(casus.stappen[0]?.waarom ?? 'geen uitleg');
    expect(within(eerste as HTMLElement).getAllByRole('link').length).toBeGreaterThan(0);
    await antwoord('ja');
    const tweede = screen.getByRole('heading', { name: 'Zijn er tekenen van gevaar?' }).closest('li');
    expect(tweede).toHaveTextContent('Niet goed. U koos: Ja, minstens één. Hier past: Nee.');
    expect(screen.getByRole('heading', { name: 'Is een gespecialiseerd team nodig?' })).toHaveFocus();
  });

  it('eindigt met de uitkomst, de voorspelling en wat haar zou veranderen, en onthoudt het resultaat', async () => {
    const { voorspel, antwoord, store, casus } = await open();
    await voorspel('basis-ggz-kort');
    for (const keuze of ['psychische-klacht', 'nee', 'nee', 'alleen-aanpassingsstoornis']) await antwoord(keuze);
    const slot = screen.getByRole('region', { name: 'De uitkomst' });
    expect(slot).toHaveFocus();
    expect(slot).toHaveTextContent(casus.waarom);
    expect(slot).toHaveTextContent(casus.nietOmdat['basis-ggz-kort'] ?? 'geen uitleg');
    for (const { uitleg } of casus.anders) expect(slot).toHaveTextContent(uitleg);
    expect(store.huidig.casussen['somber-na-ontslag']).toEqual({ dag: '2026-11-22', goed: 4, totaal: 5 });
    expect(store.huidig.dagen['2026-11-22']?.oefeningen).toBe(1);
  });

  it('prijst een goede voorspelling, en laat opnieuw beginnen', async () => {
    const { voorspel, antwoord, user, store } = await open('zoon-van-vijftien');
    await voorspel('jeugd');
    await antwoord('jonger-dan-18');
    expect(screen.getByText('goed voorspeld')).toBeInTheDocument();
    expect(store.huidig.casussen['zoon-van-vijftien']).toMatchObject({ goed: 2, totaal: 2 });
    await user.click(screen.getByRole('button', { name: 'Opnieuw' }));
    expect(screen.getByRole('button', { name: 'Leg mijn voorspelling vast' })).toBeDisabled();
  });
});
