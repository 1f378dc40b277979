import { describe, expect, it } from 'vitest';
import { planQuery, type QueryPlan } from '../../src/search/queryPlan.ts';
import { buildSynoniemen } from '../../src/search/synoniemen.ts';
import { WEIGHTS } from '../../src/search/weights.ts';
import { buildVocabulary, openVocabulary } from '../../src/search/vocabulary.ts';

const inDocuments = [
  'verwijsbrief',
  'verwijzen',
  'brief',
  'plan',
  'zorg',
  'zorgplan',
  'kosten',
  'tarief',
  '1262,82',
  'wat',
  'meteen',
];
const { equals } = buildSynoniemen({ groepen: [['prijs', 'kosten', 'tarief']] });
const plan = (query: string): QueryPlan =>
  planQuery(query, {
    vocabulary: openVocabulary(buildVocabulary([...inDocuments, ...equals.keys()])),
    equals,
    frequency: (term) => (inDocuments.includes(term) ? 1 : 0),
  });
const variantsOf = (query: string): string[] => [...(plan(query).words[0]?.variants.keys() ?? [])];

/** The two words an unknown compound is read as. */
const pairsOf = (query: string): unknown[] =>
  (plan(query).words[0]?.pairs ?? []).map((pair) =>
    pair.map((variants) => [...variants].find(([, weight]) => weight === 1)?.[0]),
  );

describe('wat een woord kan betekenen', () => {
  const withChild = (query: string): string[] => {
    const { equals } = buildSynoniemen({ groepen: [['kind', 'jeugd']] });
    const known = ['kind', 'jeugd', '3', '11', '15', '19'];
    const { words } = planQuery(query, {
      vocabulary: openVocabulary(buildVocabulary(known)),
      equals,
      frequency: (term) => (known.includes(term) ? 1 : 0),
    });
    return words.flatMap(({ variants }) => (variants.has('jeugd') ? [...variants.keys()] : []));
  };

  it.each(['adhd en 11 jaar', 'een 15-jarige ', 'een jongen van 15 met angst', 'iemand van 15'])(
    '%s: de leeftijd zegt dat het om een kind gaat',
    (query) => {
      expect(withChild(query)).toEqual(expect.arrayContaining(['kind', 'jeugd']));
    },
  );

  it.each(['de norm van 11 uur', 'een contract van 3 jaar', 'iemand van 19 jaar', 'code 15'])(
    '%s: dat is geen leeftijd van een kind',
    (query) => {
      expect(withChild(query)).toEqual([]);
    },
  );

  it('een woord dat in geen tekst staat, staat voor zijn synoniemen, en die wegen minder dan een woord zelf', () => {
    expect(plan('prijs ').words[0]?.variants).toEqual(
      new Map([
        ['kosten', WEIGHTS.variant.synonym],
        ['tarief', WEIGHTS.variant.synonym],
      ]),
    );
    expect(plan('tarief ').words[0]?.variants.get('tarief')).toBe(1);
  });

  it('het woord dat nog getypt wordt, kan een begin zijn; een kort woord dat af is niet', () => {
    expect(variantsOf('ver')).toEqual(['verwijsbrief', 'verwijzen']);
    expect(variantsOf('ver ')).toEqual([]);
    expect(variantsOf('ver?')).toEqual([]);
  });

  it('een woord dat af is, is niet het begin van wat alleen in de zoekwoorden staat', () => {
    const { equals } = buildSynoniemen({ groepen: [['overbruggen', 'tijdelijke hulp']] });
    const known = ['overbruggen', 'tijdelijk', 'tijdelijkheid'];
    const { words } = planQuery('tijdelijk verblijf', {
      vocabulary: openVocabulary(buildVocabulary([...known, ...equals.keys()])),
      equals,
      frequency: (term) => Number(known.includes(term)),
    });
    expect([...(words[0]?.variants.keys() ?? [])].sort()).toEqual(['tijdelijk', 'tijdelijkheid']);
  });

  it('een woord kan het laatste deel van een samenstelling zijn, maar weegt dan minder', () => {
    const variants = plan('brief ').words[0]?.variants;
    expect(variants?.get('brief')).toBe(1);
    expect(variants?.get('verwijsbrief')).toBeLessThan(0.5);
  });

  it('een tikfout wordt alleen gezocht als het woord onbekend is', () => {
    expect(variantsOf('verwijsbreif ')).toEqual(['verwijsbrief']);
    expect(variantsOf('zorg ')).not.toContain('brief');
  });

  it('een tikfout in een synoniem leidt ook naar de andere leden', () => {
    expect(variantsOf('prijzs ')).toEqual(['kosten', 'tarief']);
  });

  it('een onbekende samenstelling wordt in bekende delen gesplitst, ook met een tussen-s', () => {
    expect(pairsOf('briefplan ')).toEqual([['brief', 'plan']]);
    expect(pairsOf('zorgsbrief ')).toEqual([['zorg', 'brief']]);
  });

  it('het eerste deel van een samenstelling mag een andere vorm van een bekend woord zijn', () => {
    const [[head, tail] = []] = plan('verwijskosten ').words[0]?.pairs ?? [];
    expect([...(head?.keys() ?? [])]).toContain('verwijzen');
    expect(tail?.get('kosten')).toBe(1);
  });

  it('van een samenstelling waarvan niets bekend is, telt het eind', () => {
    expect(plan('fietsplan ').words[0]?.variants).toEqual(new Map([['plan', WEIGHTS.variant.part]]));
    expect(variantsOf('fietstocht ')).toEqual([]);
  });

  it('een bedrag mag zonder centen, maar een code niet onaf', () => {
    expect(variantsOf('1262 ')).toEqual(['1262,82']);
    expect(variantsOf('126 ')).toEqual([]);
  });

  it('een stopwoord is er een, ook met een tikfout', () => {
    expect(plan('wat ').words[0]?.isStopWord).toBe(true);
    expect(plan('watt ').words[0]?.isStopWord).toBe(true);
    expect(plan('brief ').words[0]?.isStopWord).toBe(false);
  });
});

