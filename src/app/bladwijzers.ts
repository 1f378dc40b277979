import { voortgangOpslag } from '../storage/voortgang.ts';
import { dagVan } from '../study/dag.ts';

/**
 * Switches on the bookmark buttons of a page of text: they show what is bookmarked, and a press changes it. Reading never
 * waits for this. What storage refuses is told once, under the button that was pressed.
 */
export async function startBladwijzers(knoppen: readonly HTMLButtonElement[]): Promise<void> {
  let { bladwijzers } = (await voortgangOpslag.lees()).voortgang;
  const toon = () => {
    for (const knop of knoppen) {
      knop.setAttribute('aria-pressed', String((knop.dataset['bladwijzer'] ?? '') in bladwijzers));
      knop.disabled = false;
    }
  };
  const wissel = async (knop: HTMLButtonElement) => {
    const plek = knop.dataset['bladwijzer'] ?? '';
    const { voortgang, melding } = await (plek in bladwijzers
      ? voortgangOpslag.wisBladwijzer(plek)
      : voortgangOpslag.bewaar({ bladwijzers: { [plek]: dagVan(Date.now()) } }));
    ({ bladwijzers } = voortgang);
    toon();
    if (melding !== null) zeg(knop, melding);
  };
  for (const knop of knoppen)
    knop.addEventListener('click', () => {
      void wissel(knop);
    });
  toon();
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
