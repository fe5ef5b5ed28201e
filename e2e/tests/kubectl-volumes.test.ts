import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { podOf, sleeper } from '../src/sleeper.ts';
import { waitFor } from '../src/wait-for.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];

beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'volumes');
});
afterAll(() => namespace.remove());

async function run(name: string, spec: object): Promise<void> {
  await kubectl(['apply', '-f', '-'], podOf(namespace.name, name, spec));
  await kubectl(inNamespace('wait', `pod/${name}`, '--for=condition=Ready', '--timeout=60s'));
}

/** Runs a shell line in a container; `$M` leads to its volumes. */
const inside = (pod: string, line: string, container = 'main') =>
  kubectl(inNamespace('exec', pod, '-c', container, '--', 'sh', '-c', `M=$POD_MOUNTS; ${line}`));

const mount = (name: string, mountPath: string, more: object = {}) => ({ name, mountPath, ...more });
const events = (pod: string) => kubectl(inNamespace('events', '--for', `pod/${pod}`));

describe('C2 ConfigMap in a volume', () => {
  beforeAll(async () => {
    const data = { colour: 'blue', shape: 'round' };
    const binaryData = { raw: Buffer.from([0, 1, 254, 255]).toString('base64') };
    const metadata = { name: 'look', namespace: namespace.name };
    await kubectl(['apply', '-f', '-'], { apiVersion: 'v1', kind: 'ConfigMap', metadata, data, binaryData });
    const items = [{ key: 'colour', path: 'deep/paint', mode: 0o400 }];
    await run('reader', {
      volumes: [
        { name: 'all', configMap: { name: 'look' } },
        { name: 'some', configMap: { name: 'look', defaultMode: 0o440, items } },
        { name: 'maybe', configMap: { name: 'nowhere', optional: true } },
      ],
      containers: [
        sleeper('main', {
          volumeMounts: [
            mount('all', '/etc/look'),
            mount('some', '/etc/some'),
            mount('maybe', '/etc/maybe'),
            mount('all', '/etc/one/colour', { subPath: 'colour' }),
          ],
        }),
      ],
    });
  });

  test('every key is a file, bytes are kept, items have their paths and modes, an optional one that is not there is empty', async () => {
    expect(await inside('reader', 'ls $M/etc/look; cat $M/etc/look/colour; od -An -tu1 $M/etc/look/raw')).toBe(
      'colour\nraw\nshape\nblue   0   1 254 255\n',
    );
    expect(await inside('reader', 'cd $M/etc/some; ls; stat -Lc %a deep/paint; ls $M/etc/maybe')).toBe('deep\n400\n');
  });

  test('an edit reaches the mounted files in place, and not those of a subPath', async () => {
    await kubectl(inNamespace('patch', 'configmap', 'look', '--type=merge', '-p', '{"data":{"colour":"green"}}'));
    await waitFor('the file to change', async () => (await inside('reader', 'cat $M/etc/look/colour')) === 'green');
    expect(await inside('reader', 'cat $M/etc/one/colour $M/etc/some/deep/paint')).toBe('bluegreen');
    const { items } = await kubectl.json<{ items: { status: { containerStatuses: { restartCount: number }[] } }[] }>(
      inNamespace('get', 'pods', '-l', 'app=reader'),
    );
    expect(items.map(({ status }) => status.containerStatuses[0]?.restartCount)).toEqual([0]);
  });

  test('a pod waits for one that is not there, says so, and starts when it comes', async () => {
    const volumes = [{ name: 'v', configMap: { name: 'late' } }];
    const containers = [sleeper('main', { volumeMounts: [mount('v', '/v')] })];
    await kubectl(['apply', '-f', '-'], podOf(namespace.name, 'waiter', { volumes, containers }));
    await waitFor('the event', async () =>
      (await events('waiter')).includes('MountVolume.SetUp failed for volume "v" : configmap "late" not found'),
    );
    expect(await kubectl(inNamespace('get', 'pod', 'waiter'))).toContain('ContainerCreating');
    await kubectl(inNamespace('create', 'configmap', 'late', '--from-literal=a=1'));
    await kubectl(inNamespace('wait', 'pod/waiter', '--for=condition=Ready', '--timeout=60s'));
  });
});

