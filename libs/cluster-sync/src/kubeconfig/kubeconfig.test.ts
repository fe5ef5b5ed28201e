import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestAuthority } from '@pilothouse/testing/test-certificates';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readBoundedYaml, UnreadableTextError } from './bounded-yaml.ts';
import { contextName, contextSettings } from './context-settings.ts';
import { parseKubeconfig } from './kubeconfig.ts';
import { loadKubeconfigs } from './load-kubeconfigs.ts';
import { minified } from './minified.ts';
import { readContexts } from './read-contexts.ts';

const exec = {
  apiVersion: 'client.authentication.k8s.io/v1',
  command: 'aws',
  args: ['eks', 'get-token', '--cluster-name', 'my shop'],
  env: [{ name: 'AWS_PROFILE', value: 'prod' }],
  provideClusterInfo: true,
};
const several = {
  apiVersion: 'v1',
  kind: 'Config',
  preferences: { colors: true },
  'current-context': 'prod',
  clusters: [
    { name: 'c1', cluster: { server: 'https://one.example:6443/', 'tls-server-name': 'kube' } },
    { name: 'c2', cluster: { server: 'http://[::1]:8001/k8s', 'insecure-skip-tls-verify': true } },
  ],
  users: [
    { name: 'ann', user: { exec } },
    { name: 'bob', user: { username: 'bob', password: 'b', as: 'carl', 'as-groups': ['g'], 'as-uid': null } },
    { name: 'none', user: null },
  ],
  contexts: [
    { name: 'prod', context: { cluster: 'c1', user: 'ann', namespace: 'shop' } },
    { name: 'test', context: { cluster: 'c2', user: 'bob' } },
    { name: 'open', context: { cluster: 'c2', user: 'none', namespace: null } },
    { name: 'lost', context: { cluster: 'c3', user: 'ann' } },
  ],
};

describe('a kubeconfig', () => {
  test.each([
    ['YAML', stringify(several)],
    ['JSON', JSON.stringify(several)],
  ])('in %s tells its contexts, and which cannot be used', (_, text) => {
    const nothing = { namespace: undefined, program: undefined, problem: undefined, current: false };
    const server = 'http://[::1]:8001/k8s';
    const program = 'aws eks get-token --cluster-name "my shop"';
    expect(readContexts(text)).toEqual([
      {
        ...nothing,
        name: 'prod',
        current: true,
        server: 'https://one.example:6443/',
        user: 'ann',
        namespace: 'shop',
        program,
      },
      { ...nothing, name: 'test', server, user: 'bob' },
      { ...nothing, name: 'open', server, user: 'none' },
      {
        ...nothing,
        name: 'lost',
        server: undefined,
        user: 'ann',
        program,
        problem: 'Context "lost" names the cluster "c3", which is not in the kubeconfig',
      },
    ]);
  });

  test('gives what reaching a context takes', () => {
    const kubeconfig = parseKubeconfig(stringify(several));
    expect(contextSettings(kubeconfig, 'prod', 'refused')).toMatchObject({
      server: 'https://one.example:6443',
      tlsServerName: 'kube',
      insecure: false,
      program: {
        command: 'aws',
        env: { AWS_PROFILE: 'prod' },
        cluster: { server: 'https://one.example:6443/', 'tls-server-name': 'kube', config: null },
      },
    });
    expect(contextSettings(kubeconfig, 'test', 'refused')).toMatchObject({
      insecure: true,
      credentials: { basic: { username: 'bob', password: 'b' } },
      impersonate: { name: 'carl', groups: ['g'] },
    });
    expect(contextSettings(kubeconfig, 'open', 'refused').credentials).toEqual({ certificate: undefined });
  });

  test('is kept with one context only, and that means the same', () => {
    const kubeconfig = parseKubeconfig(stringify(several));
    const text = minified(kubeconfig, 'test');
    expect(text).not.toContain('AWS_PROFILE');
    expect(contextName(parseKubeconfig(text), undefined)).toBe('test');
    const settings = contextSettings(kubeconfig, 'test', 'refused');
    expect(contextSettings(parseKubeconfig(text), 'test', 'refused')).toEqual(settings);
  });

  test('without a current context means its only one', () => {
    const text = 'contexts: [{name: a, context: {cluster: c}}]\nclusters: [{name: c, cluster: {server: https://x}}]';
    expect(contextName(parseKubeconfig(text), undefined)).toBe('a');
  });

  test('of which any part is replaced by any value is read or refused, never more', () => {
    const paths = ['current-context', 'clusters', 'users', 'contexts', 'kind', 'apiVersion'];
    const anything = fc.anything({ withNullPrototype: true, withBigInt: false, maxDepth: 4 });
    const arbitrary = fc.record({ path: fc.constantFrom(...paths), value: anything });
    fc.assert(
      fc.property(arbitrary, ({ path, value }) => {
        const text = JSON.stringify({ ...several, [path]: value });
        try {
          for (const { problem } of readContexts(text)) expect(problem).not.toBe('');
        } catch (error) {
          expect(error).toMatchObject({ name: 'StatusError', reason: 'BadRequest' });
        }
      }),
    );
  });
});

