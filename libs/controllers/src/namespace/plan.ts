import type { Cached } from '@pilothouse/kube-client/cached';
import type { Namespace } from '@pilothouse/kube-model/kinds';
import { timestamp } from '@pilothouse/std/clock';

export type NamespaceStatus = NonNullable<Namespace['status']>;
type Condition = NonNullable<NamespaceStatus['conditions']>[number];

/** What a pass over a terminating namespace found. */
export interface Findings {
  /** Objects that are still there, by resource: `pods`, `deployments.apps`. */
  readonly remaining: ReadonlyMap<string, number>;
  /** Objects that wait for a finalizer, by finalizer. */
  readonly finalizers: ReadonlyMap<string, number>;
  /** Why a kind could not be deleted, in words. */
  readonly failures: readonly string[];
}

export function isEmpty({ remaining, failures }: Findings): boolean {
  return remaining.size === 0 && failures.length === 0;
}

interface Verdict {
  readonly type: string;
  readonly status: 'True' | 'False';
  readonly reason: string;
  readonly message: string;
}

/** Phase and conditions of a terminating namespace, in upstream's words. `now` is in milliseconds since the epoch. */
export function terminatingStatus(namespace: Cached<Namespace>, findings: Findings, now: number): NamespaceStatus {
  const known = namespace.status?.conditions ?? [];
  const verdicts = [resourcesDiscovered, typesParsed, content(findings), remaining(findings), finalizers(findings)];
  const types = new Set(verdicts.map(({ type }) => type));
  const others = known.filter(({ type }) => !types.has(type)).map((condition) => ({ ...condition }));
  const conditions = verdicts.map((verdict): Condition => {
    const before = known.find(({ type }) => type === verdict.type);
    const same = before?.status === verdict.status && before.lastTransitionTime;
    return { ...verdict, lastTransitionTime: same || timestamp(now) };
  });
  return { ...namespace.status, phase: 'Terminating', conditions: [...others, ...conditions] };
}

const resourcesDiscovered: Verdict = {
  type: 'NamespaceDeletionDiscoveryFailure',
  status: 'False',
  reason: 'ResourcesDiscovered',
  message: 'All resources successfully discovered',
};

const typesParsed: Verdict = {
  type: 'NamespaceDeletionGroupVersionParsingFailure',
  status: 'False',
  reason: 'ParsedGroupVersions',
  message: 'All legacy kube types successfully parsed',
};

function content({ failures }: Findings): Verdict {
  const type = 'NamespaceDeletionContentFailure';
  if (failures.length === 0) {
    const message = 'All content successfully deleted, may be waiting on finalization';
    return { type, status: 'False', reason: 'ContentDeleted', message };
  }
  const message = `Failed to delete all resource types, ${failures.length} remaining: ${failures.join(', ')}`;
  return { type, status: 'True', reason: 'ContentDeletionFailed', message };
}

function remaining({ remaining }: Findings): Verdict {
  const type = 'NamespaceContentRemaining';
  if (remaining.size === 0) {
    return { type, status: 'False', reason: 'ContentRemoved', message: 'All content successfully removed' };
  }
  const parts = sorted(remaining).map(([resource, count]) => {
    const name = resource.includes('.') ? resource : `${resource}.`;
    return `${name} has ${count} resource instances`;
  });
  const message = `Some resources are remaining: ${parts.join(', ')}`;
  return { type, status: 'True', reason: 'SomeResourcesRemain', message };
}

function finalizers({ finalizers }: Findings): Verdict {
  const type = 'NamespaceFinalizersRemaining';
  if (finalizers.size === 0) {
    const message = 'All content-preserving finalizers finished';
    return { type, status: 'False', reason: 'ContentHasNoFinalizers', message };
  }
  const parts = sorted(finalizers).map(([name, count]) => `${name} in ${count} resource instances`);
  const message = `Some content in the namespace has finalizers remaining: ${parts.join(', ')}`;
  return { type, status: 'True', reason: 'SomeFinalizersRemain', message };
}

function sorted(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
