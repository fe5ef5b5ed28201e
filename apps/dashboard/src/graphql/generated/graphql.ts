/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AccountRole =
  | 'CLUSTER_ADMIN'
  | 'EDIT'
  /** Nothing but what Roles and ClusterRoles are bound to its name for. */
  | 'NONE'
  | 'VIEW';

export type ApplyOperation =
  | 'CONFIGURED'
  | 'CREATED'
  /** See `error`. */
  | 'REFUSED'
  | 'UNCHANGED';

export type ChangeOperation =
  | 'CREATE'
  | 'DELETE'
  | 'UPDATE';

export type ChangeType =
  | 'ADDED'
  /** Gone, or no longer part of what is asked for. */
  | 'DELETED'
  /** Part of the state now. */
  | 'INITIAL'
  | 'MODIFIED';

export type ClaimWaitReason =
  | 'CLASS_MISSING'
  /** No pod mounts it yet, and its class waits for one. */
  | 'FIRST_CONSUMER'
  /** No volume of its class fits, and nobody makes volumes for the class. */
  | 'NOT_PROVISIONED'
  /** No volume fits, and it names no class that makes one. */
  | 'NO_CLASS'
  | 'PROVISIONER'
  /** A pod mounts it, and has no node yet. */
  | 'SCHEDULING'
  /** The volume that it names is not there, or not for it. */
  | 'VOLUME';

export type ClusterInput = {
  /** Whether the program that the kubeconfig names may be run on the server's machine to get credentials. */
  allowProgram?: boolean;
  /** Null: the current context. */
  context?: string | null | undefined;
  /** Whether requests are made as the signed-in user (impersonation) rather than as the kubeconfig's. */
  impersonate?: boolean;
  /** Text of a kubeconfig, YAML or JSON. Kept sealed. */
  kubeconfig: string;
  /** How it is called here: lower case letters, digits and `-`, 63 characters at most. */
  name: string;
};

export type ClusterOrigin =
  /** Of this installation's own control plane. */
  | 'EMBEDDED'
  /** A Kubernetes cluster elsewhere, mirrored. */
  | 'REMOTE';

/** How what is shown of a cluster stands to what it is. */
export type ClusterState =
  /** Some kinds are behind or cannot be read. */
  | 'DEGRADED'
  /** Changes arrive as they happen. */
  | 'LIVE'
  /** On request. */
  | 'PAUSED'
  /** Its kinds are being listed for the first time. */
  | 'SYNCING'
  /** Nothing has come for longer than it should. */
  | 'UNREACHABLE';

export type ContainerPhase =
  | 'RUNNING'
  | 'TERMINATED'
  | 'UNKNOWN'
  | 'WAITING';

export type EndpointGapReason =
  /** No pod has the labels that it selects. */
  | 'NO_PODS'
  /** It selects no pods, and nobody has given it endpoints. */
  | 'NO_SELECTOR'
  | 'POD_ENDED'
  | 'POD_LEAVING'
  | 'POD_NOT_READY'
  | 'POD_NOT_STARTED'
  /** A target port goes by a name that no container of the pod has. */
  | 'PORT_NOT_FOUND'
  /** A container's readiness probe fails. */
  | 'READINESS_PROBE'
  /** A container's startup probe has not succeeded yet. */
  | 'STARTUP_PROBE';

export type JobResult =
  | 'FAILED'
  | 'RUNNING'
  | 'SUCCEEDED'
  | 'SUSPENDED'
  /** No pod has been started yet. */
  | 'WAITING';

/** One key. Exactly one of `text` and `base64`. */
export type KeyInput = {
  base64?: string | null | undefined;
  key: string;
  text?: string | null | undefined;
};

export type LossEffect =
  /** It is required: what runs goes on, what starts anew does not start. */
  | 'DOES_NOT_START'
  /** Only its images are pulled with it: what needs a login cannot be pulled. */
  | 'PULLS_WITHOUT_LOGIN'
  /** Every reference is optional: it starts without the values. */
  | 'STARTS_WITHOUT';

export type MeasuredResource =
  | 'NODES'
  | 'PODS';

export type MirrorState =
  /** Its objects may not be listed. */
  | 'FORBIDDEN'
  | 'LISTING'
  | 'PAUSED'
  /** For its back-off or for its turn. */
  | 'WAITING'
  | 'WATCHING';

/** Names one object whose kind is known from the field that takes it. */
export type NamedRef = {
  cluster: string;
  name: string;
  namespace: string;
};

/** Names one object of one cluster. */
export type ObjectRef = {
  /** `v1`, `apps/v1`. */
  apiVersion: string;
  cluster: string;
  kind: string;
  name: string;
  /** Absent for cluster-scoped kinds. */
  namespace?: string | null | undefined;
};

export type ProbeKind =
  | 'LIVENESS'
  | 'READINESS'
  | 'STARTUP';

export type ReconcileOutcome =
  /** Somebody else changed the object meanwhile: it is looked at again. No failure. */
  | 'CONFLICT'
  | 'DONE'
  | 'FAILED';

/** What can be rolled out. */
export type RolloutKind =
  | 'DAEMON_SET'
  | 'DEPLOYMENT'
  | 'STATEFUL_SET';

export type RolloutPhase =
  | 'COMPLETE'
  /** Scaled to zero, or no node fits. */
  | 'OFF'
  | 'PAUSED'
  | 'PROGRESSING'
  /** Of a Deployment: its progress deadline has passed. Of a StatefulSet or DaemonSet: one of its pods fails. */
  | 'STUCK'
  /** OnDelete: it goes on when somebody deletes pods. */
  | 'WAITING';

/** How an object fares. Five shapes on the screen: OFF and UNKNOWN share the hollow circle. */
export type State =
  | 'FAILING'
  | 'HEALTHY'
  /** Meant to be off: scaled to zero, suspended, finished. */
  | 'OFF'
  | 'PROGRESSING'
  | 'UNKNOWN'
  | 'WARNING';

/** Whether samples of usage can be had. */
export type UsageSource =
  /** The cluster serves no metrics.k8s.io: nothing in it measures. */
  | 'ABSENT'
  /** The user may not `get` this in metrics.k8s.io. */
  | 'FORBIDDEN'
  /** The cluster measures. */
  | 'SERVED'
  /** Not known yet: the cluster has not been asked, or has not answered. */
  | 'UNKNOWN';

export type ClusterStatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ClusterStatesQuery = { clusters: Array<{ id: string, name: string, origin: ClusterOrigin, server: string | null, version: string, state: ClusterState, sentence: string, lastHeardAt: string | null, lag: number | null }> };

export type ClusterTableQueryVariables = Exact<{ [key: string]: never; }>;


export type ClusterTableQuery = { clusters: Array<{ id: string, name: string, origin: ClusterOrigin, server: string | null, version: string, state: ClusterState, sentence: string, lastHeardAt: string | null, lag: number | null, objectCount: number, mirror: Array<{ resource: string, state: MirrorState, retryAt: string | null }> }> };

export type ClusterDetailQueryVariables = Exact<{
  name: string;
}>;


export type ClusterDetailQuery = { cluster: { id: string, name: string, origin: ClusterOrigin, server: string | null, version: string, state: ClusterState, sentence: string, lastHeardAt: string | null, lag: number | null, objectCount: number, mirror: Array<{ apiVersion: string, kind: string, resource: string, state: MirrorState, sentence: string, since: string, retryAt: string | null, objects: number, lists: string | number, watches: string | number, changes: string | number }> } | null };

export type ReadKubeconfigMutationVariables = Exact<{
  kubeconfig: string;
}>;


export type ReadKubeconfigMutation = { readKubeconfig: Array<{ name: string, current: boolean, server: string | null, user: string | null, namespace: string | null, program: string | null, problem: string | null }> };

export type TryClusterMutationVariables = Exact<{
  cluster: ClusterInput;
}>;


export type TryClusterMutation = { tryCluster: { ok: boolean, server: string, version: string | null, problems: Array<string>, kinds: number, forbidden: Array<string> } };

export type AddClusterMutationVariables = Exact<{
  cluster: ClusterInput;
}>;


export type AddClusterMutation = { addCluster: { id: string, name: string } };

export type RemoveClusterMutationVariables = Exact<{
  name: string;
}>;


export type RemoveClusterMutation = { removeCluster: boolean };

export type PauseClusterMutationVariables = Exact<{
  name: string;
}>;


export type PauseClusterMutation = { pauseCluster: { id: string, state: ClusterState, sentence: string } };

export type ResumeClusterMutationVariables = Exact<{
  name: string;
}>;


export type ResumeClusterMutation = { resumeCluster: { id: string, state: ClusterState, sentence: string } };

export type ConfigMapDetailQueryVariables = Exact<{
  cluster: string;
  namespace: string;
  name: string;
}>;


export type ConfigMapDetailQuery = { configMap: { id: string, state: State, statusWord: string, statusSentence: string, immutable: boolean, keyCount: number, keys: Array<{ key: string, text: string | null, base64: string | null, binary: boolean, bytes: number, changedAt: string | null }>, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> }, usedBy: Array<{ through: Array<string>, keys: Array<string>, object:
        | { __typename: 'APIService', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CSIDriver', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CSINode', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CSIStorageCapacity', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CertificateSigningRequest', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ClusterRole', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ClusterRoleBinding', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ConfigMap', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ControllerRevision', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CronJob', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CustomResourceDefinition', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'DaemonSet', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Deployment', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'DeviceClass', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'EndpointSlice', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Endpoints', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Event', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'FlowSchema', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'GenericObject', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'HorizontalPodAutoscaler', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'IPAddress', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Ingress', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'IngressClass', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Job', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Lease', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'LimitRange', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'MutatingAdmissionPolicy', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'MutatingWebhookConfiguration', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Namespace', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'NetworkPolicy', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Node', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PersistentVolume', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PersistentVolumeClaim', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Pod', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PodDisruptionBudget', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PodTemplate', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PriorityClass', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PriorityLevelConfiguration', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ReplicaSet', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ReplicationController', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ResourceClaim', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ResourceClaimTemplate', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ResourceQuota', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ResourceSlice', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Role', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'RoleBinding', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'RuntimeClass', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Secret', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Service', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ServiceAccount', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ServiceCIDR', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'StatefulSet', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'StorageClass', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ValidatingAdmissionPolicy', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ValidatingWebhookConfiguration', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'VolumeAttachment', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'VolumeAttributesClass', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
      , pods: Array<{ id: string, state: State, metadata: { name: string, namespace: string | null } }>, stalePods: Array<{ id: string, state: State, metadata: { name: string, namespace: string | null } }> }> } | null };

export type SecretDetailQueryVariables = Exact<{
  cluster: string;
  namespace: string;
  name: string;
}>;


export type SecretDetailQuery = { secret: { id: string, state: State, statusWord: string, statusSentence: string, immutable: boolean, keyCount: number, secretType: string, keys: Array<{ key: string, bytes: number, hash: string, changedAt: string | null }>, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> }, usedBy: Array<{ through: Array<string>, keys: Array<string>, object:
        | { __typename: 'APIService', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CSIDriver', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CSINode', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CSIStorageCapacity', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CertificateSigningRequest', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ClusterRole', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ClusterRoleBinding', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ConfigMap', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ControllerRevision', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CronJob', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CustomResourceDefinition', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'DaemonSet', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Deployment', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'DeviceClass', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'EndpointSlice', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Endpoints', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Event', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'FlowSchema', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'GenericObject', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'HorizontalPodAutoscaler', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'IPAddress', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Ingress', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'IngressClass', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Job', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Lease', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'LimitRange', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'MutatingAdmissionPolicy', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'MutatingWebhookConfiguration', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Namespace', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'NetworkPolicy', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Node', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PersistentVolume', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PersistentVolumeClaim', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Pod', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PodDisruptionBudget', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PodTemplate', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PriorityClass', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PriorityLevelConfiguration', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ReplicaSet', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ReplicationController', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ResourceClaim', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ResourceClaimTemplate', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ResourceQuota', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ResourceSlice', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Role', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'RoleBinding', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'RuntimeClass', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Secret', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Service', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ServiceAccount', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ServiceCIDR', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'StatefulSet', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'StorageClass', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ValidatingAdmissionPolicy', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ValidatingWebhookConfiguration', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'VolumeAttachment', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
        | { __typename: 'VolumeAttributesClass', id: string, kind: string, state: State, metadata: { name: string, namespace: string | null } }
      , pods: Array<{ id: string, state: State, metadata: { name: string, namespace: string | null } }>, stalePods: Array<{ id: string, state: State, metadata: { name: string, namespace: string | null } }> }> } | null };

export type DeletionEffectsQueryVariables = Exact<{
  ref: ObjectRef;
}>;


export type DeletionEffectsQuery = { object:
    | { __typename: 'APIService', id: string }
    | { __typename: 'CSIDriver', id: string }
    | { __typename: 'CSINode', id: string }
    | { __typename: 'CSIStorageCapacity', id: string }
    | { __typename: 'CertificateSigningRequest', id: string }
    | { __typename: 'ClusterRole', id: string }
    | { __typename: 'ClusterRoleBinding', id: string }
    | { __typename: 'ConfigMap', id: string, deletionEffects: Array<{ effect: LossEffect, object:
          | { __typename: 'APIService', id: string, metadata: { name: string } }
          | { __typename: 'CSIDriver', id: string, metadata: { name: string } }
          | { __typename: 'CSINode', id: string, metadata: { name: string } }
          | { __typename: 'CSIStorageCapacity', id: string, metadata: { name: string } }
          | { __typename: 'CertificateSigningRequest', id: string, metadata: { name: string } }
          | { __typename: 'ClusterRole', id: string, metadata: { name: string } }
          | { __typename: 'ClusterRoleBinding', id: string, metadata: { name: string } }
          | { __typename: 'ConfigMap', id: string, metadata: { name: string } }
          | { __typename: 'ControllerRevision', id: string, metadata: { name: string } }
          | { __typename: 'CronJob', id: string, metadata: { name: string } }
          | { __typename: 'CustomResourceDefinition', id: string, metadata: { name: string } }
          | { __typename: 'DaemonSet', id: string, metadata: { name: string } }
          | { __typename: 'Deployment', id: string, metadata: { name: string } }
          | { __typename: 'DeviceClass', id: string, metadata: { name: string } }
          | { __typename: 'EndpointSlice', id: string, metadata: { name: string } }
          | { __typename: 'Endpoints', id: string, metadata: { name: string } }
          | { __typename: 'Event', id: string, metadata: { name: string } }
          | { __typename: 'FlowSchema', id: string, metadata: { name: string } }
          | { __typename: 'GenericObject', id: string, metadata: { name: string } }
          | { __typename: 'HorizontalPodAutoscaler', id: string, metadata: { name: string } }
          | { __typename: 'IPAddress', id: string, metadata: { name: string } }
          | { __typename: 'Ingress', id: string, metadata: { name: string } }
          | { __typename: 'IngressClass', id: string, metadata: { name: string } }
          | { __typename: 'Job', id: string, metadata: { name: string } }
          | { __typename: 'Lease', id: string, metadata: { name: string } }
          | { __typename: 'LimitRange', id: string, metadata: { name: string } }
          | { __typename: 'MutatingAdmissionPolicy', id: string, metadata: { name: string } }
          | { __typename: 'MutatingAdmissionPolicyBinding', id: string, metadata: { name: string } }
          | { __typename: 'MutatingWebhookConfiguration', id: string, metadata: { name: string } }
          | { __typename: 'Namespace', id: string, metadata: { name: string } }
          | { __typename: 'NetworkPolicy', id: string, metadata: { name: string } }
          | { __typename: 'Node', id: string, metadata: { name: string } }
          | { __typename: 'PersistentVolume', id: string, metadata: { name: string } }
          | { __typename: 'PersistentVolumeClaim', id: string, metadata: { name: string } }
          | { __typename: 'Pod', id: string, metadata: { name: string } }
          | { __typename: 'PodDisruptionBudget', id: string, metadata: { name: string } }
          | { __typename: 'PodTemplate', id: string, metadata: { name: string } }
          | { __typename: 'PriorityClass', id: string, metadata: { name: string } }
          | { __typename: 'PriorityLevelConfiguration', id: string, metadata: { name: string } }
          | { __typename: 'ReplicaSet', id: string, metadata: { name: string } }
          | { __typename: 'ReplicationController', id: string, metadata: { name: string } }
          | { __typename: 'ResourceClaim', id: string, metadata: { name: string } }
          | { __typename: 'ResourceClaimTemplate', id: string, metadata: { name: string } }
          | { __typename: 'ResourceQuota', id: string, metadata: { name: string } }
          | { __typename: 'ResourceSlice', id: string, metadata: { name: string } }
          | { __typename: 'Role', id: string, metadata: { name: string } }
          | { __typename: 'RoleBinding', id: string, metadata: { name: string } }
          | { __typename: 'RuntimeClass', id: string, metadata: { name: string } }
          | { __typename: 'Secret', id: string, metadata: { name: string } }
          | { __typename: 'Service', id: string, metadata: { name: string } }
          | { __typename: 'ServiceAccount', id: string, metadata: { name: string } }
          | { __typename: 'ServiceCIDR', id: string, metadata: { name: string } }
          | { __typename: 'StatefulSet', id: string, metadata: { name: string } }
          | { __typename: 'StorageClass', id: string, metadata: { name: string } }
          | { __typename: 'ValidatingAdmissionPolicy', id: string, metadata: { name: string } }
          | { __typename: 'ValidatingAdmissionPolicyBinding', id: string, metadata: { name: string } }
          | { __typename: 'ValidatingWebhookConfiguration', id: string, metadata: { name: string } }
          | { __typename: 'VolumeAttachment', id: string, metadata: { name: string } }
          | { __typename: 'VolumeAttributesClass', id: string, metadata: { name: string } }
         }> }
    | { __typename: 'ControllerRevision', id: string }
    | { __typename: 'CronJob', id: string }
    | { __typename: 'CustomResourceDefinition', id: string }
    | { __typename: 'DaemonSet', id: string }
    | { __typename: 'Deployment', id: string }
    | { __typename: 'DeviceClass', id: string }
    | { __typename: 'EndpointSlice', id: string }
    | { __typename: 'Endpoints', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'FlowSchema', id: string }
    | { __typename: 'GenericObject', id: string }
    | { __typename: 'HorizontalPodAutoscaler', id: string }
    | { __typename: 'IPAddress', id: string }
    | { __typename: 'Ingress', id: string }
    | { __typename: 'IngressClass', id: string }
    | { __typename: 'Job', id: string }
    | { __typename: 'Lease', id: string }
    | { __typename: 'LimitRange', id: string }
    | { __typename: 'MutatingAdmissionPolicy', id: string }
    | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
    | { __typename: 'MutatingWebhookConfiguration', id: string }
    | { __typename: 'Namespace', id: string }
    | { __typename: 'NetworkPolicy', id: string }
    | { __typename: 'Node', id: string }
    | { __typename: 'PersistentVolume', id: string }
    | { __typename: 'PersistentVolumeClaim', id: string }
    | { __typename: 'Pod', id: string }
    | { __typename: 'PodDisruptionBudget', id: string }
    | { __typename: 'PodTemplate', id: string }
    | { __typename: 'PriorityClass', id: string }
    | { __typename: 'PriorityLevelConfiguration', id: string }
    | { __typename: 'ReplicaSet', id: string }
    | { __typename: 'ReplicationController', id: string }
    | { __typename: 'ResourceClaim', id: string }
    | { __typename: 'ResourceClaimTemplate', id: string }
    | { __typename: 'ResourceQuota', id: string }
    | { __typename: 'ResourceSlice', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'RoleBinding', id: string }
    | { __typename: 'RuntimeClass', id: string }
    | { __typename: 'Secret', id: string, deletionEffects: Array<{ effect: LossEffect, object:
          | { __typename: 'APIService', id: string, metadata: { name: string } }
          | { __typename: 'CSIDriver', id: string, metadata: { name: string } }
          | { __typename: 'CSINode', id: string, metadata: { name: string } }
          | { __typename: 'CSIStorageCapacity', id: string, metadata: { name: string } }
          | { __typename: 'CertificateSigningRequest', id: string, metadata: { name: string } }
          | { __typename: 'ClusterRole', id: string, metadata: { name: string } }
          | { __typename: 'ClusterRoleBinding', id: string, metadata: { name: string } }
          | { __typename: 'ConfigMap', id: string, metadata: { name: string } }
          | { __typename: 'ControllerRevision', id: string, metadata: { name: string } }
          | { __typename: 'CronJob', id: string, metadata: { name: string } }
          | { __typename: 'CustomResourceDefinition', id: string, metadata: { name: string } }
          | { __typename: 'DaemonSet', id: string, metadata: { name: string } }
          | { __typename: 'Deployment', id: string, metadata: { name: string } }
          | { __typename: 'DeviceClass', id: string, metadata: { name: string } }
          | { __typename: 'EndpointSlice', id: string, metadata: { name: string } }
          | { __typename: 'Endpoints', id: string, metadata: { name: string } }
          | { __typename: 'Event', id: string, metadata: { name: string } }
          | { __typename: 'FlowSchema', id: string, metadata: { name: string } }
          | { __typename: 'GenericObject', id: string, metadata: { name: string } }
          | { __typename: 'HorizontalPodAutoscaler', id: string, metadata: { name: string } }
          | { __typename: 'IPAddress', id: string, metadata: { name: string } }
          | { __typename: 'Ingress', id: string, metadata: { name: string } }
          | { __typename: 'IngressClass', id: string, metadata: { name: string } }
          | { __typename: 'Job', id: string, metadata: { name: string } }
          | { __typename: 'Lease', id: string, metadata: { name: string } }
          | { __typename: 'LimitRange', id: string, metadata: { name: string } }
          | { __typename: 'MutatingAdmissionPolicy', id: string, metadata: { name: string } }
          | { __typename: 'MutatingAdmissionPolicyBinding', id: string, metadata: { name: string } }
          | { __typename: 'MutatingWebhookConfiguration', id: string, metadata: { name: string } }
          | { __typename: 'Namespace', id: string, metadata: { name: string } }
          | { __typename: 'NetworkPolicy', id: string, metadata: { name: string } }
          | { __typename: 'Node', id: string, metadata: { name: string } }
          | { __typename: 'PersistentVolume', id: string, metadata: { name: string } }
          | { __typename: 'PersistentVolumeClaim', id: string, metadata: { name: string } }
          | { __typename: 'Pod', id: string, metadata: { name: string } }
          | { __typename: 'PodDisruptionBudget', id: string, metadata: { name: string } }
          | { __typename: 'PodTemplate', id: string, metadata: { name: string } }
          | { __typename: 'PriorityClass', id: string, metadata: { name: string } }
          | { __typename: 'PriorityLevelConfiguration', id: string, metadata: { name: string } }
          | { __typename: 'ReplicaSet', id: string, metadata: { name: string } }
          | { __typename: 'ReplicationController', id: string, metadata: { name: string } }
          | { __typename: 'ResourceClaim', id: string, metadata: { name: string } }
          | { __typename: 'ResourceClaimTemplate', id: string, metadata: { name: string } }
          | { __typename: 'ResourceQuota', id: string, metadata: { name: string } }
          | { __typename: 'ResourceSlice', id: string, metadata: { name: string } }
          | { __typename: 'Role', id: string, metadata: { name: string } }
          | { __typename: 'RoleBinding', id: string, metadata: { name: string } }
          | { __typename: 'RuntimeClass', id: string, metadata: { name: string } }
          | { __typename: 'Secret', id: string, metadata: { name: string } }
          | { __typename: 'Service', id: string, metadata: { name: string } }
          | { __typename: 'ServiceAccount', id: string, metadata: { name: string } }
          | { __typename: 'ServiceCIDR', id: string, metadata: { name: string } }
          | { __typename: 'StatefulSet', id: string, metadata: { name: string } }
          | { __typename: 'StorageClass', id: string, metadata: { name: string } }
          | { __typename: 'ValidatingAdmissionPolicy', id: string, metadata: { name: string } }
          | { __typename: 'ValidatingAdmissionPolicyBinding', id: string, metadata: { name: string } }
          | { __typename: 'ValidatingWebhookConfiguration', id: string, metadata: { name: string } }
          | { __typename: 'VolumeAttachment', id: string, metadata: { name: string } }
          | { __typename: 'VolumeAttributesClass', id: string, metadata: { name: string } }
         }> }
    | { __typename: 'Service', id: string }
    | { __typename: 'ServiceAccount', id: string }
    | { __typename: 'ServiceCIDR', id: string }
    | { __typename: 'StatefulSet', id: string }
    | { __typename: 'StorageClass', id: string }
    | { __typename: 'ValidatingAdmissionPolicy', id: string }
    | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
    | { __typename: 'ValidatingWebhookConfiguration', id: string }
    | { __typename: 'VolumeAttachment', id: string }
    | { __typename: 'VolumeAttributesClass', id: string }
   | null };

