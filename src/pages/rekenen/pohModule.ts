import { exact, NUL, roundHalfUp, type Getal } from '../../calculators/exact.ts';
import { findTarief } from '../../calculators/findTarief.ts';
import { formatGetal, formatWaarde } from '../../calculators/formatGetal.ts';
import {
  calculatePohModule,
  cetNaam,
  regelsVan,
  type Inzet,
  type PohInvoer,
  type PohRegels,
  type PohResultaat,
} from '../../calculators/pohModule.ts';
import { waarde } from '../../calculators/stap.ts';
import { readGetal } from '../../calculators/getalInvoer.ts';
import type { GelezenInvoer, Getalveld, RuweInvoer, Veld, Veldfout } from '../../calculators/velden.ts';
import { calculateWatAls } from '../../calculators/watAls.ts';
import type { Bronvermelding } from '../../domain/bron.ts';
import type { NotitieTekst } from '../../domain/rekenhulp.ts';
import type { PohTarief, Tarieven } from '../../domain/tarief.ts';
import {
  metTekst,
  notitie,
  uniek,
  type Berekening,
  type Cel,
  type Kerngetal,
  type PraktijkGegevens,
  type RekenContext,
  type Tabel,
  type Weergave,
} from './weergave.ts';

/** The form and result of the POH module. */

const ANDERS = 'anders';

const aantal = (id: string): Getalveld => ({
  soort: 'getal',
  id,
  min: '0',
  max: '100000',
  decimalen: 0,
  verplicht: false,
});
const bedrag = (id: string, max = '10000'): Getalveld => ({
  soort: 'getal',
  id,
  min: '0',
  max,
  decimalen: 2,
  verplicht: false,
  eenheid: 'euro',
});

/** Consultation, e-health, triage: a number and a price each. */
const INZET = ['consultatie', 'e-health', 'triage'] as const;

const insurers = ({ 'poh-module': tarieven }: Tarieven): string[] => [
  ...new Set(tarieven.map(({ verzekeraar }) => verzekeraar)),
];

/** The newest year we know of an insurer. */
const newestYear = (tarieven: Tarieven, verzekeraar: string): number | null =>
  tarieven['poh-module'].filter((tarief) => tarief.verzekeraar === verzekeraar).at(-1)?.tot ?? null;

const velden = (tarieven: Tarieven): readonly Veld[] => {
  const [first = ANDERS] = insurers(tarieven);
  return [
    { soort: 'keuze', id: 'verzekeraar', opties: [...insurers(tarieven), ANDERS], standaard: first, onbekend: ANDERS },
    {
      soort: 'getal',
      id: 'jaar',
      min: '2000',
      max: '2100',
      decimalen: 0,
      verplicht: true,
      jaartal: true,
      standaard: String(newestYear(tarieven, first) ?? ''),
    },
    { soort: 'lijst', id: 'praktijken', item: { min: '1', max: '500000', decimalen: 0 }, meest: 30 },
    { soort: 'getal', id: 'uren', min: '0.1', max: '1000', decimalen: 2, verplicht: true },
    { soort: 'getal', id: 'medewerkers', min: '1', max: '100', decimalen: 0, verplicht: true, standaard: '1' },
    { ...bedrag('personeelskosten', '10000000'), verplicht: true },
    ...INZET.flatMap((soort) => [aantal(`${soort}-aantal`), bedrag(`${soort}-prijs`)]),
    { soort: 'keuze', id: 'plafond', opties: ['volledig', 'naar-rato'], standaard: 'volledig' },
    { ...bedrag('eigen-tarief', '100'), min: '0.01', decimalen: 4 },
    { soort: 'getal', id: 'eigen-norm', min: '0.1', max: '168', decimalen: 2, verplicht: false },
    bedrag('werkelijke-cet', '10000000'),
  ];
};

/** The table that holds for what was chosen; null when none is known. */
function tariefVan(ruw: RuweInvoer, tarieven: Tarieven): PohTarief | null {
  const jaar = readGetal(ruw['jaar'] ?? '');
  if (!jaar.ok) return null;
  const found = findTarief(tarieven['poh-module'], ruw['verzekeraar'] ?? '', Number(jaar.getal.toFixed(0)));
  return found.ok ? found.tarief : null;
}

