// Takes what a test rendered away when the test ends.
import '@testing-library/svelte/vitest';
import { render, screen } from '@testing-library/svelte';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { tick, type Component } from 'svelte';
import keuzehulpen from 'virtual:keuzehulpen';
import { expect, vi } from 'vitest';
import type { FlowDefinition, UitkomstDetails } from '../../../src/domain/keuzehulp.ts';
import type { Schema } from '../../../src/domain/schema.ts';
import KeuzehulpPage from '../../../src/pages/keuzehulp/KeuzehulpPage.svelte';
import Weergave from '../../../src/pages/keuzehulp/Weergave.svelte';
import { KeuzehulpSession } from '../../../src/pages/keuzehulp/session.svelte.ts';

interface Verwijzen {
  readonly definition: FlowDefinition;
  readonly stapTeksten: Readonly<Record<string, Component>>;
  readonly laadUitkomsten: () => Promise<{
    readonly details: Readonly<Record<string, UitkomstDetails>>;
    readonly teksten: Readonly<Record<string, Component>>;
  }>;
  readonly laadSchema: () => Promise<Schema>;
}

let teller = 0;

/** The flow `verwijzen` as the page gets it, under a name of its own: a walk outlives the page, and must not outlive the test. */
export async function laadVerwijzen(): Promise<Verwijzen> {
  const laad = keuzehulpen['verwijzen'];
  if (!laad) throw new Error('De keuzehulp verwijzen ontbreekt in content/.');
  const { definition, stapTeksten, laadUitkomsten, laadSchema } = await laad();
  teller += 1;
  return { definition: { ...definition, id: `verwijzen-${String(teller)}` }, stapTeksten, laadUitkomsten, laadSchema };
}

/** A walk along answers: `loop(definition, 'psychische-klacht', 'ja')`. */
export function loop(definition: FlowDefinition, ...antwoorden: readonly string[]): KeuzehulpSession {
  const session = new KeuzehulpSession(definition);
  for (const antwoord of antwoorden) session.beantwoord(antwoord);
  return session;
}

interface Geopend extends Verwijzen {
  readonly user: UserEvent;
  /** Leaves the page, as the router does. */
  readonly verlaat: () => void;
}

/** Opens the page of `verwijzen` in a fresh history entry. */
export async function open(
  deel: Partial<Verwijzen> & { readonly fragment?: string; readonly state?: unknown } = {},
): Promise<Geopend> {
  const { fragment = '', state = null, ...rest } = deel;
  const props = { ...(await laadVerwijzen()), ...rest };
  history.pushState(state, '', `/keuzehulpen/verwijzen/${fragment}`);
  const user = userEvent.setup();
  const { unmount } = render(KeuzehulpPage, { ...props, Weergave });
  // The page reads the address once it stands there.
  await tick();
  return { ...props, user, verlaat: unmount };
}

/** The question or advice on the screen. */
export const kop = (): string => screen.getByRole('heading', { level: 1 }).textContent;

/** Waits until the screen shows this question or advice. */
export const zie = async (tekst: string | RegExp): Promise<void> => {
  await screen.findByRole('heading', { level: 1, name: tekst });
};

/** The trail, an answer a line. */
export const spoor = (): string[] =>
  screen.queryAllByRole('button', { name: /^Wijzig / }).map((button) => button.getAttribute('aria-label') ?? '');

/** Puts a clipboard in the browser; without `schrijf` one that refuses. Returns what was written. */
export function klembord(schrijf?: 'weigert' | 'ontbreekt'): string[] {
  const geschreven: string[] = [];
  const writeText = (text: string): Promise<void> => {
    if (schrijf === 'weigert') return Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    geschreven.push(text);
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: schrijf === 'ontbreekt' ? undefined : { writeText },
  });
  return geschreven;
}

/** What jsdom lacks, and a day to live on. */
export function zetVenster(): void {
  vi.stubGlobal('scrollTo', vi.fn());
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 12) });
  localStorage.clear();
}

/** Nothing of a walk may be found outside memory. */
export function verwachtNietsBewaard(): void {
  expect({ ...localStorage }).toEqual({});
  expect({ ...sessionStorage }).toEqual({});
  expect(document.cookie).toBe('');
  expect(location.href).toMatch(/\/keuzehulpen\/verwijzen\/$/);
  // Numbers of answers, not answers.
  const onthouden: unknown[] = Object.values((history.state ?? {}) as object);
  expect(onthouden.filter((value) => value !== null && !Number.isInteger(value))).toEqual([]);
}
