import type { Tarief, Tarieven, TariefSoort } from '../domain/tarief.ts';
import type { ContentProblem } from './problem.ts';
import { resolveRefs, type Cite } from './references.ts';
import { tariefSchemas } from './schemas.ts';
import { parseYaml } from './yamlSource.ts';

const TARIEF_FILE = /^tarieven\/([a-z0-9-]+)\/([a-z0-9-]+)\.yaml$/;

const isSoort = (name: string): name is TariefSoort => Object.hasOwn(tariefSchemas, name);

/** Whether a file is a tariff table of a kind we know. */
export const isTariefFile = (file: string): boolean => isSoort(TARIEF_FILE.exec(file)?.[1] ?? '');

/** A table with what is needed to hold it against its neighbours. */
interface Read {
  readonly file: string;
  readonly soort: TariefSoort;
  readonly tarief: Tarief;
  readonly gatErvoor: string | undefined;
}

/** Reads all tariff tables: resolves their sources, and refuses years that overlap or are missing. */
export async function loadTarieven(
  files: readonly string[],
  read: (file: string) => Promise<string>,
  cite: Cite,
  problems: ContentProblem[],
): Promise<Tarieven> {
  const found: Read[] = [];
  for (const file of files) {
    const [, soort = '', id = ''] = TARIEF_FILE.exec(file) ?? [];
    if (!isSoort(soort)) continue;
    const parsed = parseYaml(await read(file), tariefSchemas[soort], file);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      continue;
    }
    const { gatErvoor, ...table } = parsed.value;
    const [vanaf = 0, tot = vanaf] = table.jaren.split('-').map(Number);
    if (tot < vanaf)
      problems.push({
        file,
        place: 'veld jaren',
        problem: 'het laatste jaar ligt voor het eerste',
        remedy: 'schrijf het eerste jaar voorop, bijvoorbeeld "2024-2025"',
      });
    const name = `${table.verzekeraar.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${table.jaren}`;
    if (id !== name)
      problems.push({
        file,
        place: 'bestandsnaam',
        problem: `past niet bij de verzekeraar en de jaren in het bestand`,
        remedy: `noem het bestand ${name}.yaml, of verbeter verzekeraar of jaren`,
      });
    if ('maximum' in table && (table.maximum === undefined) === (table.maximumOnbekend === undefined))
      problems.push({
        file,
        place: 'veld maximum',
        problem: 'precies één van maximum en maximumOnbekend moet er staan',
        remedy: 'vul het maximum in, of zeg bij maximumOnbekend waar de lezer het vindt',
      });
    if ('toekomst' in table) {
      const { urenPerDagdeel, wekenPerMaand, maanden, maximum } = table.toekomst;
      const product = [urenPerDagdeel, wekenPerMaand, maanden].reduce((uren, { waarde }) => uren * Number(waarde), 1);
      if (Math.abs(product - Number(maximum.waarde)) > 1e-6)
        problems.push({
          file,
          place: 'veld toekomst.maximum',
          problem: `${maximum.waarde} uur is niet uren per dagdeel x weken x maanden (${String(product)})`,
          remedy: 'verbeter het getal dat niet klopt; de rekenpagina laat de som zien',
        });
    }
    const resolved = resolveDeep(table, '', (refs, place) => resolveRefs(refs, { file, place }, cite, problems));
    found.push({ file, soort, tarief: { ...(resolved as typeof table), id, vanaf, tot }, gatErvoor });
  }
  found.sort((a, b) => a.tarief.vanaf - b.tarief.vanaf || a.tarief.verzekeraar.localeCompare(b.tarief.verzekeraar));
  reportNeighbours(found, problems);
  const of = (soort: TariefSoort) => found.filter((each) => each.soort === soort).map(({ tarief }) => tarief);
  return Object.fromEntries(Object.keys(tariefSchemas).map((soort) => [soort, of(soort as TariefSoort)])) as never;
}

/** Two tables of one insurer may not hold in the same year, and a year without a table must be accounted for. */
function reportNeighbours(found: readonly Read[], problems: ContentProblem[]): void {
  found.forEach((before, index) => {
    const after = found
      .slice(index + 1)
      .find(({ soort, tarief }) => soort === before.soort && tarief.verzekeraar === before.tarief.verzekeraar);
    if (!after) return;
    const { file, gatErvoor, tarief } = after;
    const years = `${before.tarief.jaren} (${before.file}) en ${tarief.jaren}`;
    if (tarief.vanaf <= before.tarief.tot)
      problems.push({
        file,
        place: 'veld jaren',
        problem: `overlapt met een ander tarief van ${tarief.verzekeraar}: ${years}`,
        remedy: 'laat elk jaar in één bestand staan',
      });
    else if (tarief.vanaf > before.tarief.tot + 1 && gatErvoor === undefined)
      problems.push({
        file,
        place: 'veld jaren',
        problem: `laat een gat in de jaren van ${tarief.verzekeraar}: tussen ${years}`,
        remedy: 'voeg het ontbrekende jaar toe, of zeg bij gatErvoor waarom het er niet is',
      });
  });
}

/**
 * Turns every list `bronnen` inside a value into citations; the place names the field around it. An amount in a text stays on
 * the line of its euro sign.
 */
export function resolveDeep(
  value: unknown,
  place: string,
  resolve: (refs: readonly string[], place: string) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((part, index) => resolveDeep(part, `${place}.${String(index)}`, resolve));
  if (typeof value === 'string') return value.replace(/€ (?=\d)/g, '€\u00A0');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => {
        const inner = place === '' ? key : `${place}.${key}`;
        return [
          key,
          key === 'bronnen' ? resolve(part as string[], `veld ${inner}`) : resolveDeep(part, inner, resolve),
        ];
      }),
  );
}
