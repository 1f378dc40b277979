/** Id of the input of a field, or of a row of it: links in the list of mistakes lead there. */
export const invoerId = (veld: string, rij = 0): string => (rij === 0 ? `veld-${veld}` : `veld-${veld}-${String(rij)}`);
