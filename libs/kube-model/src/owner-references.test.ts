import { describe, expect, it } from 'vitest';
import { controllerOf, isControlledBy, newControllerRef } from './owner-references.ts';

const owner = { apiVersion: 'apps/v1', kind: 'ReplicaSet', metadata: { name: 'web', uid: 'u1' } };

describe('owner references', () => {
  it('names the owner as its controller, and finds it again', () => {
    const child = {
      metadata: { ownerReferences: [{ apiVersion: 'v1', kind: 'X', name: 'x', uid: 'u0' }, newControllerRef(owner)] },
    };
    expect(controllerOf(child)).toEqual({
      apiVersion: 'apps/v1',
      kind: 'ReplicaSet',
      name: 'web',
      uid: 'u1',
      controller: true,
      blockOwnerDeletion: true,
    });
    expect(isControlledBy(child, 'u1')).toBe(true);
    expect(isControlledBy(child, 'u0')).toBe(false);
  });
});
