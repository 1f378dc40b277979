// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import keuzehulpen, { spoed } from 'virtual:keuzehulpen';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FlowDefinition } from '../../../src/domain/keuzehulp.ts';
import { voorkeuren } from '../../../src/pages/instellingen/voorkeuren.ts';
import KeuzehulpPage from '../../../src/pages/keuzehulp/KeuzehulpPage.svelte';
import Noodnummers from '../../../src/pages/keuzehulp/Noodnummers.svelte';
import { draagOver, neemOver } from '../../../src/pages/keuzehulp/overdracht.ts';
import { KeuzehulpSession } from '../../../src/pages/keuzehulp/session.svelte.ts';
import { wacht } from '../../flow/hulp.ts';
import { klembord, kop, loop, spoor, zetVenster, zie } from './hulp.ts';

beforeEach(zetVenster);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

let teller = 0;

/** The page of a flow with actions. Each time under a name of its own: a walk outlives the page, and must not outlive the test. */
async function open(id = `wacht-${String((teller += 1))}`, deel: Partial<FlowDefinition> = {}) {
  const definition = { ...wacht, id, ...deel };
  history.pushState(null, '', `/keuzehulpen/${id}/`);
  const { unmount } = render(KeuzehulpPage, {
    definition,
    stapTeksten: {},
    laadSchema: () => Promise.reject(new Error('niet gevraagd')),
    laadUitkomsten: () =>
      Promise.resolve({ details: { gestopt: { feiten: [], watNu: [{ tekst: 'Rust.', bronnen: [] }] } }, teksten: {} }),
  });
  await tick();
  return { definition, user: userEvent.setup(), verlaat: unmount };
}

describe('een handeling', () => {
  it('toont haar taken om af te vinken, met herkomst waar die niet uit een bron komt', async () => {
    await open();
    expect(kop()).toBe('Breng rust');
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    expect(screen.getByText('Niet uit de bronnen: eigen vondst')).toBeVisible();
  });

  it('houdt niemand tegen: verder kan ook zonder vinkje, met de toets of met de knop', async () => {
    const { user } = await open();
    await user.keyboard('1');
    await zie('Is het veilig?');
    await user.click(screen.getByRole('button', { name: /Ja/ }));
    await zie('Wacht samen');
  });

  it('een vinkje staat in de samenvatting, en een nieuwe ronde begint zonder vinkjes', async () => {
    const { user } = await open();
    const geschreven = klembord();
    await user.click(screen.getByRole('checkbox', { name: /Ga zitten/ }));
    await user.keyboard('1');
    await user.keyboard('1');
    await zie('Wacht samen');
    await user.click(screen.getByRole('checkbox', { name: 'Kijk om u heen.' }));
    await user.click(screen.getByRole('button', { name: /Er verandert iets/ }));
    await zie('Meld het');
    await user.keyboard('1');
    await user.keyboard('1');
    await zie('Wacht samen');
    expect(screen.getByRole('checkbox', { name: 'Kijk om u heen.' })).not.toBeChecked();
    await user.keyboard('1');
    await user.click(await screen.findByRole('button', { name: 'Kopieer voor het dossier' }));
    const [tekst = ''] = geschreven;
    expect(tekst).toContain('- Rust: Verder\n  [x] Ga zitten.\n  [ ] Adem uit. (niet uit de bronnen)\n');
    // Told once, with how it stands now, on the clipboard and on paper; the trail says that it came by twice.
    const stand = '[ ] Kijk om u heen. (een eerdere keer wel gedaan)';
    expect(tekst.match(/\[[x ]\] Kijk om u heen\..*/g)).toEqual([stand]);
    const papier = screen.getByText('Taken onderweg').closest('section');
    expect([...(papier?.querySelectorAll('li') ?? [])].map((li) => li.textContent)).toEqual([
      '[x] Ga zitten.',
      '[ ] Adem uit. (niet uit de bronnen)',
      '[ ] Bel.',
      stand,
    ]);
    expect(spoor()).toContain('Wijzig Wachten (2e keer): Klaar');
  });

  it('een spatie op een vinkje vinkt af en kiest geen antwoord', async () => {
    const { user } = await open();
    screen.getByRole('checkbox', { name: /Ga zitten/ }).focus();
    await user.keyboard(' ');
    expect(screen.getByRole('checkbox', { name: /Ga zitten/ })).toBeChecked();
    expect(kop()).toBe('Breng rust');
  });
});

