/** One mistake in a content file: where it stands, what is wrong and how an editor mends it. All texts are Dutch. */
export interface ContentProblem {
  /** Path relative to the content folder. */
  readonly file: string;
  /** Line ("regel 12") or field ("veld titel"), as close as we can tell. */
  readonly place: string;
  readonly problem: string;
  readonly remedy: string;
}

/** Thrown when content cannot be published; lists every mistake at once, so that an editor mends them in one go. */
export class ContentError extends Error {
  constructor(readonly problems: readonly ContentProblem[]) {
    super(
      `De inhoud heeft ${problems.length === 1 ? 'een fout' : `${String(problems.length)} fouten`}:\n` +
        problems.map(formatProblem).join('\n'),
    );
    this.name = 'ContentError';
  }
}

/** One problem as text: file, place, what is wrong, how to mend it. */
export function formatProblem({ file, place, problem, remedy }: ContentProblem): string {
  return `  content/${file}, ${place}: ${problem}\n    Herstel: ${remedy}`;
}
