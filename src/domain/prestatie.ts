/** A prestatie an insurer contracts, as its booklet describes it (content/prestaties/<verzekeraar>/<id>.yaml). */
export interface Prestatie {
  /** File name; the URL. */
  readonly id: string;
  readonly titel: string;
  readonly verzekeraar: string;
  /** Years the terms hold for: "2024-2025". */
  readonly jaren: string;
  readonly bronkoppen: readonly string[];
  readonly thema: string;
  readonly codes: readonly { readonly code: string; readonly naam: string }[];
  /** Who may apply. */
  readonly aanvragers: readonly string[];
  readonly soortTarief: readonly string[];
  readonly doel: string;
  readonly voorwaarden: readonly string[];
  readonly uitsluitingen: readonly string[];
  /** Limits in hours or numbers. */
  readonly uren: readonly string[];
  readonly tarief: readonly string[];
  readonly aanvragen: { readonly hoe: string; readonly waar: string; readonly termijn: string };
  readonly monitoring: readonly string[];
  readonly overig: readonly string[];
  readonly onzeker: readonly string[];
}
