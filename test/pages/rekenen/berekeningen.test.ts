import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { standaardInvoer, type RuweInvoer } from '../../../src/calculators/velden.ts';
import { rekenhulpIds, type Rekenhulp, type RekenhulpId } from '../../../src/domain/rekenhulp.ts';
import type { Tarieven } from '../../../src/domain/tarief.ts';
import { berekeningen as laders } from '../../../src/pages/rekenen/berekeningen.ts';
import { berekenStand, type Stand } from '../../../src/pages/rekenen/stand.ts';
import type { Berekening } from '../../../src/pages/rekenen/weergave.ts';
import { formatBerekeningCsv, formatTekst, listInvoer } from '../../../src/pages/rekenen/uitvoer.ts';
import { formatCel } from '../../../src/pages/rekenen/weergave.ts';
import { laadRekenen } from '../../calculators/hulp.ts';

let tarieven: Tarieven;
let rekenhulp: (id: RekenhulpId) => Rekenhulp;
let berekeningen: Readonly<Record<RekenhulpId, Berekening>>;
beforeAll(async () => {
  const geladen = await Promise.all(rekenhulpIds.map(async (id) => [id, await laders[id]()] as const));
  berekeningen = Object.fromEntries(geladen) as Record<RekenhulpId, Berekening>;
  ({ tarieven, rekenhulp } = await laadRekenen());
});

const voorbeeldVan = (id: RekenhulpId): RuweInvoer => ({
  ...standaardInvoer(berekeningen[id].velden(tarieven)),
  ...rekenhulp(id).voorbeelden[0]?.invoer,
});
const stand = (id: RekenhulpId, deel: RuweInvoer = {}, basis = voorbeeldVan(id)): Stand =>
  berekenStand(berekeningen[id], { ...basis, ...deel }, { rekenhulp: rekenhulp(id), tarieven });
const hoofd = (id: RekenhulpId, deel?: RuweInvoer): string => {
  const { weergave } = stand(id, deel);
  return weergave ? formatCel(weergave.hoofd.waarde).replaceAll('\u00A0', ' ') : 'geen uitkomst';
};
const kern = (id: RekenhulpId, label: string, deel?: RuweInvoer): string => {
  const gevonden = stand(id, deel).weergave?.kern.find((each) => each.label === label);
  return gevonden ? formatCel(gevonden.waarde).replaceAll('\u00A0', ' ') : '';
};
/** Read back by a parser that keeps to RFC 4180: it refuses a row with another number of columns. */
const leesCsv = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
const fouten = (id: RekenhulpId, deel: RuweInvoer): string[] =>
  stand(id, deel).fouten.map(({ veld, rij, fout }) => `${veld}${rij ? `.${String(rij)}` : ''}: ${fout}`);

describe('het voorbeeld van de bron, met één druk geladen', () => {
  it.each([
    ['poh-module', '€ 2,74'],
    ['basis-ggz', '€ 200,00'],
    ['poh-jeugd-overhead', '€ 2.830,00'],
    ['normuren', '14,13 of 18,85 uur'],
  ] as const)('%s: %s', (id, uitkomst) => {
    expect(hoofd(id)).toBe(uitkomst);
  });

  it('een leeg formulier heeft geen fouten, wel een lijst van wat nog nodig is', () => {
    for (const id of rekenhulpIds) {
      const leeg = stand(id, {}, standaardInvoer(berekeningen[id].velden(tarieven)));
      expect(leeg.weergave).toBeNull();
      expect(leeg.fouten).toEqual([]);
      expect(leeg.leeg.length).toBeGreaterThan(0);
    }
  });
});

