import { expect, test } from 'vitest';
import type { Container } from '../pod-types.ts';
import { refuseMounts } from './refuse-mounts.ts';

const volumes = [
  { name: 'token', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } },
  { name: 'bundle', projected: { sources: [{ clusterTrustBundle: { path: 'x' } }] } },
  { name: 'scratch', emptyDir: {} },
  { name: 'share', nfs: { server: 'files', path: '/' } },
  { name: 'claim', persistentVolumeClaim: { claimName: 'data' } },
  { name: 'machine', hostPath: { path: '/etc' } },
];
const refuse = (...volumeMounts: NonNullable<Container['volumeMounts']>) =>
  refuseMounts({ name: 'main', volumeMounts }, { volumes, hostPaths: false, isolated: false });

test('a directory of this machine can be mounted where the operator allows it', () => {
  const volumeMounts = [{ name: 'machine', mountPath: '/data' }];
  refuseMounts({ name: 'main', volumeMounts }, { volumes, hostPaths: true, isolated: false });
});

test('what a claim has can be mounted', () => {
  refuse({ name: 'claim', mountPath: '/data', subPath: 'a' });
});

test('projected volumes can be mounted side by side', () => {
  refuse({ name: 'token', mountPath: '/a' }, { name: 'token', mountPath: '/ab', subPath: 'token' });
});

test.each([
  [[{ name: 'share', mountPath: '/data' }], 'volume "share" at /data: this node has no nfs'],
  [[{ name: 'machine', mountPath: '/data' }], 'volume "machine" at /data: hostPath is off'],
  [[{ name: 'bundle', mountPath: '/b' }], 'volume "bundle" at /b: this node has no projected clusterTrustBundle'],
  [[{ name: 'token', mountPath: '/b', subPathExpr: '$(X)' }], 'subPathExpr is not expanded'],
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