describe('woorden die samen één term zijn', () => {
  it.each(['zorg plan ', 'zorg-plan ', 'Zorg  Plan!'])('%j', (query) => {
    expect(plan(query).spans).toEqual([{ from: 0, to: 2, variants: new Map([['zorgplan', 1]]) }]);
  });

  it('ook als er een tikfout in een van de woorden zit', () => {
    expect(plan('zrog plan ').spans).toHaveLength(1);
  });

  it('ook als het laatste woord nog niet af is', () => {
    expect([...(plan('zorg pl').spans[0]?.variants.keys() ?? [])]).toEqual(['zorgplan']);
  });
});

describe('grenzen', () => {
  it('van heel veel woorden tellen de eerste zestien', () => {
    expect(plan('zorg '.repeat(30)).words).toHaveLength(16);
  });

  it('van een heel lange vraag telt het begin', () => {
    expect(plan(`${'x'.repeat(199)} zorg`).words).toHaveLength(1);
  });
});

describe('gesproken taal', () => {
  it('drie kleine woorden die samen bekend zijn, zeggen wel iets: niet meer wil', () => {
    const { equals } = buildSynoniemen({ groepen: [['suïcide', 'niet meer wil']] });
    const { spans } = planQuery('hij zegt dat hij niet meer wil ', {
      vocabulary: openVocabulary(buildVocabulary(['suicide', ...equals.keys()])),
      equals,
      frequency: (term) => Number(term === 'suicide'),
    });
    expect(spans.map(({ variants }) => [...variants.keys()])).toEqual([['suicide']]);
  });

  it('kleine woorden vormen samen geen ander woord: met een is niet meteen', () => {
    expect(plan('met een verwijsbrief ').spans).toEqual([]);
    expect(plan('verwijs brief ').spans).toHaveLength(1);
  });

  it('een vulwoord is te herkennen, zolang het niet nog getypt wordt', () => {
    const fillers = (query: string): boolean[] => plan(query).words.map(({ isFiller }) => isFiller);
    expect(fillers('hoe zit het precies met de kosten')).toEqual([false, true, false, true, false, false, false]);
    expect(fillers('zit')).toEqual([false]);
    expect(fillers('zit ')).toEqual([true]);
  });
});
