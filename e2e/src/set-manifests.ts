import type { Kubectl } from './kubectl.ts';

const command = [process.execPath, '-e', 'setInterval(() => {}, 1000)'];

interface SetOptions {
  readonly name: string;
  readonly namespace: string;
  readonly image: string;
}

function workload(kind: string, { name, namespace, image }: SetOptions, spec: object) {
  const labels = { app: name };
  const containers = [{ name: 'main', image, command }];
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, namespace },
    spec: {
      ...spec,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { terminationGracePeriodSeconds: 1, containers } },
    },
  };
}

export function statefulSet(options: SetOptions & { readonly replicas?: number; readonly partition?: number }) {
  const { name, replicas = 3, partition = 0 } = options;
  const updateStrategy = { type: 'RollingUpdate', rollingUpdate: { partition } };
  return workload('StatefulSet', options, { replicas, serviceName: name, updateStrategy });
}

export function daemonSet(options: SetOptions) {
  return workload('DaemonSet', options, {});
}

/** A StatefulSet `db` whose partition holds back one pod of three, and a DaemonSet `agent`. */
export async function applySets(kubectl: Kubectl, namespace: string) {
  const status = (set: string) => kubectl(['-n', namespace, 'rollout', 'status', set, '--timeout=90s']);
  const apply = (object: object) => kubectl(['apply', '-f', '-'], object);
  await apply(daemonSet({ name: 'agent', namespace, image: 'agent:1' }));
  await apply(statefulSet({ name: 'db', namespace, image: 'db:1' }));
  await status('statefulset/db');
  await apply(statefulSet({ name: 'db', namespace, image: 'db:2', partition: 1 }));
  await status('statefulset/db');
  await status('daemonset/agent');
}
