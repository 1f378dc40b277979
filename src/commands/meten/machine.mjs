/** How busy the machine is with other work, which makes every reading slower than it should be. */
import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** Part of the processors that must have nothing to do before a reading. */
const enoughIdle = 0.8;

/** Milliseconds over which that is looked at. */
const sample = 300;

/** Milliseconds we wait for one subject: other work may come in bursts, but must not keep us for ever. */
const patience = 180_000;

const waits = { all: 0, inVain: 0, left: patience };

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
  // A first sample is always taken, and a tab that opens is given a few.
  for (let count = 0; count < 5 || waits.left > 0; count += 1) {
    const before = processorTimes();
    await sleep(sample);
    const after = processorTimes();
    if (after.idle - before.idle >= enoughIdle * (after.all - before.all)) return;
    if (count >= 5) waits.left -= sample;
  }
  waits.inVain += 1;
}

/**
 * How often the machine stayed busy for the subject just measured. The next one starts with new patience.
 * @returns {string} In Dutch.
 */
export function tellQuiet() {
  const { all, inVain } = waits;
  Object.assign(waits, { all: 0, inVain: 0, left: patience });
  return inVain === 0
    ? 'De machine was voor elke meting vrij van ander werk.'
    : `LET OP: voor ${inVain} van ${all} metingen bleef de machine druk met ander werk; herhaal ze op een rustig moment.`;
}
