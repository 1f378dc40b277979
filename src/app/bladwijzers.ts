import type { Voortgang } from '../domain/voortgang.ts';
import { voortgangOpslag } from '../storage/voortgang.ts';
import { dagVan } from '../study/dag.ts';

type Knoppen = readonly HTMLButtonElement[];

const plekVan = (knop: HTMLButtonElement): string => knop.dataset['bladwijzer'] ?? '';

/** Shows on the bookmark buttons of a page of text which places are bookmarked. */
export async function toonBladwijzers(knoppen: Knoppen): Promise<void> {
  toon(knoppen, (await voortgangOpslag.lees()).voortgang.bladwijzers);
}

/**
 * Sets the bookmark of a pressed button, or takes it away. What storage refuses is told under the button.
 * @param knoppen all bookmark buttons of the page
 */
export async function wisselBladwijzer(knop: HTMLButtonElement, knoppen: Knoppen): Promise<void> {
  const plek = plekVan(knop);
  const { bladwijzers } = (await voortgangOpslag.lees()).voortgang;
  const { voortgang, melding } = await (plek in bladwijzers
    ? voortgangOpslag.wisBladwijzer(plek)
    : voortgangOpslag.bewaar({ bladwijzers: { [plek]: dagVan(Date.now()) } }));
  toon(knoppen, voortgang.bladwijzers);
  if (melding !== null) zeg(knop, melding);
}

function toon(knoppen: Knoppen, bladwijzers: Voortgang['bladwijzers']): void {
  for (const knop of knoppen) knop.setAttribute('aria-pressed', String(plekVan(knop) in bladwijzers));
}

/** Puts a message under the line of a heading; one on the page at a time. */
function zeg(knop: Element, tekst: string): void {
  document.querySelector('[data-bladwijzer-melding]')?.remove();
  const melding = document.createElement('p');
  melding.className = 'notitie let-op';
  melding.setAttribute('role', 'alert');
  melding.dataset['bladwijzerMelding'] = '';
  melding.textContent = tekst;
  (knop.nextElementSibling ?? knop).after(melding);
}
