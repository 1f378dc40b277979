import { voorkeuren } from '../pages/instellingen/voorkeuren.ts';
import { openWerk } from '../pages/openWerk.ts';
import { vraagVooruit } from '../pages/zoeken/vooruit.ts';
import { noteerTitel } from '../pages/vorigePagina.ts';
import { offline, offlineTekst, startOffline } from '../pwa/offline.ts';
import { toonKapot } from '../ui/kapot.ts';
import { PAGINA_KLAAR } from '../ui/paginaKlaar.ts';
import { isVrijeToets } from '../ui/toetsen.ts';
import { trustScriptUrl } from '../ui/trustedTypes.ts';
import { whenIdle } from '../ui/whenIdle.ts';
import { hydrateIsland } from './islands.ts';
import { startLettertype, useLettertype } from './lettertype.ts';
import { startRouter } from './router.ts';
import { layOutSections } from './sections.ts';

/** What runs in the browser on every page: preferences, the router, search in the shell, offline use. */

const base = import.meta.env.BASE_URL;

voorkeuren.lees();
void startLettertype(`${base}fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2`);

/** What some pages of text do besides; the code comes with such a page. */
function startParts(main: Element, left: AbortSignal): void {
  if (main.querySelector('form[data-filter]'))
    void attempt(async () => {
      const { filterRows } = await import('./filterRows.ts');
      if (!left.aborted) filterRows(main);
    });
  if (main.querySelector('.inhoudsopgave, [data-bladwijzer]'))
    import('./tekst.ts')
      .then(({ startTekst }) => {
        if (!left.aborted) startTekst(main, { left, attempt });
      })
      .catch(console.error);
}

/** Tells what the present page started that it was left. */
let leaving = new AbortController();
const enter = async (main: Element, returning: boolean) => {
  leaving = new AbortController();
  const left = leaving.signal;
  // Where the reader was can only be found again when everything above it has its height.
  if (returning) layOutSections(main);
  noteerTitel();
  useLettertype();
  startParts(main, left);
  document.dispatchEvent(new Event(PAGINA_KLAAR));
  const takeDown = await hydrateIsland(main);
  // A reader who went on while it came to life has no use for it.
  if (left.aborted) takeDown();
  else left.addEventListener('abort', takeDown, { once: true });
};
const main = document.querySelector('main');
if (main) void enter(main, false);
startRouter(base, {
  leave: () => {
    leaving.abort();
  },
  enter,
});

/** Runs what a press asked for; when its code cannot be fetched the reader is told. */
async function attempt(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error);
    toonKapot(document.querySelector('main') ?? document.body);
  }
}

// The panel's code comes at the first press; from then on the browser opens and closes it.
const settings = document.querySelector<HTMLButtonElement>('[data-instellingen]');
settings?.addEventListener('click', () => {
  if (settings.popoverTargetElement) return;
  void attempt(async () => {
    const { mountInstellingen } = await import('../pages/instellingen/mountInstellingen.ts');
    if (!settings.popoverTargetElement) mountInstellingen(settings, settings.dataset['instellingen'] ?? '');
  });
});
const ready = settings?.querySelector<HTMLElement>('.stip');
const standing = document.querySelector<HTMLElement>('[data-offline]');
offline.on(() => {
  if (ready) ready.hidden = offline.staat !== 'klaar';
  if (!standing) return;
  standing.dataset['offline'] = offline.staat;
  standing.textContent = offlineTekst(offline);
});

const notices = document.querySelector('[data-meldingen]');
const stopWaiting = offline.on(() => {
  if (!offline.nieuweVersie || !notices) return;
  stopWaiting();
  void attempt(async () => {
    const { mountMeldingen } = await import('../pwa/mountMeldingen.ts');
    mountMeldingen(notices, openWerk);
  });
});

let dialog: Promise<{ readonly open: () => void }> | null = null;
/** Fetches what the search dialog is made of, and starts search: at the first sign that somebody wants it. */
async function prepareZoeken(): Promise<{ readonly open: () => void }> {
  if (!dialog) {
    vraagVooruit();
    dialog = import('../pages/zoeken/mountZoekDialoog.ts').then(({ mountZoekDialoog }) => mountZoekDialoog());
  }
  try {
    return await dialog;
  } catch (error) {
    dialog = null;
    throw error;
  }
}
async function openZoeken(): Promise<void> {
  try {
    (await prepareZoeken()).open();
  } catch {
    // The page does the same and can say what is wrong.
    location.href = `${base}zoeken/`;
  }
}
const expectZoeken = () => void prepareZoeken().catch(() => undefined);

addEventListener('keydown', (event) => {
  // The key that comes before K.
  if (event.key === 'Control' || event.key === 'Meta') expectZoeken();
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && voorkeuren.huidig.sneltoetsen && isVrijeToets(event);
  if (!command && !slash) return;
  event.preventDefault();
  void openZoeken();
});
const searchButton = document.querySelector('[data-zoekknop]');
for (const type of ['pointerenter', 'pointerdown', 'focus']) searchButton?.addEventListener(type, expectZoeken);
searchButton?.addEventListener('click', (event) => {
  const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  if (ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  void openZoeken();
});

// The offline download must not compete with what the reader came for.
const start = () => {
  whenIdle(() => void startOffline(trustScriptUrl(`${base}sw.js`), base));
};
if (import.meta.env.PROD) {
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
