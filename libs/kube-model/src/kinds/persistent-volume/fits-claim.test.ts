import { describe, expect, test } from 'vitest';
import type { PersistentVolume, PersistentVolumeClaim } from '../../kinds.ts';
import { findMatch, isReachableFrom, mismatchOf } from './fits-claim.ts';

function volume(name: string, storage: string, more: Partial<NonNullable<PersistentVolume['spec']>> = {}) {
  return {
    metadata: { name, labels: { disk: name } },
    spec: { capacity: { storage }, accessModes: ['ReadWriteOnce'], storageClassName: 'slow', ...more },
    status: { phase: 'Available' },
  } satisfies PersistentVolume;
}

function claim(storage: string, more: Partial<NonNullable<PersistentVolumeClaim['spec']>> = {}): PersistentVolumeClaim {
  const resources = { requests: { storage } };
  return {
    metadata: { name: 'data', namespace: 'shop', uid: 'u1' },
    spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'slow', resources, ...more },
  };
}

const nameOf = (found: PersistentVolume | undefined) => found?.metadata?.name;
const onNode = (name: string) => ({
  required: {
    nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: [name] }] }],
  },
});
const node = (name: string) => ({ metadata: { name, labels: { 'kubernetes.io/hostname': name } } });

describe('a claim gets', () => {
  test('the smallest volume that is large enough', () => {
    const volumes = [
      volume('large', '10Gi'),
      volume('small', '1Gi'),
      volume('medium', '5Gi'),
      volume('medium-2', '5Gi'),
    ];
    expect(nameOf(findMatch(claim('2Gi'), volumes, {}))).toBe('medium');
    expect(findMatch(claim('11Gi'), volumes, {})).toBeUndefined();
  });

  test('no volume of another class, mode, access or label', () => {
    expect(findMatch(claim('1Gi'), [volume('v', '1Gi', { storageClassName: 'fast' })], {})).toBeUndefined();
    expect(findMatch(claim('1Gi'), [volume('v', '1Gi', { volumeMode: 'Block' })], {})).toBeUndefined();
    expect(findMatch(claim('1Gi', { accessModes: ['ReadWriteMany'] }), [volume('v', '1Gi')], {})).toBeUndefined();
    const selecting = claim('1Gi', { selector: { matchLabels: { disk: 'b' } } });
    expect(nameOf(findMatch(selecting, [volume('a', '1Gi'), volume('b', '2Gi')], {}))).toBe('b');
  });

  test('the volume that is reserved for it, though a smaller one is free', () => {
    const reserved = volume('reserved', '9Gi', { claimRef: { namespace: 'shop', name: 'data' } });
    const volumes = [volume('small', '1Gi'), reserved];
    expect(nameOf(findMatch(claim('1Gi'), volumes, {}))).toBe('reserved');
    expect(nameOf(findMatch(claim('1Gi'), volumes, { reservedOnly: true }))).toBe('reserved');
  });

  test('nothing that is reserved for others, taken, leaving or unreachable', () => {
    const others = volume('v', '1Gi', { claimRef: { namespace: 'shop', name: 'data', uid: 'earlier' } });
    expect(findMatch(claim('1Gi'), [others], {})).toBeUndefined();
    expect(findMatch(claim('1Gi'), [volume('v', '1Gi')], { taken: new Set(['v']) })).toBeUndefined();
    expect(findMatch(claim('1Gi'), [volume('v', '1Gi')], { reservedOnly: true })).toBeUndefined();
    const leaving = { ...volume('v', '1Gi'), metadata: { name: 'v', deletionTimestamp: '2026-01-01T00:00:00Z' } };
    expect(findMatch(claim('1Gi'), [leaving], {})).toBeUndefined();
    const local = volume('v', '1Gi', { nodeAffinity: onNode('one') });
    expect(findMatch(claim('1Gi'), [local], { node: node('two') })).toBeUndefined();
    expect(nameOf(findMatch(claim('1Gi'), [local], { node: node('one') }))).toBe('v');
    expect(isReachableFrom(volume('v', '1Gi'), node('two'))).toBe(true);
  });
});

test('a volume that was asked for by name tells why it is not the right one', () => {
  expect(mismatchOf(volume('v', '1Gi'), claim('2Gi'))).toBe('requested PV is too small');
  expect(mismatchOf(volume('v', '1Gi', { storageClassName: '' }), claim('1Gi'))).toBe(
    'storageClassName does not match',
  );
  expect(mismatchOf(volume('v', '1Gi', { volumeMode: 'Block' }), claim('1Gi'))).toBe('incompatible volumeMode');
  expect(mismatchOf(volume('v', '1Gi', { accessModes: [] }), claim('1Gi'))).toBe('incompatible accessMode');
  expect(mismatchOf(volume('v', '1Gi'), claim('1Gi'))).toBeUndefined();
});
