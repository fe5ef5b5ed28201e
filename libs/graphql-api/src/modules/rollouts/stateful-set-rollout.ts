import { resolveIntOrPercent } from '@pilothouse/kube-model/int-or-string';
import type { GraphqlContext } from '../../context.ts';
import type { RolloutPhase } from '../../generated/resolver-types.ts';
import type { PodView, StatefulSetView } from '../../reading/kind-views.ts';
import { isObserved, type RolloutModel, type SlotModel } from './rollout-model.ts';
import { hasFailingPod, setLanes } from './set-lanes.ts';

type Spec = StatefulSetView['object']['spec'];

const ordinalOf = ({ key: { name } }: PodView) => Number(name.slice(name.lastIndexOf('-') + 1));

export function byOrdinal(pods: readonly PodView[]): PodView[] {
  return [...pods].sort((a, b) => ordinalOf(a) - ordinalOf(b));
}

interface Ordinals {
  readonly first: number;
  readonly desired: number;
  /** How many of the lowest keep the old template. */
  readonly heldBack: number;
}

function ordinalsOf(spec: Spec): Ordinals {
  const desired = spec?.replicas ?? 1;
  const isRolling = spec?.updateStrategy?.type !== 'OnDelete';
  const partition = isRolling ? (spec?.updateStrategy?.rollingUpdate?.partition ?? 0) : 0;
  return { first: spec?.ordinals?.start ?? 0, desired, heldBack: Math.min(desired, partition) };
}

/** A slot for every ordinal that is wanted and for every one that is still there. */
function slotsOf(name: string, { first, desired, heldBack }: Ordinals, pods: readonly PodView[]): SlotModel[] {
  const slots = new Map(Array.from({ length: desired }, (_, index): [number, PodView[]] => [first + index, []]));
  for (const pod of pods) {
    const ordinal = ordinalOf(pod);
    slots.set(ordinal, [...(slots.get(ordinal) ?? []), pod]);
  }
  return [...slots]
    .sort(([a], [b]) => a - b)
    .map(([ordinal, members]) => ({
      name: `${name}-${ordinal}`,
      heldBack: ordinal >= first && ordinal < first + heldBack,
      pods: members,
    }));
}

/** How many must be there at any moment: an update takes at least one away, or it would never begin. */
function atLeastOf(spec: Spec, desired: number): number {
  if (spec?.updateStrategy?.type === 'OnDelete') return 0;
  const value = spec?.updateStrategy?.rollingUpdate?.maxUnavailable ?? 1;
  return Math.max(0, desired - Math.max(1, resolveIntOrPercent(value, desired, 'down')));
}

function isUpdating({ object: { status } }: StatefulSetView): boolean {
  return status?.updateRevision !== undefined && status.updateRevision !== status.currentRevision;
}

function phaseOf(view: StatefulSetView, { desired, heldBack }: Ordinals, failing: boolean): RolloutPhase {
  const { spec, status } = view.object;
  const { replicas = 0, readyReplicas = 0, updatedReplicas = 0 } = status ?? {};
  if (!isObserved(view)) return 'PROGRESSING';
  if (desired === 0 && replicas === 0) return 'OFF';
  const isWhole = readyReplicas === desired && replicas === desired;
  const isUpdated = !isUpdating(view) || updatedReplicas >= desired - heldBack;
  if (isWhole && isUpdated) return 'COMPLETE';
  if (isWhole && spec?.updateStrategy?.type === 'OnDelete') return 'WAITING';
  return failing ? 'STUCK' : 'PROGRESSING';
}

export function statefulSetRollout(context: GraphqlContext, view: StatefulSetView): RolloutModel {
  const { spec, status } = view.object;
  const ordinals = ordinalsOf(spec);
  const { desired, heldBack } = ordinals;
  const { lanes, pods } = setLanes(context, view, isUpdating(view) ? desired - heldBack : desired);
  const { maxUnavailable, partition } = spec?.updateStrategy?.rollingUpdate ?? {};
  return {
    workload: { kind: 'STATEFUL_SET', view },
    lanes,
    slots: slotsOf(view.key.name, ordinals, pods),
    envelope: { desired, atLeast: atLeastOf(spec, desired), atMost: desired },
    counts: {
      total: status?.replicas ?? 0,
      updated: isUpdating(view) ? (status?.updatedReplicas ?? 0) : (status?.replicas ?? 0),
      ready: status?.readyReplicas ?? 0,
      available: status?.availableReplicas ?? 0,
    },
    strategy: { type: spec?.updateStrategy?.type ?? 'RollingUpdate', maxUnavailable, partition },
    phase: phaseOf(view, ordinals, hasFailingPod(pods, context.clock.now())),
  };
}
