import { beforeAll, describe, expect, it } from 'vitest';
import type { FlowDefinition } from '../../src/domain/keuzehulp.ts';
import { exportFlows } from '../../src/flow/exportFlows.ts';
import { listPaden } from '../../src/flow/paden.ts';
import { laadEchteInhoud } from '../content/echteInhoud.ts';
import { antwoorden, proef, wacht } from './hulp.ts';
import { overdrachten, uitkomsten, verwijsmodel, wegen } from './verwijsmodel.ts';

let alle: readonly FlowDefinition[];
let verwijzen: FlowDefinition;
beforeAll(async () => {
  alle = (await laadEchteInhoud()).keuzehulpen;
  const found = alle.find(({ id }) => id === 'verwijzen');
  if (!found) throw new Error('verwijzen ontbreekt');
  verwijzen = found;
});

interface JsonFlow {
  id: string;
  versie: string;
  start: string;
  stappen: { id: string; antwoorden: { id: string; naar: string }[] }[];
  uitkomsten: string[];
  paden: { antwoorden: { stap: string; antwoord: string }[]; uitkomst: string }[];
}
const alsJson = (definitions: readonly FlowDefinition[]) =>
  JSON.parse(exportFlows(definitions, 'json')) as { flows: JsonFlow[] };

describe('de uitvoer als JSON', () => {
  it('is voor verwijzen het hele verwijsmodel, in precies de afgesproken vorm', () => {
    expect(alsJson([verwijzen])).toEqual({
      flows: [
        {
          id: 'verwijzen',
          versie: verwijzen.versie,
          start: 'vooraf',
          stappen: Object.entries(verwijsmodel).map(([id, keuzes]) => ({
            id,
            antwoorden: Object.entries(keuzes).map(([antwoord, naar]) => ({ id: antwoord, naar })),
          })),
          uitkomsten: [...uitkomsten, ...overdrachten],
          paden: wegen.map(([weg, uitkomst]) => ({ antwoorden: antwoorden(weg), uitkomst })),
        },
      ],
    });
  });

  it('bevat elke keuzehulp, in de volgorde van de inhoud', () => {
    expect(alsJson(alle).flows.map(({ id }) => id)).toEqual(alle.map(({ id }) => id));
    expect(alsJson([proef, verwijzen]).flows.map(({ id }) => id)).toEqual(['proef', 'verwijzen']);
  });

  it('geeft dezelfde wegen als de beslistabel', () => {
    for (const definition of [...alle, proef, wacht]) {
      const [flow] = alsJson([definition]).flows;
      expect(flow?.paden).toEqual(
        listPaden(definition).map((pad) => ({ antwoorden: pad.antwoorden, uitkomst: pad.uitkomst.id })),
      );
    }
  });

  it('volgt zelf de stappen: elke weg in de uitvoer klopt met de antwoorden in de uitvoer', () => {
    for (const { start, stappen, paden, uitkomsten: einden } of alsJson([...alle, proef, wacht]).flows) {
      for (const pad of paden) {
        let plek: string | undefined = start;
        for (const { stap, antwoord } of pad.antwoorden) {
          expect(stap).toBe(plek);
          plek = stappen.find(({ id }) => id === stap)?.antwoorden.find(({ id }) => id === antwoord)?.naar;
        }
        expect(plek).toBe(pad.uitkomst);
        expect(einden).toContain(pad.uitkomst);
      }
    }
  });

  it('eindigt op een nieuwe regel', () => {
    expect(exportFlows([proef], 'json')).toMatch(/\n\}\n$/);
  });
});

/** Reads CSV with semicolons, quotes and CRLF, as a spreadsheet does. */
function leesCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('Een aanhalingsteken gaat niet dicht.');
        if (text[at] === '"') at += 1;
        cell += text[at] ?? '';
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ';' && !text.startsWith('\r\n', at)) {
        cell += text[at] ?? '';
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === ';') at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`Onverwacht teken na een cel: ${JSON.stringify(text.slice(at, at + 10))}`);
  }
  return rows;
}

describe('de uitvoer als CSV', () => {
  it('begint met een byte order mark, zodat een spreadsheet de accenten goed leest', () => {
    expect(exportFlows([proef], 'csv').startsWith('\uFEFFkeuzehulp;')).toBe(true);
  });

  it('is terug te lezen: een rij per weg, ook met puntkomma, aanhalingsteken en nieuwe regel in de tekst', () => {
    const lastig: FlowDefinition = { ...proef, id: 'a;"b"\n' };
    const [kop, ...rijen] = leesCsv(exportFlows([...alle, lastig], 'csv').slice(1));
    expect(kop).toEqual(['keuzehulp', 'versie', 'pad', 'antwoorden', 'uitkomst', 'reden']);
    expect(rijen).toEqual(
      [...alle, lastig].flatMap((definition) =>
        listPaden(definition).map((pad, index) => [
          definition.id,
          definition.versie,
          String(index + 1),
          pad.antwoorden.map(({ stap, antwoord }) => `${stap}=${antwoord}`).join(' > '),
          pad.uitkomst.id,
          pad.reden,
        ]),
      ),
    );
  });
});

describe('de uitvoer als Mermaid', () => {
  const pijlen = (text: string) =>
    [...text.matchAll(/^ {2}(\w+) -->\|"([^"]*)"\| (\w+)$/gm)].map(([, van, label, naar]) => [van, label, naar]);
  const knoop = (flow: string, id: string) => `${flow}_${id}`.replaceAll('-', '_');

  it('noemt elk antwoord als pijl, en geen andere', () => {
    for (const definition of [...alle, proef, wacht]) {
      expect(pijlen(exportFlows([definition], 'mermaid'))).toEqual(
        definition.stappen.flatMap(({ id, antwoorden: keuzes }) =>
          keuzes.map(({ label, naar }) => [
            knoop(definition.id, id),
            label.replaceAll('"', '#quot;'),
            knoop(definition.id, naar),
          ]),
        ),
      );
    }
  });

  it('noemt elke stap en uitkomst waar een pijl heen wijst, elk met een eigen naam', () => {
    const text = exportFlows([verwijzen], 'mermaid');
    const knopen = [...text.matchAll(/^ {2}(\w+)(?:\{|\[|\(\[)"/gm)].map(([, id]) => id);
    expect(knopen).toHaveLength(new Set(knopen).size);
    expect(new Set(knopen)).toEqual(
      new Set([...Object.keys(verwijsmodel), ...uitkomsten, ...overdrachten].map((id) => knoop('verwijzen', id))),
    );
    for (const [van, , naar] of pijlen(text)) expect(knopen).toEqual(expect.arrayContaining([van, naar]));
  });

  it('tekent een vraag als ruit en een handeling als blok', () => {
    const text = exportFlows([wacht], 'mermaid');
    expect(text).toContain('wacht_veilig{"Is het veilig?"}');
    expect(text).toContain('wacht_wachten["Wacht samen"]');
  });

  it('begint elke keuzehulp met een eigen tekening', () => {
    expect(exportFlows([verwijzen, proef], 'mermaid').match(/^flowchart TD$/gm)).toHaveLength(2);
  });
});
