import type { Cached } from '@pilothouse/kube-client/cached';
import type { Pod } from '@pilothouse/kube-model/kinds';
import { selectorFromObject } from '@pilothouse/kube-model/selectors/label-selector';
import { expect, test } from 'vitest';
import { planClaims } from './claim.ts';

const at = '2026-01-01T00:00:00Z';

function pod(name: string, app: string, owner?: string, terminating = false): Cached<Pod> {
  const ownerReferences = owner ? [{ apiVersion: 'v1', kind: 'X', name: owner, uid: owner, controller: true }] : [];
  const identity = { name, uid: name, resourceVersion: '1', creationTimestamp: at };
  const deleting = terminating ? { deletionTimestamp: at } : {};
  return { apiVersion: 'v1', kind: 'Pod', metadata: { ...identity, ...deleting, labels: { app }, ownerReferences } };
}

const candidates = [
  pod('mine', 'x', 'me'),
  pod('mine-no-more', 'y', 'me'),
  pod('lone', 'x'),
  pod('lone-ending', 'x', undefined, true),
  pod('lone-other', 'y'),
  pod('another-owner', 'x', 'you'),
];

const nameOf = ({ metadata }: Cached<Pod>) => metadata.name;

function claimed(owner: Cached<Pod>) {
  const { owned, adopt, release } = planClaims(owner, selectorFromObject({ matchLabels: { app: 'x' } }), candidates);
  return { owned: owned.map(nameOf), adopt: adopt.map(nameOf), release: release.map(nameOf) };
}

test('keeps what matches, takes what is nobody’s, gives up what no longer matches, leaves what is another’s', () => {
  expect(claimed(pod('me', ''))).toEqual({ owned: ['mine'], adopt: ['lone'], release: ['mine-no-more'] });
});

test('a terminating owner takes and gives up nothing', () => {
  expect(claimed(pod('me', '', undefined, true))).toEqual({ owned: ['mine'], adopt: [], release: [] });
});
