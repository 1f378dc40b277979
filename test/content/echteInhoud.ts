import path from 'node:path';
import { loadContent } from '../../src/content/loadContent.ts';
import type { Inhoud } from '../../src/domain/inhoud.ts';
import type { FlowDefinition, UitkomstDetails } from '../../src/domain/keuzehulp.ts';

/** The content the product ships. */
export const inhoudMap = path.resolve(import.meta.dirname, '../../content');

/** The font of the site: texts are measured with it. */
export const lettertype = path.resolve(
  import.meta.dirname,
  '../../public/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);

export const laadEchteInhoud = (): Promise<Inhoud> => loadContent(inhoudMap);

/** A flow as the product ships it. */
export interface EchteKeuzehulp {
  readonly definition: FlowDefinition;
  readonly details: Readonly<Record<string, UitkomstDetails>>;
}
export type Verwijzen = EchteKeuzehulp;

export async function laadEchteKeuzehulp(id: string): Promise<EchteKeuzehulp> {
  const { keuzehulpen, uitkomstDetails } = await laadEchteInhoud();
  const definition = keuzehulpen.find((flow) => flow.id === id);
  const details = uitkomstDetails[id];
  if (!definition || !details) throw new Error(`De keuzehulp ${id} ontbreekt in content/.`);
  return { definition, details };
}

export const laadVerwijzen = (): Promise<Verwijzen> => laadEchteKeuzehulp('verwijzen');
