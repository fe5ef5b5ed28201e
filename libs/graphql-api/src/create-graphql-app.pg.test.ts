import { configMaps, deployments, resourceQuotas, secrets } from '@pilothouse/kube-model/registry';
import { createTestGraphql, type TestGraphql, testPassword } from '@pilothouse/testing/test-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let graphql: TestGraphql;

beforeAll(async () => {
  graphql = await createTestGraphql();
});
afterAll(() => graphql.close());

const codeOf = (answer: {
  readonly errors: readonly { readonly extensions: { readonly code: string } }[] | undefined;
}) => answer.errors?.[0]?.extensions.code;

describe('accounts', () => {
  const set = (name: string, role: string, password: string) =>
    `mutation { setAccount(name: "${name}", role: ${role}, password: "${password}") { name role } }`;
  const signIn = (name: string, password: string) =>
    `mutation { signIn(name: "${name}", password: "${password}") { viewer { name role } } }`;

  test('are made and changed by a cluster-admin, and can sign in at once', async () => {
    const made = await graphql.ask('cluster-admin', set('ann', 'VIEW', 'a good one'));
    expect(made.data).toEqual({ setAccount: { name: 'ann', role: 'VIEW' } });
    const first = await graphql.ask(undefined, signIn('ann', 'a good one'));
    expect(first.data).toEqual({ signIn: { viewer: { name: 'ann', role: 'VIEW' } } });
    await graphql.ask('cluster-admin', set('ann', 'EDIT', 'a better one'));
    expect(codeOf(await graphql.ask(undefined, signIn('ann', 'a good one')))).toBe('BAD_CREDENTIALS');
    const second = await graphql.ask(undefined, signIn('ann', 'a better one'));
    expect(second.data).toEqual({ signIn: { viewer: { name: 'ann', role: 'EDIT' } } });
  });

  test('have tokens that a cluster-admin issues, and that end with the next of their name', async () => {
    const issue = 'mutation { issueToken(account: "view", name: "ci") }';
    const tokens: string[] = [];
    for (let count = 0; count < 2; count++) {
      const { data } = await graphql.ask<{ issueToken: string }>('cluster-admin', issue);
      tokens.push(data.issueToken);
    }
    const [former, current] = await Promise.all(tokens.map((token) => graphql.accounts.bearer(token)));
    expect([former, current?.name]).toEqual([undefined, 'view']);
    expect(codeOf(await graphql.ask('cluster-admin', issue.replace('view', 'nobody')))).toBe('NOT_FOUND');
  });

  test('are nobody else’s business, and every change of them is in the audit', async () => {
    for (const role of ['edit', 'view'] as const) {
      expect(codeOf(await graphql.ask(role, set('eve', 'CLUSTER_ADMIN', 'let me in')))).toBe('FORBIDDEN');
      expect(codeOf(await graphql.ask(role, 'mutation { issueToken(account: "edit", name: "x") }'))).toBe('FORBIDDEN');
    }
    await graphql.ask('cluster-admin', set('bob', 'VIEW', 'never in the audit'));
    const rows = await graphql.prisma.audit.findMany({ where: { action: 'account.set', name: 'bob' } });
    expect(rows).toMatchObject([{ user: 'cluster-admin', detail: { role: 'view', password: 'set' } }]);
    expect(await graphql.accounts.signIn('eve', 'let me in')).toBeUndefined();
  });

  test('with names or passwords that cannot be are refused in words', async () => {
    for (const query of [
      set('', 'VIEW', 'a good one'),
      set('Ann B', 'VIEW', 'a good one'),
      set('x'.repeat(64), 'VIEW', 'a good one'),
      set('carl', 'VIEW', 'short'),
      set('cluster-admin', 'VIEW', 'a good one'),
    ]) {
      expect(codeOf(await graphql.ask('cluster-admin', query))).toBe('INVALID');
    }
  });
});

