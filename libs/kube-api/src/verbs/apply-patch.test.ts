import { pods } from '@pilothouse/kube-model/registry';
import { expect, test } from 'vitest';
import { applyPatch, applyPatchSharing } from './apply-patch.ts';
import type { Patch } from './patch-document.ts';

const caller = { fieldValidation: 'Strict', warn: () => {} } as const;
const pod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'web', labels: { app: 'web' } },
  spec: { containers: [{ name: 'main', image: 'shop:1' }] },
  status: { phase: 'Pending' },
};
const merge = (body: object): Patch => ({ type: 'merge', body });

test('a patched object shares nothing with what it was made of', () => {
  const patched = applyPatch(pods, pod, merge({ status: { phase: 'Running' } }), caller);
  expect(patched).toEqual({ ...pod, status: { phase: 'Running' } });
  expect(patched.spec).not.toBe(pod.spec);
});

test('for whoever only reads it, what the patch leaves alone is shared', () => {
  const patched = applyPatchSharing(pods, pod, merge({ status: { phase: 'Running' } }), caller);
  expect(patched).toEqual({ ...pod, status: { phase: 'Running' } });
  expect(patched.spec).toBe(pod.spec);
  expect(patched.metadata).toBe(pod.metadata);
});

test('what the patch touches is read as its kind has it, shared or not', () => {
  const wrong = merge({ spec: { replicas: 3 }, status: { phase: 'Running' } });
  for (const apply of [applyPatch, applyPatchSharing]) {
    expect(() => apply(pods, pod, wrong, caller)).toThrow('unknown field "spec.replicas"');
    const removed = apply(pods, pod, merge({ status: null }), caller);
    expect(removed).not.toHaveProperty('status');
  }
});
