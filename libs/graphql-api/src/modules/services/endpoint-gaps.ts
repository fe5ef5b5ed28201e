import type { EndpointSlice, Pod, Service } from '@pilothouse/kube-model/kinds';
import { podHealth } from '@pilothouse/kube-model/kinds/pod/status';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { EndpointGapReason } from '../../generated/resolver-types.ts';
import { describeProbe } from './describe-probe.ts';

type PodObject = DeepReadonly<Pod>;
type Container = NonNullable<PodObject['spec']>['containers'][number];

/** One reason why connections to a Service do not reach a pod; texts are null where they do not apply. */
export interface EndpointGap {
  readonly reason: EndpointGapReason;
  readonly podName?: string | undefined;
  readonly container?: string | undefined;
  /** `GET http :8080/ready`. */
  readonly probe?: string | undefined;
  /** Name of the Service's target port that no container has. */
  readonly port?: string | undefined;
  readonly sentence?: string | undefined;
}

export interface Reach {
  readonly service: DeepReadonly<Service>;
  /** Those that the Service selects. */
  readonly pods: readonly PodObject[];
  readonly slices: readonly DeepReadonly<EndpointSlice>[];
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Why pods that belong to a Service, or could, are not reached through it; empty when all is well. */
export function endpointGaps({ service, pods, slices, now }: Reach): EndpointGap[] {
  const { type, selector, publishNotReadyAddresses } = service.spec ?? {};
  if (type === 'ExternalName') return [];
  if (Object.keys(selector ?? {}).length === 0) {
    return slices.some(({ endpoints }) => (endpoints ?? []).length > 0) ? [] : [{ reason: 'NO_SELECTOR' }];
  }
  if (pods.length === 0) return [{ reason: 'NO_PODS' }];
  return pods.flatMap((pod) => [
    ...(publishNotReadyAddresses && pod.status?.podIP ? [] : podGaps(pod, now)),
    ...portGaps(service, pod),
  ]);
}

function podGaps(pod: PodObject, now: number): EndpointGap[] {
  const podName = pod.metadata?.name;
  const { phase, podIP, conditions } = pod.status ?? {};
  const sentence = sentenceOf(pod, now);
  if (phase === 'Succeeded' || phase === 'Failed') return [{ reason: 'POD_ENDED', podName, sentence }];
  if (pod.metadata?.deletionTimestamp) return [{ reason: 'POD_LEAVING', podName }];
  if (!podIP) return [{ reason: 'POD_NOT_STARTED', podName, sentence }];
  if (conditions?.some(({ type, status }) => type === 'Ready' && status === 'True')) return [];
  const waiting = unreadyContainers(pod);
  if (waiting.length === 0) return [{ reason: 'POD_NOT_READY', podName, sentence: gatesOf(pod) ?? sentence }];
  return waiting.map((container) => ({ podName, sentence, ...containerGap(container, pod) }));
}

function unreadyContainers({ spec, status }: PodObject): Container[] {
  const ready = new Set((status?.containerStatuses ?? []).filter((one) => one.ready).map(({ name }) => name));
  return (spec?.containers ?? []).filter(({ name }) => !ready.has(name));
}

/** A running container waits for a probe; another one has a trouble of its own, which the pod's sentence tells. */
function containerGap(container: Container, { status }: PodObject): EndpointGap {
  const own = status?.containerStatuses?.find(({ name }) => name === container.name);
  const probe = own?.started === true ? container.readinessProbe : container.startupProbe;
  const { name } = container;
  if (!own?.state?.running || !probe) return { reason: 'POD_NOT_READY', container: name };
  const reason = own.started ? 'READINESS_PROBE' : 'STARTUP_PROBE';
  return { reason, container: name, probe: describeProbe(probe), sentence: undefined };
}

function gatesOf({ spec, status }: PodObject): string | undefined {
  const met = new Set((status?.conditions ?? []).filter((one) => one.status === 'True').map(({ type }) => type));
  const open = (spec?.readinessGates ?? []).filter(({ conditionType }) => !met.has(conditionType));
  return open.length === 0 ? undefined : `waits for ${open.map(({ conditionType }) => conditionType).join(', ')}`;
}

function sentenceOf(pod: PodObject, now: number): string {
  const { word, sentence } = podHealth(pod, now);
  return sentence ?? word;
}

/** Target ports by a name that none of the pod's containers has. */
function portGaps({ spec }: DeepReadonly<Service>, pod: PodObject): EndpointGap[] {
  const sidecars = (pod.spec?.initContainers ?? []).filter(({ restartPolicy }) => restartPolicy === 'Always');
  const known = [...(pod.spec?.containers ?? []), ...sidecars].flatMap(({ ports }) => ports ?? []);
  return (spec?.ports ?? []).flatMap(({ targetPort, protocol = 'TCP' }) => {
    if (typeof targetPort !== 'string' || targetPort === '') return [];
    const found = known.some((port) => port.name === targetPort && (port.protocol ?? 'TCP') === protocol);
    return found ? [] : [{ reason: 'PORT_NOT_FOUND' as const, podName: pod.metadata?.name, port: targetPort }];
  });
}
