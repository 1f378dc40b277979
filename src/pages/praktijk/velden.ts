import type { AanbiederSoort, Praktijk, Veldfout, Verzekeraar } from '../../domain/praktijk.ts';
import { controleerPraktijk, type PraktijkControle } from '../../storage/praktijkSchema.ts';
import { leesBedrag, leesGetal, toonGetal } from '../getal.ts';

/** The form of Mijn praktijk as it stands on the screen: text in every field. */

export interface AanbiederVelden {
  naam: string;
  soort: AanbiederSoort;
  telefoon: string;
  website: string;
}
export interface TariefVelden {
  naam: string;
  code: string;
  verzekeraar: Verzekeraar | '';
  jaar: string;
  bedrag: string;
}
export interface PraktijkVelden {
  crisisdienst: { dag: string; anw: string };
  patienten: string;
  pohUren: string;
  verzekeraar: Verzekeraar | '';
  gemeente: string;
  wijkteam: { naam: string; telefoon: string; email: string };
  rho: string;
  aanbieders: AanbiederVelden[];
  eigenTarieven: TariefVelden[];
}

export const verzekeraars: Readonly<Record<Verzekeraar, string>> = {
  vgz: 'VGZ',
  cz: 'CZ',
  anders: 'Een andere verzekeraar',
};

export const aanbiederSoorten: Readonly<Record<AanbiederSoort, string>> = {
  'basis-ggz': 'Basis ggz',
  'gespecialiseerde-ggz': 'Gespecialiseerde ggz',
  jeugd: 'Jeugd',
  'sociaal-domein': 'Sociaal domein',
  anders: 'Anders',
};

export const legeAanbieder = (): AanbiederVelden => ({ naam: '', soort: 'basis-ggz', telefoon: '', website: '' });
export const leegTarief = (): TariefVelden => ({ naam: '', code: '', verzekeraar: '', jaar: '', bedrag: '' });

/** A practice as the form shows it. */
export function naarVelden(praktijk: Praktijk): PraktijkVelden {
  const { crisisdienst, patienten, pohUren, wijkteam } = praktijk;
  return {
    crisisdienst: { dag: crisisdienst.dag ?? '', anw: crisisdienst.anw ?? '' },
    patienten: patienten === undefined ? '' : toonGetal(patienten),
    pohUren: pohUren === undefined ? '' : toonGetal(pohUren),
    verzekeraar: praktijk.verzekeraar ?? '',
    gemeente: praktijk.gemeente ?? '',
    wijkteam: { naam: wijkteam?.naam ?? '', telefoon: wijkteam?.telefoon ?? '', email: wijkteam?.email ?? '' },
    rho: praktijk.rho ?? '',
    aanbieders: praktijk.aanbieders.map((aanbieder) => ({ ...legeAanbieder(), ...aanbieder })),
    eigenTarieven: praktijk.eigenTarieven.map((tarief) => ({
      ...leegTarief(),
      ...tarief,
      jaar: String(tarief.jaar),
      bedrag: tarief.bedrag.replace('.', ','),
    })),
  };
}

/** Entries of a list in which something is filled in, each with its place on the screen. */
function ingevuld<T extends object>(lijst: readonly T[], leeg: T): { readonly plaats: number; readonly item: T }[] {
  const isLeeg = (item: T) =>
    Object.entries(item).every(([key, value]) => key === 'soort' || value === leeg[key as keyof T]);
  return lijst.flatMap((item, plaats) => (isLeeg(item) ? [] : [{ plaats, item }]));
}

/** Only what is filled in: an empty field is a field that is not there. */
const zonderLege = (velden: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(velden).filter(([, value]) => typeof value !== 'string' || value.trim() !== ''));

/** The number that was typed; what is no number goes on as it is, for the schema to complain about. */
const alsGetal = (tekst: string): unknown => {
  if (tekst.trim() === '') return '';
  const getal = leesGetal(tekst);
  return getal === null ? tekst : Number(getal);
};

/** Reads the form. Entries of a list that are left empty do not count; errors name the place on the screen. */
export function leesVelden(velden: PraktijkVelden): PraktijkControle {
  const { crisisdienst, wijkteam, aanbieders, eigenTarieven, patienten, pohUren, ...rest } = velden;
  const team = zonderLege(wijkteam);
  const lijsten = {
    aanbieders: ingevuld(aanbieders, legeAanbieder()),
    eigenTarieven: ingevuld(eigenTarieven, leegTarief()),
  };
  const controle = controleerPraktijk({
    ...zonderLege({ ...rest, patienten: alsGetal(patienten), pohUren: alsGetal(pohUren) }),
    crisisdienst: zonderLege(crisisdienst),
    ...(Object.keys(team).length === 0 ? {} : { wijkteam: team }),
    aanbieders: lijsten.aanbieders.map(({ item }) => ({ ...zonderLege({ ...item }), naam: item.naam })),
    eigenTarieven: lijsten.eigenTarieven.map(({ item }) => ({
      ...zonderLege({ ...item, jaar: alsGetal(item.jaar), bedrag: leesBedrag(item.bedrag) ?? item.bedrag }),
      naam: item.naam,
    })),
  });
  if (controle.goed) return controle;
  const opScherm = ({ veld, fout }: Veldfout): Veldfout => {
    const [lijst = '', index = '', ...onder] = veld.split('.');
    if (lijst !== 'aanbieders' && lijst !== 'eigenTarieven') return { veld, fout };
    return { veld: [lijst, lijsten[lijst][Number(index)]?.plaats ?? index, ...onder].join('.'), fout };
  };
  const [eerste, ...overige] = controle.fouten;
  return { goed: false, fouten: [opScherm(eerste), ...overige.map(opScherm)] };
}

const labels: Readonly<Record<string, string>> = {
  'crisisdienst.dag': 'Crisisdienst overdag',
  'crisisdienst.anw': 'Crisisdienst in avond, nacht en weekend',
  patienten: 'Aantal patiënten',
  pohUren: 'Uren POH-GGZ per week',
  verzekeraar: 'Verzekeraar',
  rho: 'Zorggroep of RHO',
  gemeente: 'Gemeente',
  'wijkteam.naam': 'Naam van het wijkteam',
  'wijkteam.telefoon': 'Telefoon van het wijkteam',
  'wijkteam.email': 'E-mail van het wijkteam',
};
const lijstLabels: Readonly<Record<string, string>> = { aanbieders: 'Aanbieder', eigenTarieven: 'Eigen tarief' };
const onderLabels: Readonly<Record<string, string>> = {
  naam: 'naam',
  soort: 'soort',
  telefoon: 'telefoon',
  website: 'website',
  code: 'code',
  verzekeraar: 'verzekeraar',
  jaar: 'jaar',
  bedrag: 'bedrag',
};

/** Name of a field as the screen has it; of a field we do not know the path itself. */
export function labelVan(veld: string): string {
  const [lijst = '', index, onder = ''] = veld.split('.');
  const naam = lijstLabels[lijst];
  if (naam !== undefined && index !== undefined) {
    const deel = onderLabels[onder];
    return `${naam} ${String(Number(index) + 1)}${deel === undefined ? '' : `, ${deel}`}`;
  }
  return labels[veld] ?? veld;
}

/** Id of the field's control on the page. */
export const veldId = (veld: string): string => `praktijk-${veld.replaceAll('.', '-')}`;
