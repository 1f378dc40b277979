/** A cross-source page on one subject (content/onderwerpen/<id>.md). */
export interface Onderwerp {
  readonly id: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly trefwoorden: readonly string[];
  /** Plain text above the first heading. */
  readonly inleiding: string;
  /** Ids of the glossary terms in the text. */
  readonly begrippen: readonly string[];
  readonly secties: readonly {
    readonly id: string;
    readonly kop: string;
    readonly niveau: 2 | 3;
    readonly tekst: string;
  }[];
}
