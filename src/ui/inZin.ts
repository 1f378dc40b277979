/**
 * A title as it reads within a sentence: "Verwijzen" becomes "verwijzen". A first word with capitals of its own stays as it
 * is: "POH-GGZ aanvragen".
 */
export function inZin(titel: string): string {
  const [eerste = ''] = titel.split(' ');
  return /\p{Lu}/u.test(eerste.slice(1)) ? titel : titel.slice(0, 1).toLowerCase() + titel.slice(1);
}
