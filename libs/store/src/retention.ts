/** How long the journal keeps what. */
export type RetentionClass = 'objects' | 'events' | 'heartbeats';

export const retentionClasses: readonly RetentionClass[] = ['objects', 'events', 'heartbeats'];

export interface Retention {
  /** Milliseconds. */
  readonly keep: number;
  /** Length of one partition, milliseconds; what is dropped, is dropped by the partition. */
  readonly partition: number;
}

const minute = 60_000;
const day = 24 * 60 * minute;

export const defaultRetention: Readonly<Record<RetentionClass, Retention>> = {
  objects: { keep: 30 * day, partition: day },
  events: { keep: 7 * day, partition: day },
  // Written every few seconds by each node: a watch log, no history.
  heartbeats: { keep: 30 * minute, partition: 15 * minute },
};

const special: Readonly<Record<string, RetentionClass>> = {
  events: 'events',
  'events.events.k8s.io': 'events',
  'leases.coordination.k8s.io': 'heartbeats',
};

export function retentionClass(resource: string): RetentionClass {
  return special[resource] ?? 'objects';
}
