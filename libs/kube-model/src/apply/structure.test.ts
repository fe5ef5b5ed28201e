import { describe, expect, test } from 'vitest';
import { resolve, type Structure, structureOf } from './structure.ts';

/** The structure below the root by names of fields; `*` is any item of a list or value of a map. */
function at(root: Structure, path: string): Structure {
  return path.split('.').reduce<Structure>((structure, step) => {
    if (structure.kind === 'struct') {
      const field = structure.byName.get(step);
      if (!field) throw new Error(`there is no ${step} in ${path}`);
      return field.structure();
    }
    if (structure.kind === 'map') return structure.value();
    if (structure.kind === 'items') return structure.item();
    throw new Error(`there is nothing below ${step} in ${path}`);
  }, root);
}

const pod = structureOf('v1', 'Pod');
const deployment = structureOf('apps/v1', 'Deployment');
const keysOf = (structure: Structure) => (structure.kind === 'items' ? structure.keys : undefined);

describe('the structure of a kind', () => {
  test.each([
    [pod, 'spec.containers', ['name']],
    [pod, 'spec.containers.*.env', ['name']],
    [pod, 'spec.containers.*.volumeMounts', ['mountPath']],
    [pod, 'spec.volumes', ['name']],
    [pod, 'spec.imagePullSecrets', ['name']],
    [pod, 'spec.hostAliases', ['ip']],
    [pod, 'spec.topologySpreadConstraints', ['topologyKey', 'whenUnsatisfiable']],
    [pod, 'status.conditions', ['type']],
    [structureOf('v1', 'Service'), 'spec.ports', ['port', 'protocol']],
    [pod, 'metadata.ownerReferences', ['uid']],
    [pod, 'metadata.finalizers', []],
  ])('tells the items of a list apart by keys, those of a set by value: %#', (root, path, names) => {
    expect(keysOf(at(root, path))?.map(({ name }) => name)).toEqual(names);
  });

  test('knows what a key is where an item does not say it', () => {
    expect(keysOf(at(pod, 'spec.containers.*.ports'))).toEqual([
      { name: 'containerPort', default: undefined },
      { name: 'protocol', default: 'TCP' },
    ]);
  });

  test.each([
    [pod, 'spec.containers.*.command'],
    [pod, 'spec.containers.*.args'],
    [pod, 'spec.tolerations'],
    [pod, 'spec.nodeSelector'],
    [structureOf('v1', 'Service'), 'spec.selector'],
    [deployment, 'spec.selector'],
    [structureOf('networking.k8s.io/v1', 'Ingress'), 'spec.rules'],
    [pod, 'spec.containers.*.image'],
    [pod, 'spec.containers.*.resources.requests.*'],
    [pod, 'metadata.creationTimestamp'],
    [structureOf('v1', 'ConfigMap'), 'binaryData.*'],
  ])('takes scalars, atomic lists and atomic maps as one: %#', (root, path) => {
    expect(resolve(at(root, path), 'x').kind).toBe('leaf');
  });

  test.each([
    [structureOf('v1', 'ConfigMap'), 'data'],
    [pod, 'metadata.labels'],
    [pod, 'spec.containers.*.resources.requests'],
  ])('takes other maps value by value: %#', (root, path) => {
    expect(at(root, path).kind).toBe('map');
  });

  test('of a kind that is not known is what its values look like', () => {
    const unknown = structureOf('example.com/v1', 'Thing');
    expect(resolve(unknown, { a: 1 }).kind).toBe('map');
    expect([7, 'x', null, [1]].map((value) => resolve(unknown, value).kind)).toEqual(['leaf', 'leaf', 'leaf', 'leaf']);
  });

  test('is made once', () => {
    expect(structureOf('v1', 'Pod')).toBe(pod);
    expect(at(deployment, 'spec.template.spec')).toBe(at(pod, 'spec'));
  });
});
