import type { VoorkeurenMelding } from '../../storage/voorkeuren.ts';

/** What the user must know about stored preferences, in Dutch. */
export const meldingen: Readonly<Record<VoorkeurenMelding, string>> = {
  geblokkeerd:
    'De browser staat opslag niet toe. Uw instellingen gelden tot u dit venster sluit. Sta opslag voor deze site toe om ze te bewaren.',
  vol: 'De opslag van de browser is vol. Uw instellingen gelden tot u dit venster sluit. Maak ruimte vrij om ze te bewaren.',
  beschadigd: 'Uw bewaarde instellingen waren beschadigd. De standaard geldt weer; stel ze zo nodig opnieuw in.',
  opzij:
    'Uw bewaarde instellingen waren beschadigd en zijn opzijgezet. De standaard geldt weer; stel ze zo nodig opnieuw in.',
};
