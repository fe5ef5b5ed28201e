import type { Client } from '@pilothouse/kube-client/client';
import { type ControllerGroup, createControllerGroup } from '@pilothouse/kube-client/controller-group';
import { createEventRecorder } from '@pilothouse/kube-client/event-recorder';
import { createSharedInformers } from '@pilothouse/kube-client/shared-informers';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import { createScheduler } from './scheduler.ts';

export interface SchedulerOptions {
  /** Acts as `system:kube-scheduler`. */
  readonly client: Client;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Names this process in the lease; a restarted process that keeps its identity goes on at once. */
  readonly identity: string;
}

/** Gives pods to nodes while this process holds the lease `kube-scheduler`. */
export function startScheduler(options: SchedulerOptions): ControllerGroup {
  const { client, clock, logger, identity } = options;
  const informers = createSharedInformers({ client, clock, logger });
  const recorder = createEventRecorder({ client, clock, logger, component: 'default-scheduler' });
  const scheduler = createScheduler({ client, informers, recorder, clock, logger });
  return createControllerGroup({
    client,
    clock,
    logger,
    identity,
    lease: 'kube-scheduler',
    controllers: [scheduler],
    informers,
  });
}
