import type { Authorizer } from '@pilothouse/access/authorizer';
import { internalUser } from '@pilothouse/access/user';
import type { ClusterCondition, MirroredKind } from '@pilothouse/kube-client/cluster-condition';
import { deployments } from '@pilothouse/kube-model/registry';
import { expect, test } from 'vitest';
import { createAccess } from '../../access/access.ts';
import { clusterState, mirroredKinds } from './cluster-state.ts';

const kind: MirroredKind = {
  resource: deployments,
  state: 'waiting',
  sentence: 'it broke off: try again later',
  since: Date.UTC(2026, 0, 2, 3, 4, 5),
  retryAt: Date.UTC(2026, 0, 2, 3, 4, 6),
  objects: 3,
  resourceVersion: '42',
  lists: 1,
  watches: 2,
  changes: 5_000_000_000,
};

/** As a user who may do these, `verb resource`, everywhere. */
function kindsFor(...rights: string[]) {
  const authorizer: Authorizer = {
    authorize: (_, { verb, resource, namespace }) => ({
      allowed: namespace === '' && rights.includes(`${verb} ${resource}`),
      reason: 'no',
    }),
  };
  const access = createAccess(internalUser('someone'));
  return mirroredKinds({ access }, { name: 'test', authorizer, mirror: () => [kind] });
}

test('how each kind is mirrored is told to whoever may list nodes, with all that is known of it', () => {
  const { resource: _, ...rest } = kind;
  expect(kindsFor('list nodes')).toEqual([
    {
      ...rest,
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      resource: 'deployments.apps',
      state: 'WAITING',
      since: '2026-01-02T03:04:05.000Z',
      retryAt: '2026-01-02T03:04:06.000Z',
    },
  ]);
});

test('nobody else is told of any kind', () => {
  expect(kindsFor('get nodes', 'list pods', 'watch nodes')).toEqual([]);
});

test.each<[ClusterCondition['state'], string]>([
  ['syncing', 'SYNCING'],
  ['live', 'LIVE'],
  ['degraded', 'DEGRADED'],
  ['unreachable', 'UNREACHABLE'],
  ['paused', 'PAUSED'],
])('a cluster that is %s is told with its sentence, and with nothing for what is not known', (state, told) => {
  const condition = () => ({ state, sentence: 'so it is', lastHeardAt: undefined, lag: undefined });
  expect(clusterState({ condition })).toEqual({ ...condition(), state: told });
});
