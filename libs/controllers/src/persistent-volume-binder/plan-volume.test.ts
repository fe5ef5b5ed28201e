import type { Cached } from '@pilothouse/kube-client/cached';
import type { PersistentVolume, PersistentVolumeClaim } from '@pilothouse/kube-model/kinds';
import { boundByController, provisionedBy } from '@pilothouse/kube-model/kinds/persistent-volume/annotations';
import { describe, expect, test } from 'vitest';
import { planVolume, unbound } from './plan-volume.ts';

const served = { creationTimestamp: '2026-01-01T00:00:00Z', resourceVersion: '1' };
const claimRef = { kind: 'PersistentVolumeClaim', namespace: 'ns', name: 'c', uid: 'claim' };

function volume(
  phase: string,
  spec: NonNullable<PersistentVolume['spec']>,
  annotations: Record<string, string> = {},
): Cached<PersistentVolume> {
  const metadata = { ...served, name: 'v', uid: 'v', annotations };
  return { apiVersion: 'v1', kind: 'PersistentVolume', metadata, spec, status: { phase } };
}

function claim(volumeName?: string): Cached<PersistentVolumeClaim> {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { ...served, name: 'c', namespace: 'ns', uid: 'claim' },
    spec: volumeName === undefined ? {} : { volumeName },
  };
}

const made = { [provisionedBy]: 'p.dev/x' };

describe('a volume', () => {
  test('is available until a claim has it, reserved or not', () => {
    const available = { kind: 'phase', phase: 'Available' };
    expect(planVolume(volume('Pending', {}), undefined)).toEqual(available);
    const reserved = { claimRef: { namespace: 'ns', name: 'c' } };
    expect(planVolume(volume('Pending', reserved), undefined)).toEqual(available);
    expect(planVolume(volume('Available', {}), undefined)).toEqual({ kind: 'rest' });
  });

  test('is bound when its claim has it, and free again when that has another', () => {
    expect(planVolume(volume('Available', { claimRef }), claim())).toEqual({ kind: 'rest' });
    expect(planVolume(volume('Available', { claimRef }), claim('v'))).toEqual({ kind: 'phase', phase: 'Bound' });
    expect(planVolume(volume('Bound', { claimRef }), claim('w'))).toEqual({ kind: 'unbind' });
    const dynamic = { claimRef, persistentVolumeReclaimPolicy: 'Delete' };
    expect(planVolume(volume('Bound', dynamic, made), claim('w'))).toEqual({ kind: 'phase', phase: 'Released' });
  });

  test('is released when its claim is gone, and stays so when it is to be retained', () => {
    const retained = { claimRef, persistentVolumeReclaimPolicy: 'Retain' };
    expect(planVolume(volume('Bound', retained), undefined)).toEqual({ kind: 'phase', phase: 'Released' });
    expect(planVolume(volume('Released', retained), undefined)).toEqual({ kind: 'rest' });
  });

  test('that nobody can clear fails; one that was provisioned is left to its provisioner', () => {
    const deleted = { claimRef, persistentVolumeReclaimPolicy: 'Delete' };
    expect(planVolume(volume('Released', deleted), undefined)).toMatchObject({
      kind: 'failed',
      told: { reason: 'VolumeFailedDelete' },
    });
    expect(planVolume(volume('Released', deleted, made), undefined)).toEqual({ kind: 'rest' });
    const recycled = { claimRef, persistentVolumeReclaimPolicy: 'Recycle' };
    expect(planVolume(volume('Released', recycled), undefined)).toMatchObject({
      told: { reason: 'VolumeFailedRecycle' },
    });
    expect(planVolume(volume('Failed', deleted), undefined)).toEqual({ kind: 'rest' });
  });

  test('that is let go is free, unless a person had reserved it', () => {
    const spec = { claimRef, storageClassName: 'x' };
    expect(unbound({ metadata: { annotations: { [boundByController]: 'yes' } }, spec }).spec).toEqual({
      storageClassName: 'x',
    });
    const { uid: _, ...reservation } = claimRef;
    expect(unbound({ metadata: {}, spec }).spec).toEqual({ storageClassName: 'x', claimRef: reservation });
  });
});
