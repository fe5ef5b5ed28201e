/**
 * Runs `work` once before the next frame, however often it is asked for; a hidden page has no frames and gets a
 * timer instead.
 */
export function createFrameBatch(work: () => void): { request(): void; cancel(): void } {
  let cancelPending: (() => void) | undefined;
  const run = () => {
    cancelPending = undefined;
    work();
  };
  return {
    request() {
      if (cancelPending) return;
      if (document.hidden) {
        const timer = setTimeout(run, 200);
        cancelPending = () => clearTimeout(timer);
      } else {
        const frame = requestAnimationFrame(run);
        cancelPending = () => cancelAnimationFrame(frame);
      }
    },
    cancel() {
      cancelPending?.();
      cancelPending = undefined;
    },
  };
}
