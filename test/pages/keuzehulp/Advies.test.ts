// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Advies from '../../../src/pages/keuzehulp/Advies.svelte';
import AdviesMeer from '../../../src/pages/keuzehulp/AdviesMeer.svelte';
import { klembord, laadVerwijzen, loop, zetVenster } from './hulp.ts';

beforeEach(zetVenster);

const BASIS = ['psychische-klacht', 'nee', 'nee', 'ja', 'basis-ggz', 'matig'];

/** Shows the advice at the end of a walk. */
async function toon(antwoorden: readonly string[], stand: 'geladen' | 'mislukt' | 'laadt' = 'geladen') {
  const { definition, laadUitkomsten } = await laadVerwijzen();
  const { details, teksten } = await laadUitkomsten();
  const session = loop(definition, ...antwoorden);
  const { positie } = session.verloop;
  if (positie.soort !== 'uitkomst') throw new Error('geen uitkomst');
  const { uitkomst, beslissend } = positie;
  const alles = details[uitkomst.id];
  if (!alles) throw new Error('geen details');
  const haal = vi.fn(() => Promise.resolve());
  render(Advies, {
    session,
    uitkomst,
    beslissend,
    uitleg:
      stand === 'geladen'
        ? { details: alles, Toelichting: teksten[uitkomst.id], Meer: AdviesMeer }
        : stand === 'mislukt'
          ? stand
          : null,
    haal,
  });
  return { uitkomst, beslissend, details: alles, haal, user: userEvent.setup() };
}

/** What is announced after a button is pressed. */
const aangekondigd = async (tekst: string): Promise<void> => {
  expect((await screen.findByText(tekst, { exact: false })).closest('[role="status"]')).toBeVisible();
};

const kopieerknop = () => screen.getByRole('button', { name: 'Kopieer voor het dossier' });