export type UpdateConfigMapMutationVariables = Exact<{
  ref: NamedRef;
  set: Array<KeyInput> | KeyInput;
  remove: Array<string> | string;
  create: boolean;
  expectedRevision?: string | null | undefined;
}>;


export type UpdateConfigMapMutation = { updateConfigMap: { warnings: Array<string>, configMap: { id: string, metadata: { resourceVersion: string } } } };

export type UpdateSecretMutationVariables = Exact<{
  ref: NamedRef;
  set: Array<KeyInput> | KeyInput;
  remove: Array<string> | string;
  create: boolean;
  type?: string | null | undefined;
  expectedRevision?: string | null | undefined;
}>;


export type UpdateSecretMutation = { updateSecret: { warnings: Array<string>, secret: { id: string, metadata: { resourceVersion: string } } } };

export type PreviewSecretMutationVariables = Exact<{
  ref: NamedRef;
  set: Array<KeyInput> | KeyInput;
  remove: Array<string> | string;
  expectedRevision?: string | null | undefined;
}>;


export type PreviewSecretMutation = { updateSecret: { diff: string } };

export type RevealSecretMutationVariables = Exact<{
  ref: NamedRef;
  key: string;
}>;


export type RevealSecretMutation = { revealSecret: { key: string, text: string | null, base64: string, bytes: number, hideAt: string } };

export type ControllerPulseSubscriptionVariables = Exact<{
  cluster: string;
}>;


export type ControllerPulseSubscription = { controllers: Array<{ id: string, name: string, state: State, sentence: string, leader: string | null, lastRenewedAt: string | null, workers: number, queueDepth: number, delayed: number, active: number, reconciles: string | number, failures: string | number, retries: string | number, lastReconcileAt: string | null, latencyP50: number, latencyP99: number, lastError: { key: string, message: string, at: string } | null }> };

export type ControllerLooksSubscriptionVariables = Exact<{
  cluster: string;
  name: string;
}>;


export type ControllerLooksSubscription = { controller: { id: string, recent: Array<{ key: string, outcome: ReconcileOutcome, message: string | null, at: string, took: number }> } | null };

export type CronJobRowsSubscriptionVariables = Exact<{
  clusters: Array<string> | string;
  namespace?: string | null | undefined;
  labelSelector?: string | null | undefined;
  since: string;
  cursor?: string | null | undefined;
}>;


export type CronJobRowsSubscription = { objectChanges: { cursor: string | null, complete: boolean, changes: Array<{ type: ChangeType, object:
        | { __typename: 'APIService', id: string }
        | { __typename: 'CSIDriver', id: string }
        | { __typename: 'CSINode', id: string }
        | { __typename: 'CSIStorageCapacity', id: string }
        | { __typename: 'CertificateSigningRequest', id: string }
        | { __typename: 'ClusterRole', id: string }
        | { __typename: 'ClusterRoleBinding', id: string }
        | { __typename: 'ConfigMap', id: string }
        | { __typename: 'ControllerRevision', id: string }
        | { __typename: 'CronJob', cluster: string, state: State, statusWord: string, statusSentence: string, schedule: string, scheduleInWords: string, scheduleError: string | null, timeZone: string | null, suspended: boolean, lastScheduleTime: string | null, id: string, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null }, spec: { successfulJobsHistoryLimit: number | null, failedJobsHistoryLimit: number | null } | null, nextRuns: Array<{ at: string }>, jobs: Array<{ id: string, result: JobResult, scheduledAt: string | null, startedAt: string | null, finishedAt: string | null, metadata: { name: string } }> }
        | { __typename: 'CustomResourceDefinition', id: string }
        | { __typename: 'DaemonSet', id: string }
        | { __typename: 'Deployment', id: string }
        | { __typename: 'DeviceClass', id: string }
        | { __typename: 'EndpointSlice', id: string }
        | { __typename: 'Endpoints', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'FlowSchema', id: string }
        | { __typename: 'GenericObject', id: string }
        | { __typename: 'HorizontalPodAutoscaler', id: string }
        | { __typename: 'IPAddress', id: string }
        | { __typename: 'Ingress', id: string }
        | { __typename: 'IngressClass', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Lease', id: string }
        | { __typename: 'LimitRange', id: string }
        | { __typename: 'MutatingAdmissionPolicy', id: string }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
        | { __typename: 'MutatingWebhookConfiguration', id: string }
        | { __typename: 'Namespace', id: string }
        | { __typename: 'NetworkPolicy', id: string }
        | { __typename: 'Node', id: string }
        | { __typename: 'PersistentVolume', id: string }
        | { __typename: 'PersistentVolumeClaim', id: string }
        | { __typename: 'Pod', id: string }
        | { __typename: 'PodDisruptionBudget', id: string }
        | { __typename: 'PodTemplate', id: string }
        | { __typename: 'PriorityClass', id: string }
        | { __typename: 'PriorityLevelConfiguration', id: string }
        | { __typename: 'ReplicaSet', id: string }
        | { __typename: 'ReplicationController', id: string }
        | { __typename: 'ResourceClaim', id: string }
        | { __typename: 'ResourceClaimTemplate', id: string }
        | { __typename: 'ResourceQuota', id: string }
        | { __typename: 'ResourceSlice', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'RoleBinding', id: string }
        | { __typename: 'RuntimeClass', id: string }
        | { __typename: 'Secret', id: string }
        | { __typename: 'Service', id: string }
        | { __typename: 'ServiceAccount', id: string }
        | { __typename: 'ServiceCIDR', id: string }
        | { __typename: 'StatefulSet', id: string }
        | { __typename: 'StorageClass', id: string }
        | { __typename: 'ValidatingAdmissionPolicy', id: string }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
        | { __typename: 'ValidatingWebhookConfiguration', id: string }
        | { __typename: 'VolumeAttachment', id: string }
        | { __typename: 'VolumeAttributesClass', id: string }
       }> } };

export type CronJobPlanQueryVariables = Exact<{
  cluster: string;
  namespace: string;
  name: string;
  since: string;
}>;


export type CronJobPlanQuery = { cronJob: { id: string, scheduleInWords: string, scheduleError: string | null, timeZone: string | null, suspended: boolean, metadata: { name: string, namespace: string | null, creationTimestamp: string }, spec: { successfulJobsHistoryLimit: number | null, failedJobsHistoryLimit: number | null } | null, planned: Array<{ at: string }>, nextRuns: Array<{ at: string, local: string, clockChange: string | null }>, jobs: Array<{ id: string, result: JobResult, scheduledAt: string | null, startedAt: string | null, finishedAt: string | null, manual: boolean, metadata: { name: string, creationTimestamp: string }, status: { conditions: Array<{ type: string | null, status: string | null, reason: string | null, message: string | null }> | null } | null }> } | null };

export type RunCronJobNowMutationVariables = Exact<{
  ref: NamedRef;
  jobName?: string | null | undefined;
}>;


export type RunCronJobNowMutation = { runCronJobNow: { warnings: Array<string>, job: { id: string, metadata: { name: string } } } };

export type SetCronJobSuspendedMutationVariables = Exact<{
  ref: NamedRef;
  suspended: boolean;
  expectedRevision?: string | null | undefined;
}>;


export type SetCronJobSuspendedMutation = { setCronJobSuspended: { warnings: Array<string>, cronJob: { id: string, suspended: boolean, metadata: { resourceVersion: string } } } };

export type SetCronJobsSuspendedMutationVariables = Exact<{
  refs: Array<NamedRef> | NamedRef;
  suspended: boolean;
}>;


export type SetCronJobsSuspendedMutation = { setCronJobsSuspended: Array<{ cluster: string, namespace: string, name: string, error: { code: string, message: string } | null }> };

export type SetJobSuspendedMutationVariables = Exact<{
  ref: NamedRef;
  suspended: boolean;
  expectedRevision?: string | null | undefined;
}>;


export type SetJobSuspendedMutation = { setJobSuspended: { warnings: Array<string>, job: { id: string, suspended: boolean, metadata: { resourceVersion: string } } } };

export type PreviewScheduleQueryVariables = Exact<{
  schedule: string;
  timeZone?: string | null | undefined;
}>;


export type PreviewScheduleQuery = { previewSchedule: { words: string | null, error: string | null, nextRuns: Array<{ at: string, local: string, clockChange: string | null }> } };

export type CronJobManifestQueryVariables = Exact<{
  cluster: string;
  namespace: string;
  name: string;
}>;


export type CronJobManifestQuery = { cronJob: { id: string, raw: unknown } | null };

export type CustomKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomKindsQuery = { clusters: Array<{ id: string, name: string, customKinds: Array<{ apiVersion: string, kind: string, resource: string, group: string, namespaced: boolean, columns: Array<{ name: string, type: string, description: string, priority: number }> }> }> };

export type CustomRowsSubscriptionVariables = Exact<{
  clusters: Array<string> | string;
  resources: Array<string> | string;
  namespace?: string | null | undefined;
  labelSelector?: string | null | undefined;
  cursor?: string | null | undefined;
}>;


export type CustomRowsSubscription = { objectChanges: { cursor: string | null, complete: boolean, changes: Array<{ type: ChangeType, object:
        | { __typename: 'APIService', id: string }
        | { __typename: 'CSIDriver', id: string }
        | { __typename: 'CSINode', id: string }
        | { __typename: 'CSIStorageCapacity', id: string }
        | { __typename: 'CertificateSigningRequest', id: string }
        | { __typename: 'ClusterRole', id: string }
        | { __typename: 'ClusterRoleBinding', id: string }
        | { __typename: 'ConfigMap', id: string }
        | { __typename: 'ControllerRevision', id: string }
        | { __typename: 'CronJob', id: string }
        | { __typename: 'CustomResourceDefinition', id: string }
        | { __typename: 'DaemonSet', id: string }
        | { __typename: 'Deployment', id: string }
        | { __typename: 'DeviceClass', id: string }
        | { __typename: 'EndpointSlice', id: string }
        | { __typename: 'Endpoints', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'FlowSchema', id: string }
        | { __typename: 'GenericObject', cluster: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, id: string, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null }, printed: Array<{ value: unknown, column: { name: string } }> }
        | { __typename: 'HorizontalPodAutoscaler', id: string }
        | { __typename: 'IPAddress', id: string }
        | { __typename: 'Ingress', id: string }
        | { __typename: 'IngressClass', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Lease', id: string }
        | { __typename: 'LimitRange', id: string }
        | { __typename: 'MutatingAdmissionPolicy', id: string }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
        | { __typename: 'MutatingWebhookConfiguration', id: string }
        | { __typename: 'Namespace', id: string }
        | { __typename: 'NetworkPolicy', id: string }
        | { __typename: 'Node', id: string }
        | { __typename: 'PersistentVolume', id: string }
        | { __typename: 'PersistentVolumeClaim', id: string }
        | { __typename: 'Pod', id: string }
        | { __typename: 'PodDisruptionBudget', id: string }
        | { __typename: 'PodTemplate', id: string }
        | { __typename: 'PriorityClass', id: string }
        | { __typename: 'PriorityLevelConfiguration', id: string }
        | { __typename: 'ReplicaSet', id: string }
        | { __typename: 'ReplicationController', id: string }
        | { __typename: 'ResourceClaim', id: string }
        | { __typename: 'ResourceClaimTemplate', id: string }
        | { __typename: 'ResourceQuota', id: string }
        | { __typename: 'ResourceSlice', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'RoleBinding', id: string }
        | { __typename: 'RuntimeClass', id: string }
        | { __typename: 'Secret', id: string }
        | { __typename: 'Service', id: string }
        | { __typename: 'ServiceAccount', id: string }
        | { __typename: 'ServiceCIDR', id: string }
        | { __typename: 'StatefulSet', id: string }
        | { __typename: 'StorageClass', id: string }
        | { __typename: 'ValidatingAdmissionPolicy', id: string }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
        | { __typename: 'ValidatingWebhookConfiguration', id: string }
        | { __typename: 'VolumeAttachment', id: string }
        | { __typename: 'VolumeAttributesClass', id: string }
       }> } };

export type IngressDetailQueryVariables = Exact<{
  cluster: string;
  namespace: string;
  name: string;
}>;


export type IngressDetailQuery = { ingress: { id: string, state: State, statusWord: string, statusSentence: string, routes: Array<{ host: string, path: string, pathType: string, serviceName: string | null, servicePort: string, ready: number | null, state: State, problem: string, url: string | null, command: string | null }>, certificates: Array<{ hosts: Array<string>, secretName: string | null, missing: boolean }> } | null };

export type KindRowsSubscriptionVariables = Exact<{
  clusters: Array<string> | string;
  resources: Array<string> | string;
  namespace?: string | null | undefined;
  labelSelector?: string | null | undefined;
  cursor?: string | null | undefined;
}>;


export type KindRowsSubscription = { objectChanges: { cursor: string | null, complete: boolean, changes: Array<{ type: ChangeType, object:
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
        | { id: string, cluster: string, apiVersion: string, kind: string, state: State, statusWord: string, statusSentence: string, raw: unknown, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ uid: string }> } }
       }> } };

export type NamespaceContentsQueryVariables = Exact<{
  clusters: Array<string> | string;
}>;


export type NamespaceContentsQuery = { namespaces: { nodes: Array<{ id: string, cluster: string, metadata: { name: string }, contents: Array<{ kind: string, resource: string, total: number, healthy: number, progressing: number, warning: number, failing: number, off: number, unknown: number }>, remaining: Array<{ kind: string, apiVersion: string, resource: string, count: number, since: string | null, names: Array<string>, finalizers: Array<{ finalizer: string, count: number }> }>, quotas: Array<{ id: string, uses: Array<{ resource: string, used: string, hard: string, ratio: number }> }> }> } };

export type NamespaceDetailQueryVariables = Exact<{
  cluster: string;
  name: string;
}>;


export type NamespaceDetailQuery = { namespace: { id: string, cluster: string, phase: string, metadata: { name: string }, contents: Array<{ kind: string, resource: string, total: number, healthy: number, progressing: number, warning: number, failing: number, off: number, unknown: number }>, remaining: Array<{ kind: string, apiVersion: string, resource: string, count: number, since: string | null, names: Array<string>, finalizers: Array<{ finalizer: string, count: number }> }>, quotas: Array<{ id: string, state: State, statusSentence: string, metadata: { name: string }, uses: Array<{ resource: string, used: string, hard: string, ratio: number }> }> } | null };

export type CreateNamespaceMutationVariables = Exact<{
  cluster: string;
  name: string;
}>;


export type CreateNamespaceMutation = { createNamespace: { warnings: Array<string>, namespace: { id: string } | null } };

export type DeleteNamespaceMutationVariables = Exact<{
  cluster: string;
  name: string;
  expectedUid?: string | null | undefined;
}>;


