import { expect, test } from 'vitest';
import type { MirrorState } from '@/graphql/generated/graphql.ts';
import { couldNotBeMirrored, isMirrored, sortKinds } from './mirrored-kinds.ts';

const soon = '2026-02-03T10:00:00Z';
const kind = (resource: string, state: MirrorState, retryAt: string | null = null) => ({ resource, state, retryAt });

test('kinds that failed come first, then those that may not be read, then those under way, then by name', () => {
  const kinds = [
    kind('pods', 'WATCHING'),
    kind('configmaps', 'WATCHING'),
    kind('nodes', 'LISTING'),
    kind('leases', 'WAITING'),
    kind('secrets', 'FORBIDDEN'),
    kind('widgets.example.com', 'WAITING', soon),
  ];
  expect(sortKinds(kinds).map(({ resource }) => resource)).toEqual([
    'widgets.example.com',
    'secrets',
    'leases',
    'nodes',
    'configmaps',
    'pods',
  ]);
});

test('a kind that only waits for its turn does not count as one that could not be mirrored', () => {
  expect(couldNotBeMirrored(kind('leases', 'WAITING'))).toBe(false);
  expect(couldNotBeMirrored(kind('leases', 'WAITING', soon))).toBe(true);
  expect(couldNotBeMirrored(kind('secrets', 'FORBIDDEN'))).toBe(true);
  expect(couldNotBeMirrored(kind('pods', 'PAUSED'))).toBe(false);
});

test.each<[MirrorState, boolean]>([
  ['WATCHING', true],
  ['PAUSED', true],
  ['LISTING', false],
  ['WAITING', false],
  ['FORBIDDEN', false],
])('a kind that is %s counts as mirrored: %s', (state, mirrored) => {
  expect(isMirrored({ state })).toBe(mirrored);
});
