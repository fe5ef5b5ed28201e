import type { Cached } from '@pilothouse/kube-client/cached';
import type { PodTemplateSpec, ReplicaSet, ReplicationController } from '@pilothouse/kube-model/kinds';
import type { KubeObject } from '@pilothouse/kube-model/object';
import {
  replicaSets as replicaSetResource,
  replicationControllers as replicationControllerResource,
} from '@pilothouse/kube-model/registry';
import type { Resource } from '@pilothouse/kube-model/resource';
import {
  type LabelSelector,
  selectorFromMap,
  selectorFromObject,
} from '@pilothouse/kube-model/selectors/label-selector';

/** What asks for a number of pods, all of one template. */
export interface Replicas extends KubeObject {
  spec?: { replicas?: number; minReadySeconds?: number; template?: PodTemplateSpec };
  status?: NonNullable<ReplicaSet['status']>;
}

/** The two kinds differ in how they select, and in their age. */
export interface ReplicasKind<T extends Replicas> {
  /** Of the controller. */
  readonly name: string;
  readonly resource: Resource<T>;
  readonly selectorOf: (object: Cached<T>) => LabelSelector;
}

export const ofReplicaSets: ReplicasKind<ReplicaSet> = {
  name: 'replicaset',
  resource: replicaSetResource,
  selectorOf: ({ spec }) => selectorFromObject(spec?.selector),
};

export const ofReplicationControllers: ReplicasKind<ReplicationController> = {
  name: 'replicationcontroller',
  resource: replicationControllerResource,
  selectorOf: ({ spec }) => selectorFromMap(spec?.selector),
};
