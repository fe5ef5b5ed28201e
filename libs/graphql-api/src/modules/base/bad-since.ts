import type { KubeObject } from '@pilothouse/kube-model/object';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

/** Conditions whose being true is bad news. */
const adverse = /Pressure$|Failure$|Unavailable$|Remaining$|^Failed$|^FailureTarget$|^DisruptionTarget$/;
/** Conditions that say nothing of health either way. */
const neutral = /^(?:Complete|Suspended|SuccessCriteriaMet)$/;

interface WrittenCondition {
  readonly type?: unknown;
  readonly status?: unknown;
  readonly lastTransitionTime?: unknown;
}

function conditionsIn(object: DeepReadonly<KubeObject>): readonly WrittenCondition[] {
  const status: unknown = 'status' in object ? object.status : undefined;
  if (typeof status !== 'object' || status === null || !('conditions' in status)) return [];
  return Array.isArray(status.conditions) ? status.conditions : [];
}

function isBad({ type, status }: WrittenCondition): boolean {
  if (typeof type !== 'string' || neutral.test(type)) return false;
  return adverse.test(type) ? status === 'True' : status !== 'True';
}

/** Since when the first of its conditions that are bad now has been so, in ms since the epoch. */
export function badSince(object: DeepReadonly<KubeObject>): number | undefined {
  const times = conditionsIn(object)
    .filter(isBad)
    .map(({ lastTransitionTime }) => Date.parse(String(lastTransitionTime)))
    .filter((time) => !Number.isNaN(time));
  return times.length === 0 ? undefined : Math.min(...times);
}
