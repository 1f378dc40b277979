import { heeftVoortgang } from '../storage/heeftVoortgang.ts';
import { whenIdle } from '../ui/whenIdle.ts';
import { followScroll } from './followScroll.ts';
import { layOutWhenIdle } from './sections.ts';

/** What a page of text does besides being read. Its code comes with such a page; without it the page is whole. */

export interface TekstOpties {
  /** The reader went to another page. */
  readonly left: AbortSignal;
  /** Runs what a press asked for, and tells when it fails. */
  readonly attempt: (run: () => Promise<void>) => Promise<void>;
}

/** Brings a page of text to life: the place in its table of contents, the layout out of sight, the bookmarks. */
export function startTekst(main: Element, { left, attempt }: TekstOpties): void {
  followScroll(main, left);
  layOutWhenIdle(main, left);
  startBladwijzers(main, attempt);
}

/** Bookmarks are for later: their code comes when there are some to show, or at the first press. */
function startBladwijzers(main: Element, attempt: TekstOpties['attempt']): void {
  const knoppen = [...main.querySelectorAll<HTMLButtonElement>('[data-bladwijzer]')];
  if (knoppen.length === 0) return;
  const load = () => import('./bladwijzers.ts');
  for (const knop of knoppen) {
    knop.disabled = false;
    knop.addEventListener('click', () => {
      void attempt(async () => {
        await (await load()).wisselBladwijzer(knop, knoppen);
      });
    });
  }
  whenIdle(() => {
    heeftVoortgang()
      .then(async (stored) => {
        if (stored) await (await load()).toonBladwijzers(knoppen);
      })
      // A press tries again.
      .catch(console.error);
  });
}
