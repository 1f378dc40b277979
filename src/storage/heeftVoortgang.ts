/**
 * Whether progress was ever stored on this device: it is the only database of the site, so its name need not be known here.
 * Where the browser does not tell: perhaps, so yes.
 */
export async function heeftVoortgang(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).length > 0;
  } catch {
    return true;
  }
}
