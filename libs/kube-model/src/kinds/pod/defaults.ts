import type { V1PodSpec } from '@kubernetes/client-node';
import type { Pod, PodTemplateSpec } from '../../kinds.ts';
import type { Wire } from '../../wire.ts';
import { type Container, defaultContainer, defaultRequests } from './container-defaults.ts';
import { defaultVolume } from './volume-defaults.ts';

export type PodSpec = Wire<V1PodSpec>;

function allContainers(spec: PodSpec): Container[] {
  return [...(spec.initContainers ?? []), ...(spec.containers ?? [])];
}

/** The old name of the field follows the new one. */
function defaultServiceAccount(spec: PodSpec): void {
  const name = spec.serviceAccountName || spec.serviceAccount;
  if (!name) return;
  spec.serviceAccountName = name;
  spec.serviceAccount = name;
}

function defaultHostPorts(spec: PodSpec): void {
  if (!spec.hostNetwork) return;
  for (const port of allContainers(spec).flatMap((container) => container.ports ?? [])) {
    port.hostPort ||= port.containerPort;
  }
}

/** What a pod and a pod template have in common. */
export function defaultPodSpec(spec: PodSpec): void {
  spec.dnsPolicy ||= 'ClusterFirst';
  spec.restartPolicy ||= 'Always';
  spec.terminationGracePeriodSeconds ??= 30;
  spec.schedulerName ||= 'default-scheduler';
  spec.securityContext ??= {};
  defaultServiceAccount(spec);
  allContainers(spec).forEach(defaultContainer);
  spec.volumes?.forEach(defaultVolume);
  defaultHostPorts(spec);
}

export function defaultPodTemplate(template: PodTemplateSpec | undefined): void {
  if (!template) return;
  template.metadata ??= {};
  if (template.spec) defaultPodSpec(template.spec);
}

export function defaultPod({ spec }: Pod): void {
  if (!spec) return;
  defaultPodSpec(spec);
  spec.enableServiceLinks ??= true;
  allContainers(spec).forEach(defaultRequests);
}
