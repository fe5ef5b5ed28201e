import type { StateCounts } from '@/components/state-bar.tsx';
import type { NamespaceContentsQuery } from '@/graphql/generated/graphql.ts';

export type NamespaceContent = NamespaceContentsQuery['namespaces']['nodes'][number];
type Counts = NamespaceContent['contents'];
export type Remaining = NamespaceContent['remaining'][number];

/** Kubernetes does not let go of them. */
const kept = new Set(['default', 'kube-system', 'kube-public', 'kube-node-lease']);

export const isKept = (name: string): boolean => kept.has(name);

export function sumStates(contents: Counts = []): StateCounts {
  const sum = { healthy: 0, progressing: 0, warning: 0, failing: 0, off: 0 };
  for (const each of contents) {
    if (each.kind === 'Event') continue;
    sum.healthy += each.healthy;
    sum.progressing += each.progressing;
    sum.warning += each.warning;
    sum.failing += each.failing;
    sum.off += each.off;
  }
  return sum;
}

/** What people look for first; kinds that are not here come after, by name. */
const looked = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'CronJob',
  'Job',
  'Pod',
  'Service',
  'Ingress',
  'ConfigMap',
  'Secret',
];

/** Kinds of which there is something, the weightiest first. */
export function kindsIn(contents: Counts = []): Counts {
  return contents.filter(({ kind, total }) => total > 0 && kind !== 'Event').sort(byImportance);
}

function byImportance(a: { readonly kind: string }, b: { readonly kind: string }): number {
  const place = ({ kind }: { readonly kind: string }) => (looked.includes(kind) ? looked.indexOf(kind) : looked.length);
  return place(a) - place(b) || a.kind.localeCompare(b.kind);
}

/** How often what is in namespaces is asked for, in milliseconds: often while one is going, seldom else. */
export const pollGoing = 1000;
export const pollCalm = 8000;
/** On the page of one. */
export const pollOne = 3000;
