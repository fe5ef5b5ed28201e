import { expect, test } from 'vitest';
import { hostFields, internalFields, internalTypeNames } from './internal-types.ts';
import { findType, type Shape } from './type-facts.ts';

/** The old name of another field; a field of a type that has no internal form. */
const without = new Set([
  'api.core.v1.PodSpec.serviceAccount',
  ...hostFields.map((field) => `api.core.v1.PodSpec.${field}`),
]);

const typeOf = (name: string) => {
  const type = findType(name);
  if (!type) throw new Error(`no type ${name}`);
  return type;
};

function reference(shape: Shape): string | undefined {
  if (shape.kind === 'list') return reference(shape.item);
  if (shape.kind === 'map') return reference(shape.value);
  return shape.kind === 'ref' ? shape.name : undefined;
}

test.each([...internalTypeNames()])('%s has every field of its served form once', (name) => {
  const type = typeOf(name);
  const served = [...type.fields.keys()].filter((field) => !without.has(`${name}.${field}`));
  const host = name === 'api.core.v1.PodSecurityContext' ? hostFields : [];
  const internal = internalFields(type)?.map((field) => field.served.name) ?? [];
  expect([...internal].sort()).toEqual([...served, ...host].sort());
});

test('every type of core that a pod may hold has an internal form', () => {
  const known = new Set(internalTypeNames());
  const met = new Set<string>();
  const waiting = ['api.core.v1.PodSpec'];
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (met.has(name)) continue;
    met.add(name);
    const fields = [...typeOf(name).fields.values()];
    waiting.push(...fields.flatMap(({ shape }) => reference(shape) ?? []).filter((one) => one.startsWith('api.core.')));
  }
  expect([...met].filter((name) => !known.has(name))).toEqual([]);
});

test('a type of metadata has one form only', () => {
  expect(internalFields(typeOf('apimachinery.pkg.apis.meta.v1.LabelSelector'))).toBeUndefined();
});
