import type { SearchKind } from '../domain/zoeken.ts';

/** Kinds that answer less, or more, than another with the same words; the others count 1. */
const kind: Readonly<Partial<Record<SearchKind, number>>> = {
  // A tool or a page whose name is typed is what was meant.
  keuzehulp: 1.1,
  pagina: 1.1,
  // Lays sources side by side, and so has some of the words of any question.
  onderwerp: 0.95,
  // Its sections say it.
  hoofdstuk: 0.95,
  // To practise with: they ask, and answer only at the end.
  casus: 0.2,
  toets: 0.2,
  // Steps ask too; outcomes are so long that some of the words of any question are there.
  stap: 0.85,
  uitkomst: 0.85,
};

/**
 * Everything that steers the order of the results, in one place. `npm run meten:zoeken` shows what a change does: look at
 * the queries to tune on (test/search/oordelen/afstemmen.yaml), never at those to judge by.
 */
export const WEIGHTS = {
  /** How much a match counts by where it stands. Page and source mostly complete a match: cz praktijkmanager. */
  field: { title: 4.5, keywords: 3, page: 0.5, source: 0.5, text: 1 },
  /**
   * BM25+, as minisearch scores. `b`: a long section is punished less for its length than usual (0.7), because our
   * sections are long when a subject is, not because they wander.
   */
  bm25: { k: 1.2, b: 0.5, d: 0.5 },
  /** How well a term of the index stands for what was typed; the word itself counts 1. */
  variant: {
    synonym: 0.75,
    /** Another form of the same word: aanvraag, aanvragen. */
    inflection: 0.85,
    /** The word being typed: what it may become. */
    completion: 0.85,
    /** A number that goes on after one that is known. */
    longerNumber: 0.3,
    /** A finished word: the compounds it begins. */
    beginning: 0.6,
    /** The compounds it ends. */
    ending: 0.25,
    /** A misspelt word, by number of edits. */
    typo: [1, 0.75, 0.4],
    /** On top of that: people seldom mistype the first letter. */
    otherInitial: 0.6,
    /** An unknown compound read as two words. */
    pair: 1,
    /** And one of those words alone. */
    part: 0.35,
  },
  kind,
  /** Who types a code wants what has it: the other words are a help. This much more it counts when words are lacking. */
  code: 3,
  /** And first of all the prestatie that has it. */
  prestatieByCode: 2,
  /** Who names a source asks that source: what counts of what another one says. */
  otherSource: 0.65,
  /**
   * A document that scores this times the rarity of a word has half of that word: what stands in a heading is there almost
   * wholly, what a long text mentions in passing or what is only near the word for a part. Without this a long text that has
   * all words of a question somewhere would stand above the section that is about it.
   */
  halfCovered: 0.25,
  /** How much it counts to have a word, by its rarity: as much as that, up to the most, and a little for any word. */
  importance: { most: 4.75, always: 0.5 },
  /** What a stop word adds, beside words that mean something. */
  stopWord: 0.25,
  /** What a word adds that mostly fills a question. */
  filler: 0.6,
  /** Extra for words that stand together as one term, so that they beat the same words scattered. */
  span: 0.15,
  /** How much it counts that a document lacks such a term, beside its words. */
  spanCover: 0.8,
  /** Extra for a document that has the words close together, or in its title. */
  closeness: 0.3,
  /** Extra for a title that says nothing else than what was asked, and all of it. */
  wholeTitle: 0.5,
  /** Extra for a tool, subject or page whose name is what was typed, and no more; or a term whose meaning is asked. */
  named: 0.5,
  /** Extra for a title that is a question, when a question is asked. */
  question: 0.3,
};
