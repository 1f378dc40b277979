// Written from sources 002 (Regioplan POH-GGZ Jeugd) and 001 (LHV-toolkit), not from flow.yaml. The situations are invented.
import type { Scenario } from './scenario.ts';

const hulp = ['vooraf', 'hulp-nodig'] as const;
const geenStoornis = ['stoornis', 'nee'] as const;
const vermoeden = ['stoornis', 'ja'] as const;
const delen = ['vooraf', 'informatie-delen'] as const;

export const scenarios: readonly Scenario[] = [
  // Acute nood: direct de huisarts (002, hoofdstuk 11.1); crisis bij jeugd (001, Acute GGZ).
  {
    situatie: 'Een meisje van 16 zegt tegen de POH-GGZ dat zij zich vanavond iets aandoet.',
    antwoorden: [['vooraf', 'acuut']],
    uitkomst: 'crisis',
    reden: /acute nood.*huisarts.*direct/,
  },
  // Vermoeden van huiselijk geweld of kindermishandeling: Veilig Thuis (001, POH jeugd).
  {
    situatie:
      'Een jongen van 8 komt weer met blauwe plekken en het verhaal klopt niet; vandaag is hij veilig bij zijn oma.',
    antwoorden: [['vooraf', 'onveilig']],
    uitkomst: 'veilig-thuis',
    reden: /Veilig Thuis/,
  },
  // Wachtlijst bij jeugd: naar de gemeente (001, Wachtlijsten); overbruggen kan als extra taak (002, hoofdstuk 8).
  {
    situatie:
      'Een jongen van 13 wacht al vier maanden op behandeling bij de jeugd-ggz en zijn ouders vragen wat er intussen kan.',
    antwoorden: [['vooraf', 'wacht-al']],
    uitkomst: 'wachttijd',
    reden: /gemeente/,
  },
  // Van de Jeugdwet naar de Zorgverzekeringswet (003, Hoofdbehandelaars).
  {
    situatie: 'Een meisje in behandeling wordt over twee maanden 18 en vraagt of er iets verandert.',
    antwoorden: [['vooraf', 'bijna-18']],
    uitkomst: 'achttien',
    reden: /Jeugdwet.*Zorgverzekeringswet/,
  },

  // Geen psychische klacht (003); licht dichtbij: lokaal team en preventief voorveld (002, hoofdstuk 2).
  {
    situatie:
      'Ouders van een peuter vragen raad over slapen en grenzen stellen; het kind heeft geen psychische klachten.',
    antwoorden: [hulp, ['stoornis', 'geen-psychische-klacht']],
    uitkomst: 'wijkteam',
    reden: /geen psychische klacht/,
  },
  {
    situatie:
      'Een meisje van 10 piekert sinds een ruzie in de klas; geen vermoeden van een stoornis, en u volgt haar zelf.',
    antwoorden: [hulp, geenStoornis, ['hulp', 'huisarts']],
    uitkomst: 'huisartsenzorg',
    reden: /zelf begeleiden/,
  },
  {
    situatie:
      'Een jongen van 15 is somber sinds de scheiding; het lijkt licht, en de POH-GGZ kan uitzoeken wat er speelt.',
    antwoorden: [hulp, geenStoornis, ['hulp', 'poh-ggz']],
    uitkomst: 'poh-ggz-jeugd',
    reden: /vraag verhelderen en kort begeleiden/,
  },
  {
    situatie:
      'Een meisje van 12 heeft lichte spanningsklachten in een gezin met geldzorgen; steun dicht bij huis past.',
    antwoorden: [hulp, geenStoornis, ['hulp', 'gemeente']],
    uitkomst: 'wijkteam',
    reden: /dicht bij huis/,
  },
  {
    situatie: 'Een jongen van 9 is druk en boos; u vermoedt geen stoornis, maar weet niet wie het best kan helpen.',
    antwoorden: [hulp, geenStoornis, ['hulp', 'weet-niet']],
    uitkomst: 'consultatie',
    reden: /wie het best kan helpen/,
  },
  {
    situatie: 'Een meisje van 14 trekt zich terug; na twee gesprekken weet u niet of er een stoornis speelt.',
    antwoorden: [hulp, ['stoornis', 'weet-niet']],
    uitkomst: 'consultatie',
    reden: /of er een stoornis speelt/,
  },

  // Zeldzamer en complex: verwijzen (002, hoofdstuk 6, model Basis).
  {
    situatie: 'Bij een meisje van 17 vermoedt u een eetstoornis met een dwangstoornis, al jaren; acuut is het niet.',
    antwoorden: [hulp, vermoeden, ['complexiteit', 'ja']],
    uitkomst: 'specialistische-jeugd-ggz',
    reden: /zeldzamer en complex/,
  },
  {
    situatie:
      'U vermoedt een stoornis bij een jongen van 11 met een verstandelijke beperking, en weet niet of het complex is.',
    antwoorden: [hulp, vermoeden, ['complexiteit', 'weet-niet']],
    uitkomst: 'consultatie',
    reden: /of het complex is/,
  },
  // Extra jeugdhulp in de praktijk: alleen als extra taak met de gemeente (002, hoofdstuk 6 en 8).
  {
    situatie: 'U vermoedt ADHD bij een jongen van 9; uw praktijk heeft daarvoor met de gemeente een extra aanbod.',
    antwoorden: [hulp, vermoeden, ['complexiteit', 'nee'], ['extra', 'ja']],
    uitkomst: 'extra-jeugdhulp',
    reden: /met de gemeente extra jeugdhulp/,
  },
  // De kinderpsycholoog, nu basis jeugd ggz, is vaak een goede optie (001, POH jeugd).
  {
    situatie:
      'U vermoedt een angststoornis bij een meisje van 13, niet complex; uw praktijk heeft geen extra jeugdhulp.',
    antwoorden: [hulp, vermoeden, ['complexiteit', 'nee'], ['extra', 'nee']],
    uitkomst: 'basis-ggz-jeugd',
    reden: /geen eigen aanbod/,
  },

  // Toestemming per leeftijd (002, hoofdstuk 13): < 12, 12-16, > 16; 16 zelf blijft open.
  {
    situatie: 'De POH-GGZ wil met de juf van een meisje van 7 overleggen.',
    antwoorden: [delen, ['leeftijd', 'jonger-dan-12']],
    uitkomst: 'toestemming-ouders',
    reden: /jonger dan 12/,
  },
  {
    situatie: 'De POH-GGZ wil de mentor van een jongen van 14 bellen.',
    antwoorden: [delen, ['leeftijd', '12-tot-16']],
    uitkomst: 'toestemming-samen',
    reden: /12 tot en met 15/,
  },
  {
    situatie: 'Een jongen is vorige week 16 geworden en de POH-GGZ wil het wijkteam informeren.',
    antwoorden: [delen, ['leeftijd', '16']],
    uitkomst: 'toestemming-16',
    reden: /niet bij welke groep/,
  },
  {
    situatie: 'Een meisje van 17 vraagt of haar school iets te horen krijgt.',
    antwoorden: [delen, ['leeftijd', '17']],
    uitkomst: 'toestemming-jongere',
    reden: /ouder dan 16/,
  },
];
