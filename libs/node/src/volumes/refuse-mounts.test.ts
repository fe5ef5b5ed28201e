import { expect, test } from 'vitest';
import type { Container } from '../pod-types.ts';
import { refuseMounts } from './refuse-mounts.ts';

const volumes = [
  { name: 'token', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } },
  { name: 'bundle', projected: { sources: [{ clusterTrustBundle: { path: 'x' } }] } },
  { name: 'scratch', emptyDir: {} },
];
const refuse = (...volumeMounts: NonNullable<Container['volumeMounts']>) =>
  refuseMounts({ name: 'main', volumeMounts }, { volumes });

test('projected volumes can be mounted side by side', () => {
  refuse({ name: 'token', mountPath: '/a' }, { name: 'token', mountPath: '/ab', subPath: 'token' });
});

test.each([
  [[{ name: 'scratch', mountPath: '/data' }], 'volume "scratch" at /data: the process runtime has no volumes but'],
  [
    [{ name: 'bundle', mountPath: '/b' }],
    'volume "bundle" at /b: the process runtime cannot project clusterTrustBundle',
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
