import { findTarief } from '../../calculators/findTarief.ts';
import type { Praktijk, Verzekeraar } from '../../domain/praktijk.ts';
import type { Tarieven } from '../../domain/tarief.ts';
import type { PraktijkGegevens } from './weergave.ts';

/** Code of the POH module within the norm. */
const MODULE = '11201';

const namen: Readonly<Record<Verzekeraar, string>> = { vgz: 'VGZ', cz: 'CZ', anders: 'anders' };

/**
 * What a calculator can start with. An own tariff counts only for the practice's insurer and a year whose rules we know:
 * a tariff of another year says nothing about this one.
 */
export function praktijkGegevens(praktijk: Praktijk, tarieven: Tarieven): PraktijkGegevens {
  const { patienten, pohUren } = praktijk;
  const verzekeraar = praktijk.verzekeraar === undefined ? undefined : namen[praktijk.verzekeraar];
  const [eigen] = praktijk.eigenTarieven
    .filter((tarief) => tarief.code === MODULE && (tarief.verzekeraar ?? praktijk.verzekeraar) === praktijk.verzekeraar)
    .filter(({ jaar }) => verzekeraar !== undefined && findTarief(tarieven['poh-module'], verzekeraar, jaar).ok)
    .sort((a, b) => b.jaar - a.jaar);
  const jaar = eigen?.jaar ?? tarieven['poh-module'].filter((tarief) => tarief.verzekeraar === verzekeraar).at(-1)?.tot;
  return {
    ...(patienten === undefined ? {} : { patienten }),
    ...(pohUren === undefined || pohUren === 0 ? {} : { pohUren }),
    ...(verzekeraar === undefined ? {} : { verzekeraar }),
    ...(jaar === undefined ? {} : { jaar }),
    ...(eigen === undefined ? {} : { eigenTarief: eigen.bedrag }),
  };
}
