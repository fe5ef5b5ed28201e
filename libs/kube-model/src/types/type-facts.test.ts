import { describe, expect, it } from 'vitest';
import { findType, type Shape, typeNames, typeOf } from './type-facts.ts';

function references(shape: Shape): string[] {
  if (shape.kind === 'ref') return [shape.name];
  if (shape.kind === 'list') return references(shape.item);
  return shape.kind === 'map' ? references(shape.value) : [];
}

describe('type facts', () => {
  it('refer only to types that there are', () => {
    for (const name of typeNames()) {
      const type = findType(name)!;
      for (const field of [...type.fields.values(), ...type.wire]) {
        for (const reference of references(field.shape))
          expect(findType(reference), `${name}.${field.name}`).toBeDefined();
      }
    }
  });

  it('never use one field number twice in a message', () => {
    for (const name of typeNames()) {
      const type = findType(name)!;
      const numbers = [...type.fields.values(), ...type.wire].flatMap(({ proto }) =>
        proto === undefined ? [] : [proto],
      );
      expect(new Set(numbers).size, name).toBe(numbers.length);
    }
  });

  it('tell how lists are merged', () => {
    const containers = findType('api.core.v1.PodSpec')?.fields.get('containers');
    expect(containers).toMatchObject({
      required: true,
      patchStrategies: ['merge'],
      mergeKey: 'name',
      listType: 'map',
      listKeys: ['name'],
      proto: 2,
    });
    expect(findType('api.core.v1.PodSpec')?.fields.get('volumes')?.patchStrategies).toEqual(['merge', 'retainKeys']);
  });

  it('know which zeros mean something', () => {
    const spec = findType('api.apps.v1.DeploymentSpec')!.fields;
    expect(spec.get('replicas')?.nullable).toBe(true);
    expect(spec.get('minReadySeconds')?.nullable).toBe(false);
  });

  it('know DeleteOptions in every group', () => {
    expect(typeOf('apps/v1', 'DeleteOptions')?.name).toBe('apimachinery.pkg.apis.meta.v1.DeleteOptions');
    expect(typeOf('apps/v1', 'Spaceship')).toBeUndefined();
  });
});
