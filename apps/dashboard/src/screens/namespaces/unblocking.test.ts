import { expect, test } from 'vitest';
import { unblocking } from './unblocking.ts';

const held = { namespace: 'shop', resource: 'configmaps', name: 'settings' };

test('a finalizer of the cluster goes by itself, and nobody is told to tear it off', () => {
  expect(unblocking('kubernetes.io/pvc-protection', held)).toEqual({ advice: 'claim' });
  expect(unblocking('foregroundDeletion', held)).toEqual({ advice: 'dependents' });
});

test('for a finalizer of somebody else there is a command, about an object that it holds', () => {
  expect(unblocking('example.com/hold', held)).toEqual({
    advice: 'owner',
    command: `kubectl -n shop patch configmaps settings --type=merge -p '{"metadata":{"finalizers":null}}'`,
  });
});
