import type { JeugdOverheadTarief } from '../domain/tarief.ts';
import { exact, roundHalfUp, sum, type Getal } from './exact.ts';
import { eindstap, inFormule, stap, waarde, type Stap } from './stap.ts';

/** Overhead of a practice with a POH-GGZ Jeugd, and what the municipality pays of it (regioplan 2021). Amounts in euro. */
export interface JeugdOverheadInvoer {
  /** Hours a week; only the rent goes with them. */
  readonly uren: Getal;
  readonly weken: Getal;
  readonly huurPerUur: Getal;
  readonly licentie: Getal;
  readonly verzekering: Getal;
  /** Consultation while starting up: once. */
  readonly overleg: Getal;
  /** Share the municipality pays: 50 to 100. */
  readonly percentage: Getal;
}

export interface JeugdOverheadResultaat {
  readonly huurUren: Getal;
  readonly huur: Getal;
  /** Costs that come back every year. */
  readonly perJaar: Getal;
  /** First year, with what comes once. */
  readonly eersteJaar: Getal;
  readonly vergoeding: Getal;
  readonly eigenDeel: Getal;
  /** The same for a later year. */
  readonly vergoedingLater: Getal;
  readonly eigenDeelLater: Getal;
  readonly stappen: readonly Stap[];
}

/** Weeks a year behind the example: hours a year / hours a week. The source gives the hours a year only. */
export const wekenPerJaar = (tarief: JeugdOverheadTarief): Getal =>
  exact(tarief.urenPerJaar.waarde).div(tarief.urenPerWeek.waarde);

/** Calculates the costs of the first and of a later year, and who pays which part. */
export function calculatePohJeugdOverhead(invoer: JeugdOverheadInvoer): JeugdOverheadResultaat {
  const huurUren = invoer.uren.times(invoer.weken);
  const huur = huurUren.times(invoer.huurPerUur);
  const perJaar = sum([huur, invoer.licentie, invoer.verzekering]);
  const eersteJaar = perJaar.plus(invoer.overleg);
  const deel = (bedrag: Getal) => roundHalfUp(bedrag.times(invoer.percentage).div(100));
  const vergoeding = deel(eersteJaar);
  const eigenDeel = roundHalfUp(eersteJaar).minus(vergoeding);
  const vergoedingLater = deel(perJaar);
  const eigenDeelLater = roundHalfUp(perJaar).minus(vergoedingLater);
  const euro = (bedrag: Getal) => inFormule(bedrag, 'euro');
  const procent = inFormule(invoer.percentage, 'procent');
  return {
    huurUren,
    huur,
    perJaar,
    eersteJaar,
    vergoeding,
    eigenDeel,
    vergoedingLater,
    eigenDeelLater,
    stappen: [
      stap('huur-uren', `${inFormule(invoer.uren)} x ${inFormule(invoer.weken)}`, waarde(huurUren, 'uur')),
      stap('huur', `${inFormule(huurUren)} x ${euro(invoer.huurPerUur)}`, waarde(huur, 'euro')),
      stap('per-jaar', [huur, invoer.licentie, invoer.verzekering].map(euro).join(' + '), waarde(perJaar, 'euro')),
      stap('eerste-jaar', `${euro(perJaar)} + ${euro(invoer.overleg)}`, waarde(eersteJaar, 'euro')),
      eindstap('vergoeding', `${euro(eersteJaar)} x ${procent}`, waarde(vergoeding, 'euro')),
      eindstap('eigen-deel', `${euro(roundHalfUp(eersteJaar))} - ${euro(vergoeding)}`, waarde(eigenDeel, 'euro')),
      eindstap('vergoeding-later', `${euro(perJaar)} x ${procent}`, waarde(vergoedingLater, 'euro')),
    ],
  };
}