describe('verkeerde invoer', () => {
  it.each([
    ['leeg', 'uren', '', ''],
    ['letters', 'uren', 'tien', 'tekens die niet in een getal horen'],
    ['negatief', 'uren', '-3', 'Dit getal is negatief'],
    ['nul patiënten', 'praktijken', '0', 'Nul kan hier niet'],
    ['absurd groot', 'personeelskosten', '99.000.000', 'Dit is te veel'],
    ['halve patiënten', 'praktijken', '2.350,5', 'heel getal'],
    ['twee decimaaltekens', 'personeelskosten', '25,0,50', 'punten en komma’s kloppen niet'],
    ['drie decimalen', 'consultatie-prijs', '75,123', 'te veel decimalen'],
    ['meer dan een werkweek', 'uren', '37', 'meer dan een werkweek van 36 uur voor één medewerker'],
    ['een aantal zonder prijs', 'consultatie-prijs', '', 'Vul ook de prijs in'],
    ['een prijs zonder aantal', 'e-health-aantal', '', 'Vul ook het aantal in'],
    ['een onbekend jaar', 'jaar', '2024', 'Geen tarief bekend voor VGZ in 2024'],
    ['een andere verzekeraar', 'verzekeraar', 'anders', 'Geen tarief bekend voor deze verzekeraar in 2023'],
  ])('POH-module, %s: een melding bij het veld', (_wat, veld, tekst, melding) => {
    const { weergave, leeg } = stand('poh-module', { [veld]: tekst });
    expect(weergave).toBeNull();
    if (melding === '') expect(leeg).toEqual([{ veld, fout: 'Dit veld is leeg. Vul een getal in.' }]);
    else expect(fouten('poh-module', { [veld]: tekst }).join()).toContain(melding);
  });

  it('een percentage boven 100 of onder 50', () => {
    expect(fouten('poh-jeugd-overhead', { percentage: '101' })[0]).toContain('van 50% tot en met 100%');
    expect(fouten('poh-jeugd-overhead', { percentage: '49' })[0]).toContain('van 50% tot en met 100%');
    expect(fouten('basis-ggz', { 'tarief-percentage': '100,01' })[0]).toContain('van 0% tot en met 100%');
  });

  it('een combinatie die niet mag', () => {
    expect(fouten('basis-ggz', { 'tweede-product': 'kort' })[0]).toContain('mogen niet samen');
    expect(fouten('basis-ggz', { 'tweede-product': 'chronisch' })).toEqual([]);
  });

  it('in één rij van een samenwerkingsverband: de andere rijen blijven goed', () => {
    expect(fouten('poh-module', { praktijken: '2.000;x;700' })).toEqual([
      'praktijken.1: Hier staan tekens die niet in een getal horen. Gebruik alleen cijfers, punt en komma.',
    ]);
  });
});

describe('verzekeraar en jaar', () => {
  it('een andere verzekeraar kiezen zet het jaar op het nieuwste dat we kennen', () => {
    const na = berekeningen['poh-module'].naKeuze?.({ verzekeraar: 'CZ', jaar: '2023' }, 'verzekeraar', tarieven);
    expect(na?.['jaar']).toBe('2025');
  });

  it('een verzekeraar die niet (meer) bestaat, rekent niet stil met het tarief van een ander', () => {
    expect(fouten('poh-module', { verzekeraar: 'Ditzo' }).join()).toContain('Geen tarief bekend voor deze verzekeraar');
    expect(stand('poh-module', { verzekeraar: 'Ditzo' })).toEqual(stand('poh-module', { verzekeraar: 'anders' }));
    expect(stand('poh-module', { verzekeraar: '' })).toEqual(stand('poh-module', { verzekeraar: 'VGZ' }));
  });

  it('een andere keuze die niet (meer) bestaat, telt als de standaardkeuze, ook voor wat er nog gevraagd wordt', () => {
    expect(stand('basis-ggz', { contract: 'soms' })).toEqual(stand('basis-ggz', { contract: 'contract' }));
  });

  it('een jaar dat wel bekend is, blijft staan', () => {
    const na = berekeningen['poh-module'].naKeuze?.({ verzekeraar: 'CZ', jaar: '2024' }, 'verzekeraar', tarieven);
    expect(na?.['jaar']).toBe('2024');
  });

  it('triage telt alleen bij CZ, en wordt bij VGZ niet gevraagd', () => {
    const triage = { 'triage-aantal': '100', 'triage-prijs': '20' };
    expect(hoofd('poh-module', triage)).toBe('€ 2,74');
    expect(stand('poh-module').velden.map(({ id }) => id)).not.toContain('triage-aantal');
    expect(hoofd('poh-module', { ...triage, verzekeraar: 'CZ', jaar: '2024' })).toBe('€ 2,92');
  });

  it('een onbekende verzekeraar rekent met uw eigen norm, herkenbaar als eigen opgave', () => {
    const eigen = { verzekeraar: 'anders', jaar: '2030', 'eigen-norm': '10', 'eigen-tarief': '2,50' };
    const { weergave } = stand('poh-module', eigen);
    expect(hoofd('poh-module', eigen)).toBe('€ 2,74');
    expect(kern('poh-module', 'Normuren van uw praktijk', eigen)).toBe('11,78 uur');
    expect(kern('poh-module', 'Daarboven', eigen)).toBe('€ 0,24');
    expect(weergave?.hoofd.bij).toContain('uw eigen opgave voor 2030');
    const bij = Object.fromEntries(weergave?.kern.map((each) => [each.label, each.bij]) ?? []);
    expect(bij['Maximum']).toMatch(/^uw eigen opgave/);
    expect(bij['Normuren van uw praktijk']).toMatch(/^uw eigen opgave/);
    // No source has a rule for this insurer that could be read in two ways.
    expect(weergave?.tabellen.map(({ titel }) => titel)).not.toContain('Twee lezingen van het maximum');
    expect(weergave?.notities.map(({ soort }) => soort)).toContain('niet-uit-de-bronnen');
  });

  it('CZ zonder eigen tarief: het maximum is niet bekend, en dat staat er', () => {
    const cz = { verzekeraar: 'CZ', jaar: '2025' };
    expect(kern('poh-module', 'Maximum', cz)).toBe('niet bekend');
    expect(stand('poh-module', cz).weergave?.notities.some(({ tekst }) => tekst.includes('VECOZO'))).toBe(true);
  });
});