/** Rules from the user's own norm where no table is known; null without one. */
function eigenRegels(norm: Getal | null, maximum: Getal | null, tarieven: Tarieven): PohRegels | null {
  const model = tarieven['poh-module'].at(-1);
  if (!model || norm === null) return null;
  return { ...regelsVan(model, { norm, maximum }), maximum, triage: true, tarief: null };
}

function leesInvoer({ getallen, lijsten, keuzes }: GelezenInvoer): PohInvoer {
  const inzet = (soort: (typeof INZET)[number]): Inzet => ({
    aantal: getallen[`${soort}-aantal`] ?? NUL,
    prijs: getallen[`${soort}-prijs`] ?? NUL,
  });
  return {
    praktijken: lijsten['praktijken'] ?? [],
    uren: getallen['uren'] ?? NUL,
    personeelskosten: getallen['personeelskosten'] ?? NUL,
    consultatie: inzet('consultatie'),
    eHealth: inzet('e-health'),
    triage: inzet('triage'),
    plafond: keuzes['plafond'] === 'naar-rato' ? 'naar-rato' : 'volledig',
    werkelijkeCet: getallen['werkelijke-cet'] ?? null,
  };
}

/** Mistakes that only two fields together make. */
function foutenTussenVelden({ getallen }: GelezenInvoer, urenPerFte: Getal): Veldfout[] {
  const fouten: Veldfout[] = [];
  for (const soort of INZET) {
    const [count, price] = [getallen[`${soort}-aantal`], getallen[`${soort}-prijs`]];
    if (count?.gt(0) && price === undefined)
      fouten.push({ veld: `${soort}-prijs`, fout: 'Hierboven staat een aantal. Vul ook de prijs in, desnoods 0.' });
    if (price?.gt(0) && count === undefined)
      fouten.push({ veld: `${soort}-aantal`, fout: 'Er staat wel een prijs. Vul ook het aantal in, desnoods 0.' });
  }
  const [uren, medewerkers] = [getallen['uren'], getallen['medewerkers']];
  if (uren && medewerkers && uren.gt(medewerkers.times(urenPerFte)))
    fouten.push({
      veld: 'uren',
      fout: `Dit is meer dan een werkweek van ${formatGetal(urenPerFte)} uur voor ${medewerkers.eq(1) ? 'één medewerker' : `${formatGetal(medewerkers)} medewerkers`}. Verlaag de uren of verhoog het aantal medewerkers.`,
    });
  return fouten;
}

const euro = (getal: Getal) => waarde(getal, 'euro');
const ONBEKEND = 'niet bekend';
const maximumCel = (maximum: Getal | null): Cel => (maximum === null ? ONBEKEND : euro(maximum));

/** "S1, code 11201". */
const naamVan = (regels: PohRegels, deel: 'binnenNorm' | 'bovenNorm'): string => {
  const prestatie = regels.tarief?.[deel];
  return prestatie ? `code ${prestatie.code}, ${prestatie.naam}` : 'uw eigen opgave';
};

function kerngetallen(resultaat: PohResultaat, regels: PohRegels): Kerngetal[] {
  const { tarief, normUren, urenBovenNorm, fte, perKwartaal, perJaar, maximum, naarRato, nietBesteed } = resultaat;
  const { tarief: tabel, eigen } = regels;
  /** Whose number it is: "VGZ 2023", or the user's own. */
  const van = (eigenGetal: boolean): string =>
    tabel && !eigenGetal ? `${tabel.verzekeraar} ${tabel.jaren}` : 'uw eigen opgave';
  return [
    { label: 'Binnen norm en maximum', waarde: euro(tarief.binnen), bij: naamVan(regels, 'binnenNorm') },
    { label: 'Daarboven', waarde: euro(tarief.boven), bij: naamVan(regels, 'bovenNorm') },
    { label: 'Maximum', waarde: maximumCel(maximum), bij: `${van(eigen.maximum)}; per verzekerde per kwartaal` },
    ...(naarRato === null || maximum === null || naarRato.eq(maximum)
      ? []
      : [
          {
            label: 'Maximum naar rato van uw uren',
            waarde: euro(naarRato),
            ...(tabel ? { bij: 'zie de opmerking hieronder' } : {}),
          },
        ]),
    {
      label: 'Normuren van uw praktijk',
      waarde: waarde(normUren, 'uur'),
      bij: `${van(eigen.norm)}; per week; ${
        urenBovenNorm.gt(0) ? `u zit er ${formatWaarde(waarde(urenBovenNorm, 'uur'))} boven` : 'u zit daarbinnen'
      }`,
    },
    { label: 'Formatie', waarde: waarde(fte, 'fte') },
    { label: 'Alle patiënten, per kwartaal', waarde: euro(perKwartaal) },
    { label: 'Alle patiënten, per jaar', waarde: euro(perJaar) },
    { label: 'Uw kosten per jaar', waarde: euro(resultaat.jaarkosten), bij: `personeel, ${cetNaam(regels)}` },
    ...(nietBesteed === null
      ? []
      : [{ label: 'Begroot en niet besteed', waarde: euro(nietBesteed), bij: tabel?.nacalculatie.tekst ?? '' }]),
  ];
}

