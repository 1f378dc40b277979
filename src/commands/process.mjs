/**
 * What every command shares: where the project is, how a tool is started and how a failure is told.
 * Built-ins of Node only: this runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, wherever the command was started. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A failure the user can mend: its Dutch message is shown without a stack. */
export class CommandError extends Error {
  /**
   * @param {string} message In Dutch: what went wrong and how to go on.
   * @param {number} [exitCode] What the process answers to its caller; 2 is a mistake in the arguments.
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}

/**
 * Runs a command to its end and turns a failure into a message and an exit code.
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    if (error instanceof CommandError) {
      process.stderr.write(`\n${error.message}\n`);
      process.exitCode = error.exitCode;
    } else {
      // Not foreseen: whoever mends it needs the stack.
      process.stderr.write(`\nOnverwachte fout: ${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = 1;
    }
  }
}

/**
 * File that npx would run for a tool, so that it can be started without npx, whose child survives when npx is stopped.
 * @param {string} packageName
 * @param {string} [binName] Needed when the command is named differently from its package.
 * @returns {string}
 */
export function toolPath(packageName, binName = packageName) {
  const folder = join(root, 'node_modules', packageName);
  /** @type {{ bin?: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[binName];
  if (file === undefined) throw new Error(`${packageName} has no command ${binName}`);
  return join(folder, file);
}

/**
 * Runs a program in the project folder and waits for it. Signals reach the program too, so that nothing stays behind.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {boolean} [options.quiet] Sends what the program says to stderr, where stdout must stay pure.
 * @param {boolean} [options.shell] Needed on Windows for programs that are scripts.
 * @returns {Promise<number>} Its exit code.
 */
export function run(file, args, { env = process.env, quiet = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: root,
      env,
      shell,
      stdio: ['inherit', quiet ? process.stderr.fd : 'inherit', 'inherit'],
    });
    let interrupted = false;
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      interrupted = true;
      // Ctrl+C in a terminal already reaches the child; twice makes some tools skip their cleaning up.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const ignoreSignals = () => signals.forEach((signal) => process.off(signal, forward));
    signals.forEach((signal) => process.on(signal, forward));
    child.on('error', (error) => {
      ignoreSignals();
      reject(error);
    });
    child.on('close', (code, signal) => {
      ignoreSignals();
      if (interrupted) reject(new CommandError('Afgebroken.', 130));
      else resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * Runs an installed tool with the Node that runs us.
 * @param {string} tool Path from {@link toolPath}.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 * @returns {Promise<number>} Its exit code.
 */
export function runTool(tool, args, options) {
  return run(process.execPath, [tool, ...args], options);
}
