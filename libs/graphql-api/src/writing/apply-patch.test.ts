import { applyMergePatch } from '@pilothouse/kube-model/patch/merge-patch';
import { applyStrategicMergePatch } from '@pilothouse/kube-model/patch/strategic-merge-patch';
import { expect, test } from 'vitest';
import { applyPatch } from './apply-patch.ts';

const kind = { apiVersion: 'apps/v1', kind: 'Deployment' };

function deployment(containers: readonly object[], more: object = {}) {
  return { ...kind, metadata: { name: 'web' }, spec: { template: { spec: { containers } }, ...more } };
}

/** What becomes of `current` when `next` is applied after `last`. */
const applied = (current: object, last: object, next: object) =>
  applyStrategicMergePatch(kind, { ...current }, applyPatch(kind, { ...last }, { ...next }).patch);

test('what the manifest no longer says is removed, what others set stays', () => {
  const last = deployment([{ name: 'web', image: 'a', command: ['x'] }], { replicas: 2 });
  const current = deployment([{ name: 'web', image: 'a', command: ['x'], imagePullPolicy: 'Always' }], {
    replicas: 2,
    paused: true,
  });
  const next = deployment([{ name: 'web', image: 'b' }]);
  expect(applied(current, last, next)).toEqual(
    deployment([{ name: 'web', image: 'b', imagePullPolicy: 'Always' }], { paused: true }),
  );
});

test('items of a keyed list that the manifest dropped go, those that others added stay', () => {
  const last = deployment([{ name: 'web' }, { name: 'old' }]);
  const current = deployment([{ name: 'web' }, { name: 'old' }, { name: 'injected' }]);
  expect(applied(current, last, deployment([{ name: 'web' }]))).toEqual(
    deployment([{ name: 'web' }, { name: 'injected' }]),
  );
});

test('a strategy of another type takes the place of the old one with its defaults', () => {
  const current = deployment([], { strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%' } } });
  const next = deployment([], { strategy: { type: 'Recreate' } });
  expect(applied(current, deployment([]), next)).toEqual(deployment([], { strategy: { type: 'Recreate' } }));
});

test('a kind whose types are not known gets a merge patch: what the manifest dropped goes, lists are whole', () => {
  const custom = { apiVersion: 'example.com/v1', kind: 'Widget' };
  const last = { ...custom, spec: { size: 1, colour: 'red', parts: [{ name: 'a' }, { name: 'b' }] } };
  const next = { ...custom, spec: { size: 2, parts: [{ name: 'a' }] } };
  const { type, patch } = applyPatch(custom, last, next);
  expect(type).toBe('merge');
  const current = { ...last, spec: { ...last.spec, others: true } };
  expect(applyMergePatch(current, patch)).toEqual({
    ...custom,
    spec: { size: 2, parts: [{ name: 'a' }], others: true },
  });
});
