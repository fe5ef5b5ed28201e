import type { CronJob, DaemonSet, Deployment, Job, Pod, ReplicaSet, StatefulSet } from '@pilothouse/kube-model/kinds';
import type { KubeObject } from '@pilothouse/kube-model/object';
import {
  cronJobs,
  daemonSets,
  deployments,
  jobs,
  pods,
  replicaSets,
  statefulSets,
} from '@pilothouse/kube-model/registry';
import { type Resource, resourceKey } from '@pilothouse/kube-model/resource';
import type { ClusterStore } from '@pilothouse/store/store';
import type { StoredObject } from '@pilothouse/store/stored-object';
import type { GraphqlContext } from '../../context.ts';
import type { ConfigMapView, PodSpecModel, PodView, SecretView } from '../../reading/kind-views.ts';
import { memoByVersion } from '../../reading/memo.ts';
import { type ObjectView, viewOf } from '../../reading/object-view.ts';
import { inSlices } from '../../reading/slices.ts';
import {
  type ConfigReference,
  configReferences,
  type Keeper,
  type MergedReference,
  mergeReferences,
} from './config-references.ts';

interface Workload {
  readonly resource: Resource<KubeObject>;
  readonly specOf: (stored: StoredObject) => PodSpecModel | undefined;
  readonly references: (stored: StoredObject) => readonly MergedReference[];
}

function workload<T extends KubeObject>(
  resource: Resource<T>,
  specOf: (stored: StoredObject) => PodSpecModel | undefined,
): Workload {
  return { resource, specOf, references: memoByVersion((stored) => mergeReferences(configReferences(specOf(stored)))) };
}

const ofPods = workload(pods, (stored) => stored.parse<Pod>().spec);

/** Kinds whose pods may name configuration. Those that another one of these made are left out. */
const workloads: readonly Workload[] = [
  workload(deployments, (stored) => stored.parse<Deployment>().spec?.template?.spec),
  workload(statefulSets, (stored) => stored.parse<StatefulSet>().spec?.template?.spec),
  workload(daemonSets, (stored) => stored.parse<DaemonSet>().spec?.template?.spec),
  workload(replicaSets, (stored) => stored.parse<ReplicaSet>().spec?.template?.spec),
  workload(cronJobs, (stored) => stored.parse<CronJob>().spec?.jobTemplate?.spec?.template?.spec),
  workload(jobs, (stored) => stored.parse<Job>().spec?.template?.spec),
  ofPods,
];

type Config = ConfigMapView | SecretView;

export interface ConfigUser {
  readonly object: ObjectView;
  readonly reference: MergedReference;
  /** Each of the ways that `reference` puts together. */
  readonly ways: readonly ConfigReference[];
  readonly pods: readonly ConfigPod[];
}

/** A pod whose own spec names it: the template of its workload may have moved on. */
interface ConfigPod {
  readonly pod: PodView;
  readonly keepers: readonly Keeper[];
}

function isTo({ resource, key }: Config, { kind, name }: Pick<ConfigReference, 'kind' | 'name'>): boolean {
  return kind === resource.kind && name === key.name;
}

function referenceTo(config: Config, references: readonly MergedReference[]): MergedReference | undefined {
  return references.find((reference) => isTo(config, reference));
}

/** Pods under an owner, through whatever stands between. */
function podsBelow(store: ClusterStore, owner: StoredObject, seen = new Set<string>()): StoredObject[] {
  if (seen.has(owner.uid)) return [];
  seen.add(owner.uid);
  const below: StoredObject[] = [];
  for (const stored of store.ownedBy(owner.uid)) {
    if (stored.key.resource === 'pods') below.push(stored);
    else below.push(...podsBelow(store, stored, seen));
  }
  return below;
}

/** The workloads and bare pods that name a ConfigMap or Secret, each with the pods that run with it. */
export async function configUsers({ access }: GraphqlContext, config: Config): Promise<ConfigUser[]> {
  const { cluster, key } = config;
  const { namespace } = key;
  const users: ConfigUser[] = [];
  const maySeePods = access.may({ cluster, verb: 'list', resource: pods, namespace });
  for (const { resource, specOf, references } of workloads) {
    if (!access.may({ cluster, verb: 'list', resource, namespace })) continue;
    const all = cluster.store.snapshot(resourceKey(resource)).list({ namespace });
    for await (const slice of inSlices(all)) {
      for (const stored of slice) {
        if (stored.controllerUid !== undefined) continue;
        const reference = referenceTo(config, references(stored));
        if (!reference) continue;
        const own = resource === ofPods.resource ? [stored] : podsBelow(cluster.store, stored);
        const running = own.flatMap((pod) => {
          const named = referenceTo(config, ofPods.references(pod));
          return named && maySeePods ? [{ pod: viewOf(cluster, pods, pod), keepers: named.keepers }] : [];
        });
        const ways = configReferences(specOf(stored)).filter((way) => isTo(config, way));
        users.push({ object: viewOf(cluster, resource, stored), reference, ways, pods: running });
      }
    }
  }
  return users;
}
