import { resources } from '@pilothouse/kube-model/registry';
import { apiVersionOf, resourceKey } from '@pilothouse/kube-model/resource';
import { findType, typeOf } from '@pilothouse/kube-model/types/type-facts';
import { describe, expect, test } from 'vitest';
import { type FieldSupport, fieldSupport, kindSupport } from './field-support.ts';
import { fieldTablesOf } from './field-tables.ts';
import { honouredTypes } from './honoured-types.ts';
import { refused } from './refused.ts';
import { notHonoured } from './warnings.ts';

const lookedAt = resources
  .filter((resource) => kindSupport(resource) === 'fields')
  .map((resource) => [resourceKey(resource), resource] as const);
const named = ({ type, name }: Pick<FieldSupport, 'type' | 'name'>) => `${type}.${name}`;

describe.each(lookedAt)('of %s', (_key, resource) => {
  test('every field is honoured, warned of or refused: none is forgotten', () => {
    const unknown = fieldSupport(resource).filter(({ support }) => support.kind === 'unknown');
    expect(unknown.map(({ path }) => path)).toEqual([]);
  });

  test('every field that is never honoured is warned of where it is set', () => {
    const silent = fieldSupport(resource).filter(({ path, support }) => {
      if (support.kind !== 'accepted' || !support.always || support.rules.every(({ quiet }) => quiet)) return false;
      const sample = objectWith(path);
      return !notHonoured(resource, sample).some((warning) => warning.includes(' not honoured in this cluster yet: '));
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe('a table', () => {
  test('of fields that are not honoured names only fields that there are', () => {
    const stray = resources.flatMap((resource) =>
      fieldTablesOf(resource).flatMap(({ at, rules }) =>
        rules
          .map(({ path }) => (at === '' ? path : `${at}.${path}`))
          .filter((path) => !exists(typeOf(apiVersionOf(resource), resource.kind)?.name, path))
          .map((path) => `${resource.kind} ${path}`),
      ),
    );
    expect(stray).toEqual([]);
  });

  test('of honoured fields names only fields that some kind honours', () => {
    const used = new Set(
      lookedAt
        .flatMap(([, resource]) => fieldSupport(resource))
        .filter(({ support }) => support.kind === 'honoured' || (support.kind === 'accepted' && !support.always))
        .map(named),
    );
    const stray = honouredTypes.flatMap(([type, fields]) =>
      [...fields].map((name) => named({ type, name })).filter((field) => !used.has(field)),
    );
    expect(stray).toEqual([]);
  });

  test('of refused fields names only fields that there are', () => {
    const stray = Object.keys(refused).filter((field) => {
      const dot = field.lastIndexOf('.');
      return !findType(field.slice(0, dot))?.fields.has(field.slice(dot + 1));
    });
    expect(stray).toEqual([]);
  });

  test('says for which values, where it is not for all', () => {
    const mute = resources
      .flatMap((resource) => fieldTablesOf(resource))
      .flatMap(({ rules }) => rules.filter(({ when, which }) => (when === undefined) !== (which === undefined)));
    expect(mute.map(({ path }) => path)).toEqual([]);
  });
});

function exists(type: string | undefined, path: string): boolean {
  const [step = '', ...rest] = path.split('.');
  let shape = type === undefined ? undefined : findType(type)?.fields.get(step.replace('[]', ''))?.shape;
  if (!shape) return false;
  while (shape.kind === 'list' || shape.kind === 'map') shape = shape.kind === 'list' ? shape.item : shape.value;
  return rest.length === 0 || (shape.kind === 'ref' && exists(shape.name, rest.join('.')));
}

/** An object that has something at `path` and nothing else. */
function objectWith(path: string): object {
  const [step = '', ...rest] = path.split('.');
  const below: unknown = rest.length === 0 ? { set: 'something' } : objectWith(rest.join('.'));
  return step.endsWith('[]') ? { [step.slice(0, -2)]: [below] } : { [step]: below };
}
