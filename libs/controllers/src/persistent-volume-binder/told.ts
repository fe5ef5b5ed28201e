import type { EventType } from '@pilothouse/kube-client/event-correlator';

/** What an event tells. */
export interface Told {
  readonly type: EventType;
  readonly reason: string;
  readonly message: string;
}

export const normal = (reason: string, message: string): Told => ({ type: 'Normal', reason, message });
export const warning = (reason: string, message: string): Told => ({ type: 'Warning', reason, message });
