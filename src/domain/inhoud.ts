import type { Begrip } from './begrip.ts';
import type { Bron, Hoofdstuk } from './bron.ts';
import type { FlowDefinition, UitkomstDetails } from './keuzehulp.ts';
import type { Leerstof } from './leren.ts';
import type { Onderwerp } from './onderwerp.ts';
import type { Prestatie } from './prestatie.ts';
import type { Rekenhulp } from './rekenhulp.ts';
import type { Tarieven } from './tarief.ts';
import type { Tegenspraak } from './tegenspraak.ts';

/** Everything `content/` holds, validated and resolved. */
export interface Inhoud {
  readonly bronnen: readonly Bron[];
  /** By source in the order of `bronnen`, then by number. */
  readonly hoofdstukken: readonly Hoofdstuk[];
  readonly keuzehulpen: readonly FlowDefinition[];
  /** By flow id, then by outcome id. */
  readonly uitkomstDetails: Readonly<Record<string, Readonly<Record<string, UitkomstDetails>>>>;
  /** Plain text of the prose of every step and outcome: `<flow>/<id>`. */
  readonly toelichtingen: Readonly<Record<string, string>>;
  readonly begrippen: readonly Begrip[];
  readonly tegenspraken: readonly Tegenspraak[];
  readonly onderwerpen: readonly Onderwerp[];
  readonly prestaties: readonly Prestatie[];
  readonly leerstof: Leerstof;
  readonly rekenhulpen: readonly Rekenhulp[];
  /** Plain text of the explanation of each calculator, by its id. */
  readonly rekenhulpTeksten: Readonly<Record<string, string>>;
  readonly tarieven: Tarieven;
  /** ISO day of the newest editorial check: the date of the content. */
  readonly datum: string;
}
