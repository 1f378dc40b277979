import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/search/buildIndex.ts';
import { type QueryOptions } from '../../src/search/search.ts';
import { createSearch } from './createSearch.ts';
import { createSuggest } from '../../src/search/suggest.ts';
import { documents, makeDocument, nameOf, zoekwoorden } from './fixture.ts';

const whole = buildSearchIndex(documents, zoekwoorden);
const search = createSearch(JSON.parse(JSON.stringify(whole)) as typeof whole);
search.useSuggest(createSuggest);
const idsFor = (query: string, options?: QueryOptions): string[] =>
  search.query(query, options).results.map(({ document }) => nameOf(document));
const searchIn = (...texts: string[]): ReturnType<typeof createSearch> =>
  createSearch(
    buildSearchIndex(
      texts.map((text, index) => makeDocument({ id: String(index), title: `Titel ${index}`, text })),
      zoekwoorden,
    ),
  );

describe('het eerste resultaat', () => {
  it('wie een term van twee woorden typt, mist hem meer dan losse woorden', () => {
    const search = createSearch(
      buildSearchIndex(
        [
          makeDocument({ title: 'Opleiding', text: 'De arts en de behandeling door de psychiater.', id: 'los' }),
          makeDocument({ title: 'Wie nog leert', text: 'Ook in opleiding: een arts.', id: 'samen' }),
          ...['een', 'twee', 'drie'].map((id) =>
            makeDocument({ title: `Titel ${id}`, text: 'Een arts behandelt.', id }),
          ),
        ],
        { groepen: [['in opleiding', 'stagiair']] },
      ),
    );
    expect(search.query('arts in opleiding ').results.map(({ document }) => nameOf(document))[0]).toBe('samen');
  });

  it('een jaar is het jaar waar een tekst over gaat, niet dat van de bron', () => {
    const search = createSearch(
      buildSearchIndex(
        [
          makeDocument({ title: 'Tarief', text: 'In 2016 golden maxima.', source: 'Archief 2014-2016', id: 'noemt' }),
          makeDocument({
            title: 'Verwijzen',
            text: 'Het tarief telt niet.',
            source: 'Archief 2014-2016',
            id: 'zwijgt',
          }),
        ],
        { groepen: [] },
      ),
    );
    expect(search.query('2016 ').results.map(({ document }) => nameOf(document))).toEqual(['noemt']);
  });

  it.each([
    // [wat de huisarts typt, het document dat bovenaan hoort]
    ['verwijsbrief', 'verwijsbrief'],
    ['verwijs brief', 'verwijsbrief'],
    ['verwijsbreif', 'verwijsbrief'],
    ['verwijsb', 'verwijsbrief'],
    ['envelop', 'verwijsbrief'],
    ['dsm 5', 'verwijsbrief'],
    ['DSM-5', 'verwijsbrief'],
    ['crisis dienst', 'crisisdienst'],
    ['crissidienst', 'crisisdienst'],
    ['veilig wachten', 'crisisdienst'],
    ['zelfmoord', 'risico'],
    ['SUICIDE', 'risico'],
    ['sggz', 'risico'],
    ['eigenrisico', 'eigen-risico'],
    ['eigen risico', 'eigen-risico'],
    ['moet mijn patiënt eigen risico betalen?', 'eigen-risico'],
    ['gb-ggz', 'eigen-risico'],
    ['bggz', 'eigen-risico'],
    ['1.262,82', 'tarieven'],
    ['1262,82', 'tarieven'],
    ['€ 1.262,82', 'tarieven'],
    ['472.65', 'tarieven'],
    ['1262', 'tarieven'],
    ['prijs 2016', 'tarieven'],
    ['11201', 'norm'],
    ['2350 patienten', 'norm'],
    ['2.350', 'norm'],
    ['vgz norm uren', 'norm'],
    ['nacalcualtie', 'nacalculatie'],
    ['vordert terug', 'nacalculatie'],
    ['ehealth', 'e-health'],
    ['e health', 'e-health'],
    ['mag een praktijkondersteuner verwijzen', 'poh-verwijst-niet'],
    ['mag de poh verwijzen', 'poh-verwijst-niet'],
    ['toestemming jeugd', 'toestemming'],
    ['wachtlijst kind', 'wachtlijst'],
    ['verwijzen', 'keuzehulp-verwijzen'],
  ])('%s: %s', (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });
});

