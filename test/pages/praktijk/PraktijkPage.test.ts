// @vitest-environment jsdom
import '@testing-library/svelte/vitest';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { legePraktijk, type Praktijk } from '../../../src/domain/praktijk.ts';
import PraktijkPage from '../../../src/pages/praktijk/PraktijkPage.svelte';
import { PraktijkFormulier } from '../../../src/pages/praktijk/formulier.svelte.ts';
import { openOpslag } from '../../../src/storage/opslag.ts';
import { PraktijkOpslag } from '../../../src/storage/praktijk.ts';
import { schrijfPraktijkBestand } from '../../../src/storage/praktijkBestand.ts';
import { vollePraktijk } from '../../storage/praktijkHulp.ts';

const KEY = 'ggz-wijzer.praktijk';

/** The page in a fresh window, with this practice stored. */
async function open(bewaard?: Praktijk | string) {
  if (typeof bewaard === 'string') localStorage.setItem(KEY, bewaard);
  else if (bewaard) localStorage.setItem(KEY, JSON.stringify({ versie: 1, praktijk: bewaard }));
  const formulier = new PraktijkFormulier(new PraktijkOpslag(openOpslag));
  const { unmount } = render(PraktijkPage, { formulier });
  await screen.findByRole('heading', { level: 1, name: 'Mijn praktijk' });
  const user = userEvent.setup();
  return {
    user,
    verlaat: unmount,
    terug: () => render(PraktijkPage, { formulier }),
    overdag: () => screen.getByLabelText<HTMLInputElement>('Overdag'),
    patienten: () => screen.getByLabelText<HTMLInputElement>('Aantal patiënten'),
    bewaar: () => user.click(screen.getByRole('button', { name: 'Bewaar' })),
    kies: (inhoud: string, naam = 'praktijk.json') =>
      user.upload(screen.getByLabelText('Bestand overnemen'), new File([inhoud], naam, { type: 'application/json' })),
  };
}

const opgeslagen = (): Praktijk | null => {
  const tekst = localStorage.getItem(KEY);
  return tekst === null ? null : (JSON.parse(tekst) as { praktijk: Praktijk }).praktijk;
};

beforeEach(() => {
  localStorage.clear();
});

describe('Mijn praktijk invullen', () => {
  it('toont wat bewaard is', async () => {
    const { overdag, patienten } = await open(vollePraktijk);
    expect(overdag()).toHaveValue('010 123 45 67');
    expect(patienten()).toHaveValue('2.768');
    expect(screen.getByLabelText('Verzekeraar van uw contract')).toHaveDisplayValue('VGZ');
    expect(within(screen.getByRole('group', { name: 'Aanbieder 2' })).getByLabelText('Naam')).toHaveValue(
      'Instelling Rijn',
    );
  });

  it('bewaart wat is ingevuld, en zegt dat', async () => {
    const { user, overdag, patienten, bewaar } = await open();
    await user.type(overdag(), '010 123 45 67');
    await user.type(patienten(), '2.350');
    expect(screen.getByText('U hebt wijzigingen die nog niet bewaard zijn.')).toBeInTheDocument();
    expect(opgeslagen()).toBeNull();
    await bewaar();
    expect(screen.getByText('Bewaard op dit apparaat.')).toBeInTheDocument();
    expect(opgeslagen()).toEqual({ ...legePraktijk, crisisdienst: { dag: '010 123 45 67' }, patienten: 2350 });
  });

  it('een fout houdt het bewaren tegen: de samenvatting krijgt de focus en leidt naar het veld', async () => {
    const { user, overdag, bewaar } = await open();
    await user.type(overdag(), '12');
    expect(overdag()).toBeValid();
    await bewaar();
    expect(opgeslagen()).toBeNull();
    const samenvatting = screen.getByRole('group', { name: 'Nog niet bewaard: 1 veld klopt niet' });
    expect(samenvatting).toHaveFocus();
    expect(overdag()).toBeInvalid();
    expect(overdag()).toHaveAccessibleDescription(/geen nummer dat u kunt bellen/);
    await user.click(within(samenvatting).getByRole('link', { name: 'Crisisdienst overdag' }));
    expect(overdag()).toHaveFocus();
    await user.clear(overdag());
    await user.type(overdag(), '0101234567');
    expect(overdag()).toBeValid();
    expect(screen.queryByText(/^Nog niet bewaard:/)).not.toBeInTheDocument();
  });

  it('voegt aanbieders toe en haalt ze weg, met de cursor waar u verder gaat', async () => {
    const { user, bewaar } = await open();
    await user.click(screen.getByRole('button', { name: 'Voeg een aanbieder toe' }));
    const naam = within(screen.getByRole('group', { name: 'Aanbieder 1' })).getByLabelText('Naam');
    expect(naam).toHaveFocus();
    await user.keyboard('Praktijk Duin');
    await user.click(screen.getByRole('button', { name: 'Voeg een aanbieder toe' }));
    await bewaar();
    expect(opgeslagen()?.aanbieders).toEqual([{ naam: 'Praktijk Duin', soort: 'basis-ggz' }]);
    await user.click(screen.getByRole('button', { name: 'Haal Praktijk Duin weg' }));
    expect(screen.getByRole('button', { name: 'Voeg een aanbieder toe' })).toHaveFocus();
    await bewaar();
    expect(opgeslagen()?.aanbieders).toEqual([]);
  });

  it('wat u typte blijft staan als u even elders kijkt', async () => {
    const { user, overdag, verlaat, terug } = await open();
    await user.type(overdag(), '010');
    verlaat();
    terug();
    expect(overdag()).toHaveValue('010');
    expect(screen.getByText('U hebt wijzigingen die nog niet bewaard zijn.')).toBeInTheDocument();
  });
});

