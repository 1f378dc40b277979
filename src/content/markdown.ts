import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toText } from 'hast-util-to-text';
import { compile } from 'mdsvex';
import { SKIP, visit } from 'unist-util-visit';
import { withBase } from '../domain/adres.ts';
import { markTerms, type TermFinder } from './glossary.ts';
import { resolveFileLink } from './paths.ts';
import type { ContentProblem } from './problem.ts';

/** A heading as it stands in a file, with the plain text below it up to the next heading. */
export interface MarkdownSection {
  /** Stable id; empty where the file does not use ids. */
  readonly id: string;
  readonly kop: string;
  readonly niveau: 2 | 3;
  readonly tekst: string;
  readonly line: number;
}

/** A link to another content file. */
export interface MarkdownLink {
  readonly href: string;
  readonly line: number;
}

/** What one Markdown text became. */
export interface CompiledMarkdown {
  /** Svelte source that shows the text. */
  readonly code: string;
  /** Plain text above the first heading. */
  readonly inleiding: string;
  readonly secties: readonly MarkdownSection[];
  readonly links: readonly MarkdownLink[];
  /** Ids of the glossary terms marked in the text. */
  readonly begrippen: readonly string[];
  readonly problems: readonly ContentProblem[];
}

/** How to compile one text. */
export interface MarkdownOptions {
  /** Path relative to the content folder: names the file in problems and resolves its links. */
  readonly file: string;
  /** Line of the file on which the text starts. Default 1. */
  readonly firstLine?: number;
  /** Base path of the site, put before links. Default `/`. */
  readonly base?: string;
  /** `pagina`: headings carry `[#id]`. `fragment`: they do not, and move one level down. Default `pagina`. */
  readonly form?: 'pagina' | 'fragment';
  /** Marks the first use of each glossary term. */
  readonly finder?: TermFinder;
  /** Puts a line under each heading that says where it stands in the source, and each section in a block. Default false. */
  readonly sectieRegels?: boolean;
}

/** Labels that make a quotation a note, with the class that shows it. */
const NOTES: Readonly<Record<string, string>> = {
  'Toen en nu': 'toen-nu',
  'Let op': 'let-op',
  'Niet uit de bronnen': 'niet-uit-de-bronnen',
  Onzeker: 'onzeker',
  Tegenspraak: 'tegenspraak',
};

const HEADING_ID = /\s*\[#([a-z0-9]+(?:-[a-z0-9]+)*)\]\s*$/;

/** Markdown that mdsvex would turn into something our pages must not hold, with what to do instead. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly problem: string; readonly remedy: string }[] = [
  { pattern: /[{}]/, problem: 'een accolade', remedy: 'schrijf het zonder { of }; een accolade is hier programmacode' },
  { pattern: /<\/?[a-z!]/i, problem: 'HTML', remedy: 'gebruik gewone Markdown; schrijf "minder dan" voluit' },
  { pattern: /^\s*(?:```|~~~)/, problem: 'een codeblok', remedy: 'gebruik een lijst of een tabel' },
  { pattern: /!\[[^\]]*\]\(/, problem: 'een afbeelding', remedy: 'beschrijf de afbeelding in woorden' },
  { pattern: /\[\^[^\]]+\]/, problem: 'een voetnoot', remedy: 'zet de opmerking in de tekst' },
  { pattern: /^\s*#\s/, problem: 'een kop met één hekje', remedy: 'begin met ##; de titel staat bij de kopgegevens' },
  { pattern: /^\s*####/, problem: 'een kop met vier hekjes of meer', remedy: 'gebruik ## of ###' },
  { pattern: /^\s*#{1,3}[^#\s]/, problem: 'een kop zonder spatie', remedy: 'zet een spatie achter de hekjes' },
];

const foldWhiteSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isElement = (node: RootContent | ElementContent, name: string): node is Element =>
  node.type === 'element' && node.tagName === name;

/**
 * Text of nodes as a reader sees it: rows of a table and items of a list apart by `;`, cells by `·`, blocks as sentences,
 * white space folded.
 */
const textOf = (nodes: readonly RootContent[]): string =>
  nodes
    .map((node) => (node.type === 'element' ? inRows(toText(node)) : node.type === 'text' ? node.value : ''))
    .map(foldWhiteSpace)
    .filter((text) => text !== '')
    .reduce((before, text) => `${before}${before === '' || isClosed(before) ? '' : '.'} ${text}`, '')
    .trim();

/** Whether what follows needs no stop before it. */
const isClosed = (text: string): boolean => !/[\p{L}\p{N})%]$/u.test(text);