export type DeleteNamespaceMutation = { deleteNamespace: { warnings: Array<string>, namespace: { id: string, phase: string } | null } };

export type NodeWorkloadQueryVariables = Exact<{
  cluster: string;
  name: string;
}>;


export type NodeWorkloadQuery = { node: { id: string, schedulable: boolean, internalIP: string | null, status: { nodeInfo: { osImage: string | null, architecture: string | null, containerRuntimeVersion: string | null, kubeletVersion: string | null } | null } | null, uses: Array<{ resource: string, used: string, hard: string, ratio: number }>, spec: { taints: Array<{ key: string | null, value: string | null, effect: string | null, timeAdded: string | null }> | null } | null, drain: Array<{ stays: boolean, leaving: boolean, unmanaged: boolean, losesData: boolean, budget: string | null, budgetAllows: number | null, pod: { id: string, state: State, statusWord: string, metadata: { name: string, namespace: string | null, uid: string } } }> } | null };

export type SetNodeSchedulableMutationVariables = Exact<{
  cluster: string;
  name: string;
  schedulable: boolean;
}>;


export type SetNodeSchedulableMutation = { setNodeSchedulable: { node: { id: string, schedulable: boolean } } };

export type EvictPodsMutationVariables = Exact<{
  refs: Array<NamedRef> | NamedRef;
}>;


export type EvictPodsMutation = { evictPods: Array<{ namespace: string, name: string, error: { code: string, message: string } | null }> };

export type ObjectSignalSubscriptionVariables = Exact<{
  cluster: string;
  resources: Array<string> | string;
  namespace?: string | null | undefined;
  name?: string | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ObjectSignalSubscription = { objectChanges: { cursor: string | null, complete: boolean, changes: Array<{ type: ChangeType, object:
        | { __typename: 'APIService', id: string, revision: string | number }
        | { __typename: 'CSIDriver', id: string, revision: string | number }
        | { __typename: 'CSINode', id: string, revision: string | number }
        | { __typename: 'CSIStorageCapacity', id: string, revision: string | number }
        | { __typename: 'CertificateSigningRequest', id: string, revision: string | number }
        | { __typename: 'ClusterRole', id: string, revision: string | number }
        | { __typename: 'ClusterRoleBinding', id: string, revision: string | number }
        | { __typename: 'ConfigMap', id: string, revision: string | number }
        | { __typename: 'ControllerRevision', id: string, revision: string | number }
        | { __typename: 'CronJob', id: string, revision: string | number }
        | { __typename: 'CustomResourceDefinition', id: string, revision: string | number }
        | { __typename: 'DaemonSet', id: string, revision: string | number }
        | { __typename: 'Deployment', id: string, revision: string | number }
        | { __typename: 'DeviceClass', id: string, revision: string | number }
        | { __typename: 'EndpointSlice', id: string, revision: string | number }
        | { __typename: 'Endpoints', id: string, revision: string | number }
        | { __typename: 'Event', id: string, revision: string | number }
        | { __typename: 'FlowSchema', id: string, revision: string | number }
        | { __typename: 'GenericObject', id: string, revision: string | number }
        | { __typename: 'HorizontalPodAutoscaler', id: string, revision: string | number }
        | { __typename: 'IPAddress', id: string, revision: string | number }
        | { __typename: 'Ingress', id: string, revision: string | number }
        | { __typename: 'IngressClass', id: string, revision: string | number }
        | { __typename: 'Job', id: string, revision: string | number }
        | { __typename: 'Lease', id: string, revision: string | number }
        | { __typename: 'LimitRange', id: string, revision: string | number }
        | { __typename: 'MutatingAdmissionPolicy', id: string, revision: string | number }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string, revision: string | number }
        | { __typename: 'MutatingWebhookConfiguration', id: string, revision: string | number }
        | { __typename: 'Namespace', id: string, revision: string | number }
        | { __typename: 'NetworkPolicy', id: string, revision: string | number }
        | { __typename: 'Node', id: string, revision: string | number }
        | { __typename: 'PersistentVolume', id: string, revision: string | number }
        | { __typename: 'PersistentVolumeClaim', id: string, revision: string | number }
        | { __typename: 'Pod', id: string, revision: string | number }
        | { __typename: 'PodDisruptionBudget', id: string, revision: string | number }
        | { __typename: 'PodTemplate', id: string, revision: string | number }
        | { __typename: 'PriorityClass', id: string, revision: string | number }
        | { __typename: 'PriorityLevelConfiguration', id: string, revision: string | number }
        | { __typename: 'ReplicaSet', id: string, revision: string | number }
        | { __typename: 'ReplicationController', id: string, revision: string | number }
        | { __typename: 'ResourceClaim', id: string, revision: string | number }
        | { __typename: 'ResourceClaimTemplate', id: string, revision: string | number }
        | { __typename: 'ResourceQuota', id: string, revision: string | number }
        | { __typename: 'ResourceSlice', id: string, revision: string | number }
        | { __typename: 'Role', id: string, revision: string | number }
        | { __typename: 'RoleBinding', id: string, revision: string | number }
        | { __typename: 'RuntimeClass', id: string, revision: string | number }
        | { __typename: 'Secret', id: string, revision: string | number }
        | { __typename: 'Service', id: string, revision: string | number }
        | { __typename: 'ServiceAccount', id: string, revision: string | number }
        | { __typename: 'ServiceCIDR', id: string, revision: string | number }
        | { __typename: 'StatefulSet', id: string, revision: string | number }
        | { __typename: 'StorageClass', id: string, revision: string | number }
        | { __typename: 'ValidatingAdmissionPolicy', id: string, revision: string | number }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string, revision: string | number }
        | { __typename: 'ValidatingWebhookConfiguration', id: string, revision: string | number }
        | { __typename: 'VolumeAttachment', id: string, revision: string | number }
        | { __typename: 'VolumeAttributesClass', id: string, revision: string | number }
       }> } };

export type ObjectDetailQueryVariables = Exact<{
  ref: ObjectRef;
}>;


export type ObjectDetailQuery = { object:
    | { __typename: 'APIService', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'CSIDriver', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'CSINode', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'CSIStorageCapacity', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'CertificateSigningRequest', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ClusterRole', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ClusterRoleBinding', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ConfigMap', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ControllerRevision', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'CronJob', suspended: boolean, active: number, id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'CustomResourceDefinition', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'DaemonSet', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'Deployment', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'DeviceClass', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'EndpointSlice', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'Endpoints', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'Event', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'FlowSchema', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'GenericObject', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, printed: Array<{ value: unknown, column: { name: string, type: string } }>, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'HorizontalPodAutoscaler', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'IPAddress', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'Ingress', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'IngressClass', isDefault: boolean, isServedHere: boolean, id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'Job', suspended: boolean, result: JobResult, completions: number | null, parallelism: number, active: number, succeeded: number, failed: number, startedAt: string | null, finishedAt: string | null, scheduledAt: string | null, manual: boolean, id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, cronJob: { id: string, metadata: { name: string } } | null, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'Lease', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'LimitRange', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'MutatingAdmissionPolicy', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'MutatingAdmissionPolicyBinding', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'MutatingWebhookConfiguration', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'Namespace', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'NetworkPolicy', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'Node', schedulable: boolean, id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'PersistentVolume', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'PersistentVolumeClaim', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'Pod', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'PodDisruptionBudget', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'PodTemplate', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'PriorityClass', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'PriorityLevelConfiguration', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ReplicaSet', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ReplicationController', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ResourceClaim', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ResourceClaimTemplate', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ResourceQuota', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, uses: Array<{ resource: string, used: string, hard: string, ratio: number }>, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ResourceSlice', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'Role', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'RoleBinding', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'RuntimeClass', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'Secret', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'Service', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, ingresses: Array<{ id: string, state: State, statusSentence: string, metadata: { name: string } }>, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ServiceAccount', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ServiceCIDR', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'StatefulSet', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'StorageClass', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ValidatingAdmissionPolicy', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ValidatingAdmissionPolicyBinding', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'ValidatingWebhookConfiguration', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'VolumeAttachment', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
    | { __typename: 'VolumeAttributesClass', id: string, apiVersion: string, kind: string, resource: string, raw: unknown, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, finalizers: Array<string>, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }>, ownerReferences: Array<{ apiVersion: string, kind: string, name: string, uid: string }> }, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }> }
   | null };

export type SuspensionNowQueryVariables = Exact<{
  ref: ObjectRef;
}>;


export type SuspensionNowQuery = { object:
    | { __typename: 'APIService', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'CSIDriver', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'CSINode', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'CSIStorageCapacity', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'CertificateSigningRequest', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ClusterRole', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ClusterRoleBinding', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ConfigMap', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ControllerRevision', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'CronJob', suspended: boolean, id: string, metadata: { resourceVersion: string } }
    | { __typename: 'CustomResourceDefinition', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'DaemonSet', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'Deployment', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'DeviceClass', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'EndpointSlice', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'Endpoints', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'Event', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'FlowSchema', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'GenericObject', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'HorizontalPodAutoscaler', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'IPAddress', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'Ingress', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'IngressClass', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'Job', suspended: boolean, id: string, metadata: { resourceVersion: string } }
    | { __typename: 'Lease', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'LimitRange', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'MutatingAdmissionPolicy', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'MutatingAdmissionPolicyBinding', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'MutatingWebhookConfiguration', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'Namespace', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'NetworkPolicy', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'Node', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'PersistentVolume', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'PersistentVolumeClaim', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'Pod', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'PodDisruptionBudget', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'PodTemplate', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'PriorityClass', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'PriorityLevelConfiguration', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ReplicaSet', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ReplicationController', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ResourceClaim', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ResourceClaimTemplate', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ResourceQuota', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ResourceSlice', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'Role', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'RoleBinding', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'RuntimeClass', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'Secret', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'Service', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ServiceAccount', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ServiceCIDR', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'StatefulSet', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'StorageClass', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ValidatingAdmissionPolicy', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ValidatingAdmissionPolicyBinding', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'ValidatingWebhookConfiguration', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'VolumeAttachment', id: string, metadata: { resourceVersion: string } }
    | { __typename: 'VolumeAttributesClass', id: string, metadata: { resourceVersion: string } }
   | null };

export type ObjectYamlQueryVariables = Exact<{
  ref: ObjectRef;
}>;


export type ObjectYamlQuery = { object:
    | { __typename: 'APIService', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'CSIDriver', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'CSINode', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'CSIStorageCapacity', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'CertificateSigningRequest', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ClusterRole', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ClusterRoleBinding', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ConfigMap', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ControllerRevision', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'CronJob', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'CustomResourceDefinition', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'DaemonSet', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'Deployment', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'DeviceClass', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'EndpointSlice', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'Endpoints', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'Event', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'FlowSchema', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'GenericObject', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'HorizontalPodAutoscaler', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'IPAddress', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'Ingress', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'IngressClass', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'Job', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'Lease', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'LimitRange', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'MutatingAdmissionPolicy', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'MutatingAdmissionPolicyBinding', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'MutatingWebhookConfiguration', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'Namespace', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'NetworkPolicy', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'Node', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'PersistentVolume', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'PersistentVolumeClaim', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'Pod', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'PodDisruptionBudget', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'PodTemplate', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'PriorityClass', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'PriorityLevelConfiguration', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ReplicaSet', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ReplicationController', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ResourceClaim', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ResourceClaimTemplate', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ResourceQuota', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ResourceSlice', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'Role', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'RoleBinding', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'RuntimeClass', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'Secret', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'Service', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ServiceAccount', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ServiceCIDR', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'StatefulSet', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'StorageClass', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ValidatingAdmissionPolicy', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ValidatingAdmissionPolicyBinding', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'ValidatingWebhookConfiguration', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'VolumeAttachment', id: string, yaml: string, metadata: { resourceVersion: string } }
    | { __typename: 'VolumeAttributesClass', id: string, yaml: string, metadata: { resourceVersion: string } }
   | null };

export type ObjectHistoryQueryVariables = Exact<{
  ref: ObjectRef;
}>;


export type ObjectHistoryQuery = { history: { nodes: Array<{ id: string, revision: string | number, time: string, operation: ChangeOperation, actor: string, fieldManager: string | null, diff: string }> } };

export type ApplyManifestMutationVariables = Exact<{
  cluster: string;
  manifest: string;
  namespace?: string | null | undefined;
  expectedRevision?: string | null | undefined;
  force: boolean;
  dryRun: boolean;
}>;


export type ApplyManifestMutation = { apply: { results: Array<{ index: number, kind: string | null, namespace: string | null, name: string | null, operation: ApplyOperation, diff: string, warnings: Array<string>, error: { code: string, message: string, causes: Array<{ field: string | null, message: string | null }> } | null }> } };

export type DeleteObjectMutationVariables = Exact<{
  ref: ObjectRef;
  dryRun: boolean;
}>;


export type DeleteObjectMutation = { deleteObject: { warnings: Array<string>, dependents: Array<
      | { __typename: 'APIService', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'CSIDriver', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'CSINode', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'CSIStorageCapacity', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'CertificateSigningRequest', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ClusterRole', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ClusterRoleBinding', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ConfigMap', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ControllerRevision', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'CronJob', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'CustomResourceDefinition', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'DaemonSet', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'Deployment', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'DeviceClass', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'EndpointSlice', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'Endpoints', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'Event', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'FlowSchema', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'GenericObject', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'HorizontalPodAutoscaler', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'IPAddress', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'Ingress', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'IngressClass', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'Job', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'Lease', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'LimitRange', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'MutatingAdmissionPolicy', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'MutatingAdmissionPolicyBinding', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'MutatingWebhookConfiguration', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'Namespace', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'NetworkPolicy', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'Node', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'PersistentVolume', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'PersistentVolumeClaim', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'Pod', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'PodDisruptionBudget', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'PodTemplate', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'PriorityClass', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'PriorityLevelConfiguration', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ReplicaSet', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ReplicationController', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ResourceClaim', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ResourceClaimTemplate', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ResourceQuota', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ResourceSlice', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'Role', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'RoleBinding', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'RuntimeClass', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'Secret', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'Service', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ServiceAccount', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ServiceCIDR', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'StatefulSet', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'StorageClass', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ValidatingAdmissionPolicy', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ValidatingAdmissionPolicyBinding', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'ValidatingWebhookConfiguration', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'VolumeAttachment', id: string, kind: string, metadata: { name: string, namespace: string | null } }
      | { __typename: 'VolumeAttributesClass', id: string, kind: string, metadata: { name: string, namespace: string | null } }
    > } };

export type OverviewStateQueryVariables = Exact<{
  cluster: string;
  namespace?: string | null | undefined;
}>;


export type OverviewStateQuery = { cluster: { id: string, version: string, contents: Array<{ kind: string, apiVersion: string, resource: string, total: number, healthy: number, progressing: number, warning: number, failing: number, off: number, unknown: number }>, problems: Array<
      | { __typename: 'APIService', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'CSIDriver', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'CSINode', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'CSIStorageCapacity', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'CertificateSigningRequest', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ClusterRole', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ClusterRoleBinding', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ConfigMap', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ControllerRevision', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'CronJob', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'CustomResourceDefinition', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'DaemonSet', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'Deployment', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'DeviceClass', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'EndpointSlice', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'Endpoints', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'Event', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'FlowSchema', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'GenericObject', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'HorizontalPodAutoscaler', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'IPAddress', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'Ingress', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'IngressClass', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'Job', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'Lease', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'LimitRange', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'MutatingAdmissionPolicy', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'MutatingAdmissionPolicyBinding', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'MutatingWebhookConfiguration', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'Namespace', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'NetworkPolicy', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'Node', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'PersistentVolume', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'PersistentVolumeClaim', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'Pod', nextTryAt: string | null, id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'PodDisruptionBudget', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'PodTemplate', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'PriorityClass', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'PriorityLevelConfiguration', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ReplicaSet', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ReplicationController', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ResourceClaim', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ResourceClaimTemplate', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ResourceQuota', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ResourceSlice', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'Role', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'RoleBinding', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'RuntimeClass', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'Secret', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'Service', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ServiceAccount', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ServiceCIDR', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'StatefulSet', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'StorageClass', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ValidatingAdmissionPolicy', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ValidatingAdmissionPolicyBinding', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'ValidatingWebhookConfiguration', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'VolumeAttachment', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
      | { __typename: 'VolumeAttributesClass', id: string, kind: string, apiVersion: string, state: State, statusWord: string, statusSentence: string, problemSince: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string } }
    > } | null };

export type RolloutRowsSubscriptionVariables = Exact<{
  clusters: Array<string> | string;
  namespace?: string | null | undefined;
  cursor?: string | null | undefined;
}>;


export type RolloutRowsSubscription = { objectChanges: { cursor: string | null, complete: boolean, changes: Array<{ type: ChangeType, object:
        | { __typename: 'APIService', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CSIDriver', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CSINode', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CSIStorageCapacity', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CertificateSigningRequest', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ClusterRole', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ClusterRoleBinding', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ConfigMap', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ControllerRevision', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CronJob', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'CustomResourceDefinition', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'DaemonSet', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Deployment', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'DeviceClass', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'EndpointSlice', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Endpoints', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Event', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'FlowSchema', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'GenericObject', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'HorizontalPodAutoscaler', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'IPAddress', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Ingress', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'IngressClass', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Job', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Lease', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'LimitRange', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'MutatingAdmissionPolicy', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'MutatingWebhookConfiguration', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Namespace', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'NetworkPolicy', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Node', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PersistentVolume', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PersistentVolumeClaim', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Pod', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PodDisruptionBudget', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PodTemplate', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PriorityClass', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'PriorityLevelConfiguration', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ReplicaSet', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ReplicationController', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ResourceClaim', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ResourceClaimTemplate', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ResourceQuota', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ResourceSlice', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Role', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'RoleBinding', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'RuntimeClass', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Secret', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'Service', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ServiceAccount', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ServiceCIDR', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'StatefulSet', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'StorageClass', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ValidatingAdmissionPolicy', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'ValidatingWebhookConfiguration', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'VolumeAttachment', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
        | { __typename: 'VolumeAttributesClass', id: string, cluster: string, kind: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }
       }> } };

export type PodDetailQueryVariables = Exact<{
  cluster: string;
  namespace: string;
  name: string;
}>;


export type PodDetailQuery = { pod: { id: string, state: State, statusWord: string, statusSentence: string, nextTryAt: string | null, phase: string | null, podIP: string | null, hostIP: string | null, nodeName: string | null, qosClass: string | null, startTime: string | null, readyContainers: number, totalContainers: number, restarts: number, metadata: { name: string, namespace: string | null, uid: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }>, annotations: Array<{ key: string, value: string }> }, controller: { kind: string, name: string } | null, deployment: { id: string, metadata: { name: string, namespace: string | null } } | null, conditions: Array<{ type: string, status: string, reason: string | null, message: string | null, lastTransitionTime: string | null, lastUpdateTime: string | null }>, containers: Array<{ name: string, image: string, init: boolean, sidecar: boolean, ready: boolean, started: boolean | null, state: ContainerPhase, reason: string | null, message: string | null, exitCode: number | null, signal: number | null, startedAt: string | null, finishedAt: string | null, restarts: number, command: Array<string>, args: Array<string>, lastTermination: { exitCode: number, signal: number | null, reason: string | null, message: string | null, startedAt: string | null, finishedAt: string | null } | null, ports: Array<{ name: string | null, containerPort: number | null, protocol: string | null }>, env: Array<{ name: string, value: string | null, from: string | null }>, probes: Array<{ kind: ProbeKind, action: string, initialDelaySeconds: number, periodSeconds: number, timeoutSeconds: number, successThreshold: number, failureThreshold: number }>, requests: Array<{ key: string, value: string }>, limits: Array<{ key: string, value: string }> }>, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }>, usedConfig: Array<{ kind: string, name: string, through: Array<string>, optional: boolean, keys: Array<string>, object:
        | { __typename: 'APIService', id: string }
        | { __typename: 'CSIDriver', id: string }
        | { __typename: 'CSINode', id: string }
        | { __typename: 'CSIStorageCapacity', id: string }
        | { __typename: 'CertificateSigningRequest', id: string }
        | { __typename: 'ClusterRole', id: string }
        | { __typename: 'ClusterRoleBinding', id: string }
        | { __typename: 'ConfigMap', id: string }
        | { __typename: 'ControllerRevision', id: string }
        | { __typename: 'CronJob', id: string }
        | { __typename: 'CustomResourceDefinition', id: string }
        | { __typename: 'DaemonSet', id: string }
        | { __typename: 'Deployment', id: string }
        | { __typename: 'DeviceClass', id: string }
        | { __typename: 'EndpointSlice', id: string }
        | { __typename: 'Endpoints', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'FlowSchema', id: string }
        | { __typename: 'GenericObject', id: string }
        | { __typename: 'HorizontalPodAutoscaler', id: string }
        | { __typename: 'IPAddress', id: string }
        | { __typename: 'Ingress', id: string }
        | { __typename: 'IngressClass', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Lease', id: string }
        | { __typename: 'LimitRange', id: string }
        | { __typename: 'MutatingAdmissionPolicy', id: string }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
        | { __typename: 'MutatingWebhookConfiguration', id: string }
        | { __typename: 'Namespace', id: string }
        | { __typename: 'NetworkPolicy', id: string }
        | { __typename: 'Node', id: string }
        | { __typename: 'PersistentVolume', id: string }
        | { __typename: 'PersistentVolumeClaim', id: string }
        | { __typename: 'Pod', id: string }
        | { __typename: 'PodDisruptionBudget', id: string }
        | { __typename: 'PodTemplate', id: string }
        | { __typename: 'PriorityClass', id: string }
        | { __typename: 'PriorityLevelConfiguration', id: string }
        | { __typename: 'ReplicaSet', id: string }
        | { __typename: 'ReplicationController', id: string }
        | { __typename: 'ResourceClaim', id: string }
        | { __typename: 'ResourceClaimTemplate', id: string }
        | { __typename: 'ResourceQuota', id: string }
        | { __typename: 'ResourceSlice', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'RoleBinding', id: string }
        | { __typename: 'RuntimeClass', id: string }
        | { __typename: 'Secret', id: string }
        | { __typename: 'Service', id: string }
        | { __typename: 'ServiceAccount', id: string }
        | { __typename: 'ServiceCIDR', id: string }
        | { __typename: 'StatefulSet', id: string }
        | { __typename: 'StorageClass', id: string }
        | { __typename: 'ValidatingAdmissionPolicy', id: string }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
        | { __typename: 'ValidatingWebhookConfiguration', id: string }
        | { __typename: 'VolumeAttachment', id: string }
        | { __typename: 'VolumeAttributesClass', id: string }
       | null }> } | null };

