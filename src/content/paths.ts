import path from 'node:path';
import { bronPath, hoofdstukPath } from '../domain/adres.ts';

const CHAPTER_FILE = /^bronnen\/([a-z0-9-]+)\/(\d{2})-([a-z0-9-]+)\.md$/;
const BRON_FILE = /^bronnen\/([a-z0-9-]+)\/bron\.yaml$/;

/** Source id, chapter number and chapter id of `bronnen/<bron>/NN-<id>.md`; null for any other file. */
export function parseChapterFile(file: string): { bron: string; nummer: number; id: string } | null {
  const [, bron, nummer, id] = CHAPTER_FILE.exec(file) ?? [];
  return bron !== undefined && nummer !== undefined && id !== undefined ? { bron, nummer: Number(nummer), id } : null;
}

/** Source id of `bronnen/<bron>/bron.yaml`; null for any other file. */
export function parseBronFile(file: string): string | null {
  return BRON_FILE.exec(file)?.[1] ?? null;
}

/** A link to another content file, as an editor writes it. */
export interface FileLink {
  /** The file meant, relative to the content folder. */
  readonly file: string;
  readonly fragment: string;
  /** Site path it becomes; null when the file is not one that has a page. */
  readonly path: string | null;
}

/**
 * Reads a Markdown link to another content file.
 * @param from file in which the link stands, relative to the content folder
 * @returns null for web addresses and fragments on the same page, which are left as they are
 */
export function resolveFileLink(from: string, href: string): FileLink | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('#') || href.startsWith('/')) return null;
  const [target = '', fragment = ''] = href.split('#', 2);
  const file = path.posix.normalize(path.posix.join(path.posix.dirname(from), target));
  const chapter = parseChapterFile(file);
  const bron = parseBronFile(file);
  const page = chapter
    ? hoofdstukPath(chapter.bron, chapter.id, fragment === '' ? undefined : fragment)
    : bron === null
      ? null
      : bronPath(bron);
  return { file, fragment, path: page };
}
