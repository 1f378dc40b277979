import { mount } from 'svelte';
import Instellingen from '../pages/instellingen/Instellingen.svelte';
import { voorkeuren } from '../pages/instellingen/voorkeuren.svelte.ts';
import { hasOpenWork } from '../pages/openWerk.svelte.ts';
import Meldingen from '../pwa/Meldingen.svelte';
import { startOffline } from '../pwa/offline.svelte.ts';
import { isVrijeToets } from '../ui/toetsen.ts';
import { filterRows } from './filterRows.ts';
import { followScroll } from './followScroll.ts';
import { hydrateIsland } from './islands.ts';
import { startRouter } from './router.ts';
import { trustScriptUrl } from './trustedTypes.ts';

/** What runs in the browser on every page: preferences, the router, search in the shell, offline use. */

const base = import.meta.env.BASE_URL;

voorkeuren.lees();

let leave: () => void = () => undefined;
const enter = async (main: Element) => {
  filterRows(main);
  const stopFollowing = followScroll(main);
  leave = stopFollowing;
  const takeDown = await hydrateIsland(main);
  leave = () => {
    stopFollowing();
    takeDown();
  };
};
const main = document.querySelector('main');
if (main) void enter(main);
startRouter(base, {
  leave: () => {
    leave();
  },
  enter,
});

const place = (name: string) => document.querySelector<HTMLElement>(`[data-island="${name}"]`);
const instellingen = place('instellingen');
if (instellingen) mount(Instellingen, { target: instellingen, props: { datum: instellingen.dataset['datum'] ?? '' } });
const meldingen = place('meldingen');
if (meldingen) mount(Meldingen, { target: meldingen, props: { bezig: hasOpenWork } });

let dialog: Promise<{ open: () => void }> | null = null;
/** Opens the search dialog; its code comes when first asked for. */
async function openZoeken(): Promise<void> {
  dialog ??= import('../pages/zoeken/ZoekDialoog.svelte').then(
    ({ default: ZoekDialoog }) => mount(ZoekDialoog, { target: document.body }) as { open: () => void },
  );
  try {
    (await dialog).open();
  } catch {
    dialog = null;
    // The page does the same and can say what is wrong.
    location.href = `${base}zoeken/`;
  }
}

addEventListener('keydown', (event) => {
  const command = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && voorkeuren.huidig.sneltoetsen && isVrijeToets(event);
  if (!command && !slash) return;
  event.preventDefault();
  void openZoeken();
});
document.querySelector('[data-zoekknop]')?.addEventListener('click', (event) => {
  const { ctrlKey, metaKey, shiftKey, button } = event as MouseEvent;
  if (ctrlKey || metaKey || shiftKey || button !== 0) return;
  event.preventDefault();
  void openZoeken();
});

// The offline download must not compete with what the reader came for.
const whenIdle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 1000));
const start = () => whenIdle(() => void startOffline(trustScriptUrl(`${base}sw.js`), base));
if (import.meta.env.PROD) {
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
