import { describe, expect, it } from 'vitest';
import { foutenVan, inhoudVan, laad, maak, verwijder, wijzig, type Change } from './tree.ts';

const BRON = 'bronnen/toolkit/bron.yaml';
const VERWIJZEN = 'bronnen/toolkit/01-verwijzen.md';
const BRIEF = 'bronnen/toolkit/02-brief.md';
const FLOW = 'keuzehulpen/kiezen/flow.yaml';
const STAP = 'keuzehulpen/kiezen/ernst.md';
/** The line of the first step after which tasks may stand. */
const HANDELING = '    bronnen: [toolkit/verwijzen#vermoeden]\n';
const UITKOMST = 'keuzehulpen/kiezen/praktijk.md';

/** A line of its own in a chapter without other mistakes. */
const regelInBrief = (text: string): Change => wijzig(BRIEF, 'Stuur de gegevens mee.', text);

interface Geval {
  /** The mistake an editor makes. */
  readonly fout: string;
  readonly wijziging: Change;
  /** What the message must say: the whole of the place, the telling part of the rest. */
  readonly bestand: string;
  readonly plek: string;
  readonly probleem: string;
  readonly herstel: string;
}

const gevallen: readonly Geval[] = [
  // bron.yaml
  {
    fout: 'een verplicht veld ontbreekt in bron.yaml',
    wijziging: wijzig(BRON, 'kort: Toolkit ggz\n', ''),
    bestand: BRON,
    plek: 'regel 1, veld kort',
    probleem: 'dit veld ontbreekt',
    herstel: 'vul kort in',
  },
  {
    fout: 'een veld van bron.yaml is verkeerd gespeld',
    wijziging: wijzig(BRON, 'geldig: Sinds april 2017', 'geldig: Sinds april 2017\ntoennu: Van alles'),
    bestand: BRON,
    plek: 'regel 8, veld toennu',
    probleem: 'dit veld kennen we niet',
    herstel: 'verbeter de naam',
  },
  {
    fout: 'een jaartal in bron.yaml staat zonder aanhalingstekens',
    wijziging: wijzig(BRON, '"2017"', '2017'),
    bestand: BRON,
    plek: 'regel 4, veld jaar',
    probleem: 'moet tekst zijn; zet er aanhalingstekens omheen',
    herstel: 'pas de waarde aan',
  },
  {
    fout: 'een jaartal in bron.yaml is geen jaar',
    wijziging: wijzig(BRON, '"2017"', '"april 2017"'),
    bestand: BRON,
    plek: 'regel 4, veld jaar',
    probleem: 'moet "2017" of "2014-2016" zijn',
    herstel: 'pas de waarde aan',
  },
  {
    fout: 'een status in bron.yaml bestaat niet',
    wijziging: wijzig(BRON, 'status: landelijk', 'status: provinciaal'),
    bestand: BRON,
    plek: 'regel 6, veld status',
    probleem: 'moet landelijk, verzekeraar, regionaal of historisch zijn',
    herstel: 'pas de waarde aan',
  },
  {
    fout: 'een datum in bron.yaml bestaat niet',
    wijziging: wijzig(BRON, '2026-11-22', '22 november 2026'),
    bestand: BRON,
    plek: 'regel 9, veld bijgewerkt',
    probleem: 'is geen datum; schrijf jaar-maand-dag',
    herstel: 'pas de waarde aan',
  },
  {
    fout: 'een veld van bron.yaml is leeg',
    wijziging: wijzig(BRON, 'titel: Toolkit ggz in de huisartsenpraktijk', 'titel: ""'),
    bestand: BRON,
    plek: 'regel 1, veld titel',
    probleem: 'is leeg',
    herstel: 'pas de waarde aan',
  },
  {
    fout: 'bron.yaml is geen geldige YAML: een dubbele punt zonder aanhalingstekens',
    wijziging: wijzig(BRON, 'Over verwijzen.', 'Dit: over verwijzen.'),
    bestand: BRON,
    plek: 'regel 8',
    probleem: 'dit is geen geldige YAML',
    herstel: 'zet tekst met een dubbele punt, hekje of accolade tussen aanhalingstekens',
  },
  {
    fout: 'een bron met hoofdstukken heeft geen bron.yaml',
    wijziging: maak('bronnen/andere/01-eerste.md', inhoudVan(BRIEF)),
    bestand: 'bronnen/andere/bron.yaml',
    plek: 'bestand',
    probleem: 'dit bestand ontbreekt, terwijl er wel hoofdstukken zijn',
    herstel: 'maak het',
  },

  // kopgegevens
  {
    fout: 'een hoofdstuk heeft geen kopgegevens',
    wijziging: maak('bronnen/toolkit/03-kaal.md', '## Een kop [#kop]\n\nTekst.\n'),
    bestand: 'bronnen/toolkit/03-kaal.md',
    plek: 'regel 1',
    probleem: 'de kopgegevens ontbreken',
    herstel: 'begin het bestand met ---',
  },
  {
    fout: 'de kopgegevens van een hoofdstuk zijn niet afgesloten',
    wijziging: wijzig(BRIEF, '    bronkop: Verwijsbrief\n---\n', '    bronkop: Verwijsbrief\n'),
    bestand: BRIEF,
    plek: 'regel 1',
    probleem: 'de kopgegevens ontbreken',
    herstel: 'sluit de kopgegevens af met ---',
  },
  {
    fout: 'de kopgegevens van een hoofdstuk zijn geen geldige YAML',
    wijziging: wijzig(BRIEF, 'samenvatting: Wat erin staat.', 'samenvatting: Inhoud: wat erin staat.'),
    bestand: BRIEF,
    plek: 'regel 4',
    probleem: 'dit is geen geldige YAML',
    herstel: 'controleer het inspringen',
  },
  {
    fout: 'een veld ontbreekt in de kopgegevens van een hoofdstuk',
    wijziging: wijzig(BRIEF, '  envelop:\n    bronkop: Verwijsbrief\n', '  envelop:\n    soort: tekst\n'),
    bestand: BRIEF,
    plek: 'regel 7, veld secties.envelop.bronkop',
    probleem: 'dit veld ontbreekt',
    herstel: 'vul secties.envelop.bronkop in',
  },
  {
    fout: 'een uitkomst heeft geen kopgegevens',
    wijziging: maak(UITKOMST, 'Behandel zelf.\n'),
    bestand: UITKOMST,
    plek: 'regel 1',
    probleem: 'de kopgegevens ontbreken',
    herstel: 'zet titel, advies, verzekering en wat nu tussen twee regels ---',
  },
  {
    fout: 'een stap heeft kopgegevens',
    wijziging: maak(STAP, '---\nvraag: Is het ernstig?\n---\n\nEen ja bij gevaar.\n'),
    bestand: STAP,
    plek: 'regel 1',
    probleem: 'een stap heeft geen kopgegevens',
    herstel: 'zet vraag en antwoorden in flow.yaml',
  },

  // koppen
  {
    fout: 'een kop heeft geen id',
    wijziging: wijzig(VERWIJZEN, '### Twijfel [#twijfel]', '### Twijfel'),
    bestand: VERWIJZEN,
    plek: 'regel 18',
    probleem: 'de kop "Twijfel" heeft geen id',
    herstel: '[#eigen-id]',
  },
  {
    fout: 'een id staat twee keer in een hoofdstuk',
    wijziging: wijzig(VERWIJZEN, '[#twijfel]', '[#vermoeden]'),
    bestand: VERWIJZEN,
    plek: 'regel 18',
    probleem: 'het id vermoeden staat twee keer in dit hoofdstuk',
    herstel: 'geef deze kop een ander id',
  },
  {
    fout: 'een kop staat niet onder secties',
    wijziging: wijzig(BRIEF, 'Stuur de gegevens mee.', 'Stuur de gegevens mee.\n\n## Nog iets [#nog-iets]\n\nTekst.'),
    bestand: BRIEF,
    plek: 'regel 14',
    probleem: 'de kop "Nog iets" met id nog-iets staat niet onder secties',
    herstel: 'zet bij de kopgegevens onder secties: nog-iets',
  },
  {
    fout: 'een sectie onder secties heeft geen kop',
    wijziging: wijzig(BRIEF, 'secties:\n', 'secties:\n  oud:\n    bronkop: Verwijsbrief\n'),
    bestand: BRIEF,
    plek: 'veld secties.oud',
    probleem: 'er is geen kop met [#oud]',
    herstel: 'zet het id achter de kop, of haal de sectie hier weg',
  },
  {
    fout: 'een kop heeft één hekje',
    wijziging: regelInBrief('# De titel nog eens'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'een kop met één hekje',
    herstel: 'begin met ##',
  },
  {
    fout: 'een kop heeft vier hekjes, ook als hij inspringt',
    wijziging: regelInBrief('  #### Te diep'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'een kop met vier hekjes of meer',
    herstel: 'gebruik ## of ###',
  },
  {
    fout: 'een kop mist de spatie na de hekjes en zou als gewone tekst verschijnen',
    wijziging: regelInBrief('##De brief [#de-brief]'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'zonder spatie',
    herstel: 'zet een spatie',
  },

  // verwijzingen
  {
    fout: 'een verwijzing noemt een hoofdstuk dat er niet is',
    wijziging: regelInBrief('Zie [elders](09-elders.md).'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'de verwijzing 09-elders.md wijst niet naar een bestand met een eigen pagina',
    herstel: 'verbeter de bestandsnaam',
  },
  {
    fout: 'een verwijzing noemt een hoofdstuk met een verkeerd nummer',
    wijziging: regelInBrief('Zie [verwijzen](02-verwijzen.md).'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'de verwijzing 02-verwijzen.md wijst niet naar een bestand met een eigen pagina',
    herstel: 'verbeter de bestandsnaam',
  },
  {
    fout: 'een verwijzing wijst niet naar een bestand met een eigen pagina',
    wijziging: regelInBrief('Zie [die bron](../andere/bron.yaml).'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'de verwijzing ../andere/bron.yaml wijst niet naar een bestand met een eigen pagina',
    herstel: 'verbeter de bestandsnaam',
  },
  {
    fout: 'een verwijzing wijst naar een bestand dat geen pagina heeft',
    wijziging: regelInBrief('Zie [een stap](../../keuzehulpen/kiezen/klacht.md).'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'wijst niet naar een bestand met een eigen pagina',
    herstel: 'verbeter de bestandsnaam',
  },
  {
    fout: 'een verwijzing noemt een sectie die het hoofdstuk niet heeft',
    wijziging: regelInBrief('Zie [verwijzen](01-verwijzen.md#verwijsrecht).'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'de verwijzing 01-verwijzen.md#verwijsrecht noemt een sectie die dat bestand niet heeft',
    herstel: 'verbeter de bestandsnaam of het #id',
  },
  {
    fout: 'een verwijzing binnen het hoofdstuk noemt een sectie die er niet is',
    wijziging: regelInBrief('Zie [hierboven](#elders).'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'de verwijzing #elders noemt een sectie die dat bestand niet heeft',
    herstel: 'verbeter de bestandsnaam of het #id',
  },
  {
    fout: 'een verwijzing gebruikt het adres van de site in plaats van de bestandsnaam',
    wijziging: regelInBrief('Zie [verwijzen](/bronnen/toolkit/verwijzen/).'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'de verwijzing /bronnen/toolkit/verwijzen/ wijst niet naar een bestand met een eigen pagina',
    herstel: 'verbeter de bestandsnaam',
  },
  {
    fout: 'een verwijzing in de tekst bij een stap is dood',
    wijziging: maak(STAP, 'Een ja bij gevaar.\n\nZie [elders](../../bronnen/toolkit/09-elders.md).\n'),
    bestand: STAP,
    plek: 'regel 3',
    probleem: 'wijst niet naar een bestand met een eigen pagina',
    herstel: 'verbeter de bestandsnaam',
  },

  // Markdown
  {
    fout: 'HTML in de tekst',
    wijziging: regelInBrief('Een <b>vet</b> woord.'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'hier staat HTML',
    herstel: 'gebruik gewone Markdown',
  },
  {
    fout: 'een accolade in de tekst',
    wijziging: regelInBrief('Vul {naam} in.'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'hier staat een accolade',
    herstel: 'schrijf het zonder { of }',
  },
  {
    fout: 'een accolade in de tekst bij een uitkomst',
    wijziging: wijzig(UITKOMST, 'Gewone tekst.', 'Gewone } tekst.'),
    bestand: UITKOMST,
    plek: 'regel 14',
    probleem: 'hier staat een accolade',
    herstel: 'schrijf het zonder { of }',
  },
  {
    fout: 'een afbeelding in de tekst',
    wijziging: regelInBrief('![Een schema](schema.png)'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'hier staat een afbeelding',
    herstel: 'beschrijf de afbeelding in woorden',
  },
  {
    fout: 'een voetnoot in de tekst',
    wijziging: regelInBrief('Stuur de gegevens mee.[^1]'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'hier staat een voetnoot',
    herstel: 'zet de opmerking in de tekst',
  },
  {
    fout: 'een notitie met een onbekend label',
    wijziging: regelInBrief('> **Weetje.** Dit is leuk.'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'dit citaat begint niet met een bekend label ("Weetje")',
    herstel: 'Toen en nu, Let op, Niet uit de bronnen, Onzeker, Tegenspraak',
  },
  {
    fout: 'een citaat zonder label',
    wijziging: regelInBrief('> Dit zei iemand.'),
    bestand: BRIEF,
    plek: 'regel 12',
    probleem: 'dit citaat begint niet met een bekend label',
    herstel: 'Toen en nu, Let op, Niet uit de bronnen, Onzeker, Tegenspraak',
  },

  // bestandsnamen
  {
    fout: 'een hoofdstuk heeft geen nummer in de bestandsnaam',
    wijziging: maak('bronnen/toolkit/wachtlijsten.md', inhoudVan(BRIEF)),
    bestand: 'bronnen/toolkit/wachtlijsten.md',
    plek: 'bestandsnaam',
    probleem: 'we weten niet wat dit bestand is',
    herstel: 'geef het een naam en een map zoals content/LEESMIJ.md beschrijft',
  },
  {
    fout: 'een bestandsnaam heeft hoofdletters of spaties',
    wijziging: maak('bronnen/toolkit/03-Lange wachtlijsten.md', inhoudVan(BRIEF)),
    bestand: 'bronnen/toolkit/03-Lange wachtlijsten.md',
    plek: 'bestandsnaam',
    probleem: 'we weten niet wat dit bestand is',
    herstel: 'geef het een naam en een map zoals content/LEESMIJ.md beschrijft',
  },
  {
    fout: 'twee hoofdstukken hebben hetzelfde adres',
    wijziging: maak('bronnen/toolkit/07-brief.md', inhoudVan(BRIEF)),
    bestand: 'bronnen/toolkit/07-brief.md',
    plek: 'bestandsnaam',
    probleem: 'hoofdstuk 2 heeft hetzelfde adres',
    herstel: 'geef een van beide bestanden een andere naam',
  },

  // flow.yaml
  {
    fout: 'een verplicht veld ontbreekt in flow.yaml',
    wijziging: wijzig(FLOW, '    vraag: Is het ernstig?\n', ''),
    bestand: FLOW,
    plek: 'regel 20, veld stappen.1.vraag',
    probleem: 'dit veld ontbreekt',
    herstel: 'vul stappen.1.vraag in',
  },
  {
    fout: 'flow.yaml is geen geldige YAML',
    wijziging: wijzig(FLOW, 'kort: Ernst', 'kort: Ernst: hoe erg'),
    bestand: FLOW,
    plek: 'regel 21',
    probleem: 'dit is geen geldige YAML',
    herstel: 'controleer het inspringen',
  },
  {
    fout: 'een stap heeft maar één antwoord',
    wijziging: wijzig(
      FLOW,
      '      - id: nee\n        label: Nee\n        naar: praktijk\n        reden: Er is geen klacht.\n',
      '',
    ),
    bestand: FLOW,
    plek: 'regel 13, veld stappen.0.antwoorden',
    probleem: 'heeft minder dan twee antwoorden; een handeling mag er één hebben',
    herstel: 'pas de waarde aan',
  },
  {
    fout: 'een stap noemt geen bron',
    wijziging: wijzig(FLOW, 'bronnen: [toolkit/verwijzen]', 'bronnen: []'),
    bestand: FLOW,
    plek: 'regel 23, veld stappen.1.bronnen',
    probleem: 'noemt geen bron',
    herstel: 'pas de waarde aan',
  },
  {
    fout: 'een stap verwijst naar een hoofdstuk dat er niet is',
    wijziging: wijzig(FLOW, 'bronnen: [toolkit/verwijzen]', 'bronnen: [toolkit/elders]'),
    bestand: FLOW,
    plek: 'stap ernst, veld bronnen',
    probleem: 'de verwijzing toolkit/elders wijst nergens naar',
    herstel: 'verbeter de bron, het hoofdstuk of het #id',
  },
  {
    fout: 'een stap verwijst naar een sectie die er niet is',
    wijziging: wijzig(FLOW, 'toolkit/verwijzen#vermoeden', 'toolkit/verwijzen#vermoede'),
    bestand: FLOW,
    plek: 'stap klacht, veld bronnen',
    probleem: 'de verwijzing toolkit/verwijzen#vermoede wijst nergens naar',
    herstel: 'verbeter de bron, het hoofdstuk of het #id',
  },
  {
    fout: 'een overdracht verwijst naar een hoofdstuk dat er niet is',
    wijziging: wijzig(FLOW, 'hoofdstuk: toolkit/brief', 'hoofdstuk: toolkit/elders'),
    bestand: FLOW,
    plek: 'overdracht crisis',
    probleem: 'de verwijzing toolkit/elders wijst nergens naar',
    herstel: 'verbeter de bron, het hoofdstuk of het #id',
  },
  {
    fout: 'een antwoord leidt naar iets dat er niet is',
    wijziging: wijzig(
      FLOW,
      'naar: ernst',
      'naar: ernst\n      - id: misschien\n        label: Misschien\n        naar: overleg',
    ),
    bestand: FLOW,
    plek: 'stap klacht, antwoord misschien',
    probleem: 'leidt naar overleg, en dat bestaat niet',
    herstel: 'noem een stap, uitkomst of overdracht',
  },
  {
    fout: 'een antwoord beslist zonder reden',
    wijziging: wijzig(FLOW, '        reden: Er is geen klacht.\n', ''),
    bestand: FLOW,
    plek: 'stap klacht, antwoord nee',
    probleem: 'eindigt de keuzehulp zonder reden',
    herstel: 'zet bij reden in één zin waarom dit antwoord beslist',
  },
  {
    fout: 'een antwoord staat twee keer bij een stap',
    wijziging: wijzig(
      FLOW,
      '      - id: nee\n        label: Nee\n        naar: praktijk\n        reden: Er is geen klacht.',
      '      - id: ja\n        label: Nee\n        naar: praktijk\n        reden: Er is geen klacht.',
    ),
    bestand: FLOW,
    plek: 'stap klacht',
    probleem: 'het antwoord ja komt twee keer voor',
    herstel: 'geef elk antwoord een eigen id',
  },
  {
    fout: 'een uitkomst staat er twee keer',
    wijziging: wijzig(FLOW, 'uitkomsten: [praktijk]', 'uitkomsten: [praktijk, praktijk]'),
    bestand: FLOW,
    plek: 'id praktijk',
    probleem: 'dit id komt meer dan eens voor',
    herstel: 'geef elke stap, uitkomst en overdracht een eigen id',
  },
  {
    fout: 'de eerste stap bestaat niet',
    wijziging: wijzig(FLOW, 'start: klacht', 'start: klagt'),
    bestand: FLOW,
    plek: 'veld start',
    probleem: 'er is geen stap klagt',
    herstel: 'noem de eerste stap bij zijn id',
  },
  {
    fout: 'de tekst bij een stap ontbreekt',
    wijziging: verwijder(STAP),
    bestand: STAP,
    plek: 'bestand',
    probleem: 'dit bestand ontbreekt; keuzehulpen/kiezen/flow.yaml noemt ernst',
    herstel: 'maak het bestand, of haal de stap of uitkomst weg',
  },
  {
    fout: 'er is een tekst te veel bij een keuzehulp',
    wijziging: maak('keuzehulpen/kiezen/vergeten.md', 'Ooit een stap.\n'),
    bestand: 'keuzehulpen/kiezen/vergeten.md',
    plek: 'bestandsnaam',
    probleem: 'geen stap, uitkomst of overdracht van een keuzehulp heet zo',
    herstel: 'verbeter de naam, of noem de stap of uitkomst in flow.yaml',
  },

  // uitkomsten
  {
    fout: 'een uitspraak van een uitkomst noemt geen bronnen',
    wijziging: wijzig(
      UITKOMST,
      'verzekering: { tekst: Verzekerd., bronnen: [toolkit/verwijzen#echelon] }',
      'verzekering: { tekst: Verzekerd. }',
    ),
    bestand: UITKOMST,
    plek: 'regel 6, veld verzekering.bronnen',
    probleem: 'dit veld ontbreekt',
    herstel: 'vul verzekering.bronnen in',
  },
  {
    fout: 'een uitspraak van een uitkomst heeft een lege lijst bronnen',
    wijziging: wijzig(UITKOMST, 'bronnen: [toolkit/brief#envelop]', 'bronnen: []'),
    bestand: UITKOMST,
    plek: 'regel 9, veld watNu.0.bronnen',
    probleem: 'noemt geen bron',
    herstel: 'pas de waarde aan',
  },
  {
    fout: 'een uitkomst verwijst naar een sectie die er niet is',
    wijziging: wijzig(UITKOMST, 'toolkit/brief#envelop', 'toolkit/brief#enveloppe'),
    bestand: UITKOMST,
    plek: 'veld watNu, punt 1',
    probleem: 'de verwijzing toolkit/brief#enveloppe wijst nergens naar',
    herstel: 'verbeter de bron, het hoofdstuk of het #id',
  },
  {
    fout: 'een uitkomst zegt niet wat de lezer nu doet',
    wijziging: wijzig(UITKOMST, 'watNu:\n  - tekst: Maak een afspraak.\n    bronnen: [toolkit/brief#envelop]\n', ''),
    bestand: UITKOMST,
    plek: 'kopgegevens',
    probleem: 'er staat niet wat de lezer nu doet',
    herstel: 'vul watNu of checklist in',
  },
  {
    fout: 'een checklist noemt bij een punt geen bron',
    wijziging: wijzig(
      UITKOMST,
      'watNu:\n  - tekst:',
      'checklist:\n  - kop: Vooraf\n    punten: [{ tekst: Bel. }]\nwatNu:\n  - tekst:',
    ),
    bestand: UITKOMST,
    plek: 'regel 9, veld checklist.0.punten.0.bronnen',
    probleem: 'dit veld ontbreekt',
    herstel: 'vul checklist.0.punten.0.bronnen in',
  },
  {
    fout: 'een uitkomst noemt een tegenspraak die er niet is',
    wijziging: wijzig(UITKOMST, 'soort: huisartsenzorg', 'soort: huisartsenzorg\ntegenspraken: [uren]'),
    bestand: UITKOMST,
    plek: 'veld tegenspraken',
    probleem: 'er is geen tegenspraak uren',
    herstel: 'neem het id over uit tegenspraken.yaml',
  },
  {
    fout: 'een uitkomst noemt een rekenhulp die er niet is',
    wijziging: wijzig(UITKOMST, 'soort: huisartsenzorg', 'soort: huisartsenzorg\nrekenhulpen: [{ id: optellen }]'),
    bestand: UITKOMST,
    plek: 'veld rekenhulpen, optellen',
    probleem: 'er is geen rekenhulp met dit id',
    herstel: 'neem id en velden over uit de map rekenhulpen',
  },
  {
    fout: 'wat een antwoord laat onthouden, verwijst naar een sectie die er niet is',
    wijziging: wijzig(
      FLOW,
      '        naar: ernst\n',
      '        naar: ernst\n        onthoud: { tekst: Let op., bronnen: [toolkit/brief#weg] }\n',
    ),
    bestand: FLOW,
    plek: 'stap klacht, antwoord ja, veld onthoud',
    probleem: 'de verwijzing toolkit/brief#weg wijst nergens naar',
    herstel: 'verbeter de bron, het hoofdstuk of het #id',
  },
  {
    fout: 'een taak noemt geen bron en zegt niet waar zij vandaan komt',
    wijziging: wijzig(FLOW, HANDELING, `${HANDELING}    taken: [{ id: bel, tekst: Bel. }]\n`),
    bestand: FLOW,
    plek: 'regel 12, veld stappen.0.taken.0',
    probleem: 'noemt geen bron; noem er een bij bronnen',
    herstel: 'pas de waarde aan',
  },
  {
    fout: 'een taak komt twee keer voor',
    wijziging: wijzig(
      FLOW,
      HANDELING,
      `${HANDELING}    taken:\n${'      - { id: bel, tekst: Bel., nietUitDeBronnen: vakkennis }\n'.repeat(2)}`,
    ),
    bestand: FLOW,
    plek: 'stap klacht',
    probleem: 'de taak bel komt twee keer voor',
    herstel: 'geef elke taak een eigen id',
  },
  {
    fout: 'een lijst van taken is leeg',
    wijziging: wijzig(FLOW, HANDELING, `${HANDELING}    taken: []\n`),
    bestand: FLOW,
    plek: 'regel 12, veld stappen.0.taken',
    probleem: 'is leeg; noem wat de lezer doet',
    herstel: 'pas de waarde aan',
  },
  {
    fout: 'een herinnering hoort bij een stap die er niet is',
    wijziging: wijzig(
      FLOW,
      'uitkomsten: [praktijk]',
      'herinneringen: [{ tekst: Let op., bronnen: [toolkit/brief], stappen: [klachten] }]\nuitkomsten: [praktijk]',
    ),
    bestand: FLOW,
    plek: 'veld herinneringen',
    probleem: 'er is geen stap klachten',
    herstel: 'noem een stap van deze keuzehulp bij zijn id',
  },
  {
    fout: 'een noodnummer is geen nummer',
    wijziging: wijzig(
      FLOW,
      'uitkomsten: [praktijk]',
      'spoed: { nummers: [{ nummer: bel ons, wanneer: Altijd., nietUitDeBronnen: vakkennis }] }\nuitkomsten: [praktijk]',
    ),
    bestand: FLOW,
    plek: 'regel 33, veld spoed.nummers.0.nummer',
    probleem: 'is geen telefoonnummer',
    herstel: 'pas de waarde aan',
  },
  {
    fout: 'een uitkomst heeft een onbekende soort',
    wijziging: wijzig(UITKOMST, 'soort: huisartsenzorg', 'soort: huisarts'),
    bestand: UITKOMST,
    plek: 'regel 3, veld soort',
    probleem: 'is geen bekende soort',
    herstel: 'pas de waarde aan',
  },
];

describe('een fout in de inhoud noemt bestand, plek, wat er mis is en hoe het te herstellen', () => {
  it.each(gevallen.map((geval) => [geval.fout, geval] as const))('%s', async (_fout, geval) => {
    const { wijziging, bestand, plek, probleem, herstel } = geval;
    const { problems, message } = await foutenVan(wijziging);
    // One mistake is one message: what follows from it is not a mistake of its own.
    expect(problems).toEqual([
      {
        file: bestand,
        place: plek,
        problem: expect.stringContaining(probleem) as string,
        remedy: expect.stringContaining(herstel) as string,
      },
    ]);
    for (const part of ['De inhoud heeft een fout:', `content/${bestand}, ${plek}: `, probleem, `Herstel: `, herstel])
      expect(message).toContain(part);
  });

  it('het kleinste voorbeeld waar dit alles op rust, is zelf goed', async () => {
    const { bronnen, hoofdstukken, keuzehulpen } = await laad();
    expect([bronnen, hoofdstukken, keuzehulpen].map(({ length }) => length)).toEqual([1, 2, 1]);
  });

  it('een codeblok wordt bij zijn begin en zijn eind genoemd', async () => {
    const { problems } = await foutenVan(regelInBrief('```\ncode\n```'));
    expect(problems).toEqual(
      ['regel 12', 'regel 14'].map((place) => ({
        file: BRIEF,
        place,
        problem: 'hier staat een codeblok',
        remedy: 'gebruik een lijst of een tabel',
      })),
    );
  });

  it('een stap waar geen antwoord heen leidt, is onbereikbaar', async () => {
    const { problems } = await foutenVan(wijzig(FLOW, 'naar: ernst', 'naar: praktijk\n        reden: Altijd.'));
    expect(problems.map(({ file, place, problem }) => [file, place, problem])).toEqual(
      // The hand-over hangs on the step alone: it cannot be reached either.
      ['id crisis', 'id ernst'].map((place) => [FLOW, place, 'geen antwoord leidt hierheen']),
    );
    expect(new Set(problems.map(({ remedy }) => remedy))).toEqual(
      new Set(['laat een antwoord hierheen leiden, of haal het weg']),
    );
  });

  it('een lus zonder uitweg houdt de lezer vast', async () => {
    const { problems } = await foutenVan(
      wijzig(FLOW, 'naar: ernst', 'naar: rond'),
      wijzig(
        FLOW,
        '\nuitkomsten:',
        `
  - id: rond
    kort: Rond
    vraag: Loop rond
    bronnen: [toolkit/verwijzen]
    taken: [{ id: loop, tekst: Loop., bronnen: [toolkit/verwijzen] }]
    antwoorden:
      - { id: verder, label: Verder, naar: weer }
      - { id: ernst, label: Ernst, naar: ernst }
  - id: weer
    kort: Weer
    vraag: Loop weer rond
    bronnen: [toolkit/verwijzen]
    taken: [{ id: loop, tekst: Loop., bronnen: [toolkit/verwijzen] }]
    antwoorden:
      - { id: verder, label: Verder, naar: weer }
uitkomsten:`,
      ),
      maak('keuzehulpen/kiezen/rond.md', 'Tekst.\n'),
      maak('keuzehulpen/kiezen/weer.md', 'Tekst.\n'),
    );
    expect(problems.map(({ file, place, problem }) => [file, place, problem])).toEqual([
      [FLOW, 'stap weer', 'vanaf hier is geen uitkomst te bereiken; de antwoorden leiden alleen rond'],
    ]);
  });

  it('stappen die alleen naar elkaar leiden, zijn even onbereikbaar', async () => {
    const eiland = ['heen', 'weer'].map((id, index) =>
      [
        `  - id: ${id}`,
        '    kort: Eiland',
        '    vraag: Hoe komt u hier?',
        '    bronnen: [toolkit/verwijzen]',
        '    antwoorden:',
        `      - { id: verder, label: Verder, naar: ${index === 0 ? 'weer' : 'heen'} }`,
        '      - { id: klaar, label: Klaar, naar: praktijk, reden: Genoeg. }',
      ].join('\n'),
    );
    const { problems } = await foutenVan(
      wijzig(FLOW, '\nuitkomsten:', `\n${eiland.join('\n')}\nuitkomsten:`),
      maak('keuzehulpen/kiezen/heen.md', 'Tekst.\n'),
      maak('keuzehulpen/kiezen/weer.md', 'Tekst.\n'),
    );
    expect(problems.map(({ place, problem }) => [place, problem])).toEqual([
      ['id heen', 'geen antwoord leidt hierheen'],
      ['id weer', 'geen antwoord leidt hierheen'],
    ]);
  });

  it('alle fouten komen in één keer, op bestand en plek gesorteerd', async () => {
    const { problems, message } = await foutenVan(
      wijzig(BRON, 'uitgever: Landelijke Huisartsen Vereniging\n', ''),
      wijzig(VERWIJZEN, '### Twijfel [#twijfel]', '### Twijfel'),
      regelInBrief('Een <b>vet</b> woord en {naam}.'),
      verwijder(STAP),
      wijzig(UITKOMST, 'soort: huisartsenzorg', 'soort: huisarts'),
      maak('kladblok.txt', 'Nog te doen.\n'),
    );
    expect(problems.map(({ file, place }) => `${file}, ${place}`)).toEqual([
      `${VERWIJZEN}, regel 18`,
      `${BRIEF}, regel 12`,
      `${BRIEF}, regel 12`,
      `${BRON}, regel 1, veld uitgever`,
      `${STAP}, bestand`,
      `${UITKOMST}, regel 3, veld soort`,
      'kladblok.txt, bestandsnaam',
    ]);
    expect(message).toMatch(/^De inhoud heeft 7 fouten:\n/);
    expect(message.match(/^ {4}Herstel: .+$/gm)).toHaveLength(7);
  });
});
