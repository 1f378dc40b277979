/** The local day of a moment, as ISO text: learning days follow the learner's clock. */
export function dagVan(nu: number): string {
  const datum = new Date(nu);
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return `${String(datum.getFullYear())}-${twee(datum.getMonth() + 1)}-${twee(datum.getDate())}`;
}
