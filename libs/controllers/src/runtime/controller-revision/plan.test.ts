import type { ControllerRevision, StatefulSet } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { expect, test } from 'vitest';
import { planRevision, planTrim } from './plan.ts';
import { snapshotHash, snapshotOf } from './snapshot.ts';

const template = (image: string) => ({
  metadata: { labels: { app: 'x' } },
  spec: { containers: [{ name: 'c', image }] },
});

function owner(image: string, revisionHistoryLimit = 10): Served<StatefulSet> {
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'db', uid: 'db', resourceVersion: '1', creationTimestamp: '' },
    spec: { selector: { matchLabels: { app: 'x' } }, template: template(image), revisionHistoryLimit },
  };
}

function revision(number: number, image: string): Served<ControllerRevision> {
  return {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: { name: `db-${number}`, uid: `db-${number}`, resourceVersion: '1', creationTimestamp: '' },
    data: snapshotOf(template(image)),
    revision: number,
  };
}

const three = [revision(3, 'img:3'), revision(1, 'img:1'), revision(2, 'img:2')];

test('a template that was never there gets the next number', () => {
  expect(planRevision(owner('img:4'), three)).toEqual({ current: undefined, revision: 4 });
});

test('the newest keeps its number, and one that comes back gets a new one', () => {
  expect(planRevision(owner('img:3'), three)).toEqual({ current: three[0], revision: 3 });
  expect(planRevision(owner('img:1'), three)).toEqual({ current: three[1], revision: 4 });
});

test('beyond the limit the oldest go, but none that is used', () => {
  expect(planTrim(owner('img:3', 1), three, new Set(['db-3']))).toEqual([three[1]]);
  expect(planTrim(owner('img:3', 0), three, new Set(['db-1', 'db-3']))).toEqual([three[2]]);
});

test("a StatefulSet's revision has the hash that Kubernetes 1.36 gives it", () => {
  const spec = {
    containers: [
      {
        name: 'c',
        image: 'img:1',
        command: ['sleep', '1000'],
        imagePullPolicy: 'IfNotPresent',
        resources: {},
        terminationMessagePath: '/dev/termination-log',
        terminationMessagePolicy: 'File',
      },
    ],
    dnsPolicy: 'ClusterFirst',
    restartPolicy: 'Always',
    schedulerName: 'default-scheduler',
    securityContext: {},
    terminationGracePeriodSeconds: 1,
  };
  expect(snapshotHash(snapshotOf({ metadata: { labels: { app: 'x' } }, spec }), 0)).toBe('6dd748c967');
});
