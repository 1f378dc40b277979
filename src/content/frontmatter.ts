/** A Markdown file cut into its YAML front matter and the text below. */
export interface FrontmatterFile {
  /** Null when the file has no front matter. */
  readonly yaml: string | null;
  readonly body: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Cuts `---` front matter off a Markdown text. */
export function splitFrontmatter(text: string): FrontmatterFile {
  const match = FRONTMATTER.exec(text);
  if (!match) return { yaml: null, body: text, bodyLine: 1 };
  return { yaml: match[1] ?? '', body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}
