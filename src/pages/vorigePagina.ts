/** The page of this site from which the reader came to the present one. */
export interface VorigePagina {
  /** Title as that page has it; empty when unknown. */
  readonly titel: string;
  /** Goes back to it, to the very place in history: a flow stands where it stood. */
  readonly gaTerug: () => void;
}

/** Titles of pages visited, by path. */
const titels = new Map<string, string>();

/** Notes the title of the page that now stands in the document. */
export function noteerTitel(): void {
  titels.set(location.pathname, document.title.replace(/ · GGZ-wijzer$/, ''));
}

/**
 * The last page before this one, however many steps were taken here since.
 * @returns null where there is none, or where the browser has no Navigation API (its own back button then does)
 */
export function vorigePagina(): VorigePagina | null {
  const navigation = globalThis.navigation as Navigation | undefined;
  const current = navigation?.currentEntry;
  if (!navigation || !current) return null;
  const pathOf = ({ url }: NavigationHistoryEntry) => (url === null ? '' : new URL(url).pathname);
  const found = navigation
    .entries()
    .slice(0, current.index)
    .findLast((entry) => pathOf(entry) !== location.pathname);
  // An entry without an address is another site's.
  if (!found || found.url === null) return null;
  return {
    titel: titels.get(pathOf(found)) ?? '',
    gaTerug: () => {
      // The promises are rejected when another navigation overtakes this one: that is the user's business.
      const { committed, finished } = navigation.traverseTo(found.key);
      for (const promise of [committed, finished]) promise?.catch(() => undefined);
    },
  };
}