export type PodLogsSubscriptionVariables = Exact<{
  cluster: string;
  namespace: string;
  pod: string;
  container?: string | null | undefined;
  follow: boolean;
  previous: boolean;
  tailLines: number;
}>;


export type PodLogsSubscription = { podLogs: { container: string, end: boolean, lines: Array<{ time: string | null, text: string }> } };

export type RolloutStateSubscriptionVariables = Exact<{
  kind: RolloutKind;
  cluster: string;
  namespace: string;
  name: string;
  cursor?: string | null | undefined;
}>;


export type RolloutStateSubscription = { rollout: { cursor: string, serverTime: string, rollout: { kind: RolloutKind, state: State, sentence: string, phase: RolloutPhase, waitingSince: string | null, revision: number | null, strategy: string, maxSurge: string | number | null, maxUnavailable: string | number | null, partition: number | null, podManagementPolicy: string | null, minReadySeconds: number | null, progressDeadlineSeconds: number | null, paused: boolean, selector: string, desired: number, atLeast: number, atMost: number, total: number, updated: number, ready: number, available: number, unavailable: number, startedAt: string | null, deadline: string | null, containers: Array<{ name: string, image: string }>, conditions: Array<{ type: string, status: string, reason: string | null, message: string | null, lastTransitionTime: string | null, lastUpdateTime: string | null }>, slots: Array<{ name: string, heldBack: boolean, pods: Array<string> }>, lanes: Array<{ name: string, revision: number, current: boolean, desired: number, total: number, ready: number, available: number, images: Array<string>, pods: Array<{ id: string, state: State, statusWord: string, statusSentence: string, nextTryAt: string | null, ready: boolean, restarts: number, nodeName: string | null, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null } }> }>, events: Array<{ id: string, type: string, reason: string, message: string, count: number, lastSeen: string | null, firstSeen: string | null, involved: { kind: string | null, name: string | null, namespace: string | null } }>, workload:
        | { __typename: 'APIService', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'CSIDriver', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'CSINode', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'CSIStorageCapacity', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'CertificateSigningRequest', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ClusterRole', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ClusterRoleBinding', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ConfigMap', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ControllerRevision', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'CronJob', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'CustomResourceDefinition', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'DaemonSet', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'Deployment', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'DeviceClass', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'EndpointSlice', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'Endpoints', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'Event', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'FlowSchema', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'GenericObject', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'HorizontalPodAutoscaler', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'IPAddress', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'Ingress', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'IngressClass', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'Job', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'Lease', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'LimitRange', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'MutatingAdmissionPolicy', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'MutatingWebhookConfiguration', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'Namespace', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'NetworkPolicy', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'Node', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'PersistentVolume', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'PersistentVolumeClaim', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'Pod', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'PodDisruptionBudget', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'PodTemplate', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'PriorityClass', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'PriorityLevelConfiguration', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ReplicaSet', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ReplicationController', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ResourceClaim', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ResourceClaimTemplate', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ResourceQuota', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ResourceSlice', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'Role', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'RoleBinding', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'RuntimeClass', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'Secret', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'Service', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ServiceAccount', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ServiceCIDR', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'StatefulSet', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'StorageClass', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ValidatingAdmissionPolicy', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'ValidatingWebhookConfiguration', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'VolumeAttachment', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'VolumeAttributesClass', id: string, metadata: { name: string, namespace: string | null, uid: string, resourceVersion: string, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
       } | null } };

export type RolloutRevisionsQueryVariables = Exact<{
  kind: RolloutKind;
  cluster: string;
  namespace: string;
  name: string;
}>;


export type RolloutRevisionsQuery = { rollout: { revisions: Array<{ revision: number, current: boolean, images: Array<string>, changeCause: string | null, createdAt: string, diff: string, changes: string, source:
        | { __typename: 'APIService', id: string, metadata: { name: string } }
        | { __typename: 'CSIDriver', id: string, metadata: { name: string } }
        | { __typename: 'CSINode', id: string, metadata: { name: string } }
        | { __typename: 'CSIStorageCapacity', id: string, metadata: { name: string } }
        | { __typename: 'CertificateSigningRequest', id: string, metadata: { name: string } }
        | { __typename: 'ClusterRole', id: string, metadata: { name: string } }
        | { __typename: 'ClusterRoleBinding', id: string, metadata: { name: string } }
        | { __typename: 'ConfigMap', id: string, metadata: { name: string } }
        | { __typename: 'ControllerRevision', id: string, metadata: { name: string } }
        | { __typename: 'CronJob', id: string, metadata: { name: string } }
        | { __typename: 'CustomResourceDefinition', id: string, metadata: { name: string } }
        | { __typename: 'DaemonSet', id: string, metadata: { name: string } }
        | { __typename: 'Deployment', id: string, metadata: { name: string } }
        | { __typename: 'DeviceClass', id: string, metadata: { name: string } }
        | { __typename: 'EndpointSlice', id: string, metadata: { name: string } }
        | { __typename: 'Endpoints', id: string, metadata: { name: string } }
        | { __typename: 'Event', id: string, metadata: { name: string } }
        | { __typename: 'FlowSchema', id: string, metadata: { name: string } }
        | { __typename: 'GenericObject', id: string, metadata: { name: string } }
        | { __typename: 'HorizontalPodAutoscaler', id: string, metadata: { name: string } }
        | { __typename: 'IPAddress', id: string, metadata: { name: string } }
        | { __typename: 'Ingress', id: string, metadata: { name: string } }
        | { __typename: 'IngressClass', id: string, metadata: { name: string } }
        | { __typename: 'Job', id: string, metadata: { name: string } }
        | { __typename: 'Lease', id: string, metadata: { name: string } }
        | { __typename: 'LimitRange', id: string, metadata: { name: string } }
        | { __typename: 'MutatingAdmissionPolicy', id: string, metadata: { name: string } }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string, metadata: { name: string } }
        | { __typename: 'MutatingWebhookConfiguration', id: string, metadata: { name: string } }
        | { __typename: 'Namespace', id: string, metadata: { name: string } }
        | { __typename: 'NetworkPolicy', id: string, metadata: { name: string } }
        | { __typename: 'Node', id: string, metadata: { name: string } }
        | { __typename: 'PersistentVolume', id: string, metadata: { name: string } }
        | { __typename: 'PersistentVolumeClaim', id: string, metadata: { name: string } }
        | { __typename: 'Pod', id: string, metadata: { name: string } }
        | { __typename: 'PodDisruptionBudget', id: string, metadata: { name: string } }
        | { __typename: 'PodTemplate', id: string, metadata: { name: string } }
        | { __typename: 'PriorityClass', id: string, metadata: { name: string } }
        | { __typename: 'PriorityLevelConfiguration', id: string, metadata: { name: string } }
        | { __typename: 'ReplicaSet', id: string, metadata: { name: string } }
        | { __typename: 'ReplicationController', id: string, metadata: { name: string } }
        | { __typename: 'ResourceClaim', id: string, metadata: { name: string } }
        | { __typename: 'ResourceClaimTemplate', id: string, metadata: { name: string } }
        | { __typename: 'ResourceQuota', id: string, metadata: { name: string } }
        | { __typename: 'ResourceSlice', id: string, metadata: { name: string } }
        | { __typename: 'Role', id: string, metadata: { name: string } }
        | { __typename: 'RoleBinding', id: string, metadata: { name: string } }
        | { __typename: 'RuntimeClass', id: string, metadata: { name: string } }
        | { __typename: 'Secret', id: string, metadata: { name: string } }
        | { __typename: 'Service', id: string, metadata: { name: string } }
        | { __typename: 'ServiceAccount', id: string, metadata: { name: string } }
        | { __typename: 'ServiceCIDR', id: string, metadata: { name: string } }
        | { __typename: 'StatefulSet', id: string, metadata: { name: string } }
        | { __typename: 'StorageClass', id: string, metadata: { name: string } }
        | { __typename: 'ValidatingAdmissionPolicy', id: string, metadata: { name: string } }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string, metadata: { name: string } }
        | { __typename: 'ValidatingWebhookConfiguration', id: string, metadata: { name: string } }
        | { __typename: 'VolumeAttachment', id: string, metadata: { name: string } }
        | { __typename: 'VolumeAttributesClass', id: string, metadata: { name: string } }
       }> } | null };

export type ScaleWorkloadMutationVariables = Exact<{
  ref: ObjectRef;
  replicas: number;
}>;


export type ScaleWorkloadMutation = { scaleWorkload: { warnings: Array<string>, object:
      | { __typename: 'APIService', id: string }
      | { __typename: 'CSIDriver', id: string }
      | { __typename: 'CSINode', id: string }
      | { __typename: 'CSIStorageCapacity', id: string }
      | { __typename: 'CertificateSigningRequest', id: string }
      | { __typename: 'ClusterRole', id: string }
      | { __typename: 'ClusterRoleBinding', id: string }
      | { __typename: 'ConfigMap', id: string }
      | { __typename: 'ControllerRevision', id: string }
      | { __typename: 'CronJob', id: string }
      | { __typename: 'CustomResourceDefinition', id: string }
      | { __typename: 'DaemonSet', id: string }
      | { __typename: 'Deployment', id: string }
      | { __typename: 'DeviceClass', id: string }
      | { __typename: 'EndpointSlice', id: string }
      | { __typename: 'Endpoints', id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'FlowSchema', id: string }
      | { __typename: 'GenericObject', id: string }
      | { __typename: 'HorizontalPodAutoscaler', id: string }
      | { __typename: 'IPAddress', id: string }
      | { __typename: 'Ingress', id: string }
      | { __typename: 'IngressClass', id: string }
      | { __typename: 'Job', id: string }
      | { __typename: 'Lease', id: string }
      | { __typename: 'LimitRange', id: string }
      | { __typename: 'MutatingAdmissionPolicy', id: string }
      | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
      | { __typename: 'MutatingWebhookConfiguration', id: string }
      | { __typename: 'Namespace', id: string }
      | { __typename: 'NetworkPolicy', id: string }
      | { __typename: 'Node', id: string }
      | { __typename: 'PersistentVolume', id: string }
      | { __typename: 'PersistentVolumeClaim', id: string }
      | { __typename: 'Pod', id: string }
      | { __typename: 'PodDisruptionBudget', id: string }
      | { __typename: 'PodTemplate', id: string }
      | { __typename: 'PriorityClass', id: string }
      | { __typename: 'PriorityLevelConfiguration', id: string }
      | { __typename: 'ReplicaSet', id: string }
      | { __typename: 'ReplicationController', id: string }
      | { __typename: 'ResourceClaim', id: string }
      | { __typename: 'ResourceClaimTemplate', id: string }
      | { __typename: 'ResourceQuota', id: string }
      | { __typename: 'ResourceSlice', id: string }
      | { __typename: 'Role', id: string }
      | { __typename: 'RoleBinding', id: string }
      | { __typename: 'RuntimeClass', id: string }
      | { __typename: 'Secret', id: string }
      | { __typename: 'Service', id: string }
      | { __typename: 'ServiceAccount', id: string }
      | { __typename: 'ServiceCIDR', id: string }
      | { __typename: 'StatefulSet', id: string }
      | { __typename: 'StorageClass', id: string }
      | { __typename: 'ValidatingAdmissionPolicy', id: string }
      | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
      | { __typename: 'ValidatingWebhookConfiguration', id: string }
      | { __typename: 'VolumeAttachment', id: string }
      | { __typename: 'VolumeAttributesClass', id: string }
     } };

export type RestartWorkloadMutationVariables = Exact<{
  ref: ObjectRef;
}>;


export type RestartWorkloadMutation = { restartWorkload: { warnings: Array<string>, object:
      | { __typename: 'APIService', id: string }
      | { __typename: 'CSIDriver', id: string }
      | { __typename: 'CSINode', id: string }
      | { __typename: 'CSIStorageCapacity', id: string }
      | { __typename: 'CertificateSigningRequest', id: string }
      | { __typename: 'ClusterRole', id: string }
      | { __typename: 'ClusterRoleBinding', id: string }
      | { __typename: 'ConfigMap', id: string }
      | { __typename: 'ControllerRevision', id: string }
      | { __typename: 'CronJob', id: string }
      | { __typename: 'CustomResourceDefinition', id: string }
      | { __typename: 'DaemonSet', id: string }
      | { __typename: 'Deployment', id: string }
      | { __typename: 'DeviceClass', id: string }
      | { __typename: 'EndpointSlice', id: string }
      | { __typename: 'Endpoints', id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'FlowSchema', id: string }
      | { __typename: 'GenericObject', id: string }
      | { __typename: 'HorizontalPodAutoscaler', id: string }
      | { __typename: 'IPAddress', id: string }
      | { __typename: 'Ingress', id: string }
      | { __typename: 'IngressClass', id: string }
      | { __typename: 'Job', id: string }
      | { __typename: 'Lease', id: string }
      | { __typename: 'LimitRange', id: string }
      | { __typename: 'MutatingAdmissionPolicy', id: string }
      | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
      | { __typename: 'MutatingWebhookConfiguration', id: string }
      | { __typename: 'Namespace', id: string }
      | { __typename: 'NetworkPolicy', id: string }
      | { __typename: 'Node', id: string }
      | { __typename: 'PersistentVolume', id: string }
      | { __typename: 'PersistentVolumeClaim', id: string }
      | { __typename: 'Pod', id: string }
      | { __typename: 'PodDisruptionBudget', id: string }
      | { __typename: 'PodTemplate', id: string }
      | { __typename: 'PriorityClass', id: string }
      | { __typename: 'PriorityLevelConfiguration', id: string }
      | { __typename: 'ReplicaSet', id: string }
      | { __typename: 'ReplicationController', id: string }
      | { __typename: 'ResourceClaim', id: string }
      | { __typename: 'ResourceClaimTemplate', id: string }
      | { __typename: 'ResourceQuota', id: string }
      | { __typename: 'ResourceSlice', id: string }
      | { __typename: 'Role', id: string }
      | { __typename: 'RoleBinding', id: string }
      | { __typename: 'RuntimeClass', id: string }
      | { __typename: 'Secret', id: string }
      | { __typename: 'Service', id: string }
      | { __typename: 'ServiceAccount', id: string }
      | { __typename: 'ServiceCIDR', id: string }
      | { __typename: 'StatefulSet', id: string }
      | { __typename: 'StorageClass', id: string }
      | { __typename: 'ValidatingAdmissionPolicy', id: string }
      | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
      | { __typename: 'ValidatingWebhookConfiguration', id: string }
      | { __typename: 'VolumeAttachment', id: string }
      | { __typename: 'VolumeAttributesClass', id: string }
     } };

export type SetWorkloadImageMutationVariables = Exact<{
  ref: ObjectRef;
  container: string;
  image: string;
  dryRun: boolean;
}>;


export type SetWorkloadImageMutation = { setWorkloadImage: { diff: string, warnings: Array<string>, object:
      | { __typename: 'APIService', id: string }
      | { __typename: 'CSIDriver', id: string }
      | { __typename: 'CSINode', id: string }
      | { __typename: 'CSIStorageCapacity', id: string }
      | { __typename: 'CertificateSigningRequest', id: string }
      | { __typename: 'ClusterRole', id: string }
      | { __typename: 'ClusterRoleBinding', id: string }
      | { __typename: 'ConfigMap', id: string }
      | { __typename: 'ControllerRevision', id: string }
      | { __typename: 'CronJob', id: string }
      | { __typename: 'CustomResourceDefinition', id: string }
      | { __typename: 'DaemonSet', id: string }
      | { __typename: 'Deployment', id: string }
      | { __typename: 'DeviceClass', id: string }
      | { __typename: 'EndpointSlice', id: string }
      | { __typename: 'Endpoints', id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'FlowSchema', id: string }
      | { __typename: 'GenericObject', id: string }
      | { __typename: 'HorizontalPodAutoscaler', id: string }
      | { __typename: 'IPAddress', id: string }
      | { __typename: 'Ingress', id: string }
      | { __typename: 'IngressClass', id: string }
      | { __typename: 'Job', id: string }
      | { __typename: 'Lease', id: string }
      | { __typename: 'LimitRange', id: string }
      | { __typename: 'MutatingAdmissionPolicy', id: string }
      | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
      | { __typename: 'MutatingWebhookConfiguration', id: string }
      | { __typename: 'Namespace', id: string }
      | { __typename: 'NetworkPolicy', id: string }
      | { __typename: 'Node', id: string }
      | { __typename: 'PersistentVolume', id: string }
      | { __typename: 'PersistentVolumeClaim', id: string }
      | { __typename: 'Pod', id: string }
      | { __typename: 'PodDisruptionBudget', id: string }
      | { __typename: 'PodTemplate', id: string }
      | { __typename: 'PriorityClass', id: string }
      | { __typename: 'PriorityLevelConfiguration', id: string }
      | { __typename: 'ReplicaSet', id: string }
      | { __typename: 'ReplicationController', id: string }
      | { __typename: 'ResourceClaim', id: string }
      | { __typename: 'ResourceClaimTemplate', id: string }
      | { __typename: 'ResourceQuota', id: string }
      | { __typename: 'ResourceSlice', id: string }
      | { __typename: 'Role', id: string }
      | { __typename: 'RoleBinding', id: string }
      | { __typename: 'RuntimeClass', id: string }
      | { __typename: 'Secret', id: string }
      | { __typename: 'Service', id: string }
      | { __typename: 'ServiceAccount', id: string }
      | { __typename: 'ServiceCIDR', id: string }
      | { __typename: 'StatefulSet', id: string }
      | { __typename: 'StorageClass', id: string }
      | { __typename: 'ValidatingAdmissionPolicy', id: string }
      | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
      | { __typename: 'ValidatingWebhookConfiguration', id: string }
      | { __typename: 'VolumeAttachment', id: string }
      | { __typename: 'VolumeAttributesClass', id: string }
     } };

