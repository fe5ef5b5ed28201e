import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindBySlug, kindOf, kinds, slugOf } from './registry.ts';

describe('the described kinds', () => {
  test('have each an address and a resource of their own', () => {
    expect(new Set(kinds.map(slugOf)).size).toBe(kinds.length);
    expect(new Set(kinds.map(({ resource }) => resource)).size).toBe(kinds.length);
  });

  test.each(kinds)('$kind is found by its address and by its kind', (kind) => {
    expect(kindBySlug(slugOf(kind))).toBe(kind);
    expect(kindOf(kind.apiVersion, kind.kind)).toBe(kind);
  });

  test('no column stands twice in a list', () => {
    for (const { columns } of kinds) expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
  });

  test('are found in every version of their group, and in no other group', () => {
    expect(kindOf('autoscaling/v1', 'HorizontalPodAutoscaler')?.id).toBe('horizontalPodAutoscalers');
    expect(kindOf('example.com/v1', 'Job')).toBeUndefined();
  });

  test.each(kinds)('$kind can be read from a manifest of any shape', ({ columns, links }) => {
    fc.assert(
      fc.property(fc.record({ spec: fc.jsonValue(), status: fc.jsonValue() }), (manifest) => {
        for (const column of columns) column.read(manifest);
        links?.(manifest, 'demo');
      }),
      { numRuns: 20 },
    );
  });
});
