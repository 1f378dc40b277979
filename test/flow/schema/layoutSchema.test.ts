import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { measureWith } from '../../../src/content/fontMetrics.ts';
import type { Antwoord, FlowDefinition } from '../../../src/domain/keuzehulp.ts';
import { schemaMaten, type Regel, type Schema, type Vak } from '../../../src/domain/schema.ts';
import { layoutSchema, layoutWith, ORDERINGS } from '../../../src/flow/schema/layoutSchema.ts';
import { unrest } from '../../../src/flow/schema/unrest.ts';
import { laadEchteInhoud, lettertype } from '../../content/echteInhoud.ts';
import { proef } from '../hulp.ts';
import { fouten } from './meetkunde.ts';

const meet = await measureWith(lettertype);
const { keuzehulpen } = await laadEchteInhoud();
const gevallen = [...keuzehulpen, proef];

/** Lines of text that stick out of their box, measured in the weight they are drawn in. */
function uitsteeksels({ knopen, pijlen }: Schema): string[] {
  const steektUit = (vak: Vak, regels: readonly Regel[], font: { size: number; bold: boolean }, midden = false) =>
    regels
      .filter(({ tekst, x, y }) => {
        const breedte = meet(tekst, font);
        const links = midden ? x - breedte / 2 : x;
        return (
          links < vak.x ||
          links + breedte > vak.x + vak.breedte ||
          y - font.size < vak.y - 1 ||
          y + font.size * 0.25 > vak.y + vak.hoogte
        );
      })
      .map(({ tekst }) => tekst);
  return [
    ...knopen.flatMap((knoop) => [
      ...steektUit(knoop, knoop.kop, { size: schemaMaten.kop, bold: true }),
      ...steektUit(knoop, knoop.tekst, { size: schemaMaten.tekst, bold: false }),
    ]),
    ...pijlen.flatMap(({ label }) => steektUit(label, label.regels, { size: schemaMaten.label, bold: true }, true)),
  ];
}

describe.each(gevallen.map((flow) => [flow.id, flow] as const))('het schema van %s', (_id, flow) => {
  let schema: Schema;
  beforeAll(async () => {
    schema = await layoutSchema(flow, meet);
  });

  it('heeft elke stap, elke uitkomst en elk antwoord één keer', () => {
    const { knopen, pijlen } = schema;
    expect(knopen.map(({ id }) => id).sort()).toEqual([...flow.stappen, ...flow.uitkomsten].map(({ id }) => id).sort());
    expect(pijlen.map(({ van, antwoord, naar }) => ({ van, antwoord, naar }))).toEqual(
      flow.stappen.flatMap(({ id, antwoorden }) =>
        antwoorden.map((antwoord) => ({ van: id, antwoord: antwoord.id, naar: antwoord.naar })),
      ),
    );
  });

  it('laat niets over elkaar vallen, geen pijl door een vak lopen en niets buiten het blad komen', () => {
    expect(fouten(schema)).toEqual([]);
  });

  it('houdt elke regel tekst binnen zijn vak, en laat geen woord weg', () => {
    expect(uitsteeksels(schema)).toEqual([]);
    for (const stap of flow.stappen) {
      const knoop = schema.knopen.find(({ id }) => id === stap.id);
      expect(knoop?.kop.map(({ tekst }) => tekst).join(' ')).toBe(stap.kort);
      expect(knoop?.tekst.map(({ tekst }) => tekst).join(' ')).toBe(stap.vraag);
      for (const { id, label } of stap.antwoorden) {
        const pijl = schema.pijlen.find(({ van, antwoord }) => van === stap.id && antwoord === id);
        expect(pijl?.label.regels.map(({ tekst }) => tekst).join(' ')).toBe(label);
      }
    }
  });

  it('begint bovenaan met de eerste vraag en leest van boven naar beneden', () => {
    const { knopen } = schema;
    expect(knopen[0]?.id).toBe(flow.start);
    const volgorde = knopen.map(({ y, x }) => [y, x]);
    expect(volgorde).toEqual([...volgorde].sort(([ay = 0, ax = 0], [by = 0, bx = 0]) => ay - by || ax - bx));
  });

  it('is van de geprobeerde tekeningen de rustigste', async () => {
    const geprobeerd = await Promise.all(ORDERINGS.map((volgorde) => layoutWith(volgorde, flow, meet)));
    expect(unrest(schema)).toBe(Math.min(...geprobeerd.map(unrest)));
  });

  it('past bij elke bouw hetzelfde', async () => {
    expect(await layoutSchema(flow, meet)).toEqual(schema);
  });
});

/** Any small flow: with loops, arrows to the step itself, several answers to one target, and long words. */
const willekeurigeFlow: fc.Arbitrary<FlowDefinition> = fc
  .record({ stappen: fc.integer({ min: 1, max: 7 }), uitkomsten: fc.integer({ min: 1, max: 4 }) })
  .chain((aantal) => {
    const stapIds = Array.from({ length: aantal.stappen }, (_, index) => `stap-${String(index)}`);
    const uitkomstIds = Array.from({ length: aantal.uitkomsten }, (_, index) => `uitkomst-${String(index)}`);
    const tekst = fc
      .array(fc.constantFrom('ja', 'nee', 'verder', 'met', 'overleg', 'arbeidsongeschiktheidsverzekering', 'W'), {
        minLength: 1,
        maxLength: 9,
      })
      .map((woorden) => woorden.join(' '));
    // One way at most from a step to itself: two would ask the same twice.
    const antwoorden = (zelf: string) =>
      fc
        .array(fc.record({ label: tekst, naar: fc.constantFrom(...stapIds, ...uitkomstIds) }), {
          minLength: 1,
          maxLength: 5,
        })
        .map((lijst) =>
          lijst
            .filter(({ naar }, index) => naar !== zelf || lijst.findIndex((ander) => ander.naar === zelf) === index)
            .map((antwoord, index): Antwoord => ({ id: `antwoord-${String(index)}`, ...antwoord })),
        );
    return fc.record({
      id: fc.constant('willekeurig'),
      titel: fc.constant('Willekeurig'),
      omschrijving: fc.constant(''),
      voor: fc.constant(''),
      versie: fc.constant('1.0.0'),
      bijgewerkt: fc.constant('2026-11-22'),
      start: fc.constant('stap-0'),
      stappen: fc.tuple(
        ...stapIds.map((id) =>
          fc.record({
            id: fc.constant(id),
            kort: tekst,
            vraag: tekst,
            bronnen: fc.constant([]),
            antwoorden: antwoorden(id),
          }),
        ),
      ),
      uitkomsten: fc.tuple(
        ...uitkomstIds.map((id) =>
          fc.record({
            id: fc.constant(id),
            titel: tekst,
            soort: fc.constantFrom('huisartsenzorg' as const, 'crisis' as const),
            advies: fc.constant(''),
          }),
        ),
      ),
    });
  });

it(
  'elke keuzehulp die iemand bedenkt, ook met lussen, krijgt een schema zonder fouten',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(willekeurigeFlow, async (flow) => {
        const schema = await layoutSchema(flow, meet);
        expect(fouten(schema)).toEqual([]);
        expect(uitsteeksels(schema)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  },
);
