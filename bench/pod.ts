import { randomUUID } from 'node:crypto';
import type { AnyObject } from '@pilothouse/kube-model/object';

/** About 4 KB, as a running pod has. */
export function podOf(index: number): AnyObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `pod-${index}`,
      namespace: `ns-${index % 20}`,
      uid: randomUUID(),
      creationTimestamp: '2026-01-01T00:00:00Z',
      labels: { app: `app-${index % 50}`, tier: `tier-${index % 3}`, index: String(index) },
      ownerReferences: [
        { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'rs', uid: `rs-${index % 500}`, controller: true },
      ],
      managedFields: [{ manager: 'bench', operation: 'Update', fieldsV1: { text: 'f'.repeat(2_300) } }],
    },
    spec: {
      nodeName: `node-${index % 100}`,
      containers: [
        {
          name: 'c',
          image: 'nginx:1.27',
          env: Array.from({ length: 12 }, (_, n) => ({ name: `ENV_${n}`, value: `value-${n}` })),
        },
      ],
    },
    status: { phase: 'Running', podIP: '10.244.0.1', message: 'm'.repeat(600) },
  };
}

export const podKey = (index: number) => ({
  resource: 'pods',
  namespace: `ns-${index % 20}`,
  name: `pod-${index}`,
});
