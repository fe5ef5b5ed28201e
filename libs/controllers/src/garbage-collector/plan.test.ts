import type { OwnerReference } from '@pilothouse/kube-model/object';
import { pods } from '@pilothouse/kube-model/registry';
import { describe, expect, test } from 'vitest';
import { type GraphNode, OwnerGraph } from './graph.ts';
import { type Decision, type OwnerState, plan } from './plan.ts';

const owner = (uid: string, blockOwnerDeletion = false): OwnerReference => {
  return { apiVersion: 'v1', kind: 'Thing', name: uid, uid, blockOwnerDeletion };
};

function node(uid: string, more: Partial<GraphNode> = {}): GraphNode {
  return { uid, resource: pods, namespace: 'demo', name: uid, owners: [], finalizers: [], deleting: false, ...more };
}

describe('decisions', () => {
  const foreground = ['foregroundDeletion'];
  const child = node('child', { owners: [owner('x', true)] });
  const table: [string, Partial<GraphNode>, Record<string, OwnerState>, readonly GraphNode[], Decision][] = [
    ['without owners', {}, {}, [], { kind: 'nothing' }],
    ['owner lives', { owners: [owner('a')] }, { a: 'present' }, [], { kind: 'nothing' }],
    ['owner gone', { owners: [owner('a')] }, { a: 'absent' }, [], { kind: 'delete', propagation: 'Background' }],
    [
      'one of two owners gone',
      { owners: [owner('a'), owner('b')] },
      { a: 'absent', b: 'present' },
      [],
      { kind: 'disown', uids: ['a'] },
    ],
    [
      'both gone',
      { owners: [owner('a'), owner('b')] },
      { a: 'absent', b: 'absent' },
      [],
      { kind: 'delete', propagation: 'Background' },
    ],
    [
      'owner waits, no children',
      { owners: [owner('a')] },
      { a: 'waiting' },
      [],
      { kind: 'delete', propagation: 'Background' },
    ],
    [
      'owner waits, has children',
      { owners: [owner('a')] },
      { a: 'waiting' },
      [child],
      { kind: 'delete', propagation: 'Foreground' },
    ],
    [
      'owner gone, wishes to orphan',
      { owners: [owner('a')], finalizers: ['orphan'] },
      { a: 'absent' },
      [],
      { kind: 'delete', propagation: 'Orphan' },
    ],
    ['waits for a blocking child', { deleting: true, finalizers: foreground }, {}, [child], { kind: 'nothing' }],
    [
      'waits for none',
      { deleting: true, finalizers: foreground },
      {},
      [],
      { kind: 'finalize', finalizer: 'foregroundDeletion' },
    ],
    [
      'a child that does not block',
      { deleting: true, finalizers: foreground },
      {},
      [node('c', { owners: [owner('x')] })],
      { kind: 'finalize', finalizer: 'foregroundDeletion' },
    ],
    [
      'orphans its children',
      { deleting: true, finalizers: ['orphan'] },
      {},
      [child],
      { kind: 'orphan', dependents: [child] },
    ],
    ['is being deleted already', { deleting: true, owners: [owner('a')] }, { a: 'absent' }, [], { kind: 'nothing' }],
  ];
  test.each(table)('%s', (_, settings, states, dependents, decision) => {
    const ownerState = ({ uid }: Readonly<OwnerReference>) => states[uid] ?? 'present';
    expect(plan({ node: node('x', settings), ownerState, dependents })).toEqual(decision);
  });
});

describe('graph', () => {
  test('knows dependents that came before their owner, and forgets owners that an object gave up', () => {
    const graph = new OwnerGraph();
    graph.put(node('child', { owners: [owner('a'), owner('b')] }));
    expect([...graph.dependentsOf('a')].map(({ uid }) => uid)).toEqual(['child']);
    graph.put(node('child', { owners: [owner('b')] }));
    expect(graph.hasDependents('a')).toBe(false);
    graph.remove('child');
    expect(graph.hasDependents('b')).toBe(false);
  });
});
