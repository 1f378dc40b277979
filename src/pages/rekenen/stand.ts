import { keuzeVan, readInvoer, type RuweInvoer, type Veld, type Veldfout } from '../../calculators/velden.ts';
import type { Berekening, RekenContext, Weergave } from './weergave.ts';

/** What a form comes to as it stands. */
export interface Stand {
  /** Fields that apply now. */
  readonly velden: readonly Veld[];
  readonly fouten: readonly Veldfout[];
  /** Required and still empty. */
  readonly leeg: readonly Veldfout[];
  /** Null as long as something is wrong or missing. */
  readonly weergave: Weergave | null;
}

/** Reads a form and calculates. Never throws on what a user typed. */
export function berekenStand(berekening: Berekening, ingevuld: RuweInvoer, context: RekenContext): Stand {
  const alle = berekening.velden(context.tarieven);
  // A choice that does not exist counts as another one, also for what else is asked.
  const ruw: Record<string, string> = { ...ingevuld };
  for (const veld of alle) if (veld.soort === 'keuze') ruw[veld.id] = keuzeVan(veld, ruw[veld.id] ?? '');
  const hidden = berekening.verborgen?.(ruw, context.tarieven) ?? [];
  const velden = alle.filter(({ id }) => !hidden.includes(id));
  const gelezen = readInvoer(velden, ruw);
  const { fouten, leeg } = gelezen;
  if (fouten.length > 0 || leeg.length > 0) return { velden, fouten, leeg, weergave: null };
  const uitkomst = berekening.bereken(gelezen, context);
  return 'hoofd' in uitkomst
    ? { velden, fouten, leeg, weergave: uitkomst }
    : { velden, fouten: uitkomst, leeg, weergave: null };
}
