import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exact, roundHalfUp, type Getal } from '../../src/calculators/exact.ts';
import { formatGetal } from '../../src/calculators/formatGetal.ts';
import { calculatePohModule, regelsVan, type PohInvoer, type PohRegels } from '../../src/calculators/pohModule.ts';
import { formatUitkomst } from '../../src/calculators/stap.ts';
import { calculateWatAls, withUren } from '../../src/calculators/watAls.ts';
import { isGoedGetal, laadRekenen, tabel, vgzVoorbeeld } from './hulp.ts';

let vgz: PohRegels;
let cz: PohRegels;
beforeAll(async () => {
  const { tarieven } = await laadRekenen();
  vgz = regelsVan(tabel(tarieven['poh-module'], 'vgz-2023'));
  cz = regelsVan(tabel(tarieven['poh-module'], 'cz-2024-2025'));
});

const centen = (getal: Getal): string => formatGetal(getal, { min: 2 });

describe('het rekenvoorbeeld van VGZ (2023)', () => {
  it('geeft 0,28 fte, € 2,26 personeel, € 0,47 consultatie en e-health, en € 2,74 samen', () => {
    const { fte, personeel, cet, cetKosten, tarief } = calculatePohModule(vgzVoorbeeld(), vgz);
    expect(formatGetal(fte)).toBe('0,28');
    expect(centen(personeel)).toBe('2,26');
    expect(centen(cetKosten)).toBe('5.250,00');
    expect(centen(cet)).toBe('0,47');
    expect(centen(tarief.totaal)).toBe('2,74');
  });

  it('de afgeronde delen zijn samen € 2,73: daarom wordt pas aan het einde afgerond', () => {
    const { personeel, cet, tarief } = calculatePohModule(vgzVoorbeeld(), vgz);
    expect(centen(roundHalfUp(personeel).plus(roundHalfUp(cet)))).toBe('2,73');
    expect(centen(tarief.totaal)).toBe('2,74');
  });

  it.each([
    // [personeelskosten per jaar, personeel, totaal]
    ['25031', '2,26', '2,73'],
    ['25032', '2,26', '2,74'],
    ['25050', '2,26', '2,74'],
    ['25078', '2,26', '2,74'],
    ['25079', '2,27', '2,74'],
  ])('bij € %s per jaar is het personele deel € %s en het totaal € %s', (kosten, deel, totaal) => {
    const { personeel, tarief } = calculatePohModule(vgzVoorbeeld({ personeelskosten: exact(kosten) }), vgz);
    expect(centen(personeel)).toBe(deel);
    expect(centen(tarief.totaal)).toBe(totaal);
  });

  it('telt het volle maximum: alles in S1; naar rato van de uren is het plafond € 2,45 en valt € 0,29 daarboven', () => {
    const volledig = calculatePohModule(vgzVoorbeeld(), vgz);
    expect(formatGetal(volledig.normUren)).toBe('14,13');
    expect([volledig.tarief.binnen, volledig.tarief.boven].map(centen)).toEqual(['2,74', '0,00']);
    expect(centen(volledig.naarRato ?? exact(0))).toBe('2,45');
    const naarRato = calculatePohModule(vgzVoorbeeld({ plafond: 'naar-rato' }), vgz);
    expect([naarRato.tarief.binnen, naarRato.tarief.boven].map(centen)).toEqual(['2,45', '0,29']);
  });

  it('declareert per kwartaal € 7.584,32 en per jaar € 30.337,28: het tarief in centen x patiënten', () => {
    const { perKwartaal, perJaar } = calculatePohModule(vgzVoorbeeld(), vgz);
    expect([perKwartaal, perJaar].map(centen)).toEqual(['7.584,32', '30.337,28']);
  });

  it('legt elke stap uit, met de getallen ingevuld', () => {
    const { stappen } = calculatePohModule(vgzVoorbeeld(), vgz);
    const som = Object.fromEntries(
      stappen.map((stap) => [stap.id, `${stap.getallen} = ${formatUitkomst(stap)}`.replaceAll('\u00A0', ' ')]),
    );
    expect(som).toEqual({
      fte: '10 / 36 = 0,28 fte',
      normuren: '12 x 2.768 / 2.350 = 14,13 uur',
      personeel: '€ 25.050,00 / 2.768 / 4 = € 2,262463…',
      'cet-kosten': '50 x € 75,00 + 150 x € 10,00 = € 5.250,00',
      cet: '€ 5.250,00 / 2.768 / 4 = € 0,474169…',
      jaarkosten: '€ 25.050,00 + € 5.250,00 = € 30.300,00',
      totaal: '€ 30.300,00 / 2.768 / 4 = € 2,736632…',
      tarief: '€ 2,736632… = € 2,74',
      'naar-rato': '€ 3,46 x 10 / 14,134468… = € 2,447916…',
      binnen: 'het laagste van € 2,736632… en € 3,46 = € 2,74',
      boven: '€ 2,74 - € 2,74 = € 0,00',
      'per-kwartaal': '€ 2,74 x 2.768 = € 7.584,32',
      'per-jaar': '€ 7.584,32 x 4 = € 30.337,28',
    });
  });
});

