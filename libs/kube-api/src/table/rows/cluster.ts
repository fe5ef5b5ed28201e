import { humanAge } from '@pilothouse/kube-model/human-duration';
import type { ConfigMap, Event, Lease, Namespace, Node, Secret } from '@pilothouse/kube-model/kinds';
import type { KubeObject } from '@pilothouse/kube-model/object';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import { type Cells, orNone } from '../cells.ts';

const count = (record: object | undefined) => Object.keys(record ?? {}).length;

export const configMapCells: Cells<ConfigMap> = {
  Data: ({ data, binaryData }) => String(count(data) + count(binaryData)),
};

export const secretCells: Cells<Secret> = {
  Type: ({ type }) => type ?? '',
  Data: ({ data }) => String(count(data)),
};

export const namespaceCells: Cells<Namespace> = { Status: ({ status }) => status?.phase ?? '' };

function nodeStatus({ spec, status }: DeepReadonly<Node>): string {
  const ready = (status?.conditions ?? []).find((condition) => condition.type === 'Ready');
  const word = ready ? (ready.status === 'True' ? 'Ready' : 'NotReady') : 'Unknown';
  return spec?.unschedulable ? `${word},SchedulingDisabled` : word;
}

const rolePrefix = 'node-role.kubernetes.io/';

function nodeRoles({ metadata }: DeepReadonly<Node>): string {
  const roles = new Set<string>();
  for (const [label, value] of Object.entries(metadata?.labels ?? {})) {
    if (label.startsWith(rolePrefix) && label.length > rolePrefix.length) roles.add(label.slice(rolePrefix.length));
    else if (label === 'kubernetes.io/role' && value !== '') roles.add(value);
  }
  return orNone([...roles].sort().join(','));
}

const nodeAddress = ({ status }: DeepReadonly<Node>, type: string) =>
  orNone((status?.addresses ?? []).find((address) => address.type === type)?.address);

export const nodeCells: Cells<Node> = {
  Status: nodeStatus,
  Roles: nodeRoles,
  Version: ({ status }) => status?.nodeInfo?.kubeletVersion ?? '',
  'Internal-IP': (node) => nodeAddress(node, 'InternalIP'),
  'External-IP': (node) => nodeAddress(node, 'ExternalIP'),
  'OS-Image': ({ status }) => status?.nodeInfo?.osImage || '<unknown>',
  'Kernel-Version': ({ status }) => status?.nodeInfo?.kernelVersion || '<unknown>',
  'Container-Runtime': ({ status }) => status?.nodeInfo?.containerRuntimeVersion || '<unknown>',
};

const firstSeen = ({ firstTimestamp, eventTime }: DeepReadonly<Event>, now: number) =>
  humanAge(firstTimestamp ?? eventTime, now);

function lastSeen(event: DeepReadonly<Event>, now: number): string {
  const instant = event.series?.lastObservedTime ?? event.lastTimestamp;
  return instant ? humanAge(instant, now) : firstSeen(event, now);
}

function source({ source: from, reportingComponent, reportingInstance }: DeepReadonly<Event>): string {
  const component = from?.component || reportingComponent || '';
  const host = from?.host || reportingInstance || '';
  return host ? `${component}, ${host}` : component;
}

export const eventCells: Cells<Event> = {
  'Last Seen': lastSeen,
  Type: ({ type }) => type ?? '',
  Reason: ({ reason }) => reason ?? '',
  Object: ({ involvedObject: { kind = '', name } }) => (name ? `${kind.toLowerCase()}/${name}` : kind.toLowerCase()),
  Subobject: ({ involvedObject }) => involvedObject.fieldPath ?? '',
  Source: source,
  Message: ({ message }) => (message ?? '').trim(),
  'First Seen': firstSeen,
  Count: ({ series, count: times }) => series?.count ?? (times || 1),
};

export const leaseCells: Cells<Lease> = { Holder: ({ spec }) => spec?.holderIdentity ?? '' };

interface RoleBinding extends KubeObject {
  roleRef?: { kind: string; name: string };
  subjects?: { kind: string; name: string; namespace?: string }[];
}

const subjects = ({ subjects: all }: DeepReadonly<RoleBinding>, kind: string) =>
  (all ?? [])
    .filter((subject) => subject.kind === kind)
    .map(({ name, namespace }) => (kind === 'ServiceAccount' ? `${namespace ?? ''}/${name}` : name))
    .join(', ');

export const roleBindingCells: Cells<RoleBinding> = {
  Role: ({ roleRef }) => `${roleRef?.kind}/${roleRef?.name}`,
  Users: (binding) => subjects(binding, 'User'),
  Groups: (binding) => subjects(binding, 'Group'),
  ServiceAccounts: (binding) => subjects(binding, 'ServiceAccount'),
};

interface PriorityClass extends KubeObject {
  value?: number;
  globalDefault?: boolean;
  preemptionPolicy?: string;
}

export const priorityClassCells: Cells<PriorityClass> = {
  Value: ({ value }) => value ?? 0,
  'Global-Default': ({ globalDefault }) => globalDefault ?? false,
  PreemptionPolicy: ({ preemptionPolicy }) => preemptionPolicy ?? '',
};

interface DisruptionBudget extends KubeObject {
  spec?: { minAvailable?: string | number; maxUnavailable?: string | number };
  status?: { disruptionsAllowed?: number };
}

export const disruptionBudgetCells: Cells<DisruptionBudget> = {
  'Min Available': ({ spec }) => String(spec?.minAvailable ?? 'N/A'),
  'Max Unavailable': ({ spec }) => String(spec?.maxUnavailable ?? 'N/A'),
  'Allowed Disruptions': ({ status }) => status?.disruptionsAllowed ?? 0,
};

interface ResourceQuota extends KubeObject {
  status?: { hard?: Record<string, string>; used?: Record<string, string> };
}

function quota({ status }: DeepReadonly<ResourceQuota>, limits: boolean): string {
  return Object.keys(status?.hard ?? {})
    .filter((name) => name.startsWith('limits') === limits)
    .sort()
    .map((name) => `${name}: ${status?.used?.[name] ?? '0'}/${status?.hard?.[name]}`)
    .join(', ');
}

export const resourceQuotaCells: Cells<ResourceQuota> = {
  Request: (object) => quota(object, false),
  Limit: (object) => quota(object, true),
};
