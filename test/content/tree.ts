import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { loadContent } from '../../src/content/loadContent.ts';
import { ContentError } from '../../src/content/problem.ts';
import type { Inhoud } from '../../src/domain/inhoud.ts';

/** The smallest content folder with one of everything, without a mistake. */
const validTree: Readonly<Record<string, string>> = {
  'LEESMIJ.md': 'Uitleg voor wie de inhoud bewerkt. Mag {alles} bevatten.\n',
  'bronnen/toolkit/bron.yaml': `titel: Toolkit ggz in de huisartsenpraktijk
kort: Toolkit ggz
uitgever: Landelijke Huisartsen Vereniging
jaar: "2017"
datum: April 2017
status: landelijk
geldig: Sinds april 2017
samenvatting: Over verwijzen.
bijgewerkt: 2026-11-22
`,
  'bronnen/toolkit/01-verwijzen.md': `---
titel: Verwijzen
bronkop: Verwijzing
samenvatting: Wanneer u verwijst.
secties:
  vermoeden:
    bronkop: Verwijzing
  echelon:
    bronkop: Nieuwe afspraken
---

Een inleiding.

## Vermoeden van een stoornis [#vermoeden]

Zonder vermoeden geen verwijzing. Zie [de brief](02-brief.md#envelop) en [de bron](bron.yaml).

### Twijfel [#twijfel]

Overleg dan eerst.

## Het echelon [#echelon]

U noemt het [echelon](#echelon), na het [vermoeden](01-verwijzen.md#vermoeden).

> **Let op.** Een product noemt u niet.
`,
  'bronnen/toolkit/02-brief.md': `---
titel: De brief
bronkop: Verwijsbrief
samenvatting: Wat erin staat.
secties:
  envelop:
    bronkop: Verwijsbrief
---

## De envelop [#envelop]

Stuur de gegevens mee.
`,
  'keuzehulpen/kiezen/flow.yaml': `titel: Kiezen
omschrijving: Waarheen?
voor: Volwassenen
versie: "1.0.0"
bijgewerkt: 2026-11-22
start: klacht
stappen:
  - id: klacht
    kort: Klacht
    vraag: Is er een klacht?
    bronnen: [toolkit/verwijzen#vermoeden]
    antwoorden:
      - id: ja
        label: Ja
        naar: ernst
      - id: nee
        label: Nee
        naar: praktijk
        reden: Er is geen klacht.
  - id: ernst
    kort: Ernst
    vraag: Is het ernstig?
    bronnen: [toolkit/verwijzen]
    antwoorden:
      - id: ja
        label: Ja
        naar: crisis
        reden: Het is ernstig.
      - id: nee
        label: Nee
        naar: praktijk
        reden: Het is niet ernstig.
uitkomsten: [praktijk]
overdrachten:
  - id: crisis
    hoofdstuk: toolkit/brief
`,
  'keuzehulpen/kiezen/klacht.md':
    'Een ja bij elke klacht. Zie [verwijzen](../../bronnen/toolkit/01-verwijzen.md#vermoeden).\n',
  'keuzehulpen/kiezen/ernst.md': 'Een ja bij gevaar.\n',
  'keuzehulpen/kiezen/praktijk.md': `---
titel: In de praktijk
soort: huisartsenzorg
advies: Behandel in de praktijk.
behandelaar: { tekst: U zelf., bronnen: [toolkit/verwijzen] }
verzekering: { tekst: Verzekerd., bronnen: [toolkit/verwijzen#echelon] }
watNu:
  - tekst: Maak een afspraak.
    bronnen: [toolkit/brief#envelop]
---

## Meer uitleg

Gewone tekst.
`,
  'keuzehulpen/kiezen/crisis.md': `---
titel: Crisis
soort: crisis
advies: Bel de crisisdienst.
behandelaar: { tekst: De crisisdienst., bronnen: [toolkit/brief] }
verzekering: { tekst: Verzekerd., bronnen: [toolkit/brief] }
watNu:
  - tekst: Bel.
    bronnen: [toolkit/brief]
---
`,
};

/** What an editor does to the tree. */
export type Change = (tree: Map<string, string>) => void;

/** Replaces a piece of text that stands in the file exactly once. */
export const wijzig =
  (file: string, van: string, naar: string): Change =>
  (tree) => {
    const parts = (tree.get(file) ?? '').split(van);
    if (parts.length !== 2) throw new Error(`"${van}" staat ${String(parts.length - 1)} keer in ${file}`);
    tree.set(file, parts.join(naar));
  };

/** Writes a file, new or over the old one. */
export const maak =
  (file: string, text: string): Change =>
  (tree) => {
    tree.set(file, text);
  };

/** Takes a file away. */
export const verwijder =
  (file: string): Change =>
  (tree) => {
    if (!tree.delete(file)) throw new Error(`${file} is er niet`);
  };

/** Text of a file of the valid tree. */
export const inhoudVan = (file: string): string => {
  const text = validTree[file];
  if (text === undefined) throw new Error(`${file} is er niet`);
  return text;
};

/** Writes the changed tree to a temporary folder and hands that folder over. */
export async function withTree<T>(changes: readonly Change[], use: (root: string) => Promise<T>): Promise<T> {
  const tree = new Map(Object.entries(validTree));
  for (const change of changes) change(tree);
  const root = await fs.mkdtemp(path.join(os.tmpdir(), 'ggz-inhoud-'));
  try {
    for (const [file, text] of tree) {
      await fs.mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await fs.writeFile(path.join(root, file), text);
    }
    return await use(root);
  } finally {
    await fs.rm(root, { recursive: true });
  }
}

/** Loads the changed tree. */
export const laad = (...changes: readonly Change[]): Promise<Inhoud> => withTree(changes, loadContent);

/** Loads the changed tree, which must fail as a content error. */
export async function foutenVan(...changes: readonly Change[]): Promise<ContentError> {
  const outcome: unknown = await laad(...changes).catch((error: unknown) => error);
  if (outcome instanceof ContentError) return outcome;
  throw new Error('De inhoud werd goedgekeurd, of viel om met iets anders dan een ContentError.', { cause: outcome });
}
