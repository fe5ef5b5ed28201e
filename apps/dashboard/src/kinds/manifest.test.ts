import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionsOf } from './conditions.ts';
import { entriesAt, listAt, numberAt, textAt, textsAt } from './manifest.ts';

const manifest = {
  metadata: { name: 'web', labels: { app: 'web', tier: 'front' } },
  spec: { replicas: 3, rules: [{ host: 'a.example' }, { host: 'b.example' }, {}], suspend: false },
};

describe('a manifest', () => {
  test('is read at a path', () => {
    expect(textAt(manifest, 'metadata.name')).toBe('web');
    expect(numberAt(manifest, 'spec.replicas')).toBe(3);
    expect(textAt(manifest, 'spec.suspend')).toBe('false');
    expect(textsAt(manifest, 'spec.rules', 'host')).toEqual(['a.example', 'b.example']);
    expect(entriesAt(manifest, 'metadata.labels')).toEqual([
      ['app', 'web'],
      ['tier', 'front'],
    ]);
  });

  test('of any shape is read without an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(typeof textAt(value, 'spec.a')).toBe('string');
        expect(Array.isArray(listAt(value, 'spec.a'))).toBe(true);
        expect(Array.isArray(entriesAt(value, 'spec.a'))).toBe(true);
        expect(Array.isArray(conditionsOf(value))).toBe(true);
      }),
    );
  });

  test('has the conditions of its status', () => {
    const status = { conditions: [{ type: 'Complete', status: 'True', reason: 'Done' }, { status: 'True' }] };
    expect(conditionsOf({ status })).toEqual([
      { type: 'Complete', status: 'True', reason: 'Done', message: null, lastTransitionTime: null },
    ]);
  });
});