/** From this number of columns on, a table is not read across on a phone. */
const VEEL_KOLOMMEN = 3;
/** Characters that fit beside each other on the narrowest phone, in a table of two columns. */
const BREEDTE = 30;

/** Characters of the longest piece of a text that stays on one line: up to a space, or with a hyphen at its end. */
const longestPiece = (text: string): number => Math.max(...text.split(/ |(?<=-)/).map(({ length }) => length));

/**
 * Lets a table that does not fit a phone be read row by row there (`.stapeltabel`): each cell after the first says under
 * which heading it stands.
 */
function stackTable(table: Element): void {
  const rows: Element[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') rows.push(node);
  });
  const cells = rows.map((row) => row.children.filter((cell) => cell.type === 'element'));
  const [headings = []] = cells;
  const breedte = headings
    .map((_, column) => Math.max(...cells.map((row) => longestPiece(textOf(row.slice(column, column + 1))))))
    .reduce((sum, width) => sum + width, 0);
  if (headings.length < VEEL_KOLOMMEN && breedte <= BREEDTE) return;
  table.properties['className'] = ['stapeltabel'];
  for (const row of cells.slice(1))
    row.slice(1).forEach((cell, index) => {
      const heading = headings[index + 1];
      if (heading) cell.properties['dataKop'] = textOf([heading]);
    });
}

/** toText puts a tab between cells, each row and item on a line of its own, and an empty line between paragraphs. */
const inRows = (text: string): string =>
  text
    .replace(/(?<![.!?])\n(?=[^\n]*\t)/g, '; ')
    .replace(/\t/g, ' · ')
    .replace(/(?<=[\p{L}\p{N})%])\n(?!\n)/gu, '; ')
    .replace(/(?<=[\p{L}\p{N})%])\n\n/gu, '. ');

/**
 * Compiles Markdown with mdsvex and takes its sections, plain text and links from the very tree that becomes the page:
 * what search knows is what the page shows.
 */
