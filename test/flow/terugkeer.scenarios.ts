// Written from sources 003 (archief basis-ggz) and 001 (LHV-toolkit), not from flow.yaml. The situations are invented.
import type { Scenario } from './scenario.ts';

const terug = ['vooraf', 'terug'] as const;
const klaar = ['waarom', 'klaar'] as const;
const stabiel = ['waarom', 'stabiel'] as const;
const overdracht = ['vooraf', 'overdracht'] as const;
const opnieuw = ['vooraf', 'opnieuw'] as const;

export const scenarios: readonly Scenario[] = [
  {
    situatie: 'Een man van 44 is na ontslag uit de ggz sinds gisteren weer verward en dreigend.',
    antwoorden: [['vooraf', 'acuut']],
    uitkomst: 'crisis',
    reden: /acuut/,
  },

  // De ggz draagt over aan de huisarts, die beslist wat volgt (003, Wat is gespecialiseerde GGZ).
  {
    situatie: 'Een vrouw van 39 rondde haar behandeling af; het gaat goed en zij wil een aanspreekpunt.',
    antwoorden: [terug, klaar, ['vervolg', 'nazorg']],
    uitkomst: 'nazorg',
    reden: /alleen nazorg/,
  },
  {
    situatie: 'Een man van 51 is klaar bij de gespecialiseerde ggz; enkele gesprekken met de POH-GGZ zijn nog nodig.',
    antwoorden: [terug, klaar, ['vervolg', 'in-de-praktijk']],
    uitkomst: 'huisartsenzorg',
    reden: /in uw praktijk past/,
  },
  {
    situatie: 'Een vrouw van 28 heeft na de gespecialiseerde ggz nog een kort traject in de basis ggz nodig.',
    antwoorden: [terug, klaar, ['vervolg', 'basis-ggz']],
    uitkomst: 'overdracht-naar-basis',
    reden: /ggz kan dan zelf overdragen/,
  },
  {
    situatie: 'De ontslagbrief zegt niet of verdere hulp nodig is, en u weet het ook niet.',
    antwoorden: [terug, klaar, ['vervolg', 'weet-niet']],
    uitkomst: 'consultatie',
    reden: /overleggen/,
  },

  // Voorwaarden voor een chronische patiënt in de praktijk (001, Aanbod).
  {
    situatie:
      'Een vrouw van 50 met een bipolaire stoornis is stabiel, kan zonder wachtlijst terug, en het medicatiebeleid is helder.',
    antwoorden: [terug, stabiel, ['voorwaarden', 'alle']],
    uitkomst: 'begeleiden-in-de-praktijk',
    reden: /goed ingesteld en stabiel.*zonder wachtlijst.*medicatiebeleid/,
  },
  {
    situatie:
      'De instelling wil een stabiele man overdragen, maar over terugkeer zonder wachtlijst is niets afgesproken.',
    antwoorden: [terug, stabiel, ['voorwaarden', 'afspraak-ontbreekt']],
    uitkomst: 'eerst-afspreken',
    reden: /ontbreekt/,
  },
  {
    situatie: 'De medicatie van een man met schizofrenie is vorige week nog gewijzigd en hij slaapt slecht.',
    antwoorden: [terug, stabiel, ['voorwaarden', 'niet-stabiel']],
    uitkomst: 'nog-niet-terug',
    reden: /niet goed ingesteld of niet stabiel/,
  },
  {
    situatie: 'Een vrouw uit het FACT-team is stabiel, maar uw praktijk heeft geen ruimte voor langdurige monitoring.',
    antwoorden: [terug, stabiel, ['voorwaarden', 'praktijk-kan-niet']],
    uitkomst: 'basis-ggz-volgt',
    reden: /basis ggz kan langdurig volgen/,
  },

  // Geen DSM-stoornis gebleken; past niet; oneens (003, Veelgestelde vragen en Bekostiging).
  {
    situatie: 'De psycholoog vond bij een man van 33 geen stoornis en stopt na de diagnostiek.',
    antwoorden: [terug, ['waarom', 'geen-stoornis']],
    uitkomst: 'geen-stoornis',
    reden: /geen stoornis.*stopt/,
  },
  {
    situatie: 'De basis ggz stuurt een vrouw van 47 terug omdat haar problemen te complex zijn.',
    antwoorden: [terug, ['waarom', 'past-niet']],
    uitkomst: 'past-niet',
    reden: /daar niet past/,
  },
  {
    situatie: 'De basis ggz stuurt een man van 60 terug en u vindt dat hij daar wel hoort.',
    antwoorden: [terug, ['waarom', 'oneens']],
    uitkomst: 'oneens',
    reden: /gesprek/,
  },

  // Sinds 1 april 2017 geen nieuwe verwijzing bij een overdracht (001, Nieuwe verwijsafspraken).
  {
    situatie: 'De psycholoog in de basis ggz vraagt u om een nieuwe verwijzing naar de gespecialiseerde ggz.',
    antwoorden: [overdracht, ['richting', 'naar-gespecialiseerd']],
    uitkomst: 'overdracht-naar-gespecialiseerd',
    reden: /1 april 2017.*geen verwijzing/,
  },
  {
    situatie: 'De gespecialiseerde ggz wil een vrouw van 35 laten doorgaan in de basis ggz.',
    antwoorden: [overdracht, ['richting', 'naar-basis']],
    uitkomst: 'overdracht-naar-basis',
    reden: /1 april 2017.*geen verwijzing/,
  },

  // Nieuw traject: nieuwe verwijzing, ook in hetzelfde jaar; chronische patiënt meteen terug (003 en 001).
  {
    situatie: 'Een vrouw van 50 met een bipolaire stoornis, die u begeleidt, wordt weer manisch; acuut is het niet.',
    antwoorden: [opnieuw, ['eerder', 'bij-u']],
    uitkomst: 'direct-terug',
    reden: /meteen kunnen terugverwijzen/,
  },
  {
    situatie: 'Een man sloot in maart zijn traject in de basis ggz af en heeft in oktober een nieuwe vraag.',
    antwoorden: [opnieuw, ['eerder', 'dit-jaar-afgesloten']],
    uitkomst: 'verwijzen',
    reden: /hetzelfde jaar.*nieuwe verwijzing/,
  },
  {
    situatie: 'Een vrouw had drie jaar geleden behandeling in de gespecialiseerde ggz en is weer somber.',
    antwoorden: [opnieuw, ['eerder', 'langer-geleden']],
    uitkomst: 'verwijzen',
    reden: /opnieuw waar de zorg komt/,
  },
  {
    situatie: 'Een man in behandeling bij de basis ggz komt met een nieuwe vraag bij u.',
    antwoorden: [opnieuw, ['eerder', 'loopt-nog']],
    uitkomst: 'lopend-traject',
    reden: /loopt nog/,
  },
];
