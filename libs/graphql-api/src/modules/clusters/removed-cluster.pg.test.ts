import { eventually } from '@pilothouse/testing/eventually';
import { commonKinds } from '@pilothouse/testing/scripted-upstream/common-kinds';
import type { Fault } from '@pilothouse/testing/scripted-upstream/fault';
import { type ScriptedUpstream, startScriptedUpstream } from '@pilothouse/testing/scripted-upstream/scripted-upstream';
import { createTestGraphql, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

let graphql: TestGraphql;
let upstream: ScriptedUpstream;
beforeAll(async () => {
  graphql = await createTestGraphql({ addsClusters: true });
  upstream = await startScriptedUpstream({ kinds: commonKinds, tls: true });
  upstream.put('pods', 'default', 'web', { spec: { containers: [{ name: 'main', image: 'web' }] } });
});
afterAll(async () => {
  await graphql.close();
  await upstream.close();
});

async function addCluster(): Promise<void> {
  const add = 'mutation ($cluster: ClusterInput!) { addCluster(cluster: $cluster) { name } }';
  const cluster = { name: 'far', kubeconfig: upstream.kubeconfig() };
  expect((await graphql.ask('cluster-admin', add, { cluster })).errors).toBeUndefined();
  const read = '{ cluster(name: "far") { state } }';
  await eventually('it is live', async () => {
    const { data } = await graphql.ask<{ cluster: { state: string } }>('view', read);
    return data.cluster.state === 'LIVE';
  });
}

test.each<[string, Fault]>([
  ['is being read', { type: 'stall', afterBytes: 4 }],
  ['has not been answered yet', { type: 'silent' }],
])('a log that %s ends with NOT_FOUND when its cluster is removed', async (_, fault) => {
  await addCluster();
  const rule = upstream.misbehave(fault, { resource: 'pods/log' });
  const follow =
    'subscription { podLogs(cluster: "far", namespace: "default", pod: "web", follow: true) { lines { text } } }';
  const told = graphql.socket('edit').iterate({ query: follow }).next();
  const failure = told.then(
    ({ value }) => value?.errors,
    (errors: unknown) => errors,
  );
  await eventually('the log is asked for', () => rule.happened > 0);
  await graphql.ask('cluster-admin', 'mutation { removeCluster(name: "far") }');
  expect(await failure).toMatchObject([
    { message: 'cluster "far" has been removed', extensions: { code: 'NOT_FOUND', clusters: ['far'] } },
  ]);
});
