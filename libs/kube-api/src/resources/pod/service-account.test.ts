import type { Pod, ServiceAccount } from '@pilothouse/kube-model/kinds';
import { viewOf } from '@pilothouse/testing/view-of';
import { describe, expect, test } from 'vitest';
import { admitServiceAccount } from './service-account.ts';

type Spec = NonNullable<Pod['spec']>;
type Container = Spec['containers'][number];

const tokenPath = '/var/run/secrets/kubernetes.io/serviceaccount';
const main: Container = { name: 'main', image: 'x' };

/** The spec of a Pod of account `default`, as it is admitted. */
function admitted(spec: Partial<Spec> = {}, account: Partial<ServiceAccount> = {}): Spec {
  const pod = podOf(spec);
  admitServiceAccount(pod, viewOf({ serviceaccounts: [{ ...account, metadata: { ...place, ...account.metadata } }] }));
  return specOf(pod);
}

const place = { namespace: 'shop', name: 'default' };

function podOf(spec: Partial<Spec> = {}, name = 'web', generateName?: string): Pod {
  const metadata = { namespace: 'shop', name, ...(generateName !== undefined && { generateName }) };
  return { metadata, spec: { serviceAccountName: 'default', containers: [structuredClone(main)], ...spec } };
}

function specOf({ spec }: Pod): Spec {
  if (!spec) throw new Error('a pod without a spec');
  return spec;
}

const mountsOf = ({ volumeMounts = [] }: Container) => volumeMounts.map(({ mountPath }) => mountPath);

