import type { Cached } from '@pilothouse/kube-client/cached';
import { resolveIntOrPercent } from '@pilothouse/kube-model/int-or-string';
import type { DaemonSet, Node, Pod } from '@pilothouse/kube-model/kinds';
import { revisionHashLabel } from '@pilothouse/kube-model/kinds/controller-revision/hash-label';
import { nodeOfDaemon } from '@pilothouse/kube-model/kinds/daemon-set/node-of';
import { availableAt } from '../runtime/pod-readiness.ts';
import { type Fit, fitOn } from './fit.ts';

/** A node with the daemons that are on it or wait for it, the oldest first; terminating ones too. */
export interface Place {
  readonly node: string;
  readonly fit: Fit;
  readonly pods: readonly Cached<Pod>[];
}

export interface Observed {
  readonly daemonSet: Cached<DaemonSet>;
  readonly places: readonly Place[];
  /** Of the revision that the template is. */
  readonly hash: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const nowhere: Fit = { run: false, stay: false };

const age = ({ metadata }: Cached<Pod>) => `${metadata.creationTimestamp} ${metadata.name}`;

function byAge(a: Cached<Pod>, b: Cached<Pod>): number {
  return age(a) < age(b) ? -1 : 1;
}

/** Every node, and every place that a daemon is at although there is no such node. */
export function placesOf(
  daemonSet: Cached<DaemonSet>,
  nodes: Iterable<Cached<Node>>,
  pods: readonly Cached<Pod>[],
): readonly Place[] {
  const at = new Map<string, Cached<Pod>[]>();
  for (const pod of [...pods].sort(byAge)) {
    const node = nodeOfDaemon(pod) ?? '';
    at.set(node, [...(at.get(node) ?? []), pod]);
  }
  const known = [...nodes].map((node) => ({ node: node.metadata.name, fit: fitOn(daemonSet, node) }));
  const names = new Set(known.map(({ node }) => node));
  const lost = [...at.keys()].filter((node) => !names.has(node)).map((node) => ({ node, fit: nowhere }));
  return [...known, ...lost].map(({ node, fit }) => ({ node, fit, pods: at.get(node) ?? [] }));
}

export function isEnding({ metadata }: Cached<Pod>): boolean {
  return metadata.deletionTimestamp !== undefined;
}

export function isFinished({ status }: Cached<Pod>): boolean {
  return status?.phase === 'Failed' || status?.phase === 'Succeeded';
}

export function isUpdated({ metadata }: Cached<Pod>, { hash }: Observed): boolean {
  return metadata.labels?.[revisionHashLabel] === hash;
}

export function isAvailable(pod: Cached<Pod>, { daemonSet, now }: Observed): boolean {
  const since = availableAt(pod, daemonSet.spec?.minReadySeconds ?? 0);
  return since !== undefined && since <= now;
}

export interface Limits {
  readonly surge: number;
  readonly unavailable: number;
}

/** Counts out of the nodes that want a daemon; both rounded up. */
export function limitsOf({ daemonSet, places }: Observed): Limits {
  const { maxSurge = 0, maxUnavailable = 1 } = daemonSet.spec?.updateStrategy?.rollingUpdate ?? {};
  const wanted = places.filter(({ fit }) => fit.run).length;
  const surge = resolveIntOrPercent(maxSurge, wanted, 'up');
  const unavailable = resolveIntOrPercent(maxUnavailable, wanted, 'up');
  return { surge, unavailable: surge === 0 && unavailable === 0 ? 1 : unavailable };
}

export function isRollingUpdate({ spec }: Cached<DaemonSet>): boolean {
  return spec?.updateStrategy?.type !== 'OnDelete';
}
