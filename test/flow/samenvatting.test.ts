import { beforeAll, describe, expect, it } from 'vitest';
import { listPaden } from '../../src/flow/paden.ts';
import { createKeuzehulp, replay, type Keuzehulp, type Verloop } from '../../src/flow/replay.ts';
import { formatSamenvatting, listBronnen, type Afwijking } from '../../src/flow/samenvatting.ts';
import { uitsprakenVan, type UitkomstDetails } from '../../src/domain/keuzehulp.ts';
import { laadVerwijzen, type Verwijzen } from '../content/echteInhoud.ts';
import { antwoorden, proef } from './hulp.ts';
import { wegen } from './verwijsmodel.ts';

const DATUM = '22 november 2026';

let verwijzen: Verwijzen;
let keuzehulp: Keuzehulp;
beforeAll(async () => {
  verwijzen = await laadVerwijzen();
  keuzehulp = createKeuzehulp(verwijzen.definition);
});

/** A way through `verwijzen` with everything its summary rests on. */
function loop(weg: string, afwijking: Afwijking | null = null) {
  const verloop = replay(keuzehulp, antwoorden(weg));
  if (verloop.positie.soort !== 'uitkomst') throw new Error(`${weg} eindigt niet`);
  const { uitkomst, beslissend } = verloop.positie;
  const details = verwijzen.details[uitkomst.id];
  if (!details) throw new Error(`${uitkomst.id} heeft geen details`);
  const tekst = formatSamenvatting(verwijzen.definition, verloop, details, DATUM, afwijking);
  return { verloop, uitkomst, beslissend, details, tekst, regels: tekst.split('\n') };
}

/** The lines under a heading, up to the next empty line, without their dashes. */
const onder = (regels: readonly string[], kop: string): string[] => {
  const from = regels.indexOf(kop) + 1;
  if (from === 0) throw new Error(`de kop ${kop} ontbreekt`);
  const to = regels.indexOf('', from);
  return regels.slice(from, to === -1 ? undefined : to).map((line) => line.replace(/^- /, ''));
};