describe('C3 Secret in a volume', () => {
  test('its bytes are there for the pod alone, and follow an edit', async () => {
    await kubectl(inNamespace('create', 'secret', 'generic', 'keys', '--from-literal=password=first'));
    await run('holder', {
      volumes: [{ name: 'keys', secret: { secretName: 'keys', defaultMode: 0o400 } }],
      containers: [sleeper('main', { volumeMounts: [mount('keys', '/keys')] })],
    });
    expect(await inside('holder', 'cat $M/keys/password; stat -Lc " %a" $M/keys/password')).toBe('first 400\n');
    await kubectl(inNamespace('patch', 'secret', 'keys', '-p', '{"stringData":{"password":"second"}}'));
    await waitFor('the file to change', async () => (await inside('holder', 'cat $M/keys/password')) === 'second');
  });
});

describe('B1 Pod: downward API and projected volumes', () => {
  test('labels are told as they are now, with resources of the container that is named', async () => {
    const labels = { path: 'labels', fieldRef: { fieldPath: 'metadata.labels' } };
    const cpu = {
      path: 'cpu',
      resourceFieldRef: { containerName: 'main', resource: 'requests.cpu', divisor: '1m' },
    };
    await kubectl(inNamespace('create', 'configmap', 'part', '--from-literal=word=hello'));
    await run('teller', {
      volumes: [
        { name: 'me', downwardAPI: { items: [labels, cpu] } },
        {
          name: 'both',
          projected: { sources: [{ configMap: { name: 'part' } }, { downwardAPI: { items: [labels] } }] },
        },
      ],
      containers: [
        sleeper('main', {
          resources: { requests: { cpu: '250m' } },
          volumeMounts: [mount('me', '/me'), mount('both', '/both')],
        }),
      ],
    });
    expect(await inside('teller', 'cat $M/me/cpu $M/both/word; echo; cat $M/me/labels')).toBe('250hello\napp="teller"');
    await kubectl(inNamespace('label', 'pod', 'teller', 'tier=front'));
    await waitFor('the label', async () => (await inside('teller', 'cat $M/both/labels')).includes('tier="front"'));
    expect(await inside('teller', 'cat $M/me/labels')).toBe('app="teller"\ntier="front"');
  });
});

describe('B1 Pod: emptyDir', () => {
  test('is shared by the containers of a pod, by way of a subPath too, and goes with the pod', async () => {
    const volumeMounts = [mount('scratch', '/scratch')];
    const inSub = [mount('scratch', '/only', { subPath: 'inner/part' })];
    await run('sharer', {
      volumes: [{ name: 'scratch', emptyDir: {} }],
      containers: [sleeper('main', { volumeMounts }), sleeper('other', { volumeMounts: inSub })],
    });
    await inside('sharer', 'echo from main > $M/scratch/inner/part/word');
    expect(await inside('sharer', 'cat $M/only/word', 'other')).toBe('from main\n');
    await kubectl(inNamespace('delete', 'pod', 'sharer', '--wait=true'));
    await run('sharer', {
      volumes: [{ name: 'scratch', emptyDir: {} }],
      containers: [sleeper('main', { volumeMounts })],
    });
    expect(await inside('sharer', 'ls $M/scratch')).toBe('');
  });
});

describe('B1 Pod: hostPath', () => {
  test('is refused in a sentence where the operator has not allowed it', async () => {
    const volumes = [{ name: 'machine', hostPath: { path: '/etc' } }];
    const containers = [sleeper('main', { volumeMounts: [mount('machine', '/machine')] })];
    await kubectl(['apply', '-f', '-'], podOf(namespace.name, 'nosy', { volumes, containers }));
    await waitFor('the reason', async () => (await events('nosy')).includes('PILOTHOUSE_HOST_PATH=on'));
    expect(await kubectl(inNamespace('get', 'pod', 'nosy'))).toContain('CreateContainerConfigError');
  });
});