describe('de spanning in de bron blijft zichtbaar', () => {
  it('onder de norm staan beide lezingen van het maximum naast elkaar, met de opmerking', () => {
    const { weergave } = stand('poh-module');
    const tabel = weergave?.tabellen.find(({ titel }) => titel === 'Twee lezingen van het maximum');
    const cellen = tabel?.rijen.map((rij) => rij.cellen.map((cel) => formatCel(cel).replaceAll('\u00A0', ' ')));
    expect(cellen).toEqual([
      ['€ 3,46', '€ 2,45'],
      ['€ 2,74', '€ 2,45'],
      ['€ 0,00', '€ 0,29'],
    ]);
    expect(weergave?.notities.find(({ soort }) => soort === 'tegenspraak')?.tekst).toMatch(/€\s2,45/);
  });

  it('het maximum en de norm noemen verzekeraar en jaar; de verdeling in binnen en boven is van ons', () => {
    const { weergave } = stand('poh-module', { uren: '20' });
    const bij = Object.fromEntries(weergave?.kern.map((each) => [each.label, each.bij]) ?? []);
    expect(bij['Maximum']).toMatch(/^VGZ 2023/);
    expect(bij['Normuren van uw praktijk']).toMatch(/^VGZ 2023/);
    for (const label of ['Personele inzet boven de normuren', 'Binnen de norm en het maximum'])
      expect(weergave?.stappen.find((stap) => stap.label === label)?.nietUitDeBronnen, label).toBeTruthy();
  });

  it('elke stap zonder bron zegt dat hij niet uit de bronnen komt', () => {
    for (const id of rekenhulpIds)
      for (const stap of stand(id).weergave?.stappen ?? [])
        expect(stap.bronnen.length > 0 || stap.nietUitDeBronnen !== undefined, `${id}: ${stap.label}`).toBe(true);
  });

  it('triage staat bij VGZ nergens als deel van de module', () => {
    const { weergave } = stand('poh-module');
    const woorden = [weergave?.hoofd.bij, ...(weergave?.kern ?? []).map(({ bij }) => bij)].join();
    expect(woorden).not.toContain('triage');
    for (const { label, formule } of weergave?.stappen ?? [])
      expect(`${label} ${formule.replace('bij CZ ook triage', '')}`).not.toContain('triage');
  });

  it('op of boven de norm is er geen twee lezingen en geen opmerking', () => {
    const { weergave } = stand('poh-module', { uren: '20' });
    expect(weergave?.tabellen.map(({ titel }) => titel)).not.toContain('Twee lezingen van het maximum');
    expect(weergave?.notities.map(({ soort }) => soort)).not.toContain('tegenspraak');
  });

  it('de opmerking over afronding staat er alleen als afgeronde delen iets anders geven', () => {
    const heeft = (deel: RuweInvoer) =>
      stand('poh-module', deel).weergave?.notities.some(({ tekst }) => tekst.includes('cent verschil'));
    expect(heeft({})).toBe(true);
    expect(heeft({ personeelskosten: '25.000' })).toBe(false);
  });

  it('VGZ 2023 en CZ 2024-2025 staan naast elkaar', () => {
    const tabel = stand('poh-module').weergave?.tabellen.find(({ titel }) => titel.includes('naast'));
    expect(tabel?.kolommen).toEqual(['', 'VGZ 2023', 'CZ 2024-2025']);
    const rij = (kop: string) =>
      tabel?.rijen.find((each) => each.kop === kop)?.cellen.map((cel) => formatCel(cel).replaceAll('\u00A0', ' '));
    expect(rij('Norm')).toEqual(['12 uur per 2.350 patiënten', '16 uur per 2.350 patiënten']);
    expect(rij('Normuren van uw praktijk')).toEqual(['14,13 uur', '18,85 uur']);
    expect(rij('Maximum')).toEqual(['€ 3,46', 'in uw aanbod op VECOZO']);
  });
});

