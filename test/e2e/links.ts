import type { APIRequestContext } from '@playwright/test';

/** Follows links between pages of the site, as a reader would: the page must answer and the place on it must exist. */

const decode = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<');

/** Addresses of all links in a page's HTML, made absolute. */
export function linksIn(html: string, pageUrl: string): string[] {
  return [...html.matchAll(/<a\s[^>]*?\bhref="([^"]*)"/g)].map(([, href = '']) => new URL(decode(href), pageUrl).href);
}

/** Links that lead nowhere: each with what is wrong. Links to other sites are left alone. */
export async function vindDodeLinks(request: APIRequestContext, links: readonly string[]): Promise<string[]> {
  const perPagina = new Map<string, string[]>();
  for (const link of new Set(links)) {
    const url = new URL(link);
    if (url.hostname !== '127.0.0.1') continue;
    const pagina = url.origin + url.pathname;
    perPagina.set(pagina, [...(perPagina.get(pagina) ?? []), decodeURIComponent(url.hash.slice(1))]);
  }
  const dood: string[] = [];
  for (const [pagina, plaatsen] of perPagina) {
    const antwoord = await request.get(pagina, { maxRedirects: 0 });
    if (antwoord.status() !== 200) {
      dood.push(`${pagina}: status ${String(antwoord.status())}`);
      continue;
    }
    const html = await antwoord.text();
    for (const plaats of plaatsen)
      if (plaats !== '' && !html.includes(` id="${plaats}"`)) dood.push(`${pagina}#${plaats}: geen element met dit id`);
  }
  return dood;
}
