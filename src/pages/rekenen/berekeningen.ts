import { readInvoer, type RuweInvoer, type Veld, type Veldfout } from '../../calculators/velden.ts';
import type { RekenhulpId } from '../../domain/rekenhulp.ts';
import { basisGgz } from './basisGgz.ts';
import { normuren } from './normuren.ts';
import { pohJeugdOverhead } from './pohJeugdOverhead.ts';
import { pohModule } from './pohModule.ts';
import type { Berekening, RekenContext, Weergave } from './weergave.ts';

/** Every calculator of the site, by id. */
export const berekeningen: Readonly<Record<RekenhulpId, Berekening>> = {
  'poh-module': pohModule,
  'basis-ggz': basisGgz,
  'poh-jeugd-overhead': pohJeugdOverhead,
  normuren,
};

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
export function berekenStand(berekening: Berekening, ruw: RuweInvoer, context: RekenContext): Stand {
  const hidden = berekening.verborgen?.(ruw, context.tarieven) ?? [];
  const velden = berekening.velden(context.tarieven).filter(({ id }) => !hidden.includes(id));
  const gelezen = readInvoer(velden, ruw);
  const { fouten, leeg } = gelezen;
  if (fouten.length > 0 || leeg.length > 0) return { velden, fouten, leeg, weergave: null };
  const uitkomst = berekening.bereken(gelezen, context);
  return 'hoofd' in uitkomst
    ? { velden, fouten, leeg, weergave: uitkomst }
    : { velden, fouten: uitkomst, leeg, weergave: null };
}
