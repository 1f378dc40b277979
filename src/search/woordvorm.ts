/**
 * What the inflections of a Dutch word have in common: aanvraag, aanvragen and aanvraagt give `anvrag`, brief and brieven
 * `brif`. Not a word, and made to be compared only. Cuts less than a stemmer would: forms that change inside
 * (verwijzen, verwezen) stay apart, and short words stay as they are.
 */
export function woordvorm(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  // Not psycho.
  if (/oses?$/.test(word)) return word.replace(/s$/, '');
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

const PARTICIPLE =
  /^(|aan|achter|af|bij|door|in|mee|na|om|op|over|rond|samen|tegen|terug|toe|uit|vast|voor|voort|weg)ge(.{3,}[dt])e?$/;

/**
 * What a past participle has in common with its verb: geweigerd and teruggestuurde give the forms of weigeren and
 * terugsturen. Nothing for a word that is no participle, or so short that it may as well be none: gebied, gemeente.
 */
export function deelwoordvorm(word: string): string | undefined {
  const [, prefix = '', stem] = PARTICIPLE.exec(word) ?? [];
  const form = stem === undefined ? '' : woordvorm(prefix + stem);
  return form.length < 4 ? undefined : form;
}

/** Longest first. */
const ENDINGS = ['ende', 'tjes', 'ten', 'den', 'end', 'tje', "'s", 'en', 'de', 'te', 'es', 'e', 's', 't', 'd'];
