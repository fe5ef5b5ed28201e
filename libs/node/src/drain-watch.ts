import type { Informer } from '@pilothouse/kube-client/informer';
import type { EndpointSlice } from '@pilothouse/kube-model/kinds';
import { type Clock, delay } from '@pilothouse/std/clock';

/** Tells when nobody sends new connections to a pod any more. */
export interface DrainWatch {
  /** Resolves at once for a pod that no Service leads to; else when its endpoints are gone, or `limitMs` has passed. */
  drained(podUid: string, limitMs: number, signal: AbortSignal): Promise<void>;
}

const index = 'pod';
/** What a proxy needs to act on the change that was just seen here; milliseconds. */
const settle = 250;
const poll = 20;

/**
 * Reads the EndpointSlices: a process that stops accepting before the proxies have heard of it would lose
 * connections that wait in its queue.
 */
export function createDrainWatch(slices: Informer<EndpointSlice>, clock: Clock): DrainWatch {
  slices.addIndex(index, ({ endpoints }) => (endpoints ?? []).flatMap(({ targetRef }) => targetRef?.uid ?? []));
  const stateOf = (podUid: string): 'none' | 'open' | 'closing' => {
    let state: 'none' | 'closing' = 'none';
    for (const slice of slices.byIndex(index, podUid)) {
      for (const { targetRef, conditions } of slice.endpoints ?? []) {
        if (targetRef?.uid !== podUid) continue;
        if (conditions?.ready !== false && conditions?.terminating !== true) return 'open';
        state = 'closing';
      }
    }
    return state;
  };
  return {
    async drained(podUid, limitMs, signal) {
      if (stateOf(podUid) === 'none') return;
      const deadline = clock.now() + limitMs - settle;
      try {
        while (stateOf(podUid) === 'open' && clock.now() < deadline) await delay(clock, poll, signal);
        await delay(clock, settle, signal);
      } catch {
        // The grace was shortened: there is no time left to wait.
      }
    },
  };
}