describe('wat steeds van kracht is', () => {
  it('staat bij de stappen die het noemt, en nergens anders', async () => {
    const { user } = await open();
    expect(screen.queryByText('Blijf erbij.')).not.toBeInTheDocument();
    await user.keyboard('11');
    await zie('Wacht samen');
    expect(screen.getByRole('complementary', { name: 'Steeds van kracht' })).toHaveTextContent('Blijf erbij.');
    await user.keyboard('2');
    await zie('Meld het');
    expect(screen.getByText('Blijf erbij.')).toBeVisible();
  });
});

describe('overdragen van de ene keuzehulp naar de andere', () => {
  const eerder = () => loop({ ...wacht, titel: 'Eerst', id: 'eerst' }, 'verder', 'nee');

  it('neemt de hele weg mee, ook wat daarvoor al was overgedragen', async () => {
    const eerste = eerder();
    const tweede = new KeuzehulpSession({ ...wacht, titel: 'Daarna' });
    tweede.bezoek([eerste.deel]);
    tweede.beantwoord('verder');
    draagOver(tweede, 'wacht-derde');
    const { user } = await open('wacht-derde');
    const geschreven = klembord();
    expect(screen.getByText('Eerst: Veilig')).toBeVisible();
    expect(screen.getByText('Daarna: Rust')).toBeVisible();
    expect(spoor(), 'wat eerder was, is hier niet te wijzigen').toEqual([]);
    await user.keyboard('12');
    await user.click(await screen.findByRole('button', { name: 'Kopieer voor het dossier' }));
    const [tekst = ''] = geschreven;
    const plekken = ['Eerder: Eerst', 'Eerder: Daarna', 'Antwoorden'].map((deel) => tekst.indexOf(deel));
    expect(plekken.every((plek) => plek > 0)).toBe(true);
    expect(plekken).toEqual(plekken.toSorted((a, b) => a - b));
    expect({ ...localStorage, ...sessionStorage }).toEqual({});
  });

  it('wat voor een andere keuzehulp bedoeld was, komt hier niet terecht, en later ook niet', async () => {
    draagOver(eerder(), 'ergens-anders');
    await open();
    expect(screen.queryByText('Eerst: Veilig')).not.toBeInTheDocument();
    expect(neemOver('ergens-anders')).toEqual([]);
  });

  it('een nieuw bezoek begint zonder de weg van het vorige: het kan een andere patiënt zijn', async () => {
    draagOver(eerder(), 'wacht-bezoek');
    const eerst = await open('wacht-bezoek');
    await eerst.user.click(screen.getByRole('checkbox', { name: /Ga zitten/ }));
    await eerst.user.keyboard('1');
    await zie('Is het veilig?');
    eerst.verlaat();

    const { user } = await open('wacht-bezoek');
    expect(screen.queryByText('Eerst: Veilig')).not.toBeInTheDocument();
    expect(screen.getByRole('checkbox', { name: /Ga zitten/ })).not.toBeChecked();
    // Who does go on with it, gets all of it back.
    await user.click(screen.getByRole('button', { name: 'Ga verder waar u was' }));
    await zie('Is het veilig?');
    expect(screen.getByText('Eerst: Veilig')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Vorige/ }));
    await zie('Breng rust');
    expect(screen.getByRole('checkbox', { name: /Ga zitten/ })).toBeChecked();
  });

  it('opnieuw beginnen laat de eerdere weg los', async () => {
    draagOver(eerder(), 'wacht-opnieuw');
    const { user } = await open('wacht-opnieuw');
    await user.keyboard('1');
    await zie('Is het veilig?');
    await user.click(screen.getByRole('button', { name: 'Opnieuw' }));
    await zie('Breng rust');
    expect(screen.queryByText('Eerst: Veilig')).not.toBeInTheDocument();
  });
});

