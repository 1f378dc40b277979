import { describe, expect, it } from 'vitest';
import { compileMarkdown, type MarkdownOptions } from '../../src/content/markdown.ts';

const FILE = 'bronnen/toolkit/05-verwijzen.md';
const compileer = (text: string, options: Partial<MarkdownOptions> = {}) =>
  compileMarkdown(text, { file: FILE, ...options });

describe('van Markdown naar pagina', () => {
  it('neemt het id van een kop en laat het niet zien', async () => {
    const { code, secties } = await compileer('## De **brief** [#brief]\n\nTekst.\n');
    expect(code).toMatch(/<h2 id="brief" tabindex="-1">De <strong>brief<\/strong>\s*<\/h2>/);
    expect(secties).toEqual([{ id: 'brief', kop: 'De brief', niveau: 2, tekst: 'Tekst.', line: 1 }]);
  });

  it('zet in een hoofdstuk elke sectie, met haar tussenkoppen, in een eigen vak; de inleiding niet', async () => {
    const { code } = await compileer('Vooraf.\n\n## Een [#een]\n\nA.\n\n### Onder een [#onder]\n\n## Twee [#twee]\n', {
      sectieRegels: true,
    });
    const vak = (...koppen: string[]) =>
      `<div class="sectie" ?>${koppen.map((id) => `<SectieRegel id="${id}"`).join('.*')}.*</div>`;
    const plat = code.replace(/\s+/g, ' ').replace(/<h[23].*?<\/h[23]>/g, '');
    expect(plat).toMatch(new RegExp(`<p>Vooraf.</p> ?${vak('een', 'onder')} ?${vak('twee')}`));
    expect(plat.match(/class="sectie"/g)).toHaveLength(2);
  });

  it('telt regels vanaf het begin van het bestand, niet van de tekst', async () => {
    const { secties } = await compileer('Inleiding.\n\n## Kop [#kop]\n', { firstLine: 11 });
    expect(secties[0]?.line).toBe(13);
  });

  it.each([
    ['06-verwijsbrief.md', '/toolkit/bronnen/toolkit/verwijsbrief/'],
    ['06-verwijsbrief.md#envelop', '/toolkit/bronnen/toolkit/verwijsbrief/#envelop'],
    ['../archief/09-schema.md', '/toolkit/bronnen/archief/schema/'],
    ['bron.yaml', '/toolkit/bronnen/toolkit/'],
    ['../../keuzehulpen/jeugd/flow.yaml', '/toolkit/keuzehulpen/jeugd/'],
    ['#kop', '#kop'],
    ['https://voorbeeld.nl/a?b=1', 'https://voorbeeld.nl/a?b=1'],
    ['mailto:iemand@voorbeeld.nl', 'mailto:iemand@voorbeeld.nl'],
  ])('maakt van een verwijzing naar %s het adres %s, onder het pad van de site', async (href, adres) => {
    const { code } = await compileer(`Zie [dit](${href}).\n`, { base: '/toolkit/' });
    expect(code).toContain(`<a href="${adres}"`);
  });

  it('zegt bij een webadres dat het buiten de site ligt, en bij eigen pagina niet', async () => {
    const { code } = await compileer('Zie [a](https://voorbeeld.nl) en [b](06-brief.md).\n');
    expect(code).toContain('<a href="https://voorbeeld.nl" rel="external noreferrer">a</a>');
    expect(code).toContain('<a href="/bronnen/toolkit/brief/">b</a>');
  });

  it.each([
    ['Toen en nu', 'toen-nu'],
    ['Let op', 'let-op'],
    ['Niet uit de bronnen', 'niet-uit-de-bronnen'],
    ['Onzeker', 'onzeker'],
    ['Tegenspraak', 'tegenspraak'],
  ])('maakt van een citaat met %s een notitie met eigen naam en kleur', async (label, klasse) => {
    const { code, problems } = await compileer(`> **${label}.** Iets.\n`);
    expect(problems).toEqual([]);
    expect(code).toContain(`<aside class="notitie ${klasse}" aria-label="${label}">`);
    expect(code).not.toContain('blockquote');
  });

  it('zet een tabel in een vak dat met het toetsenbord te bereiken is, en bedragen rechts', async () => {
    const { code } = await compileer('| Product | Tarief |\n| --- | ---: |\n| Kort | 472,65 |\n');
    expect(code).toMatch(/<div class="tabel" tabindex="0" role="region" aria-label="[^"]+"><table>/);
    expect(code).toContain('<th class="getal" scope="col">Tarief</th>');
    expect(code).toContain('<td class="getal">472,65</td>');
    expect(code).not.toMatch(/ (?:align|style)=/);
  });

  it('noemt het vak van een tabel naar de kop erboven', async () => {
    const { code } = await compileer(
      '## Wat het kost [#kosten]\n\n| Product | Tarief |\n| --- | --- |\n| Kort | 1 |\n',
    );
    expect(code).toContain('role="region" aria-label="Tabel: Wat het kost"');
  });

  it('laat een tabel met meer dan twee kolommen op een telefoon rij voor rij lezen: elke cel zegt haar kop', async () => {
    const { code } = await compileer('| | VGZ, **2023** | CZ |\n| --- | --- | --- |\n| Norm | 12 uur | 16 uur |\n');
    expect(code).toContain('<table class="stapeltabel">');
    for (const cel of ['<td>Norm</td>', '<td data-kop="VGZ, 2023">12 uur</td>', '<td data-kop="CZ">16 uur</td>'])
      expect(code).toContain(cel);
  });

  it.each([
    ['Zorgvraagzwaarte', 'Behandelcoördinator', true],
    ['Zorgvraagzwaarte', 'De coördinator van de behandeling', false],
    ['Huisarts-coördinator', 'Behandelcoördinator', false],
  ])(
    'doet dat bij twee kolommen alleen als de woorden niet naast elkaar passen: %s | %s',
    async (een, ander, stapel) => {
      const { code } = await compileer(`| Wat | Wie |\n| --- | --- |\n| ${een} | ${ander} |\n`);
      expect(code.includes('class="stapeltabel"')).toBe(stapel);
    },
  );

  it('schuift in de uitleg bij een keuzehulp de koppen een niveau op, zonder id', async () => {
    const { code, problems, secties } = await compileer('## Meer\n\nTekst.\n\n### Nog meer\n', { form: 'fragment' });
    expect(problems).toEqual([]);
    expect(code).toMatch(/<h3>Meer<\/h3>[\s\S]*<h4>Nog meer<\/h4>/);
    expect(secties.map(({ kop }) => kop)).toEqual(['Meer', 'Nog meer']);
  });
});

describe('van Markdown naar platte tekst', () => {
  it('houdt alinea, lijst, cel en regel uit elkaar, en nadruk bij het woord', async () => {
    const text = 'Een.\nTwee.  \nDrie.\n\n- vier\n- v**ij**f\n\n| zes | zeven |\n| --- | --- |\n| acht | negen |\n';
    expect((await compileer(text)).inleiding).toBe('Een. Twee. Drie. vier; vijf. zes · zeven; acht · negen');
  });

  it('geeft leestekens zoals de lezer ze ziet', async () => {
    expect((await compileer('Kosten & baten: "5 < 6", \\*zo\\*.\n')).inleiding).toBe('Kosten & baten: "5 < 6", *zo*.');
  });

  it('scheidt wat boven de eerste kop staat van wat eronder staat, en kop van kop', async () => {
    const { inleiding, secties } = await compileer('Vooraf.\n\n## A [#a]\n\nOnder a.\n\n### B [#b]\n\nOnder b.\n');
    expect(inleiding).toBe('Vooraf.');
    expect(secties.map(({ id, niveau, tekst }) => [id, niveau, tekst])).toEqual([
      ['a', 2, 'Onder a.'],
      ['b', 3, 'Onder b.'],
    ]);
  });
});
