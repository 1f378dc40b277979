/** `npm run meten`: measures the built site in `dist/` against the figures to reach. A benchmark, not a test. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { readMeasureOptions } from './meten/options.mjs';
import { formatReport } from './meten/report.mjs';
import { CommandError, root, runCommand } from './process.mjs';

await runCommand(async () => {
  const options = readMeasureOptions(process.argv.slice(2));
  const directory = options.map === null ? join(root, 'dist') : resolve(options.map);
  if (!existsSync(join(directory, 'paginas.json'))) {
    throw new CommandError(
      `In ${directory} staat geen gebouwde app (paginas.json ontbreekt). Bouw eerst: npm run build`,
      2,
    );
  }
  await ensureDependencies();
  const executable = await ensureBrowser();
  // Not before the dependencies are there: it is made of them.
  const { measure } = await import('./meten/measure.mjs');
  const report = await measure({ directory, executable, options });

  process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report));
  // A goal that is missed is a finding; only a figure that is missing is a failure.
  if (report.failures.length > 0) process.exitCode = 1;
});
