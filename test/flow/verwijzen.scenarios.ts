// Written from sources 003 (Schema doorverwijzing GGZ) and 001 (LHV-toolkit), not from flow.yaml.
// The situations are invented. `beslissend` is the step whose answer decided the outcome.

type Antwoord = readonly [stap: string, antwoord: string];

const psychisch: Antwoord = ['vooraf', 'psychische-klacht'];
const geenGevaar: Antwoord = ['risico', 'nee'];
const nietComplex: Antwoord = ['complexiteit', 'nee'];
const stoornis: Antwoord = ['dsm', 'ja'];
const nietInDePraktijk: Antwoord = ['behandelplek', 'basis-ggz'];

export const scenarios: readonly {
  readonly situatie: string;
  readonly antwoorden: readonly (readonly [stap: string, antwoord: string])[];
  readonly uitkomst: string;
  readonly beslissend: string;
}[] = [
  // vooraf
  {
    situatie:
      'Een vrouw van 34 is sinds vannacht hevig verward en onrustig, en u denkt dat de crisisdienst haar vandaag moet beoordelen.',
    antwoorden: [['vooraf', 'acuut']],
    uitkomst: 'crisis',
    beslissend: 'vooraf',
  },
  {
    situatie: 'Een man van 58 zegt dat hij vanavond een eind aan zijn leven maakt, en u kunt hem niet alleen laten.',
    antwoorden: [['vooraf', 'acuut']],
    uitkomst: 'crisis',
    beslissend: 'vooraf',
  },
  {
    situatie: 'Een jongen van 15 is somber sinds de scheiding van zijn ouders; acuut is het niet.',
    antwoorden: [['vooraf', 'jonger-dan-18']],
    uitkomst: 'jeugd',
    beslissend: 'vooraf',
  },
  {
    situatie: 'Een meisje dat volgende maand 18 wordt, vraagt hulp bij paniekaanvallen; er is geen acute situatie.',
    antwoorden: [['vooraf', 'jonger-dan-18']],
    uitkomst: 'jeugd',
    beslissend: 'vooraf',
  },
  {
    situatie: 'Een weduwnaar van 79 mist aanspraak en zoekt gezelschap; psychische klachten heeft hij niet.',
    antwoorden: [['vooraf', 'geen-psychische-klacht']],
    uitkomst: 'andere-hulp',
    beslissend: 'vooraf',
  },
  {
    situatie:
      'Een vrouw van 41 heeft schulden en vraagt wie haar met de post kan helpen; psychische klachten heeft zij niet.',
    antwoorden: [['vooraf', 'geen-psychische-klacht']],
    uitkomst: 'andere-hulp',
    beslissend: 'vooraf',
  },

  // risico
  {
    situatie:
      'Een sombere man van 63 eet en wast zich al weken nauwelijks en dreigt zich ernstig te verwaarlozen; de crisisdienst is nu niet nodig.',
    antwoorden: [psychisch, ['risico', 'ja']],
    uitkomst: 'gespecialiseerde-ggz',
    beslissend: 'risico',
  },
  {
    situatie:
      'Een vrouw van 29 met sombere klachten vertelt over zelfmoordplannen; zij is nu veilig bij haar zus en acuut ingrijpen is niet nodig.',
    antwoorden: [psychisch, ['risico', 'ja']],
    uitkomst: 'gespecialiseerde-ggz',
    beslissend: 'risico',
  },
  {
    situatie:
      'Een student van 22 snijdt zich de laatste weken bij spanning; de wonden zijn oppervlakkig en het is niet acuut.',
    antwoorden: [psychisch, ['risico', 'ja']],
    uitkomst: 'gespecialiseerde-ggz',
    beslissend: 'risico',
  },
  {
    situatie:
      'Een angstige vrouw van 37 vertelt dat haar partner haar slaat en dat zij bang is voor herhaling; vandaag is zij veilig bij familie.',
    antwoorden: [psychisch, ['risico', 'ja']],
    uitkomst: 'gespecialiseerde-ggz',
    beslissend: 'risico',
  },
  {
    situatie:
      'Een prikkelbare vader van 33 met psychische klachten heeft zijn kind geslagen en vreest herhaling; het kind is nu veilig bij de grootouders.',
    antwoorden: [psychisch, ['risico', 'ja']],
    uitkomst: 'gespecialiseerde-ggz',
    beslissend: 'risico',
  },
  {
    situatie:
      'Een sombere moeder van 26 zorgt nauwelijks nog voor haar baby, zodat ernstige verwaarlozing dreigt; haar moeder is tijdelijk ingetrokken en het is niet acuut.',
    antwoorden: [psychisch, ['risico', 'ja']],
    uitkomst: 'gespecialiseerde-ggz',
    beslissend: 'risico',
  },
  {
    situatie:
      'Een man van 45 met een psychotische stoornis slaapt slecht en hoort weer stemmen; hij dreigt te decompenseren, maar de crisisdienst is nog niet nodig.',
    antwoorden: [psychisch, ['risico', 'ja']],
    uitkomst: 'gespecialiseerde-ggz',
    beslissend: 'risico',
  },
  {
    situatie:
      'Een man van 35 lijkt na zijn ontslag alleen een aanpassingsstoornis te hebben, maar noemt ook zelfmoordplannen; acuut is het niet.',
    antwoorden: [psychisch, ['risico', 'ja']],
    uitkomst: 'gespecialiseerde-ggz',
    beslissend: 'risico',
  },

  // complexiteit
  {
    situatie:
      'Bij een vrouw van 31 houden een depressie, een persoonlijkheidsstoornis en een verslaving elkaar in stand; er is geen gevaar, maar zij heeft een multidisciplinair, gespecialiseerd team nodig.',
    antwoorden: [psychisch, geenGevaar, ['complexiteit', 'ja']],
    uitkomst: 'gespecialiseerde-ggz',
    beslissend: 'complexiteit',
  },
  {
    situatie:
      'Een man van 52 heeft angstklachten, een ernstige lichamelijke ziekte en geen vaste woonplek; er is geen gevaar, maar dit vraagt behandeling door meer disciplines in een gespecialiseerde setting.',
    antwoorden: [psychisch, geenGevaar, ['complexiteit', 'ja']],
    uitkomst: 'gespecialiseerde-ggz',
    beslissend: 'complexiteit',
  },

  // dsm
  {
    situatie:
      'Een leraar van 40 slaapt sinds twee weken slechter door drukte op het werk; er is geen gevaar, het is niet complex en u vermoedt geen stoornis.',
    antwoorden: [psychisch, geenGevaar, nietComplex, ['dsm', 'nee']],
    uitkomst: 'huisartsenzorg',
    beslissend: 'dsm',
  },
  {
    situatie:
      'Een man van 48 wil minder drinken voordat het misgaat; u vermoedt geen stoornis, ziet geen gevaar en niets complex, en denkt aan geïndiceerde preventie met e-health.',
    antwoorden: [psychisch, geenGevaar, nietComplex, ['dsm', 'nee']],
    uitkomst: 'huisartsenzorg',
    beslissend: 'dsm',
  },
  {
    situatie:
      'Een vrouw van 55 heeft sinds haar ontslag spanningsklachten die passen bij een aanpassingsstoornis en bij niets anders; er is geen gevaar en het is niet complex.',
    antwoorden: [psychisch, geenGevaar, nietComplex, ['dsm', 'alleen-aanpassingsstoornis']],
    uitkomst: 'huisartsenzorg',
    beslissend: 'dsm',
  },
  {
    situatie:
      'Een man van 38 wil graag naar een psycholoog in de ggz, maar na zijn scheiding vindt u alleen een aanpassingsstoornis, zonder gevaar en zonder complexiteit.',
    antwoorden: [psychisch, geenGevaar, nietComplex, ['dsm', 'alleen-aanpassingsstoornis']],
    uitkomst: 'huisartsenzorg',
    beslissend: 'dsm',
  },
  {
    situatie:
      'Een man van 61 is sinds zijn pensioen lusteloos; er is geen gevaar, het is niet complex, en ook na een tweede gesprek weet u niet of er een stoornis speelt.',
    antwoorden: [psychisch, geenGevaar, nietComplex, ['dsm', 'weet-niet']],
    uitkomst: 'consultatie',
    beslissend: 'dsm',
  },

  // behandelplek
  {
    situatie:
      'Een vrouw van 27 heeft sinds kort lichte klachten die doen denken aan een paniekstoornis, zonder gevaar of complexiteit; gesprekken met de POH-GGZ en e-health volstaan volgens u.',
    antwoorden: [psychisch, geenGevaar, nietComplex, stoornis, ['behandelplek', 'in-de-praktijk']],
    uitkomst: 'huisartsenzorg',
    beslissend: 'behandelplek',
  },
  {
    situatie:
      'Een vrouw van 50 met een bipolaire stoornis is na specialistische behandeling goed ingesteld en stabiel, zonder gevaar of complexiteit; het medicatiebeleid is duidelijk en zij kan volgens afspraak zonder wachtlijst terug.',
    antwoorden: [psychisch, geenGevaar, nietComplex, stoornis, ['behandelplek', 'in-de-praktijk']],
    uitkomst: 'huisartsenzorg',
    beslissend: 'behandelplek',
  },
  {
    situatie:
      'Bij een man van 30 vermoedt u een sociale angststoornis, zonder gevaar of complexiteit, maar u weet niet of begeleiding in uw praktijk genoeg is.',
    antwoorden: [psychisch, geenGevaar, nietComplex, stoornis, ['behandelplek', 'weet-niet']],
    uitkomst: 'consultatie',
    beslissend: 'behandelplek',
  },

  // ernst
  {
    situatie:
      'Een vrouw van 36 heeft vermoedelijk een specifieke fobie met lichte symptomen; e-health in de praktijk hielp niet, en er is geen gevaar of complexiteit.',
    antwoorden: [psychisch, geenGevaar, nietComplex, stoornis, nietInDePraktijk, ['ernst', 'licht']],
    uitkomst: 'basis-ggz-kort',
    beslissend: 'ernst',
  },
  {
    situatie:
      'Een man van 44 met goed ingestelde diabetes heeft vermoedelijk een paniekstoornis met lichte symptomen; er is geen gevaar en geen team nodig, maar uw praktijk kan dit niet behandelen.',
    antwoorden: [psychisch, geenGevaar, nietComplex, stoornis, nietInDePraktijk, ['ernst', 'licht']],
    uitkomst: 'basis-ggz-kort',
    beslissend: 'ernst',
  },
  {
    situatie:
      'Een vrouw van 39 heeft al vier maanden vermoedelijk een depressie met matige symptomen en werkt nog half; begeleiding in de praktijk helpt te weinig, en er is geen gevaar of complexiteit.',
    antwoorden: [psychisch, geenGevaar, nietComplex, stoornis, nietInDePraktijk, ['ernst', 'matig']],
    uitkomst: 'basis-ggz-middel',
    beslissend: 'ernst',
  },
  {
    situatie:
      'Een chauffeur van 47 heeft na een ongeluk vermoedelijk een posttraumatische stressstoornis met matige symptomen; dat past niet in uw praktijk, en er is geen gevaar of complexiteit.',
    antwoorden: [psychisch, geenGevaar, nietComplex, stoornis, nietInDePraktijk, ['ernst', 'matig']],
    uitkomst: 'basis-ggz-middel',
    beslissend: 'ernst',
  },
  {
    situatie:
      'Een vrouw van 33 met vermoedelijk een dwangstoornis heeft ernstige symptomen en werkt niet meer; er is geen gevaar, geen andere aandoening en geen team nodig, maar uw praktijk kan dit niet behandelen.',
    antwoorden: [psychisch, geenGevaar, nietComplex, stoornis, nietInDePraktijk, ['ernst', 'ernstig']],
    uitkomst: 'basis-ggz-intensief',
    beslissend: 'ernst',
  },
  {
    situatie:
      'Een man van 53 met vermoedelijk een depressie heeft ernstige symptomen en komt zijn werk en huishouden niet meer door; zijn gezin vangt hem op, er is geen gevaar of complexiteit, en uw praktijk kan dit niet behandelen.',
    antwoorden: [psychisch, geenGevaar, nietComplex, stoornis, nietInDePraktijk, ['ernst', 'ernstig']],
    uitkomst: 'basis-ggz-intensief',
    beslissend: 'ernst',
  },
  {
    situatie:
      'Een man van 57 met schizofrenie is stabiel en mag weg bij het FACT-team, zonder gevaar of complexiteit; terugkeer zonder wachtlijst is niet afgesproken, dus uw praktijk kan de langdurige monitoring niet doen.',
    antwoorden: [psychisch, geenGevaar, nietComplex, stoornis, nietInDePraktijk, ['ernst', 'chronisch-stabiel']],
    uitkomst: 'basis-ggz-chronisch',
    beslissend: 'ernst',
  },
  {
    situatie:
      'Een vrouw van 66 met een chronische depressie is al jaren stabiel, zonder gevaar of complexiteit; zij heeft langdurige monitoring nodig, maar het medicatiebeleid is te onduidelijk voor uw praktijk.',
    antwoorden: [psychisch, geenGevaar, nietComplex, stoornis, nietInDePraktijk, ['ernst', 'chronisch-stabiel']],
    uitkomst: 'basis-ggz-chronisch',
    beslissend: 'ernst',
  },
];
