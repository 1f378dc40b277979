// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FlowDefinition } from '../../../src/domain/keuzehulp.ts';
import { decodeLink, encodeLink } from '../../../src/flow/link.ts';
import { createKeuzehulp } from '../../../src/flow/replay.ts';
import { openWerk } from '../../../src/pages/openWerk.ts';
import { voorkeuren } from '../../../src/pages/instellingen/voorkeuren.ts';
import { klembord, kop, laadVerwijzen, open, spoor, verwachtNietsBewaard, zetVenster, zie } from './hulp.ts';

beforeEach(zetVenster);
afterEach(() => {
  voorkeuren.wijzig({ sneltoetsen: true, vorm: 'consult', schema: 'vanzelf' });
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What the content calls things: the tests name them by id. */
const vraagVan = ({ stappen }: FlowDefinition, id: string): string =>
  stappen.find((stap) => stap.id === id)?.vraag ?? `geen stap ${id}`;
const adviesVan = ({ uitkomsten }: FlowDefinition, id: string): string =>
  uitkomsten.find((uitkomst) => uitkomst.id === id)?.advies ?? `geen uitkomst ${id}`;
const wijzigVan = ({ stappen }: FlowDefinition, id: string, antwoord: string): string => {
  const stap = stappen.find((candidate) => candidate.id === id);
  return `Wijzig ${stap?.kort ?? ''}: ${stap?.antwoorden.find((keuze) => keuze.id === antwoord)?.label ?? ''}`;
};

/** Clicks the answer with this id. */
async function klik(user: Awaited<ReturnType<typeof open>>['user'], antwoord: string): Promise<void> {
  const knop = document.querySelector<HTMLElement>(`[data-antwoord="${antwoord}"]`);
  if (!knop) throw new Error(`Het antwoord ${antwoord} staat niet op het scherm bij "${kop()}".`);
  await user.click(knop);
}

const melding = (): string => document.querySelector('.melding-hier')?.textContent.trim() ?? '';

describe('van vraag naar advies', () => {
  it('met klikken: elke vraag krijgt de aandacht, en het spoor groeit mee', async () => {
    const { user, definition } = await open();
    expect(kop()).toBe(vraagVan(definition, 'vooraf'));
    for (const [antwoord, volgende] of [
      ['psychische-klacht', 'risico'],
      ['nee', 'complexiteit'],
      ['nee', 'dsm'],
      ['ja', 'behandelplek'],
      ['basis-ggz', 'ernst'],
    ] as const) {
      await klik(user, antwoord);
      await zie(vraagVan(definition, volgende));
      expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    }
    await klik(user, 'matig');
    await zie(adviesVan(definition, 'basis-ggz-middel'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(spoor()).toEqual([
      wijzigVan(definition, 'vooraf', 'psychische-klacht'),
      wijzigVan(definition, 'risico', 'nee'),
      wijzigVan(definition, 'complexiteit', 'nee'),
      wijzigVan(definition, 'dsm', 'ja'),
      wijzigVan(definition, 'behandelplek', 'basis-ggz'),
      wijzigVan(definition, 'ernst', 'matig'),
    ]);
  });

  it('met cijfertoetsen', async () => {
    const { user, definition } = await open();
    await user.keyboard('4222');
    await zie(adviesVan(definition, 'huisartsenzorg'));
    expect(spoor().at(-1)).toBe(wijzigVan(definition, 'dsm', 'alleen-aanpassingsstoornis'));
  });

  it('een cijfer waar geen antwoord bij hoort, doet niets', async () => {
    const { user, definition } = await open();
    await user.keyboard('950');
    expect(kop()).toBe(vraagVan(definition, 'vooraf'));
    expect(spoor()).toEqual([]);
  });

  it('een cijfer samen met Ctrl, Alt of Meta is voor de browser', async () => {
    const { user, definition } = await open();
    await user.keyboard('{Control>}1{/Control}{Alt>}2{/Alt}{Meta>}3{/Meta}');
    expect(kop()).toBe(vraagVan(definition, 'vooraf'));
  });

  it('een toets die te lang wordt ingedrukt, beantwoordt niet ook de volgende vragen', async () => {
    const { definition } = await open();
    await fireEvent.keyDown(document.body, { key: '4' });
    for (let keer = 0; keer < 5; keer += 1)
      await fireEvent(document.body, createEvent.keyDown(document.body, { key: '2', repeat: true }));
    expect(kop()).toBe(vraagVan(definition, 'risico'));
  });

  it('na het advies doet een cijfer niets meer', async () => {
    const { user, definition } = await open();
    await user.keyboard('4112');
    await zie(adviesVan(definition, 'gespecialiseerde-ggz'));
    expect(spoor()).toHaveLength(2);
  });

  it('bewaart de antwoorden nergens buiten het geheugen', async () => {
    const { user, definition } = await open();
    await user.keyboard('42');
    verwachtNietsBewaard();
    await user.keyboard('1');
    await zie(adviesVan(definition, 'gespecialiseerde-ggz'));
    verwachtNietsBewaard();
    expect(openWerk.open).toBe(true);
  });
});

describe('terug', () => {
  it.each(['{Backspace}', '{ArrowLeft}'])(
    'met %s naar de vorige vraag, met het gekozen antwoord gemerkt',
    async (toets) => {
      const { user, definition } = await open();
      await user.keyboard('42');
      await zie(vraagVan(definition, 'complexiteit'));
      await user.keyboard(toets);
      await zie(vraagVan(definition, 'risico'));
      expect(spoor()).toEqual([wijzigVan(definition, 'vooraf', 'psychische-klacht')]);
      expect(screen.getByText('eerder gekozen').closest('button')).toHaveAttribute('data-antwoord', 'nee');
      await user.keyboard(toets);
      await zie(vraagVan(definition, 'vooraf'));
    },
  );

  it('met de knop, ook vanaf het advies', async () => {
    const { user, definition } = await open();
    await user.keyboard('41');
    await zie(adviesVan(definition, 'gespecialiseerde-ggz'));
    await user.click(screen.getByRole('button', { name: 'Vorige vraag' }));
    await zie(vraagVan(definition, 'risico'));
  });

  it('en vooruit met de knoppen van de browser', async () => {
    const { user, definition } = await open();
    await user.keyboard('42');
    await zie(vraagVan(definition, 'complexiteit'));
    history.back();
    await zie(vraagVan(definition, 'risico'));
    history.forward();
    await zie(vraagVan(definition, 'complexiteit'));
    expect(spoor()).toHaveLength(2);
  });

  it('vanaf de eerste vraag gaat nergens heen', async () => {
    const { user, definition } = await open();
    const { length } = history;
    await user.keyboard('{Backspace}');
    expect(kop()).toBe(vraagVan(definition, 'vooraf'));
    expect(history.length).toBe(length);
    expect(screen.queryByRole('button', { name: 'Vorige vraag' })).not.toBeInTheDocument();
  });

  it('hetzelfde antwoord opnieuw geven houdt wat erna kwam', async () => {
    const { user, definition } = await open();
    await user.keyboard('422');
    await zie(vraagVan(definition, 'dsm'));
    await user.keyboard('{Backspace}');
    await zie(vraagVan(definition, 'complexiteit'));
    await user.keyboard('2');
    await zie(vraagVan(definition, 'dsm'));
    expect(spoor()).toHaveLength(3);
  });

  it('naar het begin wist alle antwoorden', async () => {
    const { user, definition } = await open();
    await user.keyboard('42');
    await user.click(screen.getByRole('button', { name: 'Opnieuw' }));
    await zie(vraagVan(definition, 'vooraf'));
    expect(spoor()).toEqual([]);
    expect(screen.queryByText('eerder gekozen')).not.toBeInTheDocument();
  });
});

describe('een antwoord van het spoor wijzigen', () => {
  it('noemt de antwoorden die daardoor vervallen', async () => {
    const { user, definition } = await open();
    await user.keyboard('42232');
    await zie(vraagVan(definition, 'ernst'));
    await user.click(screen.getByRole('button', { name: wijzigVan(definition, 'risico', 'nee') }));
    expect(kop()).toBe(vraagVan(definition, 'risico'));
    expect(screen.getByText('eerder gekozen').closest('button')).toHaveAttribute('data-antwoord', 'nee');
    await klik(user, 'ja');
    await zie(adviesVan(definition, 'gespecialiseerde-ggz'));
    expect(spoor()).toEqual([
      wijzigVan(definition, 'vooraf', 'psychische-klacht'),
      wijzigVan(definition, 'risico', 'ja'),
    ]);
    const kortVan = (id: string) => definition.stappen.find((stap) => stap.id === id)?.kort ?? '';
    expect(melding()).toMatch(/^Niet meer van toepassing en daarom vervallen: /);
    expect(melding()).toContain(`${kortVan('complexiteit')} (Nee), ${kortVan('dsm')} (`);
  });

  it('houdt de antwoorden die nog gelden, zonder melding', async () => {
    const { user, definition } = await open();
    await user.keyboard('422');
    await user.click(screen.getByRole('button', { name: wijzigVan(definition, 'risico', 'nee') }));
    await klik(user, 'nee');
    await zie(vraagVan(definition, 'dsm'));
    expect(spoor()).toHaveLength(3);
    expect(melding()).toBe('');
  });

  it('kan ook niet doorgaan: dan blijft alles zoals het was', async () => {
    const { user, definition } = await open();
    await user.keyboard('422');
    const before = spoor();
    await user.click(screen.getByRole('button', { name: wijzigVan(definition, 'vooraf', 'psychische-klacht') }));
    expect(kop()).toBe(vraagVan(definition, 'vooraf'));
    await user.click(screen.getByRole('button', { name: 'Niet wijzigen' }));
    await zie(vraagVan(definition, 'dsm'));
    expect(spoor()).toEqual(before);
  });

  it('laat de melding gaan bij het volgende antwoord', async () => {
    const { user, definition } = await open();
    await user.keyboard('422');
    await user.click(screen.getByRole('button', { name: wijzigVan(definition, 'risico', 'nee') }));
    await klik(user, 'ja');
    expect(melding()).not.toBe('');
    await user.click(screen.getByRole('button', { name: 'Vorige vraag' }));
    await zie(vraagVan(definition, 'risico'));
    expect(melding()).toBe('');
  });
});

describe('kopiëren', () => {
  const naarAdvies = async () => {
    const opened = await open();
    await opened.user.keyboard('41');
    await zie(adviesVan(opened.definition, 'gespecialiseerde-ggz'));
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Kopieer voor het dossier' })).toBeEnabled();
    });
    return opened;
  };

  it('met de toets c: de samenvatting staat op het klembord', async () => {
    const { user, definition } = await naarAdvies();
    const geschreven = klembord();
    await user.keyboard('c');
    expect(await screen.findByText(/staat op het klembord/)).toBeVisible();
    expect(geschreven).toHaveLength(1);
    expect(geschreven[0]).toContain(`Datum: 22 november 2026\n`);
    expect(geschreven[0]).toContain(`Advies: ${adviesVan(definition, 'gespecialiseerde-ggz')}\n`);
  });

  it('weigert de browser, dan staat de tekst klaar om zelf te kopiëren', async () => {
    const { user } = await naarAdvies();
    klembord('weigert');
    await user.click(screen.getByRole('button', { name: 'Kopieer voor het dossier' }));
    const tekst = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst om te kopiëren' });
    expect(tekst.value).toMatch(/^GGZ-wijzer: /);
  });

  it('neemt een afwijking met reden mee, en na het intrekken niet meer', async () => {
    const { user, definition } = await naarAdvies();
    const geschreven = klembord();
    const titel = definition.uitkomsten.find(({ id }) => id === 'consultatie')?.titel ?? '';
    await user.click(screen.getByText('Afwijken van dit advies'));
    await user.selectOptions(screen.getByLabelText('Waarheen wel?'), titel);
    await user.type(screen.getByLabelText(/^Waarom\?/), 'Eerst overleg.');
    await user.click(screen.getByRole('button', { name: 'Zet in de samenvatting' }));
    expect(screen.getByText('U wijkt af:').parentElement).toHaveTextContent(`${titel}. Eerst overleg.`);

    await user.click(screen.getByRole('button', { name: 'Kopieer voor het dossier' }));
    await user.click(screen.getByRole('button', { name: 'Volg toch het advies' }));
    await user.click(screen.getByRole('button', { name: 'Kopieer voor het dossier' }));
    const [met, zonder] = geschreven;
    expect(met).toContain(`\nAfgeweken van het advies: ${titel}\nReden van afwijken: Eerst overleg.\n`);
    expect(met).toContain(`Advies: ${adviesVan(definition, 'gespecialiseerde-ggz')}\n`);
    expect(zonder).not.toContain('Eerst overleg.');
    verwachtNietsBewaard();
  });

  it('een afwijking geldt niet meer zodra een antwoord verandert', async () => {
    const { user, definition } = await naarAdvies();
    const geschreven = klembord();
    await user.click(screen.getByText('Afwijken van dit advies'));
    await user.selectOptions(
      screen.getByLabelText('Waarheen wel?'),
      definition.uitkomsten.find(({ id }) => id === 'huisartsenzorg')?.titel ?? '',
    );
    await user.type(screen.getByLabelText(/^Waarom\?/), 'Wens.');
    await user.click(screen.getByRole('button', { name: 'Zet in de samenvatting' }));
    await user.click(screen.getByRole('button', { name: wijzigVan(definition, 'risico', 'ja') }));
    await klik(user, 'nee');
    await user.keyboard('1');
    await zie(adviesVan(definition, 'gespecialiseerde-ggz'));
    expect(screen.queryByText('U wijkt af:')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Kopieer voor het dossier' }));
    expect(geschreven[0]).not.toContain('Wens.');
  });

  it('wie typt, bedient de keuzehulp niet', async () => {
    const { user, definition } = await naarAdvies();
    const geschreven = klembord();
    await user.click(screen.getByText('Afwijken van dit advies'));
    const reden = screen.getByLabelText(/^Waarom\?/);
    await user.type(reden, 'c 1{Backspace}2{ArrowLeft}');
    expect(reden).toHaveValue('c 2');
    expect(kop()).toBe(adviesVan(definition, 'gespecialiseerde-ggz'));
    expect(geschreven).toEqual([]);
  });

  it('maakt een link die deze antwoorden teruggeeft', async () => {
    const { user, definition } = await naarAdvies();
    const geschreven = klembord();
    await user.click(screen.getByRole('button', { name: 'Link' }));
    const { origin, pathname, hash } = new URL(geschreven[0] ?? '');
    expect(origin + pathname).toBe(`${location.origin}/keuzehulpen/verwijzen/`);
    expect(decodeLink(createKeuzehulp(definition), hash)).toMatchObject({
      staat: 'goed',
      antwoorden: [
        { stap: 'vooraf', antwoord: 'psychische-klacht' },
        { stap: 'risico', antwoord: 'ja' },
      ],
    });
    verwachtNietsBewaard();
  });
});

describe('sneltoetsen uit', () => {
  it('dan doen cijfers, c en Backspace niets, en noemt het scherm ze niet', async () => {
    voorkeuren.wijzig({ sneltoetsen: false });
    const { user, definition } = await open();
    const geschreven = klembord();
    await user.keyboard('4');
    expect(kop()).toBe(vraagVan(definition, 'vooraf'));
    expect(document.querySelector('[data-antwoord][aria-keyshortcuts]')).toBeNull();

    await klik(user, 'psychische-klacht');
    await user.keyboard('{Backspace}{ArrowLeft}');
    await tick();
    expect(kop()).toBe(vraagVan(definition, 'risico'));

    await klik(user, 'ja');
    await user.keyboard('c');
    expect(geschreven).toEqual([]);
  });

  it('klikken en de knop terug blijven werken', async () => {
    voorkeuren.wijzig({ sneltoetsen: false });
    const { user, definition } = await open();
    await klik(user, 'psychische-klacht');
    await user.click(screen.getByRole('button', { name: 'Vorige vraag' }));
    await zie(vraagVan(definition, 'vooraf'));
  });
});

describe('een link openen', () => {
  const RISICO = [
    { stap: 'vooraf', antwoord: 'psychische-klacht' },
    { stap: 'risico', antwoord: 'ja' },
  ];

  it('van nu: het advies staat er meteen, en de antwoorden gaan uit het adres', async () => {
    const verwijzen = await laadVerwijzen();
    await open({ ...verwijzen, fragment: encodeLink(verwijzen.definition, RISICO) });
    await zie(adviesVan(verwijzen.definition, 'gespecialiseerde-ggz'));
    expect(melding()).toBe('');
    verwachtNietsBewaard();
  });

  it('van een oudere versie: zegt van welke, en vraagt de antwoorden na te lopen', async () => {
    const verwijzen = await laadVerwijzen();
    const { definition } = verwijzen;
    await open({ ...verwijzen, fragment: encodeLink({ ...definition, versie: '0.9.0' }, RISICO) });
    await waitFor(() =>
      expect(melding()).toContain(`versie 0.9.0 van de keuzehulp; nu geldt versie ${definition.versie}`),
    );
    expect(melding()).toContain('Loop de antwoorden na');
    expect(spoor()).toHaveLength(2);
  });

  it('die beschadigd is: zegt het, en opent de laatste vraag die nog te lezen was', async () => {
    const verwijzen = await laadVerwijzen();
    const { definition } = verwijzen;
    await open({ ...verwijzen, fragment: `${encodeLink(definition, RISICO)}x` });
    await zie(vraagVan(definition, 'risico'));
    expect(melding()).toContain('Deze link is beschadigd');
    expect(spoor()).toEqual([wijzigVan(definition, 'vooraf', 'psychische-klacht')]);
    expect(location.hash).toBe('');
  });

  it.each(['#zomaar-iets', '#%E0%A4%A', '#antwoord=1'])(
    'die er geen is (%s): zegt het, en begint bij het begin',
    async (fragment) => {
      const { definition } = await open({ fragment });
      expect(kop()).toBe(vraagVan(definition, 'vooraf'));
      await waitFor(() => expect(melding()).toContain('Deze link herkennen we niet'));
    },
  );

  it('geen link, maar een plek op de pagina: de weg blijft waar hij is', async () => {
    document.body.insertAdjacentHTML('afterbegin', '<a href="#inhoud">Naar de inhoud</a><div id="inhoud"></div>');
    const { user, definition } = await open();
    await user.keyboard('422');
    await zie(vraagVan(definition, 'dsm'));
    const klaar = new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    await user.click(screen.getByRole('link', { name: 'Naar de inhoud' }));
    await klaar;
    await tick();
    expect(location.hash).toBe('#inhoud');
    expect(kop()).toBe(vraagVan(definition, 'dsm'));
    expect(spoor()).toHaveLength(3);
    document.getElementById('inhoud')?.remove();
    document.querySelector('a[href="#inhoud"]')?.remove();
  });
});

describe('weg van de pagina en terug', () => {
  it('biedt in hetzelfde venster aan verder te gaan', async () => {
    const eerst = await open();
    await eerst.user.keyboard('42');
    eerst.verlaat();
    const { user, definition } = await open(eerst);
    expect(kop()).toBe(vraagVan(definition, 'vooraf'));
    expect(melding()).toContain('U was al bezig in dit venster');
    await user.click(screen.getByRole('button', { name: 'Ga verder waar u was' }));
    await zie(vraagVan(definition, 'complexiteit'));
    expect(spoor()).toHaveLength(2);
  });

  it('toont niets van de vorige weg als gegeven, ook niet wie hetzelfde antwoordt: het kan een andere patiënt zijn', async () => {
    const eerst = await open();
    await eerst.user.keyboard('421');
    eerst.verlaat();
    const { user, definition } = await open(eerst);
    expect(screen.queryByText('eerder gekozen')).not.toBeInTheDocument();
    for (const [toets, vraag] of [
      ['4', 'risico'],
      ['2', 'complexiteit'],
    ] as const) {
      await user.keyboard(toets);
      await zie(vraagVan(definition, vraag));
      expect(screen.queryByText('eerder gekozen')).not.toBeInTheDocument();
      expect(melding()).toBe('');
    }
    // This walk's own answers are marked as ever.
    await user.keyboard('{Backspace}');
    await zie(vraagVan(definition, 'risico'));
    expect(screen.getByText('eerder gekozen').closest('button')).toHaveAttribute('data-antwoord', 'nee');
  });

  it('of wist de antwoorden', async () => {
    const eerst = await open();
    await eerst.user.keyboard('42');
    eerst.verlaat();
    const { user } = await open(eerst);
    await user.click(screen.getByRole('button', { name: 'wis de antwoorden' }));
    expect(melding()).toBe('');
    expect(screen.queryByText('eerder gekozen')).not.toBeInTheDocument();
  });

  /** What a reload leaves of a walk of three answers: its places in history, and no answers. */
  const openNaHerladen = (vanaf = 0) => {
    for (let stap = vanaf; stap < 3; stap += 1) history.pushState({ stap, vanaf }, '', '/keuzehulpen/verwijzen/');
    return open({ state: { stap: 3, vanaf } });
  };

  it.each([
    ['begint de weg opnieuw', 0],
    ['ook een weg die uit een link kwam', 2],
  ])('na herladen %s, en staat de geschiedenis weer waar hij begon', async (_wat, vanaf) => {
    history.replaceState(null, '', '/keuzehulpen/');
    const { definition } = await openNaHerladen(vanaf);
    expect(kop()).toBe(vraagVan(definition, 'vooraf'));
    expect(spoor()).toEqual([]);
    await vi.waitFor(() => expect(history.state).toMatchObject({ stap: 0 }));
    history.back();
    await vi.waitFor(() => expect(location.pathname).toBe('/keuzehulpen/'));
  });

  it('een antwoord telt ook als de geschiedenis na herladen nog onderweg is', async () => {
    const { user, definition } = await openNaHerladen();
    expect(history.state).toMatchObject({ stap: 3 });
    await user.keyboard('4');
    await zie(vraagVan(definition, 'risico'));
    await vi.waitFor(() => expect(history.state).toEqual({ stap: 1, vanaf: 0 }));
    history.back();
    await zie(vraagVan(definition, 'vooraf'));
    expect(history.state).toEqual({ stap: 0, vanaf: 0 });
  });
});

describe('wat uitkomsten zeggen', () => {
  it('wordt opgehaald zodra het eerste antwoord is gegeven, en één keer', async () => {
    const { laadUitkomsten } = await laadVerwijzen();
    const haal = vi.fn(laadUitkomsten);
    const { user, definition } = await open({ laadUitkomsten: haal });
    expect(haal).not.toHaveBeenCalled();
    await user.keyboard('4');
    await vi.waitFor(() => {
      expect(haal).toHaveBeenCalledOnce();
    });
    await user.keyboard('1');
    await zie(adviesVan(definition, 'gespecialiseerde-ggz'));
    expect(haal).toHaveBeenCalledOnce();
  });

  it('kan mislukken: advies en reden blijven staan, en opnieuw proberen lukt', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { laadUitkomsten } = await laadVerwijzen();
    let verbinding = false;
    const { user, definition } = await open({
      laadUitkomsten: () => (verbinding ? laadUitkomsten() : Promise.reject(new Error('geen verbinding'))),
    });
    await user.keyboard('41');
    await zie(adviesVan(definition, 'gespecialiseerde-ggz'));
    expect(await screen.findByRole('alert')).toHaveTextContent('kon niet worden geladen');
    verbinding = true;
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('heading', { name: 'Wat nu' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('Consult en Leren', () => {
  const knop = (naam: string) => screen.getByRole('button', { name: naam });
  // Compiling the picture takes longer than a test waits for it.
  beforeAll(async () => {
    await import('../../../src/pages/schema/SchemaNaast.svelte');
    await (await laadVerwijzen()).laadSchema();
  });

  it('begint kort, en Leren vouwt de vraag uit met bronnen, gevolgen en schema', async () => {
    const { user, definition } = await open();
    expect(knop('Consult')).toHaveAttribute('aria-pressed', 'true');
    expect(document.querySelector('.herkomst-vraag')).not.toHaveAttribute('open');
    expect(document.querySelector('svg.schema')).toBeNull();

    await user.click(knop('Leren'));
    expect(knop('Leren')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('Weergave Leren: uitleg, bronnen en schema staan open.')).toHaveAttribute('role', 'status');
    expect(document.querySelector('.herkomst-vraag')).toHaveAttribute('open');
    expect(await screen.findByRole('group', { name: /^Schema van de keuzehulp/ })).toBeVisible();

    await user.keyboard('4');
    await zie(vraagVan(definition, 'risico'));
    expect(document.querySelector('[data-pijl="vooraf.psychische-klacht"]')).toHaveClass('gegaan');
    expect(document.querySelector('[aria-current="step"]')).toHaveAttribute('data-knoop', 'risico');
  });

  it('onthoudt de weergave, ook voor een volgend bezoek', async () => {
    const { user } = await open();
    await user.click(knop('Leren'));
    expect(JSON.parse(localStorage.getItem('ggz-wijzer.voorkeuren') ?? '')).toMatchObject({ vorm: 'leren' });
    cleanup();
    await open();
    expect(knop('Leren')).toHaveAttribute('aria-pressed', 'true');
  });

  it('laat het schema ook in Leren weghalen, tot de weergave verandert', async () => {
    const { user } = await open();
    await user.click(knop('Leren'));
    await screen.findByRole('group', { name: /^Schema van de keuzehulp/ });
    await user.click(knop('Schema erbij'));
    await waitFor(() => expect(document.querySelector('svg.schema')).toBeNull());
    await user.click(knop('Consult'));
    await user.click(knop('Leren'));
    expect(await screen.findByRole('group', { name: /^Schema van de keuzehulp/ })).toBeVisible();
  });

  it('op een smal scherm is het schema in Consult een pagina verder', async () => {
    await open();
    expect(screen.queryByRole('button', { name: 'Schema erbij' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Schema' })).toHaveAttribute('href', expect.stringMatching(/\/schema\/$/));
  });

  it('kan het schema niet komen, dan gaat de keuzehulp door en is er een knop voor nog een poging', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { laadSchema } = await laadVerwijzen();
    const weigert = vi.fn(laadSchema).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { user, definition } = await open({ laadSchema: weigert });
    await user.click(knop('Leren'));
    expect(await screen.findByText('Het schema kon niet worden geladen.')).toBeVisible();
    await user.keyboard('4');
    await zie(vraagVan(definition, 'risico'));
    await user.click(knop('Probeer opnieuw'));
    expect(await screen.findByRole('group', { name: /^Schema van de keuzehulp/ })).toBeVisible();
  });
});
