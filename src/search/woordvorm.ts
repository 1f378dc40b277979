/**
 * What the inflections of a Dutch word have in common: aanvraag, aanvragen and aanvraagt give `anvrag`, brief and brieven
 * `brif`. Not a word, and made to be compared only. Cuts less than a stemmer would: forms that change inside
 * (verwijzen, verwezen) stay apart, and short words stay as they are.
 */
export function woordvorm(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let form = word.replace(/heden$/, 'heid');
  for (const ending of ENDINGS) {
    if (form.length - ending.length >= 3 && form.endsWith(ending)) {
      form = form.slice(0, -ending.length);
      break;
    }
  }
  form = form
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
  // What is left may end as an inflection does: verwijs(en), huisarts(en).
  while (form.length > 4 && /[std]$/.test(form)) form = form.slice(0, -1);
  return form.replace(/([aeou])\1/g, '$1').replace(/ie/g, 'i');
}

/** Longest first. */
const ENDINGS = ['ende', 'tjes', 'ten', 'den', 'end', 'tje', "'s", 'en', 'de', 'te', 'es', 'e', 's', 't', 'd'];