describe('de samenvatting van een weg', () => {
  it('ziet er zo uit', () => {
    const { definition } = verwijzen;
    const { spoor, positie } = replay(keuzehulp, antwoorden('vooraf.psychische-klacht risico.ja'));
    const bron = { ref: 'a/b', bron: 'Toolkit 2017', titel: 'Risico', path: '/bronnen/a/b/' };
    const kaal = (tekst: string) => ({ tekst, bronnen: [bron] });
    const details: UitkomstDetails = {
      feiten: [
        { kop: 'Wie behandelt', ...kaal('Een team.') },
        { kop: 'Verzekering', ...kaal('Verzekerd.') },
      ],
      watNu: [kaal('Schrijf een brief.'), kaal('Bel.')],
      toenNu: { toen: 'DBC.', nu: 'Consulten.', herkomst: 'Niet uit de bronnen: NZa.' },
    };
    const verloop: Verloop = {
      spoor: spoor.map(({ stap, antwoord }) => ({ stap: { ...stap, bronnen: [bron] }, antwoord })),
      vervallen: [],
      positie,
    };
    const afwijking = { bestemming: 'Consultatie', reden: 'Eerst overleg.' };
    expect(formatSamenvatting(definition, verloop, details, DATUM, afwijking).split('\n')).toEqual([
      'GGZ-wijzer: Verwijzen, versie 1.0.0',
      'Datum: 22 november 2026',
      '',
      'Antwoorden',
      '- Vooraf: Psychische klacht',
      '- Risico: Ja, minstens één',
      '',
      expect.stringMatching(/^Advies: .*gespecialiseerde ggz/),
      expect.stringMatching(/^Reden: .*gevaar/),
      '',
      'Afgeweken van het advies: Consultatie',
      'Reden van afwijken: Eerst overleg.',
      '',
      'Wie behandelt: Een team.',
      'Verzekering: Verzekerd.',
      '',
      'Wat nu',
      '- Schrijf een brief.',
      '- Bel.',
      '',
      'Toen: DBC.',
      'Nu: Consulten.',
      'Niet uit de bronnen: NZa.',
      '',
      'Bronnen',
      '- Toolkit 2017, "Risico"',
      '',
      'Naslag bij een gepubliceerd schema, geen medisch hulpmiddel. De professional beslist.',
    ]);
  });

  it('van een aanvraag noemt vinkjes, wat bij de antwoorden hoort en waar bronnen verschillen', () => {
    const bron = { ref: 'a/b', bron: 'VGZ 2023', titel: 'Tarief', path: '/bronnen/a/b/' };
    const ander = { ref: 'a/c', bron: 'VGZ 2023', titel: 'Contract', path: '/bronnen/a/c/' };
    const verloop = replay(createKeuzehulp(proef), antwoorden('begin.links midden.stop'));
    const details: UitkomstDetails = {
      feiten: [],
      watNu: [],
      checklist: [
        { kop: 'Vooraf', punten: [{ tekst: 'Bel de zorggroep.', bronnen: [bron] }] },
        { kop: 'Daarna', punten: [{ tekst: 'Teken het addendum.', bronnen: [bron] }] },
      ],
      tegenspraken: [{ titel: 'Hoeveel uren?', path: '/tegenspraken/#uren' }],
    };
    const met: Verloop = {
      ...verloop,
      spoor: verloop.spoor.map(({ stap, antwoord }, index) => ({
        stap,
        antwoord:
          index === 0 ? { ...antwoord, onthoud: { tekst: 'Eén tarief voor allen.', bronnen: [ander] } } : antwoord,
      })),
    };
    const aanvraag = { ...proef, gaatOver: 'praktijk' } as const;
    const regels = formatSamenvatting(aanvraag, met, details, DATUM, null, {
      afgevinkt: new Set(['Bel de zorggroep.']),
    }).split('\n');
    expect(onder(regels, 'Bij uw antwoorden')).toEqual(['Eén tarief voor allen.']);
    expect(onder(regels, 'Vooraf')).toEqual(['[x] Bel de zorggroep.']);
    expect(onder(regels, 'Daarna')).toEqual(['[ ] Teken het addendum.']);
    expect(onder(regels, 'Hier verschillen de bronnen')).toEqual(['Hoeveel uren?']);
    expect(onder(regels, 'Bronnen')).toContain('VGZ 2023, "Contract"');
    expect(regels).not.toContain('Wat nu');
    expect(regels.at(-1)).toMatch(/verzekeraar of de gemeente beslist/);
  });

  it.each(wegen)('%s noemt datum, keuzehulp, versie, elk antwoord, advies, reden en elke bron', (weg) => {
    const { verloop, uitkomst, beslissend, details, regels } = loop(weg);
    expect(regels.slice(0, 2)).toEqual([
      `GGZ-wijzer: ${verwijzen.definition.titel}, versie ${verwijzen.definition.versie}`,
      `Datum: ${DATUM}`,
    ]);
    expect(onder(regels, 'Antwoorden')).toEqual(
      verloop.spoor.map(({ stap, antwoord }) => `${stap.kort}: ${antwoord.label}`),
    );
    expect(regels).toContain(`Advies: ${uitkomst.advies}`);
    expect(regels).toContain(`Reden: ${beslissend.antwoord.reden ?? 'ontbreekt'}`);
    expect(onder(regels, 'Wat nu')).toEqual(details.watNu.map(({ tekst }) => tekst));

    const genoemd = [...uitsprakenVan(details), ...verloop.spoor.map(({ stap }) => stap)]
      .flatMap(({ bronnen }) => bronnen)
      .map(({ bron, titel }) => `${bron}, "${titel}"`);
    expect(new Set(onder(regels, 'Bronnen'))).toEqual(new Set(genoemd));
  });

  it('noemt elke bron één keer, met jaartal, in de volgorde van de weg', () => {
    const { verloop, details } = loop('vooraf.psychische-klacht risico.nee complexiteit.ja');
    const refs = listBronnen(verloop, details).map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
    const eerste = verloop.spoor.flatMap(({ stap }) => stap.bronnen.map(({ ref }) => ref));
    expect(refs.slice(0, new Set(eerste).size)).toEqual([...new Set(eerste)]);
    for (const { bron } of listBronnen(verloop, details)) expect(bron).toMatch(/ \d{4}(-\d{4})?$/);
  });

  it('noemt bij de basis ggz het verwachte profiel als informatie, en elders niet', () => {
    const basis = 'vooraf.psychische-klacht risico.nee complexiteit.nee dsm.ja behandelplek.basis-ggz ernst.matig';
    expect(loop(basis).tekst).toContain('\nVerwacht profiel (ter informatie): Middel (BM)\n');
    expect(loop('vooraf.psychische-klacht risico.ja').tekst).not.toContain('profiel (ter informatie)');
  });

  it('zet een afwijking met haar reden onder het advies, en laat het advies staan', () => {
    const weg = 'vooraf.psychische-klacht risico.ja';
    const { regels, uitkomst } = loop(weg, { bestemming: 'Huisartsenzorg', reden: 'Patiënt wacht op plek.' });
    const advies = regels.indexOf(`Advies: ${uitkomst.advies}`);
    const afwijking = regels.indexOf('Afgeweken van het advies: Huisartsenzorg');
    expect(advies).toBeGreaterThan(0);
    expect(afwijking).toBeGreaterThan(advies);
    expect(regels[afwijking + 1]).toBe('Reden van afwijken: Patiënt wacht op plek.');
    expect(loop(weg).tekst).not.toMatch(/afge?w[ei]/i);
  });

  it('vraagt niets over de patiënt: alleen vaste labels, geen veld om in te vullen', () => {
    const labels = [
      'GGZ-wijzer',
      'Datum',
      'Advies',
      'Reden',
      'Verwacht profiel (ter informatie)',
      'Wie behandelt',
      'Verzekering',
      'Toen',
      'Nu',
      'Niet uit de bronnen',
    ];
    const koppen = ['Antwoorden', 'Wat nu', 'Bronnen'];
    for (const [weg] of wegen) {
      for (const regel of loop(weg).regels.slice(0, -1)) {
        if (regel === '' || regel.startsWith('- ') || koppen.includes(regel)) continue;
        const [label = '', waarde = ''] = regel.split(/: (.*)/s);
        expect(labels).toContain(label);
        expect(waarde).not.toBe('');
      }
    }
  });

  it('zegt aan het eind dat het naslag is en dat de professional beslist', () => {
    for (const { antwoorden: given } of listPaden(verwijzen.definition)) {
      const weg = given.map(({ stap, antwoord }) => `${stap}.${antwoord}`).join(' ');
      expect(loop(weg).regels.at(-1)).toMatch(/geen medisch hulpmiddel\. De professional beslist\.$/);
    }
  });
});
