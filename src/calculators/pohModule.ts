import type { Bronvermelding } from '../domain/bron.ts';
import type { PohTarief } from '../domain/tarief.ts';
import { exact, least, most, NUL, roundHalfUp, sum, type Getal } from './exact.ts';
import { eindstap, inFormule, stap, waarde, type Stap } from './stap.ts';

/**
 * What the POH-GGZ module costs and may bring in, per insured per quarter (VGZ 2023; CZ 2024-2025).
 * Amounts are in euro, hours are a week, costs are a year.
 */

/** Consultations, e-health or triage: how many a year, at what price. */
export interface Inzet {
  readonly aantal: Getal;
  readonly prijs: Getal;
}

/**
 * How the ceiling counts with fewer hours than the norm. The sources say only that the tariff falls in proportion; VGZ's
 * own example goes over a ceiling that falls with the hours of staff.
 */
export type Plafond = 'volledig' | 'naar-rato';

export interface PohInvoer {
  /** Patients per practice, each at least 1; more than one is a samenwerkingsverband. */
  readonly praktijken: readonly Getal[];
  /** Hours of the POH-GGZ a week, all practices together; 0 or more. */
  readonly uren: Getal;
  /** What those hours cost a year. */
  readonly personeelskosten: Getal;
  readonly consultatie: Inzet;
  readonly eHealth: Inzet;
  /** Counts only where the insurer has triage in the module. */
  readonly triage: Inzet;
  readonly plafond: Plafond;
  /** What consultation, e-health and triage really cost in the year, once it is known. */
  readonly werkelijkeCet: Getal | null;
}

/** The rules a sum goes by: those of a tariff table, or the user's own numbers. */
export interface PohRegels {
  readonly normUren: Getal;
  readonly patientenPerNorm: Getal;
  readonly urenPerFte: Getal;
  /** Euro per insured per quarter; null when nobody published one. */
  readonly maximum: Getal | null;
  readonly triage: boolean;
  /** Which of these the user gave. */
  readonly eigen: { readonly norm: boolean; readonly maximum: boolean };
  /** Null when no table is known: then there is no rule to settle by. */
  readonly tarief: PohTarief | null;
}

export interface PohResultaat {
  readonly patienten: Getal;
  readonly fte: Getal;
  /** Hours a week the norm gives this many patients. */
  readonly normUren: Getal;
  readonly urenBovenNorm: Getal;
  /** Whether the hours stay below the norm, so that the tariff falls in proportion. */
  readonly onderNorm: boolean;
  /** Consultation, e-health and triage, a year. */
  readonly cetKosten: Getal;
  readonly jaarkosten: Getal;
  /** Per insured per quarter, unrounded. */
  readonly personeel: Getal;
  readonly cet: Getal;
  /** Unrounded; `binnen` plus `boven` is this. */
  readonly totaal: Getal;
  /** The ceiling in full and in proportion to the hours; null when no maximum is known. */
  readonly maximum: Getal | null;
  readonly naarRato: Getal | null;
  /** The part under code 11201 (S1, moduletarief) and the part that needs code 31343 (S3, aanvullend), unrounded. */
  readonly binnen: Getal;
  readonly boven: Getal;
  /** In whole cents, as claimed; the two add up to the total in cents. */
  readonly tarief: { readonly totaal: Getal; readonly binnen: Getal; readonly boven: Getal };
  /** Claims in euro when every patient counts: in whole cents per insured, times insured. */
  readonly perPraktijk: readonly {
    readonly patienten: Getal;
    readonly perKwartaal: Getal;
    readonly perJaar: Getal;
  }[];
  readonly perKwartaal: Getal;
  readonly perJaar: Getal;
  /** Budgeted CET not spent; null when the real costs are not known. */
  readonly nietBesteed: Getal | null;
  readonly stappen: readonly Stap[];
}

/** What counts besides staff, in words. */
export const cetNaam = ({ triage }: PohRegels): string =>
  triage ? 'consultatie, e-health en triage' : 'consultatie en e-health';

const KWARTALEN = exact(4);