describe('rangorde', () => {
  it('een document met alle woorden staat boven een document met één woord, hoe vaak ook', () => {
    const { results } = searchIn(
      'Tarief, tarief en nog eens tarief: het tarief van de module is een tarief.',
      'Over de norm valt veel te zeggen, en aan het eind van dit lange verhaal ook iets over het tarief.',
      'De norm is de norm.',
    ).query('norm tarief ');
    expect(results.map(({ document }) => nameOf(document))[0]).toBe('1');
  });

  it('een treffer in de kop staat boven een treffer in de tekst', () => {
    const inText = makeDocument({ title: 'Overig', text: 'Ook de wachtlijst komt aan bod.' });
    const inTitle = makeDocument({ title: 'De wachtlijst', text: 'Wat u kunt doen voor wie lang moet wachten.' });
    const { results } = createSearch(buildSearchIndex([inText, inTitle], zoekwoorden)).query('wachtlijst');
    expect(results.map(({ document }) => document.title)).toEqual(['De wachtlijst', 'Overig']);
  });

  it('synoniemen van één woord tellen niet bij elkaar op', () => {
    const withOne = searchIn('De prijs staat vast.', 'Over iets anders.');
    const withAll = searchIn('De prijs staat vast, net als kosten en tarief.', 'Over iets anders.');
    const score = ({ query }: typeof withOne): number => query('prijs').results[0]?.score ?? 0;
    expect(score(withOne)).toBeGreaterThan(0);
    expect(score(withAll)).toBeLessThanOrEqual(score(withOne));
  });

  it('het getypte woord gaat voor zijn synoniem', () => {
    const { results } = searchIn('De kosten staan vast.', 'De prijs staat vast.').query('prijs');
    expect(results.map(({ document }) => nameOf(document))).toEqual(['1', '0']);
  });

  it('het juist gespelde woord gaat voor een woord dat erop lijkt', () => {
    const { results } = searchIn('Een zorgvrager belt.', 'Een zorgvraag telt.').query('zorgvraag ');
    expect(results.map(({ document }) => nameOf(document))[0]).toBe('1');
  });

  it('stopwoorden geven niet de doorslag', () => {
    const { results } = searchIn('Wat is het en hoe gaat dat dan?', 'Nacalculatie volgt na het jaar.').query(
      'wat is het en hoe gaat nacalculatie',
    );
    expect(results.map(({ document }) => nameOf(document))[0]).toBe('1');
  });

  it('een vraag van alleen stopwoorden zoekt op die woorden', () => {
    expect(idsFor('wie ')).toEqual(['toestemming']);
  });

  it('een getal met een tikfout is een ander getal', () => {
    expect(idsFor('472,66 ')).toEqual([]);
  });

  it('een onbekende samenstelling vindt het document met beide delen', () => {
    expect(idsFor('wachtlijstgemeente ')[0]).toBe('wachtlijst');
  });

  it('staan de delen nergens samen, dan is één deel beter dan niets', () => {
    expect(idsFor('wachtlijsttarief ')).toContain('wachtlijst');
  });

  it('van een onbekend woord telt het bekende woord waarmee het begint', () => {
    const { results } = searchIn('De dokter volgt de lithium.', 'Over iets anders.').query('lithiumspiegel ');
    expect(results.map(({ document }) => nameOf(document))).toEqual(['0']);
  });

  it('een sectie die over het gevraagde gaat, staat boven een lange tekst die alle woorden in het voorbijgaan noemt', () => {
    const filling = 'Hier staat veel dat over iets heel anders gaat en de lezer niet verder helpt. '.repeat(4);
    const search = createSearch(
      buildSearchIndex(
        [
          makeDocument({
            id: 'lang',
            title: 'Alle voorwaarden',
            text: `Nacalculatie. ${filling} Budget. ${filling} Psychiater. ${filling}`,
          }),
          makeDocument({
            id: 'over',
            title: 'Afrekening',
            text: 'De nacalculatie van het budget volgt na het jaar.',
          }),
          ...['een', 'twee', 'drie', 'vier'].map((id) =>
            makeDocument({ id, title: `Titel ${id}`, text: 'De psychiater.' }),
          ),
        ],
        { groepen: [] },
      ),
    );
    const [first] = search.query('psychiater nacalculatie budget ').results;
    expect(first && nameOf(first.document)).toBe('over');
  });

  it('een getal van twee cijfers is dat getal, en pas daarna het begin van een code', () => {
    const { results } = searchIn('Code 11201.', 'Een kind van 11 jaar.').query('11');
    expect(results.map(({ document }) => nameOf(document))).toEqual(['1', '0']);
  });

  it('een voltooid deelwoord vindt het werkwoord', () => {
    expect(searchIn('VGZ kan weigeren.').query('geweigerd ').results).toHaveLength(1);
    expect(searchIn('De brief is teruggestuurd.').query('terugsturen ').results).toHaveLength(1);
  });

  it('een gescheiden werkwoord hoort bij elkaar', () => {
    const { results } = searchIn('De vraag is gesteld.', 'De module aanvragen.').query('hoe vraag ik de module aan?');
    expect(results.map(({ document }) => nameOf(document))[0]).toBe('1');
  });

  it('een synoniem vindt ook zijn andere vormen', () => {
    expect(searchIn('Dit zijn de prijzen.').query('kosten ').results).toHaveLength(1);
  });

  it('het laatste woord mag onaf zijn, een woord met een spatie erachter telt als heel', () => {
    expect(idsFor('nac')[0]).toBe('nacalculatie');
    expect(idsFor('nac ')).toEqual([]);
  });
});