describe('norm en maximum', () => {
  it('precies op de norm geldt het volle maximum', () => {
    const { naarRato, urenBovenNorm, onderNorm } = calculatePohModule(
      vgzVoorbeeld({ praktijken: [exact(2350)], uren: exact(12), plafond: 'naar-rato' }),
      vgz,
    );
    expect(centen(naarRato ?? exact(0))).toBe('3,46');
    expect(onderNorm).toBe(false);
    expect(urenBovenNorm.eq(0)).toBe(true);
  });

  it('uren boven de norm vallen erboven, ook als het bedrag onder het maximum blijft', () => {
    const invoer = vgzVoorbeeld({ praktijken: [exact(2350)], uren: exact(16), personeelskosten: exact(16000) });
    const zonder = { aantal: exact(0), prijs: exact(0) };
    const { tarief, totaal } = calculatePohModule({ ...invoer, consultatie: zonder, eHealth: zonder }, vgz);
    expect(totaal.lt('3.46')).toBe(true);
    // A quarter of the hours, so a quarter of the staff: 16,000 / 2,350 / 4 = 1.702…
    expect([tarief.totaal, tarief.binnen, tarief.boven].map(centen)).toEqual(['1,70', '1,28', '0,42']);
  });

  it('bij CZ is zonder eigen tarief geen maximum bekend, en is de norm 16 uur', () => {
    const { maximum, naarRato, normUren, tarief } = calculatePohModule(vgzVoorbeeld(), cz);
    expect([maximum, naarRato]).toEqual([null, null]);
    expect(formatGetal(normUren)).toBe('18,85');
    expect([tarief.binnen, tarief.boven].map(centen)).toEqual(['2,74', '0,00']);
  });

  it('een eigen tarief vervangt het maximum en is als eigen te herkennen', async () => {
    const { tarieven } = await laadRekenen();
    const regels = regelsVan(tabel(tarieven['poh-module'], 'cz-2024-2025'), { norm: null, maximum: exact('2.5') });
    expect(regels.eigen).toEqual({ norm: false, maximum: true });
    const { tarief, stappen } = calculatePohModule(vgzVoorbeeld(), regels);
    expect([tarief.binnen, tarief.boven].map(centen)).toEqual(['2,50', '0,24']);
    const rato = stappen.find(({ id }) => id === 'naar-rato');
    expect(rato?.bronnen.map(({ ref }) => ref)).not.toContain('vgz-poh-ggz/tarief#maximum-en-norm');
  });
});

describe('een samenwerkingsverband', () => {
  it('heeft één tarief over alle patiënten; elke praktijk declareert voor haar eigen patiënten', () => {
    const { tarief, perPraktijk, perKwartaal, patienten } = calculatePohModule(
      vgzVoorbeeld({ praktijken: [exact(2000), exact(768)] }),
      vgz,
    );
    expect(formatGetal(patienten)).toBe('2.768');
    expect(centen(tarief.totaal)).toBe('2,74');
    expect(perPraktijk.map((praktijk) => centen(praktijk.perKwartaal))).toEqual(['5.480,00', '2.104,32']);
    expect(centen(perKwartaal)).toBe('7.584,32');
  });
});

describe('de afrekening achteraf', () => {
  it('het niet bestede deel is begroot min werkelijk, en nooit negatief', () => {
    const lager = calculatePohModule(vgzVoorbeeld({ werkelijkeCet: exact(4000) }), vgz);
    expect(centen(lager.nietBesteed ?? exact(-1))).toBe('1.250,00');
    const hoger = calculatePohModule(vgzVoorbeeld({ werkelijkeCet: exact(6000) }), vgz);
    expect(centen(hoger.nietBesteed ?? exact(-1))).toBe('0,00');
  });

  it('VGZ vordert terug, CZ verlaagt de CET-gelden van het volgende jaar', () => {
    expect([vgz, cz].map(({ tarief }) => tarief?.nacalculatie.soort)).toEqual(['terugvordering', 'volgend-jaar-lager']);
  });
});

