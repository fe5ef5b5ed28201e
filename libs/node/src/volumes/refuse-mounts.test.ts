import { expect, test } from 'vitest';
import type { Container } from '../pod-types.ts';
import { refuseMounts } from './refuse-mounts.ts';

const volumes = [
  { name: 'token', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } },
  { name: 'bundle', projected: { sources: [{ clusterTrustBundle: { path: 'x' } }] } },
  { name: 'scratch', emptyDir: {} },
  { name: 'claim', persistentVolumeClaim: { claimName: 'data' } },
  { name: 'machine', hostPath: { path: '/etc' } },
];
const refuse = (...volumeMounts: NonNullable<Container['volumeMounts']>) =>
  refuseMounts({ name: 'main', volumeMounts }, { volumes, hostPaths: false });

test('a directory of this machine can be mounted where the operator allows it', () => {
  const volumeMounts = [{ name: 'machine', mountPath: '/data' }];
  refuseMounts({ name: 'main', volumeMounts }, { volumes, hostPaths: true });
});

test('projected volumes can be mounted side by side', () => {
  refuse({ name: 'token', mountPath: '/a' }, { name: 'token', mountPath: '/ab', subPath: 'token' });
});

test.each([
  [
    [{ name: 'claim', mountPath: '/data' }],
    'volume "claim" at /data: the process runtime has no persistentVolumeClaim',
  ],
  [[{ name: 'machine', mountPath: '/data' }], 'volume "machine" at /data: hostPath is off'],
  [
    [{ name: 'bundle', mountPath: '/b' }],
    'volume "bundle" at /b: the process runtime has no projected clusterTrustBundle',
  ],
  [[{ name: 'token', mountPath: '/b', subPathExpr: '$(X)' }], 'does not expand subPathExpr'],
  [
    [
      { name: 'token', mountPath: '/a/' },
      { name: 'token', mountPath: '/a/b' },
    ],
    'volume "token" at /a/b: it lies in the volume at /a/',
  ],
])('%j is refused in a sentence', (mounts, message) => {
  expect(() => refuse(...mounts)).toThrow(message);
});