describe('the token volume', () => {
  test('comes after the volumes of the author, with what the API server that we compare with puts into it', () => {
    const { volumes = [] } = admitted({ volumes: [{ name: 'own', emptyDir: {} }] });
    expect(volumes).toHaveLength(2);
    expect(volumes[1]?.name).toMatch(/^kube-api-access-[bcdfghjklmnpqrstvwxz2456789]{5}$/);
    expect(volumes[1]?.projected).toEqual({
      defaultMode: 420,
      sources: [
        { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
        { configMap: { items: [{ key: 'ca.crt', path: 'ca.crt' }], name: 'kube-root-ca.crt' } },
        {
          downwardAPI: {
            items: [{ fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' }, path: 'namespace' }],
          },
        },
        { configMap: { items: [{ key: 'service-ca.crt', path: 'service-ca.crt' }], name: 'openshift-service-ca.crt' } },
      ],
    });
  });

  test('is mounted read-only into every container, init containers too, after their own mounts', () => {
    const containers = [main, { ...main, name: 'side', volumeMounts: [{ name: 'own', mountPath: '/own' }] }];
    const spec = admitted({ containers: structuredClone(containers), initContainers: [{ ...main, name: 'init' }] });
    const [name = ''] = (spec.volumes ?? []).map((volume) => volume.name);
    const mount = { name, readOnly: true, mountPath: tokenPath };
    expect(spec.containers.map(({ volumeMounts }) => volumeMounts)).toEqual([
      [mount],
      [{ name: 'own', mountPath: '/own' }, mount],
    ]);
    expect(spec.initContainers?.[0]?.volumeMounts).toEqual([mount]);
  });

  test('leaves a container alone that has something there, and is not made when all have', () => {
    const own = { ...main, name: 'own', volumeMounts: [{ name: 'mine', mountPath: tokenPath }] };
    const volumes = [{ name: 'mine', emptyDir: {} }];
    const both = admitted({ volumes, containers: structuredClone([own, main]) });
    expect(both.containers.map((container) => container.volumeMounts?.length)).toEqual([1, 1]);
    expect(both.volumes).toHaveLength(2);
    expect(admitted({ volumes, containers: structuredClone([own]) }).volumes).toEqual(volumes);
  });

  test('that the author wrote by its name is the one that is mounted', () => {
    const volumes = [{ name: 'kube-api-access-mine', emptyDir: {} }];
    const spec = admitted({ volumes });
    expect(spec.volumes).toEqual(volumes);
    expect(spec.containers[0]?.volumeMounts?.[0]?.name).toBe('kube-api-access-mine');
  });

  test.each([
    [undefined, undefined, true],
    [undefined, false, false],
    [true, false, true],
    [false, true, false],
    [false, undefined, false],
  ])('with automount %s in the Pod and %s in the account is there: %s', (pod, account, expected) => {
    const spec = admitted(
      pod === undefined ? {} : { automountServiceAccountToken: pod },
      account === undefined ? {} : { automountServiceAccountToken: account },
    );
    expect(spec.volumes?.length ?? 0).toBe(expected ? 1 : 0);
    expect(spec.containers.flatMap(mountsOf)).toEqual(expected ? [tokenPath] : []);
  });

  test('is the same when a batch is tried again', () => {
    const pod = podOf();
    const account: ServiceAccount = { metadata: place, imagePullSecrets: [{ name: 'pull' }] };
    const view = viewOf({ serviceaccounts: [account] });
    admitServiceAccount(pod, view);
    const once = structuredClone(pod);
    admitServiceAccount(pod, view);
    expect(pod).toEqual(once);
  });
});

test('pull secrets come from the account only where the Pod has none', () => {
  const account = { imagePullSecrets: [{ name: 'theirs' }] };
  expect(admitted({}, account).imagePullSecrets).toEqual([{ name: 'theirs' }]);
  expect(admitted({ imagePullSecrets: [{ name: 'own' }] }, account).imagePullSecrets).toEqual([{ name: 'own' }]);
  expect(admitted().imagePullSecrets).toBeUndefined();
});

describe('an account that is not there', () => {
  const refused = (pod: Pod) => {
    try {
      admitServiceAccount(pod, viewOf({}));
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test('refuses the Pod in the words of upstream', () => {
    expect(refused(podOf({ serviceAccountName: 'robot' }))).toMatchObject({
      reason: 'Forbidden',
      message: 'pods "web" is forbidden: error looking up service account shop/robot: serviceaccount "robot" not found',
      details: { name: 'web', kind: 'pods' },
    });
  });

  test('names a Pod whose name is generated by what its name begins with', () => {
    expect(refused(podOf({}, 'web-x7k2p', 'web-'))).toMatchObject({ details: { name: 'web-' } });
    expect(refused(podOf({}, 'other', 'web-'))).toMatchObject({ details: { name: 'other' } });
  });
});

describe('an account that enforces its list of secrets', () => {
  const metadata = { ...place, annotations: { 'kubernetes.io/enforce-mountable-secrets': 'true' } };
  const account: ServiceAccount = { metadata, secrets: [{ name: 'listed' }], imagePullSecrets: [{ name: 'pull' }] };
  const variable = (name: string) => ({ name: 'KEY', valueFrom: { secretKeyRef: { name, key: 'k' } } });
  const why = 'is not allowed because service account default does not reference that';

  test('lets Pods use what it lists', () => {
    const containers = [{ ...main, env: [variable('listed')], envFrom: [{ secretRef: { name: 'listed' } }] }];
    const volumes = [{ name: 'v', secret: { secretName: 'listed' } }];
    expect(() => admitted({ containers, volumes, imagePullSecrets: [{ name: 'pull' }] }, account)).not.toThrow();
  });

  const others: [string, Partial<Spec>, string][] = [
    [
      'a volume',
      { volumes: [{ name: 'v', secret: { secretName: 'other' } }] },
      `volume with secret.secretName="other" ${why} secret`,
    ],
    [
      'a variable of an init container',
      { initContainers: [{ ...main, name: 'init', env: [variable('other')] }] },
      `init container init with envVar KEY referencing secret.secretName="other" ${why} secret`,
    ],
    [
      'envFrom',
      { containers: [{ ...main, envFrom: [{ secretRef: { name: 'other' } }] }] },
      `container main with envFrom referencing secret.secretName="other" ${why} secret`,
    ],
    [
      'a pull secret',
      { imagePullSecrets: [{ name: 'pull' }, { name: 'other' }] },
      `imagePullSecrets[1].name="other" ${why} imagePullSecret`,
    ],
  ];
  test.each(others)('refuses another one in %s', (_, spec, message) => {
    expect(() => admitted(structuredClone(spec), account)).toThrow(`pods "web" is forbidden: ${message}`);
    expect(() => admitted(structuredClone(spec))).not.toThrow();
  });
});