describe('een resultaat', () => {
  it('heeft een passage met de gevonden woorden gemarkeerd', () => {
    const [first] = search.query('crisisdienst veilig').results;
    const marked = first?.passage.filter(({ match }) => match).map(({ text }) => text);
    expect(marked).toEqual(['crisisdienst', 'veilig']);
  });

  it('noemt de gevonden woorden zoals ze er staan, elk één keer', () => {
    const [first] = search.query('eigenrisico').results;
    expect(first?.terms).toEqual(['eigen', 'risico']);
  });

  it('markeert bij een synoniem het woord dat er staat', () => {
    expect(search.query('zelfmoord').results[0]?.terms).toEqual(['suïcide']);
  });

  it('markeert geen stopwoorden naast een woord dat iets zegt', () => {
    expect(search.query('wat is de nacalculatie').results[0]?.terms).toEqual(['Nacalculatie']);
  });
});

describe('beperken', () => {
  it('tot een aantal', () => {
    expect(idsFor('ggz', { limit: 2 })).toHaveLength(2);
  });

  it('tot een soort', () => {
    expect(idsFor('verwijzen', { kinds: ['vraag'] })).toEqual(['poh-verwijst-niet']);
  });

  it('tot een bron', () => {
    expect(idsFor('tarief', { sources: ['VGZ POH-GGZ 2023'] })).not.toContain('tarieven');
    expect(idsFor('tarief', { sources: ['VGZ POH-GGZ 2023'] })).toContain('norm');
  });

  it('een lege lijst beperkt niet', () => {
    expect(idsFor('verwijzen', { kinds: [], sources: [] })).toEqual(idsFor('verwijzen'));
  });
});

describe('weinig of niets gevonden', () => {
  it('noemt titels die erop lijken', () => {
    const { results, suggestions } = search.query('natsalkulatie');
    expect(results).toEqual([]);
    expect(suggestions).toContain('Nacalculatie');
  });

  it('zwijgt als er genoeg gevonden is', () => {
    const { results, suggestions } = search.query('patiënt');
    expect(results.length).toBeGreaterThan(2);
    expect(suggestions).toEqual([]);
  });
});

describe('vreemde invoer', () => {
  it.each(['', ' ', '\n\t', '?!', '🚑', '.*+?^${}()|[]\\', '\u0000', '-', "'", '€'])(
    '%j geeft geen resultaat en geen fout',
    (query) => {
      expect(search.query(query).results).toEqual([]);
    },
  );

  it('één letter geeft wat ermee begint', () => {
    expect(idsFor('n')).toContain('nacalculatie');
  });

  it('code in de vraag is gewone tekst', () => {
    expect(idsFor('<script>alert(1)</script> nacalculatie')[0]).toBe('nacalculatie');
    expect(idsFor('constructor __proto__ toString')).toEqual([]);
  });

  it('van tienduizend letters telt het begin', () => {
    expect(search.query('a'.repeat(10_000)).results).toEqual([]);
    expect(idsFor(`nacalculatie ${'x'.repeat(10_000)}`)[0]).toBe('nacalculatie');
    expect(idsFor(`${' '.repeat(10_000)}nacalculatie`)[0]).toBe('nacalculatie');
  });

  it('geen enkele tekst geeft een fout, en elke score is een getal in aflopende volgorde', () => {
    const word = fc.constantFrom('eigen', 'risico', 'ggz', 'de', 'verwijsbreif', '1.262,82', '-', '🚑', 'e', '<b>');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (query) => {
        const scores = search.query(query).results.map(({ score }) => score);
        expect(scores.every((score) => Number.isFinite(score) && score > 0)).toBe(true);
        expect(scores).toEqual([...scores].sort((left, right) => right - left));
      }),
    );
  });
});

