/** `npm run --silent keuzehulpen -- --formaat …`: writes all flows to stdout, for a clinical reviewer. */
import { join } from 'node:path';
import { readExportArguments } from './arguments.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { root, runCommand } from './process.mjs';

/**
 * Writes to stdout and waits until it is gone: a pipe takes no more than 64 KiB at once, and ending the process
 * earlier would cut the rest off.
 * @param {string} text
 * @returns {Promise<void>}
 */
function writeOut(text) {
  return new Promise((resolve, reject) => {
    process.stdout.on('error', (error) => {
      // The reader has seen enough (`| head`): not a failure.
      if ('code' in error && error.code === 'EPIPE') resolve();
      else reject(error);
    });
    process.stdout.write(text, () => resolve());
  });
}

await runCommand(async () => {
  const { formaat } = readExportArguments(process.argv.slice(2));
  await ensureDependencies();
  // Whatever a library logs must not end up in the middle of the JSON.
  console.log = console.info = console.debug = console.error;
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('../build/exportKeuzehulpen.ts') }} */
  const { module } = await runnerImport(join(root, 'src/build/exportKeuzehulpen.ts'), { root, configFile: false });
  const text = await module.exportKeuzehulpen({ root, formaat });
  await writeOut(text.endsWith('\n') ? text : `${text}\n`);
});
