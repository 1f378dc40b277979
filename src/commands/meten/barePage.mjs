/** The yardstick: the text of one of our pages as the plainest HTML there is. */

/**
 * Rewrites a page's `main` as headings, paragraphs, lists and tables without class, style or script. Runs in a browser,
 * which knows how to read HTML; so it may use nothing from this file.
 * @param {string} html
 * @returns {string}
 */
function toBareHtml(html) {
  const source = new DOMParser().parseFromString(html, 'text/html');
  const dropped = new Set(['script', 'style', 'svg', 'template', 'input', 'select', 'textarea']);
  const holders = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tr']);
  const blocks = new Set(['h1', 'h2', 'h3', 'h4', 'p', 'li', 'dt', 'dd', 'th', 'td', 'caption']);
  const inline = new Set(['strong', 'em', 'b', 'i', 'br']);
  /** @param {string} text */
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  /**
   * @param {Node} node
   * @param {boolean} inBlock Whether text may stand here by itself.
   * @returns {string}
   */
  const write = (node, inBlock) => {
    if (node instanceof Text) {
      const text = escape(node.data.replace(/\s+/g, ' '));
      return inBlock ? text : text.trim() === '' ? '' : `<p>${text.trim()}</p>\n`;
    }
    if (!(node instanceof HTMLElement) || node.hidden) return '';
    const name = node.localName;
    if (dropped.has(name)) return '';
    /** @param {boolean} within */
    const inside = (within) => [...node.childNodes].map((child) => write(child, within)).join('');
    if (holders.has(name)) return `<${name}>\n${inside(true).replace(/^\s+|\s+$/gm, '')}\n</${name}>\n`;
    if (blocks.has(name)) return `<${name}>${inside(true).trim()}</${name}>\n`;
    const link = name === 'a' ? node.getAttribute('href') : null;
    const text =
      link !== null
        ? `<a href="${link.replaceAll('"', '&quot;')}">${inside(true)}</a>`
        : name === 'br'
          ? '<br>'
          : inline.has(name)
            ? `<${name}>${inside(true)}</${name}>`
            : null;
    if (text !== null) return inBlock ? text : `<p>${text}</p>\n`;
    return inside(inBlock);
  };

  const main = source.querySelector('main');
  if (main === null) throw new Error('The page has no main element.');
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    // Without it a phone lays the page out for a wide screen, which would be another page to paint.
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(source.title)}</title>`,
    // Else the browser asks for /favicon.ico, and the host answers with nothing of use.
    '<link rel="icon" href="data:,">',
    '</head>',
    `<body>\n${write(main, false)}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} html A page of ours.
 * @returns {Promise<string>} The bare page of the same text.
 */
export async function makeBarePage(browser, html) {
  // On an empty page, for ours forbid by policy to parse any HTML but their own.
  const page = await browser.newPage();
  try {
    return await page.evaluate(toBareHtml, html);
  } finally {
    await page.close();
  }
}
