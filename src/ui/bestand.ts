/** Hands the user a text as a file to keep, made in the browser: nothing is sent anywhere. */
export function bewaarAlsBestand(naam: string, tekst: string, type: string): void {
  const url = URL.createObjectURL(new Blob([tekst], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = naam;
  link.click();
  // The browser takes the address over when the click is handled; a while later nobody needs it.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
