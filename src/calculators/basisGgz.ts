import type { BasisGgzTarief } from '../domain/tarief.ts';
import { exact, least, most, NUL, roundHalfUp, sum, type Getal } from './exact.ts';
import { eindstap, inFormule, stap, waarde, type Stap } from './stap.ts';

/** What a treatment in the basis ggz cost in 2016, and what the patient paid himself. Amounts are in euro. */

/** Whether provider and insurer had a contract; without one the kind of policy counts. */
export type Contract = 'contract' | 'geen-contract-natura' | 'geen-contract-restitutie';

export interface BasisGgzInvoer {
  /** Ids of one or two products. */
  readonly producten: readonly string[];
  readonly contract: Contract;
  /** Share of the maximum that the provider bills, in percent: 0 to 100. */
  readonly tariefPercentage: Getal;
  /** Without contract: share of the bill that the insurer pays, in percent: 0 to 100. */
  readonly vergoedPercentage: Getal;
  /** What is left of the eigen risico this year. */
  readonly eigenRisico: Getal;
}

/** Why products may not be billed together: id of a remark in content/rekenhulpen. */
export type CombinatieFout = 'dezelfde' | 'twee-integrale' | 'met-onvolledig';

export interface BasisGgzResultaat {
  /** Highest amount of the products together. */
  readonly maximum: Getal;
  /** What is billed. */
  readonly rekening: Getal;
  /** What the insurer covers, before the eigen risico. */
  readonly vergoed: Getal;
  /** Part of the eigen risico this uses. */
  readonly eigenRisico: Getal;
  /** What no insurance covers. */
  readonly nietVergoed: Getal;
  /** What the patient pays in all, in cents. */
  readonly patient: Getal;
  /** What the insurer pays in all, in cents. */
  readonly verzekeraar: Getal;
  readonly stappen: readonly Stap[];
}

/**
 * Says whether products may be billed together: only one of kort, middel and intensief with chronisch. The source names a
 * second exception, for OVP's: those are for care that is not insured, and no product of ours.
 * @returns null when they may
 */
export function findCombinatieFout(tarief: BasisGgzTarief, producten: readonly string[]): CombinatieFout | null {
  const [first, second] = producten;
  if (first === undefined || second === undefined) return null;
  if (first === second) return 'dezelfde';
  const groepen = [groepVan(tarief, first), groepVan(tarief, second)];
  if (groepen.includes('onvolledig')) return 'met-onvolledig';
  return groepen.includes('chronisch') ? null : 'twee-integrale';
}

const groepVan = (tarief: BasisGgzTarief, id: string) => productVan(tarief, id).groep;

function productVan(tarief: BasisGgzTarief, id: string) {
  const product = tarief.producten.find((candidate) => candidate.id === id);
  if (!product) throw new RangeError(`Unknown product: ${id}`);
  return product;
}

/**
 * Calculates what the patient pays.
 * @throws {RangeError} on a product the table does not have
 */
export function calculateBasisGgz(invoer: BasisGgzInvoer, tarief: BasisGgzTarief): BasisGgzResultaat {
  const producten = invoer.producten.map((id) => productVan(tarief, id));
  const maxima = producten.map((product) => exact(product.waarde));
  const maximum = sum(maxima);
  const procent = (bedrag: Getal, percentage: Getal) => bedrag.times(percentage).div(100);
  const rekening = procent(maximum, invoer.tariefPercentage);
  const metContract = invoer.contract === 'contract';
  const vergoed = metContract ? rekening : procent(rekening, invoer.vergoedPercentage);
  const eigenRisico = least(invoer.eigenRisico, vergoed);
  const nietVergoed = most(NUL, rekening.minus(vergoed));
  const patient = roundHalfUp(nietVergoed.plus(eigenRisico));
  const verzekeraar = roundHalfUp(rekening).minus(patient);
  const euro = (bedrag: Getal) => inFormule(bedrag, 'euro');
  const bronnen = producten.flatMap((product) => product.bronnen);
  return {
    maximum,
    rekening,
    vergoed,
    eigenRisico,
    nietVergoed,
    patient,
    verzekeraar,
    stappen: [
      stap('maximum', maxima.map(euro).join(' + '), waarde(maximum, 'euro'), bronnen.slice(0, 1)),
      stap('rekening', `${euro(maximum)} x ${inFormule(invoer.tariefPercentage, 'procent')}`, waarde(rekening, 'euro')),
      metContract
        ? stap('vergoed-contract', euro(rekening), waarde(vergoed, 'euro'))
        : stap(
            'vergoed',
            `${euro(rekening)} x ${inFormule(invoer.vergoedPercentage, 'procent')}`,
            waarde(vergoed, 'euro'),
          ),
      stap('niet-vergoed', `${euro(rekening)} - ${euro(vergoed)}`, waarde(nietVergoed, 'euro')),
      stap(
        'eigen-risico',
        `het laagste van ${euro(invoer.eigenRisico)} en ${euro(vergoed)}`,
        waarde(eigenRisico, 'euro'),
      ),
      eindstap('patient', `${euro(nietVergoed)} + ${euro(eigenRisico)}`, waarde(patient, 'euro')),
      eindstap('verzekeraar', `${euro(roundHalfUp(rekening))} - ${euro(patient)}`, waarde(verzekeraar, 'euro')),
    ],
  };
}
