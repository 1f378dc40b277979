import { describe, expect, it } from 'vitest';
import type { FlowDefinition } from '../../src/domain/keuzehulp.ts';
import { CASUS_THEMAS, type Casus, type CasusThema } from '../../src/domain/leren.ts';
import { laadEchteInhoud } from './echteInhoud.ts';

/**
 * The exceptions that are easily missed, each with the section that says so: a vignette that exercises one cites it.
 * A new exception here demands a vignette.
 */
const UITZONDERINGEN = {
  aanpassingsstoornis: 'invoering-basis-ggz/vragen-verwijzen-en-huisarts#verzekerde-zorg-en-aanpassingsstoornis',
  'poh-verwijst-niet': 'invoering-basis-ggz/vragen-poh-ggz#poh-mag-niet-verwijzen',
  'echelon-zonder-product': 'lhv-toolkit-ggz/verwijsbrief#echelon-noemen',
  keuzevrijheid: 'invoering-basis-ggz/wat-merkt-de-patient#keuzevrijheid',
  'zonder-nieuwe-verwijzing': 'lhv-toolkit-ggz/verwijzen#geen-nieuwe-verwijzing',
  'zestien-jaar': 'regioplan-poh-jeugd/privacy#leeftijdsgrenzen',
  'geen-overbrugging-uit-s3': 'vgz-poh-ggz/aanvragen#niet-voor-s3',
  dubbelfinanciering: 'cz-prestaties/poh-ggz#dubbelfinanciering',
  'terugwerkende-kracht': 'vgz-poh-ggz/aanvragen#terugwerkende-kracht',
} as const satisfies Partial<Record<CasusThema, string>>;
type Uitzondering = keyof typeof UITZONDERINGEN;
const uitzonderingen = Object.keys(UITZONDERINGEN) as Uitzondering[];

/** A vignette that explains a dispute cites at least this many of its places, or all of them when it has fewer. */
const PLEKKEN_PER_TEGENSPRAAK = 2;

const { leerstof, keuzehulpen, tegenspraken } = await laadEchteInhoud();
const { casussen } = leerstof;

const bronnenVan = (casus: Casus) => new Set(casus.bronnen.map(({ ref }) => ref));
const themasVan = (casus: Casus): readonly CasusThema[] => casus.themas ?? [];
const tegensprakenVan = (casus: Casus) => (casus.tegenspraken ?? []).map(({ id }) => id);

/** Destinations of a flow, outcomes and hand-overs, where none of these vignettes ends. */
const zonderCasus = (flow: FlowDefinition, lijst: readonly Casus[]): string[] => {
  const bereikt = new Set(lijst.filter(({ keuzehulp }) => keuzehulp === flow.id).map(({ uitkomst }) => uitkomst));
  return flow.uitkomsten.map(({ id }) => id).filter((id) => !bereikt.has(id));
};
/** Whether a vignette exercises an exception and cites the section it rests on. */
const oefentUitzondering = (casus: Casus, uitzondering: Uitzondering): boolean =>
  casus.soort === 'uitzondering' &&
  themasVan(casus).includes(uitzondering) &&
  bronnenVan(casus).has(UITZONDERINGEN[uitzondering]);

describe('de casussen samen', () => {
  it.each(keuzehulpen.map((flow) => [flow.titel, flow] as const))(
    '%s: elke uitkomst en elke overdracht heeft een casus',
    (_titel, flow) => {
      expect(zonderCasus(flow, casussen), `zonder casus in ${flow.id}`).toEqual([]);
    },
  );

  it('elke uitzondering heeft een casus die haar bron noemt', () => {
    const gemist = uitzonderingen.filter((id) => !casussen.some((casus) => oefentUitzondering(casus, id)));
    expect(gemist, 'uitzonderingen zonder casus').toEqual([]);
  });

  it('elke tegenspraak heeft een casus die haar uitlegt', () => {
    const uitgelegd = new Set(casussen.flatMap(tegensprakenVan));
    const gemist = tegenspraken.map(({ id }) => id).filter((id) => !uitgelegd.has(id));
    expect(gemist, 'tegenspraken zonder casus').toEqual([]);
  });

  it('elk thema wordt geoefend', () => {
    const geoefend = new Set(casussen.flatMap(themasVan));
    const gemist = Object.keys(CASUS_THEMAS).filter((thema) => !geoefend.has(thema as CasusThema));
    expect(gemist, 'themas zonder casus').toEqual([]);
  });

  it('elke halte van het leerpad heeft een casus, behalve de laatste: daar wordt alleen verder gelezen', () => {
    const haltes = new Set(casussen.map(({ halte }) => halte));
    expect(
      leerstof.leerpad
        .slice(0, -1)
        .map(({ id }) => id)
        .filter((id) => !haltes.has(id)),
    ).toEqual([]);
  });

  it('een bestemming zonder casus wordt gemist, ook een nieuwe', () => {
    const [flow] = keuzehulpen;
    if (!flow) throw new Error('er is geen keuzehulp');
    const [weg, ...rest] = casussen.filter(({ keuzehulp }) => keuzehulp === flow.id);
    if (!weg) throw new Error(`er is geen casus bij ${flow.id}`);
    const zonderDeze = rest.filter(({ uitkomst }) => uitkomst !== weg.uitkomst);
    expect(zonderCasus(flow, zonderDeze)).toContain(weg.uitkomst);
  });
});

describe.each(casussen.map((casus) => [casus.id, casus] as const))('casus %s', (_id, casus) => {
  it('noemt bij elke tegenspraak die hij uitlegt beide kanten als bron', () => {
    for (const { id, plekken } of tegenspraken.filter((each) => tegensprakenVan(casus).includes(each.id))) {
      const genoemd = plekken.filter(({ bron }) => bronnenVan(casus).has(bron.ref)).length;
      expect(genoemd, `${id}: plekken in het veld bronnen`).toBeGreaterThanOrEqual(
        Math.min(PLEKKEN_PER_TEGENSPRAAK, plekken.length),
      );
    }
  });

  it('is van het soort dat hij oefent', () => {
    if (casus.soort === 'uitzondering')
      expect(
        uitzonderingen.filter((id) => oefentUitzondering(casus, id)),
        'uitzondering, met haar bron',
      ).not.toEqual([]);
    else if (casus.soort === 'tegenspraak') expect(tegensprakenVan(casus), 'tegenspraken').not.toEqual([]);
    else expect(tegensprakenVan(casus), 'een gewone casus legt geen tegenspraak uit').toEqual([]);
  });

  it('legt uit waarom een bestemming die voor de hand ligt het niet is', () => {
    expect(Object.keys(casus.nietOmdat)).not.toEqual([]);
  });

  it('noemt bij "welk antwoord zou dit veranderen" alleen wat echt ergens anders uitkomt', () => {
    expect(casus.anders.filter(({ naar }) => naar === casus.uitkomst)).toEqual([]);
  });
});