describe('signing in', () => {
  const signIn =
    'mutation ($name: String!, $password: String!) { signIn(name: $name, password: $password) { viewer { name role } } }';

  test('nobody sees anything but that nobody is signed in', async () => {
    expect((await graphql.ask(undefined, '{ me { name } }')).data).toEqual({ me: null });
    for (const query of [
      '{ clusters { name } }',
      '{ __schema { types { name } } }',
      'query { me { name } ...F } fragment F on Query { clusters { name } }',
    ]) {
      expect(codeOf(await graphql.ask(undefined, query))).toBe('UNAUTHENTICATED');
    }
  });

  test('a password sets a cookie that scripts cannot read, and the cookie ends with the sign-out', async () => {
    const variables = { name: 'view', password: testPassword };
    const signedIn = await graphql.ask(undefined, signIn, variables);
    expect(signedIn.data).toEqual({ signIn: { viewer: { name: 'view', role: 'VIEW' } } });
    const header = signedIn.headers.get('set-cookie') ?? '';
    expect(header).toMatch(/^pilothouse_session=.*; Path=\/; .*HttpOnly.*SameSite=Lax/);
    const headers = { cookie: header.split(';')[0]! };
    expect((await graphql.ask(undefined, '{ me { name } }', {}, headers)).data).toEqual({ me: { name: 'view' } });
    await graphql.ask(undefined, 'mutation { signOut }', {}, headers);
    expect((await graphql.ask(undefined, '{ me { name } }', {}, headers)).data).toEqual({ me: null });
  });

  test('a wrong password is told as such, and guessing is slowed down', async () => {
    const variables = { name: 'cluster-admin', password: 'guess' };
    const codes: (string | undefined)[] = [];
    for (let index = 0; index < 7; index += 1) codes.push(codeOf(await graphql.ask(undefined, signIn, variables)));
    expect(codes.slice(0, 5)).toEqual(Array(5).fill('BAD_CREDENTIALS'));
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS');
  });

  test('an unknown token is refused, whatever is asked', async () => {
    const answer = await graphql.ask(undefined, '{ me { name } }', {}, { authorization: 'Bearer nonsense' });
    expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('pages of another origin are refused', async () => {
    const answer = await graphql.ask('view', '{ me { name } }', {}, { origin: 'http://evil.example' });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'FORBIDDEN']);
  });
});