/** Every insurer and year we know, with the same practice. */
function vergelijking(invoer: PohInvoer, tarieven: Tarieven): Tabel {
  const kolommen = tarieven['poh-module'].map((tarief) => {
    const regels = regelsVan(tarief);
    return { tarief, resultaat: calculatePohModule(invoer, regels) };
  });
  type Kolom = (typeof kolommen)[number];
  const rij = (kop: string, cel: (kolom: Kolom) => Cel) => ({ kop, cellen: kolommen.map(cel) });
  const schermRij = (kop: string, cel: (kolom: Kolom) => Cel) => ({ ...rij(kop, cel), alleenScherm: true });
  return {
    titel: kolommen.map(({ tarief }) => `${tarief.verzekeraar} ${tarief.jaren}`).join(' naast '),
    uitleg:
      'Dezelfde praktijk onder elk tarief dat de bronnen kennen, zonder uw eigen opgave. Bedragen zijn per verzekerde per kwartaal.',
    kolommen: ['', ...kolommen.map(({ tarief }) => `${tarief.verzekeraar} ${tarief.jaren}`)],
    rijen: [
      rij(
        'Norm',
        ({ tarief }) =>
          `${formatGetal(exact(tarief.normUren.waarde))} uur per ${formatGetal(exact(tarief.patientenPerNorm.waarde))} patiënten`,
      ),
      schermRij('Wat in de norm zit', ({ tarief }) => tarief.cet.inbegrepen),
      rij('Normuren van uw praktijk', ({ resultaat }) => waarde(resultaat.normUren, 'uur')),
      rij('Uren boven de norm', ({ resultaat }) => waarde(resultaat.urenBovenNorm, 'uur')),
      rij('Maximum', ({ resultaat, tarief }) =>
        resultaat.maximum === null ? (tarief.maximumOnbekend?.kort ?? ONBEKEND) : euro(resultaat.maximum),
      ),
      schermRij('Maximum naar rato van uw uren', ({ resultaat }) => maximumCel(resultaat.naarRato)),
      schermRij('Personele inzet', ({ resultaat }) => euro(resultaat.personeel)),
      schermRij('Consultatie en e-health, bij CZ ook triage', ({ resultaat }) => euro(resultaat.cet)),
      rij('Totaal', ({ resultaat }) => euro(resultaat.tarief.totaal)),
      rij('Binnen norm en maximum', ({ resultaat }) => euro(resultaat.tarief.binnen)),
      rij('Daarboven', ({ resultaat }) => euro(resultaat.tarief.boven)),
      schermRij('Code binnen de norm', ({ tarief }) => `${tarief.binnenNorm.code}, ${tarief.binnenNorm.naam}`),
      schermRij('Code boven de norm', ({ tarief }) => `${tarief.bovenNorm.code}, ${tarief.bovenNorm.naam}`),
      schermRij('Afrekening achteraf', ({ tarief }) => tarief.nacalculatie.tekst),
    ],
    bronnen: uniek(
      kolommen.flatMap(({ tarief }) => [
        ...tarief.normUren.bronnen,
        ...(tarief.maximum?.bronnen ?? []),
        ...tarief.cet.bronnen,
        ...tarief.minderUren.bronnen,
        ...tarief.nacalculatie.bronnen,
      ]),
    ),
  };
}

