import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxSurge, maxUnavailable } from './limits.ts';
import { type RolloutSettings, SimulatedRollout } from './simulated-rollout.ts';

const usual: RolloutSettings = { replicas: 3, maxSurge: '25%', maxUnavailable: '25%' };

function completed(settings: RolloutSettings = usual): SimulatedRollout {
  const rollout = new SimulatedRollout(settings);
  rollout.settle();
  return rollout;
}

function sizes(rollout: SimulatedRollout): number[] {
  return [...rollout.sets.values()].map(({ object }) => object.spec?.replicas ?? 0);
}

function conditions(rollout: SimulatedRollout): Record<string, string> {
  const all = rollout.deployment.status?.conditions ?? [];
  return Object.fromEntries(all.map(({ type, status, reason }) => [type, `${status} ${reason}`]));
}

describe('limits', () => {
  const table: [number, number | string, number | string, number, number][] = [
    [3, '25%', '25%', 1, 0],
    [10, '25%', '25%', 3, 2],
    [4, 1, 0, 1, 0],
    [1, '25%', '25%', 1, 0],
    [10, 0, 0, 0, 1],
    [2, '0%', '10%', 0, 1],
    [2, 0, 5, 0, 2],
    [0, '25%', '25%', 0, 0],
  ];
  test.each(table)('%i replicas, surge %s, unavailable %s', (replicas, surge, unavailable, most, fewer) => {
    const { deployment } = new SimulatedRollout({ replicas, maxSurge: surge, maxUnavailable: unavailable });
    expect(maxSurge(deployment)).toBe(most);
    expect(maxUnavailable(deployment)).toBe(fewer);
  });
});

describe('rolling update', () => {
  const settings = fc
    .record({
      replicas: fc.integer({ min: 1, max: 12 }),
      maxSurge: fc.oneof(fc.nat(5), fc.constantFrom('0%', '25%', '50%', '100%')),
      maxUnavailable: fc.oneof(fc.nat(5), fc.constantFrom('0%', '25%', '50%', '100%')),
    })
    .filter(
      ({ maxSurge, maxUnavailable }) =>
        Number.parseInt(`${maxSurge}`, 10) + Number.parseInt(`${maxUnavailable}`, 10) > 0,
    );
  const move = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('reconcile' as const), index: fc.constant(0) }) },
    { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom('sync', 'report', 'ripen'), index: fc.nat(6) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('image' as const), index: fc.nat(4) }) },
  );

  test('keeps to its limits at every moment, in whatever order the actors move, and comes to its end', () => {
    fc.assert(
      fc.property(settings, fc.array(move, { maxLength: 120 }), (chosen, moves) => {
        const rollout = completed(chosen);
        rollout.setImage('img:next');
        const most = chosen.replicas + maxSurge(rollout.deployment);
        const least = chosen.replicas - maxUnavailable(rollout.deployment);
        for (const { kind, index } of moves) {
          if (kind === 'reconcile') rollout.reconcile();
          else if (kind === 'sync') rollout.sync(index);
          else if (kind === 'report') rollout.report(index);
          else if (kind === 'ripen') rollout.ripen(index);
          else rollout.setImage(`img:${index}`);
          expect(rollout.wanted).toBeLessThanOrEqual(most);
          expect(rollout.pods).toBeLessThanOrEqual(most);
          expect(rollout.available).toBeGreaterThanOrEqual(least);
        }
        rollout.settle();
        expect(rollout.deployment.status).toMatchObject({
          replicas: chosen.replicas,
          updatedReplicas: chosen.replicas,
          availableReplicas: chosen.replicas,
        });
        expect(conditions(rollout)).toEqual({
          Available: 'True MinimumReplicasAvailable',
          Progressing: 'True NewReplicaSetAvailable',
        });
      }),
      { numRuns: 300 },
    );
  });

  test('nothing grows in the place of pods that are yet to go, and no more of them go on a status that tells of them', () => {
    const rollout = completed({ replicas: 10, maxSurge: 0, maxUnavailable: 5 });
    rollout.setImage('img:2');
    for (let step = 0; step < 3; step++) rollout.reconcile();
    expect(sizes(rollout)).toEqual([5, 0]);
    rollout.sync(0);
    rollout.report(0);
    rollout.reconcile();
    expect(sizes(rollout)).toEqual([5, 5]);
    rollout.sync(1);
    rollout.ripen(1);
    rollout.report(1);
    rollout.reconcile();
    rollout.sync(0);
    expect(rollout.available).toBe(5);
  });

  test('makes the first ReplicaSet at full size, later ones step by step', () => {
    const rollout = new SimulatedRollout(usual);
    rollout.reconcile();
    expect(sizes(rollout)).toEqual([3]);
    rollout.settle();
    rollout.setImage('img:2');
    rollout.reconcile();
    expect(sizes(rollout)).toEqual([3, 1]);
  });

  test('takes unhealthy old pods away before healthy ones', () => {
    const rollout = completed({ replicas: 10, maxSurge: 0, maxUnavailable: 2 });
    rollout.setImage('img:bad');
    for (let step = 0; step < 3; step++) {
      rollout.reconcile();
      for (const index of [0, 1]) {
        rollout.sync(index);
        rollout.report(index);
      }
    }
    expect(sizes(rollout)).toEqual([8, 2]);
    rollout.setImage('img:good');
    rollout.reconcile();
    rollout.reconcile();
    expect(sizes(rollout)).toEqual([8, 0, 0]);
  });
});

