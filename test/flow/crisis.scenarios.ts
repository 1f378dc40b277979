// Written from source 001 (LHV toolkit, Acute GGZ) and what 003 says on escalation, not from flow.yaml.
// The situations are invented. `beslissend` is the step whose answer decided the outcome.

type Antwoord = readonly [stap: string, antwoord: string];

const crisis: Antwoord = ['voorkomen', 'crisis'];
const gedeEscaleerd: Antwoord = ['de-escaleren', 'verder'];
const kaart: Antwoord = ['crisiskaart', 'ja'];
const geenKaart: Antwoord = ['crisiskaart', 'nee'];
const naasten: Antwoord = ['naasten', 'verder'];
const nodig: Antwoord = ['crisisdienst-nodig', 'ja'];
const beoordeling: Antwoord = ['triage', 'beoordeling'];
const thuis: Antwoord = ['beoordelingsplek', 'thuis'];
const locatie: Antwoord = ['beoordelingsplek', 'locatie'];
const voorbij: Antwoord = ['wachten', 'voorbij'];
const nazorg: Antwoord = ['nazorg', 'klaar'];

/** Reporting a change leads back to the judgment of safety. */
const verandering: readonly Antwoord[] = [
  ['wachten', 'verandering'],
  ['wijziging', 'opnieuw-beoordelen'],
];

export const scenarios: readonly {
  readonly situatie: string;
  readonly antwoorden: readonly Antwoord[];
  readonly uitkomst: string;
  readonly beslissend: string;
}[] = [
  {
    situatie: 'Een man met een bekende psychose slaapt slecht sinds zijn verhuizing, maar is rustig en in contact.',
    antwoorden: [['voorkomen', 'geen-crisis']],
    uitkomst: 'crisis-voorkomen',
    beslissend: 'voorkomen',
  },
  {
    situatie: 'Een vrouw is overstuur na een ontslag; na een gesprek thuis vindt u de crisisdienst niet nodig.',
    antwoorden: [crisis, gedeEscaleerd, geenKaart, naasten, ['crisisdienst-nodig', 'nee']],
    uitkomst: 'verwijzen',
    beslissend: 'crisisdienst-nodig',
  },
  {
    situatie: 'De ggz doet de triage en komt nu niet beoordelen; u bent het daar niet mee eens.',
    antwoorden: [crisis, gedeEscaleerd, kaart, naasten, nodig, ['triage', 'geen-beoordeling']],
    uitkomst: 'geen-beoordeling',
    beslissend: 'triage',
  },
  {
    situatie: 'Een vrouw met een crisiskaart wacht veilig thuis met haar zus op de crisisdienst.',
    antwoorden: [
      crisis,
      gedeEscaleerd,
      kaart,
      naasten,
      nodig,
      beoordeling,
      thuis,
      ['veilig-wachten', 'ja'],
      voorbij,
      nazorg,
    ],
    uitkomst: 'bij-de-crisisdienst',
    beslissend: 'nazorg',
  },
  {
    situatie: 'Een man kan niet alleen wachten; u blijft bij hem tot de crisisdienst er is.',
    antwoorden: [
      crisis,
      gedeEscaleerd,
      geenKaart,
      naasten,
      nodig,
      beoordeling,
      thuis,
      ['veilig-wachten', 'nee'],
      ['wie-wacht', 'huisarts'],
      voorbij,
      nazorg,
    ],
    uitkomst: 'bij-de-crisisdienst',
    beslissend: 'nazorg',
  },
  {
    situatie: 'Op de huisartsenpost: een vrouw wordt vervoerd naar de beoordelingslocatie van de ggz.',
    antwoorden: [
      crisis,
      gedeEscaleerd,
      geenKaart,
      naasten,
      nodig,
      beoordeling,
      locatie,
      ['veilig-wachten', 'nee'],
      ['wie-wacht', 'vervoer'],
      voorbij,
      nazorg,
    ],
    uitkomst: 'bij-de-crisisdienst',
    beslissend: 'nazorg',
  },
  {
    situatie: 'Een jongen van 16 in crisis: u zoekt op hoe uw regio de crisiszorg voor jeugdigen regelt, en belt.',
    antwoorden: [
      crisis,
      gedeEscaleerd,
      geenKaart,
      naasten,
      ['crisisdienst-nodig', 'ja-jonger-dan-18'],
      ['jeugd-in-de-regio', 'verder'],
      beoordeling,
      thuis,
      ['veilig-wachten', 'ja'],
      voorbij,
      nazorg,
    ],
    uitkomst: 'bij-de-crisisdienst',
    beslissend: 'nazorg',
  },
  {
    situatie: 'Een man zwaait met een mes: de politie komt erbij, daarna volgt u de stappen van voren af aan.',
    antwoorden: [
      ['voorkomen', 'onveilig'],
      ['politie', 'crisisdienst-nog-niet'],
      gedeEscaleerd,
      geenKaart,
      naasten,
      nodig,
      beoordeling,
      locatie,
      ['veilig-wachten', 'nee'],
      ['wie-wacht', 'vervoer'],
      voorbij,
      nazorg,
    ],
    uitkomst: 'bij-de-crisisdienst',
    beslissend: 'nazorg',
  },
  {
    situatie: 'De-escaleren lukt niet en de crisisdienst weet al van de situatie: politie, melden, opnieuw wegen.',
    antwoorden: [
      crisis,
      ['de-escaleren', 'onveilig'],
      ['politie', 'crisisdienst-gebeld'],
      ['wijziging', 'opnieuw-beoordelen'],
      ['veilig-wachten', 'ja'],
      voorbij,
      nazorg,
    ],
    uitkomst: 'bij-de-crisisdienst',
    beslissend: 'nazorg',
  },
  {
    situatie: 'Tijdens het wachten gaat de zus weg, en later wordt het dreigend: melden, opnieuw wegen, politie.',
    antwoorden: [
      crisis,
      gedeEscaleerd,
      kaart,
      naasten,
      nodig,
      beoordeling,
      thuis,
      ['veilig-wachten', 'ja'],
      ...verandering,
      ['veilig-wachten', 'nee'],
      ['wie-wacht', 'huisarts'],
      ['wachten', 'onveilig'],
      ['politie', 'crisisdienst-gebeld'],
      ['wijziging', 'opnieuw-beoordelen'],
      ['veilig-wachten', 'nee'],
      ['wie-wacht', 'huisarts'],
      voorbij,
      nazorg,
    ],
    uitkomst: 'bij-de-crisisdienst',
    beslissend: 'nazorg',
  },
];
