import type { V1ObjectMeta, V1OwnerReference } from '@kubernetes/client-node';
import type { Wire } from './wire.ts';

export type OwnerReference = Wire<V1OwnerReference>;
export type ObjectMeta = Wire<V1ObjectMeta>;

/** What every Kubernetes object has, whatever its kind. */
export interface KubeObject {
  apiVersion?: string;
  kind?: string;
  metadata?: ObjectMeta;
}

/** An object whose fields are not known at compile time. */
export interface AnyObject extends KubeObject {
  [field: string]: unknown;
}

/** An object as the API serves it: named, typed and with an identity. */
export type Served<T extends KubeObject> = T & {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta & { name: string; uid: string; resourceVersion: string; creationTimestamp: string };
};
