import { anyObject } from '@pilothouse/testing/any-object';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resources } from '../registry.ts';
import { apiVersionOf, resourceKey } from '../resource.ts';
import { typeOf } from '../types/type-facts.ts';
import { decodeObject } from './decode-object.ts';

describe.each(
  resources
    .filter(({ verbs }) => verbs.includes('create'))
    .map((resource) => [resourceKey(resource), resource] as const),
)('objects of %s', (_, resource) => {
  it('are all known to the decoder, and the same when what it made of them is decoded again', () => {
    const [apiVersion, { kind }] = [apiVersionOf(resource), resource];
    fc.assert(
      fc.property(anyObject(typeOf(apiVersion, kind)!), (object) => {
        const body = JSON.stringify(object);
        const once = decodeObject(apiVersion, kind, JSON.parse(body));
        expect(once.unknownFields).toEqual([]);
        const twice = decodeObject(apiVersion, kind, JSON.parse(JSON.stringify(once.object)));
        expect(twice).toEqual(once);
        expect(JSON.stringify(object)).toBe(body);
      }),
      { numRuns: 20 },
    );
  });
});
