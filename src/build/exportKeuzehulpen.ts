import path from 'node:path';
import { loadContent } from '../content/loadContent.ts';
import { exportFlows, type ExportFormaat } from '../flow/exportFlows.ts';

/** All flows of the content folder below `root` as text (see `exportFlows`). */
export async function exportKeuzehulpen({ root, formaat }: { root: string; formaat: ExportFormaat }): Promise<string> {
  const { keuzehulpen } = await loadContent(path.join(root, 'content'));
  return exportFlows(keuzehulpen, formaat);
}
