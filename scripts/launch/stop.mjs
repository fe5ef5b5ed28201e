import { readFileSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const pollMs = 500;

/**
 * Calls back once somebody wants an end: a signal, or, under `npm start`, the death of npm (which kills nobody when
 * it is killed itself).
 *
 * @param {(again: boolean) => void} callback `again` from the second time on
 */
export function onStop(callback) {
  let asked = false;
  const stop = () => {
    callback(asked);
    asked = true;
  };
  for (const signal of signals) process.on(signal, stop);
  // A program that started us with a channel is gone when the channel is.
  if (process.connected) process.on('disconnect', stop);
  const family = ancestors();
  const poll = process.env.npm_lifecycle_event
    ? setInterval(() => ancestors() !== family && !asked && stop(), pollMs).unref()
    : undefined;
  return {
    release() {
      for (const signal of signals) process.off(signal, stop);
      process.off('disconnect', stop);
      clearInterval(poll);
    },
  };
}

/** Our parent and its parent: npm runs us through a shell, which lives on when npm is killed. */
function ancestors() {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

/** Only Linux tells; elsewhere, and of a process that has gone, nothing. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return undefined;
  }
}
