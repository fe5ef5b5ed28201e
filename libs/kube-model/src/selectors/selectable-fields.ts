import { readPath } from '../read-path.ts';
import { type Resource, resourceKey } from '../resource.ts';

/** The value of a field as a selector compares it; a missing one is ''. */
export type FieldReader = (object: object) => string;

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

const at =
  (path: string): FieldReader =>
  (object) =>
    text(readPath(object, path));

/** Booleans and counts that are compared by their default when they are missing. */
const orElse =
  (path: string, missing: string): FieldReader =>
  (object) =>
    at(path)(object) || missing;

/** The first of several places that holds something. */
const firstOf =
  (...paths: readonly string[]): FieldReader =>
  (object) =>
    paths.map((path) => at(path)(object)).find((value) => value !== '') ?? '';

const own = (...paths: readonly string[]) => paths.map((path): [string, FieldReader] => [path, at(path)]);

const withoutDot = (path: string) => path.slice(1);

const metadata = own('metadata.name', 'metadata.namespace');

const objectReference = ['kind', 'namespace', 'name', 'uid', 'apiVersion', 'resourceVersion', 'fieldPath'];

const byResource: Readonly<Record<string, readonly [string, FieldReader][]>> = {
  pods: [
    ...own('spec.nodeName', 'spec.restartPolicy', 'spec.schedulerName', 'spec.serviceAccountName', 'status.phase'),
    ...own('status.podIP', 'status.podIPs', 'status.nominatedNodeName'),
    ['spec.hostNetwork', orElse('spec.hostNetwork', 'false')],
  ],
  events: [
    ...own(...objectReference.map((field) => `involvedObject.${field}`), 'reason', 'type'),
    ['reportingComponent', at('reportingComponent')],
    ['source', firstOf('source.component', 'reportingComponent')],
  ],
  'events.events.k8s.io': [
    ...objectReference.map((field): [string, FieldReader] => [
      `regarding.${field}`,
      firstOf(`regarding.${field}`, `involvedObject.${field}`),
    ]),
    ...own('reason', 'type'),
    ['reportingController', firstOf('reportingController', 'reportingComponent')],
  ],
  secrets: own('type'),
  services: own('spec.clusterIP', 'spec.type'),
  namespaces: own('status.phase'),
  nodes: [['spec.unschedulable', orElse('spec.unschedulable', 'false')]],
  replicationcontrollers: [['status.replicas', orElse('status.replicas', '0')]],
  'replicasets.apps': [['status.replicas', orElse('status.replicas', '0')]],
  'jobs.batch': [['status.successful', orElse('status.succeeded', '0')]],
  'certificatesigningrequests.certificates.k8s.io': own('spec.signerName'),
};

/** Every field that objects of this resource can be selected by. */
export function selectableFields(
  resource: Pick<Resource, 'group' | 'resource' | 'custom'>,
): ReadonlyMap<string, FieldReader> {
  if (resource.custom) return new Map([...metadata, ...own(...resource.custom.selectableFields.map(withoutDot))]);
  return new Map([...metadata, ...(byResource[resourceKey(resource)] ?? [])]);
}