const kostenVan = ({ aantal, prijs }: Inzet): Getal => aantal.times(prijs);

/** The rules of a table, with the user's own numbers in place of what he gave. */
export function regelsVan(
  tarief: PohTarief,
  eigen: { readonly norm: Getal | null; readonly maximum: Getal | null } = { norm: null, maximum: null },
): PohRegels {
  return {
    normUren: eigen.norm ?? exact(tarief.normUren.waarde),
    patientenPerNorm: exact(tarief.patientenPerNorm.waarde),
    urenPerFte: exact(tarief.urenPerFte.waarde),
    maximum: eigen.maximum ?? (tarief.maximum ? exact(tarief.maximum.waarde) : null),
    triage: tarief.cet.triage,
    eigen: { norm: eigen.norm !== null, maximum: eigen.maximum !== null },
    tarief,
  };
}

/** Calculates the module. Adds unrounded and rounds once, half up, to cents. */
export function calculatePohModule(invoer: PohInvoer, regels: PohRegels): PohResultaat {
  const { uren, personeelskosten } = invoer;
  const patienten = sum(invoer.praktijken);
  const cetDelen = [invoer.consultatie, invoer.eHealth, ...(regels.triage ? [invoer.triage] : [])].map(kostenVan);
  const cetKosten = sum(cetDelen);
  const jaarkosten = personeelskosten.plus(cetKosten);
  const delen = patienten.times(KWARTALEN);

  const normUren = regels.normUren.times(patienten).div(regels.patientenPerNorm);
  const urenBovenNorm = most(NUL, uren.minus(normUren));
  const personeel = personeelskosten.div(delen);
  const cet = cetKosten.div(delen);
  const totaal = jaarkosten.div(delen);

  const { maximum } = regels;
  const onderNorm = uren.times(regels.patientenPerNorm).lt(regels.normUren.times(patienten));
  const naarRato =
    maximum === null
      ? null
      : onderNorm
        ? maximum.times(uren).times(regels.patientenPerNorm).div(regels.normUren.times(patienten))
        : maximum;
  const plafond = invoer.plafond === 'volledig' ? maximum : naarRato;
  // Hours above the norm belong above it whatever they cost; so does everything above the ceiling.
  const personeelBovenNorm = uren.eq(0) ? NUL : personeelskosten.times(urenBovenNorm).div(uren.times(delen));
  const binnenUren = totaal.minus(personeelBovenNorm);
  const binnen = plafond === null ? binnenUren : least(binnenUren, plafond);
  const boven = totaal.minus(binnen);

  const inCenten = roundHalfUp(totaal);
  const binnenInCenten = roundHalfUp(binnen);
  const tarief = { totaal: inCenten, binnen: binnenInCenten, boven: inCenten.minus(binnenInCenten) };
  const perPraktijk = invoer.praktijken.map((aantal) => {
    const perKwartaal = tarief.totaal.times(aantal);
    return { patienten: aantal, perKwartaal, perJaar: perKwartaal.times(KWARTALEN) };
  });
  const perKwartaal = tarief.totaal.times(patienten);
  const perJaar = perKwartaal.times(KWARTALEN);
  const nietBesteed = invoer.werkelijkeCet === null ? null : most(NUL, cetKosten.minus(invoer.werkelijkeCet));

  const van = (key: 'normUren' | 'patientenPerNorm' | 'urenPerFte' | 'maximum'): readonly Bronvermelding[] =>
    (key === 'normUren' && regels.eigen.norm) || (key === 'maximum' && regels.eigen.maximum)
      ? []
      : (regels.tarief?.[key]?.bronnen ?? []);
  const inzet = ({ aantal, prijs }: Inzet) => `${inFormule(aantal)} x ${inFormule(prijs, 'euro')}`;
  const tussen = (bedrag: Getal) => inFormule(bedrag, 'euro');
  const deelDoor = `/ ${inFormule(patienten)} / 4`;

  const stappen: Stap[] = [
    ...(invoer.praktijken.length > 1
      ? [
          stap(
            'patienten',
            invoer.praktijken.map((aantal) => inFormule(aantal)).join(' + '),
            waarde(patienten, 'aantal'),
          ),
        ]
      : []),
    eindstap(
      'fte',
      `${inFormule(uren)} / ${inFormule(regels.urenPerFte)}`,
      waarde(uren.div(regels.urenPerFte), 'fte'),
      van('urenPerFte'),
    ),
    eindstap(
      'normuren',
      `${inFormule(regels.normUren)} x ${inFormule(patienten)} / ${inFormule(regels.patientenPerNorm)}`,
      waarde(normUren, 'uur'),
      [...van('normUren'), ...van('patientenPerNorm')],
    ),
    stap('personeel', `${tussen(personeelskosten)} ${deelDoor}`, waarde(personeel, 'euro')),
    stap(
      regels.triage ? 'cet-kosten-met-triage' : 'cet-kosten',
      [invoer.consultatie, invoer.eHealth, ...(regels.triage ? [invoer.triage] : [])].map(inzet).join(' + '),
      waarde(cetKosten, 'euro'),
      regels.tarief?.cet.bronnen,
    ),
    stap('cet', `${tussen(cetKosten)} ${deelDoor}`, waarde(cet, 'euro')),
    stap('jaarkosten', `${tussen(personeelskosten)} + ${tussen(cetKosten)}`, waarde(jaarkosten, 'euro')),
    stap('totaal', `${tussen(jaarkosten)} ${deelDoor}`, waarde(totaal, 'euro')),
    eindstap('tarief', tussen(totaal), waarde(tarief.totaal, 'euro')),
    ...(maximum === null || naarRato === null
      ? []
      : [
          stap(
            onderNorm ? 'naar-rato' : 'naar-rato-vol',
            onderNorm ? `${tussen(maximum)} x ${inFormule(uren)} / ${inFormule(normUren)}` : tussen(maximum),
            waarde(naarRato, 'euro'),
            [...van('maximum'), ...(regels.tarief?.minderUren.bronnen ?? [])],
          ),
        ]),
    ...(urenBovenNorm.gt(0)
      ? [
          stap(
            'boven-norm',
            `${tussen(personeel)} x ${inFormule(urenBovenNorm)} / ${inFormule(uren)}`,
            waarde(personeelBovenNorm, 'euro'),
            regels.tarief?.bovenNorm.bronnen,
          ),
        ]
      : []),
    eindstap(
      plafond === null ? 'binnen-zonder-maximum' : 'binnen',
      plafond === null
        ? `${tussen(totaal)} - ${tussen(personeelBovenNorm)}`
        : `het laagste van ${tussen(binnenUren)} en ${tussen(plafond)}`,
      waarde(tarief.binnen, 'euro'),
      regels.tarief?.binnenNorm.bronnen,
    ),
    eindstap(
      'boven',
      `${tussen(tarief.totaal)} - ${tussen(tarief.binnen)}`,
      waarde(tarief.boven, 'euro'),
      regels.tarief?.bovenNorm.bronnen,
    ),
    eindstap('per-kwartaal', `${tussen(tarief.totaal)} x ${inFormule(patienten)}`, waarde(perKwartaal, 'euro')),
    eindstap('per-jaar', `${tussen(perKwartaal)} x 4`, waarde(perJaar, 'euro')),
    ...(nietBesteed === null || invoer.werkelijkeCet === null
      ? []
      : [
          eindstap(
            'nacalculatie',
            `${tussen(cetKosten)} - ${tussen(invoer.werkelijkeCet)}${invoer.werkelijkeCet.gt(cetKosten) ? ', niet onder nul' : ''}`,
            waarde(nietBesteed, 'euro'),
            regels.tarief?.nacalculatie.bronnen,
          ),
        ]),
  ];

  return {
    patienten,
    fte: uren.div(regels.urenPerFte),
    normUren,
    urenBovenNorm,
    onderNorm,
    cetKosten,
    jaarkosten,
    personeel,
    cet,
    totaal,
    maximum,
    naarRato,
    binnen,
    boven,
    tarief,
    perPraktijk,
    perKwartaal,
    perJaar,
    nietBesteed,
    stappen,
  };
}
