/** Places a bookmark can name: a section of a source ("bron/hoofdstuk#sectie"), or a whole page. */

/** Id of the heading of a page that is marked as a whole. */
export const PAGINAKOP = 'boven';

/** Kinds of pages that are marked as a whole; the first part of their address too, so no source may have such a name. */
const PAGINAS = ['onderwerpen', 'prestaties'] as const;

/** Names a whole page for a bookmark. */
export const paginaPlek = (soort: (typeof PAGINAS)[number], id: string): string => `${soort}/${id}#${PAGINAKOP}`;

/** Site path of a bookmarked place. */
export function bladwijzerPath(plek: string): string {
  const address = plek.replace('#', '/#');
  return PAGINAS.some((soort) => plek.startsWith(`${soort}/`)) ? `/${address}` : `/bronnen/${address}`;
}
