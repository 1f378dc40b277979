import path from 'node:path';
import { bronPath, hoofdstukPath, keuzehulpPath, onderwerpPath, prestatiePath } from '../domain/adres.ts';

const CHAPTER_FILE = /^bronnen\/([a-z0-9-]+)\/(\d{2})-([a-z0-9-]+)\.md$/;
const ONDERWERP_FILE = /^onderwerpen\/([a-z0-9-]+)\.md$/;
const PRESTATIE_FILE = /^prestaties\/[a-z0-9-]+\/([a-z0-9-]+)\.yaml$/;
const CASUS_FILE = /^casussen\/([a-z0-9-]+)\.md$/;
const KAARTEN_FILE = /^kaarten\/([a-z0-9-]+)\.yaml$/;
const TOETS_FILE = /^toetsen\/([a-z0-9-]+)\.yaml$/;
const FLOW_FILE = /^keuzehulpen\/([a-z0-9-]+)\/flow\.yaml$/;
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

/** Id of `onderwerpen/<id>.md`; null for any other file. */
export function parseOnderwerpFile(file: string): string | null {
  return ONDERWERP_FILE.exec(file)?.[1] ?? null;
}

/** Id of `prestaties/<verzekeraar>/<id>.yaml`; null for any other file. */
export function parsePrestatieFile(file: string): string | null {
  return PRESTATIE_FILE.exec(file)?.[1] ?? null;
}

/** Id of a vignette `casussen/<id>.md`; null for any other file. */
export function parseCasusFile(file: string): string | null {
  return CASUS_FILE.exec(file)?.[1] ?? null;
}

/** Name of a file with written cards, `kaarten/<naam>.yaml`; null for any other file. */
export function parseKaartenFile(file: string): string | null {
  return KAARTEN_FILE.exec(file)?.[1] ?? null;
}

/** Id of a quiz `toetsen/<id>.yaml`; null for any other file. */
export function parseToetsFile(file: string): string | null {
  return TOETS_FILE.exec(file)?.[1] ?? null;
}

/** Id of `keuzehulpen/<id>/flow.yaml`; null for any other file. */
export function parseFlowFile(file: string): string | null {
  return FLOW_FILE.exec(file)?.[1] ?? null;
}

/** A link to another content file, as an editor writes it. */
export interface FileLink {
  /** The file meant, relative to the content folder. */
  readonly file: string;
  readonly fragment: string;
  /** Site path it becomes; null when it stays as it is: on the same page, or to a file that has no page. */
  readonly path: string | null;
}

/**
 * Reads a Markdown link to another content file, or to a section of the same one.
 * @param from file in which the link stands, relative to the content folder
 * @returns null for web addresses
 */
export function resolveFileLink(from: string, href: string): FileLink | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return null;
  const [target = '', fragment = ''] = href.split('#', 2);
  if (target === '') return { file: from, fragment, path: null };
  const file = path.posix.normalize(path.posix.join(path.posix.dirname(from), target));
  return { file, fragment, path: pageOf(file, fragment === '' ? undefined : fragment) };
}

function pageOf(file: string, sectie: string | undefined): string | null {
  const chapter = parseChapterFile(file);
  if (chapter) return hoofdstukPath(chapter.bron, chapter.id, sectie);
  const bron = parseBronFile(file);
  if (bron !== null) return bronPath(bron);
  const onderwerp = parseOnderwerpFile(file);
  if (onderwerp !== null) return onderwerpPath(onderwerp, sectie);
  const flow = parseFlowFile(file);
  if (flow !== null) return keuzehulpPath(flow);
  const prestatie = parsePrestatieFile(file);
  return prestatie === null ? null : prestatiePath(prestatie);
}