/** Both readings of a ceiling that falls with the hours. */
function lezingen(invoer: PohInvoer, regels: PohRegels): Tabel | null {
  // Nobody wrote a rule for the user's own norm that could be read in two ways.
  if (!regels.tarief) return null;
  const volledig = calculatePohModule({ ...invoer, plafond: 'volledig' }, regels);
  const naarRato = calculatePohModule({ ...invoer, plafond: 'naar-rato' }, regels);
  if (volledig.maximum === null || naarRato.naarRato === null || naarRato.naarRato.eq(volledig.maximum)) return null;
  return {
    alleenScherm: true,
    titel: 'Twee lezingen van het maximum',
    uitleg: 'U zit onder de norm. De bron zegt niet hoe het maximum dan telt; dit maakt het uit.',
    kolommen: ['', 'Het volle maximum', 'Naar rato van de uren'],
    rijen: [
      { kop: 'Plafond', cellen: [euro(volledig.maximum), euro(naarRato.naarRato)] },
      { kop: 'Binnen norm en maximum', cellen: [euro(volledig.tarief.binnen), euro(naarRato.tarief.binnen)] },
      { kop: 'Daarboven', cellen: [euro(volledig.tarief.boven), euro(naarRato.tarief.boven)] },
    ],
    bronnen: regels.tarief.minderUren.bronnen,
  };
}

const perPraktijkTabel = (resultaat: PohResultaat): Tabel => ({
  bijKern: true,
  titel: 'Per praktijk',
  kolommen: ['Praktijk', 'Patiënten', 'Per kwartaal', 'Per jaar'],
  rijen: [
    ...resultaat.perPraktijk.map(({ patienten, perKwartaal, perJaar }, index) => ({
      kop: `Praktijk ${String(index + 1)}`,
      cellen: [waarde(patienten, 'aantal'), euro(perKwartaal), euro(perJaar)],
    })),
    {
      kop: 'Samen',
      cellen: [waarde(resultaat.patienten, 'aantal'), euro(resultaat.perKwartaal), euro(resultaat.perJaar)],
      nadruk: true,
    },
  ],
  bronnen: [],
});

/** @param aanname what the table supposes */
const watAlsTabel = (invoer: PohInvoer, regels: PohRegels, aanname: NotitieTekst): Tabel => ({
  alleenScherm: true,
  titel: 'Wat als u meer of minder uren inzet?',
  uitleg: `Bedragen per ingeschreven verzekerde per kwartaal. ${aanname.tekst} Niet uit de bronnen: ${aanname.nietUitDeBronnen ?? ''}`,
  kolommen: ['Deel van de norm', 'Uren per week', 'Totaal', 'Binnen norm en maximum', 'Daarboven'],
  rijen: calculateWatAls(invoer, regels).map(({ factor, uren, resultaat }) => ({
    kop: `${formatGetal(factor.times(100))}%`,
    cellen: [
      waarde(uren, 'uur'),
      euro(resultaat.tarief.totaal),
      euro(resultaat.tarief.binnen),
      euro(resultaat.tarief.boven),
    ],
    nadruk: factor.eq(1),
  })),
  bronnen: uniek([
    ...(regels.eigen.norm ? [] : (regels.tarief?.normUren.bronnen ?? [])),
    ...(regels.eigen.maximum ? [] : (regels.tarief?.maximum?.bronnen ?? [])),
  ]),
});

/** Whether parts rounded by themselves would add up to another total. */
const roundsApart = ({ personeel, cet, totaal }: PohResultaat): boolean =>
  !roundHalfUp(personeel).plus(roundHalfUp(cet)).eq(roundHalfUp(totaal));

function notities(
  resultaat: PohResultaat,
  regels: PohRegels,
  invoer: PohInvoer,
  { rekenhulp }: RekenContext,
): NotitieTekst[] {
  const { tarief } = regels;
  const van = (id: string) => [notitie(rekenhulp, id)];
  const letOp = (tekst: string, bronnen: readonly Bronvermelding[]): NotitieTekst[] => [
    { soort: 'let-op', tekst, bronnen },
  ];
  return [
    ...(regels.eigen.norm || regels.eigen.maximum ? van('eigen-opgave') : []),
    ...(resultaat.tarief.boven.eq(0)
      ? []
      : tarief
        ? letOp(tarief.bovenNorm.uitleg, tarief.bovenNorm.bronnen)
        : van('boven-eigen')),
    ...(resultaat.onderNorm && tarief ? [tarief.minderUren] : []),
    ...(resultaat.maximum !== null
      ? []
      : tarief?.maximumOnbekend
        ? letOp(tarief.maximumOnbekend.tekst, tarief.maximumOnbekend.bronnen)
        : van('geen-maximum-bekend')),
    ...(roundsApart(resultaat) ? van('afronding') : []),
    ...(resultaat.cetKosten.gt(0) ? van('cet-in-norm') : []),
    ...(invoer.praktijken.length > 1 ? van('samenwerkingsverband') : []),
    ...van('alle-verzekerden'),
  ];
}

