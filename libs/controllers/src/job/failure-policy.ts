import type { Cached } from '@pilothouse/kube-client/cached';
import type { Job, Pod } from '@pilothouse/kube-model/kinds';

type Rule = NonNullable<NonNullable<Cached<Job>['spec']>['podFailurePolicy']>['rules'][number];

export interface PolicyMatch {
  readonly action: string;
  /** What about the pod met which rule, in upstream's words. */
  readonly message: string;
}

/** The first rule of the Job's podFailurePolicy that a failed pod meets; undefined: it counts like any other. */
export function matchFailurePolicy({ spec }: Cached<Job>, pod: Cached<Pod>): PolicyMatch | undefined {
  for (const [index, rule] of (spec?.podFailurePolicy?.rules ?? []).entries()) {
    const why = matchExitCodes(rule, pod) ?? matchConditions(rule, pod);
    if (why === undefined) continue;
    return { action: rule.action, message: `${why} matching ${rule.action} rule at index ${index}` };
  }
  return undefined;
}

function matchExitCodes({ onExitCodes }: Rule, { metadata, status }: Cached<Pod>): string | undefined {
  if (!onExitCodes) return undefined;
  const { containerName, operator, values } = onExitCodes;
  for (const { name, state } of [...(status?.containerStatuses ?? []), ...(status?.initContainerStatuses ?? [])]) {
    const code = state?.terminated?.exitCode;
    if (code === undefined || code === 0 || (containerName !== undefined && containerName !== name)) continue;
    if (values.includes(code) !== (operator === 'In')) continue;
    return `Container ${name} for pod ${metadata.namespace}/${metadata.name} failed with exit code ${code}`;
  }
  return undefined;
}

function matchConditions({ onPodConditions }: Rule, { metadata, status }: Cached<Pod>): string | undefined {
  const met = status?.conditions?.find(({ type, status: is }) =>
    onPodConditions?.some((pattern) => type === pattern.type && is === (pattern.status || 'True')),
  );
  return met && `Pod ${metadata.namespace}/${metadata.name} has condition ${met.type}`;
}
