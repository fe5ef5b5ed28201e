import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';
import { waitFor } from '../src/wait-for.ts';

const kubectl = createKubectl(inject('product'));
const spaces: { remove(): Promise<void> }[] = [];

async function newNamespace(prefix: string): Promise<(...args: string[]) => string[]> {
  const namespace = await createNamespace(kubectl, prefix);
  spaces.push(namespace);
  await waitFor('the account default', async () => {
    return (await kubectl.attempt(['-n', namespace.name, 'get', 'serviceaccount', 'default'])).code === 0;
  });
  return (...args) => ['-n', namespace.name, ...args];
}

afterAll(() => Promise.all(spaces.map((space) => space.remove())));

const container = { name: 'c', image: 'sleeper:1', command: ['/bin/sleep', '1000'] };
const template = (more: object = {}) => ({
  metadata: { labels: { app: 'x' } },
  spec: { terminationGracePeriodSeconds: 0, containers: [{ ...container, ...more }] },
});

function deployment(replicas: number): object {
  const spec = { replicas, selector: { matchLabels: { app: 'x' } }, template: template() };
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec };
}

function quota(spec: object): object {
  return { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'q' }, spec };
}

function pod(name: string, resources: object = {}): object {
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name }, spec: template({ resources }).spec };
}

describe('ResourceQuota', () => {
  let inNamespace: (...args: string[]) => string[];
  beforeAll(async () => {
    inNamespace = await newNamespace('quota');
  });
  const used = (name: string) =>
    kubectl(inNamespace('get', 'quota', 'q', '-o', `jsonpath={.status.used.${name.replaceAll('.', '\\.')}}`));

  test('ResourceQuota holds a Deployment at what it allows, and lets it grow with more', async () => {
    await kubectl(inNamespace('apply', '-f', '-'), quota({ hard: { pods: '2' } }));
    await kubectl(inNamespace('apply', '-f', '-'), deployment(3));
    await kubectl(inNamespace('wait', 'deployment/web', '--for=condition=ReplicaFailure', '--timeout=60s'));
    const why = await kubectl(
      inNamespace('get', 'deploy', 'web', '-o', 'jsonpath={.status.conditions[?(@.type=="ReplicaFailure")].message}'),
    );
    expect(why).toMatch(
      /^pods "web-\w+-\w+" is forbidden: exceeded quota: q, requested: pods=1, used: pods=2, limited: pods=2$/,
    );
    expect(await used('pods')).toBe('2');
    const events = await kubectl(inNamespace('get', 'events', '--field-selector', 'reason=FailedCreate'));
    expect(events).toContain('Error creating: pods "web-');
    await kubectl(inNamespace('patch', 'quota', 'q', '-p', '{"spec":{"hard":{"pods":"3"}}}'));
    await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=90s'));
    expect(await kubectl(inNamespace('describe', 'quota', 'q'))).toMatch(/^pods +3 +3$/m);
    expect(await kubectl(inNamespace('get', 'quota', 'q'))).toMatch(/^q +pods: 3\/3 /m);
  });

  test('ResourceQuota gives back what is gone', async () => {
    await kubectl(inNamespace('scale', 'deployment/web', '--replicas=1'));
    await waitFor('what is used to fall', async () => (await used('pods')) === '1');
    await kubectl(inNamespace('delete', 'deployment', 'web'));
    await waitFor('nothing to be used', async () => (await used('pods')) === '0');
  });

  test('ResourceQuota of cpu wants it named, by kubectl create quota and count/ of any kind', async () => {
    await kubectl(inNamespace('delete', 'quota', 'q'));
    await kubectl(inNamespace('create', 'quota', 'q', '--hard=requests.cpu=1,count/configmaps=1'));
    const bare = await kubectl.attempt(inNamespace('apply', '-f', '-'), pod('bare'));
    expect(bare.stderr).toContain('pods "bare" is forbidden: failed quota: q: must specify requests.cpu for: c');
    await kubectl(inNamespace('apply', '-f', '-'), pod('sized', { requests: { cpu: '600m' } }));
    expect(await used('requests.cpu')).toBe('600m');
    const second = await kubectl.attempt(inNamespace('apply', '-f', '-'), pod('second', { requests: { cpu: '500m' } }));
    expect(second.stderr).toContain(
      'exceeded quota: q, requested: requests.cpu=500m, used: requests.cpu=600m, limited: requests.cpu=1',
    );
    const map = await kubectl.attempt(inNamespace('create', 'configmap', 'more'));
    expect(map.stderr).toContain('exceeded quota: q, requested: count/configmaps=1');
  });
});

