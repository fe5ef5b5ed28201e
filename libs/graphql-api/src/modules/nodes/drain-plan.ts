import type { PodDisruptionBudget } from '@pilothouse/kube-model/kinds';
import { controllerOf } from '@pilothouse/kube-model/owner-references';
import { podDisruptionBudgets } from '@pilothouse/kube-model/registry';
import { selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';
import type { GraphqlContext } from '../../context.ts';
import type { NodeView, PodView } from '../../reading/kind-views.ts';
import { podsOn } from './node-uses.ts';

type Budget = DeepReadonly<PodDisruptionBudget>;

/** What draining the node would mean for one of its pods, as `kubectl drain` sees it. */
export interface DrainPod {
  readonly pod: PodView;
  /** A DaemonSet would put it back here, or it is there by a file of the machine: it stays. */
  readonly stays: boolean;
  readonly leaving: boolean;
  /** Nothing would make another one elsewhere. */
  readonly unmanaged: boolean;
  /** What it keeps in an emptyDir ends with it. */
  readonly losesData: boolean;
  /** That speaks for it. */
  readonly budget: string | undefined;
  /** How many of the budget's pods may go now; undefined without one. */
  readonly budgetAllows: number | undefined;
}

const mirror = 'kubernetes.io/config.mirror';

/** `budgets` are those of the pod's namespace. */
export function drainPod(pod: PodView, budgets: readonly Budget[]): DrainPod {
  const { metadata, spec } = pod.object;
  const owner = controllerOf(pod.object);
  const budget = budgets.find((one) => selectorFromObject(one.spec?.selector).matches(metadata?.labels));
  return {
    pod,
    stays: owner?.kind === 'DaemonSet' || metadata?.annotations?.[mirror] !== undefined,
    leaving: metadata?.deletionTimestamp !== undefined,
    unmanaged: owner === undefined,
    losesData: spec?.volumes?.some(({ emptyDir }) => emptyDir !== undefined && emptyDir !== null) ?? false,
    budget: budget?.metadata?.name,
    budgetAllows: budget && (budget.status?.disruptionsAllowed ?? 0),
  };
}

export function drainPods(view: NodeView, context: GraphqlContext): DrainPod[] {
  const known = new Map<string, readonly Budget[]>();
  const budgetsOf = (namespace: string) => {
    const found = known.get(namespace) ?? readBudgets(view, context, namespace);
    known.set(namespace, found);
    return found;
  };
  return podsOn(view, context).map((pod) => drainPod(pod, budgetsOf(pod.key.namespace)));
}

function readBudgets({ cluster }: NodeView, { access }: GraphqlContext, namespace: string): readonly Budget[] {
  if (!access.may({ cluster, verb: 'list', resource: podDisruptionBudgets, namespace })) return [];
  const stored = cluster.store.snapshot('poddisruptionbudgets.policy').list({ namespace });
  return [...stored].map((one) => one.parse<PodDisruptionBudget>());
}
