// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { kortVan, type Stap } from '../../../src/domain/keuzehulp.ts';
import Vraag from '../../../src/pages/keuzehulp/Vraag.svelte';
import { laadVerwijzen } from './hulp.ts';

let verwijzen: Awaited<ReturnType<typeof laadVerwijzen>>;
beforeAll(async () => {
  verwijzen = await laadVerwijzen();
});

function toon(id: string, deel: { gekozen?: string; toetsen?: boolean; leren?: boolean } = {}) {
  const vraag = verwijzen.definition.stappen.find((stap) => stap.id === id) as Stap;
  const antwoord = vi.fn();
  render(Vraag, {
    vraag,
    Toelichting: verwijzen.stapTeksten[id],
    gekozen: null,
    toetsen: true,
    naamVan: (naar: string) => kortVan(verwijzen.definition, naar),
    antwoord,
    isGedaan: () => false,
    vink: vi.fn(),
    ...deel,
  });
  return { vraag, antwoord, knoppen: screen.getAllByRole('button') };
}

describe('een vraag op het scherm', () => {
  it('toont de vraag als kop, met wat als een ja telt', () => {
    const { vraag } = toon('risico');
    expect(screen.getByRole('heading', { level: 1, name: vraag.vraag })).toBeVisible();
    expect(screen.getByText('suïcide')).toBeVisible();
  });

  it('toont elk antwoord als knop, met zijn uitleg, in volgorde', () => {
    const { vraag, knoppen } = toon('vooraf');
    expect(vraag.antwoorden).toHaveLength(4);
    for (const [index, { label, uitleg }] of vraag.antwoorden.entries()) {
      expect(knoppen[index]).toHaveAccessibleName(uitleg === undefined ? label : `${label} ${uitleg}`);
    }
  });

  it('zegt in Leren bij elk antwoord waar het heen leidt en waarom, en heeft de bronnen open', () => {
    const { vraag, knoppen } = toon('risico', { leren: true });
    expect(knoppen[0]).toHaveTextContent(`Gespecialiseerde ggz. ${vraag.antwoorden[0]?.reden ?? 'ontbreekt'}`);
    expect(knoppen[1]).toHaveTextContent(/Complexiteit$/);
    expect(document.querySelector('.herkomst-vraag')).toHaveAttribute('open');
  });

  it('geeft het gekozen antwoord door', async () => {
    const { antwoord, vraag } = toon('dsm');
    expect(vraag.antwoorden[1]?.id).toBe('alleen-aanpassingsstoornis');
    await userEvent.click(screen.getByRole('button', { name: vraag.antwoorden[1]?.label ?? '' }));
    expect(antwoord.mock.calls).toEqual([['alleen-aanpassingsstoornis']]);
  });

  it('toont de toets van elk antwoord en zegt hem voor', () => {
    const { knoppen } = toon('dsm');
    expect(knoppen.map((knop) => knop.getAttribute('aria-keyshortcuts'))).toEqual(['1', '2', '3', '4']);
    for (const [index, knop] of knoppen.entries()) expect(within(knop).getByText(String(index + 1))).toBeVisible();
  });

  it('noemt geen toetsen als de sneltoetsen uit staan', () => {
    const { knoppen } = toon('dsm', { toetsen: false });
    for (const knop of knoppen) {
      expect(knop).not.toHaveAttribute('aria-keyshortcuts');
      expect(knop).not.toHaveTextContent(/\d/);
    }
  });

  it('zegt in woorden welk antwoord eerder gekozen was', () => {
    const { knoppen } = toon('risico', { gekozen: 'nee' });
    expect(knoppen.map((knop) => /eerder gekozen/.test(knop.textContent))).toEqual([false, true]);
  });

  it('noemt elke bron van de vraag, met jaar en een link naar de sectie', () => {
    const { vraag } = toon('complexiteit');
    const links = screen.getAllByRole('link', { hidden: true });
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
      vraag.bronnen.map(({ bron, titel, path }) => [`${bron}: ${titel}`, path]),
    );
    expect(links[0]?.textContent).toMatch(/\d{4}/);
  });
});