describe('reading', () => {
  const names = (page: { readonly nodes: readonly { readonly metadata: { readonly name: string } }[] }) =>
    page.nodes.map(({ metadata }) => metadata.name);

  beforeAll(async () => {
    await graphql.ask('cluster-admin', 'mutation { createNamespace(cluster: "test", name: "shop") { revision } }');
    const documents = Array.from({ length: 25 }, (_, index) => {
      const name = `config-${String(index).padStart(2, '0')}`;
      return {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name, labels: { parity: index % 2 ? 'odd' : 'even' } },
        data: { a: name },
      };
    });
    const manifest = documents.map((document) => JSON.stringify(document)).join('\n---\n');
    const applied = await graphql.ask<{ apply: { results: { operation: string }[] } }>(
      'edit',
      'mutation ($manifest: String!) { apply(cluster: "test", namespace: "shop", manifest: $manifest) { results { operation error { message } } } }',
      { manifest },
    );
    expect(applied.errors).toBeUndefined();
    expect(applied.data.apply.results.every(({ operation }) => operation === 'CREATED')).toBe(true);
  });

  const page = `query ($first: Int!, $after: String, $filter: ObjectFilter, $sort: ObjectSort) {
    configMaps(cluster: "test", first: $first, after: $after, filter: $filter, sort: $sort) {
      nodes { metadata { name } } totalCount cursor pageInfo { hasNextPage endCursor }
    }
  }`;

  interface Page {
    readonly configMaps: {
      readonly nodes: readonly { readonly metadata: { readonly name: string } }[];
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  }

  async function allPages(variables: object): Promise<string[]> {
    const found: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { data, errors }: { data: Page; errors: unknown } = await graphql.ask<Page>('view', page, {
        first: 10,
        after,
        ...variables,
      });
      expect(errors).toBeUndefined();
      found.push(...names(data.configMaps));
      if (!data.configMaps.pageInfo.hasNextPage) return found;
      after = data.configMaps.pageInfo.endCursor;
    }
  }

  const filter = { namespace: 'shop', search: 'config' };

  test('pages hold every row once, in order, whichever way they are sorted', async () => {
    const all = Array.from({ length: 25 }, (_, index) => `config-${String(index).padStart(2, '0')}`);
    expect(await allPages({ filter })).toEqual(all);
    expect(await allPages({ filter, sort: { by: 'NAME', direction: 'DESC' } })).toEqual(all.toReversed());
    expect((await allPages({ filter, sort: { by: 'AGE' } })).sort()).toEqual(all);
    expect((await allPages({ filter: { namespace: 'shop' } })).filter((name) => name.startsWith('config'))).toEqual(
      all,
    );
  });

  test('filters by label and text, and counts what matches on all pages', async () => {
    const even = { namespace: 'shop', labelSelector: 'parity=even', search: '1' };
    const { data } = await graphql.ask<Page>('view', page, { first: 2, filter: even });
    expect(names(data.configMaps)).toEqual(['config-10', 'config-12']);
    expect(data.configMaps.totalCount).toBe(5);
  });

  test('a view user is refused Secrets in words, and an edit user sees them masked', async () => {
    const stringData = { password: 'hunter2-in-clear' };
    await graphql.client.create(secrets, {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { namespace: 'shop', name: 'db' },
      stringData,
    });
    const query = `{ secret(cluster: "test", namespace: "shop", name: "db") {
      type keys { key bytes hash } yaml raw metadata { annotationsJson } history { nodes { diff object { yaml raw } } } } }`;
    const refused = await graphql.ask('view', query);
    expect(codeOf(refused)).toBe('FORBIDDEN');
    expect(refused.errors?.[0]?.message).toContain('cannot get resource "secrets"');
    const seen = await graphql.ask<{ secret: { keys: { key: string; bytes: number }[] } }>('edit', query);
    expect(seen.errors).toBeUndefined();
    expect(seen.data.secret.keys).toMatchObject([{ key: 'password', bytes: 16 }]);
    const text = JSON.stringify(seen.data);
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain(Buffer.from('hunter2-in-clear').toString('base64'));
  });

  test('a revealed key is its value, for those who may get the Secret', async () => {
    const reveal =
      'mutation { revealSecret(ref: {cluster: "test", namespace: "shop", name: "db"}, key: "password") { text bytes } }';
    expect((await graphql.ask('edit', reveal)).data).toEqual({ revealSecret: { text: 'hunter2-in-clear', bytes: 16 } });
    expect(codeOf(await graphql.ask('view', reveal))).toBe('FORBIDDEN');
  });

  test('a manifest of a Secret that does not fit is refused with the reason, without its values', async () => {
    const apply = `mutation ($manifest: String!) { apply(cluster: "test", manifest: $manifest) {
      results { operation error { code message causes { message field } } } } }`;
    const metadata = { namespace: 'shop', name: 'db' };
    const stringData = { password: 'NEWCLEARVALUE' };
    for (const wrong of [{ nope: 1 }, { type: { deep: 1 } }, { immutable: 'yes' }]) {
      const manifest = JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata, stringData, ...wrong });
      const answer = await graphql.ask<{ apply: { results: object[] } }>('edit', apply, { manifest });
      const text = JSON.stringify(answer);
      expect(text).not.toMatch(/NEWCLEARVALUE|map\[|hunter2/);
      expect(text).not.toContain(Buffer.from('NEWCLEARVALUE').toString('base64'));
      expect(answer.data.apply.results).toMatchObject([
        { operation: 'REFUSED', error: { message: expect.stringMatching(/\w/) } },
      ]);
    }
    const manifest = JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata, nope: 1 });
    const { data } = await graphql.ask<{ apply: { results: object[] } }>('edit', apply, { manifest });
    const message = 'strict decoding error: unknown field "nope"';
    expect(data.apply.results).toMatchObject([{ error: { code: 'INVALID', message, causes: [{ message }] } }]);
  });

  test('who was shown a value is in the audit, without the value, for cluster-admins only', async () => {
    await graphql.ask(
      'edit',
      'mutation { revealSecret(ref: {cluster: "test", namespace: "shop", name: "db"}, key: "password") { bytes } }',
    );
    const query = `{ audit(cluster: "test", namespace: "shop", name: "db", first: 1) {
      at user via address action cluster resource namespace name detail } }`;
    const { data } = await graphql.ask('cluster-admin', query);
    expect(data).toEqual({
      audit: [
        {
          at: expect.stringMatching(/^\d{4}-/),
          user: 'edit',
          via: 'token',
          address: '127.0.0.1',
          action: 'secret.reveal',
          cluster: 'test',
          resource: 'secrets',
          namespace: 'shop',
          name: 'db',
          detail: { key: 'password' },
        },
      ],
    });
    for (const role of ['edit', 'view'] as const) expect(codeOf(await graphql.ask(role, query))).toBe('FORBIDDEN');
    const refused = await graphql.ask(
      'view',
      'mutation { revealSecret(ref: {cluster: "test", namespace: "shop", name: "db"}, key: "password") { bytes } }',
    );
    expect(codeOf(refused)).toBe('FORBIDDEN');
    expect((await graphql.ask('cluster-admin', query)).data).toMatchObject({ audit: [{ user: 'edit' }] });
  });

  test('a value is not shown when the audit cannot be written', async () => {
    await graphql.prisma.$executeRaw`ALTER TABLE audit RENAME TO audit_away`;
    const reveal =
      'mutation { revealSecret(ref: {cluster: "test", namespace: "shop", name: "db"}, key: "password") { text } }';
    const answer = await graphql.ask('edit', reveal);
    await graphql.prisma.$executeRaw`ALTER TABLE audit_away RENAME TO audit`;
    expect(codeOf(answer)).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(answer)).not.toContain('hunter2');
  });

  test('a query that is too deep, too dear or not GraphQL is refused with the reason', async () => {
    const deep = `{ deployments(cluster: "test") { nodes { ${'pods { deployment { '.repeat(10)} id ${'} }'.repeat(10)} } } }`;
    const refused = await graphql.ask('view', deep);
    expect(codeOf(refused)).toBe('QUERY_TOO_LARGE');
    expect(refused.errors?.[0]?.message).toMatch(/levels deep; the limit is/);
    expect(codeOf(await graphql.ask('view', '{ nothing }'))).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(codeOf(await graphql.ask('view', '{'))).toBe('GRAPHQL_PARSE_FAILED');
    expect(codeOf(await graphql.ask('view', `{ ${'a '.repeat(20_000)} }`))).toBe('GRAPHQL_PARSE_FAILED');
  });

  test('a body that is not JSON, or too large, is answered and not dropped', async () => {
    const post = (body: string) =>
      fetch(graphql.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const broken = await post('{"query": ');
    expect([broken.status, await broken.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ]);
    const large = await post(JSON.stringify({ query: '{ me { name } }', pad: 'x'.repeat(13 * 1024 * 1024) }));
    expect([large.status, await large.json()]).toMatchObject([
      413,
      { errors: [{ extensions: { code: 'TOO_LARGE' } }] },
    ]);
  });

  test('an object that is not there is null, a kind that is not there an error', async () => {
    const object = (kind: string) =>
      `{ object(ref: {cluster: "test", apiVersion: "v1", kind: "${kind}", namespace: "shop", name: "none"}) { id } }`;
    expect((await graphql.ask('view', object('Pod'))).data).toEqual({ object: null });
    expect(codeOf(await graphql.ask('view', object('Nonsense')))).toBe('NOT_FOUND');
  });

  test.each([
    ['{ pods(cluster: "none") { totalCount } }', 'NOT_FOUND', /no cluster "none"/],
    ['{ pods(cluster: "test", first: -1) { totalCount } }', 'BAD_REQUEST', /from 0 to 1000/],
    ['{ pods(cluster: "test", first: 5000) { totalCount } }', 'BAD_REQUEST', /from 0 to 1000/],
    ['{ pods(cluster: "test", after: "???") { totalCount } }', 'BAD_REQUEST', /cursor/],
    ['{ pods(cluster: "test", filter: {labelSelector: "a in ("}) { totalCount } }', 'BAD_REQUEST', /unable to parse/],
    ['{ objects(cluster: "test", resource: "nothings") { totalCount } }', 'NOT_FOUND', /no resource "nothings"/],
    ['{ logs(cluster: "test", namespace: "shop", pod: "none") { container } }', 'NOT_FOUND', /pods "none" not found/],
    [
      '{ logs(cluster: "test", namespace: "shop", pod: "none", tailLines: 99999999) { container } }',
      'BAD_REQUEST',
      /tailLines/,
    ],
    ['query ($first: Int!) { pods(cluster: "test", first: $first) { totalCount } }', 'BAD_REQUEST', /\$first/],
  ])('%s is refused with its reason', async (query, code, reason) => {
    const answer = await graphql.ask('view', query);
    expect(codeOf(answer)).toBe(code);
    expect(answer.errors?.[0]?.message).toMatch(reason);
  });

  test('what is in a namespace is counted by kind and state', async () => {
    const query = '{ namespace(cluster: "test", name: "shop") { phase contents { kind total } } }';
    const seen = async (role: 'edit' | 'view') =>
      (await graphql.ask<{ namespace: { contents: { kind: string; total: number }[] } }>(role, query)).data.namespace
        .contents;
    expect(await seen('edit')).toContainEqual({ kind: 'Secret', total: 1 });
    const kinds = (await seen('view')).map(({ kind }) => kind);
    expect(kinds).toContain('ConfigMap');
    expect(kinds).not.toContain('Secret');
  });

  test('a namespace tells how much of its quotas is taken, and only to those who may see them', async () => {
    await graphql.client.create(resourceQuotas, {
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: { namespace: 'shop', name: 'team' },
      spec: { hard: { 'requests.cpu': '2', 'count/configmaps': '1000' } },
    });
    const query =
      '{ namespace(cluster: "test", name: "shop") { quotas { metadata { name } uses { resource hard ratio } } } }';
    const quotas = async (role: 'view' | 'none') =>
      (await graphql.ask<{ namespace: { quotas: object[] } | null }>(role, query)).data.namespace?.quotas;
    expect(await quotas('view')).toEqual([
      {
        metadata: { name: 'team' },
        uses: [
          { resource: 'count/configmaps', hard: '1k', ratio: expect.any(Number) },
          { resource: 'requests.cpu', hard: '2', ratio: 0 },
        ],
      },
    ]);
    await graphql.client.delete(resourceQuotas, 'shop', 'team');
  });

  test('a namespace that is deleted tells what remains until it is gone', async () => {
    await graphql.ask('cluster-admin', 'mutation { createNamespace(cluster: "test", name: "going") { revision } }');
    const metadata = { namespace: 'going', name: 'held', finalizers: ['example.com/hold'] };
    await graphql.client.create(configMaps, { apiVersion: 'v1', kind: 'ConfigMap', metadata });
    const remove =
      'mutation { deleteNamespace(cluster: "test", name: "going") { namespace { phase remaining { kind count finalizers { finalizer count } names } } } }';
    const { data, errors } = await graphql.ask<{ deleteNamespace: { namespace: { remaining: object[] } } }>(
      'cluster-admin',
      remove,
    );
    expect(errors).toBeUndefined();
    expect(data.deleteNamespace.namespace).toMatchObject({ phase: 'Terminating' });
    expect(data.deleteNamespace.namespace.remaining).toContainEqual({
      kind: 'ConfigMap',
      count: 1,
      finalizers: [{ finalizer: 'example.com/hold', count: 1 }],
      names: ['held'],
    });
    expect(codeOf(await graphql.ask('edit', remove))).toBe('FORBIDDEN');
  });

  test('the history of an object tells who changed what', async () => {
    const set = (text: string) =>
      `mutation { updateConfigMap(ref: {cluster: "test", namespace: "shop", name: "history"}, create: true, set: [{key: "theme", text: "${text}"}]) { configMap { keys { key text } } } }`;
    await graphql.ask('edit', set('dark'));
    await graphql.ask('edit', set('light'));
    const { data } = await graphql.ask<{ configMap: { history: { nodes: object[] } } }>(
      'view',
      '{ configMap(cluster: "test", namespace: "shop", name: "history") { history { nodes { operation actor diff } } } }',
    );
    expect(data.configMap.history.nodes).toMatchObject([
      { operation: 'UPDATE', actor: 'edit', diff: expect.stringMatching(/-\s+theme: dark\n\+\s+theme: light/) },
      { operation: 'CREATE', actor: 'edit', diff: expect.stringContaining('+  theme: dark') },
    ]);
  });
});

