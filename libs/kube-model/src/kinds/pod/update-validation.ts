import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { Pod } from '../../kinds.ts';
import { jsonEqual } from '../../patch/json-value.ts';
import { forbidden, invalid, type Problem } from '../../validation/problem.ts';
import type { PodSpec as MutablePodSpec } from './defaults.ts';
import { podSpecDiff } from './spec-diff.ts';

type PodSpec = DeepReadonly<MutablePodSpec>;
type Containers = PodSpec['containers'];

const mutable =
  'pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)';

function sameContainers(next: PodSpec, current: PodSpec): Problem[] {
  const message = 'pod updates may not add or remove containers';
  const fields = ['containers', 'initContainers'] as const;
  const changed = fields.find((field) => (next[field] ?? []).length !== (current[field] ?? []).length);
  return changed ? [forbidden(`spec.${changed}`, message)] : [];
}

/** A deadline may be set and brought forward, not put off or taken away. */
function deadline({ activeDeadlineSeconds: next }: PodSpec, { activeDeadlineSeconds: current }: PodSpec): Problem[] {
  const field = 'spec.activeDeadlineSeconds';
  if (current === undefined || next === current) return [];
  if (next === undefined) return [invalid(field, null, 'must not update from a positive integer to nil value')];
  return next > current ? [invalid(field, next, 'must be less than or equal to previous value')] : [];
}

function addedTolerations(next: PodSpec, current: PodSpec): Problem[] {
  const known = (next.tolerations ?? []).map(({ tolerationSeconds: _, ...rest }) => rest);
  const kept = ({ tolerationSeconds: _, ...rest }: NonNullable<PodSpec['tolerations']>[number]) =>
    known.some((one) => jsonEqual(one, rest));
  const message = 'existing toleration can not be modified except its tolerationSeconds';
  return (current.tolerations ?? []).every(kept) ? [] : [forbidden('spec.tolerations', message)];
}

/** The image of `from` at each place; one that has none keeps having none. */
function withImages(containers: Containers, from: Containers | undefined): Containers {
  return containers.map(({ image: _, ...rest }, index) => {
    const image = from?.[index]?.image;
    return { ...rest, ...(image !== undefined && { image }) };
  });
}

/**
 * The next spec with everything set back that an update may change: images, the deadline, tolerations, a negative
 * grace period, gates. Resources change only through `resize`, the node only through `binding`.
 */
function withChangesUndone(next: PodSpec, current: PodSpec): PodSpec {
  const { activeDeadlineSeconds: _d, tolerations: _t, schedulingGates: _s, ephemeralContainers: _e, ...rest } = next;
  const { activeDeadlineSeconds, tolerations, schedulingGates, ephemeralContainers } = current;
  const grace = current.terminationGracePeriodSeconds;
  const endsNow = next.terminationGracePeriodSeconds === 1 && grace !== undefined && grace < 0;
  return {
    ...rest,
    ...(next.containers && { containers: withImages(next.containers, current.containers) }),
    ...(next.initContainers && { initContainers: withImages(next.initContainers, current.initContainers) }),
    ...(activeDeadlineSeconds !== undefined && { activeDeadlineSeconds }),
    ...(tolerations && { tolerations }),
    ...(schedulingGates && { schedulingGates }),
    ...(ephemeralContainers && { ephemeralContainers }),
    ...(endsNow && { terminationGracePeriodSeconds: grace }),
  };
}

function fixedFields(next: PodSpec, current: PodSpec): Problem[] {
  const rest = withChangesUndone(next, current);
  return jsonEqual(rest, current) ? [] : [forbidden('spec', `${mutable}\n${podSpecDiff(current, rest)}`)];
}

export function validatePodUpdate({ spec: next }: DeepReadonly<Pod>, { spec: current }: DeepReadonly<Pod>): Problem[] {
  if (!next || !current) return [];
  const lengths = sameContainers(next, current);
  if (lengths.length > 0) return lengths;
  const late = deadline(next, current);
  // As upstream: a deadline that is put off hides what else is wrong, one that is taken away does not.
  if (late.length > 0 && next.activeDeadlineSeconds !== undefined) return late;
  return [...late, ...addedTolerations(next, current), ...fixedFields(next, current)];
}
