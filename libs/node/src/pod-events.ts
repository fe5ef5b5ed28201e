import type { Client } from '@pilothouse/kube-client/client';
import { events } from '@pilothouse/kube-model/registry';
import { isReason } from '@pilothouse/kube-model/status-error';
import { type Clock, timestamp } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { PodObject } from './pod-types.ts';

export interface PodEvent {
  readonly type: 'Normal' | 'Warning';
  readonly reason: string;
  readonly message: string;
  /** For involvedObject.fieldPath. */
  readonly container?: string | undefined;
  readonly init?: boolean | undefined;
}

export interface PodEvents {
  /** Written in the background: an event is a help, not a duty. */
  record(pod: PodObject, event: PodEvent): void;
}

export interface PodEventsOptions {
  readonly client: Client;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly node: string;
}

interface Written {
  readonly namespace: string;
  readonly name: string;
  count: number;
  /** One write after the other, so that counts do not overtake each other. */
  last: Promise<void>;
}

/** Events that are remembered, so that the same one again only counts up. */
const remembered = 4096;

export function createPodEvents({ client, clock, logger, node }: PodEventsOptions): PodEvents {
  const known = new Map<string, Written>();
  let sequence = 0;

  function write(pod: PodObject, event: PodEvent): Promise<void> {
    const { namespace = '', name, uid } = pod.metadata;
    const key = JSON.stringify([uid, event.type, event.reason, event.message, event.container]);
    const before = known.get(key);
    if (before) {
      before.count += 1;
      const { count } = before;
      before.last = before.last.then(() => again(before, count, () => create(pod, event, before.name)));
      return before.last;
    }
    const written: Written = {
      namespace,
      name: `${name}.${(clock.now() * 1_000_000 + sequence++).toString(16)}`,
      count: 1,
      last: Promise.resolve(),
    };
    known.set(key, written);
    for (const oldest of known.keys()) {
      if (known.size <= remembered) break;
      known.delete(oldest);
    }
    written.last = create(pod, event, written.name);
    return written.last;
  }

  async function again({ namespace, name }: Written, count: number, createAnew: () => Promise<void>): Promise<void> {
    const patch = { count, lastTimestamp: timestamp(clock.now()) };
    try {
      await client.patch(events, namespace, name, 'merge', patch);
    } catch (error) {
      if (!isReason(error, 'NotFound')) throw error;
      await createAnew();
    }
  }

  async function create({ metadata }: PodObject, event: PodEvent, name: string): Promise<void> {
    const { namespace = '', uid, resourceVersion } = metadata;
    const now = timestamp(clock.now());
    const { container, init } = event;
    const fieldPath = container && `spec.${init ? 'initContainers' : 'containers'}{${container}}`;
    await client.create(events, {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { namespace, name },
      involvedObject: {
        apiVersion: 'v1',
        kind: 'Pod',
        namespace,
        name: metadata.name,
        uid,
        resourceVersion,
        ...(fieldPath && { fieldPath }),
      },
      type: event.type,
      reason: event.reason,
      message: event.message,
      source: { component: 'kubelet', host: node },
      reportingComponent: 'kubelet',
      reportingInstance: node,
      firstTimestamp: now,
      lastTimestamp: now,
      count: 1,
    });
  }

  return {
    record(pod, event) {
      write(pod, event).catch((error: unknown) => {
        // A namespace that is going takes no events any more.
        if (isReason(error, 'Forbidden') || isReason(error, 'NotFound')) return;
        logger.warn({ err: error, reason: event.reason }, 'an event was not written');
      });
    },
  };
}
