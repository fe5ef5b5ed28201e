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
  const parent = process.ppid;
  const poll = process.env.npm_lifecycle_event
    ? setInterval(() => process.ppid !== parent && !asked && stop(), pollMs).unref()
    : undefined;
  return {
    release() {
      for (const signal of signals) process.off(signal, stop);
      clearInterval(poll);
    },
  };
}
