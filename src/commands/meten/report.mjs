/** Tables of the measurements: what a row holds, whether it reaches its goal, and how it looks on a terminal. */

/** @typedef {'ms' | 'KiB' | 'shift' | 'score'} Unit */

/**
 * `ratio` compares with the bare page; `atMost`, `below` and `atLeast` look at the value itself.
 * @typedef {{ kind: 'ratio' | 'atMost' | 'below' | 'atLeast', limit: number }} Goal
 */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {Unit} unit
 * @property {number} value
 * @property {number} [bare] The same of the bare page.
 * @property {Goal} [goal] Without one the row is there to explain another.
 * @property {import('./statistics.mjs').Summary} [spread]
 */

/**
 * @typedef {object} Table
 * @property {string} title
 * @property {readonly Row[]} rows
 * @property {readonly string[]} notes How it was measured, and what stands behind the figures.
 */

/**
 * @typedef {object} Report
 * @property {string} map
 * @property {string} browser
 * @property {readonly Table[]} tables
 * @property {readonly string[]} failures What could not be measured, and why.
 */

/**
 * In two digits, as it is shown: 1.253 reads as 1.25 and is judged as that.
 * @param {Pick<Row, 'value' | 'bare'>} row
 * @returns {number | null}
 */
function ratioOf({ value, bare }) {
  return bare === undefined || bare === 0 ? null : Math.round((value / bare) * 100) / 100;
}

/**
 * Whether a row reaches its goal; null when it has none.
 * @param {Pick<Row, 'value' | 'bare' | 'goal'>} row
 * @returns {boolean | null}
 */
export function reachesGoal(row) {
  const { value, goal } = row;
  if (goal === undefined) return null;
  if (goal.kind === 'ratio') return (ratioOf(row) ?? Infinity) <= goal.limit;
  if (goal.kind === 'below') return value < goal.limit;
  return goal.kind === 'atMost' ? value <= goal.limit : value >= goal.limit;
}

/**
 * @param {number} value
 * @param {number} digits
 */
const inDutch = (value, digits) =>
  value.toLocaleString('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** @type {Record<Unit, (value: number) => string>} */
const formats = {
  ms: (value) => `${inDutch(value, value < 100 ? 1 : 0)} ms`,
  KiB: (value) => `${inDutch(value, 1)} KiB`,
  // Three digits would show a small shift as none.
  shift: (value) => (value === 0 ? '0' : inDutch(value, 4)),
  score: (value) => inDutch(value, 0),
};

/** @type {Record<Goal['kind'], string>} */
const goalSigns = { ratio: '≤', atMost: '≤', below: '<', atLeast: '≥' };

/** @param {Row} row */
function formatGoal({ goal, unit }) {
  if (goal === undefined) return '-';
  const limit = goal.kind === 'ratio' ? `${inDutch(goal.limit, 2)}x` : formats[unit](goal.limit).replace(/,0(?= )/, '');
  return `${goalSigns[goal.kind]} ${limit}`;
}

/**
 * @param {Row} row
 * @returns {string[]}
 */
function formatRow(row) {
  const { name, unit, value, bare, spread } = row;
  const format = formats[unit];
  const ratio = ratioOf(row);
  const reached = reachesGoal(row);
  return [
    name,
    format(value),
    bare === undefined ? '-' : format(bare),
    ratio === null ? '-' : `${inDutch(ratio, 2)}x`,
    formatGoal(row),
    reached === null ? '-' : reached ? 'haalt het' : 'haalt het niet',
    spread === undefined ? '-' : `${format(spread.low)} tot ${format(spread.high)}`,
  ];
}

const heads = ['Meting', 'Gemeten', 'Kale pagina', 'Verhouding', 'Doel', 'Oordeel', 'Middelste helft'];

/** @param {Table} table */
function formatTable({ title, rows, notes }) {
  const lines = [heads, ...rows.map(formatRow)];
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const texts = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const [head = '', ...body] = texts;
  return [title, '='.repeat(title.length), head, rule, ...body, ...notes.map((note) => `  ${note}`), ''].join('\n');
}

/**
 * Whole report as text for a terminal.
 * @param {Report} report
 * @returns {string}
 */
export function formatReport({ map, browser, tables, failures }) {
  const missed = tables.flatMap(({ rows }) => rows.filter((row) => reachesGoal(row) === false)).length;
  const judged = tables.flatMap(({ rows }) => rows.filter((row) => row.goal !== undefined)).length;
  return [
    `\nMetingen van ${map} met Chromium ${browser}\n`,
    ...tables.map(formatTable),
    `${judged - missed} van ${judged} doelen gehaald.`,
    ...failures.map((failure) => `Niet gemeten: ${failure}`),
    '',
  ].join('\n');
}
