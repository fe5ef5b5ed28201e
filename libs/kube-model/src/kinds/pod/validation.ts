import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Pod, PodTemplateSpec } from '../../kinds.ts';
import { dnsSubdomainProblems } from '../../names/name-rules.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { duplicate, forbidden, invalid, type Problem, required } from '../../validation/problem.ts';
import { annotations, explained, labels, nonNegative, oneOf, positive } from '../../validation/rules.ts';
import { container } from './container-validation.ts';
import type { PodSpec as MutablePodSpec } from './defaults.ts';
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

/**
 * The spec without what may change: images, the deadline, added tolerations, a shorter grace period, gates. Resources
 * change only through `resize`, the node only through `binding`.
 */
function fixedPart(spec: PodSpec): object {
  const withoutImages = (list: PodSpec['containers'] | undefined) => (list ?? []).map(({ image: _, ...rest }) => rest);
  const {
    activeDeadlineSeconds: _deadline,
    tolerations: _tolerations,
    terminationGracePeriodSeconds: _grace,
    schedulingGates: _gates,
    ephemeralContainers: _ephemeral,
    ...rest
  } = spec;
  return { ...rest, containers: withoutImages(spec.containers), initContainers: withoutImages(spec.initContainers) };
}

const mutable =
  'pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)';

function sameContainers(next: PodSpec, current: PodSpec): Problem[] {
  const message = 'pod updates may not add or remove containers';
  const fields = ['containers', 'initContainers'] as const;
  const changed = fields.find((field) => (next[field] ?? []).length !== (current[field] ?? []).length);
  return changed ? [forbidden(`spec.${changed}`, message)] : [];
}

function keepsTolerations(next: PodSpec, current: PodSpec): boolean {
  return (current.tolerations ?? []).every((old) => (next.tolerations ?? []).some((one) => jsonEqual(one, old)));
}

export function validatePodUpdate(next: DeepReadonly<Pod>, current: DeepReadonly<Pod>): Problem[] {
  if (!next.spec || !current.spec) return [];
  const lengths = sameContainers(next.spec, current.spec);
  if (lengths.length > 0) return lengths;
  const graceChanged = next.spec.terminationGracePeriodSeconds !== current.spec.terminationGracePeriodSeconds;
  const graceAllowed =
    next.spec.terminationGracePeriodSeconds === 1 && (current.spec.terminationGracePeriodSeconds ?? 0) < 0;
  const unchanged =
    jsonEqual(fixedPart(next.spec), fixedPart(current.spec)) &&
    keepsTolerations(next.spec, current.spec) &&
    (!graceChanged || graceAllowed);
  return [...(unchanged ? [] : [forbidden('spec', mutable)]), ...deadline(next.spec, current.spec)];
}

/** A deadline may be set and brought forward, not put off or taken away. */
function deadline({ activeDeadlineSeconds: next }: PodSpec, { activeDeadlineSeconds: current }: PodSpec): Problem[] {
  const field = 'spec.activeDeadlineSeconds';
  if (current === undefined || next === current) return [];
  if (next === undefined) return [invalid(field, null, 'must not update from a positive integer to nil value')];
  return next > current ? [invalid(field, next, 'must be less than or equal to previous value')] : [];
}
