/** A situation from practice, and where the sources say it leads. */
export interface Scenario {
  readonly situatie: string;
  readonly antwoorden: readonly (readonly [stap: string, antwoord: string])[];
  /** Id of the outcome or hand-over. */
  readonly uitkomst: string;
  /** What the deciding answer must say. */
  readonly reden: RegExp;
}
