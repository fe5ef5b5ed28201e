import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, type Logger } from '@pilothouse/std/logger';
import { eventually } from '@pilothouse/testing/eventually';
import { commonKinds } from '@pilothouse/testing/scripted-upstream/common-kinds';
import { type ScriptedUpstream, startScriptedUpstream } from '@pilothouse/testing/scripted-upstream/scripted-upstream';
import { createTestGraphql, type GraphqlAnswer, type TestGraphql } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

const token = 'tokenInClear';
let folder: string;
let logger: Logger;
let graphql: TestGraphql;
let upstream: ScriptedUpstream;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kubeconfig-secrecy-'));
  logger = createLogger('debug', join(folder, 'log'));
  graphql = await createTestGraphql({ addsClusters: true, logger });
  upstream = await startScriptedUpstream({ kinds: commonKinds, tls: true, tokens: { admin: token } });
});
afterAll(async () => {
  await graphql.close();
  await upstream.close();
  await rm(folder, { recursive: true });
});

const add = 'mutation ($cluster: ClusterInput!) { addCluster(cluster: $cluster) { name server state sentence } }';
const attempt = 'mutation ($cluster: ClusterInput!) { tryCluster(cluster: $cluster) { ok server problems } }';
const read = 'mutation ($kubeconfig: String!) { readKubeconfig(kubeconfig: $kubeconfig) { name server user problem } }';
const byName = (field: string) => `mutation { ${field}(name: "far") { name state sentence } }`;
const told = '{ cluster(name: "far") { name server state sentence mirror { resource state sentence } } }';

const ask = (query: string, variables?: object) => graphql.ask<unknown>('cluster-admin', query, variables);
const asked = (query: string, kubeconfig: unknown, more: object = {}) =>
  ask(query, { cluster: { name: 'far', kubeconfig, ...more } });

/** As over HTTP; what is wrong with the request itself is thrown by the client. */
async function askedBySocket(kubeconfig: unknown): Promise<Pick<GraphqlAnswer<unknown>, 'errors'>> {
  const variables = { cluster: { name: 'far', kubeconfig } };
  const next = graphql.socket('cluster-admin').iterate({ query: add, variables }).next();
  return next.then(
    ({ value }) => value,
    (errors) => ({ errors }),
  );
}

/** What is told of the cluster once it says that. */
function becomes(words: string): Promise<GraphqlAnswer<unknown>> {
  return eventually(words, async () => {
    const answer = await ask(told);
    return JSON.stringify(answer.data).includes(words) && answer;
  });
}

/** What becomes of a cluster that does not take the token any more. */
async function lockedOut(): Promise<GraphqlAnswer<unknown>> {
  await becomes('LIVE');
  upstream.setToken('admin', undefined);
  upstream.dropConnections();
  const answer = await becomes('The cluster refuses us');
  upstream.setToken('admin', token);
  return answer;
}

/** A failure that nobody expects: it is logged with all that is known of it. */
async function failsToBeKept(kubeconfig: string): Promise<GraphqlAnswer<unknown>> {
  await graphql.prisma.$executeRaw`ALTER TABLE cluster ADD CONSTRAINT barred CHECK (name <> 'barred')`;
  return asked(add, kubeconfig, { name: 'barred' });
}

/** What was logged until now. */
function wholeLog(): Promise<string> {
  logger.info('that was all');
  return eventually('all is written', async () => {
    const text = await readFile(join(folder, 'log'), 'utf8');
    return text.includes('that was all') && text;
  });
}

test('a kubeconfig is in no answer, no log and no audit, whatever becomes of it', async () => {
  const kubeconfig = upstream.kubeconfig();
  const answers = [
    await ask(read, { kubeconfig }),
    await ask(read, { kubeconfig: { users: [{ user: { token } }] } }),
    await asked(attempt, kubeconfig),
    await asked(attempt, kubeconfig.replace(upstream.url, 'https://127.0.0.1:1')),
    await asked(add, kubeconfig.replace(token, `${token}ButWrong`)),
    await asked(add, kubeconfig.replace('users:', `users: [${token}`)),
    await asked(add, kubeconfig, { context: 'none' }),
    await asked(add, kubeconfig, { name: undefined }),
    await asked(add, kubeconfig, { nope: true }),
    await asked(add, [kubeconfig]),
    await askedBySocket([kubeconfig]),
    await askedBySocket(`${token}: [`),
    await failsToBeKept(kubeconfig),
    await asked(add, kubeconfig),
    await asked(add, kubeconfig),
    await lockedOut(),
    await ask(byName('pauseCluster')),
    await ask(byName('resumeCluster')),
    await ask('mutation { removeCluster(name: "far") }'),
  ];
  expect(answers.filter(({ errors }) => errors)).toHaveLength(11);
  const audit = await graphql.prisma.audit.findMany();
  const actions = ['cluster.add', 'cluster.pause', 'cluster.resume', 'cluster.remove'];
  expect(audit.filter(({ cluster }) => cluster === 'far').map(({ action }) => action)).toEqual(
    expect.arrayContaining(actions),
  );
  const everything = [answers, audit].map((part) =>
    JSON.stringify(part, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
  );
  const logged = await wholeLog();
  expect(logged).toContain('violates check constraint');
  expect(logged).toContain('a mirror starts again');
  for (const text of [...everything, logged]) {
    expect(text).not.toContain(token);
    expect(text).not.toContain(Buffer.from(String(upstream.ca)).toString('base64').slice(0, 40));
  }
});
