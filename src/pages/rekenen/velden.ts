/** Id of the input of a field, or of a row of it: links in the list of mistakes lead there. */
export const invoerId = (veld: string, rij = 0): string => (rij === 0 ? `veld-${veld}` : `veld-${veld}-${String(rij)}`);

/** A name for each row of a list: the practices of a samenwerkingsverband. */
export const rijNaam = (label: string, index: number, count: number): string =>
  count === 1 ? label : `${label}, praktijk ${String(index + 1)}`;
