// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import Advies from '../../../src/pages/keuzehulp/Advies.svelte';
import AdviesMeer from '../../../src/pages/keuzehulp/AdviesMeer.svelte';
import { klembord, loop, verwachtNietsBewaard, zetVenster } from './hulp.ts';
import type { FlowDefinition, UitkomstDetails } from '../../../src/domain/keuzehulp.ts';

beforeEach(zetVenster);

const bron = { ref: 'a/b', bron: 'VGZ 2023', titel: 'Aanvragen', path: '/bronnen/a/b/' };
const punt = (tekst: string) => ({ tekst, bronnen: [bron] });

const aanvraag: FlowDefinition = {
  id: 'aanvraag',
  titel: 'Aanvraag',
  omschrijving: 'Wat vraagt u aan?',
  voor: 'Praktijken',
  gaatOver: 'praktijk',
  versie: '1.0.0',
  bijgewerkt: '2026-11-22',
  start: 'wie',
  stappen: [
    {
      id: 'wie',
      kort: 'Wie',
      vraag: 'Wie vraagt aan?',
      bronnen: [bron],
      antwoorden: [
        { id: 'samen', label: 'Samen', naar: 'module', reden: 'Samen.', onthoud: punt('Er komt één tarief.') },
        { id: 'alleen', label: 'Alleen', naar: 'module', reden: 'Alleen.' },
      ],
    },
  ],
  uitkomsten: [{ id: 'module', titel: 'Module', soort: 'aanvraag', advies: 'Vraag de module aan.' }],
};
const details: UitkomstDetails = {
  feiten: [{ kop: 'Waarheen', ...punt('Naar Vecozo.') }],
  watNu: [],
  checklist: [
    { kop: 'Vooraf', punten: [punt('Bel de zorggroep.'), punt('Tel uw patiënten.')] },
    { kop: 'Daarna', punten: [punt('Bekijk het addendum.')] },
  ],
  tegenspraken: [{ titel: 'Hoeveel uren?', path: '/tegenspraken/#uren' }],
};

function toon(antwoord: 'samen' | 'alleen' = 'samen') {
  const session = loop(aanvraag, antwoord);
  const { positie } = session.verloop;
  if (positie.soort !== 'uitkomst') throw new Error('geen uitkomst');
  const { uitkomst, beslissend } = positie;
  const uitleg = { details, Toelichting: undefined, Meer: AdviesMeer };
  const props = { session, uitkomst, beslissend, uitleg };
  const { unmount } = render(Advies, { ...props, haal: () => Promise.resolve() });
  return { session, props, unmount, user: userEvent.setup() };
}
const vinkje = (name: string) => screen.getByRole('checkbox', { name });

describe('de checklist van een aanvraag', () => {
  it('toont de punten per deel, elk met zijn bron, en telt wat gedaan is', async () => {
    const { user } = toon();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Vooraf',
      'Daarna',
    ]);
    const punten = screen.getAllByRole('checkbox').map((box) => box.closest('li') as HTMLElement);
    expect(punten).toHaveLength(3);
    for (const regel of punten) expect(within(regel).getByRole('link')).toHaveTextContent('VGZ 2023: Aanvragen');
    expect(screen.getByText('0 van 3 gedaan')).toBeVisible();
    await user.click(vinkje('Tel uw patiënten.'));
    await user.click(vinkje('Bekijk het addendum.'));
    expect(screen.getByText('2 van 3 gedaan')).toBeVisible();
    await user.click(vinkje('Tel uw patiënten.'));
    expect(screen.getByText('1 van 3 gedaan')).toBeVisible();
  });

  it('met de spatiebalk afvinken werkt ook', async () => {
    const { user } = toon();
    vinkje('Bel de zorggroep.').focus();
    await user.keyboard(' ');
    expect(vinkje('Bel de zorggroep.')).toBeChecked();
  });

  it('houdt vinkjes vast wie even een bron leest, en nergens buiten het geheugen', async () => {
    const { user, session, props, unmount } = toon();
    await user.click(vinkje('Bel de zorggroep.'));
    unmount();
    history.pushState(null, '', '/keuzehulpen/verwijzen/');
    render(Advies, { ...props, haal: () => Promise.resolve() });
    expect(vinkje('Bel de zorggroep.')).toBeChecked();
    verwachtNietsBewaard();
    session.opnieuw();
    expect(session.afgevinkt.size).toBe(0);
  });

  it('gaat met vinkjes naar het klembord', async () => {
    const { user } = toon();
    const geschreven = klembord();
    await user.click(vinkje('Bel de zorggroep.'));
    await user.click(screen.getByRole('button', { name: 'Kopieer als tekst' }));
    expect(geschreven[0]).toContain('\nVooraf\n[x] Bel de zorggroep.\n[ ] Tel uw patiënten.\n\nDaarna\n[ ] Bekijk');
  });

  it('zegt wat bij de antwoorden hoort en waar bronnen verschillen, en biedt geen afwijking voor een patiënt', () => {
    toon();
    expect(screen.getByText('Er komt één tarief.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Hoeveel uren?' })).toHaveAttribute('href', '/tegenspraken/#uren');
    expect(screen.queryByText('Afwijken van dit advies')).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Wat nu' })).toBeNull();
  });

  it('zwijgt over antwoorden waar niets bij hoort', () => {
    toon('alleen');
    expect(screen.queryByText('Bij uw antwoorden')).toBeNull();
  });
});
