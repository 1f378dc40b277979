import {
  calculateBasisGgz,
  findCombinatieFout,
  type BasisGgzInvoer,
  type Contract,
} from '../../calculators/basisGgz.ts';
import { exact, NUL } from '../../calculators/exact.ts';
import { waarde } from '../../calculators/stap.ts';
import type { GelezenInvoer, Veld } from '../../calculators/velden.ts';
import type { BasisGgzTarief, Tarieven } from '../../domain/tarief.ts';
import { metTekst, notitie, uniek, type Berekening } from './weergave.ts';

/** The form and result of the basis ggz of 2016. */

const GEEN = 'geen';
const contracten: readonly Contract[] = ['contract', 'geen-contract-natura', 'geen-contract-restitutie'];

function table({ 'basis-ggz': [tarief] }: Tarieven): BasisGgzTarief {
  if (!tarief) throw new Error('content/tarieven/basis-ggz: er is geen tabel.');
  return tarief;
}

const velden = (tarieven: Tarieven): readonly Veld[] => {
  const opties = table(tarieven).producten.map(({ id }) => id);
  const procent = { soort: 'getal', min: '0', max: '100', decimalen: 2, verplicht: true, eenheid: 'procent' } as const;
  return [
    { soort: 'keuze', id: 'product', opties, standaard: opties[0] ?? '' },
    { soort: 'keuze', id: 'tweede-product', opties: [GEEN, ...opties], standaard: GEEN },
    { soort: 'keuze', id: 'contract', opties: contracten, standaard: 'contract' },
    { ...procent, id: 'tarief-percentage', standaard: '100' },
    { ...procent, id: 'vergoed-percentage' },
    {
      soort: 'getal',
      id: 'eigen-risico',
      min: '0',
      max: '10000',
      decimalen: 2,
      verplicht: true,
      eenheid: 'euro',
    },
  ];
};

function leesInvoer({ getallen, keuzes }: GelezenInvoer): BasisGgzInvoer {
  const second = keuzes['tweede-product'] ?? GEEN;
  return {
    producten: [keuzes['product'] ?? '', ...(second === GEEN ? [] : [second])],
    contract: contracten.find((contract) => contract === keuzes['contract']) ?? 'contract',
    tariefPercentage: getallen['tarief-percentage'] ?? exact(100),
    vergoedPercentage: getallen['vergoed-percentage'] ?? NUL,
    eigenRisico: getallen['eigen-risico'] ?? NUL,
  };
}

export const basisGgz: Berekening = {
  velden,
  groepen: [
    { titel: 'Behandeling', velden: ['product', 'tweede-product'] },
    { titel: 'Contract en rekening', velden: ['contract', 'tarief-percentage', 'vergoed-percentage'] },
    { titel: 'Patiënt', velden: ['eigen-risico'] },
  ],
  verborgen: ({ contract = 'contract' }) => (contract === 'contract' ? ['vergoed-percentage'] : []),
  bereken(gelezen, { rekenhulp, tarieven }) {
    const tarief = table(tarieven);
    const invoer = leesInvoer(gelezen);
    const fout = findCombinatieFout(tarief, invoer.producten);
    if (fout !== null) return [{ veld: 'tweede-product', fout: notitie(rekenhulp, fout).tekst }];
    const resultaat = calculateBasisGgz(invoer, tarief);
    const euro = (getal: typeof resultaat.maximum) => waarde(getal, 'euro');
    const ids = [
      'historisch',
      ...(invoer.contract === 'contract' ? [] : ['zonder-contract']),
      ...(invoer.producten.includes('onvolledig') ? ['onvolledig'] : []),
      'geen-eigen-bijdrage',
      'nieuw-product',
    ];
    return {
      hoofd: {
        label: 'De patiënt betaalde zelf',
        waarde: euro(resultaat.patient),
        bij: `tarieven van ${tarief.jaren}`,
      },
      kern: [
        { label: 'Maximumtarief', waarde: euro(resultaat.maximum), bij: `${tarief.verzekeraar} ${tarief.jaren}` },
        { label: 'Rekening', waarde: euro(resultaat.rekening) },
        { label: 'De verzekeraar betaalde', waarde: euro(resultaat.verzekeraar) },
        { label: 'Eigen risico dat opging', waarde: euro(resultaat.eigenRisico) },
      ],
      notities: ids.map((id) => notitie(rekenhulp, id)),
      stappen: resultaat.stappen.map((stap) => metTekst(rekenhulp, stap)),
      tabellen: [
        {
          titel: `Maximumtarieven van de ${tarief.verzekeraar}, ${tarief.jaren}`,
          kolommen: ['Product', 'Maximum'],
          rijen: tarief.producten.map(({ id, naam, waarde: maximum }) => ({
            kop: naam,
            cellen: [euro(exact(maximum))],
            nadruk: invoer.producten.includes(id),
          })),
          bronnen: uniek(tarief.producten.flatMap(({ bronnen }) => bronnen)),
        },
      ],
    };
  },
};