describe('writing', () => {
  const ref = { cluster: 'test', namespace: 'default', name: 'web' };
  const change = 'deployment { desired metadata { resourceVersion } } diff';

  beforeAll(async () => {
    const labels = { app: 'web' };
    const containers = [{ name: 'web', image: 'shop/web:1' }];
    const spec = {
      replicas: 2,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers } },
    };
    await graphql.client.create(deployments, {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { namespace: 'default', name: 'web' },
      spec,
    });
  });

  test('a dry run shows the diff and changes nothing', async () => {
    const scale = `mutation ($ref: NamedRef!) { scaleDeployment(ref: $ref, replicas: 5, dryRun: true) { ${change} } }`;
    const { data, errors } = await graphql.ask<{ scaleDeployment: { diff: string } }>('edit', scale, { ref });
    expect(errors).toBeUndefined();
    expect(data.scaleDeployment.diff).toMatch(/-\s+replicas: 2\n\+\s+replicas: 5/);
    expect((await graphql.client.get(deployments, 'default', 'web')).spec?.replicas).toBe(2);
  });

  test('a change is read at once by the next query', async () => {
    const scale = `mutation ($ref: NamedRef!) { scaleDeployment(ref: $ref, replicas: 3) { ${change} } }`;
    await graphql.ask('edit', scale, { ref });
    const read = '{ deployment(cluster: "test", namespace: "default", name: "web") { desired } }';
    expect((await graphql.ask('view', read)).data).toEqual({ deployment: { desired: 3 } });
  });

  test('a stale revision is CONFLICT, with the object as it is now', async () => {
    const image = `mutation ($ref: NamedRef!) { setImage(ref: $ref, container: "web", image: "shop/web:2", expectedRevision: "1") { ${change} } }`;
    const { errors } = await graphql.ask('edit', image, { ref });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      current: { metadata: { name: 'web' }, spec: { replicas: 3 } },
    });
  });

  test('a view user is refused', async () => {
    const restart = `mutation ($ref: NamedRef!) { restartDeployment(ref: $ref) { ${change} } }`;
    const answer = await graphql.ask('view', restart, { ref });
    expect(codeOf(answer)).toBe('FORBIDDEN');
  });

  test('a template that is changed while the rollout is paused is told to wait', async () => {
    const pause = `mutation ($ref: NamedRef!) { pauseRollout(ref: $ref) { warnings deployment { paused } } }`;
    const paused = await graphql.ask('edit', pause, { ref });
    expect(paused.data).toEqual({ pauseRollout: { warnings: [], deployment: { paused: true } } });
    const image = `mutation ($ref: NamedRef!) { setImage(ref: $ref, container: "web", image: "shop/web:3") { warnings } }`;
    const { data } = await graphql.ask('edit', image, { ref });
    expect(data).toEqual({ setImage: { warnings: [expect.stringContaining('paused')] } });
    const undo = `mutation ($ref: NamedRef!) { undoRollout(ref: $ref) { revision } }`;
    expect((await graphql.ask('edit', undo, { ref })).errors?.[0]?.message).toMatch(/is paused: resume it first/);
    const resume = `mutation ($ref: NamedRef!) { resumeRollout(ref: $ref) { deployment { paused } } }`;
    const resumed = await graphql.ask('edit', resume, { ref });
    expect(resumed.data).toEqual({ resumeRollout: { deployment: { paused: false } } });
  });

  test('an invalid change tells which field is wrong', async () => {
    const scale = `mutation ($ref: NamedRef!) { scaleDeployment(ref: $ref, replicas: -1) { ${change} } }`;
    const { errors } = await graphql.ask('edit', scale, { ref });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', causes: [{ field: 'spec.replicas' }] });
  });

  test('each document of a manifest is answered for itself', async () => {
    const manifest = [
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: one}\ndata: {a: "1", b: "2"}',
      'apiVersion: v1\nkind: Nonsense\nmetadata: {name: two}',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: Three_}',
    ].join('\n---\n');
    const apply =
      'mutation ($manifest: String!) { apply(cluster: "test", manifest: $manifest) { results { index operation object { kind } error { code message } } } }';
    const { data, errors } = await graphql.ask<{ apply: { results: object[] } }>('edit', apply, { manifest });
    expect(errors).toBeUndefined();
    expect(data.apply.results).toMatchObject([
      { operation: 'CREATED', object: { kind: 'ConfigMap' } },
      {
        operation: 'REFUSED',
        error: { code: 'BAD_REQUEST', message: 'no matches for kind "Nonsense" in version "v1"' },
      },
      { operation: 'REFUSED', error: { code: 'INVALID' } },
    ]);
    const next = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: one}\ndata: {b: "3"}';
    await graphql.ask('edit', apply, { manifest: next });
    const read = '{ configMap(cluster: "test", namespace: "default", name: "one") { data } }';
    expect((await graphql.ask('view', read)).data).toEqual({ configMap: { data: { b: '3' } } });
  });

  test('a manifest that cannot be read is refused with its line', async () => {
    const answer = await graphql.ask(
      'edit',
      'mutation { apply(cluster: "test", manifest: "a: [1,\\nb: }") { revision } }',
    );
    expect(codeOf(answer)).toBe('BAD_REQUEST');
    expect(answer.errors?.[0]?.message).toMatch(/line \d+/);
  });

  test('a manifest that was edited from an older version is a CONFLICT, unless it is forced', async () => {
    interface Applied {
      readonly apply: {
        readonly results: readonly { readonly operation: string; readonly error: { readonly code: string } | null }[];
      };
    }
    const apply = `mutation ($manifest: String!, $force: Boolean!) {
      apply(cluster: "test", manifest: $manifest, force: $force) { results { operation error { code } } } }`;
    const read = '{ configMap(cluster: "test", namespace: "default", name: "one") { yaml } }';
    const { yaml } = (await graphql.ask<{ configMap: { yaml: string } }>('edit', read)).data.configMap;
    const manifest = yaml.replace('"3"', '"4"');
    const run = async (force: boolean) =>
      (await graphql.ask<Applied>('edit', apply, { manifest, force })).data.apply.results[0];
    expect(await run(false)).toMatchObject({ operation: 'CONFIGURED' });
    await graphql.client.patch(configMaps, 'default', 'one', 'merge', { data: { b: '5' } });
    expect(await run(false)).toMatchObject({ operation: 'REFUSED', error: { code: 'CONFLICT' } });
    expect(await run(true)).toMatchObject({ operation: 'CONFIGURED' });
  });

  test('the masks of a Secret cannot be saved as its values', async () => {
    const yaml = (
      await graphql.ask<{ secret: { yaml: string } }>(
        'edit',
        '{ secret(cluster: "test", namespace: "shop", name: "db") { yaml } }',
      )
    ).data.secret.yaml;
    const apply =
      'mutation ($manifest: String!) { apply(cluster: "test", manifest: $manifest) { results { operation error { message } } } }';
    const { data } = await graphql.ask<{ apply: { results: object[] } }>('edit', apply, { manifest: yaml });
    expect(data.apply.results).toMatchObject([
      { operation: 'REFUSED', error: { message: expect.stringContaining('masked') } },
    ]);
  });

  test('a key of a Secret is changed without any value coming out', async () => {
    const update =
      'mutation { updateSecret(ref: {cluster: "test", namespace: "shop", name: "db"}, set: [{key: "password", text: "other-in-clear"}, {key: "user", text: "ann"}]) { diff secret { keys { key bytes } yaml } } }';
    const answer = await graphql.ask<{ updateSecret: { diff: string } }>('edit', update);
    expect(answer.errors).toBeUndefined();
    expect(answer.data.updateSecret.diff).toMatch(
      /-\s+password: "?<masked: 16 bytes.*\n\+\s+password: "?<masked: 14 bytes/,
    );
    expect(JSON.stringify(answer.data)).not.toContain(Buffer.from('other-in-clear').toString('base64'));
  });

  test('deleting says what is gone', async () => {
    const remove =
      'mutation { deleteObject(ref: {cluster: "test", apiVersion: "v1", kind: "ConfigMap", namespace: "default", name: "one"}) { object { id } revision } }';
    const { data, errors } = await graphql.ask<{ deleteObject: { object: unknown } }>('edit', remove);
    expect(errors).toBeUndefined();
    expect(data.deleteObject.object).toBeNull();
  });
});
