import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pods, resources } from '../registry.ts';
import { isReason } from '../status-error.ts';
import { type FieldRequirement, parseFieldSelector } from './field-selector.ts';
import { selectableFields } from './selectable-fields.ts';

const texts = ['', 'web', 'a,b', 'c=d', '\\', '!=', 'é\u{1f680}', 'a\\,b', 'Running'];
const value = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: fc.constantFrom(...'ab,=\\!'), maxLength: 6 }));
const field = fc.constantFrom('metadata.name', 'metadata.namespace', 'spec.nodeName', 'status.phase');
const requirement: fc.Arbitrary<FieldRequirement> = fc.record({
  field,
  operator: fc.constantFrom('=', '!='),
  value,
});
const requirements = fc.array(requirement, { maxLength: 4 });
const pod = fc.record(
  {
    metadata: fc.record({ name: value, namespace: value }, { requiredKeys: [] }),
    spec: fc.record({ nodeName: value }, { requiredKeys: [] }),
    status: fc.record({ phase: value }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

const escaped = (text: string) => text.replace(/[\\,=]/g, '\\$&');
const written = (all: readonly FieldRequirement[], equals = '=') =>
  all.map((one) => `${one.field}${one.operator === '=' ? equals : '!='}${escaped(one.value)}`).join(',');
const sorted = (all: readonly FieldRequirement[]) => all.map((one) => JSON.stringify(one)).sort();

/** The value at a path, '' where there is none. */
function at(object: object, path: string): string {
  let place: unknown = object;
  for (const name of path.split('.')) place = new Map(Object.entries(place ?? {})).get(name);
  return typeof place === 'string' ? place : '';
}

describe('a field selector', () => {
  it('is what was written, with either sign for equality and whatever the values hold', () => {
    fc.assert(
      fc.property(requirements, fc.constantFrom('=', '=='), (all, equals) => {
        const selector = parseFieldSelector(pods, written(all, equals));
        expect(sorted(selector.requirements)).toEqual(sorted(all));
        expect(selector.matchesAll).toBe(all.length === 0);
      }),
      { numRuns: 500 },
    );
  });

  it('matches the objects of which every requirement holds; what is missing is empty', () => {
    fc.assert(
      fc.property(requirements, pod, (all, object) => {
        const expected = all.every((one) => (at(object, one.field) === one.value) === (one.operator === '='));
        expect(parseFieldSelector(pods, written(all)).matches(object)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('of two that are joined matches what both match', () => {
    fc.assert(
      fc.property(requirements, requirements, pod, (some, others, object) => {
        const joined = parseFieldSelector(pods, [written(some), written(others)].join(','));
        const both = [some, others].every((all) => parseFieldSelector(pods, written(all)).matches(object));
        expect(joined.matches(object)).toBe(both);
      }),
    );
  });

  it('can be written for every field of every kind', () => {
    for (const resource of resources) {
      for (const name of selectableFields(resource).keys()) {
        const [equal, unequal] = [`${name}=x`, `${name}!=x`].map((text) => parseFieldSelector(resource, text));
        expect(equal?.matches({})).toBe(!unequal?.matches({}));
      }
    }
  });

  it('of any text is a selector or 400', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('metadata.name', ...'=!,\\a \u0000é') }), (text) => {
        try {
          parseFieldSelector(pods, text);
        } catch (error) {
          expect(isReason(error, 'BadRequest')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