export const pohModule: Berekening = {
  velden,
  groepen: [
    { titel: 'Verzekeraar', velden: ['verzekeraar', 'jaar'] },
    { titel: 'Praktijk en personeel', velden: ['praktijken', 'uren', 'medewerkers', 'personeelskosten'] },
    {
      titel: 'Consultatie en e-health (bij CZ ook triage)',
      velden: INZET.flatMap((soort) => [`${soort}-aantal`, `${soort}-prijs`]),
    },
    { titel: 'Maximum en eigen afspraken', velden: ['plafond', 'eigen-tarief', 'eigen-norm'], dicht: true },
    { titel: 'Afrekening achteraf', velden: ['werkelijke-cet'], dicht: true },
  ],
  verborgen: (ruw, tarieven) =>
    tariefVan(ruw, tarieven)?.cet.triage === false ? ['triage-aantal', 'triage-prijs'] : [],
  naKeuze(ruw, veld, tarieven) {
    const newest = newestYear(tarieven, ruw['verzekeraar'] ?? '');
    return veld === 'verzekeraar' && newest !== null && tariefVan(ruw, tarieven) === null
      ? { ...ruw, jaar: String(newest) }
      : ruw;
  },
  uitPraktijk: ({ patienten, pohUren, verzekeraar, eigenTarief, jaar }: PraktijkGegevens) => ({
    ...(patienten === undefined ? {} : { praktijken: formatGetal(exact(patienten)) }),
    ...(pohUren === undefined ? {} : { uren: formatGetal(exact(pohUren)) }),
    ...(verzekeraar === undefined ? {} : { verzekeraar }),
    ...(jaar === undefined ? {} : { jaar: String(jaar) }),
    ...(eigenTarief === undefined ? {} : { 'eigen-tarief': formatGetal(exact(eigenTarief), { min: 2, max: 4 }) }),
  }),
  bereken(gelezen, context): Weergave | Veldfout[] {
    const { rekenhulp, tarieven } = context;
    const verzekeraar = gelezen.keuzes['verzekeraar'] ?? ANDERS;
    const jaar = Number(gelezen.getallen['jaar']?.toFixed(0));
    const norm = gelezen.getallen['eigen-norm'] ?? null;
    const maximum = gelezen.getallen['eigen-tarief'] ?? null;
    const naam = verzekeraar === ANDERS ? 'deze verzekeraar' : verzekeraar;
    const found = findTarief(tarieven['poh-module'], naam, jaar);
    const regels = found.ok ? regelsVan(found.tarief, { norm, maximum }) : eigenRegels(norm, maximum, tarieven);
    const fouten = foutenTussenVelden(gelezen, regels?.urenPerFte ?? exact(36));
    if (!found.ok && !regels)
      fouten.unshift(
        { veld: 'jaar', fout: found.melding },
        // The field that mends it stands folded away.
        { veld: 'eigen-norm', fout: 'Er is geen norm bekend. Vul uw eigen norm in, of kies een jaar dat bekend is.' },
      );
    if (!regels || fouten.length > 0) return fouten;

    const invoer = leesInvoer(gelezen);
    const resultaat = calculatePohModule(invoer, regels);
    const tweeLezingen = lezingen(invoer, regels);
    return {
      hoofd: {
        label: 'Totaal per ingeschreven verzekerde per kwartaal',
        waarde: euro(resultaat.tarief.totaal),
        bij: `${found.ok ? `${found.tarief.verzekeraar} ${found.tarief.jaren}` : `uw eigen opgave voor ${String(jaar)}`}; personele inzet ${formatWaarde(euro(resultaat.personeel))}, ${cetNaam(regels)} ${formatWaarde(euro(resultaat.cet))}`,
      },
      kern: kerngetallen(resultaat, regels),
      notities: notities(resultaat, regels, invoer, context),
      stappen: resultaat.stappen.map((stap) => metTekst(rekenhulp, stap)),
      tabellen: [
        ...(tweeLezingen ? [tweeLezingen] : []),
        ...(invoer.praktijken.length > 1 ? [perPraktijkTabel(resultaat)] : []),
        watAlsTabel(invoer, regels, notitie(rekenhulp, 'watals')),
        vergelijking(invoer, tarieven),
      ],
      poh: { invoer, regels, resultaat },
    };
  },
};