export async function compileMarkdown(text: string, options: MarkdownOptions): Promise<CompiledMarkdown> {
  const { file, firstLine = 1, base = '/', form = 'pagina', finder, sectieRegels = false } = options;
  const problems: ContentProblem[] = [];
  const report = (line: number, problem: string, remedy: string) =>
    problems.push({ file, place: `regel ${String(line)}`, problem, remedy });

  text.split('\n').forEach((line, index) => {
    for (const { pattern, problem, remedy } of FORBIDDEN) {
      if (pattern.test(line)) report(firstLine + index, `hier staat ${problem}`, remedy);
    }
  });
  const empty = { code: '', inleiding: '', secties: [], links: [], begrippen: [], problems };
  // mdsvex itself would stop on some of these with an English message about Svelte.
  if (problems.length > 0) return empty;

  const secties: MarkdownSection[] = [];
  const links: MarkdownLink[] = [];
  let inleiding = '';
  let begrippen: readonly string[] = [];

  const transform = (root: Root): void => {
    const lineOf = (node: Element) => (node.position?.start.line ?? 1) + firstLine - 1;

    visit(root, 'element', (node) => {
      if (node.tagName === 'a') {
        const href = String(node.properties['href'] ?? '');
        const link = resolveFileLink(file, href);
        delete node.properties['rel'];
        if (link) {
          links.push({ href, line: lineOf(node) });
          node.properties['href'] = link.path === null ? href : withBase(base, link.path);
        } else if (/^https?:/i.test(href)) {
          node.properties['rel'] = ['external', 'noreferrer'];
        }
      }
      if (node.tagName === 'th' || node.tagName === 'td') {
        // An `align` attribute is obsolete HTML; a class does the same under our policy.
        const align = node.properties['align'];
        delete node.properties['align'];
        if (align === 'right') node.properties['className'] = ['getal'];
        if (node.tagName === 'th') node.properties['scope'] = 'col';
      }
      if (node.tagName === 'blockquote') markNote(node, lineOf(node));
    });
    visit(root, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      stackTable(node);
      // Wide tables scroll in a box of their own, which then must be reachable by keyboard.
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['tabel'], tabIndex: 0, role: 'region', ariaLabel: 'Tabel' },
        children: [node],
      };
      return SKIP;
    });

    let current: { id: string; kop: string; niveau: 2 | 3; line: number } | null = null;
    let collected: RootContent[] = [];
    const close = () => {
      if (current) secties.push({ ...current, tekst: textOf(collected) });
      else inleiding = textOf(collected);
      collected = [];
    };
    for (const node of root.children) {
      const niveau = isElement(node, 'h2') ? 2 : isElement(node, 'h3') ? 3 : null;
      if (niveau === null || node.type !== 'element') {
        if (current && node.type === 'element' && node.properties['role'] === 'region')
          node.properties['ariaLabel'] = `Tabel: ${current.kop}`;
        collected.push(node);
        continue;
      }
      close();
      const id = form === 'pagina' ? takeId(node) : '';
      const kop = textOf([node]);
      if (form === 'pagina') {
        if (id === '') report(lineOf(node), `de kop "${kop}" heeft geen id`, 'zet erachter: [#eigen-id]');
        node.properties['id'] = id;
        node.properties['tabIndex'] = -1;
      } else node.tagName = `h${String(niveau + 1)}`;
      current = { id, kop, niveau, line: lineOf(node) };
    }
    close();
    // From here on nothing changes what the text says: search has it as it stands now.
    if (finder) begrippen = markTerms(root, finder);
    if (sectieRegels) addSections(root);
  };

  const markNote = (quote: Element, line: number) => {
    const paragraph = quote.children.find((child): child is Element => isElement(child, 'p'));
    const label = paragraph?.children.find((child): child is Element => isElement(child, 'strong'));
    const name = label ? foldWhiteSpace(toText(label)).replace(/[.:]$/, '') : '';
    const kind = NOTES[name];
    if (kind === undefined) {
      report(
        line,
        `dit citaat begint niet met een bekend label${name === '' ? '' : ` ("${name}")`}`,
        `begin met een van deze labels, vet gedrukt: ${Object.keys(NOTES).join(', ')}`,
      );
      return;
    }
    quote.tagName = 'aside';
    quote.properties['className'] = ['notitie', kind];
    quote.properties['ariaLabel'] = name;
  };

  const result = await compile(text, {
    extensions: ['.md'],
    smartypants: false,
    highlight: false,
    // The types of mdsvex know unified 8; the tree is the same.
    rehypePlugins: [() => transform as never],
  });
  const script = [
    ...(begrippen.length > 0 ? [`import Begrip from '/src/ui/Begrip.svelte';`] : []),
    ...(sectieRegels ? [`import SectieRegel from '/src/ui/SectieRegel.svelte';`] : []),
  ].join(' ');
  const code = (script === '' ? '' : `<script>${script}</script>\n`) + (result?.code ?? '');
  return { code, inleiding, secties, links, begrippen, problems };
}

/**
 * Puts what stands under a heading of the second rank in a block with it, which the browser may leave without layout while
 * it is out of sight (src/app/sections.ts), and a `<SectieRegel>` component under each heading; it shows what the page knows
 * of that section.
 */
function addSections(root: Root): void {
  const blocks: RootContent[] = [];
  let block: Element | null = null;
  for (const node of root.children) {
    if (isElement(node, 'h2')) {
      block = { type: 'element', tagName: 'div', properties: { className: ['sectie'] }, children: [] };
      blocks.push(block);
    }
    const parts: RootContent[] =
      node.type === 'element' && /^h[23]$/.test(node.tagName)
        ? [node, { type: 'element', tagName: 'SectieRegel', properties: { id: node.properties['id'] }, children: [] }]
        : [node];
    if (block) block.children.push(...(parts as ElementContent[]));
    else blocks.push(...parts);
  }
  root.children = blocks;
}

/** Takes `[#id]` off the end of a heading and returns the id; empty when there is none. */
function takeId(heading: Element): string {
  for (let index = heading.children.length - 1; index >= 0; index -= 1) {
    const child = heading.children[index];
    if (child?.type !== 'text') return '';
    const match = HEADING_ID.exec(child.value);
    if (match?.[1] !== undefined) {
      child.value = child.value.slice(0, match.index).trimEnd();
      return match[1];
    }
    if (child.value.trim() !== '') return '';
  }
  return '';
}
