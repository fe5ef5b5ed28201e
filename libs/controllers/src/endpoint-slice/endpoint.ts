import type { Cached } from '@pilothouse/kube-client/cached';
import type { EndpointSlice, Pod, Service } from '@pilothouse/kube-model/kinds';
import { isPodReady } from '../runtime/pod-readiness.ts';

export type Endpoint = NonNullable<EndpointSlice['endpoints']>[number];
export type EndpointPort = NonNullable<EndpointSlice['ports']>[number];
type ServicePort = NonNullable<NonNullable<Service['spec']>['ports']>[number];

/** What a pod is to a Service; undefined when it cannot be reached or has ended. */
export function endpointOf(service: Cached<Service>, pod: Cached<Pod>, zone: string | undefined): Endpoint | undefined {
  const { status, spec, metadata } = pod;
  const address = status?.podIP;
  if (!address || status.phase === 'Failed' || status.phase === 'Succeeded') return undefined;
  const terminating = metadata.deletionTimestamp !== undefined;
  const serving = isPodReady(pod);
  const publish = service.spec?.publishNotReadyAddresses === true;
  const hostname = spec?.hostname && spec.subdomain === service.metadata.name ? spec.hostname : undefined;
  return {
    addresses: [address],
    conditions: { ready: publish || (serving && !terminating), serving, terminating },
    ...(hostname && { hostname }),
    ...(spec?.nodeName && { nodeName: spec.nodeName }),
    targetRef: { kind: 'Pod', namespace: metadata.namespace ?? '', name: metadata.name, uid: metadata.uid },
    ...(zone && { zone }),
  };
}

/** The Service's ports as numbers of this pod; one whose target names a port that the pod lacks is left out. */
export function portsOf(service: Cached<Service>, pod: Cached<Pod>): readonly EndpointPort[] {
  const found: EndpointPort[] = [];
  for (const port of service.spec?.ports ?? []) {
    const number = targetPort(port, pod);
    if (number === undefined) continue;
    found.push({
      name: port.name ?? '',
      port: number,
      protocol: port.protocol ?? 'TCP',
      ...(port.appProtocol && { appProtocol: port.appProtocol }),
    });
  }
  return found;
}

function targetPort({ targetPort: target, port, protocol = 'TCP' }: ServicePort, pod: Cached<Pod>): number | undefined {
  if (target === undefined || target === 0 || target === '') return port;
  if (typeof target === 'number') return target;
  const sidecars = pod.spec?.initContainers?.filter(({ restartPolicy }) => restartPolicy === 'Always') ?? [];
  for (const container of [...(pod.spec?.containers ?? []), ...sidecars]) {
    const named = container.ports?.find((item) => item.name === target && (item.protocol ?? 'TCP') === protocol);
    if (named) return named.containerPort;
  }
  return undefined;
}