export type SetPartitionMutationVariables = Exact<{
  ref: NamedRef;
  partition: number;
}>;


export type SetPartitionMutation = { setPartition: { warnings: Array<string>, object:
      | { __typename: 'APIService', id: string }
      | { __typename: 'CSIDriver', id: string }
      | { __typename: 'CSINode', id: string }
      | { __typename: 'CSIStorageCapacity', id: string }
      | { __typename: 'CertificateSigningRequest', id: string }
      | { __typename: 'ClusterRole', id: string }
      | { __typename: 'ClusterRoleBinding', id: string }
      | { __typename: 'ConfigMap', id: string }
      | { __typename: 'ControllerRevision', id: string }
      | { __typename: 'CronJob', id: string }
      | { __typename: 'CustomResourceDefinition', id: string }
      | { __typename: 'DaemonSet', id: string }
      | { __typename: 'Deployment', id: string }
      | { __typename: 'DeviceClass', id: string }
      | { __typename: 'EndpointSlice', id: string }
      | { __typename: 'Endpoints', id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'FlowSchema', id: string }
      | { __typename: 'GenericObject', id: string }
      | { __typename: 'HorizontalPodAutoscaler', id: string }
      | { __typename: 'IPAddress', id: string }
      | { __typename: 'Ingress', id: string }
      | { __typename: 'IngressClass', id: string }
      | { __typename: 'Job', id: string }
      | { __typename: 'Lease', id: string }
      | { __typename: 'LimitRange', id: string }
      | { __typename: 'MutatingAdmissionPolicy', id: string }
      | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
      | { __typename: 'MutatingWebhookConfiguration', id: string }
      | { __typename: 'Namespace', id: string }
      | { __typename: 'NetworkPolicy', id: string }
      | { __typename: 'Node', id: string }
      | { __typename: 'PersistentVolume', id: string }
      | { __typename: 'PersistentVolumeClaim', id: string }
      | { __typename: 'Pod', id: string }
      | { __typename: 'PodDisruptionBudget', id: string }
      | { __typename: 'PodTemplate', id: string }
      | { __typename: 'PriorityClass', id: string }
      | { __typename: 'PriorityLevelConfiguration', id: string }
      | { __typename: 'ReplicaSet', id: string }
      | { __typename: 'ReplicationController', id: string }
      | { __typename: 'ResourceClaim', id: string }
      | { __typename: 'ResourceClaimTemplate', id: string }
      | { __typename: 'ResourceQuota', id: string }
      | { __typename: 'ResourceSlice', id: string }
      | { __typename: 'Role', id: string }
      | { __typename: 'RoleBinding', id: string }
      | { __typename: 'RuntimeClass', id: string }
      | { __typename: 'Secret', id: string }
      | { __typename: 'Service', id: string }
      | { __typename: 'ServiceAccount', id: string }
      | { __typename: 'ServiceCIDR', id: string }
      | { __typename: 'StatefulSet', id: string }
      | { __typename: 'StorageClass', id: string }
      | { __typename: 'ValidatingAdmissionPolicy', id: string }
      | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
      | { __typename: 'ValidatingWebhookConfiguration', id: string }
      | { __typename: 'VolumeAttachment', id: string }
      | { __typename: 'VolumeAttributesClass', id: string }
     } };

export type PauseRolloutMutationVariables = Exact<{
  ref: NamedRef;
}>;


export type PauseRolloutMutation = { pauseRollout: { warnings: Array<string>, deployment: { id: string, paused: boolean } } };

export type ResumeRolloutMutationVariables = Exact<{
  ref: NamedRef;
}>;


export type ResumeRolloutMutation = { resumeRollout: { warnings: Array<string>, deployment: { id: string, paused: boolean } } };

export type UndoWorkloadMutationVariables = Exact<{
  ref: ObjectRef;
  toRevision?: number | null | undefined;
  dryRun: boolean;
}>;


export type UndoWorkloadMutation = { undoWorkload: { diff: string, warnings: Array<string>, object:
      | { __typename: 'APIService', id: string }
      | { __typename: 'CSIDriver', id: string }
      | { __typename: 'CSINode', id: string }
      | { __typename: 'CSIStorageCapacity', id: string }
      | { __typename: 'CertificateSigningRequest', id: string }
      | { __typename: 'ClusterRole', id: string }
      | { __typename: 'ClusterRoleBinding', id: string }
      | { __typename: 'ConfigMap', id: string }
      | { __typename: 'ControllerRevision', id: string }
      | { __typename: 'CronJob', id: string }
      | { __typename: 'CustomResourceDefinition', id: string }
      | { __typename: 'DaemonSet', id: string }
      | { __typename: 'Deployment', id: string }
      | { __typename: 'DeviceClass', id: string }
      | { __typename: 'EndpointSlice', id: string }
      | { __typename: 'Endpoints', id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'FlowSchema', id: string }
      | { __typename: 'GenericObject', id: string }
      | { __typename: 'HorizontalPodAutoscaler', id: string }
      | { __typename: 'IPAddress', id: string }
      | { __typename: 'Ingress', id: string }
      | { __typename: 'IngressClass', id: string }
      | { __typename: 'Job', id: string }
      | { __typename: 'Lease', id: string }
      | { __typename: 'LimitRange', id: string }
      | { __typename: 'MutatingAdmissionPolicy', id: string }
      | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
      | { __typename: 'MutatingWebhookConfiguration', id: string }
      | { __typename: 'Namespace', id: string }
      | { __typename: 'NetworkPolicy', id: string }
      | { __typename: 'Node', id: string }
      | { __typename: 'PersistentVolume', id: string }
      | { __typename: 'PersistentVolumeClaim', id: string }
      | { __typename: 'Pod', id: string }
      | { __typename: 'PodDisruptionBudget', id: string }
      | { __typename: 'PodTemplate', id: string }
      | { __typename: 'PriorityClass', id: string }
      | { __typename: 'PriorityLevelConfiguration', id: string }
      | { __typename: 'ReplicaSet', id: string }
      | { __typename: 'ReplicationController', id: string }
      | { __typename: 'ResourceClaim', id: string }
      | { __typename: 'ResourceClaimTemplate', id: string }
      | { __typename: 'ResourceQuota', id: string }
      | { __typename: 'ResourceSlice', id: string }
      | { __typename: 'Role', id: string }
      | { __typename: 'RoleBinding', id: string }
      | { __typename: 'RuntimeClass', id: string }
      | { __typename: 'Secret', id: string }
      | { __typename: 'Service', id: string }
      | { __typename: 'ServiceAccount', id: string }
      | { __typename: 'ServiceCIDR', id: string }
      | { __typename: 'StatefulSet', id: string }
      | { __typename: 'StorageClass', id: string }
      | { __typename: 'ValidatingAdmissionPolicy', id: string }
      | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
      | { __typename: 'ValidatingWebhookConfiguration', id: string }
      | { __typename: 'VolumeAttachment', id: string }
      | { __typename: 'VolumeAttributesClass', id: string }
     } };

export type DeploymentRowsSubscriptionVariables = Exact<{
  clusters: Array<string> | string;
  namespace?: string | null | undefined;
  labelSelector?: string | null | undefined;
  cursor?: string | null | undefined;
}>;


export type DeploymentRowsSubscription = { objectChanges: { cursor: string | null, complete: boolean, changes: Array<{ type: ChangeType, object:
        | { __typename: 'APIService', id: string }
        | { __typename: 'CSIDriver', id: string }
        | { __typename: 'CSINode', id: string }
        | { __typename: 'CSIStorageCapacity', id: string }
        | { __typename: 'CertificateSigningRequest', id: string }
        | { __typename: 'ClusterRole', id: string }
        | { __typename: 'ClusterRoleBinding', id: string }
        | { __typename: 'ConfigMap', id: string }
        | { __typename: 'ControllerRevision', id: string }
        | { __typename: 'CronJob', id: string }
        | { __typename: 'CustomResourceDefinition', id: string }
        | { __typename: 'DaemonSet', id: string }
        | { __typename: 'Deployment', cluster: string, state: State, statusWord: string, statusSentence: string, desired: number, ready: number, updated: number, available: number, paused: boolean, restarts: number, images: Array<string>, templateRevision: number | null, id: string, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null } }
        | { __typename: 'DeviceClass', id: string }
        | { __typename: 'EndpointSlice', id: string }
        | { __typename: 'Endpoints', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'FlowSchema', id: string }
        | { __typename: 'GenericObject', id: string }
        | { __typename: 'HorizontalPodAutoscaler', id: string }
        | { __typename: 'IPAddress', id: string }
        | { __typename: 'Ingress', id: string }
        | { __typename: 'IngressClass', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Lease', id: string }
        | { __typename: 'LimitRange', id: string }
        | { __typename: 'MutatingAdmissionPolicy', id: string }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
        | { __typename: 'MutatingWebhookConfiguration', id: string }
        | { __typename: 'Namespace', id: string }
        | { __typename: 'NetworkPolicy', id: string }
        | { __typename: 'Node', id: string }
        | { __typename: 'PersistentVolume', id: string }
        | { __typename: 'PersistentVolumeClaim', id: string }
        | { __typename: 'Pod', id: string }
        | { __typename: 'PodDisruptionBudget', id: string }
        | { __typename: 'PodTemplate', id: string }
        | { __typename: 'PriorityClass', id: string }
        | { __typename: 'PriorityLevelConfiguration', id: string }
        | { __typename: 'ReplicaSet', id: string }
        | { __typename: 'ReplicationController', id: string }
        | { __typename: 'ResourceClaim', id: string }
        | { __typename: 'ResourceClaimTemplate', id: string }
        | { __typename: 'ResourceQuota', id: string }
        | { __typename: 'ResourceSlice', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'RoleBinding', id: string }
        | { __typename: 'RuntimeClass', id: string }
        | { __typename: 'Secret', id: string }
        | { __typename: 'Service', id: string }
        | { __typename: 'ServiceAccount', id: string }
        | { __typename: 'ServiceCIDR', id: string }
        | { __typename: 'StatefulSet', id: string }
        | { __typename: 'StorageClass', id: string }
        | { __typename: 'ValidatingAdmissionPolicy', id: string }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
        | { __typename: 'ValidatingWebhookConfiguration', id: string }
        | { __typename: 'VolumeAttachment', id: string }
        | { __typename: 'VolumeAttributesClass', id: string }
       }> } };

export type PodRowsSubscriptionVariables = Exact<{
  clusters: Array<string> | string;
  namespace?: string | null | undefined;
  labelSelector?: string | null | undefined;
  cursor?: string | null | undefined;
}>;


export type PodRowsSubscription = { objectChanges: { cursor: string | null, complete: boolean, changes: Array<{ type: ChangeType, object:
        | { __typename: 'APIService', id: string }
        | { __typename: 'CSIDriver', id: string }
        | { __typename: 'CSINode', id: string }
        | { __typename: 'CSIStorageCapacity', id: string }
        | { __typename: 'CertificateSigningRequest', id: string }
        | { __typename: 'ClusterRole', id: string }
        | { __typename: 'ClusterRoleBinding', id: string }
        | { __typename: 'ConfigMap', id: string }
        | { __typename: 'ControllerRevision', id: string }
        | { __typename: 'CronJob', id: string }
        | { __typename: 'CustomResourceDefinition', id: string }
        | { __typename: 'DaemonSet', id: string }
        | { __typename: 'Deployment', id: string }
        | { __typename: 'DeviceClass', id: string }
        | { __typename: 'EndpointSlice', id: string }
        | { __typename: 'Endpoints', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'FlowSchema', id: string }
        | { __typename: 'GenericObject', id: string }
        | { __typename: 'HorizontalPodAutoscaler', id: string }
        | { __typename: 'IPAddress', id: string }
        | { __typename: 'Ingress', id: string }
        | { __typename: 'IngressClass', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Lease', id: string }
        | { __typename: 'LimitRange', id: string }
        | { __typename: 'MutatingAdmissionPolicy', id: string }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
        | { __typename: 'MutatingWebhookConfiguration', id: string }
        | { __typename: 'Namespace', id: string }
        | { __typename: 'NetworkPolicy', id: string }
        | { __typename: 'Node', id: string }
        | { __typename: 'PersistentVolume', id: string }
        | { __typename: 'PersistentVolumeClaim', id: string }
        | { __typename: 'Pod', cluster: string, state: State, statusWord: string, statusSentence: string, nextTryAt: string | null, readyContainers: number, totalContainers: number, restarts: number, nodeName: string | null, podIP: string | null, id: string, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null }, usage: { requests: { cpuCores: number | null, memoryBytes: number | null }, limits: { cpuCores: number | null, memoryBytes: number | null } } }
        | { __typename: 'PodDisruptionBudget', id: string }
        | { __typename: 'PodTemplate', id: string }
        | { __typename: 'PriorityClass', id: string }
        | { __typename: 'PriorityLevelConfiguration', id: string }
        | { __typename: 'ReplicaSet', id: string }
        | { __typename: 'ReplicationController', id: string }
        | { __typename: 'ResourceClaim', id: string }
        | { __typename: 'ResourceClaimTemplate', id: string }
        | { __typename: 'ResourceQuota', id: string }
        | { __typename: 'ResourceSlice', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'RoleBinding', id: string }
        | { __typename: 'RuntimeClass', id: string }
        | { __typename: 'Secret', id: string }
        | { __typename: 'Service', id: string }
        | { __typename: 'ServiceAccount', id: string }
        | { __typename: 'ServiceCIDR', id: string }
        | { __typename: 'StatefulSet', id: string }
        | { __typename: 'StorageClass', id: string }
        | { __typename: 'ValidatingAdmissionPolicy', id: string }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
        | { __typename: 'ValidatingWebhookConfiguration', id: string }
        | { __typename: 'VolumeAttachment', id: string }
        | { __typename: 'VolumeAttributesClass', id: string }
       }> } };

