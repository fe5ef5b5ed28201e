import type { Event } from '@pilothouse/kube-model/kinds';
import { events } from '@pilothouse/kube-model/registry';
import { isReason, StatusError } from '@pilothouse/kube-model/status-error';
import { backoff } from '@pilothouse/std/backoff';
import { type Clock, delay, timestamp } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { Client } from './client.ts';
import { createEventCorrelator, type EventRecord, type EventSubject, type EventType } from './event-correlator.ts';

/**
 * Writes core v1 Events in the background: equal ones become one with a count, many similar ones are combined.
 * An event is never worth failing for: what cannot be written is logged and forgotten.
 */
export interface EventRecorder {
  event(subject: EventSubject, type: EventType, reason: string, message: string): void;
  /** Resolves when all that was told is written or given up. */
  flush(): Promise<void>;
}

export interface EventRecorderOptions {
  readonly client: Client;
  readonly clock: Clock;
  readonly logger: Logger;
  /** `deployment-controller`, `default-scheduler`. */
  readonly component: string;
  /** Node, where the component has one. */
  readonly host?: string;
}

const parallel = 16;
const mostPending = 10_000;
const attempts = 4;

export function createEventRecorder(options: EventRecorderOptions): EventRecorder {
  return new BackgroundRecorder(options);
}

class BackgroundRecorder implements EventRecorder {
  private readonly options: EventRecorderOptions;
  private readonly correlator = createEventCorrelator();
  /** The newest state of each Event that is not written yet: ten occurrences while one write runs are one more write. */
  private readonly pending = new Map<string, EventRecord>();
  private readonly inFlight = new Set<string>();
  private readonly written = new Set<string>();
  private readonly idle = new Set<() => void>();

  constructor(options: EventRecorderOptions) {
    this.options = options;
  }

  event(subject: EventSubject, type: EventType, reason: string, message: string): void {
    const at = this.options.clock.now();
    const record = this.correlator.correlate({ subject, type, reason, message, at });
    if (!record) return;
    if (this.pending.size >= mostPending) {
      this.options.logger.warn({ reason, subject: subject.metadata.name }, 'too many events wait, one is dropped');
      return;
    }
    this.pending.set(idOf(record), record);
    this.pump();
  }

  async flush(): Promise<void> {
    while (this.pending.size > 0 || this.inFlight.size > 0) {
      await new Promise<void>((resolve) => this.idle.add(resolve));
    }
  }

  private pump(): void {
    for (const [id, record] of this.pending) {
      if (this.inFlight.size >= parallel) return;
      if (this.inFlight.has(id)) continue;
      this.pending.delete(id);
      this.inFlight.add(id);
      void this.send(record).then(() => this.sent(id));
    }
  }

  private sent(id: string): void {
    this.inFlight.delete(id);
    this.pump();
    if (this.pending.size > 0 || this.inFlight.size > 0) return;
    for (const resolve of this.idle) resolve();
    this.idle.clear();
  }

  private async send(record: EventRecord): Promise<void> {
    const { logger, clock } = this.options;
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.write(record);
      } catch (error) {
        const hopeless = error instanceof StatusError && error.code < 500 && error.code !== 429;
        if (hopeless || attempt >= attempts) {
          logger.debug({ err: error, event: record.name, reason: record.occurrence.reason }, 'event not written');
          return;
        }
        await delay(clock, backoff(attempt, { base: 100, cap: 5000, jitter: 0.5 }));
      }
    }
  }

  private async write(record: EventRecord): Promise<void> {
    const { client } = this.options;
    const id = idOf(record);
    if (this.written.has(id) && (await this.patch(record))) return;
    await client.create(events, this.toEvent(record));
    // Only Events that occur again are worth remembering; the correlator forgets the rest at about the same pace.
    if (this.written.size > mostPending) this.written.clear();
    this.written.add(id);
  }

  /** False when the Event is gone: it outlived its retention. */
  private async patch({ namespace, name, count, lastAt, message }: EventRecord): Promise<boolean> {
    const change = { count, message, lastTimestamp: timestamp(lastAt) };
    try {
      await this.options.client.patch(events, namespace, name, 'merge', change);
      return true;
    } catch (error) {
      if (isReason(error, 'NotFound')) return false;
      throw error;
    }
  }

  private toEvent({ namespace, name, occurrence, message, count, firstAt, lastAt }: EventRecord): Event {
    const { component, host } = this.options;
    const { subject, type, reason } = occurrence;
    const { metadata, fieldPath } = subject;
    return {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { namespace, name },
      involvedObject: {
        apiVersion: subject.apiVersion,
        kind: subject.kind,
        name: metadata.name,
        ...(metadata.namespace && { namespace: metadata.namespace }),
        uid: metadata.uid,
        ...(metadata.resourceVersion && { resourceVersion: metadata.resourceVersion }),
        ...(fieldPath && { fieldPath }),
      },
      type,
      reason,
      message,
      count,
      firstTimestamp: timestamp(firstAt),
      lastTimestamp: timestamp(lastAt),
      source: { component, ...(host && { host }) },
      reportingComponent: component,
      reportingInstance: host ?? '',
    };
  }
}

function idOf({ namespace, name }: EventRecord): string {
  return `${namespace}/${name}`;
}
