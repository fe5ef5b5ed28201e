import { expect, test } from 'vitest';
import type { StorageClass } from '../../kinds.ts';
import { classOf, defaultClassOf, isDefaultClass, leavesClassOpen } from './class-of.ts';

const made = (name: string, creationTimestamp: string, isDefault = 'true'): StorageClass => ({
  metadata: { name, creationTimestamp, annotations: { [isDefaultClass]: isDefault } },
  provisioner: 'p',
});

test('of several default classes the newest counts, of equally old ones the first by name', () => {
  const classes = [
    made('old', '2026-01-01T00:00:00Z'),
    made('b', '2026-02-01T00:00:00Z'),
    made('a', '2026-02-01T00:00:00Z'),
  ];
  expect(defaultClassOf([...classes, made('no', '2026-03-01T00:00:00Z', 'false')])?.metadata?.name).toBe('a');
  expect(defaultClassOf([made('no', '2026-03-01T00:00:00Z', 'false')])).toBeUndefined();
});

test('a claim that names no class leaves it open; an empty name wants none', () => {
  expect(leavesClassOpen({ spec: {} })).toBe(true);
  expect(leavesClassOpen({ spec: { storageClassName: '' } })).toBe(false);
  const older = { metadata: { annotations: { 'volume.beta.kubernetes.io/storage-class': 'slow' } }, spec: {} };
  expect(leavesClassOpen(older)).toBe(false);
  expect(classOf(older)).toBe('slow');
});
