import type { ControllerRevision, Pod, StatefulSet } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snapshotOf } from '../runtime/controller-revision/snapshot.ts';
import { claimsFor, retain } from './claims.ts';
import {
  byOrdinal,
  isEnding,
  isHealthy,
  maxUnavailable,
  type Observed,
  revisionOf,
  wantedOrdinals,
} from './observed.ts';
import { plan } from './plan.ts';
import { podFor } from './pod.ts';
import { computeStatus } from './status.ts';

const now = Date.UTC(2026, 0, 1);
type Spec = NonNullable<StatefulSet['spec']>;

function statefulSet(replicas: number, spec: Partial<Spec> = {}): Served<StatefulSet> {
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'db', namespace: 'demo', uid: 'db', resourceVersion: '1', creationTimestamp: '', generation: 4 },
    spec: {
      replicas,
      serviceName: 'dbs',
      selector: { matchLabels: { app: 'x' } },
      template: { metadata: { labels: { app: 'x' } }, spec: { containers: [] } },
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } },
      ...spec,
    },
  };
}

function revision(name: string): Served<ControllerRevision> {
  return {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: { name, uid: name, resourceVersion: '1', creationTimestamp: '' },
    data: snapshotOf({ metadata: { labels: { app: 'x' } }, spec: { containers: [] } }),
    revision: 1,
  };
}

function start(set: Served<StatefulSet>, ordinal: number, of: string): Served<Pod> {
  const pod = podFor(set, ordinal, revision(of));
  const name = pod.metadata?.name ?? '';
  return {
    ...pod,
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...pod.metadata, name, uid: name, resourceVersion: '1', creationTimestamp: '' },
  };
}

function ready(pod: Served<Pod>): Served<Pod> {
  const lastTransitionTime = new Date(now - 1000).toISOString();
  pod.status = { phase: 'Running', conditions: [{ type: 'Ready', status: 'True', lastTransitionTime }] };
  return pod;
}

function observe(set: Served<StatefulSet>, pods: Served<Pod>[], update = 'b', current = 'a'): Observed {
  return { set, pods: byOrdinal(set, pods), current, update, now };
}

test('a pod has the name, labels, host name and subdomain of its ordinal', () => {
  const pod = start(statefulSet(1), 3, 'db-rev');
  expect(pod.metadata.name).toBe('db-3');
  expect(pod.metadata.labels).toEqual({
    app: 'x',
    'apps.kubernetes.io/pod-index': '3',
    'controller-revision-hash': 'db-rev',
    'statefulset.kubernetes.io/pod-name': 'db-3',
  });
  expect(pod.spec).toMatchObject({ hostname: 'db-3', subdomain: 'dbs' });
});

test('in order: the next ordinal waits for the one before it', () => {
  const set = statefulSet(3, { ordinals: { start: 5 } });
  expect(plan(observe(set, [], 'a')).create).toEqual([{ ordinal: 5, revision: 'a' }]);
  expect(plan(observe(set, [start(set, 5, 'a')], 'a'))).toEqual({ create: [], remove: [] });
  expect(plan(observe(set, [ready(start(set, 5, 'a'))], 'a')).create).toEqual([{ ordinal: 6, revision: 'a' }]);
});

test('in parallel: all ordinals at once', () => {
  const set = statefulSet(3, { podManagementPolicy: 'Parallel' });
  expect(plan(observe(set, [], 'a')).create.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2]);
});

test('scaling down takes the highest ordinal first', () => {
  const set = statefulSet(1);
  const pods = [0, 1, 2].map((ordinal) => ready(start(set, ordinal, 'a')));
  expect(plan(observe(set, pods, 'a')).remove).toEqual([pods[2]]);
});

test('below the partition pods keep the current revision, also when they are made again', () => {
  const set = statefulSet(3, { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 2 } } });
  const pods = [0, 1, 2].map((ordinal) => ready(start(set, ordinal, 'a')));
  expect(plan(observe(set, pods)).remove).toEqual([pods[2]]);
  expect(plan(observe(set, pods.slice(0, 1))).create).toEqual([{ ordinal: 1, revision: 'a' }]);
  expect(plan(observe(set, pods.slice(0, 2))).create).toEqual([{ ordinal: 2, revision: 'b' }]);
});

test('OnDelete moves no pod, and makes new ones of the update', () => {
  const set = statefulSet(2, { updateStrategy: { type: 'OnDelete' } });
  const pods = [0, 1].map((ordinal) => ready(start(set, ordinal, 'a')));
  expect(plan(observe(set, pods))).toEqual({ create: [], remove: [] });
  expect(plan(observe(set, pods.slice(0, 1))).create).toEqual([{ ordinal: 1, revision: 'b' }]);
});

