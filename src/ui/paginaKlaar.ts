/** Event of the document: another page stands in it, with the address it belongs to. */
export const PAGINA_KLAAR = 'ggz-pagina-klaar';
