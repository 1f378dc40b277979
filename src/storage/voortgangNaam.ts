/** Name of the database with the progress of the study mode; apart, so that a page can ask for it without its code. */
export const VOORTGANG_NAAM = 'ggz-wijzer.leren';

/** Whether progress was ever stored on this device. Where the browser does not tell: perhaps, so yes. */
export async function heeftVoortgang(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === VOORTGANG_NAAM);
  } catch {
    return true;
  }
}
