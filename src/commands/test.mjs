/** `npm test`: installs what is missing and runs every check, stopping at the first that fails. */
import { readStepNames } from './arguments.mjs';
import { ensureBrowser, findBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runCommand, runTool, toolPath } from './process.mjs';

/**
 * @typedef {object} Step
 * @property {string} name What a user types to choose it.
 * @property {string} title
 * @property {() => string} tool Looked up late: nothing may be installed yet.
 * @property {readonly string[]} args
 */

/** @type {readonly Step[]} */
const steps = [
  { name: 'format', title: 'Opmaak (Prettier)', tool: () => toolPath('prettier'), args: ['--check', '.'] },
  { name: 'lint', title: 'Regels (ESLint)', tool: () => toolPath('eslint'), args: ['.'] },
  {
    name: 'types',
    title: 'Typen (svelte-check)',
    tool: () => toolPath('svelte-check'),
    args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  },
  {
    name: 'worker',
    title: 'Typen van de service worker (tsc)',
    tool: () => toolPath('typescript', 'tsc'),
    args: ['--project', 'src/pwa/worker'],
  },
  {
    name: 'spelling',
    title: 'Spelling van de inhoud (cspell)',
    tool: () => toolPath('cspell'),
    args: ['lint', '--no-progress'],
  },
  { name: 'unused', title: 'Ongebruikte code (knip)', tool: () => toolPath('knip'), args: [] },
  { name: 'unit', title: 'Eenheden en componenten (Vitest)', tool: () => toolPath('vitest'), args: ['run'] },
  { name: 'build', title: 'Bouwen (Vite)', tool: () => toolPath('vite'), args: ['build'] },
  {
    name: 'browser',
    title: 'Browsertests (Playwright)',
    tool: () => toolPath('@playwright/test', 'playwright'),
    args: ['test'],
  },
];

/** @param {number} milliseconds */
function inSeconds(milliseconds) {
  return `${(milliseconds / 1000).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;
}

/**
 * Path of the browser for the tests; installed when it is missing and a chosen step cannot do without.
 * @param {readonly string[]} names
 * @returns {Promise<string | null>}
 */
async function browserFor(names) {
  return names.includes('browser') ? ensureBrowser() : findBrowser();
}

await runCommand(async () => {
  const names = readStepNames(
    process.argv.slice(2),
    steps.map((step) => step.name),
  );
  await ensureDependencies();
  const browser = await browserFor(names);
  const env = browser === null ? process.env : { ...process.env, CHROME_PATH: browser };

  const chosen = steps.filter((step) => names.includes(step.name));
  let passed = 0;
  /** @type {Step | undefined} */
  let failed;
  for (const step of chosen) {
    process.stdout.write(`\n=== ${passed + 1}/${chosen.length} ${step.title}\n`);
    const start = performance.now();
    const code = await runTool(step.tool(), step.args, { env });
    const duration = inSeconds(performance.now() - start);
    if (code !== 0) {
      failed = step;
      process.stdout.write(`=== MISLUKT: ${step.title} (code ${code}), ${duration}\n`);
      break;
    }
    passed += 1;
    process.stdout.write(`=== In orde: ${step.title}, ${duration}\n`);
  }

  const notRun = chosen.slice(passed + 1);
  if (notRun.length > 0) {
    process.stdout.write(`\nNiet meer uitgevoerd: ${notRun.map((step) => step.title).join(', ')}\n`);
  }
  if (failed !== undefined) {
    process.stdout.write(`\nMislukt: ${failed.title}. Alleen deze stap opnieuw: npm test -- ${failed.name}\n`);
    process.exitCode = 1;
  }
  process.stdout.write(`\n${passed} passed, ${failed === undefined ? 0 : 1} failed\n`);
});
