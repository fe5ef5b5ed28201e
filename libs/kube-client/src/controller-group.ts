import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Client } from './client.ts';
import type { Controller } from './controller.ts';
import type { ControllerStatusSource } from './controller-status.ts';
import { createLeaderElection } from './leader-election.ts';
import type { SharedInformers } from './shared-informers.ts';

export interface ControllerGroupOptions {
  /** Of the lease. */
  readonly client: Client;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly identity: string;
  /** Name of the Lease in kube-system. */
  readonly lease: string;
  readonly controllers: readonly Controller[];
  /** Of these controllers: nothing is reconciled before they are filled, and they stop with the group. */
  readonly informers: SharedInformers;
}

export interface ControllerGroup extends ControllerStatusSource {
  stop(): Promise<void>;
}

/** Milliseconds between two calls of one listener. */
const quietTime = 250;

/** Controllers that work while this process holds their common lease. */
export function createControllerGroup(options: ControllerGroupOptions): ControllerGroup {
  const { client, clock, logger, identity, lease, controllers, informers } = options;
  const election = createLeaderElection({
    client,
    clock,
    logger,
    identity,
    namespace: 'kube-system',
    name: lease,
    async lead(signal) {
      await Promise.race([informers.synced(), aborted(signal)]);
      await Promise.all(controllers.map((controller) => controller.run(signal)));
    },
  });
  return {
    list: () => controllers.map((controller) => ({ ...controller.status(), leader: election.holder() })),
    onChange(callback) {
      const notify = calmly(clock, callback);
      const stops = [election.onChange(notify.call), ...controllers.map((item) => item.onChange(notify.call))];
      return () => {
        for (const stop of stops) stop();
        notify.cancel();
      };
    },
    async stop() {
      await election.stop();
      await informers.stop();
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** Calls back at most once in a quiet time, and always after the last change. */
function calmly(clock: Clock, callback: () => void): { readonly call: () => void; readonly cancel: () => void } {
  let cancel: (() => void) | undefined;
  return {
    call() {
      cancel ??= clock.after(quietTime, () => {
        cancel = undefined;
        callback();
      });
    },
    cancel: () => cancel?.(),
  };
}