export type ReplicaSetRowsSubscriptionVariables = Exact<{
  clusters: Array<string> | string;
  namespace?: string | null | undefined;
  labelSelector?: string | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ReplicaSetRowsSubscription = { objectChanges: { cursor: string | null, complete: boolean, changes: Array<{ type: ChangeType, object:
        | { __typename: 'APIService', id: string }
        | { __typename: 'CSIDriver', id: string }
        | { __typename: 'CSINode', id: string }
        | { __typename: 'CSIStorageCapacity', id: string }
        | { __typename: 'CertificateSigningRequest', id: string }
        | { __typename: 'ClusterRole', id: string }
        | { __typename: 'ClusterRoleBinding', id: string }
        | { __typename: 'ConfigMap', id: string }
        | { __typename: 'ControllerRevision', id: string }
        | { __typename: 'CronJob', id: string }
        | { __typename: 'CustomResourceDefinition', id: string }
        | { __typename: 'DaemonSet', id: string }
        | { __typename: 'Deployment', id: string }
        | { __typename: 'DeviceClass', id: string }
        | { __typename: 'EndpointSlice', id: string }
        | { __typename: 'Endpoints', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'FlowSchema', id: string }
        | { __typename: 'GenericObject', id: string }
        | { __typename: 'HorizontalPodAutoscaler', id: string }
        | { __typename: 'IPAddress', id: string }
        | { __typename: 'Ingress', id: string }
        | { __typename: 'IngressClass', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Lease', id: string }
        | { __typename: 'LimitRange', id: string }
        | { __typename: 'MutatingAdmissionPolicy', id: string }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
        | { __typename: 'MutatingWebhookConfiguration', id: string }
        | { __typename: 'Namespace', id: string }
        | { __typename: 'NetworkPolicy', id: string }
        | { __typename: 'Node', id: string }
        | { __typename: 'PersistentVolume', id: string }
        | { __typename: 'PersistentVolumeClaim', id: string }
        | { __typename: 'Pod', id: string }
        | { __typename: 'PodDisruptionBudget', id: string }
        | { __typename: 'PodTemplate', id: string }
        | { __typename: 'PriorityClass', id: string }
        | { __typename: 'PriorityLevelConfiguration', id: string }
        | { __typename: 'ReplicaSet', cluster: string, state: State, statusWord: string, statusSentence: string, desired: number, total: number, ready: number, images: Array<string>, templateRevision: number | null, id: string, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, ownerReferences: Array<{ kind: string, name: string }> } }
        | { __typename: 'ReplicationController', id: string }
        | { __typename: 'ResourceClaim', id: string }
        | { __typename: 'ResourceClaimTemplate', id: string }
        | { __typename: 'ResourceQuota', id: string }
        | { __typename: 'ResourceSlice', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'RoleBinding', id: string }
        | { __typename: 'RuntimeClass', id: string }
        | { __typename: 'Secret', id: string }
        | { __typename: 'Service', id: string }
        | { __typename: 'ServiceAccount', id: string }
        | { __typename: 'ServiceCIDR', id: string }
        | { __typename: 'StatefulSet', id: string }
        | { __typename: 'StorageClass', id: string }
        | { __typename: 'ValidatingAdmissionPolicy', id: string }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
        | { __typename: 'ValidatingWebhookConfiguration', id: string }
        | { __typename: 'VolumeAttachment', id: string }
        | { __typename: 'VolumeAttributesClass', id: string }
       }> } };

export type ServiceRowsSubscriptionVariables = Exact<{
  clusters: Array<string> | string;
  namespace?: string | null | undefined;
  labelSelector?: string | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ServiceRowsSubscription = { objectChanges: { cursor: string | null, complete: boolean, changes: Array<{ type: ChangeType, object:
        | { __typename: 'APIService', id: string }
        | { __typename: 'CSIDriver', id: string }
        | { __typename: 'CSINode', id: string }
        | { __typename: 'CSIStorageCapacity', id: string }
        | { __typename: 'CertificateSigningRequest', id: string }
        | { __typename: 'ClusterRole', id: string }
        | { __typename: 'ClusterRoleBinding', id: string }
        | { __typename: 'ConfigMap', id: string }
        | { __typename: 'ControllerRevision', id: string }
        | { __typename: 'CronJob', id: string }
        | { __typename: 'CustomResourceDefinition', id: string }
        | { __typename: 'DaemonSet', id: string }
        | { __typename: 'Deployment', id: string }
        | { __typename: 'DeviceClass', id: string }
        | { __typename: 'EndpointSlice', id: string }
        | { __typename: 'Endpoints', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'FlowSchema', id: string }
        | { __typename: 'GenericObject', id: string }
        | { __typename: 'HorizontalPodAutoscaler', id: string }
        | { __typename: 'IPAddress', id: string }
        | { __typename: 'Ingress', id: string }
        | { __typename: 'IngressClass', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Lease', id: string }
        | { __typename: 'LimitRange', id: string }
        | { __typename: 'MutatingAdmissionPolicy', id: string }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
        | { __typename: 'MutatingWebhookConfiguration', id: string }
        | { __typename: 'Namespace', id: string }
        | { __typename: 'NetworkPolicy', id: string }
        | { __typename: 'Node', id: string }
        | { __typename: 'PersistentVolume', id: string }
        | { __typename: 'PersistentVolumeClaim', id: string }
        | { __typename: 'Pod', id: string }
        | { __typename: 'PodDisruptionBudget', id: string }
        | { __typename: 'PodTemplate', id: string }
        | { __typename: 'PriorityClass', id: string }
        | { __typename: 'PriorityLevelConfiguration', id: string }
        | { __typename: 'ReplicaSet', id: string }
        | { __typename: 'ReplicationController', id: string }
        | { __typename: 'ResourceClaim', id: string }
        | { __typename: 'ResourceClaimTemplate', id: string }
        | { __typename: 'ResourceQuota', id: string }
        | { __typename: 'ResourceSlice', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'RoleBinding', id: string }
        | { __typename: 'RuntimeClass', id: string }
        | { __typename: 'Secret', id: string }
        | { __typename: 'Service', cluster: string, state: State, statusWord: string, statusSentence: string, clusterIP: string | null, selector: string, id: string, serviceType: string, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null }, ports: Array<{ name: string | null, port: number, protocol: string, targetPort: string | number | null, nodePort: number | null }> }
        | { __typename: 'ServiceAccount', id: string }
        | { __typename: 'ServiceCIDR', id: string }
        | { __typename: 'StatefulSet', id: string }
        | { __typename: 'StorageClass', id: string }
        | { __typename: 'ValidatingAdmissionPolicy', id: string }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
        | { __typename: 'ValidatingWebhookConfiguration', id: string }
        | { __typename: 'VolumeAttachment', id: string }
        | { __typename: 'VolumeAttributesClass', id: string }
       }> } };

export type NodeRowsSubscriptionVariables = Exact<{
  clusters: Array<string> | string;
  labelSelector?: string | null | undefined;
  cursor?: string | null | undefined;
}>;


export type NodeRowsSubscription = { objectChanges: { cursor: string | null, complete: boolean, changes: Array<{ type: ChangeType, object:
        | { __typename: 'APIService', id: string }
        | { __typename: 'CSIDriver', id: string }
        | { __typename: 'CSINode', id: string }
        | { __typename: 'CSIStorageCapacity', id: string }
        | { __typename: 'CertificateSigningRequest', id: string }
        | { __typename: 'ClusterRole', id: string }
        | { __typename: 'ClusterRoleBinding', id: string }
        | { __typename: 'ConfigMap', id: string }
        | { __typename: 'ControllerRevision', id: string }
        | { __typename: 'CronJob', id: string }
        | { __typename: 'CustomResourceDefinition', id: string }
        | { __typename: 'DaemonSet', id: string }
        | { __typename: 'Deployment', id: string }
        | { __typename: 'DeviceClass', id: string }
        | { __typename: 'EndpointSlice', id: string }
        | { __typename: 'Endpoints', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'FlowSchema', id: string }
        | { __typename: 'GenericObject', id: string }
        | { __typename: 'HorizontalPodAutoscaler', id: string }
        | { __typename: 'IPAddress', id: string }
        | { __typename: 'Ingress', id: string }
        | { __typename: 'IngressClass', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Lease', id: string }
        | { __typename: 'LimitRange', id: string }
        | { __typename: 'MutatingAdmissionPolicy', id: string }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
        | { __typename: 'MutatingWebhookConfiguration', id: string }
        | { __typename: 'Namespace', id: string }
        | { __typename: 'NetworkPolicy', id: string }
        | { __typename: 'Node', cluster: string, state: State, statusWord: string, statusSentence: string, schedulable: boolean, internalIP: string | null, kubeletVersion: string | null, podCount: number, podCapacity: number | null, id: string, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null }, usage: { allocatable: { cpuCores: number | null, memoryBytes: number | null } | null } }
        | { __typename: 'PersistentVolume', id: string }
        | { __typename: 'PersistentVolumeClaim', id: string }
        | { __typename: 'Pod', id: string }
        | { __typename: 'PodDisruptionBudget', id: string }
        | { __typename: 'PodTemplate', id: string }
        | { __typename: 'PriorityClass', id: string }
        | { __typename: 'PriorityLevelConfiguration', id: string }
        | { __typename: 'ReplicaSet', id: string }
        | { __typename: 'ReplicationController', id: string }
        | { __typename: 'ResourceClaim', id: string }
        | { __typename: 'ResourceClaimTemplate', id: string }
        | { __typename: 'ResourceQuota', id: string }
        | { __typename: 'ResourceSlice', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'RoleBinding', id: string }
        | { __typename: 'RuntimeClass', id: string }
        | { __typename: 'Secret', id: string }
        | { __typename: 'Service', id: string }
        | { __typename: 'ServiceAccount', id: string }
        | { __typename: 'ServiceCIDR', id: string }
        | { __typename: 'StatefulSet', id: string }
        | { __typename: 'StorageClass', id: string }
        | { __typename: 'ValidatingAdmissionPolicy', id: string }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
        | { __typename: 'ValidatingWebhookConfiguration', id: string }
        | { __typename: 'VolumeAttachment', id: string }
        | { __typename: 'VolumeAttributesClass', id: string }
       }> } };

export type NamespaceRowsSubscriptionVariables = Exact<{
  clusters: Array<string> | string;
  labelSelector?: string | null | undefined;
  cursor?: string | null | undefined;
}>;


export type NamespaceRowsSubscription = { objectChanges: { cursor: string | null, complete: boolean, changes: Array<{ type: ChangeType, object:
        | { __typename: 'APIService', id: string }
        | { __typename: 'CSIDriver', id: string }
        | { __typename: 'CSINode', id: string }
        | { __typename: 'CSIStorageCapacity', id: string }
        | { __typename: 'CertificateSigningRequest', id: string }
        | { __typename: 'ClusterRole', id: string }
        | { __typename: 'ClusterRoleBinding', id: string }
        | { __typename: 'ConfigMap', id: string }
        | { __typename: 'ControllerRevision', id: string }
        | { __typename: 'CronJob', id: string }
        | { __typename: 'CustomResourceDefinition', id: string }
        | { __typename: 'DaemonSet', id: string }
        | { __typename: 'Deployment', id: string }
        | { __typename: 'DeviceClass', id: string }
        | { __typename: 'EndpointSlice', id: string }
        | { __typename: 'Endpoints', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'FlowSchema', id: string }
        | { __typename: 'GenericObject', id: string }
        | { __typename: 'HorizontalPodAutoscaler', id: string }
        | { __typename: 'IPAddress', id: string }
        | { __typename: 'Ingress', id: string }
        | { __typename: 'IngressClass', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Lease', id: string }
        | { __typename: 'LimitRange', id: string }
        | { __typename: 'MutatingAdmissionPolicy', id: string }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
        | { __typename: 'MutatingWebhookConfiguration', id: string }
        | { __typename: 'Namespace', cluster: string, state: State, statusWord: string, statusSentence: string, phase: string, id: string, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null, labels: Array<{ key: string, value: string }> } }
        | { __typename: 'NetworkPolicy', id: string }
        | { __typename: 'Node', id: string }
        | { __typename: 'PersistentVolume', id: string }
        | { __typename: 'PersistentVolumeClaim', id: string }
        | { __typename: 'Pod', id: string }
        | { __typename: 'PodDisruptionBudget', id: string }
        | { __typename: 'PodTemplate', id: string }
        | { __typename: 'PriorityClass', id: string }
        | { __typename: 'PriorityLevelConfiguration', id: string }
        | { __typename: 'ReplicaSet', id: string }
        | { __typename: 'ReplicationController', id: string }
        | { __typename: 'ResourceClaim', id: string }
        | { __typename: 'ResourceClaimTemplate', id: string }
        | { __typename: 'ResourceQuota', id: string }
        | { __typename: 'ResourceSlice', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'RoleBinding', id: string }
        | { __typename: 'RuntimeClass', id: string }
        | { __typename: 'Secret', id: string }
        | { __typename: 'Service', id: string }
        | { __typename: 'ServiceAccount', id: string }
        | { __typename: 'ServiceCIDR', id: string }
        | { __typename: 'StatefulSet', id: string }
        | { __typename: 'StorageClass', id: string }
        | { __typename: 'ValidatingAdmissionPolicy', id: string }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
        | { __typename: 'ValidatingWebhookConfiguration', id: string }
        | { __typename: 'VolumeAttachment', id: string }
        | { __typename: 'VolumeAttributesClass', id: string }
       }> } };

export type ConfigMapRowsSubscriptionVariables = Exact<{
  clusters: Array<string> | string;
  namespace?: string | null | undefined;
  labelSelector?: string | null | undefined;
  cursor?: string | null | undefined;
}>;


export type ConfigMapRowsSubscription = { objectChanges: { cursor: string | null, complete: boolean, changes: Array<{ type: ChangeType, object:
        | { __typename: 'APIService', id: string }
        | { __typename: 'CSIDriver', id: string }
        | { __typename: 'CSINode', id: string }
        | { __typename: 'CSIStorageCapacity', id: string }
        | { __typename: 'CertificateSigningRequest', id: string }
        | { __typename: 'ClusterRole', id: string }
        | { __typename: 'ClusterRoleBinding', id: string }
        | { __typename: 'ConfigMap', cluster: string, state: State, statusWord: string, statusSentence: string, immutable: boolean, keyCount: number, id: string, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null }, keys: Array<{ key: string, bytes: number }> }
        | { __typename: 'ControllerRevision', id: string }
        | { __typename: 'CronJob', id: string }
        | { __typename: 'CustomResourceDefinition', id: string }
        | { __typename: 'DaemonSet', id: string }
        | { __typename: 'Deployment', id: string }
        | { __typename: 'DeviceClass', id: string }
        | { __typename: 'EndpointSlice', id: string }
        | { __typename: 'Endpoints', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'FlowSchema', id: string }
        | { __typename: 'GenericObject', id: string }
        | { __typename: 'HorizontalPodAutoscaler', id: string }
        | { __typename: 'IPAddress', id: string }
        | { __typename: 'Ingress', id: string }
        | { __typename: 'IngressClass', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Lease', id: string }
        | { __typename: 'LimitRange', id: string }
        | { __typename: 'MutatingAdmissionPolicy', id: string }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
        | { __typename: 'MutatingWebhookConfiguration', id: string }
        | { __typename: 'Namespace', id: string }
        | { __typename: 'NetworkPolicy', id: string }
        | { __typename: 'Node', id: string }
        | { __typename: 'PersistentVolume', id: string }
        | { __typename: 'PersistentVolumeClaim', id: string }
        | { __typename: 'Pod', id: string }
        | { __typename: 'PodDisruptionBudget', id: string }
        | { __typename: 'PodTemplate', id: string }
        | { __typename: 'PriorityClass', id: string }
        | { __typename: 'PriorityLevelConfiguration', id: string }
        | { __typename: 'ReplicaSet', id: string }
        | { __typename: 'ReplicationController', id: string }
        | { __typename: 'ResourceClaim', id: string }
        | { __typename: 'ResourceClaimTemplate', id: string }
        | { __typename: 'ResourceQuota', id: string }
        | { __typename: 'ResourceSlice', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'RoleBinding', id: string }
        | { __typename: 'RuntimeClass', id: string }
        | { __typename: 'Secret', id: string }
        | { __typename: 'Service', id: string }
        | { __typename: 'ServiceAccount', id: string }
        | { __typename: 'ServiceCIDR', id: string }
        | { __typename: 'StatefulSet', id: string }
        | { __typename: 'StorageClass', id: string }
        | { __typename: 'ValidatingAdmissionPolicy', id: string }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
        | { __typename: 'ValidatingWebhookConfiguration', id: string }
        | { __typename: 'VolumeAttachment', id: string }
        | { __typename: 'VolumeAttributesClass', id: string }
       }> } };

export type SecretRowsSubscriptionVariables = Exact<{
  clusters: Array<string> | string;
  namespace?: string | null | undefined;
  labelSelector?: string | null | undefined;
  cursor?: string | null | undefined;
}>;


export type SecretRowsSubscription = { objectChanges: { cursor: string | null, complete: boolean, changes: Array<{ type: ChangeType, object:
        | { __typename: 'APIService', id: string }
        | { __typename: 'CSIDriver', id: string }
        | { __typename: 'CSINode', id: string }
        | { __typename: 'CSIStorageCapacity', id: string }
        | { __typename: 'CertificateSigningRequest', id: string }
        | { __typename: 'ClusterRole', id: string }
        | { __typename: 'ClusterRoleBinding', id: string }
        | { __typename: 'ConfigMap', id: string }
        | { __typename: 'ControllerRevision', id: string }
        | { __typename: 'CronJob', id: string }
        | { __typename: 'CustomResourceDefinition', id: string }
        | { __typename: 'DaemonSet', id: string }
        | { __typename: 'Deployment', id: string }
        | { __typename: 'DeviceClass', id: string }
        | { __typename: 'EndpointSlice', id: string }
        | { __typename: 'Endpoints', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'FlowSchema', id: string }
        | { __typename: 'GenericObject', id: string }
        | { __typename: 'HorizontalPodAutoscaler', id: string }
        | { __typename: 'IPAddress', id: string }
        | { __typename: 'Ingress', id: string }
        | { __typename: 'IngressClass', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Lease', id: string }
        | { __typename: 'LimitRange', id: string }
        | { __typename: 'MutatingAdmissionPolicy', id: string }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
        | { __typename: 'MutatingWebhookConfiguration', id: string }
        | { __typename: 'Namespace', id: string }
        | { __typename: 'NetworkPolicy', id: string }
        | { __typename: 'Node', id: string }
        | { __typename: 'PersistentVolume', id: string }
        | { __typename: 'PersistentVolumeClaim', id: string }
        | { __typename: 'Pod', id: string }
        | { __typename: 'PodDisruptionBudget', id: string }
        | { __typename: 'PodTemplate', id: string }
        | { __typename: 'PriorityClass', id: string }
        | { __typename: 'PriorityLevelConfiguration', id: string }
        | { __typename: 'ReplicaSet', id: string }
        | { __typename: 'ReplicationController', id: string }
        | { __typename: 'ResourceClaim', id: string }
        | { __typename: 'ResourceClaimTemplate', id: string }
        | { __typename: 'ResourceQuota', id: string }
        | { __typename: 'ResourceSlice', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'RoleBinding', id: string }
        | { __typename: 'RuntimeClass', id: string }
        | { __typename: 'Secret', cluster: string, state: State, statusWord: string, statusSentence: string, immutable: boolean, keyCount: number, id: string, secretType: string, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null }, keys: Array<{ key: string, bytes: number }> }
        | { __typename: 'Service', id: string }
        | { __typename: 'ServiceAccount', id: string }
        | { __typename: 'ServiceCIDR', id: string }
        | { __typename: 'StatefulSet', id: string }
        | { __typename: 'StorageClass', id: string }
        | { __typename: 'ValidatingAdmissionPolicy', id: string }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
        | { __typename: 'ValidatingWebhookConfiguration', id: string }
        | { __typename: 'VolumeAttachment', id: string }
        | { __typename: 'VolumeAttributesClass', id: string }
       }> } };

export type EventRowsSubscriptionVariables = Exact<{
  clusters: Array<string> | string;
  namespace?: string | null | undefined;
  labelSelector?: string | null | undefined;
  cursor?: string | null | undefined;
}>;


export type EventRowsSubscription = { objectChanges: { cursor: string | null, complete: boolean, changes: Array<{ type: ChangeType, object:
        | { __typename: 'APIService', id: string }
        | { __typename: 'CSIDriver', id: string }
        | { __typename: 'CSINode', id: string }
        | { __typename: 'CSIStorageCapacity', id: string }
        | { __typename: 'CertificateSigningRequest', id: string }
        | { __typename: 'ClusterRole', id: string }
        | { __typename: 'ClusterRoleBinding', id: string }
        | { __typename: 'ConfigMap', id: string }
        | { __typename: 'ControllerRevision', id: string }
        | { __typename: 'CronJob', id: string }
        | { __typename: 'CustomResourceDefinition', id: string }
        | { __typename: 'DaemonSet', id: string }
        | { __typename: 'Deployment', id: string }
        | { __typename: 'DeviceClass', id: string }
        | { __typename: 'EndpointSlice', id: string }
        | { __typename: 'Endpoints', id: string }
        | { __typename: 'Event', cluster: string, state: State, statusWord: string, statusSentence: string, reason: string, message: string, count: number, lastSeen: string | null, id: string, eventType: string, metadata: { name: string, namespace: string | null, creationTimestamp: string, deletionTimestamp: string | null }, involved: { kind: string | null, namespace: string | null, name: string | null } }
        | { __typename: 'FlowSchema', id: string }
        | { __typename: 'GenericObject', id: string }
        | { __typename: 'HorizontalPodAutoscaler', id: string }
        | { __typename: 'IPAddress', id: string }
        | { __typename: 'Ingress', id: string }
        | { __typename: 'IngressClass', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Lease', id: string }
        | { __typename: 'LimitRange', id: string }
        | { __typename: 'MutatingAdmissionPolicy', id: string }
        | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
        | { __typename: 'MutatingWebhookConfiguration', id: string }
        | { __typename: 'Namespace', id: string }
        | { __typename: 'NetworkPolicy', id: string }
        | { __typename: 'Node', id: string }
        | { __typename: 'PersistentVolume', id: string }
        | { __typename: 'PersistentVolumeClaim', id: string }
        | { __typename: 'Pod', id: string }
        | { __typename: 'PodDisruptionBudget', id: string }
        | { __typename: 'PodTemplate', id: string }
        | { __typename: 'PriorityClass', id: string }
        | { __typename: 'PriorityLevelConfiguration', id: string }
        | { __typename: 'ReplicaSet', id: string }
        | { __typename: 'ReplicationController', id: string }
        | { __typename: 'ResourceClaim', id: string }
        | { __typename: 'ResourceClaimTemplate', id: string }
        | { __typename: 'ResourceQuota', id: string }
        | { __typename: 'ResourceSlice', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'RoleBinding', id: string }
        | { __typename: 'RuntimeClass', id: string }
        | { __typename: 'Secret', id: string }
        | { __typename: 'Service', id: string }
        | { __typename: 'ServiceAccount', id: string }
        | { __typename: 'ServiceCIDR', id: string }
        | { __typename: 'StatefulSet', id: string }
        | { __typename: 'StorageClass', id: string }
        | { __typename: 'ValidatingAdmissionPolicy', id: string }
        | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
        | { __typename: 'ValidatingWebhookConfiguration', id: string }
        | { __typename: 'VolumeAttachment', id: string }
        | { __typename: 'VolumeAttributesClass', id: string }
       }> } };

export type ServiceReachQueryVariables = Exact<{
  cluster: string;
  namespace: string;
  name: string;
}>;


export type ServiceReachQuery = { service: { id: string, type: string, clusterIP: string | null, selector: string, dnsNames: Array<string>, loadBalancerAddresses: Array<string>, spec: { externalName: string | null, externalIPs: Array<string> | null, publishNotReadyAddresses: boolean | null } | null, metadata: { annotations: Array<{ key: string, value: string }> }, ports: Array<{ name: string | null, port: number, protocol: string, targetPort: string | number | null, nodePort: number | null }>, endpoints: Array<{ address: string, ready: boolean, serving: boolean, terminating: boolean, hostname: string | null, nodeName: string | null, podName: string | null }>, endpointGaps: Array<{ reason: EndpointGapReason, podName: string | null, container: string | null, probe: string | null, port: string | null, sentence: string | null }> | null } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, role: AccountRole | null } | null };

export type SignInMutationVariables = Exact<{
  name: string;
  password: string;
}>;


export type SignInMutation = { signIn: { expiresAt: string, viewer: { id: string, name: string, role: AccountRole | null } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type NamespaceNamesQueryVariables = Exact<{
  cluster: string;
}>;


export type NamespaceNamesQuery = { cluster: { id: string, namespaceNames: Array<string> } | null };

export type NamespaceNamesOfAllQueryVariables = Exact<{ [key: string]: never; }>;


export type NamespaceNamesOfAllQuery = { clusters: Array<{ id: string, name: string, namespaceNames: Array<string> }> };

export type HeartbeatSubscriptionVariables = Exact<{
  cluster: string;
}>;


export type HeartbeatSubscription = { clusterHealth: { serverTime: string, state: ClusterState, lastHeardAt: string | null, lag: number | null } };

export type FindObjectsQueryVariables = Exact<{
  clusters: Array<string> | string;
  search: string;
}>;


export type FindObjectsQuery = { deployments: { nodes: Array<{ id: string, cluster: string, state: State, metadata: { name: string, namespace: string | null } }> }, statefulSets: { nodes: Array<{ id: string, cluster: string, state: State, metadata: { name: string, namespace: string | null } }> }, daemonSets: { nodes: Array<{ id: string, cluster: string, state: State, metadata: { name: string, namespace: string | null } }> }, pods: { nodes: Array<{ id: string, cluster: string, state: State, metadata: { name: string, namespace: string | null } }> }, configMaps: { nodes: Array<{ id: string, cluster: string, metadata: { name: string, namespace: string | null } }> }, secrets: { nodes: Array<{ id: string, cluster: string, metadata: { name: string, namespace: string | null } }> } };

export type ClaimWorkQueryVariables = Exact<{
  cluster: string;
  namespace: string;
  name: string;
}>;


export type ClaimWorkQuery = { persistentVolumeClaim: { id: string, waitsFor: { reason: ClaimWaitReason, subject: string } | null, volume: { id: string, nodeNames: Array<string>, metadata: { name: string }, spec: { persistentVolumeReclaimPolicy: string | null } | null } | null, pods: Array<{ id: string, state: State, statusWord: string, statusSentence: string, nodeName: string | null, metadata: { name: string, namespace: string | null } }> } | null };

export type VolumeWorkQueryVariables = Exact<{
  cluster: string;
  name: string;
}>;


export type VolumeWorkQuery = { persistentVolume: { id: string, nodeNames: Array<string>, statusWord: string, spec: { persistentVolumeReclaimPolicy: string | null } | null, claim: { id: string, metadata: { name: string, namespace: string | null } } | null, pods: Array<{ id: string, state: State, statusWord: string, statusSentence: string, nodeName: string | null, metadata: { name: string, namespace: string | null } }> } | null };

export type StorageClassWorkQueryVariables = Exact<{
  cluster: string;
  name: string;
}>;


export type StorageClassWorkQuery = { storageClass: { id: string, isDefault: boolean, volumeBindingMode: string | null, reclaimPolicy: string | null, claimCount: number, volumeCount: number, claims: Array<{ id: string, state: State, statusWord: string, statusSentence: string, metadata: { name: string, namespace: string | null } }> } | null };

export type PodExecSubscriptionVariables = Exact<{
  cluster: string;
  namespace: string;
  pod: string;
  container: string;
  command: Array<string> | string;
  columns?: number | null | undefined;
  rows?: number | null | undefined;
}>;


export type PodExecSubscription = { exec: { session: string | null, data: string | null, exit: { code: number | null, message: string | null } | null } };

export type ExecInputMutationVariables = Exact<{
  session: string | number;
  data?: string | null | undefined;
  columns?: number | null | undefined;
  rows?: number | null | undefined;
}>;


export type ExecInputMutation = { execInput: boolean };

export type MayExecQueryVariables = Exact<{
  cluster: string;
  namespace: string;
  pod: string;
}>;


export type MayExecQuery = { can: Array<{ allowed: boolean, reason: string }> };

export type UsageChartQueryVariables = Exact<{
  ref: ObjectRef;
  last: number;
}>;


export type UsageChartQuery = { object:
    | { __typename: 'APIService', id: string }
    | { __typename: 'CSIDriver', id: string }
    | { __typename: 'CSINode', id: string }
    | { __typename: 'CSIStorageCapacity', id: string }
    | { __typename: 'CertificateSigningRequest', id: string }
    | { __typename: 'ClusterRole', id: string }
    | { __typename: 'ClusterRoleBinding', id: string }
    | { __typename: 'ConfigMap', id: string }
    | { __typename: 'ControllerRevision', id: string }
    | { __typename: 'CronJob', id: string, usage: { source: UsageSource, current: { cpuCores: number, memoryBytes: number } | null, requests: { cpuCores: number | null, memoryBytes: number | null }, limits: { cpuCores: number | null, memoryBytes: number | null }, allocatable: { cpuCores: number | null, memoryBytes: number | null } | null, history: { from: string, to: string, resolution: number, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }>, containers: Array<{ name: string, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }> }> } } }
    | { __typename: 'CustomResourceDefinition', id: string }
    | { __typename: 'DaemonSet', id: string, usage: { source: UsageSource, current: { cpuCores: number, memoryBytes: number } | null, requests: { cpuCores: number | null, memoryBytes: number | null }, limits: { cpuCores: number | null, memoryBytes: number | null }, allocatable: { cpuCores: number | null, memoryBytes: number | null } | null, history: { from: string, to: string, resolution: number, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }>, containers: Array<{ name: string, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }> }> } } }
    | { __typename: 'Deployment', id: string, usage: { source: UsageSource, current: { cpuCores: number, memoryBytes: number } | null, requests: { cpuCores: number | null, memoryBytes: number | null }, limits: { cpuCores: number | null, memoryBytes: number | null }, allocatable: { cpuCores: number | null, memoryBytes: number | null } | null, history: { from: string, to: string, resolution: number, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }>, containers: Array<{ name: string, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }> }> } } }
    | { __typename: 'DeviceClass', id: string }
    | { __typename: 'EndpointSlice', id: string }
    | { __typename: 'Endpoints', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'FlowSchema', id: string }
    | { __typename: 'GenericObject', id: string }
    | { __typename: 'HorizontalPodAutoscaler', id: string }
    | { __typename: 'IPAddress', id: string }
    | { __typename: 'Ingress', id: string }
    | { __typename: 'IngressClass', id: string }
    | { __typename: 'Job', id: string, usage: { source: UsageSource, current: { cpuCores: number, memoryBytes: number } | null, requests: { cpuCores: number | null, memoryBytes: number | null }, limits: { cpuCores: number | null, memoryBytes: number | null }, allocatable: { cpuCores: number | null, memoryBytes: number | null } | null, history: { from: string, to: string, resolution: number, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }>, containers: Array<{ name: string, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }> }> } } }
    | { __typename: 'Lease', id: string }
    | { __typename: 'LimitRange', id: string }
    | { __typename: 'MutatingAdmissionPolicy', id: string }
    | { __typename: 'MutatingAdmissionPolicyBinding', id: string }
    | { __typename: 'MutatingWebhookConfiguration', id: string }
    | { __typename: 'Namespace', id: string, usage: { source: UsageSource, current: { cpuCores: number, memoryBytes: number } | null, requests: { cpuCores: number | null, memoryBytes: number | null }, limits: { cpuCores: number | null, memoryBytes: number | null }, allocatable: { cpuCores: number | null, memoryBytes: number | null } | null, history: { from: string, to: string, resolution: number, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }>, containers: Array<{ name: string, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }> }> } } }
    | { __typename: 'NetworkPolicy', id: string }
    | { __typename: 'Node', id: string, usage: { source: UsageSource, current: { cpuCores: number, memoryBytes: number } | null, requests: { cpuCores: number | null, memoryBytes: number | null }, limits: { cpuCores: number | null, memoryBytes: number | null }, allocatable: { cpuCores: number | null, memoryBytes: number | null } | null, history: { from: string, to: string, resolution: number, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }>, containers: Array<{ name: string, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }> }> } } }
    | { __typename: 'PersistentVolume', id: string }
    | { __typename: 'PersistentVolumeClaim', id: string }
    | { __typename: 'Pod', id: string, usage: { source: UsageSource, current: { cpuCores: number, memoryBytes: number } | null, requests: { cpuCores: number | null, memoryBytes: number | null }, limits: { cpuCores: number | null, memoryBytes: number | null }, allocatable: { cpuCores: number | null, memoryBytes: number | null } | null, history: { from: string, to: string, resolution: number, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }>, containers: Array<{ name: string, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }> }> } } }
    | { __typename: 'PodDisruptionBudget', id: string }
    | { __typename: 'PodTemplate', id: string }
    | { __typename: 'PriorityClass', id: string }
    | { __typename: 'PriorityLevelConfiguration', id: string }
    | { __typename: 'ReplicaSet', id: string, usage: { source: UsageSource, current: { cpuCores: number, memoryBytes: number } | null, requests: { cpuCores: number | null, memoryBytes: number | null }, limits: { cpuCores: number | null, memoryBytes: number | null }, allocatable: { cpuCores: number | null, memoryBytes: number | null } | null, history: { from: string, to: string, resolution: number, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }>, containers: Array<{ name: string, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }> }> } } }
    | { __typename: 'ReplicationController', id: string }
    | { __typename: 'ResourceClaim', id: string }
    | { __typename: 'ResourceClaimTemplate', id: string }
    | { __typename: 'ResourceQuota', id: string }
    | { __typename: 'ResourceSlice', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'RoleBinding', id: string }
    | { __typename: 'RuntimeClass', id: string }
    | { __typename: 'Secret', id: string }
    | { __typename: 'Service', id: string }
    | { __typename: 'ServiceAccount', id: string }
    | { __typename: 'ServiceCIDR', id: string }
    | { __typename: 'StatefulSet', id: string, usage: { source: UsageSource, current: { cpuCores: number, memoryBytes: number } | null, requests: { cpuCores: number | null, memoryBytes: number | null }, limits: { cpuCores: number | null, memoryBytes: number | null }, allocatable: { cpuCores: number | null, memoryBytes: number | null } | null, history: { from: string, to: string, resolution: number, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }>, containers: Array<{ name: string, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }> }> } } }
    | { __typename: 'StorageClass', id: string }
    | { __typename: 'ValidatingAdmissionPolicy', id: string }
    | { __typename: 'ValidatingAdmissionPolicyBinding', id: string }
    | { __typename: 'ValidatingWebhookConfiguration', id: string }
    | { __typename: 'VolumeAttachment', id: string }
    | { __typename: 'VolumeAttributesClass', id: string }
   | null };

