import type { Bronvermelding } from '../domain/bron.ts';
import type { Gegeven, PohTarief, UrenTarief } from '../domain/tarief.ts';
import { exact, type Getal } from './exact.ts';
import { eindstap, inFormule, waarde, type Stap } from './stap.ts';

/** How many hours a practice may deploy, by its number of patients. */
export interface NormurenInvoer {
  readonly patienten: Getal;
  /** Patients of a normpraktijk for the praktijkmanager: CZ gives no number, the user sets it. */
  readonly normpraktijk: Getal;
}

/** Per what hours count. `onbekend`: the source names no period, and neither do we. */
export type Periode = 'week' | 'onbekend' | 'traject';

export interface Norm {
  /** Id of the step with its words in content/rekenhulpen. */
  readonly id: string;
  readonly verzekeraar: string;
  readonly jaren: string;
  readonly uren: Getal;
  readonly periode: Periode;
  readonly bronnen: readonly Bronvermelding[];
}

export interface NormurenResultaat {
  readonly normen: readonly Norm[];
  readonly stappen: readonly Stap[];
}

/** Calculates every norm of every table. Hours are exact; they are rounded only when shown. */
export function calculateNormuren(
  { patienten, normpraktijk }: NormurenInvoer,
  pohTarieven: readonly PohTarief[],
  urenTarieven: readonly UrenTarief[],
): NormurenResultaat {
  const normen: Norm[] = [];
  const stappen: Stap[] = [];
  const add = (norm: Norm, getallen: string) => {
    normen.push(norm);
    stappen.push({
      ...eindstap(norm.id, getallen, waarde(norm.uren, 'uur'), norm.bronnen),
      bij: `${norm.verzekeraar} ${norm.jaren}`,
    });
  };
  const perPatienten = (uren: Gegeven, per: Getal) => ({
    uren: exact(uren.waarde).times(patienten).div(per),
    getallen: `${inFormule(exact(uren.waarde))} x ${inFormule(patienten)} / ${inFormule(per)}`,
  });
  for (const { verzekeraar, jaren, normUren, patientenPerNorm } of pohTarieven) {
    const { uren, getallen } = perPatienten(normUren, exact(patientenPerNorm.waarde));
    const bronnen = [...normUren.bronnen, ...patientenPerNorm.bronnen];
    add({ id: 'poh-ggz', verzekeraar, jaren, uren, periode: 'week', bronnen }, getallen);
  }
  for (const { verzekeraar, jaren, praktijkmanager, praktijkmanagerWijk, toekomst } of urenTarieven) {
    const manager = perPatienten(praktijkmanager, normpraktijk);
    add(
      {
        id: 'praktijkmanager',
        verzekeraar,
        jaren,
        uren: manager.uren,
        periode: 'onbekend',
        bronnen: praktijkmanager.bronnen,
      },
      manager.getallen,
    );
    const wijk = perPatienten(praktijkmanagerWijk, normpraktijk);
    add(
      {
        id: 'praktijkmanager-wijk',
        verzekeraar,
        jaren,
        uren: wijk.uren,
        periode: 'week',
        bronnen: praktijkmanagerWijk.bronnen,
      },
      wijk.getallen,
    );
    const { urenPerDagdeel, wekenPerMaand, maanden, maximum } = toekomst;
    const delen = [urenPerDagdeel, wekenPerMaand, maanden].map(({ waarde: each }) => exact(each));
    add(
      {
        id: 'toekomst',
        verzekeraar,
        jaren,
        uren: delen.reduce((product, each) => product.times(each)),
        periode: 'traject',
        bronnen: maximum.bronnen,
      },
      delen.map((each) => inFormule(each)).join(' x '),
    );
  }
  return { normen, stappen };
}
