/** A container that does nothing until it is told to stop. `more`: what else its spec says. */
export function sleeper(name: string, more: object = {}): object {
  const command = ['sh', '-c', 'trap "exit 0" TERM; while :; do sleep 0.1; done'];
  return { name, image: 'busybox', command, ...more };
}

/** A Pod that is gone soon after it was deleted. */
export function podOf(namespace: string, name: string, spec: object): object {
  const metadata = { name, namespace, labels: { app: name } };
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec: { terminationGracePeriodSeconds: 1, ...spec } };
}