describe('eigenschappen bij willekeurige invoer', () => {
  const geld = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((cent) => exact(cent).div(100));
  const aantal = fc.integer({ min: 0, max: 2000 }).map((getal) => exact(getal));
  const inzet = fc.record({ aantal, prijs: geld(500) });
  const invoer: fc.Arbitrary<PohInvoer> = fc.record({
    praktijken: fc.array(
      fc.integer({ min: 1, max: 20_000 }).map((getal) => exact(getal)),
      { minLength: 1, maxLength: 4 },
    ),
    uren: fc.integer({ min: 1, max: 4000 }).map((kwartier) => exact(kwartier).div(4)),
    personeelskosten: geld(500_000),
    consultatie: inzet,
    eHealth: inzet,
    triage: inzet,
    plafond: fc.constantFrom('volledig', 'naar-rato'),
    werkelijkeCet: fc.option(geld(100_000)),
  });
  const regels = fc.constantFrom('vgz', 'cz').map((naam) => (naam === 'vgz' ? vgz : cz));
  const geen = { aantal: exact(0), prijs: exact(0) };
  const bijna = (a: Getal, b: Getal) => a.minus(b).abs().lt('1e-30');

  it('elke uitkomst is een getal: geen NaN, niet oneindig, geen min nul', () => {
    fc.assert(
      fc.property(invoer, fc.boolean(), (each, bijVgz) => {
        const uitkomst = calculatePohModule(each, bijVgz ? vgz : cz);
        const getallen = [
          ...Object.values(uitkomst).filter((part): part is Getal => part instanceof exact),
          ...Object.values(uitkomst.tarief),
          ...uitkomst.stappen.map((stap) => stap.uitkomst.getal),
        ];
        expect(getallen.length).toBeGreaterThan(20);
        expect(getallen.filter((getal) => !isGoedGetal(getal))).toEqual([]);
        expect(getallen.filter((getal) => getal.lt(0))).toEqual([]);
      }),
    );
  });

  it('het totaal is de som van de onafgeronde delen; binnen plus boven is het totaal, ook in centen', () => {
    fc.assert(
      fc.property(invoer, (each) => {
        for (const rules of [vgz, cz]) {
          const { personeel, cet, totaal, binnen, boven, tarief } = calculatePohModule(each, rules);
          expect(bijna(personeel.plus(cet), totaal)).toBe(true);
          expect(binnen.plus(boven).eq(totaal)).toBe(true);
          expect(tarief.binnen.plus(tarief.boven).eq(tarief.totaal)).toBe(true);
          expect(tarief.totaal.eq(roundHalfUp(totaal))).toBe(true);
        }
      }),
    );
  });

  it('meer kosten geven nooit een lager totaal', () => {
    fc.assert(
      fc.property(invoer, geld(10_000), (each, extra) => {
        const meer = calculatePohModule({ ...each, personeelskosten: each.personeelskosten.plus(extra) }, vgz);
        const nu = calculatePohModule(each, vgz);
        expect(meer.totaal.gte(nu.totaal)).toBe(true);
        expect(meer.boven.gte(nu.boven)).toBe(true);
      }),
    );
  });

  it('meer uren, met de kosten mee, geven nooit een lager totaal, en bij het vol maximum nooit minder erboven', () => {
    fc.assert(
      fc.property(invoer, fc.integer({ min: 1, max: 400 }), regels, (each, kwartier, rules) => {
        const vol = { ...each, plafond: 'volledig' as const };
        const nu = calculatePohModule(vol, rules);
        const meer = calculatePohModule(withUren(vol, vol.uren.plus(exact(kwartier).div(4))), rules);
        expect(meer.totaal.gte(nu.totaal.minus('1e-30'))).toBe(true);
        expect(meer.boven.gte(nu.boven.minus('1e-30'))).toBe(true);
      }),
    );
  });

  it('het deel erbinnen komt nooit boven het plafond', () => {
    fc.assert(
      fc.property(invoer, (each) => {
        const { binnen, naarRato, maximum } = calculatePohModule(each, vgz);
        const plafond = each.plafond === 'volledig' ? maximum : naarRato;
        expect(binnen.lte(plafond ?? 0)).toBe(true);
      }),
    );
  });

  it('VGZ en CZ zijn het eens waar hun regels gelijk zijn: het totaal zonder triage', () => {
    fc.assert(
      fc.property(invoer, (each) => {
        const zonder = { ...each, triage: geen };
        const [bijVgz, bijCz] = [calculatePohModule(zonder, vgz), calculatePohModule(zonder, cz)];
        expect(bijVgz.totaal.eq(bijCz.totaal)).toBe(true);
        expect(bijVgz.fte.eq(bijCz.fte)).toBe(true);
        expect(
          bijCz.normUren.times(12).eq(bijVgz.normUren.times(16)) ||
            bijna(bijCz.normUren.times(12), bijVgz.normUren.times(16)),
        ).toBe(true);
      }),
    );
  });

  it('wat als: nul uren laat alleen consultatie en e-health over, en de tabel loopt op', () => {
    fc.assert(
      fc.property(invoer, (each) => {
        const rijen = calculateWatAls(each, vgz);
        expect(rijen.map(({ factor }) => factor.toFixed())).toEqual(['0', '0.25', '0.5', '0.75', '1', '1.25', '1.5']);
        expect(rijen[0]?.resultaat.totaal.eq(rijen[0].resultaat.cet)).toBe(true);
        rijen.slice(1).forEach(({ resultaat }, index) => {
          expect(resultaat.totaal.gte(rijen[index]?.resultaat.totaal.minus('1e-30') ?? 0)).toBe(true);
        });
      }),
    );
  });
});
