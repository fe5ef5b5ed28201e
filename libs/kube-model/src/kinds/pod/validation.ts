import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Pod, PodTemplateSpec } from '../../kinds.ts';
import { dnsSubdomainProblems } from '../../names/name-rules.ts';
import { duplicate, invalid, type Problem, required } from '../../validation/problem.ts';
import { annotations, explained, labels, nonNegative, oneOf, positive } from '../../validation/rules.ts';
import { container } from './container-validation.ts';
import type { PodSpec as MutablePodSpec } from './defaults.ts';
import { affinity, topologySpread } from './placement-validation.ts';
import { checkVolumes } from './volume-validation.ts';

type PodSpec = DeepReadonly<MutablePodSpec>;

function containers(field: string, spec: PodSpec, volumes: ReadonlySet<string>): Problem[] {
  const names = new Set<string>();
  const context = { volumes };
  const check = (at: string, list: PodSpec['containers'] | undefined) =>
    (list ?? []).flatMap((item, index) => {
      const repeated = item.name !== undefined && names.has(item.name);
      names.add(item.name);
      return [
        ...container(`${at}[${index}]`, item, context),
        ...(repeated ? [duplicate(`${at}[${index}].name`, item.name)] : []),
      ];
    });
  const none = (spec.containers ?? []).length === 0;
  return [
    ...(none ? [required(`${field}.containers`)] : check(`${field}.containers`, spec.containers)),
    ...check(`${field}.initContainers`, spec.initContainers),
  ];
}

const operators = ['Equal', 'Exists'];
const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

function tolerations(field: string, list: PodSpec['tolerations']): Problem[] {
  return (list ?? []).flatMap(({ key, operator, value, effect, tolerationSeconds }, index) => {
    const at = `${field}[${index}]`;
    return [
      ...(!key && operator !== 'Exists'
        ? [
            invalid(
              `${at}.operator`,
              operator ?? '',
              'operator must be Exists when `key` is empty, which means "match all values and all keys"',
            ),
          ]
        : []),
      ...(tolerationSeconds !== undefined && effect !== 'NoExecute'
        ? [invalid(`${at}.effect`, effect ?? '', "effect must be 'NoExecute' when `tolerationSeconds` is set")]
        : []),
      ...(operator ? oneOf(`${at}.operator`, operator, operators) : []),
      ...(operator === 'Exists' && value
        ? [invalid(`${at}.operator`, { key, operator, value }, "value must be empty when `operator` is 'Exists'")]
        : []),
      ...(effect ? oneOf(`${at}.effect`, effect, effects) : []),
    ];
  });
}

/**
 * Of a pod and of a pod template, after defaulting. `moreVolumes` names volumes that come from elsewhere, the claims
 * of a StatefulSet: they stand in for those of the spec.
 */
export function podSpec(field: string, spec: PodSpec | undefined, moreVolumes: readonly string[] = []): Problem[] {
  if (!spec) return [required(`${field}.containers`)];
  const own = (spec.volumes ?? []).filter(({ name }) => !moreVolumes.includes(name));
  const volumes = checkVolumes(`${field}.volumes`, own);
  return [
    ...volumes.problems,
    ...containers(field, spec, new Set([...volumes.names, ...moreVolumes])),
    ...oneOf(`${field}.restartPolicy`, spec.restartPolicy, ['Always', 'OnFailure', 'Never']),
    ...oneOf(`${field}.dnsPolicy`, spec.dnsPolicy, ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None']),
    ...labels(`${field}.nodeSelector`, spec.nodeSelector),
    ...tolerations(`${field}.tolerations`, spec.tolerations),
    ...affinity(`${field}.affinity`, spec.affinity),
    ...topologySpread(`${field}.topologySpreadConstraints`, spec.topologySpreadConstraints),
    ...(spec.serviceAccountName
      ? explained(`${field}.serviceAccountName`, spec.serviceAccountName, dnsSubdomainProblems(spec.serviceAccountName))
      : []),
    ...(spec.nodeName ? explained(`${field}.nodeName`, spec.nodeName, dnsSubdomainProblems(spec.nodeName)) : []),
    ...positive(`${field}.activeDeadlineSeconds`, spec.activeDeadlineSeconds),
    ...nonNegative(`${field}.terminationGracePeriodSeconds`, spec.terminationGracePeriodSeconds),
  ];
}

export function podTemplate(
  field: string,
  template: DeepReadonly<PodTemplateSpec> | undefined,
  moreVolumes: readonly string[] = [],
): Problem[] {
  return [
    ...labels(`${field}.labels`, template?.metadata?.labels),
    ...annotations(`${field}.annotations`, template?.metadata?.annotations),
    ...podSpec(`${field}.spec`, template?.spec, moreVolumes),
  ];
}

export function validatePod({ spec }: DeepReadonly<Pod>): Problem[] {
  return podSpec('spec', spec);
}