test('status tells the update apart until it is complete', () => {
  const set = statefulSet(2);
  const pods = [ready(start(set, 0, 'a')), ready(start(set, 1, 'b'))];
  expect(computeStatus(observe(set, pods), 0)).toEqual({
    availableReplicas: 2,
    collisionCount: 0,
    currentReplicas: 1,
    currentRevision: 'a',
    observedGeneration: 4,
    readyReplicas: 2,
    replicas: 2,
    updateRevision: 'b',
    updatedReplicas: 1,
  });
  const all = [ready(start(set, 0, 'b')), ready(start(set, 1, 'b'))];
  expect(computeStatus(observe(set, all), 0)).toMatchObject({ currentRevision: 'b', currentReplicas: 2 });
});

test('claims carry template, set and ordinal in their names, and the owners of the retention policy', () => {
  const claim = { metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'] } };
  const policy = { whenDeleted: 'Delete', whenScaled: 'Delete' };
  const set = statefulSet(1, { volumeClaimTemplates: [claim], persistentVolumeClaimRetentionPolicy: policy });
  const [made] = claimsFor(set, 0);
  expect(made?.metadata).toMatchObject({ name: 'data-db-0', labels: { app: 'x' }, ownerReferences: [{ name: 'db' }] });
  expect(start(set, 0, 'a').spec?.volumes).toEqual([
    { name: 'data', persistentVolumeClaim: { claimName: 'data-db-0' } },
  ]);
  const served = {
    ...made,
    metadata: { ...made?.metadata, name: 'data-db-0', uid: 'c', resourceVersion: '1', creationTimestamp: '' },
  };
  const stored = { ...served, apiVersion: 'v1', kind: 'PersistentVolumeClaim' };
  expect(retain(set, stored, undefined)).toBeUndefined();
  expect(retain(set, stored, start(set, 0, 'a'))).toMatchObject([{ kind: 'Pod', name: 'db-0' }]);
  expect(retain(statefulSet(1, { volumeClaimTemplates: [claim] }), stored, undefined)).toEqual([]);
});

const step = fc.record({
  kind: fc.constantFrom('edit', 'ready', 'ready', 'crash', 'delete', 'gone', 'scale', 'unready'),
  at: fc.nat(6),
});
const settings = fc.record({
  parallel: fc.boolean(),
  limit: fc.integer({ min: 1, max: 3 }),
  start: fc.nat(3),
});

test('through any history: one pod an ordinal, no more unavailable than allowed, and in the end all are current', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), settings, (history, { parallel, limit, start: first }) => {
      const set = statefulSet(4, {
        podManagementPolicy: parallel ? 'Parallel' : 'OrderedReady',
        ordinals: { start: first },
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0, maxUnavailable: limit } },
      });
      let update = 'h0';
      let pods: Served<Pod>[] = [];
      const look = () => observe(set, pods, update, 'h0');
      const reconcile = () => {
        const before = look();
        const { create, remove } = plan(before);
        const serving = (gone: readonly unknown[]) =>
          wantedOrdinals(set).filter((ordinal) => {
            const pod = before.pods.get(ordinal);
            return pod && !gone.includes(pod) && isHealthy(pod, before);
          }).length;
        const fewest = wantedOrdinals(set).length - maxUnavailable(set);
        expect(serving(remove)).toBeGreaterThanOrEqual(Math.min(serving([]), fewest));
        if (!parallel) expect(create.length).toBeLessThanOrEqual(1);
        for (const pod of pods) if (remove.includes(pod)) pod.metadata.deletionTimestamp = 'now';
        pods = [...pods, ...create.map(({ ordinal, revision: of }) => start(set, ordinal, of))];
        expect(new Set(pods.map(({ metadata }) => metadata.name)).size).toBe(pods.length);
        return create.length + remove.length;
      };
      for (const [index, { kind, at }] of history.entries()) {
        const pod = pods[at % Math.max(1, pods.length)];
        if (kind === 'edit') update = `h${index}`;
        else if (kind === 'scale' && set.spec) set.spec.replicas = at;
        else if (kind === 'gone') pods = pods.filter((one) => !isEnding(one));
        else if (kind === 'ready' && pod) ready(pod);
        else if (kind === 'unready' && pod) pod.status = { phase: 'Running' };
        else if (kind === 'crash' && pod) pod.status = { phase: 'Failed' };
        else if (kind === 'delete' && pod) pod.metadata.deletionTimestamp = 'now';
        reconcile();
      }
      let rounds = 0;
      do {
        pods = pods.filter((pod) => !isEnding(pod));
        for (const pod of pods) if (pod.status?.phase !== 'Failed') ready(pod);
        expect(++rounds).toBeLessThan(60);
      } while (reconcile() > 0);
      expect([...look().pods.keys()].sort((a, b) => a - b)).toEqual(wantedOrdinals(set));
      expect(pods.every((pod) => revisionOf(pod) === update)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
