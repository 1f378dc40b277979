import { formatCsv } from '../domain/csv.ts';
import type { FlowDefinition } from '../domain/keuzehulp.ts';
import { listPaden } from './paden.ts';

/** Forms in which flows can be written out for a clinical reviewer. */
export const exportFormaten = ['json', 'csv', 'mermaid'] as const;
export type ExportFormaat = (typeof exportFormaten)[number];

/** Writes out all flows: `json` for tools, `csv` a row per path, `mermaid` a picture. */
export function exportFlows(definitions: readonly FlowDefinition[], formaat: ExportFormaat): string {
  switch (formaat) {
    case 'json':
      return `${JSON.stringify({ flows: definitions.map(toJson) }, null, 2)}\n`;
    case 'csv':
      return toCsv(definitions);
    case 'mermaid':
      return definitions.map(toMermaid).join('\n');
  }
}

const toJson = (definition: FlowDefinition) => ({
  id: definition.id,
  versie: definition.versie,
  start: definition.start,
  stappen: definition.stappen.map(({ id, antwoorden }) => ({
    id,
    antwoorden: antwoorden.map((antwoord) => ({ id: antwoord.id, naar: antwoord.naar })),
  })),
  uitkomsten: definition.uitkomsten.map(({ id }) => id),
  paden: listPaden(definition).map(({ antwoorden, uitkomst }) => ({
    antwoorden: antwoorden.map(({ stap, antwoord }) => ({ stap, antwoord })),
    uitkomst: uitkomst.id,
  })),
});

function toCsv(definitions: readonly FlowDefinition[]): string {
  const rows = definitions.flatMap((definition) =>
    listPaden(definition).map(({ antwoorden, uitkomst, reden }, index) => [
      definition.id,
      definition.versie,
      String(index + 1),
      antwoorden.map(({ stap, antwoord }) => `${stap}=${antwoord}`).join(' > '),
      uitkomst.id,
      reden,
    ]),
  );
  const header = ['keuzehulp', 'versie', 'pad', 'antwoorden', 'uitkomst', 'reden'];
  return formatCsv([header, ...rows]);
}

function toMermaid(definition: FlowDefinition): string {
  const text = (value: string) => `"${value.replaceAll('"', '#quot;')}"`;
  const node = (id: string) => `${definition.id}_${id}`.replaceAll('-', '_');
  return [
    `%% ${definition.titel}, versie ${definition.versie}`,
    'flowchart TD',
    // A question is a diamond, an action a box.
    ...definition.stappen.map(({ id, vraag, taken }) =>
      taken ? `  ${node(id)}[${text(vraag)}]` : `  ${node(id)}{${text(vraag)}}`,
    ),
    ...definition.uitkomsten.map(({ id, titel, profiel }) => {
      const label = text(profiel === undefined ? titel : `${titel}: ${profiel}`);
      return `  ${node(id)}([${label}])`;
    }),
    ...definition.stappen.flatMap(({ id, antwoorden }) =>
      antwoorden.map(({ label, naar }) => `  ${node(id)} -->|${text(label)}| ${node(naar)}`),
    ),
    '',
  ].join('\n');
}
