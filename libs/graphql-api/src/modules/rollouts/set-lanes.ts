import { revisionHashLabel } from '@pilothouse/kube-model/kinds/controller-revision/hash-label';
import { pods } from '@pilothouse/kube-model/registry';
import type { GraphqlContext } from '../../context.ts';
import type { DaemonSetView, PodView, StatefulSetView } from '../../reading/kind-views.ts';
import { controlledBy } from '../../reading/owned-objects.ts';
import { stateOf } from '../../reading/status-of.ts';
import type { LaneModel } from './rollout-model.ts';
import { type SetRevisionModel, setRevisions } from './set-revisions.ts';

const isStaying = ({ object }: PodView) => object.metadata?.deletionTimestamp === undefined;

function readySince({ object }: PodView): number | undefined {
  const ready = object.status?.conditions?.find(({ type }) => type === 'Ready');
  return ready?.status === 'True' ? Date.parse(ready.lastTransitionTime ?? '') || 0 : undefined;
}

const labelOf = ({ source }: SetRevisionModel) => source.object.metadata?.labels?.[revisionHashLabel];

/** A pod's label is the name of its ControllerRevision (StatefulSet), or that one's own label of this name (DaemonSet). */
function revisionOfPod({ object }: PodView, revisions: readonly SetRevisionModel[]): SetRevisionModel | undefined {
  const label = object.metadata?.labels?.[revisionHashLabel];
  if (!label) return undefined;
  return revisions.find((revision) => revision.source.key.name === label || labelOf(revision) === label);
}

interface LaneOptions {
  /** Seconds. */
  readonly minReadySeconds: number;
  readonly now: number;
}

function countsOf(members: readonly PodView[], { minReadySeconds, now }: LaneOptions) {
  const staying = members.filter(isStaying);
  const ready = staying.map(readySince).filter((since) => since !== undefined);
  const available = ready.filter((since) => since <= now - minReadySeconds * 1000);
  return { desired: staying.length, total: staying.length, ready: ready.length, available: available.length };
}

function laneOf(revision: SetRevisionModel, members: readonly PodView[], options: LaneOptions): LaneModel {
  const { source, template, current } = revision;
  return {
    ...countsOf(members, options),
    name: source.key.name,
    source,
    revision: revision.revision,
    current,
    template,
    pods: members,
  };
}

/** Pods whose revision is gone, or that the user may not see. */
function laneOfOthers(members: readonly PodView[], options: LaneOptions): LaneModel {
  const { metadata, spec } = members[0]?.object ?? {};
  return {
    ...countsOf(members, options),
    name: metadata?.labels?.[revisionHashLabel] ?? '',
    source: undefined,
    revision: 0,
    current: false,
    template: spec ? { spec } : {},
    pods: members,
  };
}

export interface SetLanes {
  readonly lanes: readonly LaneModel[];
  /** Of all lanes, by name. */
  readonly pods: readonly PodView[];
}

/** The revisions of a StatefulSet or DaemonSet with their pods. `wanted` should have the newest template in the end. */
export function setLanes(context: GraphqlContext, view: StatefulSetView | DaemonSetView, wanted: number): SetLanes {
  const revisions = setRevisions(context, view);
  const members = controlledBy(context, view, pods);
  const options = { minReadySeconds: view.object.spec?.minReadySeconds ?? 0, now: context.clock.now() };
  const known = members.map((pod) => ({ pod, revision: revisionOfPod(pod, revisions) }));
  const of = (revision: SetRevisionModel | undefined) =>
    known.filter((each) => each.revision === revision).map(({ pod }) => pod);
  const lanes = revisions.map((revision) => laneOf(revision, of(revision), options));
  const others = of(undefined);
  const all = others.length > 0 ? [...lanes, laneOfOthers(others, options)] : lanes;
  return { lanes: all.map((lane) => (lane.current ? { ...lane, desired: wanted } : lane)), pods: members };
}

/** Whether a pod that is to stay fails: an update waits for it, and nothing else will move it. */
export function hasFailingPod(members: readonly PodView[], now: number): boolean {
  return members.some((pod) => isStaying(pod) && stateOf(pod, now) === 'FAILING');
}
