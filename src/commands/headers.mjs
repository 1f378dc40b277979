/** Reads a `_headers` file as Netlify and Cloudflare Pages do, so that what we test is what they will send. */

/**
 * @typedef {object} HeaderRule
 * @property {string} pattern Path, with an optional `*` at its end.
 * @property {[name: string, value: string][]} headers
 */

/**
 * @param {string} text Content of a `_headers` file.
 * @returns {HeaderRule[]}
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (line === line.trimStart()) {
      if (!/^\/[^*:]*\*?$/.test(content)) {
        throw new Error(`_headers:${index + 1}: "${content}" is geen pad als /map/* (een * mag alleen aan het eind)`);
      }
      rules.push({ pattern: content, headers: [] });
      continue;
    }
    const colon = content.indexOf(':');
    const rule = rules.at(-1);
    if (rule === undefined) throw new Error(`_headers:${index + 1}: een kopregel zonder pad erboven`);
    if (colon < 1) throw new Error(`_headers:${index + 1}: "${content}" is geen regel als Naam: waarde`);
    rule.headers.push([content.slice(0, colon).trim(), content.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * Headers for one path. Every rule that matches counts; values of the same header are joined, as the hosts do.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path
 * @returns {Map<string, string>} By lower-case name.
 */
export function headersFor(rules, path) {
  /** @type {Map<string, string>} */
  const result = new Map();
  for (const { pattern, headers } of rules) {
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!matches) continue;
    for (const [name, value] of headers) {
      const key = name.toLowerCase();
      const earlier = result.get(key);
      result.set(key, earlier === undefined ? value : `${earlier}, ${value}`);
    }
  }
  return result;
}
