import type { Pod } from '@pilothouse/kube-model/kinds';

type Volume = NonNullable<NonNullable<Pod['spec']>['volumes']>[number];

export const tokenVolumePrefix = 'kube-api-access-';
export const tokenMountPath = '/var/run/secrets/kubernetes.io/serviceaccount';

/** Upstream's figure: an hour, and seven seconds by which it knows its own volumes. */
export const tokenVolumeSeconds = 3607;

/** What a process needs to speak with the API; docs/decisions/0014-the-token-volume.md says why the last one is there. */
export function tokenVolume(name: string): Volume {
  const namespace = { path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } };
  return {
    name,
    projected: {
      sources: [
        { serviceAccountToken: { expirationSeconds: tokenVolumeSeconds, path: 'token' } },
        { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
        { downwardAPI: { items: [namespace] } },
        { configMap: { name: 'openshift-service-ca.crt', items: [{ key: 'service-ca.crt', path: 'service-ca.crt' }] } },
      ],
      defaultMode: 0o644,
    },
  };
}
