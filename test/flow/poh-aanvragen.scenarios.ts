// Written from sources 000 (VGZ 2023), 004 (CZ 2024-2025), 002 (regioplan) and 001, not from flow.yaml. Practices are invented.
import type { Scenario } from './scenario.ts';

const vgz = ['verzekeraar', 'vgz'] as const;
const cz = ['verzekeraar', 'cz'] as const;
const zelfBijVgz = ['aanvrager-vgz', 'praktijk'] as const;
const zelfBijCz = ['aanvrager-cz', 'praktijk'] as const;
const meerBijVgz = ['omvang-vgz', 'boven-de-norm'] as const;
const module = ['onderdeel-cz', 'module'] as const;

export const scenarios: readonly Scenario[] = [
  // Bij wie: alleen VGZ en CZ staan in de bronnen; POH jeugd vanuit het wijkteam betaalt de gemeente.
  {
    situatie: 'Een praktijkmanager wil POH-GGZ aanvragen bij een verzekeraar die niet VGZ of CZ is.',
    antwoorden: [['verzekeraar', 'andere']],
    uitkomst: 'andere-verzekeraar',
    reden: /alleen voorwaarden van VGZ en CZ/,
  },
  {
    situatie: 'Een praktijk wil een POH-GGZ Jeugd die met het wijkteam werkt; de gemeente wil betalen.',
    antwoorden: [['verzekeraar', 'gemeente']],
    uitkomst: 'via-gemeente',
    reden: /gemeente/,
  },

  // VGZ: altijd eerst de zorggroep (000, Wie worden er gecontracteerd).
  {
    situatie: 'Een praktijk bij VGZ weet niet of de zorggroep al iets heeft afgesproken.',
    antwoorden: [vgz, ['aanvrager-vgz', 'weet-niet']],
    uitkomst: 'vgz-eerst-zorggroep',
    reden: /altijd eerst/,
  },
  {
    situatie: 'De zorggroep heeft de POH-GGZ bij VGZ voor alle praktijken geregeld.',
    antwoorden: [vgz, ['aanvrager-vgz', 'zorggroep']],
    uitkomst: 'vgz-via-zorggroep',
    reden: /via de zorggroep/,
  },
  // 12 uur per week per 2.350 patiënten in S1 (000, Tarief POH-GGZ).
  {
    situatie: 'Een praktijk met 2.350 patiënten vraagt 10 uur per week bij VGZ.',
    antwoorden: [vgz, zelfBijVgz, ['omvang-vgz', 'binnen-de-norm']],
    uitkomst: 'vgz-binnen-norm',
    reden: /12 uur per week per 2\.350/,
  },
  {
    situatie: 'Drie praktijken delen een POH-GGZ en blijven samen onder de norm van VGZ.',
    antwoorden: [vgz, ['aanvrager-vgz', 'samenwerkingsverband'], ['omvang-vgz', 'binnen-de-norm']],
    uitkomst: 'vgz-binnen-norm',
    reden: /S1/,
  },
  {
    situatie: 'Een praktijk met 2.768 patiënten weet niet hoeveel uur er bij VGZ in past.',
    antwoorden: [vgz, zelfBijVgz, ['omvang-vgz', 'weet-niet']],
    uitkomst: 'vgz-norm',
    reden: /norm/,
  },
  // Geen terugwerkende kracht bij wijzigingen (000, Wijzigingen POH-GGZ).
  {
    situatie:
      'De POH-GGZ werkt al een half jaar vier uur meer dan VGZ vergoedt, en de praktijk wil dat alsnog krijgen.',
    antwoorden: [vgz, zelfBijVgz, ['omvang-vgz', 'al-gewerkt']],
    uitkomst: 'niet-met-terugwerkende-kracht',
    reden: /terugwerkende kracht keurt VGZ niet goed/,
  },
  // S3: oplossing, geen overbruggingszorg, niet als de oplossing in een volgend echelon ligt (000, Aanvragen en beoordelen).
  {
    situatie:
      'Een praktijk neemt met extra uren aantoonbaar zorg over uit de basis ggz en stemde dat af met de instelling.',
    antwoorden: [vgz, zelfBijVgz, meerBijVgz, ['doel-s3', 'oplossing']],
    uitkomst: 'vgz-boven-norm',
    reden: /S3, met een onderbouwing/,
  },
  {
    situatie: 'Een praktijk wil extra uren bij VGZ om patiënten op te vangen die op de ggz wachten.',
    antwoorden: [vgz, zelfBijVgz, meerBijVgz, ['doel-s3', 'overbruggen']],
    uitkomst: 'vgz-niet-uit-s3',
    reden: /overbruggingszorg/,
  },
  {
    situatie: 'De doorstroom stokt doordat de specialistische ggz geen plek heeft; de praktijk wil daarom meer uren.',
    antwoorden: [vgz, zelfBijVgz, meerBijVgz, ['doel-s3', 'volgend-echelon']],
    uitkomst: 'vgz-niet-uit-s3',
    reden: /volgend echelon/,
  },

  // CZ: de RHO met mandaat sluit een eigen contract uit (004, Algemene voorwaarden).
  {
    situatie: 'Een praktijk bij CZ weet niet of de RHO de POH-GGZ al heeft.',
    antwoorden: [cz, ['aanvrager-cz', 'weet-niet']],
    uitkomst: 'cz-eerst-rho',
    reden: /RHO/,
  },
  {
    situatie: 'De RHO contracteerde de POH-GGZ bij CZ met een mandaat van de praktijken.',
    antwoorden: [cz, ['aanvrager-cz', 'rho']],
    uitkomst: 'cz-via-rho',
    reden: /kan uw praktijk dat niet ook doen/,
  },
  // Onderdelen los of samen, geen dubbelfinanciering (004, hoofdstuk 5).
  {
    situatie: 'Een praktijk wil bij CZ alleen de consulten van de POH-GGZ declareren.',
    antwoorden: [cz, zelfBijCz, ['onderdeel-cz', 'consulten']],
    uitkomst: 'cz-consulten',
    reden: /los van het moduletarief/,
  },
  {
    situatie: 'Een praktijk heeft het moduletarief al en wil bij CZ geld voor e-health en een triagetool.',
    antwoorden: [cz, zelfBijCz, ['onderdeel-cz', 'cet']],
    uitkomst: 'cz-cet',
    reden: /CET-gelden/,
  },
  {
    situatie: 'Een digitale aanbieder levert de CET-inzet en heeft daarvoor zelf een contract met CZ.',
    antwoorden: [cz, zelfBijCz, ['onderdeel-cz', 'al-gecontracteerd']],
    uitkomst: 'cz-dubbelfinanciering',
    reden: /dubbelfinanciering/,
  },
  // 16 uur per week per 2.350 patiënten, CET inbegrepen (004, Moduletarief).
  {
    situatie: 'Een praktijk met 2.350 patiënten vraagt bij CZ 14 uur per week, met CET erbij.',
    antwoorden: [cz, zelfBijCz, module, ['omvang-cz', 'binnen-de-norm']],
    uitkomst: 'cz-module',
    reden: /16 uur per week per 2\.350/,
  },
  {
    situatie: 'Twee praktijken vragen samen bij CZ meer uren dan de norm.',
    antwoorden: [cz, ['aanvrager-cz', 'samenwerkingsverband'], module, ['omvang-cz', 'boven-de-norm']],
    uitkomst: 'cz-boven-norm',
    reden: /boven 16 uur/,
  },
  {
    situatie: 'Een praktijk bij CZ vraagt op 10 april aan voor het kwartaal dat op 1 april begon.',
    antwoorden: [cz, zelfBijCz, module, ['omvang-cz', 'al-gewerkt']],
    uitkomst: 'niet-met-terugwerkende-kracht',
    reden: /geen aanvraag met terugwerkende kracht/,
  },
  {
    situatie: 'Een praktijk met 3.000 patiënten weet niet hoeveel uur er bij CZ in past.',
    antwoorden: [cz, zelfBijCz, module, ['omvang-cz', 'weet-niet']],
    uitkomst: 'cz-norm',
    reden: /norm/,
  },
];