describe('terug naar waar u was', () => {
  /** A Navigation API with these entries; the last one is the present page. */
  function metGeschiedenis(...paden: readonly string[]) {
    const entries = paden.map((pad, index) => ({ key: String(index), index, url: new URL(pad, location.href).href }));
    const traverseTo = vi.fn(() => ({ committed: Promise.resolve(), finished: Promise.resolve() }));
    vi.stubGlobal('navigation', { entries: () => entries, currentEntry: entries.at(-1), traverseTo });
    return traverseTo;
  }
  const spoed = { nummers: [] };

  it('gaat in één keer terug langs alle stappen hier', async () => {
    const traverseTo = metGeschiedenis(
      '/keuzehulpen/verwijzen/',
      '/keuzehulpen/wacht-terug/',
      '/keuzehulpen/wacht-terug/',
    );
    const { user } = await open('wacht-terug', { spoed });
    await user.click(screen.getByRole('button', { name: /^Terug naar/ }));
    expect(traverseTo).toHaveBeenCalledExactlyOnceWith('0');
  });

  it('staat er niet voor wie hier binnenkwam, van elders kwam, of een browser zonder geschiedenis heeft', async () => {
    for (const paden of [['/keuzehulpen/wacht-begin/'], null]) {
      if (paden) metGeschiedenis(...paden);
      else vi.unstubAllGlobals();
      zetVenster();
      const { verlaat } = await open('wacht-begin', { spoed });
      expect(screen.queryByRole('button', { name: /^Terug naar/ })).not.toBeInTheDocument();
      verlaat();
    }
  });
});

describe('de nummers bovenaan', () => {
  const nummers = [
    { nummer: '112', wanneer: 'Gevaar', nietUitDeBronnen: 'het alarmnummer' },
    { nummer: '0800-0113', wanneer: 'Zelfdoding?', nietUitDeBronnen: '113' },
  ];
  const toon = () => {
    render(Noodnummers, { nummers, later: false });
    return userEvent.setup();
  };
  const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

  it('zijn te bellen, en zeggen dat ze niet uit de bronnen komen', () => {
    toon();
    expect(links()).toEqual(['tel:112', 'tel:08000113']);
    expect(screen.getByText(/niet uit de bronnen/i)).toBeVisible();
  });

  it('van de eigen crisisdienst staan vooraan zodra ze zijn ingevuld', async () => {
    const user = toon();
    await user.click(screen.getByRole('button', { name: 'Vul in' }));
    const dag = await screen.findByLabelText('Overdag');
    expect(dag).toHaveFocus();
    await user.type(dag, '010 123 45 67');
    await user.type(screen.getByLabelText('Avond, nacht en weekend'), '088-7654321');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Bewaard op dit apparaat.')).toBeVisible();
    expect(links()).toEqual(['tel:+31101234567', 'tel:+31887654321', 'tel:112', 'tel:08000113']);
    expect(screen.getByRole('link', { name: /^Crisisdienst dag/ })).toHaveTextContent('010 123 45 67');
    expect(JSON.parse(localStorage.getItem('ggz-wijzer.praktijk') ?? '')).toMatchObject({
      praktijk: { crisisdienst: { dag: '010 123 45 67', anw: '088-7654321' } },
    });
  });

  it('die niet te bellen zijn, worden geweigerd met de reden, en wat er stond blijft', async () => {
    const user = toon();
    await user.click(screen.getByRole('button', { name: 'Vul in' }));
    await user.type(await screen.findByLabelText('Overdag'), 'bel mij');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(screen.getByLabelText('Overdag')).toHaveAccessibleDescription(/geen nummer dat u kunt bellen/);
    expect(screen.getByLabelText('Overdag')).toHaveFocus();
    expect(screen.getByLabelText('Overdag')).toHaveValue('bel mij');
    expect(localStorage.getItem('ggz-wijzer.praktijk')).toBeNull();
  });

  it.each(['geen json', '{"versie":1,"praktijk":{"crisisdienst":{"dag":"javascript:alert(1)"}}}', '[]', 'null'])(
    'rommel in de opslag (%s) houdt niets tegen',
    async (rommel) => {
      localStorage.setItem('ggz-wijzer.praktijk', rommel);
      toon();
      await tick();
      expect(links()).toEqual(['tel:112', 'tel:08000113']);
      expect(screen.getByRole('button', { name: 'Vul in' })).toBeEnabled();
    },
  );

  it('gelden ook als de browser niets bewaart, tot het venster sluit', async () => {
    const weiger = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('nee', 'SecurityError');
    });
    const user = toon();
    await user.click(screen.getByRole('button', { name: 'Vul in' }));
    await user.type(await screen.findByLabelText('Overdag'), '010 123 45 67');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText(/staat opslag niet toe/)).toBeVisible();
    expect(links()[0]).toBe('tel:+31101234567');
    weiger.mockRestore();
    // Storing again works, and puts the window's own memory out of force.
    await user.click(screen.getByRole('button', { name: 'Wijzig uw nummers' }));
    await user.clear(await screen.findByLabelText('Overdag'));
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(links()).toEqual(['tel:112', 'tel:08000113']));
  });
});

