import type { RuleAuthorizer } from '@pilothouse/access/authorizer';
import { createRoleAuthorizer } from '@pilothouse/access/role-authorizer';
import { internalUser } from '@pilothouse/access/user';
import { configMaps } from '@pilothouse/kube-model/registry';
import { systemClock } from '@pilothouse/std/clock';
import { noUsage } from '@pilothouse/testing/no-usage';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEmbeddedCluster } from '../embedded-cluster.ts';
import { createAccess } from './access.ts';

let graphql: TestGraphql;

beforeAll(async () => {
  graphql = await createTestGraphql();
});
afterAll(() => graphql.close());

/** Rights as `verb namespace`; an empty namespace is all. */
function authorizerWith(...rights: string[]): RuleAuthorizer {
  return {
    ...createRoleAuthorizer(),
    authorize: (_, { verb, namespace }) => ({
      allowed: rights.includes(`${verb} `) || rights.includes(`${verb} ${namespace}`),
      reason: '',
    }),
  };
}

test('what is asked for with several verbs is seen only where all of them are allowed', () => {
  const cluster = createEmbeddedCluster({
    name: 'test',
    store: graphql.store.store,
    authorizer: createRoleAuthorizer(),
    client: () => graphql.client,
    version: 'v1.36.0',
    nodeToken: '',
    controllers: { list: () => [], onChange: () => () => undefined },
    usage: noUsage,
    clock: systemClock,
  });
  const access = () => createAccess(internalUser('someone'));
  const seen = (...rights: string[]) =>
    access().visibleNamespaces({ ...cluster, authorizer: authorizerWith(...rights) }, configMaps, ['list', 'watch']);
  expect(seen('list ', 'watch ')).toBe('all');
  expect(seen('list ', 'watch default')).toEqual(['default']);
  expect(seen('list default', 'list kube-system', 'watch kube-system')).toEqual(['kube-system']);
  expect(seen('list ')).toEqual([]);
});
