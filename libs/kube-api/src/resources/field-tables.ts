import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import { endpointSliceNotHonoured } from './endpoint-slice/not-honoured.ts';
import { jobNotHonoured } from './job/not-honoured.ts';
import { nodeNotHonoured } from './node/not-honoured.ts';
import { type FieldTree, type NotHonoured, treeOf } from './not-honoured.ts';
import { podNotHonoured } from './pod/not-honoured.ts';
import { priorityClassNotHonoured } from './priority-class/not-honoured.ts';
import { serviceNotHonoured } from './service/not-honoured.ts';
import { statefulSetNotHonoured } from './stateful-set/not-honoured.ts';

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

/** Of a Pod's spec, wherever one stands. */
const podSpec = (at: string) => table(at, podNotHonoured);
const template = podSpec('spec.template.spec');

const tables: Readonly<Record<string, readonly FieldTable[]>> = {
  pods: [podSpec('spec')],
  services: [table('spec', serviceNotHonoured)],
  nodes: [table('spec', nodeNotHonoured)],
  'endpointslices.discovery.k8s.io': [table('', endpointSliceNotHonoured)],
  'priorityclasses.scheduling.k8s.io': [table('', priorityClassNotHonoured)],
  'deployments.apps': [template],
  'replicasets.apps': [template],
  'statefulsets.apps': [template, table('spec', statefulSetNotHonoured)],
  'daemonsets.apps': [template],
  replicationcontrollers: [template],
  'jobs.batch': [table('spec', jobNotHonoured), template],
  'cronjobs.batch': [table('spec.jobTemplate.spec', jobNotHonoured), podSpec('spec.jobTemplate.spec.template.spec')],
};

const none: readonly FieldTable[] = [];

export function fieldTablesOf(resource: Resource): readonly FieldTable[] {
  return tables[resourceKey(resource)] ?? none;
}
