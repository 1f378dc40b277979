/** `npm start`: installs what is missing, builds the app and serves it on this machine until Ctrl+C. */
import { join } from 'node:path';
import { readPort } from './arguments.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { CommandError, root, runCommand, runTool, toolPath } from './process.mjs';

const firstPort = 4173;
const lastPort = 4272;
const parent = process.ppid;

/**
 * @param {unknown} error
 * @returns {boolean}
 */
function isPortTaken(error) {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

/**
 * Starts on the port the user asked for, else on the first free one.
 * @param {number | null} asked
 */
async function serve(asked) {
  // Not before the dependencies are there: the server is made of them.
  const { startServer } = await import('./server.mjs');
  const options = { directory: join(root, 'dist'), base: process.env['BASE'] ?? '/' };
  for (let port = asked ?? firstPort; port <= (asked ?? lastPort); port += 1) {
    try {
      return await startServer({ ...options, port });
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  throw new CommandError(
    asked === null
      ? `Alle poorten van ${firstPort} tot en met ${lastPort} zijn bezet. Kies er zelf een: PORT=8080 npm start`
      : `Poort ${asked} is bezet of niet toegestaan. Kies een andere, of laat PORT weg.`,
  );
}

/**
 * Waits until somebody stops us. A signal sent to npm itself reaches only the shell between npm and us, so under npm
 * the loss of our parent counts too; else the server would live on and keep its port.
 */
async function untilStopped() {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  await new Promise((stopped) => {
    signals.forEach((signal) => process.once(signal, stopped));
    if (process.env['npm_lifecycle_event'] !== undefined) {
      setInterval(() => process.ppid !== parent && stopped(undefined), 500).unref();
    }
  });
}

await runCommand(async () => {
  const asked = readPort(process.env['PORT']);
  await ensureDependencies();
  const code = await runTool(toolPath('vite'), ['build']);
  if (code !== 0) throw new CommandError('De app kon niet worden gebouwd; de oorzaak staat hierboven.', code);

  const server = await serve(asked);
  process.stdout.write(`\nGGZ-wijzer staat klaar op ${server.url}\nStoppen: Ctrl+C\n`);
  await untilStopped();
  await server.close();
  process.stdout.write('\nGestopt.\n');
});
