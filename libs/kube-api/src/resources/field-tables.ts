import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { customResourceDefinitionNotHonoured } from './custom-resource-definition/not-honoured.ts';
import { endpointSliceNotHonoured } from './endpoint-slice/not-honoured.ts';
import { ingressClassNotHonoured, ingressNotHonoured } from './ingress/not-honoured.ts';
import { nodeNotHonoured } from './node/not-honoured.ts';
import { type FieldTree, type NotHonoured, treeOf } from './not-honoured.ts';
import { persistentVolumeNotHonoured } from './persistent-volume/not-honoured.ts';
import { persistentVolumeClaimNotHonoured } from './persistent-volume-claim/not-honoured.ts';
import { containersNotHonoured, podNotHonoured } from './pod/not-honoured.ts';
import { priorityClassNotHonoured } from './priority-class/not-honoured.ts';
import { serviceNotHonoured } from './service/not-honoured.ts';
import { statefulSetNotHonoured } from './stateful-set/not-honoured.ts';
import { storageClassNotHonoured } from './storage-class/not-honoured.ts';

/** Which fields of a kind are not honoured. */
export interface FieldTable {
  /** Where it applies: `spec`, `spec.template.spec`, or '' for the object itself. */
  readonly at: string;
  readonly rules: readonly NotHonoured[];
  readonly tree: FieldTree;
}

const trees = new Map<readonly NotHonoured[], FieldTree>();

function table(at: string, rules: readonly NotHonoured[]): FieldTable {
  const tree = trees.get(rules) ?? treeOf(rules);
  trees.set(rules, tree);
  return { at, rules, tree };
}

/** What Pods run as. */
export type PodsRunAs = 'processes' | 'containers';

type Tables = Readonly<Record<string, readonly FieldTable[]>>;

/** Of a Pod's spec, wherever one stands, as well. */
const tablesWith = (ofPod: readonly NotHonoured[]): Tables => {
  const podSpec = (at: string) => table(at, ofPod);
  const template = podSpec('spec.template.spec');
  return {
    pods: [podSpec('spec')],
    services: [table('spec', serviceNotHonoured)],
    persistentvolumes: [table('spec', persistentVolumeNotHonoured)],
    persistentvolumeclaims: [table('spec', persistentVolumeClaimNotHonoured)],
    'storageclasses.storage.k8s.io': [table('', storageClassNotHonoured)],
    nodes: [table('spec', nodeNotHonoured)],
    'customresourcedefinitions.apiextensions.k8s.io': [table('spec', customResourceDefinitionNotHonoured)],
    'endpointslices.discovery.k8s.io': [table('', endpointSliceNotHonoured)],
    'ingresses.networking.k8s.io': [table('spec', ingressNotHonoured)],
    'ingressclasses.networking.k8s.io': [table('spec', ingressClassNotHonoured)],
    'priorityclasses.scheduling.k8s.io': [table('', priorityClassNotHonoured)],
    'deployments.apps': [template],
    'replicasets.apps': [template],
    'statefulsets.apps': [template, table('spec', statefulSetNotHonoured)],
    'daemonsets.apps': [template],
    replicationcontrollers: [template],
    'jobs.batch': [template],
    'cronjobs.batch': [podSpec('spec.jobTemplate.spec.template.spec')],
  };
};

const tables: Readonly<Record<PodsRunAs, Tables>> = {
  processes: tablesWith(podNotHonoured),
  containers: tablesWith(containersNotHonoured),
};

const none: readonly FieldTable[] = [];

export function fieldTablesOf(resource: Resource, runAs: PodsRunAs = 'processes'): readonly FieldTable[] {
  return tables[runAs][resourceKey(resource)] ?? none;
}
