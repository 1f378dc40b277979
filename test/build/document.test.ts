// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderDocument, type DocumentParts } from '../../src/app/document.ts';

const delen: DocumentParts = {
  title: 'Verwijzen',
  description: 'Waar helpt u deze patiënt het best?',
  base: '/toolkit/',
  css: 'p > a { color: red; }',
  scripts: ['/toolkit/assets/client.js', '/toolkit/assets/a.js', '/toolkit/assets/b.js'],
  styles: [{ href: '/toolkit/assets/pagina.css', css: 'main > p { margin: 0; }' }],
  policy: "default-src 'self'",
  head: '<!--head--><link rel="canonical" href="/x/">',
  body: '<main>Inhoud</main>',
};

/** What a browser makes of the document. */
const lees = (deel: Partial<DocumentParts> = {}): Document =>
  new DOMParser().parseFromString(renderDocument({ ...delen, ...deel }), 'text/html');
const attribuut = (document: Document, selector: string, naam: string): (string | null)[] =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute(naam));

describe('het document van een pagina', () => {
  it('is Nederlands, heeft een titel en omschrijving, en toont de inhoud', () => {
    const document = lees();
    expect(document.compatMode).toBe('CSS1Compat');
    expect(document.documentElement.lang).toBe('nl');
    expect(document.title).toBe('Verwijzen');
    expect(attribuut(document, 'meta[name=description]', 'content')).toEqual([delen.description]);
    expect(document.body.innerHTML.trim()).toBe('<main>Inhoud</main>');
    expect(attribuut(document, 'head > link[rel=canonical]', 'href')).toEqual(['/x/']);
  });

  const lastig = `Wat is "ernst" & <b>risico</b>? </title><script>alert(1)</script> &amp; 'q'`;

  it.each([
    ['titel', { title: lastig }, (document: Document) => document.title],
    [
      'omschrijving',
      { description: lastig },
      (document: Document) => attribuut(document, 'meta[name=description]', 'content')[0],
    ],
    ['policy', { policy: lastig }, (document: Document) => attribuut(document, 'meta[http-equiv]', 'content')[0]],
  ])('neemt leestekens in de %s letterlijk en laat er niets uit ontsnappen', (_deel, deel, gelezen) => {
    const document = lees(deel);
    expect(gelezen(document)).toBe(lastig);
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('b')).toHaveLength(0);
    expect(document.body.innerHTML.trim()).toBe('<main>Inhoud</main>');
  });

  it('zet de stijl er onveranderd in: de policy kent hem aan zijn hash', () => {
    expect([...lees().querySelectorAll('style')].map((style) => style.textContent)).toEqual([
      delen.css,
      delen.styles[0]?.css,
    ]);
  });

  it('noemt het bestand van een stijl die al in de pagina staat, zonder het op te halen', () => {
    const links = [...lees().querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    expect(links.map((link) => [link.getAttribute('href'), link.hasAttribute('disabled')])).toEqual([
      ['/toolkit/assets/pagina.css', true],
    ]);
  });

  it('start de eerste module en haalt de andere alvast op', () => {
    const document = lees();
    expect(attribuut(document, 'script[type=module]', 'src')).toEqual(['/toolkit/assets/client.js']);
    expect(attribuut(document, 'link[rel=modulepreload]', 'href')).toEqual([
      '/toolkit/assets/a.js',
      '/toolkit/assets/b.js',
    ]);
  });

  it('haalt manifest en pictogrammen onder het pad van de site', () => {
    const adressen = attribuut(lees(), 'link[rel=manifest], link[rel~=icon], link[rel=apple-touch-icon]', 'href');
    expect(adressen).toHaveLength(3);
    for (const adres of adressen) expect(adres).toMatch(/^\/toolkit\//);
  });

  it('heeft in de ontwikkelserver geen policy: Vite heeft daar meer nodig', () => {
    expect(lees({ policy: null }).querySelector('meta[http-equiv]')).toBeNull();
  });

  it('zet de policy voor alles waar zij over gaat', () => {
    const head = [...lees().head.children].map((element) => element.outerHTML);
    const policy = head.findIndex((html) => html.includes('Content-Security-Policy'));
    const eersteLading = head.findIndex((html) => /^<(?:script|style|link)/.test(html));
    expect(policy).toBeGreaterThan(-1);
    expect(policy).toBeLessThan(eersteLading);
  });
});
