import type { RuleAuthorizer } from '@pilothouse/access/authorizer';
import type { User } from '@pilothouse/access/user';
import type { Client } from '@pilothouse/kube-client/client';
import type { ClusterCondition, MirroredKind } from '@pilothouse/kube-client/cluster-condition';
import type { ControllerStatusSource } from '@pilothouse/kube-client/controller-status';
import type { PodStreams } from '@pilothouse/kube-client/pod-streams';
import type { KindCatalogue } from '@pilothouse/kube-model/kind-catalogue';
import type { KubeObject } from '@pilothouse/kube-model/object';
import type { Resource } from '@pilothouse/kube-model/resource';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ClusterStore } from '@pilothouse/store/store';
import type { Usage } from '@pilothouse/store/usage/usage';

/** One cluster as this API reaches it: reads from the log, writes through the Kubernetes API. */
export interface ClusterHandle {
  readonly name: string;
  readonly origin: 'embedded' | 'remote';
  /** Address of its Kubernetes API; undefined for the embedded one. */
  readonly server: string | undefined;
  readonly store: ClusterStore;
  /** Who may do what in it. */
  readonly authorizer: RuleAuthorizer;
  readonly kinds: KindCatalogue;
  readonly controllers: ControllerStatusSource;
  /** What its pods and nodes use. */
  readonly usage: Usage;
  client(user: User): Client;
  pods(user: User): PodStreams;
  /** Of its Kubernetes API; empty while that has never been heard of. */
  version(): string;
  condition(): ClusterCondition;
  /** How each kind is mirrored; empty for the embedded cluster. */
  mirror(): readonly MirroredKind[];
  /**
   * Resolves when reads show what a write was answered with, or that it has been overtaken, with the revision of the
   * journal that does. For a remote cluster it waits for a few seconds at most; undefined when that was not enough.
   */
  shows(resource: Resource, answer: DeepReadonly<KubeObject>): Promise<number | undefined>;
}
