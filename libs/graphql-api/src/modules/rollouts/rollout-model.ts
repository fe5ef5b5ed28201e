import type { IntOrString } from '@pilothouse/kube-model/int-or-string';
import type { ControllerRevision } from '@pilothouse/kube-model/kinds';
import type { RolloutPhase } from '../../generated/resolver-types.ts';
import type {
  DaemonSetView,
  DeploymentView,
  PodView,
  ReplicaSetView,
  StatefulSetView,
} from '../../reading/kind-views.ts';
import type { ObjectView } from '../../reading/object-view.ts';
import type { Template } from './template.ts';

/** What can be rolled out. */
export type Workload =
  | { readonly kind: 'DEPLOYMENT'; readonly view: DeploymentView }
  | { readonly kind: 'STATEFUL_SET'; readonly view: StatefulSetView }
  | { readonly kind: 'DAEMON_SET'; readonly view: DaemonSetView };

/** What keeps a revision's template: a ReplicaSet of a Deployment, a ControllerRevision of the others. */
export type RevisionView = ReplicaSetView | ObjectView<ControllerRevision>;

/** One pod template of a rollout with the pods that have it. */
export interface LaneModel {
  /** The ReplicaSet's or the ControllerRevision's. */
  readonly name: string;
  /** Undefined when there is none any more, or the user may not see it. */
  readonly source: RevisionView | undefined;
  /** 0 when it is not known. */
  readonly revision: number;
  readonly current: boolean;
  readonly template: Template;
  readonly desired: number;
  readonly total: number;
  readonly ready: number;
  readonly available: number;
  /** By name; those that are leaving included. */
  readonly pods: readonly PodView[];
}

/** A place that keeps its pod apart from all others: an ordinal of a StatefulSet, a node of a DaemonSet. */
export interface SlotModel {
  readonly name: string;
  readonly heldBack: boolean;
  readonly pods: readonly PodView[];
}

export interface Envelope {
  readonly desired: number;
  readonly atLeast: number;
  readonly atMost: number;
}

export interface StrategyModel {
  readonly type: string;
  readonly maxSurge?: IntOrString | undefined;
  readonly maxUnavailable?: IntOrString | undefined;
  readonly partition?: number | undefined;
}

export interface Counts {
  readonly total: number;
  readonly updated: number;
  readonly ready: number;
  readonly available: number;
}

export interface RolloutModel {
  readonly workload: Workload;
  /** Newest revision first, the empty ones too. */
  readonly lanes: readonly LaneModel[];
  /** Empty for a Deployment, whose pods have no place of their own. */
  readonly slots: readonly SlotModel[];
  readonly envelope: Envelope;
  readonly counts: Counts;
  readonly strategy: StrategyModel;
  readonly phase: RolloutPhase;
}

export interface RevisionModel {
  readonly source: RevisionView;
  readonly revision: number;
  readonly current: boolean;
  readonly template: Template;
  /** The template in force. */
  readonly inForce: Template;
  /** That of the revision before it. */
  readonly before: Template | undefined;
}

export interface RolloutUpdateModel {
  readonly cursor: string;
  readonly revision: number;
  readonly serverTime: string;
  readonly rollout: RolloutModel | undefined;
}

export const currentLane = ({ lanes }: Pick<RolloutModel, 'lanes'>): LaneModel | undefined =>
  lanes.find(({ current }) => current);

/** Whether the controller has seen the newest spec. */
export const isObserved = ({ object: { metadata, status } }: Workload['view']): boolean =>
  (status?.observedGeneration ?? 0) >= (metadata?.generation ?? 0);
