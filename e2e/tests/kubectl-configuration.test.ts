import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { podOf, sleeper } from '../src/sleeper.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'configuration');
});
afterAll(() => namespace.remove());

async function run(name: string, container: object): Promise<void> {
  await kubectl(['apply', '-f', '-'], podOf(namespace.name, name, { containers: [container] }));
  await kubectl(inNamespace('wait', `pod/${name}`, '--for=condition=Ready', '--timeout=60s'));
}
const printed = (pod: string, ...names: string[]) =>
  kubectl(inNamespace('exec', pod, '--', 'sh', '-c', `echo ${names.map((name) => `[$${name}]`).join('')}`));

const secret = (name: string, type: string, stringData: object, annotations: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name, namespace: namespace.name, annotations },
  type,
  stringData,
});

describe('C2 ConfigMap', () => {
  test('reaches the environment by key and as a whole, and one that is optional may be missing', async () => {
    await kubectl(
      inNamespace('create', 'configmap', 'look', '--from-literal=colour=blue', '--from-literal=SHAPE=round'),
    );
    const env = [
      { name: 'COLOUR', valueFrom: { configMapKeyRef: { name: 'look', key: 'colour' } } },
      { name: 'NONE', valueFrom: { configMapKeyRef: { name: 'nowhere', key: 'x', optional: true } } },
    ];
    const envFrom = [
      { prefix: 'ALL_', configMapRef: { name: 'look' } },
      { configMapRef: { name: 'nowhere', optional: true } },
    ];
    await run('by-environment', sleeper('main', { env, envFrom }));
    expect(await printed('by-environment', 'COLOUR', 'ALL_SHAPE', 'ALL_colour', 'NONE')).toBe(
      '[blue][round][blue][]\n',
    );
  });

  test('that is immutable keeps its data, and can still be deleted', async () => {
    const metadata = { name: 'fixed', namespace: namespace.name };
    await kubectl(['apply', '-f', '-'], {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata,
      data: { a: '1' },
      immutable: true,
    });
    const edit = inNamespace('patch', 'configmap', 'fixed', '--type=merge', '-p', '{"data":{"a":"2"}}');
    const { code, stderr } = await kubectl.attempt(edit);
    expect([code, stderr]).toEqual([1, expect.stringContaining('field is immutable when `immutable` is set')]);
    await kubectl(inNamespace('delete', 'configmap', 'fixed'));
  });
});

describe('C3 Secret', () => {
  test.each([
    ['kubernetes.io/tls', { 'tls.crt': 'x' }, 'data[tls.key]'],
    ['kubernetes.io/basic-auth', { other: 'x' }, 'data[username]'],
    ['kubernetes.io/ssh-auth', { other: 'x' }, 'data[ssh-privatekey]'],
    ['kubernetes.io/dockerconfigjson', { '.dockerconfigjson': 'no json' }, 'data[.dockerconfigjson]'],
    ['kubernetes.io/dockercfg', { other: 'x' }, 'data[.dockercfg]'],
    ['kubernetes.io/service-account-token', {}, 'metadata.annotations[kubernetes.io/service-account.name]'],
  ])('of the type %s is refused without what that type needs', async (type, data, field) => {
    const { code, stderr } = await kubectl.attempt(['create', '-f', '-'], secret('bad', type, data));
    expect([code, stderr]).toEqual([1, expect.stringContaining(field)]);
    expect(stderr).not.toContain('no json');
  });

  test('of every type that has what it needs is accepted, and its type stays as it is', async () => {
    const types: readonly [string, object][] = [
      ['Opaque', { any: 'x' }],
      ['kubernetes.io/tls', { 'tls.crt': 'x', 'tls.key': 'y' }],
      ['kubernetes.io/basic-auth', { username: 'x' }],
      ['kubernetes.io/ssh-auth', { 'ssh-privatekey': 'x' }],
      ['kubernetes.io/dockerconfigjson', { '.dockerconfigjson': '{}' }],
      ['kubernetes.io/dockercfg', { '.dockercfg': '{}' }],
    ];
    for (const [index, [type, data]] of types.entries()) {
      await kubectl(['create', '-f', '-'], secret(`good-${index}`, type, data));
    }
    const { code, stderr } = await kubectl.attempt(inNamespace('patch', 'secret', 'good-0', '-p', '{"type":"other"}'));
    expect([code, stderr]).toEqual([1, expect.stringContaining('field is immutable')]);
  });

  test('is masked where kubectl does not ask for its bytes, reaches the environment, and takes stringData before data', async () => {
    const both = { ...secret('both', 'Opaque', { a: 'plain words' }), data: { a: 'b2xk', b: 'Yg==' } };
    await kubectl(['create', '-f', '-'], both);
    const told = [
      await kubectl(inNamespace('get', 'secret', 'both', '-o', 'wide')),
      await kubectl(inNamespace('describe', 'secret', 'both')),
    ].join('\n');
    expect(told).not.toContain('plain words');
    expect(told).not.toContain(Buffer.from('plain words').toString('base64'));
    expect(told).toMatch(/a: +11 bytes/);
    const env = [{ name: 'A', valueFrom: { secretKeyRef: { name: 'both', key: 'a' } } }];
    await run('reads-secret', sleeper('main', { env, envFrom: [{ prefix: 'S_', secretRef: { name: 'both' } }] }));
    expect(await printed('reads-secret', 'A', 'S_b')).toBe('[plain words][b]\n');
  });
});
