import type { Deployment, ReplicaSet } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { type Plan, plan } from './plan.ts';
import { replicaSetFrom } from './revision.ts';

interface SimulatedSet {
  object: Served<ReplicaSet>;
  ready: number;
  unready: number;
}

export interface RolloutSettings {
  readonly replicas: number;
  readonly maxSurge: number | string;
  readonly maxUnavailable: number | string;
  readonly type?: 'RollingUpdate' | 'Recreate';
  readonly spec?: Partial<NonNullable<Deployment['spec']>>;
}

const start = Date.UTC(2026, 0, 1);

/** A Deployment with ReplicaSets and pods that exist only as counts: every actor moves only when it is told to. */
export class SimulatedRollout {
  now = start;
  readonly sets = new Map<string, SimulatedSet>();
  deployment: Served<Deployment>;
  last: Plan | undefined;

  constructor({ replicas, maxSurge, maxUnavailable, type = 'RollingUpdate', spec }: RolloutSettings) {
    const strategy = type === 'Recreate' ? { type } : { type, rollingUpdate: { maxSurge, maxUnavailable } };
    this.deployment = {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: {
        name: 'web',
        namespace: 'demo',
        uid: 'deployment',
        resourceVersion: '1',
        generation: 1,
        creationTimestamp: '2026-01-01T00:00:00Z',
      },
      spec: {
        replicas,
        strategy,
        progressDeadlineSeconds: 600,
        revisionHistoryLimit: 10,
        selector: { matchLabels: { app: 'web' } },
        template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c', image: 'img:1' }] } },
        ...spec,
      },
    };
  }

  change(spec: Partial<NonNullable<Deployment['spec']>>): void {
    const { metadata, spec: before } = this.deployment;
    if (!before) throw new Error('a deployment has a spec');
    const next = { ...metadata, generation: (metadata.generation ?? 0) + 1 };
    this.deployment = { ...this.deployment, metadata: next, spec: { ...before, ...spec } };
  }

  setImage(image: string): void {
    this.change({
      template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c', image }] } },
    });
  }

  /** The deployment controller reconciles once. */
  reconcile(): Plan {
    this.now += 1000;
    const { deployment } = this;
    const replicaSets = [...this.sets.values()].map(({ object }) => object);
    const runningPods = ({ metadata }: { metadata: { name: string } }) => this.podsOf(metadata.name);
    const next = plan({ deployment, replicaSets, runningPods }, this.now);
    for (const draft of next.replicaSets) {
      if (!draft.original) this.add(replicaSetFrom(deployment, draft));
      else this.resize(draft.name, draft.replicas, { ...draft.annotations });
    }
    for (const { metadata } of next.remove) this.sets.delete(metadata.name);
    const annotations = { 'deployment.kubernetes.io/revision': next.revision ?? '' };
    this.deployment = { ...deployment, metadata: { ...deployment.metadata, annotations }, status: next.status };
    this.last = next;
    return next;
  }

  /** The replica set controller makes or removes pods of one set, unready ones first. */
  sync(index: number): void {
    const set = this.at(index);
    if (!set) return;
    const missing = (set.object.spec?.replicas ?? 0) - set.ready - set.unready;
    if (missing >= 0) set.unready += missing;
    else {
      const fromUnready = Math.min(set.unready, -missing);
      set.unready -= fromUnready;
      set.ready -= -missing - fromUnready;
    }
  }

  /** The replica set controller writes what it sees of one set. */
  report(index: number): void {
    const set = this.at(index);
    if (!set) return;
    const { ready, unready, object } = set;
    const status = { replicas: ready + unready, readyReplicas: ready, availableReplicas: ready };
    set.object = { ...object, status: { ...status, observedGeneration: object.metadata.generation ?? 0 } };
  }

  /** One pod of a set gets ready. */
  ripen(index: number): void {
    const set = this.at(index);
    if (!set || set.unready === 0) return;
    set.unready--;
    set.ready++;
  }

  /** Everybody does what they can, until nothing changes. */
  settle(): void {
    for (let round = 0; round < 500; round++) {
      const before = JSON.stringify([this.deployment, [...this.sets]]);
      this.reconcile();
      for (let index = 0; index < this.sets.size; index++) {
        this.sync(index);
        while ((this.at(index)?.unready ?? 0) > 0) this.ripen(index);
        this.report(index);
      }
      if (JSON.stringify([this.deployment, [...this.sets]]) === before) return;
    }
    throw new Error('the rollout does not come to rest');
  }

  get available(): number {
    return [...this.sets.values()].reduce((sum, { ready }) => sum + ready, 0);
  }

  get pods(): number {
    return [...this.sets.keys()].reduce((sum, name) => sum + this.podsOf(name), 0);
  }

  get wanted(): number {
    return [...this.sets.values()].reduce((sum, { object }) => sum + (object.spec?.replicas ?? 0), 0);
  }

  private at(index: number): SimulatedSet | undefined {
    const all = [...this.sets.values()];
    return all.length === 0 ? undefined : all[index % all.length];
  }

  private podsOf(name: string): number {
    const set = this.sets.get(name);
    return set ? set.ready + set.unready : 0;
  }

  private add(replicaSet: ReplicaSet): void {
    const name = replicaSet.metadata?.name ?? '';
    const creationTimestamp = new Date(this.now).toISOString();
    const identity = { name, uid: name, resourceVersion: '1', generation: 1, creationTimestamp };
    const metadata = { ...replicaSet.metadata, ...identity };
    const object = { ...replicaSet, apiVersion: 'apps/v1', kind: 'ReplicaSet', metadata };
    this.sets.set(name, { object, ready: 0, unready: 0 });
  }

  private resize(name: string, replicas: number, annotations: Record<string, string>): void {
    const set = this.sets.get(name);
    if (!set?.object.spec) return;
    const { object } = set;
    const changed = object.spec?.replicas === replicas ? 0 : 1;
    const metadata = { ...object.metadata, annotations, generation: (object.metadata.generation ?? 0) + changed };
    set.object = { ...object, metadata, spec: { ...set.object.spec, replicas } };
  }
}
