/** Standing of a source: who is bound by it, and whether it still is. */
export type BronStatus = 'landelijk' | 'verzekeraar' | 'regionaal' | 'historisch';

/** A published document the product rests on (content/bronnen/<id>/bron.yaml). */
export interface Bron {
  /** Dutch kebab-case; folder name and URL. */
  readonly id: string;
  readonly titel: string;
  /** Short name for citations, without the year. */
  readonly kort: string;
  readonly uitgever: string;
  /** Year or years for citations: "2017", "2014-2016". */
  readonly jaar: string;
  /** Date of the document, in words. */
  readonly datum: string;
  readonly status: BronStatus;
  /** Validity, in words. */
  readonly geldig: string;
  readonly samenvatting: string;
  /** What changed since, in words. */
  readonly toenNu?: string;
  /** ISO day on which an editor last checked our text against the source. */
  readonly bijgewerkt: string;
}

/** A heading of a chapter and everything under it up to the next heading. */
export interface Sectie {
  /** Stable id, the URL fragment. */
  readonly id: string;
  readonly kop: string;
  readonly niveau: 2 | 3;
  /** Headings in the source where a reader finds this. A level 3 section inherits those of its level 2 parent. */
  readonly bronkoppen: readonly string[];
  readonly soort: 'tekst' | 'vraag';
  /** Categories under which the source lists a question. */
  readonly rubrieken: readonly string[];
  readonly trefwoorden: readonly string[];
  /** Differs from the chapter's (and so from the source's) only when present. */
  readonly status?: BronStatus;
  readonly geldig?: string;
  /** What the page shows under the heading, as plain text, white space folded. */
  readonly tekst: string;
}

/** A chapter of a source, retold (content/bronnen/<bron>/NN-<id>.md). */
export interface Hoofdstuk {
  readonly bron: string;
  /** File name without number; URL. */
  readonly id: string;
  /** From the file name; orders the chapters. */
  readonly nummer: number;
  readonly titel: string;
  readonly bronkoppen: readonly string[];
  readonly samenvatting: string;
  readonly status?: BronStatus;
  readonly geldig?: string;
  /** Plain text above the first heading. */
  readonly inleiding: string;
  /** Ids of the glossary terms in the text. */
  readonly begrippen: readonly string[];
  readonly secties: readonly Sectie[];
}

/** A citation resolved to something a reader can open: short name, year, heading and address. */
export interface Bronvermelding {
  /** `bron/hoofdstuk` or `bron/hoofdstuk#sectie`, as written in the content. */
  readonly ref: string;
  /** "LHV-toolkit ggz 2017". */
  readonly bron: string;
  /** Title of the chapter, or heading of the section. */
  readonly titel: string;
  /** Site path without base: `/bronnen/<bron>/<hoofdstuk>/#<sectie>`. */
  readonly path: string;
}