describe('LimitRange', () => {
  test('LimitRange fills in what containers leave out and refuses what is out of bounds', async () => {
    const inNamespace = await newNamespace('limits');
    const limits = [
      {
        type: 'Container',
        default: { memory: '256Mi' },
        defaultRequest: { memory: '128Mi' },
        max: { cpu: '2' },
        min: { cpu: '100m' },
      },
    ];
    const range = { apiVersion: 'v1', kind: 'LimitRange', metadata: { name: 'l' }, spec: { limits } };
    await kubectl(inNamespace('apply', '-f', '-'), range);
    await kubectl(inNamespace('apply', '-f', '-'), pod('filled'));
    const resources = 'jsonpath={.spec.containers[0].resources}';
    expect(JSON.parse(await kubectl(inNamespace('get', 'pod', 'filled', '-o', resources)))).toEqual({
      limits: { cpu: '2', memory: '256Mi' },
      requests: { cpu: '2', memory: '128Mi' },
    });
    const large = await kubectl.attempt(inNamespace('apply', '-f', '-'), pod('large', { limits: { cpu: '3' } }));
    expect(large.stderr).toContain('pods "large" is forbidden: maximum cpu usage per Container is 2, but limit is 3');
    expect(await kubectl(inNamespace('describe', 'limitrange', 'l'))).toMatch(
      /^Container +memory +- +- +128Mi +256Mi +-$/m,
    );
  });
});

describe('B1 Pod: eviction', () => {
  test('B1 Pod: eviction is refused once the budget is used up, and told in the words that clients know', async () => {
    const inNamespace = await newNamespace('evict');
    await kubectl(inNamespace('apply', '-f', '-'), deployment(3));
    await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=90s'));
    await kubectl(inNamespace('create', 'pdb', 'b', '--selector=app=x', '--min-available=3'));
    await kubectl(inNamespace('wait', 'pdb/b', '--for=jsonpath={.status.currentHealthy}=3', '--timeout=60s'));
    expect(await kubectl(inNamespace('get', 'pdb', 'b'))).toMatch(/^b +3 +N\/A +0 /m);
    const [name = ''] = (await kubectl(inNamespace('get', 'pods', '-o', 'name'))).trim().split('\n');
    const node = await kubectl(inNamespace('get', name, '-o', 'jsonpath={.spec.nodeName}'));
    const drain = ['drain', node, '--pod-selector=app=x', '--force', '--ignore-daemonsets', '--delete-emptydir-data'];
    try {
      const refused = await kubectl.attempt(inNamespace(...drain, '--timeout=3s'));
      expect(refused.code).not.toBe(0);
      expect(refused.stderr).toContain("Cannot evict pod as it would violate the pod's disruption budget.");
      await kubectl(inNamespace('patch', 'pdb', 'b', '--type=merge', '-p', '{"spec":{"minAvailable":2}}'));
      await kubectl(inNamespace('wait', 'pdb/b', '--for=condition=DisruptionAllowed', '--timeout=60s'));
      await kubectl(inNamespace(...drain, '--timeout=120s'));
      const left = `--field-selector=spec.nodeName=${node}`;
      expect(await kubectl(inNamespace('get', 'pods', left, '-o', 'name'))).toBe('');
    } finally {
      await kubectl(['uncordon', node]);
    }
    await kubectl(inNamespace('rollout', 'status', 'deployment/web', '--timeout=90s'));
    expect(await kubectl(inNamespace('describe', 'pdb', 'b'))).toMatch(/Allowed disruptions: +1/);
  });
});
