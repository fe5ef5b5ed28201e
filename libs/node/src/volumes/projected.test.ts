import type { Pod } from '@pilothouse/kube-model/kinds';
import { describe, expect, test } from 'vitest';
import type { PodObject } from '../pod-types.ts';
import type { Content } from './content-source.ts';
import { type Projected, planProjected, readProjected, renewalOf, unsupportedSource } from './projected.ts';

type Spec = NonNullable<Pod['spec']>;

const place = { podIp: '10.244.0.7', hostIp: '10.0.0.1', allocatable: {} };

function podOf(spec: Partial<Spec> = {}): PodObject {
  const metadata = { name: 'web', namespace: 'shop', uid: 'u', resourceVersion: '1', creationTimestamp: '' };
  const labels = { tier: 'a "b"', app: 'web' };
  const containers = [{ name: 'main', resources: { limits: { cpu: '250m' } } }];
  return { apiVersion: 'v1', kind: 'Pod', metadata: { ...metadata, labels }, spec: { containers, ...spec } };
}

const objects: Readonly<Record<string, Content>> = {
  'ConfigMap/kube-root-ca.crt': { 'ca.crt': Buffer.from('PEM'), other: Buffer.from('no') },
  'ConfigMap/binary': { raw: Buffer.from([0, 255]) },
  'Secret/keys': { a: Buffer.from('1'), b: Buffer.from('2') },
};

/** `path mode content` of each file. */
async function filesOf(projected: Projected, spec: Partial<Spec> = {}): Promise<string[]> {
  const material = await readProjected(projected, {
    content: async (kind, name) => objects[`${kind}/${name}`],
    token: async ({ audience, expirationSeconds }) => ({ token: `${audience} ${expirationSeconds}`, renewAt: 7 }),
  });
  const files = planProjected({ name: 'v', projected }, material, { pod: podOf(spec), place });
  return files.map(({ path, mode, content }) => `${path} ${mode.toString(8)} ${content.toString('latin1')}`);
}

const items = [{ key: 'ca.crt', path: 'ca.crt' }];
const tokenVolume: Projected = {
  defaultMode: 0o644,
  sources: [
    { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
    { configMap: { name: 'kube-root-ca.crt', items } },
    { downwardAPI: { items: [{ path: 'namespace', fieldRef: { fieldPath: 'metadata.namespace' } }] } },
    { configMap: { name: 'openshift-service-ca.crt', items } },
  ],
};

describe('the token volume', () => {
  test('holds the token, the authority and the namespace, and does without what only other servers have', async () => {
    expect(await filesOf(tokenVolume)).toEqual(['token 644 undefined 3607', 'ca.crt 644 PEM', 'namespace 644 shop']);
  });

  test('keeps its token from all but the user or the group that the pod names', async () => {
    const token = async (spec: Partial<Spec>) => (await filesOf(tokenVolume, spec))[0]?.split(' ')[1];
    const as = (runAsUser: number) => ({ name: `as-${runAsUser}`, securityContext: { runAsUser } });
    expect(await token({ securityContext: { runAsUser: 1000 } })).toBe('600');
    expect(await token({ containers: [as(1), as(1)], initContainers: [as(1)] })).toBe('600');
    expect(await token({ containers: [as(1), as(2)] })).toBe('644');
    expect(await token({ containers: [as(1), { name: 'any' }] })).toBe('644');
    expect(await token({ securityContext: { fsGroup: 5 } })).toBe('640');
  });

  test('waits for the authority', async () => {
    const sources = [{ configMap: { name: 'missing', items } }];
    await expect(filesOf({ sources })).rejects.toThrow(
      'MountVolume.SetUp failed for volume "v" : configmap "missing" not found',
    );
  });
});

describe('a projected volume', () => {
  test('takes every key unless it says which, with the modes that it says', async () => {
    const sources = [
      { secret: { name: 'keys', items: [{ key: 'b', path: 'deep/b', mode: 0o400 }] } },
      { configMap: { name: 'kube-root-ca.crt' } },
      { configMap: { name: 'binary' } },
    ];
    const expected = ['deep/b 400 2', 'ca.crt 440 PEM', 'other 440 no', 'raw 440 \0\xff'];
    expect(await filesOf({ sources, defaultMode: 0o440 })).toEqual(expected);
  });

  test('of two files of one path has the later', async () => {
    const as = (key: string) => ({ secret: { name: 'keys', items: [{ key, path: 'same' }] } });
    expect(await filesOf({ sources: [as('a'), as('b')] })).toEqual(['same 644 2']);
  });

  test('does without what is optional, and refuses what is not', async () => {
    const wrong = [{ key: 'none', path: 'x' }];
    expect(
      await filesOf({
        sources: [
          { secret: { name: 'missing', optional: true } },
          { secret: { name: 'keys', optional: true, items: [...wrong, { key: 'a', path: 'a' }] } },
        ],
      }),
    ).toEqual(['a 644 1']);
    await expect(filesOf({ sources: [{ secret: { name: 'keys', items: wrong } }] })).rejects.toThrow(
      'references non-existent secret key: none',
    );
    await expect(filesOf({ sources: [{ secret: { name: 'missing' } }] })).rejects.toThrow('secret "missing" not found');
  });

  test('tells the pod about itself', async () => {
    const field = (fieldPath: string) => ({ path: fieldPath, fieldRef: { fieldPath } });
    const cpu = { path: 'cpu', resourceFieldRef: { containerName: 'main', resource: 'limits.cpu', divisor: '1m' } };
    const sources = [{ downwardAPI: { items: [field('metadata.labels'), field("metadata.labels['app']"), cpu] } }];
    expect(await filesOf({ sources })).toEqual([
      'metadata.labels 644 app="web"\ntier="a \\"b\\""',
      "metadata.labels['app'] 644 web",
      'cpu 644 250',
    ]);
    await expect(filesOf({ sources: [{ downwardAPI: { items: [field('spec.nope')] } }] })).rejects.toThrow(
      'unsupported fieldPath: spec.nope',
    );
  });

  test('asks for tokens of the audience and life that it says, an hour by default, and is renewed with the first', async () => {
    const sources = [{ serviceAccountToken: { path: 't', audience: 'vault' } }];
    expect(await filesOf({ sources })).toEqual(['t 644 vault 3600']);
    const token = (renewAt: number) => ({ kind: 'token' as const, path: 't', token: { token: '', renewAt } });
    expect(renewalOf([token(9), { kind: 'fields', items: [] }, token(7)])).toBe(7);
    expect(renewalOf([])).toBe(Number.POSITIVE_INFINITY);
  });

  test('with a source of another kind is known for it', () => {
    expect(unsupportedSource(tokenVolume)).toBeUndefined();
    expect(unsupportedSource({ sources: [{ clusterTrustBundle: { path: 'x' } }] })).toBe('clusterTrustBundle');
  });
});
