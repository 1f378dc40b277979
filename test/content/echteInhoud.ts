import path from 'node:path';
import { loadContent } from '../../src/content/loadContent.ts';
import type { Inhoud } from '../../src/domain/inhoud.ts';
import type { FlowDefinition, UitkomstDetails } from '../../src/domain/keuzehulp.ts';

/** The content the product ships. */
export const inhoudMap = path.resolve(import.meta.dirname, '../../content');

export const laadEchteInhoud = (): Promise<Inhoud> => loadContent(inhoudMap);

/** The flow `verwijzen` as the product ships it. */
export interface Verwijzen {
  readonly definition: FlowDefinition;
  readonly details: Readonly<Record<string, UitkomstDetails>>;
}

export async function laadVerwijzen(): Promise<Verwijzen> {
  const { keuzehulpen, uitkomstDetails } = await laadEchteInhoud();
  const definition = keuzehulpen.find(({ id }) => id === 'verwijzen');
  const details = uitkomstDetails['verwijzen'];
  if (!definition || !details) throw new Error('De keuzehulp verwijzen ontbreekt in content/.');
  return { definition, details };
}
