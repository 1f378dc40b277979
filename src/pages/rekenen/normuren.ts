import { exact, NUL } from '../../calculators/exact.ts';
import { formatGetal } from '../../calculators/formatGetal.ts';
import { calculateNormuren, type Periode } from '../../calculators/normuren.ts';
import { waarde } from '../../calculators/stap.ts';
import { metTekst, notitie, uniek, type Berekening } from './weergave.ts';

/** The form and result of the hours a practice may deploy. */

const perioden: Readonly<Record<Periode, string>> = {
  week: 'per week',
  onbekend: 'periode staat niet in de bron',
  traject: 'voor het hele traject',
};

export const normuren: Berekening = {
  velden: ({ 'poh-module': [eerste] }) => [
    { soort: 'getal', id: 'patienten', min: '1', max: '500000', decimalen: 0, verplicht: true },
    {
      soort: 'getal',
      id: 'normpraktijk',
      min: '500',
      max: '10000',
      decimalen: 0,
      verplicht: true,
      standaard: formatGetal(exact(eerste?.patientenPerNorm.waarde ?? 0)),
    },
  ],
  groepen: [{ titel: 'Praktijk', velden: ['patienten', 'normpraktijk'] }],
  uitPraktijk: ({ patienten }) => (patienten === undefined ? {} : { patienten: formatGetal(exact(patienten)) }),
  bereken({ getallen }, { rekenhulp, tarieven }) {
    const invoer = { patienten: getallen['patienten'] ?? NUL, normpraktijk: getallen['normpraktijk'] ?? NUL };
    const { normen, stappen } = calculateNormuren(invoer, tarieven['poh-module'], tarieven.normuren);
    const weergaven = stappen.map((stap) => metTekst(rekenhulp, stap));
    const poh = normen.filter(({ id }) => id === 'poh-ggz');
    // Insurers and years differ: none of their norms is *the* norm, so all stand in the result.
    const pohUren = [...new Set(poh.map(({ uren }) => formatGetal(uren)))].join(' of ');
    return {
      hoofd: {
        label: 'Norm POH-GGZ per week',
        waarde: `${pohUren} uur`,
        bij: poh.map(({ verzekeraar, jaren, uren }) => `${verzekeraar} ${jaren}: ${formatGetal(uren)} uur`).join('; '),
      },
      kern: normen.map((norm, index) => ({
        label: weergaven[index]?.label ?? norm.id,
        waarde: waarde(norm.uren, 'uur'),
        bij: perioden[norm.periode],
      })),
      notities: ['twee-normen', 'geen-periode', 'normpraktijk', 'toekomst'].map((id) => notitie(rekenhulp, id)),
      stappen: weergaven,
      tabellen: [
        {
          titel: 'Alle normen voor uw praktijk',
          kolommen: ['Waarvoor', 'Uren', 'Waarover'],
          rijen: normen.map(({ verzekeraar, jaren, uren, periode, id }) => ({
            kop: `${rekenhulp.stappen[id]?.label ?? id} (${verzekeraar} ${jaren})`,
            cellen: [waarde(uren, 'uur'), perioden[periode]],
          })),
          bronnen: uniek(normen.flatMap(({ bronnen }) => bronnen)),
        },
      ],
    };
  },
};
