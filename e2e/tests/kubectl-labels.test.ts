import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createKubectl } from '../src/kubectl.ts';
import { createNamespace } from '../src/namespace.ts';

const kubectl = createKubectl(inject('product'));
let namespace: Awaited<ReturnType<typeof createNamespace>>;
const inNamespace = (...args: string[]) => ['-n', namespace.name, ...args];
beforeAll(async () => {
  namespace = await createNamespace(kubectl, 'labels');
});
afterAll(() => namespace.remove());

function configMap(name: string, metadata: object): object {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: namespace.name, ...metadata } };
}

const tiers = ['front', 'back', 'store'];

test('B9 each kind of selector finds exactly its objects among two hundred', async () => {
  const items = Array.from({ length: 200 }, (_, index) => {
    const labels = { tier: tiers[index % 3], number: String(index), ...(index % 10 === 0 && { tenth: '' }) };
    return configMap(`map-${index}`, { labels });
  });
  await kubectl(['create', '-f', '-'], { apiVersion: 'v1', kind: 'List', items });
  const numbers = async (...selector: string[]) => {
    const found = await kubectl(
      inNamespace('get', 'configmaps', ...selector, '-o', 'jsonpath={.items[*].metadata.name}'),
    );
    return found
      .split(' ')
      .filter((name) => name.startsWith('map-'))
      .map((name) => Number(name.slice(4)));
  };
  const where = (predicate: (index: number) => boolean) => items.map((_, index) => index).filter(predicate);
  const sorted = async (...selector: string[]) => (await numbers(...selector)).sort((a, b) => a - b);

  expect(await sorted('-l', 'number=117')).toEqual([117]);
  expect(await sorted('-l', 'number==117,tier=front')).toEqual([117]);
  expect(await sorted('-l', 'tier=back')).toEqual(where((index) => index % 3 === 1));
  expect(await sorted('-l', 'tier in (back,store),tenth')).toEqual(where((i) => i % 3 !== 0 && i % 10 === 0));
  expect(await sorted('-l', 'tier notin (back,store),number,!tenth')).toEqual(
    where((index) => index % 3 === 0 && index % 10 !== 0),
  );
  expect(await sorted('-l', 'tier!=front,number')).toEqual(where((index) => index % 3 !== 0));
  expect(await sorted('--field-selector', 'metadata.name=map-9', '-l', 'tier=front')).toEqual([9]);
});

test('B9 an object is found by the label that it has now, not by the one that it had', async () => {
  await kubectl(['create', '-f', '-'], configMap('moved', { labels: { place: 'here' } }));
  const at = (place: string) => kubectl(inNamespace('get', 'configmaps', '-l', `place=${place}`, '-o', 'name'));
  expect(await at('here')).toBe('configmap/moved\n');
  await kubectl(inNamespace('label', 'configmap', 'moved', 'place=there', '--overwrite'));
  expect([await at('here'), await at('there')]).toEqual(['', 'configmap/moved\n']);
  await kubectl(inNamespace('label', 'configmap', 'moved', 'place-'));
  expect(await at('there')).toBe('');
});

test('B9 matchLabels and matchExpressions together choose what a ReplicaSet has', async () => {
  const labels = { app: 'chosen', track: 'stable' };
  const matchExpressions = [
    { key: 'track', operator: 'In', values: ['stable', 'canary'] },
    { key: 'retired', operator: 'DoesNotExist' },
    { key: 'track', operator: 'Exists' },
    { key: 'app', operator: 'NotIn', values: ['other'] },
  ];
  const spec = { nodeSelector: { nowhere: 'yes' }, containers: [{ name: 'main', image: 'none' }] };
  await kubectl(['create', '-f', '-'], {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: { name: 'chosen', namespace: namespace.name },
    spec: {
      replicas: 2,
      selector: { matchLabels: { app: 'chosen' }, matchExpressions },
      template: { metadata: { labels }, spec },
    },
  });
  const two = '--for=jsonpath={.status.replicas}=2';
  await kubectl(inNamespace('wait', 'replicaset/chosen', two, '--timeout=60s'));
  const owned = async () =>
    (await kubectl(inNamespace('get', 'pods', '-l', 'app=chosen,!retired', '-o', 'name'))).split('\n').filter(Boolean);
  const [first = '', second = ''] = await owned();
  await kubectl(inNamespace('label', first, 'retired=yes'));
  const owner = 'jsonpath={.metadata.ownerReferences[*].name}';
  await kubectl(inNamespace('wait', first, '--for=jsonpath={.metadata.labels.retired}=yes'));
  await expect.poll(() => kubectl(inNamespace('get', first, '-o', owner))).toBe('');
  await expect.poll(async () => (await owned()).length).toBe(2);
  expect(await owned()).toContain(second);
});

const limit = 256 * 1024;

test('B10 annotations of 256 KiB in all are stored and served to the last byte, one byte more is refused', async () => {
  const annotations: Record<string, string> = {
    'example.com/text': 'two\nlines, "quotes", \\ and ünïcödé 🚢',
    'example.com/json': '{"a": [1, 2, {"b": null}]}',
    empty: '',
  };
  const used = Object.entries(annotations).reduce((sum, entry) => sum + Buffer.byteLength(entry.join('')), 0);
  const full = { ...annotations, filler: 'x'.repeat(limit - used - 'filler'.length) };
  await kubectl(['create', '-f', '-'], configMap('annotated', { annotations: full }));
  const { metadata } = await kubectl.json<{ metadata: { annotations: object } }>(
    inNamespace('get', 'configmap', 'annotated'),
  );
  expect(metadata.annotations).toEqual(full);

  const over = configMap('over', { annotations: { ...full, filler: `${full.filler}x` } });
  const { stderr } = await kubectl.attempt(['create', '-f', '-'], over);
  expect(stderr).toContain('metadata.annotations: Too long: may not be more than 262144 bytes');
  const late = await kubectl.attempt(inNamespace('annotate', 'configmap', 'annotated', 'one=more'));
  expect(late.stderr).toContain('Too long: may not be more than 262144 bytes');
});
