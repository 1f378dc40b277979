import { NUL, type Getal } from '../../calculators/exact.ts';
import { formatGetal } from '../../calculators/formatGetal.ts';
import { calculatePohJeugdOverhead, wekenPerJaar } from '../../calculators/pohJeugdOverhead.ts';
import { exact } from '../../calculators/exact.ts';
import { waarde } from '../../calculators/stap.ts';
import type { Veld } from '../../calculators/velden.ts';
import type { Gegeven, JeugdOverheadTarief, Tarieven } from '../../domain/tarief.ts';
import { metTekst, notitie, type Berekening } from './weergave.ts';

/** The form and result of the overhead of a POH-GGZ Jeugd. */

function table({ 'poh-jeugd-overhead': [tarief] }: Tarieven): JeugdOverheadTarief {
  if (!tarief) throw new Error('content/tarieven/poh-jeugd-overhead: er is geen tabel.');
  return tarief;
}

const bedrag = (id: string, { waarde: standaard }: Gegeven): Veld => ({
  soort: 'getal',
  id,
  min: '0',
  max: '100000',
  decimalen: 2,
  verplicht: true,
  eenheid: 'euro',
  standaard: formatGetal(exact(standaard)),
});

export const pohJeugdOverhead: Berekening = {
  velden(tarieven) {
    const tarief = table(tarieven);
    return [
      { soort: 'getal', id: 'uren', min: '0.25', max: '36', decimalen: 2, verplicht: true },
      {
        soort: 'getal',
        id: 'weken',
        min: '1',
        max: '53',
        decimalen: 0,
        verplicht: true,
        standaard: formatGetal(wekenPerJaar(tarief)),
      },
      bedrag('huur-per-uur', tarief.huurPerUur),
      bedrag('licentie', tarief.licentie),
      bedrag('verzekering', tarief.verzekering),
      bedrag('overleg', tarief.overleg),
      {
        soort: 'getal',
        id: 'percentage',
        min: tarief.laagstePercentage.waarde,
        max: tarief.hoogstePercentage.waarde,
        decimalen: 2,
        verplicht: true,
        eenheid: 'procent',
        standaard: tarief.laagstePercentage.waarde,
      },
    ];
  },
  groepen: [
    { titel: 'Inzet', velden: ['uren', 'weken'] },
    { titel: 'Kosten', velden: ['huur-per-uur', 'licentie', 'verzekering', 'overleg'] },
    { titel: 'Vergoeding', velden: ['percentage'] },
  ],
  bereken({ getallen }, { rekenhulp, tarieven }) {
    const tarief = table(tarieven);
    const van = (id: string): Getal => getallen[id] ?? NUL;
    const invoer = {
      uren: van('uren'),
      weken: van('weken'),
      huurPerUur: van('huur-per-uur'),
      licentie: van('licentie'),
      verzekering: van('verzekering'),
      overleg: van('overleg'),
      percentage: van('percentage'),
    };
    const resultaat = calculatePohJeugdOverhead(invoer);
    const euro = (getal: Getal) => waarde(getal, 'euro');
    const ids = [
      'btw',
      ...(invoer.percentage.gt(tarief.laagstePercentage.waarde) ? ['hele-overhead'] : []),
      'uitbetaling',
      'pilot',
    ];
    return {
      hoofd: {
        label: 'De gemeente vergoedt in het eerste jaar',
        waarde: euro(resultaat.vergoeding),
        bij: `${formatGetal(invoer.percentage)}% van de overhead; regioplan ${tarief.verzekeraar} ${tarief.jaren}`,
      },
      kern: [
        {
          label: 'Overhead in het eerste jaar',
          waarde: euro(resultaat.eersteJaar),
          bij: 'met de overleguren, één keer',
        },
        { label: 'Voor de praktijk, eerste jaar', waarde: euro(resultaat.eigenDeel) },
        { label: 'Overhead in een later jaar', waarde: euro(resultaat.perJaar) },
        { label: 'Vergoeding in een later jaar', waarde: euro(resultaat.vergoedingLater) },
      ],
      notities: ids.map((id) => notitie(rekenhulp, id)),
      stappen: resultaat.stappen.map((stap) => metTekst(rekenhulp, stap)),
      tabellen: [
        {
          titel: 'Eerste jaar en latere jaren',
          kolommen: ['', 'Eerste jaar', 'Later jaar'],
          rijen: [
            { kop: 'Bijdrage in de huur', cellen: [euro(resultaat.huur), euro(resultaat.huur)] },
            { kop: 'Licentie voor het HIS', cellen: [euro(invoer.licentie), euro(invoer.licentie)] },
            { kop: 'Verzekering', cellen: [euro(invoer.verzekering), euro(invoer.verzekering)] },
            { kop: 'Overleguren, één keer', cellen: [euro(invoer.overleg), euro(NUL)] },
            { kop: 'Overhead', cellen: [euro(resultaat.eersteJaar), euro(resultaat.perJaar)], nadruk: true },
            { kop: 'De gemeente vergoedt', cellen: [euro(resultaat.vergoeding), euro(resultaat.vergoedingLater)] },
            { kop: 'Voor de praktijk', cellen: [euro(resultaat.eigenDeel), euro(resultaat.eigenDeelLater)] },
          ],
          bronnen: tarief.overleg.bronnen,
        },
      ],
    };
  },
};