describe('elke tekst in elk veld', () => {
  const rommel = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'0123456789.,;- €%'), maxLength: 14 }),
    fc.constantFrom('0', '1', '36', '2.350', '100', '1000000', 'CZ', 'anders', 'naar-rato', 'chronisch', 'onvolledig'),
  );

  it.each(rekenhulpIds)(
    '%s: een getal of een melding, nooit een fout; elke stap en opmerking heeft zijn tekst',
    (id) => {
      const velden = berekeningen[id].velden(tarieven);
      let metUitkomst = 0;
      fc.assert(
        fc.property(
          fc.dictionary(fc.constantFrom(...velden.map((veld) => veld.id)), rommel, { maxKeys: 4 }),
          (deel) => {
            const { weergave, fouten: gevonden, leeg } = stand(id, deel);
            if (!weergave) {
              expect(gevonden.length + leeg.length).toBeGreaterThan(0);
              for (const { veld, fout } of [...gevonden, ...leeg]) {
                expect(velden.map((each) => each.id)).toContain(veld);
                expect(fout).toMatch(/^[A-Z][^]+\.$/);
              }
              return;
            }
            metUitkomst += 1;
            const alles = JSON.stringify([
              formatTekst({ rekenhulp: rekenhulp(id), invoer: [], weergave, datum: 'vandaag' }),
              weergave.tabellen.map(({ rijen }) => rijen.map(({ cellen }) => cellen.map(formatCel))),
            ]);
            expect(alles).not.toMatch(/NaN|Infinity|undefined|-€\u00A00,00|"-0/);
          },
        ),
        { numRuns: 400 },
      );
      expect(metUitkomst).toBeGreaterThan(10);
    },
  );

  it.each(rekenhulpIds)('%s: elk veld en elke keuze heeft een label', (id) => {
    for (const veld of berekeningen[id].velden(tarieven)) {
      const tekst = rekenhulp(id).velden[veld.id];
      expect(tekst?.label, veld.id).toBeTruthy();
      if (veld.soort === 'keuze') for (const optie of veld.opties) expect(tekst?.keuzes?.[optie], optie).toBeTruthy();
    }
    const inGroepen = berekeningen[id].groepen.flatMap((groep) => groep.velden);
    expect([...inGroepen].sort()).toEqual(
      berekeningen[id]
        .velden(tarieven)
        .map((veld) => veld.id)
        .sort(),
    );
  });
});

