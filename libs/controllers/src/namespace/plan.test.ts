import type { Namespace } from '@pilothouse/kube-model/kinds';
import type { Served } from '@pilothouse/kube-model/object';
import { expect, test } from 'vitest';
import { type Findings, isEmpty, terminatingStatus } from './plan.ts';

const now = Date.UTC(2026, 0, 1);

function namespace(status: Namespace['status'] = { phase: 'Terminating' }): Served<Namespace> {
  const metadata = { name: 'demo', uid: 'u', resourceVersion: '1', creationTimestamp: '2026-01-01T00:00:00Z' };
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata,
    spec: { finalizers: ['kubernetes'] },
    ...(status && { status }),
  };
}

function findings(
  remaining: [string, number][],
  finalizers: [string, number][] = [],
  failures: string[] = [],
): Findings {
  return { remaining: new Map(remaining), finalizers: new Map(finalizers), failures };
}

function told(found: Findings): Record<string, string> {
  const { conditions = [] } = terminatingStatus(namespace(), found, now);
  return Object.fromEntries(conditions.map(({ type, status, message }) => [type, `${status}: ${message}`]));
}

test('an emptied namespace says so', () => {
  expect(isEmpty(findings([]))).toBe(true);
  expect(told(findings([]))).toEqual({
    NamespaceDeletionDiscoveryFailure: 'False: All resources successfully discovered',
    NamespaceDeletionGroupVersionParsingFailure: 'False: All legacy kube types successfully parsed',
    NamespaceDeletionContentFailure: 'False: All content successfully deleted, may be waiting on finalization',
    NamespaceContentRemaining: 'False: All content successfully removed',
    NamespaceFinalizersRemaining: 'False: All content-preserving finalizers finished',
  });
});

test('what remains is told by kind and by finalizer', () => {
  const found = findings(
    [
      ['pods', 2],
      ['deployments.apps', 1],
    ],
    [['example.com/hold', 1]],
  );
  expect(isEmpty(found)).toBe(false);
  expect(told(found)).toMatchObject({
    NamespaceContentRemaining:
      'True: Some resources are remaining: deployments.apps has 1 resource instances, pods. has 2 resource instances',
    NamespaceFinalizersRemaining:
      'True: Some content in the namespace has finalizers remaining: example.com/hold in 1 resource instances',
  });
});

test('a kind that cannot be deleted keeps the namespace', () => {
  const found = findings([], [], ['the server is on fire']);
  expect(isEmpty(found)).toBe(false);
  expect(told(found).NamespaceDeletionContentFailure).toBe(
    'True: Failed to delete all resource types, 1 remaining: the server is on fire',
  );
});

test('a condition keeps its time while its status stays', () => {
  const first = terminatingStatus(namespace(), findings([['pods', 2]]), now);
  const second = terminatingStatus(namespace(first), findings([['pods', 1]]), now + 60_000);
  const at = (status: Namespace['status']) =>
    status?.conditions?.find(({ type }) => type === 'NamespaceContentRemaining')?.lastTransitionTime;
  expect(at(second)).toBe(at(first));
});
