import type { User } from '@pilothouse/access/user';
import type { Client } from '@pilothouse/kube-client/client';
import type { ClusterStore } from '@pilothouse/store/store';

/** One cluster as this API reaches it: reads from the log, writes through the Kubernetes API. */
export interface ClusterHandle {
  readonly name: string;
  readonly store: ClusterStore;
  client(user: User): Client;
  /** Of its Kubernetes API. */
  readonly version: string;
  /** What the nodes' own servers ask for. */
  readonly nodeToken: string;
}
