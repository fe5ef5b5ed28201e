import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';
import { expect, test } from 'vitest';
import { createEndingMemory } from './ending-memory.ts';
import { trackingFinalizer } from './job-pod.ts';

const at = '2026-01-01T00:00:00Z';
const identity = { name: 'j', namespace: 'd', uid: 'j', resourceVersion: '1', creationTimestamp: at };
const job: Cached<Job> = { apiVersion: 'batch/v1', kind: 'Job', metadata: identity, spec: { template: {} } };

function pod(uid: string, phase: string, more: object): Cached<Pod> {
  const metadata = { ...identity, name: uid, uid, ...more };
  return { apiVersion: 'v1', kind: 'Pod', metadata, status: { phase } };
}

test('a pod that somebody deletes is a failure to wait for; one that the Job let go of first, to suspend, is none', () => {
  const memory = createEndingMemory();
  const tracked = pod('a', 'Running', { deletionTimestamp: at, finalizers: [trackingFinalizer] });
  const released = pod('b', 'Running', { deletionTimestamp: at });
  expect(memory.update('d/j', job, [tracked, released])).toEqual([{ failed: true, at: Date.parse(at) }]);
  expect(memory.update('d/j', job, [pod('b', 'Failed', { deletionTimestamp: at })])).toHaveLength(1);
  expect(memory.update('d/j', job, [])).toHaveLength(1);
});
