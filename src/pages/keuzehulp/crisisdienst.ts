import type { Praktijk } from '../../domain/praktijk.ts';
import { praktijkOpslag } from '../../storage/praktijk.ts';
import { controleerPraktijk } from '../../storage/praktijkSchema.ts';

type Crisisdienst = Praktijk['crisisdienst'];

/** What storing the numbers came to. */
interface Resultaat {
  /** The numbers in force. */
  readonly crisisdienst: Crisisdienst;
  /** Per number what is wrong with it, in Dutch; nothing was stored when there is any. */
  readonly fouten: { readonly [moment in keyof Crisisdienst]?: string };
  /** What the user must know about storing, in Dutch; null when all went well. */
  readonly melding: string | null;
}

/** Checks and stores the numbers; an empty one is taken away. The rest of Mijn praktijk stays as it is. */
export function bewaarCrisisdienst({ dag, anw }: { readonly dag: string; readonly anw: string }): Resultaat {
  const { praktijk } = praktijkOpslag.lees();
  const ingevuld = Object.fromEntries(Object.entries({ dag, anw }).filter(([, nummer]) => nummer.trim() !== ''));
  const controle = controleerPraktijk({ ...praktijk, crisisdienst: ingevuld });
  if (!controle.goed) {
    const fouten = Object.fromEntries(
      controle.fouten.map(({ veld, fout }) => [veld.replace(/^crisisdienst\./, ''), fout]),
    );
    return { crisisdienst: praktijk.crisisdienst, fouten, melding: null };
  }
  const { praktijk: bewaard, melding } = praktijkOpslag.bewaar(controle.praktijk);
  return { crisisdienst: bewaard.crisisdienst, fouten: {}, melding };
}
