/** `npm run meten:zoeken`: how well and how fast search is, beside other engines on the same content. A benchmark, not a test. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { readSearchOptions } from './meten/searchOptions.mjs';
import { CommandError, root, runCommand, runTool, toolPath } from './process.mjs';

/** @typedef {typeof import('../build/metenZoeken.ts')} Measurements */

/** @param {number} value @param {number} [digits] */
const number = (value, digits = 3) =>
  value.toLocaleString('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** @param {string} title @param {readonly (readonly string[])[]} rows The first are heads. */
function print(title, rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  process.stdout.write(`\n${[title, '='.repeat(title.length), lines[0], rule, ...lines.slice(1)].join('\n')}\n`);
}

/** @param {boolean} reached */
const verdict = (reached) => (reached ? 'haalt het' : 'haalt het niet');

const judgedTitles = {
  oordelen: 'Vragen waarop niet is afgestemd',
  onafhankelijk: 'Vragen van iemand die het zoeken niet kende',
  vers: 'Vragen uit de bronnen',
  ronde5: 'Vragen uit de bronnen, een derde in hele zinnen',
  ronde6: 'De nieuwste vragen, van iemand die het zoeken niet kende',
};

/** @param {Measurements} measurements @param {string} title @param {Parameters<Measurements['meetKwaliteit']>[1]} parts */
async function printQuality({ ENGINES, meetKwaliteit }, title, parts) {
  const quality = await meetKwaliteit(root, parts);
  print(`${title}: success@1 / success@3 / MRR@10`, [
    ['Soort', 'Vragen', ...ENGINES],
    ...quality.map(({ soort, uitslag }) => [
      soort,
      String(uitslag[ENGINES[0]].aantal),
      ...ENGINES.map((name) => {
        const { success1, success3, mrr10 } = uitslag[name];
        return [success1, success3, mrr10].map((value) => number(value)).join(' / ');
      }),
    ]),
  ]);
  return quality.at(-1)?.uitslag[ENGINES[0]];
}

/** Every part nothing was tuned on, and all of them together; then what was. @param {Measurements} measurements */
async function printAllQuality(measurements) {
  const { OORDEELDELEN } = measurements;
  for (const [title, parts] of /** @type {const} */ ([
    ...OORDEELDELEN.map((part) => /** @type {const} */ ([judgedTitles[part], [part]])),
    ['Alle vragen waarop niet is afgestemd, samen', OORDEELDELEN],
  ])) {
    const own = await printQuality(measurements, title, parts);
    if (!own) continue;
    const reached = own.success3 >= 0.97 && own.mrr10 >= 0.93;
    process.stdout.write(`Doel: success@3 minstens 0,970 en MRR@10 minstens 0,930: ${verdict(reached)}.\n`);
  }
  await printQuality(measurements, 'Vragen om op af te stemmen', ['afstemmen', 'ronde5-afstemmen', 'ronde6-afstemmen']);
}

/** @param {Measurements} measurements @param {readonly number[]} factors */
async function printSpeed({ ENGINES, meetSnelheid }, factors) {
  /** p95 in milliseconds that each size may take. @type {Record<number, number>} */
  const goals = { 1: 4, 10: 10, 100: 60 };
  for (const factor of factors) {
    const rows = [];
    let own = 0;
    for (const name of ENGINES) {
      process.stderr.write(`snelheid: ${factor} keer de inhoud, ${name}\n`);
      const speed = await meetSnelheid(root, factor, name);
      own ||= speed.p95;
      rows.push([
        name,
        String(speed.documents),
        `${number(speed.ready, 0)} ms`,
        String(speed.keys),
        `${number(speed.p50, 2)} ms`,
        `${number(speed.p95, 2)} ms`,
        `${number(speed.p95 * 4, 1)} ms`,
        `${number(speed.p95 / own, 1)}x`,
      ]);
    }
    print(`Rekentijd per toets bij ${factor} keer de inhoud`, [
      ['Zoeker', 'Documenten', 'Klaar na', 'Toetsen', 'p50', 'p95', 'p95 bij 4x trager', 'Verhouding'],
      ...rows,
    ]);
    const goal = goals[factor];
    if (goal !== undefined) process.stdout.write(`Doel: p95 onder ${goal} ms: ${verdict(own < goal)}.\n`);
  }
}

await runCommand(async () => {
  const options = readSearchOptions(process.argv.slice(2));
  await ensureDependencies();
  if (options.browser && !existsSync(join(root, 'dist/paginas.json'))) {
    const code = await runTool(toolPath('vite'), ['build']);
    if (code !== 0) throw new CommandError('De app kon niet worden gebouwd; de oorzaak staat hierboven.', code);
  }
  const { runnerImport } = await import('vite');
  /** @type {{ module: Measurements }} */
  const { module } = await runnerImport(join(root, 'src/build/metenZoeken.ts'), { root, configFile: false });
  await printAllQuality(module);
  if (options.qualityOnly) return;

  const { koppen, teksten } = await module.meetGewicht(root);
  const whole = (koppen + teksten) / 1024;
  print('Gewicht van wat een eerste zoekvraag ophaalt, na gzip -9', [
    ['Bestand', 'Grootte'],
    ['zoekkoppen.json', `${number(koppen / 1024, 1)} KiB`],
    ['zoekteksten.json', `${number(teksten / 1024, 1)} KiB`],
    ['samen', `${number(whole, 1)} KiB`],
  ]);
  process.stdout.write(`Doel: samen hoogstens 160 KiB: ${verdict(whole <= 160)}.\n`);

  await printSpeed(module, options.factors);
  process.stdout.write(
    'Rekentijd in Node op deze machine, letter voor letter; de kolom 4x trager is die tijd maal vier. Druk ander werk maakt alles trager.\n',
  );
  if (options.browser) {
    const executable = await ensureBrowser();
    const { measureKeys } = await import('./meten/keys.mjs');
    const { rows, notes } = await measureKeys(executable, join(root, 'dist'));
    print('In Chromium, op de gebouwde site', [['Meting', 'p50', 'p95', 'Doel', 'Oordeel'], ...rows]);
    process.stdout.write(`${notes.join('\n')}\n`);
  }
});