describe('de uitvoer', () => {
  const uitvoer = (deel: RuweInvoer = {}) => {
    const { weergave, velden } = stand('poh-module', deel);
    if (!weergave) throw new Error('geen uitkomst');
    const hulp = rekenhulp('poh-module');
    const invoer = listInvoer(hulp, velden, { ...voorbeeldVan('poh-module'), ...deel });
    return { rekenhulp: hulp, invoer, weergave, datum: '22 november 2026' };
  };

  it('als tekst: uitkomst, wat is ingevuld, elke stap met bron', () => {
    const tekst = formatTekst(uitvoer());
    expect(tekst).toContain('Totaal per ingeschreven verzekerde per kwartaal: € 2,74 (VGZ 2023;');
    expect(tekst).toContain('- Ingeschreven patiënten: 2.768 patiënten');
    expect(tekst).toContain('- Jaar: 2023');
    expect(tekst).toContain('- Personeelskosten per jaar: € 25.050,00 per jaar');
    expect(tekst).toMatch(
      /\d+\. Uren naar fte: 10 \/ 36 = 0,28 fte\n.+Bron: vgz-poh-ggz: vgz-poh-ggz\/rekenvoorbeeld#berekening/,
    );
    expect(tekst).toContain('Niet uit de bronnen: De bronnen geven de norm; het omrekenen');
    expect(tekst).not.toMatch(/\u00A0|undefined|\.\.| {2}$/m);
  });

  it('elke stap en elke opmerking in de CSV noemt een bron, of zegt dat hij er niet uit komt', () => {
    const rijen = formatBerekeningCsv(uitvoer({ uren: '20' }))
      .trimEnd()
      .split('\r\n');
    const verantwoord = rijen.filter((rij) => /^(?:stap|opmerking);/.test(rij));
    expect(verantwoord.filter((rij) => rij.startsWith('opmerking')).length).toBeGreaterThan(1);
    for (const rij of verantwoord) expect(rij).toMatch(/Bron: |Niet uit de bronnen: /);
  });

  it('als CSV: een rekenblad leest zes kolommen, en elk bedrag als getal met een komma', () => {
    const csv = formatBerekeningCsv(uitvoer());
    const [kop, ...rijen] = leesCsv(csv);
    expect(kop).toEqual(['deel', 'naam', 'waarde', 'eenheid', 'uitleg', 'bron']);
    const rij = (deel: string, naam: string) => rijen.find((each) => each[0] === deel && each[1] === naam);
    expect(rij('ingevuld', 'Personeelskosten per jaar')?.slice(2)).toEqual(['25050', 'euro per jaar', '', '']);
    expect(rij('uitkomst', 'Totaal per ingeschreven verzekerde per kwartaal')?.slice(2, 4)).toEqual(['2,74', 'euro']);
    expect(rij('uitkomst', 'Alle patiënten, per jaar')?.slice(2, 4)).toEqual(['30337,28', 'euro']);
    expect(rij('stap', 'Uren naar fte')?.slice(2, 5)).toEqual([
      '0,277778',
      'fte',
      'uren per week / uren van een volledige werkweek: 10 / 36',
    ]);
  });

  it.each(rekenhulpIds)('%s als CSV: overal zes kolommen, en waar een eenheid staat, staat een getal', (id) => {
    const { weergave, velden } = stand(id);
    if (!weergave) throw new Error('geen uitkomst');
    const invoer = listInvoer(rekenhulp(id), velden, voorbeeldVan(id));
    const rijen = leesCsv(
      formatBerekeningCsv({ rekenhulp: rekenhulp(id), invoer, weergave, datum: '22 november 2026' }),
    );
    expect(rijen.length).toBeGreaterThan(10);
    for (const rij of rijen.slice(1)) if (rij[3] !== '') expect(rij[2], rij.join()).toMatch(/^-?\d+(?:,\d+)?$/);
  });

  it('een samenwerkingsverband noemt elke praktijk', () => {
    const regels = uitvoer({ praktijken: '2.000;768' }).invoer.map(({ label, tekst }) => `${label}: ${tekst}`);
    expect(regels).toContain('Ingeschreven patiënten, praktijk 1: 2.000 patiënten');
    expect(regels).toContain('Ingeschreven patiënten, praktijk 2: 768 patiënten');
  });
});

describe('wat Mijn praktijk al weet', () => {
  it('staat klaar in het formulier', () => {
    const praktijk = { patienten: 3100, pohUren: 12.5, verzekeraar: 'CZ', jaar: 2025, eigenTarief: '3.1' };
    expect(berekeningen['poh-module'].uitPraktijk?.(praktijk)).toEqual({
      praktijken: '3.100',
      uren: '12,5',
      verzekeraar: 'CZ',
      jaar: '2025',
      'eigen-tarief': '3,10',
    });
    expect(berekeningen['poh-module'].uitPraktijk?.({})).toEqual({});
    expect(berekeningen.normuren.uitPraktijk?.(praktijk)).toEqual({ patienten: '3.100' });
  });
});