describe('een bestand overnemen', () => {
  it('laat eerst zien wat er verandert; pas na bevestigen gebeurt het, en het kan terug', async () => {
    const { user, kies, overdag } = await open({ ...legePraktijk, crisisdienst: { dag: '010 765 43 21' } });
    await kies(schrijfPraktijkBestand(vollePraktijk), 'van-collega.json');
    const rij = await screen.findByRole('row', { name: /^Crisisdienst overdag/ });
    expect(
      within(rij)
        .getAllByRole('cell')
        .map((cel) => cel.textContent),
    ).toEqual(['010 765 43 21', '010 123 45 67']);
    expect(opgeslagen()?.crisisdienst.dag).toBe('010 765 43 21');
    await user.click(screen.getByRole('button', { name: 'Neem dit over' }));
    expect(opgeslagen()).toEqual(vollePraktijk);
    expect(overdag()).toHaveValue('010 123 45 67');
    await user.click(screen.getByRole('button', { name: 'Maak het overnemen ongedaan' }));
    expect(opgeslagen()).toEqual({ ...legePraktijk, crisisdienst: { dag: '010 765 43 21' } });
    expect(overdag()).toHaveValue('010 765 43 21');
  });

  it('laten zoals het is, verandert niets', async () => {
    const { user, kies } = await open(vollePraktijk);
    await kies(schrijfPraktijkBestand(legePraktijk));
    await user.click(await screen.findByRole('button', { name: 'Laat het zoals het is' }));
    expect(opgeslagen()).toEqual(vollePraktijk);
    expect(screen.queryByRole('button', { name: 'Neem dit over' })).not.toBeInTheDocument();
  });

  it('zegt het als er niets te veranderen is', async () => {
    const { kies } = await open(vollePraktijk);
    await kies(schrijfPraktijkBestand(vollePraktijk));
    expect(await screen.findByText(/staat hetzelfde als op dit apparaat/)).toBeInTheDocument();
  });

  it('weigert een verkeerd bestand met de reden, in de namen van het scherm', async () => {
    const { kies } = await open(vollePraktijk);
    const tekst = schrijfPraktijkBestand({ ...vollePraktijk, crisisdienst: { dag: 'javascript:alert(1)' } });
    await kies(tekst, 'vreemd.json');
    expect(await screen.findByRole('heading', { name: 'vreemd.json is niet overgenomen' })).toBeInTheDocument();
    expect(screen.getByText(/^Crisisdienst overdag: Dit is geen nummer/)).toBeInTheDocument();
    expect(opgeslagen()).toEqual(vollePraktijk);
  });

  it('leest een te groot bestand niet eens', async () => {
    const { kies } = await open(vollePraktijk);
    const text = vi.spyOn(File.prototype, 'text');
    await kies('x'.repeat(300_000));
    expect(await screen.findByText(/^Het bestand is te groot/)).toBeInTheDocument();
    expect(text).not.toHaveBeenCalled();
  });
});

describe('wissen', () => {
  it('vraagt eerst, wist dan alles, en het kan terug met wat u aan het typen was', async () => {
    const { user, overdag, patienten } = await open(vollePraktijk);
    await user.type(overdag(), '8');
    await user.click(screen.getByRole('button', { name: 'Wis Mijn praktijk' }));
    expect(opgeslagen()).toEqual(vollePraktijk);
    await user.click(screen.getByRole('button', { name: 'Ja, wis alles' }));
    expect(opgeslagen()).toBeNull();
    expect(patienten()).toHaveValue('');
    const ongedaan = screen.getByRole('button', { name: 'Maak het wissen ongedaan' });
    expect(ongedaan).toHaveFocus();
    await user.click(ongedaan);
    expect(opgeslagen()).toEqual(vollePraktijk);
    expect(overdag()).toHaveValue('010 123 45 678');
  });

  it('wie zich bedenkt, houdt alles', async () => {
    const { user } = await open(vollePraktijk);
    await user.click(screen.getByRole('button', { name: 'Wis Mijn praktijk' }));
    await user.click(screen.getByRole('button', { name: 'Nee, bewaar ze' }));
    expect(opgeslagen()).toEqual(vollePraktijk);
    expect(screen.getByRole('button', { name: 'Wis Mijn praktijk' })).toHaveFocus();
  });
});

describe('de opslag werkt niet mee', () => {
  it('is zij vol, dan geldt het in dit venster, en dat staat er', async () => {
    const { user, overdag, bewaar } = await open();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Vol', 'QuotaExceededError');
    });
    await user.type(overdag(), '010 123 45 67');
    await bewaar();
    expect(screen.getByText(/^De opslag van de browser is vol\./)).toBeInTheDocument();
    expect(screen.getByText('Onthouden tot u dit venster sluit.')).toBeInTheDocument();
    expect(overdag()).toHaveValue('010 123 45 67');
  });

  it('was zij beschadigd, dan staat er wat er mist, en is de kopie te bewaren of weg te gooien', async () => {
    const { user, overdag } = await open(
      JSON.stringify({ versie: 1, praktijk: { ...vollePraktijk, patienten: 'veel' } }),
    );
    expect(screen.getByText(/Een deel van uw bewaarde praktijkgegevens was beschadigd/)).toBeInTheDocument();
    expect(overdag()).toHaveValue('010 123 45 67');
    expect(screen.getByRole('button', { name: 'Bewaar de kopie als bestand' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Gooi de kopie weg' }));
    expect(localStorage.getItem(`${KEY}.beschadigd`)).toBeNull();
    expect(screen.queryByText(/beschadigd/)).not.toBeInTheDocument();
  });
});