describe('het advies', () => {
  it('zegt in één oogopslag waarheen en waarom', async () => {
    const { uitkomst, beslissend } = await toon(['psychische-klacht', 'ja']);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(uitkomst.advies);
    expect(screen.getByText('Waarom:').parentElement).toHaveTextContent(beslissend.antwoord.reden ?? 'ontbreekt');
    expect(screen.getByText('Gespecialiseerde ggz')).toBeVisible();
  });

  it('zegt wat nu te doen, wie behandelt en of het verzekerd is, elk met bron', async () => {
    const { details } = await toon(BASIS);
    const stappen = within(screen.getByRole('heading', { name: 'Wat nu' }).parentElement as HTMLElement).getAllByRole(
      'listitem',
    );
    expect(stappen).toHaveLength(details.watNu.length);
    for (const [index, punt] of details.watNu.entries()) {
      expect(stappen[index]).toHaveTextContent(punt.tekst);
      expect(within(stappen[index] as HTMLElement).getAllByRole('link')).toHaveLength(punt.bronnen.length);
    }
    expect(details.feiten.map(({ kop }) => kop)).toEqual(['Wie behandelt', 'Verzekering']);
    for (const { kop, tekst, bronnen } of details.feiten) {
      const feit = screen.getByText(kop).parentElement as HTMLElement;
      expect(feit).toHaveTextContent(tekst);
      expect(within(feit).getAllByRole('link')).toHaveLength(bronnen.length);
    }
  });

  it('toont bij de basis ggz het profiel als verwachting, met toen en nu', async () => {
    const { details } = await toon(BASIS);
    expect(screen.getByText('Middel (BM)').parentElement).toHaveTextContent(/ter informatie.*bepaalt het/);
    const toenNu = screen.getByRole('complementary', { name: 'Toen en nu' });
    expect(toenNu).toHaveTextContent(details.toenNu?.nu ?? 'ontbreekt');
    expect(toenNu).toHaveTextContent(details.toenNu?.herkomst ?? 'ontbreekt');
  });

  it('toont buiten de basis ggz geen profiel', async () => {
    await toon(['psychische-klacht', 'nee', 'nee', 'nee']);
    expect(screen.queryByText(/Verwacht profiel/)).not.toBeInTheDocument();
  });

  it.each([
    ['acuut', 'Crisis', '/keuzehulpen/crisis/'],
    ['jonger-dan-18', 'Jeugd', '/keuzehulpen/jeugd/'],
  ])('wijst bij %s de weg verder, met de naam van die keuzehulp', async (antwoord, titel, adres) => {
    const { uitkomst } = await toon([antwoord]);
    expect(uitkomst.overdracht).toMatchObject({ titel, path: adres });
    expect(screen.getByRole('link', { name: `Verder bij: ${titel}` })).toHaveAttribute('href', adres);
  });

  it('zegt dat het naslag is, van welke versie en van welke dag', async () => {
    await toon(['psychische-klacht', 'ja']);
    expect(screen.getByText(/medisch hulpmiddel: u beslist/)).toHaveTextContent(
      /^Verwijzen, versie \d+\.\d+\.\d+, nagekeken op \d+ \w+ \d{4}\./,
    );
  });

  it('drukt af', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { user } = await toon(['psychische-klacht', 'ja']);
    await user.click(screen.getByRole('button', { name: 'Afdrukken' }));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('zolang de uitleg er niet is', () => {
  it('staan advies en reden er al, en kan kopiëren nog niet', async () => {
    const { uitkomst } = await toon(BASIS, 'laadt');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(uitkomst.advies);
    expect(screen.getByText('De uitleg wordt geladen…')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Kopieer voor het dossier' })).not.toBeInTheDocument();
  });

  it('zegt een mislukte uitleg wat er mis is, en laat het opnieuw proberen', async () => {
    const { user, haal } = await toon(BASIS, 'mislukt');
    expect(screen.getByRole('alert')).toHaveTextContent(/kon niet worden geladen.*Controleer de verbinding/);
    expect(screen.queryByRole('button', { name: 'Kopieer voor het dossier' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(haal).toHaveBeenCalledOnce();
  });
});

describe('kopiëren', () => {
  it('zet de samenvatting op het klembord en zegt dat', async () => {
    const { user, uitkomst } = await toon(['psychische-klacht', 'ja']);
    const geschreven = klembord();
    await user.click(kopieerknop());
    expect(geschreven).toHaveLength(1);
    expect(geschreven[0]).toMatch(/^GGZ-wijzer: Verwijzen, versie .*\nDatum: 22 november 2026\n/);
    expect(geschreven[0]).toContain(`Advies: ${uitkomst.advies}`);
    await aangekondigd('de samenvatting staat op het klembord');
  });

  it.each(['weigert', 'ontbreekt'] as const)('geeft de tekst om zelf te kopiëren als het klembord %s', async (hoe) => {
    const { user, uitkomst } = await toon(['psychische-klacht', 'ja']);
    klembord(hoe);
    await user.click(kopieerknop());
    const tekst = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst om te kopiëren' });
    expect(tekst.value).toMatch(/^GGZ-wijzer: Verwijzen/);
    expect(tekst.value).toContain(`Advies: ${uitkomst.advies}`);
    await aangekondigd('Selecteer de tekst hieronder en kopieer hem zelf');
    await user.click(tekst);
    expect([tekst.selectionStart, tekst.selectionEnd]).toEqual([0, tekst.value.length]);
  });

  it('maakt een link alleen als de gebruiker erom vraagt', async () => {
    const { user } = await toon(['psychische-klacht', 'ja']);
    const geschreven = klembord();
    await user.click(screen.getByRole('button', { name: 'Link' }));
    expect(geschreven).toHaveLength(1);
    expect(geschreven[0]).toMatch(/#antwoorden=1\.0\.0~vooraf\.psychische-klacht~risico\.ja~[0-9a-z]+$/);
    await aangekondigd('een link met deze antwoorden');
  });
});
