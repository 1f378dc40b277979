import path from 'node:path';
import ts from 'typescript';
import { globalen, lagen, pakketten, verbodenTekst } from './rules.ts';

export interface SourceFile {
  /** From the root of the repository, with slashes: `src/flow/replay.ts`. */
  readonly pad: string;
  readonly tekst: string;
}

interface Import {
  readonly naar: string;
  readonly alleenTypen: boolean;
  readonly regel: number;
}

/** What a file uses: modules and names. */
interface Usage {
  readonly imports: readonly Import[];
  readonly namen: readonly { readonly naam: string; readonly regel: number }[];
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Keeps a Svelte file's scripts or its markup and blanks the rest, so that line numbers stay true. */
function splitSvelte(tekst: string): { script: string; markup: string } {
  const scripts = /(<script[^>]*>)([\s\S]*?)(<\/script>)/g;
  const markup = tekst.replace(scripts, blank).replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, blank);
  let script = '';
  let end = 0;
  for (const match of tekst.matchAll(scripts)) {
    const [whole, open = '', code = ''] = match;
    script += blank(tekst.slice(end, match.index) + open) + code;
    end = match.index + whole.length - '</script>'.length;
  }
  return { script: script + blank(tekst.slice(end)), markup };
}

function readUsage({ pad, tekst }: SourceFile): Usage {
  const { script, markup } = pad.endsWith('.svelte') ? splitSvelte(tekst) : { script: tekst, markup: '' };
  const kind = pad.endsWith('.mjs') ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  const source = ts.createSourceFile(pad, script, ts.ScriptTarget.Latest, true, kind);
  const imports: Import[] = [];
  const namen: { naam: string; regel: number }[] = [];
  const regel = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const add = (node: ts.Node, specifier: ts.Node | undefined, alleenTypen: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      imports.push({ naar: specifier.text, alleenTypen: alleenTypen || pad.endsWith('.d.ts'), regel: regel(node) });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], false);
    } else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    } else if (ts.isIdentifier(node)) {
      namen.push({ naam: node.text, regel: regel(node) });
    }
    node.forEachChild(walk);
  };
  walk(source);
  markup.split('\n').forEach((line, index) => {
    for (const [naam] of line.matchAll(/[A-Za-z_$][\w$]*/g)) namen.push({ naam, regel: index + 1 });
  });
  return { imports, namen };
}

const laagVan = (pad: string): string | null => /^src\/([^/]+)\//.exec(pad)?.[1] ?? null;

/** Folder of `src/` an import leads to; null for a package. What the content plugin makes counts as content. */
function laagVanImport(pad: string, naar: string): string | null {
  if (naar.startsWith('virtual:')) return 'content';
  if (naar.startsWith('.')) return laagVan(path.posix.join(path.posix.dirname(pad), naar));
  return naar.startsWith('/') ? laagVan(naar.slice(1)) : null;
}

function brokenImportRule(pad: string, { naar, alleenTypen }: Import): string | null {
  const van = laagVan(pad) ?? '';
  const doel = laagVanImport(pad, naar);
  if (doel !== null) {
    const laag = lagen[van];
    if (!laag || doel === van || laag.mag.includes(doel)) return null;
    if (laag.alleenTypen?.includes(doel) === true)
      return alleenTypen ? null : `${van} mag van ${doel} alleen typen gebruiken`;
    return `${van} mag ${doel} niet gebruiken`;
  }
  const broken = pakketten.find(
    ({ pakket, mag, magTypen }) => pakket.test(naar) && !mag(pad) && !(alleenTypen && magTypen?.(pad) === true),
  );
  return broken?.regel ?? null;
}

/** Every breach of the rules, as `file:line rule`. */
export function overtredingenIn(bestanden: readonly SourceFile[]): string[] {
  return bestanden.flatMap((bestand) => {
    const { pad, tekst } = bestand;
    const found: { regel: number; wat: string }[] = [];
    const van = laagVan(pad);
    if (van !== null) {
      if (!lagen[van]) found.push({ regel: 1, wat: `de map ${van} staat niet in de tabel van DESIGN.md` });
      const { imports, namen } = readUsage(bestand);
      for (const each of imports) {
        const wat = brokenImportRule(pad, each);
        if (wat !== null) found.push({ regel: each.regel, wat });
      }
      for (const { naam, regel } of namen) {
        const rule = globalen.find((candidate) => candidate.naam.test(naam));
        if (rule && !rule.mag(pad)) found.push({ regel, wat: rule.regel });
      }
    }
    tekst.split('\n').forEach((line, index) => {
      for (const { patroon, regel } of verbodenTekst)
        if (patroon.test(line)) found.push({ regel: index + 1, wat: regel });
    });
    return found.sort((a, b) => a.regel - b.regel).map(({ regel, wat }) => `${pad}:${String(regel)} ${wat}`);
  });
}
