import type { Bronvermelding } from '../../domain/bron.ts';

/** A source as text: "VGZ POH-GGZ 2023: De berekening in stappen". */
export const bronTekst = ({ bron, titel }: Bronvermelding): string => `${bron}: ${titel}`;

/** What says where it comes from; a table of results has sources only. */
interface Deel {
  readonly bronnen: readonly Bronvermelding[];
  readonly nietUitDeBronnen?: string | undefined;
}

/** Sources by number, as paper shows them: a line of its own for each would make the sum longer than a sheet. */
export interface Verwijzingen {
  /** Per document its headings, and last what is in none of them; numbered through from 1. */
  readonly groepen: readonly {
    readonly naam: string;
    readonly regels: readonly { readonly nummer: number; readonly tekst: string }[];
  }[];
  /** The numbers that belong to a part, "[1, 4]"; empty for a part without any. */
  readonly van: (deel: Deel) => string;
}

const EIGEN = 'Niet uit de bronnen';

/** Numbers where the parts of a result come from. */
export function nummerVerwijzingen(delen: readonly Deel[]): Verwijzingen {
  const paren = ({ bronnen, nietUitDeBronnen }: Deel): (readonly [naam: string, tekst: string])[] => [
    ...bronnen.map(({ bron, titel }) => [bron, titel] as const),
    ...(nietUitDeBronnen === undefined ? [] : [[EIGEN, nietUitDeBronnen] as const]),
  ];
  const alle = delen.flatMap(paren);
  const namen = [...new Set(alle.map(([naam]) => naam).filter((naam) => naam !== EIGEN)), EIGEN];
  const nummers = new Map<string, number>();
  const groepen = namen.map((naam) => ({
    naam,
    regels: [...new Set(alle.filter((paar) => paar[0] === naam).map(([, tekst]) => tekst))].map((tekst) => {
      const nummer = nummers.size + 1;
      nummers.set(naam + tekst, nummer);
      return { nummer, tekst };
    }),
  }));
  return {
    groepen: groepen.filter(({ regels }) => regels.length > 0),
    van: (deel) => {
      const eigen = paren(deel).map(([naam, tekst]) => nummers.get(naam + tekst) ?? 0);
      return eigen.length === 0 ? '' : `[${eigen.sort((a, b) => a - b).join(', ')}]`;
    },
  };
}
