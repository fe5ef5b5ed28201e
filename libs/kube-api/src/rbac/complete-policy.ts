import {
  autoUpdate,
  type BootstrapClusterRole,
  type BootstrapClusterRoleBinding,
} from '@pilothouse/access/rbac/bootstrap-policy';
import { covers } from '@pilothouse/access/rbac/covers';
import type { ClusterRole, ClusterRoleBinding } from '@pilothouse/kube-model/kinds';
import type { DeepReadonly } from '@pilothouse/std/deep-readonly';

interface Described {
  readonly metadata?: {
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
}

/** A merge patch; undefined where nothing is lacking. */
export type Completion = object | undefined;

/**
 * What `existing` lacks of what every cluster begins with, as upstream completes it at each start: nothing is ever taken
 * away, and an object with autoupdate `false` is left alone. Rules of what aggregates are its controller's.
 */
export function completeRole(existing: DeepReadonly<ClusterRole>, wanted: BootstrapClusterRole): Completion {
  const rules = existing.rules ?? [];
  const missing = wanted.aggregationRule ? [] : covers(rules, wanted.rules ?? []).missing;
  const selectors = existing.aggregationRule?.clusterRoleSelectors ?? [];
  const unknown = (wanted.aggregationRule?.clusterRoleSelectors ?? []).filter((one) => !includes(selectors, one));
  return complete(existing, wanted, {
    ...(missing.length > 0 && { rules: [...rules, ...missing] }),
    ...(unknown.length > 0 && { aggregationRule: { clusterRoleSelectors: [...selectors, ...unknown] } }),
  });
}

/** `replace`: it leads to another role, which no update can change. */
export function completeBinding(
  existing: DeepReadonly<ClusterRoleBinding>,
  wanted: BootstrapClusterRoleBinding,
): Completion | 'replace' {
  if (isLeft(existing)) return undefined;
  const { kind, name } = existing.roleRef;
  if (kind !== wanted.roleRef.kind || name !== wanted.roleRef.name) return 'replace';
  const subjects = existing.subjects ?? [];
  const missing = (wanted.subjects ?? []).filter(
    (subject) => !subjects.some((one) => one.kind === subject.kind && one.name === subject.name),
  );
  return complete(existing, wanted, missing.length > 0 ? { subjects: [...subjects, ...missing] } : {});
}

const isLeft = ({ metadata }: Described) => metadata?.annotations?.[autoUpdate] === 'false';

function includes(all: readonly object[], one: object): boolean {
  return all.some((other) => JSON.stringify(other) === JSON.stringify(one));
}

function complete(existing: Described, wanted: Described, changes: object): Completion {
  if (isLeft(existing)) return undefined;
  const labels = lacking(existing.metadata?.labels, wanted.metadata?.labels);
  const annotations = lacking(existing.metadata?.annotations, wanted.metadata?.annotations);
  const metadata = { ...(labels && { labels }), ...(annotations && { annotations }) };
  const patch = { ...(Object.keys(metadata).length > 0 && { metadata }), ...changes };
  return Object.keys(patch).length > 0 ? patch : undefined;
}

function lacking(known: Readonly<Record<string, string>> = {}, wanted: Readonly<Record<string, string>> = {}) {
  const missing = Object.entries(wanted).filter(([key]) => known[key] === undefined);
  return missing.length > 0 ? Object.fromEntries(missing) : undefined;
}