describe('alleen de koppen', () => {
  const early = createSearch({ headings: whole.headings, texts: null });

  it('vindt al wat in een kop staat, ook met een tikfout of een synoniem', () => {
    expect(early.query('nacalcualtie').results.map(({ document }) => nameOf(document))).toEqual(['nacalculatie']);
    expect(early.query('prijs').results.map(({ document }) => nameOf(document))[0]).toBe('tarieven');
  });

  it('heeft nog geen passage, wel gemarkeerde woorden in de kop', () => {
    const [first] = early.query('crisisdienst').results;
    expect(first?.passage).toEqual([]);
    expect(first?.title.filter(({ match }) => match).map(({ text }) => text)).toEqual(['crisisdienst']);
  });

  it('vindt nog niets dat alleen in een tekst staat', () => {
    expect(early.query('verwaarlozing ').results).toEqual([]);
  });
});

describe('tellen', () => {
  it('noemt hoeveel er zijn, per soort en per bron, ook voorbij het aantal dat getoond wordt', () => {
    const { results, total, kinds } = search.query('ggz', { limit: 1 });
    expect(results).toHaveLength(1);
    expect(total).toBeGreaterThan(1);
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  });

  it('een gekozen soort verandert de telling per soort niet, een gekozen bron wel', () => {
    const all = search.query('verwijzen');
    expect(search.query('verwijzen', { kinds: ['vraag'] }).kinds).toEqual(all.kinds);
    const filtered = search.query('verwijzen', { sources: ['Archief 2016'] });
    expect(filtered.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(filtered.total);
    expect(filtered.sources).toEqual(all.sources);
  });
});

describe('woorden van de inhoud', () => {
  it.each(['eigen risico', 'mag de praktijkondersteuner verwijzen?', '11201'])(
    '%s: elk woord staat in de inhoud',
    (query) => {
      expect(search.query(query).isKnown).toBe(true);
    },
  );

  it.each(['mevrouw Jansen', 'verwijsbreif', '123456782', 'eigen risico van Piet', '', '?!'])('%j: niet', (query) => {
    expect(search.query(query).isKnown).toBe(false);
  });
});

describe('beschadigd zoekbestand', () => {
  const { headings, texts } = whole;
  it.each([
    ['niets', { headings: undefined, texts: null }],
    ['een foutpagina', { headings: '<!doctype html>', texts: null }],
    ['een leeg object', { headings: {}, texts: null }],
    ['een andere versie', { headings: { ...headings, version: 0 }, texts }],
    ['geen soorten', { headings: { ...headings, kinds: null }, texts }],
    ["geen pagina's", { headings: { ...headings, pages: '/' }, texts }],
    [
      'een document met een soort die er niet is',
      { headings: { ...headings, kind: headings.kind.replace(/./gu, '~') }, texts },
    ],
    ['te weinig koppen', { headings: { ...headings, titles: headings.titles.slice(0, 40) }, texts }],
    ['een document zonder bron', { headings: { ...headings, source: headings.source.slice(1) }, texts }],
    ['geen zoekwoorden', { headings: { ...headings, zoekwoorden: null }, texts }],
    ['een afgebroken groep zoekwoorden', { headings: { ...headings, zoekwoorden: 'kosten|tarief\nprij' }, texts }],
    ['teksten die leeg zijn', { headings, texts: {} }],
    ['teksten van een andere dag', { headings, texts: { ...texts, edition: 'anders' } }],
    ['afgebroken teksten', { headings, texts: { ...texts, texts: texts.texts.slice(0, 40) } }],
    ['onleesbare teksten', { headings, texts: { ...texts, texts: texts.texts.replace(/[^ ]/u, '\uffee') } }],
    ['geen woorden', { headings, texts: { ...texts, words: null } }],
  ])('%s geeft een duidelijke fout', (_, damaged) => {
    expect(() => createSearch(damaged)).toThrow(/Zoeken werkt nu niet: .*Laad de pagina opnieuw\./);
  });
});