test('any text is read or refused in words, and quickly', () => {
  const pieces = [
    '[',
    '{',
    '- ',
    'a: ',
    '&a ',
    '*a',
    '"',
    "'",
    '\n',
    '  ',
    '|',
    '>',
    '? ',
    '!',
    '#',
    '---\n',
    '<<: ',
    ',',
    ']',
    '}',
  ];
  const arbitrary = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 300 });
  fc.assert(
    fc.property(arbitrary, (parts) => {
      const text = parts.join('');
      try {
        readBoundedYaml(text);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableTextError);
      }
    }),
  );
});

describe('kubeconfigs of this machine', () => {
  const directory = mkdtempSync(join(tmpdir(), 'pilothouse-kubeconfigs-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  function write(name: string, content: object | string): string {
    const file = join(directory, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : stringify(content));
    return file;
  }

  test('have their files read where they stand, but for tokens and programs', async () => {
    const { ca, issue } = await createTestAuthority();
    const { cert, key } = await issue();
    write('a/pki/ca.crt', ca);
    write('a/me.crt', cert);
    write('a/me.key', key);
    const file = write('a/config', {
      clusters: [{ name: 'c', cluster: { server: 'https://x', 'certificate-authority': 'pki/ca.crt' } }],
      users: [
        { name: 'cert', user: { 'client-certificate': 'me.crt', 'client-key': join(directory, 'a/me.key') } },
        { name: 'token', user: { tokenFile: 'token' } },
        { name: 'exec', user: { exec: { ...exec, command: './login' } } },
      ],
      contexts: ['cert', 'token', 'exec'].map((user) => ({ name: user, context: { cluster: 'c', user } })),
    });
    const { kubeconfig, problems } = await loadKubeconfigs([file]);
    if (!kubeconfig) throw new Error('nothing was read');
    expect(problems).toEqual([]);
    const settings = (name: string) => contextSettings(kubeconfig, name, 'absolute');
    expect(settings('cert')).toMatchObject({ ca, credentials: { certificate: { cert, key } } });
    expect(settings('token').tokenFile).toBe(join(directory, 'a/token'));
    expect(settings('exec').program?.command).toBe(join(directory, 'a/login'));
    expect(minified(kubeconfig, 'cert')).not.toContain('me.crt');
  });

  test('are one: the first to name something wins, and one may use what another names', async () => {
    const first = write('first', {
      'current-context': 'a',
      contexts: [{ name: 'a', context: { cluster: 'c', user: 'u' } }],
    });
    const second = write('second', {
      'current-context': 'b',
      clusters: [{ name: 'c', cluster: { server: 'https://x' } }],
      users: [{ name: 'u', user: { token: 't' } }],
      contexts: [
        { name: 'a', context: { cluster: 'other' } },
        { name: 'b', context: { cluster: 'c' } },
      ],
    });
    const { kubeconfig } = await loadKubeconfigs([first, second]);
    if (!kubeconfig) throw new Error('nothing was read');
    expect(contextName(kubeconfig, undefined)).toBe('a');
    expect(contextSettings(kubeconfig, 'a', 'absolute')).toMatchObject({
      server: 'https://x',
      credentials: { token: 't' },
    });
    expect(kubeconfig.contexts.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('that cannot be read are told of, and do not keep the others from being read', async () => {
    const good = write('good', {
      contexts: [{ name: 'a', context: { cluster: 'c' } }],
      clusters: [{ name: 'c', cluster: { server: 'https://x', 'certificate-authority': 'gone.crt' } }],
    });
    const broken = write('broken', 'clusters: [');
    const missing = join(directory, 'missing');
    const { kubeconfig, problems } = await loadKubeconfigs([broken, missing, directory, good]);
    expect(kubeconfig?.contexts).toHaveLength(1);
    expect(problems).toEqual([
      expect.stringContaining(`${broken}: The kubeconfig is not YAML`),
      `${missing}: There is no such file`,
      `${directory}: This is a directory`,
      `${good}: certificate-authority gone.crt: There is no such file`,
    ]);
    expect((await loadKubeconfigs([missing])).kubeconfig).toBeUndefined();
  });
});
