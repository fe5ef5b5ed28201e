import type * as kinds from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { ObjectView } from './object-view.ts';

export type DeploymentView = ObjectView<kinds.Deployment>;
export type ReplicaSetView = ObjectView<kinds.ReplicaSet>;
export type PodView = ObjectView<kinds.Pod>;
export type ServiceView = ObjectView<kinds.Service>;
export type NamespaceView = ObjectView<kinds.Namespace>;
export type NodeView = ObjectView<kinds.Node>;
export type ConfigMapView = ObjectView<kinds.ConfigMap>;
export type SecretView = ObjectView<kinds.Secret>;
export type EventView = ObjectView<kinds.Event>;
export type JobView = ObjectView<kinds.Job>;
export type CronJobView = ObjectView<kinds.CronJob>;
export type StatefulSetView = ObjectView<kinds.StatefulSet>;
export type DaemonSetView = ObjectView<kinds.DaemonSet>;

type Part<Kind, Name extends keyof Kind> = DeepReadonly<NonNullable<Kind[Name]>>;

export type DeploymentSpecModel = Part<kinds.Deployment, 'spec'>;
export type DeploymentStatusModel = Part<kinds.Deployment, 'status'>;
export type ReplicaSetSpecModel = Part<kinds.ReplicaSet, 'spec'>;
export type ReplicaSetStatusModel = Part<kinds.ReplicaSet, 'status'>;
export type PodSpecModel = Part<kinds.Pod, 'spec'>;
export type PodStatusModel = Part<kinds.Pod, 'status'>;
export type ServiceSpecModel = Part<kinds.Service, 'spec'>;
export type ServiceStatusModel = Part<kinds.Service, 'status'>;
export type NamespaceSpecModel = Part<kinds.Namespace, 'spec'>;
export type NamespaceStatusModel = Part<kinds.Namespace, 'status'>;
export type NodeSpecModel = Part<kinds.Node, 'spec'>;
export type NodeStatusModel = Part<kinds.Node, 'status'>;
export type ContainerModel = PodSpecModel['containers'][number];
export type ContainerPortModel = NonNullable<ContainerModel['ports']>[number];
