/** How busy the machine is with other work, which makes every reading slower than it should be. */
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** Part of the processors that must have nothing to do before a reading. */
const enoughIdle = 0.8;

/** Milliseconds over which that is looked at, and after which we go on all the same. */
const sample = 300;
const patience = 5_000;

const waits = { all: 0, inVain: 0 };

function processorTimes() {
  let idle = 0;
  let all = 0;
  for (const { times } of cpus()) {
    idle += times.idle;
    all += times.user + times.nice + times.sys + times.irq + times.idle;
  }
  return { idle, all };
}

/** Waits until the machine has little else to do: a tab that opens keeps it busy for a while too. */
export async function awaitQuiet() {
  waits.all += 1;
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const before = processorTimes();
    await sleep(sample);
    const after = processorTimes();
    if (after.idle - before.idle >= enoughIdle * (after.all - before.all)) return;
  }
  waits.inVain += 1;
}

/**
 * How often the machine stayed busy since this was last asked.
 * @returns {string} In Dutch.
 */
export function tellQuiet() {
  const { all, inVain } = waits;
  waits.all = 0;
  waits.inVain = 0;
  return inVain === 0
    ? 'De machine was voor elke meting vrij van ander werk.'
    : `LET OP: voor ${inVain} van ${all} metingen bleef de machine druk met ander werk; herhaal ze op een rustig moment.`;
}