export type UsagePartsFragment = { source: UsageSource, current: { cpuCores: number, memoryBytes: number } | null, requests: { cpuCores: number | null, memoryBytes: number | null }, limits: { cpuCores: number | null, memoryBytes: number | null }, allocatable: { cpuCores: number | null, memoryBytes: number | null } | null, history: { from: string, to: string, resolution: number, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }>, containers: Array<{ name: string, points: Array<{ at: string, cpuCores: { average: number, max: number }, memoryBytes: { average: number, max: number } }> }> } };

export type CurrentUsagesQueryVariables = Exact<{
  clusters: Array<string> | string;
  resource: MeasuredResource;
  namespace?: string | null | undefined;
}>;


export type CurrentUsagesQuery = { currentUsage: Array<{ id: string, cpuCores: number, memoryBytes: number }> };

export const UsagePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectUsage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cpuCores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cpuCores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cpuCores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocatable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cpuCores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"cpuCores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"containers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"cpuCores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UsagePartsFragment, unknown>;
export const ClusterStatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClusterStates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"server"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"lastHeardAt"}},{"kind":"Field","name":{"kind":"Name","value":"lag"}}]}}]}}]} as unknown as DocumentNode<ClusterStatesQuery, ClusterStatesQueryVariables>;
export const ClusterTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClusterTable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"server"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"lastHeardAt"}},{"kind":"Field","name":{"kind":"Name","value":"lag"}},{"kind":"Field","name":{"kind":"Name","value":"objectCount"}},{"kind":"Field","name":{"kind":"Name","value":"mirror"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]} as unknown as DocumentNode<ClusterTableQuery, ClusterTableQueryVariables>;
export const ClusterDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClusterDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"server"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"lastHeardAt"}},{"kind":"Field","name":{"kind":"Name","value":"lag"}},{"kind":"Field","name":{"kind":"Name","value":"objectCount"}},{"kind":"Field","name":{"kind":"Name","value":"mirror"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"retryAt"}},{"kind":"Field","name":{"kind":"Name","value":"objects"}},{"kind":"Field","name":{"kind":"Name","value":"lists"}},{"kind":"Field","name":{"kind":"Name","value":"watches"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]}}]} as unknown as DocumentNode<ClusterDetailQuery, ClusterDetailQueryVariables>;
export const ReadKubeconfigDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadKubeconfig"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kubeconfig"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readKubeconfig"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kubeconfig"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kubeconfig"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"server"}},{"kind":"Field","name":{"kind":"Name","value":"user"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"program"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}}]}}]} as unknown as DocumentNode<ReadKubeconfigMutation, ReadKubeconfigMutationVariables>;
export const TryClusterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TryCluster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClusterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tryCluster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ok"}},{"kind":"Field","name":{"kind":"Name","value":"server"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"forbidden"}}]}}]}}]} as unknown as DocumentNode<TryClusterMutation, TryClusterMutationVariables>;
export const AddClusterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCluster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClusterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCluster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AddClusterMutation, AddClusterMutationVariables>;
export const RemoveClusterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCluster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeCluster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}]}}]} as unknown as DocumentNode<RemoveClusterMutation, RemoveClusterMutationVariables>;
export const PauseClusterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseCluster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseCluster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]} as unknown as DocumentNode<PauseClusterMutation, PauseClusterMutationVariables>;
export const ResumeClusterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeCluster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeCluster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]} as unknown as DocumentNode<ResumeClusterMutation, ResumeClusterMutationVariables>;
export const ConfigMapDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConfigMapDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"configMap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"immutable"}},{"kind":"Field","name":{"kind":"Name","value":"keyCount"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"base64"}},{"kind":"Field","name":{"kind":"Name","value":"binary"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"uid"}},{"kind":"Field","name":{"kind":"Name","value":"resourceVersion"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stalePods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfigMapDetailQuery, ConfigMapDetailQueryVariables>;
export const SecretDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SecretDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","alias":{"kind":"Name","value":"secretType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"immutable"}},{"kind":"Field","name":{"kind":"Name","value":"keyCount"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"uid"}},{"kind":"Field","name":{"kind":"Name","value":"resourceVersion"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stalePods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SecretDetailQuery, SecretDetailQueryVariables>;
export const DeletionEffectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeletionEffects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigMap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletionEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Secret"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletionEffects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeletionEffectsQuery, DeletionEffectsQueryVariables>;
export const UpdateConfigMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateConfigMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"set"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeyInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"remove"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"create"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedRevision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateConfigMap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"Argument","name":{"kind":"Name","value":"set"},"value":{"kind":"Variable","name":{"kind":"Name","value":"set"}}},{"kind":"Argument","name":{"kind":"Name","value":"remove"},"value":{"kind":"Variable","name":{"kind":"Name","value":"remove"}}},{"kind":"Argument","name":{"kind":"Name","value":"create"},"value":{"kind":"Variable","name":{"kind":"Name","value":"create"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedRevision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedRevision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"configMap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<UpdateConfigMapMutation, UpdateConfigMapMutationVariables>;
export const UpdateSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"set"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeyInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"remove"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"create"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedRevision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"Argument","name":{"kind":"Name","value":"set"},"value":{"kind":"Variable","name":{"kind":"Name","value":"set"}}},{"kind":"Argument","name":{"kind":"Name","value":"remove"},"value":{"kind":"Variable","name":{"kind":"Name","value":"remove"}}},{"kind":"Argument","name":{"kind":"Name","value":"create"},"value":{"kind":"Variable","name":{"kind":"Name","value":"create"}}},{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedRevision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedRevision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<UpdateSecretMutation, UpdateSecretMutationVariables>;
export const PreviewSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"set"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KeyInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"remove"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedRevision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"Argument","name":{"kind":"Name","value":"set"},"value":{"kind":"Variable","name":{"kind":"Name","value":"set"}}},{"kind":"Argument","name":{"kind":"Name","value":"remove"},"value":{"kind":"Variable","name":{"kind":"Name","value":"remove"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedRevision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedRevision"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"diff"}}]}}]}}]} as unknown as DocumentNode<PreviewSecretMutation, PreviewSecretMutationVariables>;
export const RevealSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"base64"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"hideAt"}}]}}]}}]} as unknown as DocumentNode<RevealSecretMutation, RevealSecretMutationVariables>;
export const ControllerPulseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ControllerPulse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controllers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"leader"}},{"kind":"Field","name":{"kind":"Name","value":"lastRenewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"workers"}},{"kind":"Field","name":{"kind":"Name","value":"queueDepth"}},{"kind":"Field","name":{"kind":"Name","value":"delayed"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"reconciles"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"retries"}},{"kind":"Field","name":{"kind":"Name","value":"lastReconcileAt"}},{"kind":"Field","name":{"kind":"Name","value":"latencyP50"}},{"kind":"Field","name":{"kind":"Name","value":"latencyP99"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<ControllerPulseSubscription, ControllerPulseSubscriptionVariables>;
export const ControllerLooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ControllerLooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"controller"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"took"}}]}}]}}]}}]} as unknown as DocumentNode<ControllerLooksSubscription, ControllerLooksSubscriptionVariables>;
export const CronJobRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CronJobRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"resources"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"cronjobs.batch","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"labelSelector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CronJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleInWords"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleError"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"lastScheduleTime"}},{"kind":"Field","name":{"kind":"Name","value":"spec"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successfulJobsHistoryLimit"}},{"kind":"Field","name":{"kind":"Name","value":"failedJobsHistoryLimit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"count"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CronJobRowsSubscription, CronJobRowsSubscriptionVariables>;
export const CronJobPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CronJobPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cronJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scheduleInWords"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleError"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"spec"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"successfulJobsHistoryLimit"}},{"kind":"Field","name":{"kind":"Name","value":"failedJobsHistoryLimit"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"planned"},"name":{"kind":"Name","value":"nextRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"count"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"count"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"clockChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"manual"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CronJobPlanQuery, CronJobPlanQueryVariables>;
export const RunCronJobNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RunCronJobNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobName"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runCronJobNow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"Argument","name":{"kind":"Name","value":"jobName"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobName"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<RunCronJobNowMutation, RunCronJobNowMutationVariables>;
export const SetCronJobSuspendedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCronJobSuspended"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"suspended"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedRevision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCronJobSuspended"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"Argument","name":{"kind":"Name","value":"suspended"},"value":{"kind":"Variable","name":{"kind":"Name","value":"suspended"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedRevision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedRevision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cronJob"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<SetCronJobSuspendedMutation, SetCronJobSuspendedMutationVariables>;
export const SetCronJobsSuspendedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCronJobsSuspended"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedRef"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"suspended"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCronJobsSuspended"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"refs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refs"}}},{"kind":"Argument","name":{"kind":"Name","value":"suspended"},"value":{"kind":"Variable","name":{"kind":"Name","value":"suspended"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetCronJobsSuspendedMutation, SetCronJobsSuspendedMutationVariables>;
export const SetJobSuspendedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetJobSuspended"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"suspended"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedRevision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setJobSuspended"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"Argument","name":{"kind":"Name","value":"suspended"},"value":{"kind":"Variable","name":{"kind":"Name","value":"suspended"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedRevision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedRevision"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<SetJobSuspendedMutation, SetJobSuspendedMutationVariables>;
export const PreviewScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewSchedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schedule"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previewSchedule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"schedule"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schedule"}}},{"kind":"Argument","name":{"kind":"Name","value":"timeZone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}},{"kind":"Argument","name":{"kind":"Name","value":"count"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"nextRuns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"local"}},{"kind":"Field","name":{"kind":"Name","value":"clockChange"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewScheduleQuery, PreviewScheduleQueryVariables>;
export const CronJobManifestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CronJobManifest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cronJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}}]} as unknown as DocumentNode<CronJobManifestQuery, CronJobManifestQueryVariables>;
export const CustomKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"customKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"namespaced"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomKindsQuery, CustomKindsQueryVariables>;
export const CustomRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CustomRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resources"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"resources"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resources"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"labelSelector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GenericObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"printed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomRowsSubscription, CustomRowsSubscriptionVariables>;
export const IngressDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IngressDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"pathType"}},{"kind":"Field","name":{"kind":"Name","value":"serviceName"}},{"kind":"Field","name":{"kind":"Name","value":"servicePort"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"command"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hosts"}},{"kind":"Field","name":{"kind":"Name","value":"secretName"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}}]} as unknown as DocumentNode<IngressDetailQuery, IngressDetailQueryVariables>;
export const KindRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"KindRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resources"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"resources"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resources"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"labelSelector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"ownerReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uid"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KindRowsSubscription, KindRowsSubscriptionVariables>;
export const NamespaceContentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamespaceContents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namespaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"400"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"healthy"}},{"kind":"Field","name":{"kind":"Name","value":"progressing"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"failing"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"finalizers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finalizer"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"hard"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamespaceContentsQuery, NamespaceContentsQueryVariables>;
export const NamespaceDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamespaceDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namespace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"contents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"healthy"}},{"kind":"Field","name":{"kind":"Name","value":"progressing"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"failing"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"names"}},{"kind":"Field","name":{"kind":"Name","value":"finalizers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finalizer"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"hard"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamespaceDetailQuery, NamespaceDetailQueryVariables>;
export const CreateNamespaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateNamespace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createNamespace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namespace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<CreateNamespaceMutation, CreateNamespaceMutationVariables>;
export const DeleteNamespaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteNamespace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedUid"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteNamespace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedUid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedUid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namespace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<DeleteNamespaceMutation, DeleteNamespaceMutationVariables>;
export const NodeWorkloadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeWorkload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schedulable"}},{"kind":"Field","name":{"kind":"Name","value":"internalIP"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodeInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"osImage"}},{"kind":"Field","name":{"kind":"Name","value":"architecture"}},{"kind":"Field","name":{"kind":"Name","value":"containerRuntimeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"kubeletVersion"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"hard"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spec"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"timeAdded"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"drain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stays"}},{"kind":"Field","name":{"kind":"Name","value":"leaving"}},{"kind":"Field","name":{"kind":"Name","value":"unmanaged"}},{"kind":"Field","name":{"kind":"Name","value":"losesData"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"budgetAllows"}},{"kind":"Field","name":{"kind":"Name","value":"pod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"uid"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NodeWorkloadQuery, NodeWorkloadQueryVariables>;
export const SetNodeSchedulableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetNodeSchedulable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schedulable"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setNodeSchedulable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"schedulable"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schedulable"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schedulable"}}]}}]}}]}}]} as unknown as DocumentNode<SetNodeSchedulableMutation, SetNodeSchedulableMutationVariables>;
export const EvictPodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EvictPods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"refs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedRef"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evictPods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"refs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"refs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EvictPodsMutation, EvictPodsMutationVariables>;
export const ObjectSignalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ObjectSignal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resources"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"resources"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resources"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ObjectSignalSubscription, ObjectSignalSubscriptionVariables>;
export const ObjectDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObjectDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResourceQuota"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"hard"}},{"kind":"Field","name":{"kind":"Name","value":"ratio"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ingresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IngressClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isServedHere"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schedulable"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GenericObject"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"printed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CronJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspended"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"completions"}},{"kind":"Field","name":{"kind":"Name","value":"parallelism"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"manual"}},{"kind":"Field","name":{"kind":"Name","value":"cronJob"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"uid"}},{"kind":"Field","name":{"kind":"Name","value":"resourceVersion"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"finalizers"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annotations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownerReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uid"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"involved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ObjectDetailQuery, ObjectDetailQueryVariables>;
export const SuspensionNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuspensionNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceVersion"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CronJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspended"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspended"}}]}}]}}]}}]} as unknown as DocumentNode<SuspensionNowQuery, SuspensionNowQueryVariables>;
export const ObjectYamlDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObjectYaml"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"yaml"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resourceVersion"}}]}}]}}]}}]} as unknown as DocumentNode<ObjectYamlQuery, ObjectYamlQueryVariables>;
export const ObjectHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObjectHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"fieldManager"}},{"kind":"Field","name":{"kind":"Name","value":"diff"}}]}}]}}]}}]} as unknown as DocumentNode<ObjectHistoryQuery, ObjectHistoryQueryVariables>;
export const ApplyManifestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyManifest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"manifest"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedRevision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"force"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"manifest"},"value":{"kind":"Variable","name":{"kind":"Name","value":"manifest"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedRevision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedRevision"}}},{"kind":"Argument","name":{"kind":"Name","value":"force"},"value":{"kind":"Variable","name":{"kind":"Name","value":"force"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"diff"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApplyManifestMutation, ApplyManifestMutationVariables>;
export const DeleteObjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteObject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteObject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dependents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<DeleteObjectMutation, DeleteObjectMutationVariables>;
export const OverviewStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverviewState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"contents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"resource"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"healthy"}},{"kind":"Field","name":{"kind":"Name","value":"progressing"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}},{"kind":"Field","name":{"kind":"Name","value":"failing"}},{"kind":"Field","name":{"kind":"Name","value":"off"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"apiVersion"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"problemSince"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverviewStateQuery, OverviewStateQueryVariables>;
export const RolloutRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RolloutRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"resources"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"deployments.apps","block":false},{"kind":"StringValue","value":"statefulsets.apps","block":false},{"kind":"StringValue","value":"daemonsets.apps","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RolloutRowsSubscription, RolloutRowsSubscriptionVariables>;
export const PodDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PodDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"podIP"}},{"kind":"Field","name":{"kind":"Name","value":"hostIP"}},{"kind":"Field","name":{"kind":"Name","value":"nodeName"}},{"kind":"Field","name":{"kind":"Name","value":"qosClass"}},{"kind":"Field","name":{"kind":"Name","value":"startTime"}},{"kind":"Field","name":{"kind":"Name","value":"readyContainers"}},{"kind":"Field","name":{"kind":"Name","value":"totalContainers"}},{"kind":"Field","name":{"kind":"Name","value":"restarts"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"uid"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annotations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"controller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deployment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lastTransitionTime"}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdateTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"containers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"image"}},{"kind":"Field","name":{"kind":"Name","value":"init"}},{"kind":"Field","name":{"kind":"Name","value":"sidecar"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"started"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"exitCode"}},{"kind":"Field","name":{"kind":"Name","value":"signal"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"restarts"}},{"kind":"Field","name":{"kind":"Name","value":"lastTermination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exitCode"}},{"kind":"Field","name":{"kind":"Name","value":"signal"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"command"}},{"kind":"Field","name":{"kind":"Name","value":"args"}},{"kind":"Field","name":{"kind":"Name","value":"ports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"containerPort"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"}}]}},{"kind":"Field","name":{"kind":"Name","value":"env"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"probes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"initialDelaySeconds"}},{"kind":"Field","name":{"kind":"Name","value":"periodSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"timeoutSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"successThreshold"}},{"kind":"Field","name":{"kind":"Name","value":"failureThreshold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"involved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"usedConfig"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"optional"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PodDetailQuery, PodDetailQueryVariables>;
export const PodLogsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PodLogs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pod"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"container"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"follow"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"previous"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tailLines"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"podLogs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"pod"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pod"}}},{"kind":"Argument","name":{"kind":"Name","value":"container"},"value":{"kind":"Variable","name":{"kind":"Name","value":"container"}}},{"kind":"Argument","name":{"kind":"Name","value":"follow"},"value":{"kind":"Variable","name":{"kind":"Name","value":"follow"}}},{"kind":"Argument","name":{"kind":"Name","value":"previous"},"value":{"kind":"Variable","name":{"kind":"Name","value":"previous"}}},{"kind":"Argument","name":{"kind":"Name","value":"tailLines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tailLines"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"container"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]} as unknown as DocumentNode<PodLogsSubscription, PodLogsSubscriptionVariables>;
export const RolloutStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"RolloutState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RolloutKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rollout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"rollout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"strategy"}},{"kind":"Field","name":{"kind":"Name","value":"maxSurge"}},{"kind":"Field","name":{"kind":"Name","value":"maxUnavailable"}},{"kind":"Field","name":{"kind":"Name","value":"partition"}},{"kind":"Field","name":{"kind":"Name","value":"podManagementPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"minReadySeconds"}},{"kind":"Field","name":{"kind":"Name","value":"progressDeadlineSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"selector"}},{"kind":"Field","name":{"kind":"Name","value":"containers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"image"}}]}},{"kind":"Field","name":{"kind":"Name","value":"desired"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"lastTransitionTime"}},{"kind":"Field","name":{"kind":"Name","value":"lastUpdateTime"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"heldBack"}},{"kind":"Field","name":{"kind":"Name","value":"pods"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lanes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"desired"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"images"}},{"kind":"Field","name":{"kind":"Name","value":"pods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"restarts"}},{"kind":"Field","name":{"kind":"Name","value":"nodeName"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"firstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"involved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"uid"}},{"kind":"Field","name":{"kind":"Name","value":"resourceVersion"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RolloutStateSubscription, RolloutStateSubscriptionVariables>;
export const RolloutRevisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RolloutRevisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RolloutKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rollout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"images"}},{"kind":"Field","name":{"kind":"Name","value":"changeCause"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"diff"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RolloutRevisionsQuery, RolloutRevisionsQueryVariables>;
export const ScaleWorkloadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScaleWorkload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"replicas"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scaleWorkload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"Argument","name":{"kind":"Name","value":"replicas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"replicas"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<ScaleWorkloadMutation, ScaleWorkloadMutationVariables>;
export const RestartWorkloadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestartWorkload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restartWorkload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<RestartWorkloadMutation, RestartWorkloadMutationVariables>;
export const SetWorkloadImageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetWorkloadImage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"container"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"image"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setWorkloadImage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"Argument","name":{"kind":"Name","value":"container"},"value":{"kind":"Variable","name":{"kind":"Name","value":"container"}}},{"kind":"Argument","name":{"kind":"Name","value":"image"},"value":{"kind":"Variable","name":{"kind":"Name","value":"image"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diff"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<SetWorkloadImageMutation, SetWorkloadImageMutationVariables>;
export const SetPartitionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPartition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partition"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setPartition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"Argument","name":{"kind":"Name","value":"partition"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partition"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<SetPartitionMutation, SetPartitionMutationVariables>;
export const PauseRolloutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseRollout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseRollout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deployment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<PauseRolloutMutation, PauseRolloutMutationVariables>;
export const ResumeRolloutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeRollout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamedRef"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeRollout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deployment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<ResumeRolloutMutation, ResumeRolloutMutationVariables>;
export const UndoWorkloadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoWorkload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"toRevision"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoWorkload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}},{"kind":"Argument","name":{"kind":"Name","value":"toRevision"},"value":{"kind":"Variable","name":{"kind":"Name","value":"toRevision"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diff"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}}]}}]}}]} as unknown as DocumentNode<UndoWorkloadMutation, UndoWorkloadMutationVariables>;
export const DeploymentRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"DeploymentRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"resources"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"deployments.apps","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"labelSelector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deployment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"desired"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"paused"}},{"kind":"Field","name":{"kind":"Name","value":"restarts"}},{"kind":"Field","name":{"kind":"Name","value":"images"}},{"kind":"Field","name":{"kind":"Name","value":"templateRevision"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeploymentRowsSubscription, DeploymentRowsSubscriptionVariables>;
export const PodRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PodRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"resources"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"pods","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"labelSelector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"nextTryAt"}},{"kind":"Field","name":{"kind":"Name","value":"readyContainers"}},{"kind":"Field","name":{"kind":"Name","value":"totalContainers"}},{"kind":"Field","name":{"kind":"Name","value":"restarts"}},{"kind":"Field","name":{"kind":"Name","value":"nodeName"}},{"kind":"Field","name":{"kind":"Name","value":"podIP"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cpuCores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cpuCores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PodRowsSubscription, PodRowsSubscriptionVariables>;
export const ReplicaSetRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ReplicaSetRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"resources"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"replicasets.apps","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"labelSelector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplicaSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"ownerReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"desired"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"images"}},{"kind":"Field","name":{"kind":"Name","value":"templateRevision"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReplicaSetRowsSubscription, ReplicaSetRowsSubscriptionVariables>;
export const ServiceRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ServiceRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"resources"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"services","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"labelSelector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Service"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","alias":{"kind":"Name","value":"serviceType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"clusterIP"}},{"kind":"Field","name":{"kind":"Name","value":"selector"}},{"kind":"Field","name":{"kind":"Name","value":"ports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"}},{"kind":"Field","name":{"kind":"Name","value":"targetPort"}},{"kind":"Field","name":{"kind":"Name","value":"nodePort"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServiceRowsSubscription, ServiceRowsSubscriptionVariables>;
export const NodeRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NodeRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"resources"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"nodes","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"labelSelector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"schedulable"}},{"kind":"Field","name":{"kind":"Name","value":"internalIP"}},{"kind":"Field","name":{"kind":"Name","value":"kubeletVersion"}},{"kind":"Field","name":{"kind":"Name","value":"podCount"}},{"kind":"Field","name":{"kind":"Name","value":"podCapacity"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocatable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cpuCores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NodeRowsSubscription, NodeRowsSubscriptionVariables>;
export const NamespaceRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NamespaceRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"resources"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"namespaces","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"labelSelector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Namespace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"labels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NamespaceRowsSubscription, NamespaceRowsSubscriptionVariables>;
export const ConfigMapRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ConfigMapRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"resources"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"configmaps","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"labelSelector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConfigMap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"immutable"}},{"kind":"Field","name":{"kind":"Name","value":"keyCount"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfigMapRowsSubscription, ConfigMapRowsSubscriptionVariables>;
export const SecretRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"SecretRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"resources"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"secrets","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"labelSelector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Secret"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","alias":{"kind":"Name","value":"secretType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"immutable"}},{"kind":"Field","name":{"kind":"Name","value":"keyCount"}},{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SecretRowsSubscription, SecretRowsSubscriptionVariables>;
export const EventRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"EventRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objectChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"resources"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"events","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"labelSelector"},"value":{"kind":"Variable","name":{"kind":"Name","value":"labelSelector"}}},{"kind":"Argument","name":{"kind":"Name","value":"cursor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"creationTimestamp"}},{"kind":"Field","name":{"kind":"Name","value":"deletionTimestamp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","alias":{"kind":"Name","value":"eventType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"involved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EventRowsSubscription, EventRowsSubscriptionVariables>;
export const ServiceReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"service"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"clusterIP"}},{"kind":"Field","name":{"kind":"Name","value":"selector"}},{"kind":"Field","name":{"kind":"Name","value":"dnsNames"}},{"kind":"Field","name":{"kind":"Name","value":"loadBalancerAddresses"}},{"kind":"Field","name":{"kind":"Name","value":"spec"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"externalName"}},{"kind":"Field","name":{"kind":"Name","value":"externalIPs"}},{"kind":"Field","name":{"kind":"Name","value":"publishNotReadyAddresses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"annotations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"}},{"kind":"Field","name":{"kind":"Name","value":"targetPort"}},{"kind":"Field","name":{"kind":"Name","value":"nodePort"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endpoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"serving"}},{"kind":"Field","name":{"kind":"Name","value":"terminating"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"nodeName"}},{"kind":"Field","name":{"kind":"Name","value":"podName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"endpointGaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"podName"}},{"kind":"Field","name":{"kind":"Name","value":"container"}},{"kind":"Field","name":{"kind":"Name","value":"probe"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceReachQuery, ServiceReachQueryVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const NamespaceNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamespaceNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cluster"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namespaceNames"}}]}}]}}]} as unknown as DocumentNode<NamespaceNamesQuery, NamespaceNamesQueryVariables>;
export const NamespaceNamesOfAllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamespaceNamesOfAll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespaceNames"}}]}}]}}]} as unknown as DocumentNode<NamespaceNamesOfAllQuery, NamespaceNamesOfAllQueryVariables>;
export const HeartbeatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Heartbeat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clusterHealth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serverTime"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lastHeardAt"}},{"kind":"Field","name":{"kind":"Name","value":"lag"}}]}}]}}]} as unknown as DocumentNode<HeartbeatSubscription, HeartbeatSubscriptionVariables>;
export const FindObjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindObjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deployments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statefulSets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"daemonSets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"configMaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"secrets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cluster"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindObjectsQuery, FindObjectsQueryVariables>;
export const ClaimWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persistentVolumeClaim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"volume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeNames"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spec"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persistentVolumeReclaimPolicy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"nodeName"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimWorkQuery, ClaimWorkQueryVariables>;
export const VolumeWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VolumeWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persistentVolume"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nodeNames"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"spec"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persistentVolumeReclaimPolicy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"nodeName"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VolumeWorkQuery, VolumeWorkQueryVariables>;
export const StorageClassWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StorageClassWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storageClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"volumeBindingMode"}},{"kind":"Field","name":{"kind":"Name","value":"reclaimPolicy"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"volumeCount"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"statusWord"}},{"kind":"Field","name":{"kind":"Name","value":"statusSentence"}},{"kind":"Field","name":{"kind":"Name","value":"metadata"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StorageClassWorkQuery, StorageClassWorkQueryVariables>;
export const PodExecDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PodExec"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pod"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"container"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"command"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exec"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"pod"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pod"}}},{"kind":"Argument","name":{"kind":"Name","value":"container"},"value":{"kind":"Variable","name":{"kind":"Name","value":"container"}}},{"kind":"Argument","name":{"kind":"Name","value":"command"},"value":{"kind":"Variable","name":{"kind":"Name","value":"command"}}},{"kind":"Argument","name":{"kind":"Name","value":"tty"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"stdin"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"exit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PodExecSubscription, PodExecSubscriptionVariables>;
export const ExecInputDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExecInput"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"session"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"data"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"execInput"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"session"},"value":{"kind":"Variable","name":{"kind":"Name","value":"session"}}},{"kind":"Argument","name":{"kind":"Name","value":"data"},"value":{"kind":"Variable","name":{"kind":"Name","value":"data"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}},{"kind":"Argument","name":{"kind":"Name","value":"rows"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}]}]}}]} as unknown as DocumentNode<ExecInputMutation, ExecInputMutationVariables>;
export const MayExecDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MayExec"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pod"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"can"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cluster"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cluster"}}},{"kind":"Argument","name":{"kind":"Name","value":"questions"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verb"},"value":{"kind":"StringValue","value":"create","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"resource"},"value":{"kind":"StringValue","value":"pods/exec","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pod"}}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<MayExecQuery, MayExecQueryVariables>;
export const UsageChartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsageChart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ref"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectRef"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"object"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ref"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ref"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pod"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deployment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatefulSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DaemonSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReplicaSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CronJob"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Namespace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UsageParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UsageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ObjectUsage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cpuCores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cpuCores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cpuCores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocatable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cpuCores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"cpuCores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"containers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"cpuCores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"average"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UsageChartQuery, UsageChartQueryVariables>;
export const CurrentUsagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CurrentUsages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resource"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasuredResource"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentUsage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"clusters"},"value":{"kind":"Variable","name":{"kind":"Name","value":"clusters"}}},{"kind":"Argument","name":{"kind":"Name","value":"resource"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resource"}}},{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cpuCores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}}]}}]}}]} as unknown as DocumentNode<CurrentUsagesQuery, CurrentUsagesQueryVariables>;