describe('de keuzehulp crisis zelf', () => {
  async function openCrisis() {
    const laad = keuzehulpen['crisis'];
    if (!laad) throw new Error('crisis ontbreekt');
    history.pushState(null, '', '/keuzehulpen/crisis/');
    const { unmount } = render(KeuzehulpPage, { ...(await laad()), Nummers: Noodnummers });
    await tick();
    return { verlaat: unmount, user: userEvent.setup() };
  }

  it('is de keuzehulp waarvan de nummers meteen meekomen', () => {
    expect(spoed).toEqual(['crisis']);
  });

  it('toont de nummers boven de eerste vraag', async () => {
    await openCrisis();
    const bellen = screen.getByRole('region', { name: 'Bellen' });
    const vraag = screen.getByRole('heading', { level: 1 });
    expect(bellen.compareDocumentPosition(vraag) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('begint altijd kort, ook wie elders Leren koos; uitvouwen kan, voor dit bezoek', async () => {
    voorkeuren.wijzig({ vorm: 'leren', schema: 'uit' });
    // Compiling the picture takes longer than a test waits for it.
    await import('../../../src/pages/schema/SchemaNaast.svelte');
    await (await keuzehulpen['crisis']?.())?.laadSchema();
    const { user, verlaat } = await openCrisis();
    const leren = () => screen.getByRole('button', { name: /^Leren/ });
    const bronnen = () => document.querySelector('.herkomst-vraag');
    expect(leren()).toHaveAttribute('aria-pressed', 'false');
    expect(bronnen()).not.toHaveAttribute('open');
    expect(document.querySelector('svg.schema')).toBeNull();

    await user.click(leren());
    expect(leren()).toHaveAttribute('aria-pressed', 'true');
    expect(bronnen()).toHaveAttribute('open');
    expect(screen.getByRole('button', { name: /Ja, of het dreigt/ })).toHaveTextContent('De-escaleren');
    expect(await screen.findByRole('group', { name: /^Schema van de keuzehulp/ })).toBeVisible();
    expect(voorkeuren.huidig).toMatchObject({ vorm: 'leren', schema: 'uit' });

    verlaat();
    await openCrisis();
    expect(leren()).toHaveAttribute('aria-pressed', 'false');
    localStorage.clear();
    voorkeuren.lees();
  });
});
