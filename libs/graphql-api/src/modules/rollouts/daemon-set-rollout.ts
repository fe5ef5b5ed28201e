import { resolveIntOrPercent } from '@pilothouse/kube-model/int-or-string';
import { nodeOfDaemon } from '@pilothouse/kube-model/kinds/daemon-set/node-of';
import type { GraphqlContext } from '../../context.ts';
import type { RolloutPhase } from '../../generated/resolver-types.ts';
import type { DaemonSetView, PodView } from '../../reading/kind-views.ts';
import { type Envelope, isObserved, type RolloutModel, type SlotModel } from './rollout-model.ts';
import { hasFailingPod, setLanes } from './set-lanes.ts';

const byName = new Intl.Collator('en', { numeric: true });

/** A slot for every node that a daemon is on or waits for. */
function slotsOf(pods: readonly PodView[]): SlotModel[] {
  const nodes = new Map<string, PodView[]>();
  for (const pod of pods) {
    const node = nodeOfDaemon(pod.object) ?? '';
    nodes.set(node, [...(nodes.get(node) ?? []), pod]);
  }
  return [...nodes]
    .sort(([a], [b]) => byName.compare(a, b))
    .map(([name, onNode]) => ({ name, heldBack: false, pods: onNode }));
}

function envelopeOf({ object: { spec, status } }: DaemonSetView): Envelope {
  const desired = status?.desiredNumberScheduled ?? 0;
  if (spec?.updateStrategy?.type === 'OnDelete') return { desired, atLeast: 0, atMost: desired };
  const { maxSurge = 0, maxUnavailable = 1 } = spec?.updateStrategy?.rollingUpdate ?? {};
  const surge = resolveIntOrPercent(maxSurge, desired, 'up');
  const unavailable = resolveIntOrPercent(maxUnavailable, desired, 'up');
  const atMostGone = surge === 0 && unavailable === 0 ? 1 : unavailable;
  return { desired, atLeast: Math.max(0, desired - atMostGone), atMost: desired + surge };
}

function phaseOf(view: DaemonSetView, failing: boolean): RolloutPhase {
  const { spec, status } = view.object;
  const { desiredNumberScheduled: desired = 0, numberMisscheduled: misplaced = 0 } = status ?? {};
  const { updatedNumberScheduled: updated = 0, numberReady: ready = 0 } = status ?? {};
  if (!isObserved(view)) return 'PROGRESSING';
  if (desired === 0 && misplaced === 0) return 'OFF';
  if (updated >= desired && ready >= desired) return 'COMPLETE';
  if (ready >= desired && spec?.updateStrategy?.type === 'OnDelete') return 'WAITING';
  return failing ? 'STUCK' : 'PROGRESSING';
}

export function daemonSetRollout(context: GraphqlContext, view: DaemonSetView): RolloutModel {
  const { spec, status } = view.object;
  const { lanes, pods } = setLanes(context, view, status?.desiredNumberScheduled ?? 0);
  const { maxSurge, maxUnavailable } = spec?.updateStrategy?.rollingUpdate ?? {};
  return {
    workload: { kind: 'DAEMON_SET', view },
    lanes,
    slots: slotsOf(pods),
    envelope: envelopeOf(view),
    counts: {
      total: status?.currentNumberScheduled ?? 0,
      updated: status?.updatedNumberScheduled ?? 0,
      ready: status?.numberReady ?? 0,
      available: status?.numberAvailable ?? 0,
    },
    strategy: { type: spec?.updateStrategy?.type ?? 'RollingUpdate', maxSurge, maxUnavailable },
    phase: phaseOf(view, hasFailingPod(pods, context.clock.now())),
  };
}
