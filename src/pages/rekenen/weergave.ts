import type { Waarde } from '../../calculators/formatGetal.ts';
import { formatWaarde } from '../../calculators/formatGetal.ts';
import type { PohInvoer, PohRegels, PohResultaat } from '../../calculators/pohModule.ts';
import { formatUitkomst, type Stap } from '../../calculators/stap.ts';
import type { GelezenInvoer, RuweInvoer, Veld, Veldfout } from '../../calculators/velden.ts';
import type { Bronvermelding } from '../../domain/bron.ts';
import type { NotitieTekst, Rekenhulp } from '../../domain/rekenhulp.ts';
import type { Tarieven } from '../../domain/tarief.ts';

/** What every calculator gives the page: one form of result for the screen, paper, the clipboard and a spreadsheet. */

/** A number or words in a result. */
export type Cel = Waarde | string;

export const formatCel = (cel: Cel): string => (typeof cel === 'string' ? cel : formatWaarde(cel));

/** A result that stands on its own. */
export interface Kerngetal {
  readonly label: string;
  readonly waarde: Cel;
  /** What to know with it: "code 11201, S1". */
  readonly bij?: string;
}

/** A row of a table of results. */
export interface Tabelrij {
  readonly kop: string;
  readonly cellen: readonly Cel[];
  readonly nadruk?: boolean;
  /** Left out on paper: words that stand elsewhere on the sheet, or on the screen when they are needed. */
  readonly alleenScherm?: boolean;
}

/** A table of results. */
export interface Tabel {
  readonly titel: string;
  readonly uitleg?: string;
  /** Headings, the one above the row names first. */
  readonly kolommen: readonly string[];
  readonly rijen: readonly Tabelrij[];
  readonly bronnen: readonly Bronvermelding[];
  /** Stands with the key figures, not after the steps. */
  readonly bijKern?: boolean;
  /** Left out on paper: the sum itself must fit one page. */
  readonly alleenScherm?: boolean;
}

/** A step with its words. */
export interface StapWeergave {
  readonly label: string;
  readonly formule: string;
  readonly getallen: string;
  readonly uitkomst: string;
  readonly waarde: Waarde;
  readonly bronnen: readonly Bronvermelding[];
  readonly nietUitDeBronnen?: string;
}

export interface Weergave {
  readonly hoofd: Kerngetal;
  readonly kern: readonly Kerngetal[];
  readonly notities: readonly NotitieTekst[];
  readonly stappen: readonly StapWeergave[];
  readonly tabellen: readonly Tabel[];
  /** Present for the POH module: what the chart and *wat als* need. */
  readonly poh?: { readonly invoer: PohInvoer; readonly regels: PohRegels; readonly resultaat: PohResultaat };
}

/** What a calculator rests on besides what the user types. */
export interface RekenContext {
  readonly rekenhulp: Rekenhulp;
  readonly tarieven: Tarieven;
}

/** Fields that stand together. */
export interface Groep {
  readonly titel: string;
  readonly velden: readonly string[];
  /** Folded away until asked for. */
  readonly dicht?: boolean;
}

/** What Mijn praktijk knows that a form can start with. */
export interface PraktijkGegevens {
  readonly patienten?: number;
  readonly pohUren?: number;
  /** "VGZ", "CZ" or "anders". */
  readonly verzekeraar?: string;
  /** Own maximum tariff, by insurer, as a decimal with a point. */
  readonly eigenTarief?: string;
  readonly jaar?: number;
}

/** A calculator as the page needs it: what to ask, and what to make of the answers. */
export interface Berekening {
  readonly velden: (tarieven: Tarieven) => readonly Veld[];
  readonly groepen: readonly Groep[];
  /** Fields that do not apply, given the rest of what was typed. */
  readonly verborgen?: (ruw: RuweInvoer, tarieven: Tarieven) => readonly string[];
  /** What else changes when a choice changes. */
  readonly naKeuze?: (ruw: RuweInvoer, veld: string, tarieven: Tarieven) => RuweInvoer;
  /** What an empty form starts with when Mijn praktijk is filled in. */
  readonly uitPraktijk?: (praktijk: PraktijkGegevens) => RuweInvoer;
  /** @param gelezen without mistakes and with every required field. Mistakes between fields come back. */
  readonly bereken: (gelezen: GelezenInvoer, context: RekenContext) => Weergave | readonly Veldfout[];
}

/**
 * A remark of a calculator, by its id.
 * @throws when content/rekenhulpen lacks it: the build renders every page and so finds out
 */
export function notitie(rekenhulp: Rekenhulp, id: string): NotitieTekst {
  const found = rekenhulp.notities[id];
  if (!found) throw new Error(`content/rekenhulpen/${rekenhulp.id}.yaml: de notitie ${id} ontbreekt.`);
  return found;
}

/**
 * A step with its words.
 * @throws when content/rekenhulpen lacks them
 */
export function metTekst(rekenhulp: Rekenhulp, stap: Stap): StapWeergave {
  const tekst = rekenhulp.stappen[stap.id];
  if (!tekst) throw new Error(`content/rekenhulpen/${rekenhulp.id}.yaml: de stap ${stap.id} ontbreekt.`);
  const bronnen = [...tekst.bronnen, ...stap.bronnen];
  return {
    label: stap.bij === undefined ? tekst.label : `${tekst.label} (${stap.bij})`,
    formule: tekst.formule,
    getallen: stap.getallen,
    uitkomst: formatUitkomst(stap),
    waarde: stap.uitkomst,
    bronnen: uniek(bronnen),
    ...(tekst.nietUitDeBronnen === undefined ? {} : { nietUitDeBronnen: tekst.nietUitDeBronnen }),
  };
}

/** Citations without repeats. */
export const uniek = (bronnen: readonly Bronvermelding[]): Bronvermelding[] => [
  ...new Map(bronnen.map((bron) => [bron.ref, bron])).values(),
];
