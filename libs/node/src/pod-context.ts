import type { Client } from '@pilothouse/kube-client/client';
import type { Informer } from '@pilothouse/kube-client/informer';
import type { Service } from '@pilothouse/kube-model/kinds';
import type { Clock } from '@pilothouse/std/clock';
import type { Logger } from '@pilothouse/std/logger';
import type { DrainWatch } from './drain-watch.ts';
import type { Driver } from './drivers/driver.ts';
import type { ImageKeeper } from './images/image-keeper.ts';
import type { PodAddresses } from './pod-addresses.ts';
import type { PodEvents } from './pod-events.ts';
import type { ContentWatch } from './volumes/content-watch.ts';

/** What the pods of a node share. */
export interface PodContext {
  readonly client: Client;
  readonly driver: Driver;
  /** False for drivers whose containers are not processes: nothing is resolved, probed or drained. */
  readonly runsCommands: boolean;
  /** Where containers are made from images, and have walls of their own. */
  readonly images: ImageKeeper | undefined;
  readonly services: Informer<Service>;
  /** Where each pod has a directory for its volumes; undefined for drivers whose containers cannot look into them. */
  readonly podsDirectory: string | undefined;
  readonly contents: ContentWatch;
  /** Whether pods may have directories of this machine. */
  readonly hostPaths: boolean;
  /** The cluster's name server, as `address:port`. */
  readonly dns: string | undefined;
  readonly drains: DrainWatch | undefined;
  readonly addresses: PodAddresses;
  readonly nodeIp: string;
  /** What the node has, as quantities by resource. */
  readonly allocatable: Readonly<Record<string, string>>;
  readonly events: PodEvents;
  readonly clock: Clock;
  readonly logger: Logger;
}
