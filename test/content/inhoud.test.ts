import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../src/content/frontmatter.ts';
import { createTermFinder } from '../../src/content/glossary.ts';
import { compileMarkdown } from '../../src/content/markdown.ts';
import { bronnenVanStap, uitsprakenVan } from '../../src/domain/keuzehulp.ts';
import type { Inhoud } from '../../src/domain/inhoud.ts';
import { inhoudMap, laadEchteInhoud } from './echteInhoud.ts';

let inhoud: Inhoud;
// Loads without a problem, or every test below says which there are.
beforeAll(async () => {
  inhoud = await laadEchteInhoud();
});

/** Markdown files below a folder of the content, relative to it. */
const bestanden = (map: string): string[] =>
  fs
    .readdirSync(path.join(inhoudMap, map), { recursive: true, encoding: 'utf8' })
    .map((file) => `${map}/${file.split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('.md'))
    .sort();

/** Elements within a line: no space around them. Any other tag stands between two pieces of text. */
const IN_LINE = /<\/?(?:a|strong|em|code|del|Begrip)(?:\s[^>]*)?>/g;
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Text of the Svelte code of a page: what a reader sees when it is rendered. */
const zichtbaar = (code: string): string =>
  code
    .replace(/<script>[\s\S]*?<\/script>/g, '')
    .replace(IN_LINE, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

describe('de echte inhoud', () => {
  it('heeft van elke bron de hoofdstukken die in de map staan', () => {
    const uitBestanden = bestanden('bronnen').map((file) => file.replace(/^bronnen\/(.+)\/\d\d-(.+)\.md$/, '$1/$2'));
    expect(inhoud.hoofdstukken.map(({ bron, id }) => `${bron}/${id}`).sort()).toEqual(uitBestanden.sort());
    expect(inhoud.bronnen.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['lhv-toolkit-ggz', 'invoering-basis-ggz']),
    );
  });

  it('zet de bronnen die landelijk gelden voorop en de historische achteraan, hoofdstukken op nummer', () => {
    const { bronnen, hoofdstukken } = inhoud;
    const volgorde = ['landelijk', 'verzekeraar', 'regionaal', 'historisch'];
    const rangen = bronnen.map(({ status }) => volgorde.indexOf(status));
    expect(rangen).toEqual([...rangen].sort((a, b) => a - b));
    for (const { id } of bronnen) {
      const nummers = hoofdstukken.filter(({ bron }) => bron === id).map(({ nummer }) => nummer);
      expect(nummers).toEqual([...nummers].sort((a, b) => a - b));
    }
  });

  it('geeft elke sectie een id dat in haar hoofdstuk maar één keer voorkomt', () => {
    for (const { bron, id, secties } of inhoud.hoofdstukken) {
      const ids = secties.map((sectie) => sectie.id);
      expect(ids, `${bron}/${id}`).toEqual([...new Set(ids)]);
    }
  });

  it('zegt bij elke sectie onder welke kop van de bron zij staat, en laat geen sectie leeg', () => {
    const leeg = inhoud.hoofdstukken.flatMap(({ bron, id, secties }) =>
      secties
        .filter((sectie, index) => {
          const draagt = secties[index + 1]?.niveau === 3 && sectie.niveau === 2;
          return sectie.bronkoppen.length === 0 || (sectie.tekst === '' && !draagt);
        })
        .map((sectie) => `${bron}/${id}#${sectie.id}`),
    );
    expect(leeg).toEqual([]);
  });

  it('heeft als datum de dag van de laatste controle', () => {
    const dagen = [...inhoud.bronnen, ...inhoud.keuzehulpen].map(({ bijgewerkt }) => bijgewerkt).sort();
    expect(inhoud.datum).toBe(dagen.at(-1));
    expect(inhoud.datum).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('elke uitkomst van elke keuzehulp', () => {
  it('heeft uitleg, en bij elke uitspraak een bron met jaartal en adres', () => {
    let uitkomsten = 0;
    for (const flow of inhoud.keuzehulpen) {
      for (const { id } of flow.uitkomsten) {
        uitkomsten += 1;
        expect(inhoud.toelichtingen[`${flow.id}/${id}`], id).not.toBe('');
        const details = inhoud.uitkomstDetails[flow.id]?.[id];
        const uitspraken = details ? uitsprakenVan(details) : [];
        expect(uitspraken.length, id).toBeGreaterThan(2);
        // Where a referral ends the reader must know who treats and who pays.
        if (flow.id === 'verwijzen')
          expect(
            details?.feiten.map(({ kop }) => kop),
            id,
          ).toEqual(['Wie behandelt', 'Verzekering']);
        for (const { tekst, bronnen } of uitspraken) {
          expect(tekst, id).not.toBe('');
          expect(bronnen.length, `${id}: ${tekst}`).toBeGreaterThan(0);
          for (const bron of bronnen) {
            expect(bron.bron).toMatch(/ \d{4}(-\d{4})?$/);
            expect(bron.path).toMatch(/^\/bronnen\/[a-z0-9-]+\/[a-z0-9-]+\/(#[a-z0-9-]+)?$/);
          }
        }
      }
    }
    expect(uitkomsten).toBeGreaterThanOrEqual(10);
  });

  it('en elke stap heeft uitleg en bronnen', () => {
    for (const flow of inhoud.keuzehulpen) {
      for (const { id, bronnen, taken = [] } of flow.stappen) {
        expect(inhoud.toelichtingen[`${flow.id}/${id}`], id).toMatch(/\S/);
        expect(bronnen.length, id).toBeGreaterThan(0);
        for (const taak of taken)
          expect(taak.bronnen.length > 0 || taak.nietUitDeBronnen !== undefined, `${id}: ${taak.tekst}`).toBe(true);
      }
      for (const { tekst, bronnen } of flow.herinneringen ?? []) expect(bronnen.length, tekst).toBeGreaterThan(0);
    }
  });

  it('verwijst alleen naar secties die er zijn', () => {
    const adressen = new Set(
      inhoud.hoofdstukken.flatMap(({ bron, id, secties }) => [
        `/bronnen/${bron}/${id}/`,
        ...secties.map((sectie) => `/bronnen/${bron}/${id}/#${sectie.id}`),
      ]),
    );
    const verwijzingen = inhoud.keuzehulpen.flatMap((flow) => [
      ...flow.stappen.flatMap(bronnenVanStap),
      ...flow.stappen.flatMap(({ antwoorden }) => antwoorden.flatMap(({ onthoud }) => onthoud?.bronnen ?? [])),
      ...(flow.herinneringen ?? []).flatMap(({ bronnen }) => bronnen),
      ...Object.values(inhoud.uitkomstDetails[flow.id] ?? {}).flatMap((details) =>
        uitsprakenVan(details).flatMap(({ bronnen }) => bronnen),
      ),
    ]);
    expect(verwijzingen.length).toBeGreaterThan(50);
    expect(verwijzingen.map(({ path: adres }) => adres).filter((adres) => !adressen.has(adres))).toEqual([]);
  });
});

describe('wat zoeken kent, is wat de pagina toont', () => {
  // Words that stand on nearly every page: marking terms must not change the text.
  const finder = createTermFinder(['ggz', 'POH-GGZ', 'huisarts', 'stoornis'].map((term) => ({ id: term, term })));

  /** Without what keeps rows, cells, items and blocks apart: the page shows lines there. */
  const zonderLijnen = (tekst: string) =>
    tekst
      .replace(/(?<=^| )·(?= |$)|[.;](?= |$)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();

  it.each(bestanden('bronnen'))('%s', async (file) => {
    const { body } = splitFrontmatter(fs.readFileSync(path.join(inhoudMap, file), 'utf8'));
    const { code, inleiding, secties } = await compileMarkdown(body, { file, finder, sectieRegels: true });
    const tekst = [inleiding, ...secties.flatMap((sectie) => [sectie.kop, sectie.tekst])];
    expect(zonderLijnen(zichtbaar(code))).toBe(zonderLijnen(tekst.filter((part) => part !== '').join(' ')));

    const [, bron, id] = /^bronnen\/(.+)\/\d\d-(.+)\.md$/.exec(file) ?? [];
    const hoofdstuk = inhoud.hoofdstukken.find((chapter) => chapter.bron === bron && chapter.id === id);
    expect([
      hoofdstuk?.inleiding,
      ...(hoofdstuk?.secties.flatMap((sectie) => [sectie.kop, sectie.tekst]) ?? []),
    ]).toEqual(tekst);
  });
});
