import { trustHtml } from '../ui/trustedTypes.ts';

/**
 * Moves between pages without a reload: fetches the next page's HTML (from the service worker's cache when there is one),
 * and puts its `main` in place of the present one. Built on the Navigation API, so that modifiers, middle click, back,
 * forward and scroll position stay the browser's business; where it is missing, links are ordinary page loads.
 */

/** What the router needs from the app. */
export interface RouterHooks {
  /** The present page is about to leave the document. */
  readonly leave: () => void;
  /**
   * A new page stands in the document.
   * @param returning It was here before; the browser is about to scroll to where the reader was.
   */
  readonly enter: (main: HTMLElement, returning: boolean) => Promise<void>;
}

interface LoadedPage {
  readonly document: Document;
  readonly url: string;
}

const isPageUrl = (url: URL, base: string): boolean =>
  url.origin === location.origin && url.pathname.startsWith(base) && /\/(?:[^/.]*)$/.test(url.pathname);

/** Starts the router. Does nothing where the Navigation API is missing. */
export function startRouter(base: string, hooks: RouterHooks): void {
  const navigation = globalThis.navigation as Navigation | undefined;
  if (!navigation) return;
  /** Which link had the focus when an entry was left: going back gives it back. */
  const focusOf = new Map<string, string>();
  let prefetched: { readonly url: string; readonly page: Promise<LoadedPage> } | null = null;
  let shownPath = location.pathname;

  const fetchPage = (url: URL): Promise<LoadedPage> => {
    const address = url.origin + url.pathname + url.search;
    const ready = prefetched?.url === address ? prefetched.page : null;
    // A page can be shown once: its `main` moves into this document.
    prefetched = null;
    return ready ?? loadPage(address);
  };

  navigation.addEventListener('navigate', (event) => {
    const url = new URL(event.destination.url);
    const { sameDocument } = event.destination;
    const samePage = url.pathname === shownPath;
    if (samePage && !sameDocument && !event.hashChange && event.canIntercept && url.search === location.search) {
      if (event.navigationType === 'reload') return;
      // A link to the page that is already here: a page load would lose what the reader is in the middle of.
      event.intercept({
        focusReset: 'manual',
        scroll: 'manual',
        handler: () => {
          scrollTo({ top: 0 });
          giveFocus(document.querySelector('main') ?? document.body, '', undefined);
          return Promise.resolve();
        },
      });
      return;
    }
    if (
      !event.canIntercept ||
      event.hashChange ||
      event.downloadRequest !== null ||
      event.formData ||
      event.navigationType === 'reload' ||
      (samePage && sameDocument) ||
      !isPageUrl(url, base)
    )
      return;
    const leaving = navigation.currentEntry?.key;
    const focused = document.activeElement?.closest('a')?.getAttribute('href');
    if (leaving !== undefined && focused) focusOf.set(leaving, focused);
    const returning = event.navigationType === 'traverse' ? focusOf.get(event.destination.key) : undefined;

    event.intercept({
      focusReset: 'manual',
      scroll: 'manual',
      handler: async () => {
        let page: LoadedPage;
        try {
          page = await fetchPage(url);
        } catch {
          if (event.signal.aborted) return;
          // The address is already the new one. The browser's own page load says best what is wrong, and works again when
          // the connection does; a reload is not intercepted.
          location.reload();
          return;
        }
        if (event.signal.aborted) return;
        hooks.leave();
        const main = await swap(page.document);
        shownPath = url.pathname;
        const entered = hooks.enter(main, event.navigationType === 'traverse');
        // Who opened a dialog in the meantime stays in it: scrolling to a place takes the focus away.
        const inDialog = document.querySelector<HTMLElement>(':modal :focus');
        event.scroll();
        if (inDialog) inDialog.focus();
        else giveFocus(main, url.hash, returning);
        await entered;
      },
    });
  });

  // A pointer that goes down, or a link that gets the focus, is usually followed by a click.
  const prefetch = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target !== '') return;
    const url = new URL(link.href);
    const address = url.origin + url.pathname + url.search;
    if (!isPageUrl(url, base) || url.pathname === location.pathname || prefetched?.url === address) return;
    const page = loadPage(address);
    const own = { url: address, page };
    prefetched = own;
    page.catch(() => {
      if (prefetched === own) prefetched = null;
    });
  };
  for (const type of ['pointerover', 'pointerdown', 'focusin'])
    document.addEventListener(type, prefetch, { passive: true, capture: true });
}

async function loadPage(address: string): Promise<LoadedPage> {
  const response = await fetch(address, { headers: { Accept: 'text/html' } });
  const type = response.headers.get('Content-Type') ?? '';
  // The not-found page comes with status 404 and is a page like any other.
  if ((!response.ok && response.status !== 404) || !type.includes('text/html')) throw new Error(address);
  const document = new DOMParser().parseFromString(trustHtml(await response.text()), 'text/html');
  if (!document.querySelector('main')) throw new Error(address);
  return { document, url: response.url };
}

/** Puts the page's `main`, title and navigation state in place; waits for styles the page brings. */
async function swap(next: Document): Promise<HTMLElement> {
  const styles = [...next.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    (link) => !document.head.querySelector(`link[href="${CSS.escape(link.getAttribute('href') ?? '')}"]`),
  );
  await Promise.all(styles.map(takeStyles));
  const main = document.adoptNode(next.querySelector('main') as HTMLElement);
  document.querySelector('main')?.replaceWith(main);
  document.title = next.title;
  for (const link of document.querySelectorAll('.navigatie a')) {
    const state = next
      .querySelector(`.navigatie a[href="${link.getAttribute('href') ?? ''}"]`)
      ?.getAttribute('aria-current');
    if (state === null || state === undefined) link.removeAttribute('aria-current');
    else link.setAttribute('aria-current', state);
  }
  return main;
}

/**
 * Takes over a style sheet of the next page: its inline text, or its file where the policy of the present page refuses the
 * text (after an update of the site the two pages may be of different versions).
 * @param link the disabled link that stands before the inline sheet (document.ts)
 */
async function takeStyles(link: HTMLLinkElement): Promise<void> {
  const copy = document.importNode(link);
  const inline = link.nextElementSibling;
  if (inline instanceof HTMLStyleElement) {
    const style = document.importNode(inline, true);
    document.head.append(copy, style);
    if (style.sheet !== null) return;
    style.remove();
  }
  await new Promise((resolve) => {
    copy.onload = copy.onerror = resolve;
    copy.disabled = false;
    document.head.append(copy);
  });
}

/** Tells a screen reader where it is: the place the address names, the link left before, or the heading of the page. */
function giveFocus(main: HTMLElement, hash: string, returning: string | undefined): void {
  const named = hash.length > 1 ? document.getElementById(decodeFragment(hash.slice(1))) : null;
  const left =
    returning === undefined ? null : document.querySelector<HTMLElement>(`a[href="${CSS.escape(returning)}"]`);
  const heading = main.querySelector<HTMLElement>('h1');
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  (named ?? left ?? heading ?? main).focus({ preventScroll: true });
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
