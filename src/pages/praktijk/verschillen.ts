import type { Aanbieder, EigenTarief, Praktijk } from '../../domain/praktijk.ts';
import { toonGetal } from '../getal.ts';
import { aanbiederSoorten, labelVan, verzekeraars } from './velden.ts';

/** One difference between two practices, as a reader sees it. Empty text where one side has nothing. */
export interface Verschil {
  readonly wat: string;
  readonly oud: string;
  readonly nieuw: string;
}

const toonAanbieder = ({ soort, telefoon, website }: Aanbieder): string =>
  [aanbiederSoorten[soort], telefoon, website].filter((deel) => deel !== undefined).join(', ');

const toonTarief = ({ code, verzekeraar, jaar, bedrag }: EigenTarief): string =>
  [
    `€ ${bedrag.replace('.', ',')}`,
    `in ${String(jaar)}`,
    code === undefined ? undefined : `code ${code}`,
    verzekeraar === undefined ? undefined : verzekeraars[verzekeraar],
  ]
    .filter((deel) => deel !== undefined)
    .join(', ');

/** The single fields, as shown. */
const enkele = (praktijk: Praktijk): Readonly<Record<string, string | undefined>> => ({
  'crisisdienst.dag': praktijk.crisisdienst.dag,
  'crisisdienst.anw': praktijk.crisisdienst.anw,
  patienten: praktijk.patienten === undefined ? undefined : toonGetal(praktijk.patienten),
  pohUren: praktijk.pohUren === undefined ? undefined : toonGetal(praktijk.pohUren),
  verzekeraar: praktijk.verzekeraar === undefined ? undefined : verzekeraars[praktijk.verzekeraar],
  rho: praktijk.rho,
  gemeente: praktijk.gemeente,
  'wijkteam.naam': praktijk.wijkteam?.naam,
  'wijkteam.telefoon': praktijk.wijkteam?.telefoon,
  'wijkteam.email': praktijk.wijkteam?.email,
});

/** Entries of a list by name. A second entry of one name gets a number, so that none hides behind another. */
function perNaam<T extends { readonly naam: string }>(lijst: readonly T[], toon: (item: T) => string) {
  const gevonden = new Map<string, string>();
  for (const item of lijst) {
    let naam = item.naam;
    for (let nummer = 2; gevonden.has(naam); nummer += 1) naam = `${item.naam} (${String(nummer)})`;
    gevonden.set(naam, toon(item));
  }
  return gevonden;
}

function lijstVerschillen(wat: string, oud: ReadonlyMap<string, string>, nieuw: ReadonlyMap<string, string>) {
  return [...new Set([...oud.keys(), ...nieuw.keys()])]
    .map((naam): Verschil => ({ wat: `${wat}: ${naam}`, oud: oud.get(naam) ?? '', nieuw: nieuw.get(naam) ?? '' }))
    .filter((verschil) => verschil.oud !== verschil.nieuw);
}

/** What changes when one practice takes the place of another; empty when nothing does. The order of lists does not count. */
export function verschillen(oud: Praktijk, nieuw: Praktijk): Verschil[] {
  const voor = enkele(oud);
  const na = enkele(nieuw);
  return [
    ...Object.keys(voor)
      .map((veld): Verschil => ({ wat: labelVan(veld), oud: voor[veld] ?? '', nieuw: na[veld] ?? '' }))
      .filter((verschil) => verschil.oud !== verschil.nieuw),
    ...lijstVerschillen('Aanbieder', perNaam(oud.aanbieders, toonAanbieder), perNaam(nieuw.aanbieders, toonAanbieder)),
    ...lijstVerschillen(
      'Eigen tarief',
      perNaam(oud.eigenTarieven, toonTarief),
      perNaam(nieuw.eigenTarieven, toonTarief),
    ),
  ];
}