describe('revisions', () => {
  test('an undo makes the old ReplicaSet the newest revision and keeps its history', () => {
    const rollout = completed();
    rollout.setImage('img:2');
    rollout.settle();
    rollout.setImage('img:1');
    rollout.settle();
    expect(sizes(rollout)).toEqual([3, 0]);
    const [first] = [...rollout.sets.values()];
    expect(first?.object.metadata.annotations).toEqual({
      'deployment.kubernetes.io/desired-replicas': '3',
      'deployment.kubernetes.io/max-replicas': '4',
      'deployment.kubernetes.io/revision': '3',
      'deployment.kubernetes.io/revision-history': '1',
    });
    expect(rollout.deployment.metadata.annotations).toEqual({ 'deployment.kubernetes.io/revision': '3' });
  });

  test('old ReplicaSets beyond the limit go, oldest first', () => {
    const rollout = completed({ ...usual, spec: { revisionHistoryLimit: 2 } });
    for (const version of [2, 3, 4, 5]) {
      rollout.setImage(`img:${version}`);
      rollout.settle();
    }
    const kept = [...rollout.sets.values()].map(({ object }) => object.spec?.template?.spec?.containers[0]?.image);
    expect(kept).toEqual(['img:3', 'img:4', 'img:5']);
  });

  test('a null that a client wrote into the template makes no new revision', () => {
    const rollout = completed();
    const template = { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'c', image: 'img:1' }] } };
    rollout.change({
      template: { ...template, metadata: { ...template.metadata, ...JSON.parse('{"creationTimestamp":null}') } },
    });
    rollout.settle();
    expect(rollout.sets.size).toBe(1);
  });
});

describe('scaling', () => {
  test('a resting deployment scales its one ReplicaSet and notes the new size', () => {
    const rollout = completed();
    rollout.change({ replicas: 5 });
    rollout.reconcile();
    expect(sizes(rollout)).toEqual([5]);
    const [set] = [...rollout.sets.values()];
    expect(set?.object.metadata.annotations).toMatchObject({
      'deployment.kubernetes.io/desired-replicas': '5',
      'deployment.kubernetes.io/max-replicas': '7',
    });
  });

  test('in the middle of a rollout the change is shared by size', () => {
    const rollout = completed({ replicas: 10, maxSurge: 3, maxUnavailable: 2 });
    rollout.setImage('img:2');
    rollout.reconcile();
    rollout.reconcile();
    rollout.sync(0);
    rollout.report(0);
    rollout.reconcile();
    expect(sizes(rollout)).toEqual([8, 5]);
    rollout.change({ replicas: 15 });
    rollout.reconcile();
    expect(sizes(rollout)).toEqual([11, 7]);
  });

  test('to none: no pod, no surge, still available', () => {
    const rollout = completed();
    rollout.change({ replicas: 0 });
    rollout.settle();
    expect(sizes(rollout)).toEqual([0]);
    expect(rollout.deployment.status).toEqual({
      observedGeneration: 2,
      conditions: rollout.deployment.status?.conditions,
    });
    expect(conditions(rollout).Available).toBe('True MinimumReplicasAvailable');
  });
});

describe('pausing', () => {
  test('a paused deployment scales but does not roll out, and says so', () => {
    const rollout = completed();
    rollout.change({ paused: true });
    rollout.setImage('img:2');
    rollout.settle();
    expect(rollout.sets.size).toBe(1);
    expect(rollout.deployment.status?.updatedReplicas).toBeUndefined();
    expect(conditions(rollout).Progressing).toBe('Unknown DeploymentPaused');
    rollout.change({ replicas: 4 });
    rollout.settle();
    expect(sizes(rollout)).toEqual([4]);
    rollout.change({ paused: false });
    rollout.settle();
    expect(sizes(rollout)).toEqual([0, 4]);
    expect(conditions(rollout).Progressing).toBe('True NewReplicaSetAvailable');
  });
});

describe('recreate', () => {
  test('starts the new pods only when the last old one is gone', () => {
    const rollout = completed({ ...usual, type: 'Recreate' });
    rollout.setImage('img:2');
    rollout.reconcile();
    rollout.reconcile();
    expect(sizes(rollout)).toEqual([0]);
    rollout.report(0);
    rollout.reconcile();
    expect(rollout.sets.size).toBe(1);
    rollout.sync(0);
    rollout.report(0);
    rollout.reconcile();
    expect(sizes(rollout)).toEqual([0, 3]);
  });
});

describe('progress', () => {
  test('a rollout without progress is late after its deadline, and is looked at again just then', () => {
    const rollout = completed({ ...usual, spec: { progressDeadlineSeconds: 60 } });
    rollout.setImage('img:bad');
    rollout.reconcile();
    rollout.sync(1);
    rollout.report(1);
    const { requeueAfter } = rollout.reconcile();
    expect(conditions(rollout).Progressing).toBe('True ReplicaSetUpdated');
    expect(requeueAfter).toBe(60_001);
    rollout.now += 59_001;
    rollout.reconcile();
    expect(conditions(rollout).Progressing).toBe('False ProgressDeadlineExceeded');
    expect(rollout.deployment.status?.conditions?.find(({ type }) => type === 'Progressing')?.message).toMatch(
      /^ReplicaSet "web-[a-z0-9]+" has timed out progressing\.$/,
    );
  });

  test('without a deadline nothing is said about progress', () => {
    const rollout = completed({ ...usual, spec: { progressDeadlineSeconds: 2 ** 31 - 1 } });
    expect(conditions(rollout)).toEqual({ Available: 'True MinimumReplicasAvailable' });
  });
});
