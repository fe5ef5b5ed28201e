import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeObject } from './decode/decode-object.ts';
import { applyDefaults } from './defaults.ts';
import { humanStatus } from './human-status.ts';
import type { AnyObject } from './object.ts';
import { resources } from './registry.ts';
import { apiVersionOf, type Resource, resourceKey } from './resource.ts';
import { StatusError } from './status-error.ts';
import { intOrStringType, microTimeType, quantityType, timeType } from './types/special-types.ts';
import { findType, type Shape, type TypeFact, typeOf } from './types/type-facts.ts';
import { validateCreate, validateUpdate } from './validation.ts';

const texts = ['', 'a', 'web-1', 'Bad_Name', 'None', '10.0.0.1', '25%', '*/5 * * * *', 'Always', 'NodePort'];
const numbers = [-1, 0, 1, 80, 70_000, 2 ** 31 - 1];
const leaves: Readonly<Record<string, readonly unknown[]>> = {
  [quantityType]: ['-1', '100m', '2Gi', 7],
  [intOrStringType]: [...texts, ...numbers],
  [timeType]: ['2026-01-01T00:00:00Z'],
  [microTimeType]: ['2026-01-01T00:00:00.000001Z'],
};
const often = new Set([
  'spec',
  'status',
  'metadata',
  'template',
  'containers',
  'ports',
  'strategy',
  'conditions',
  'jobTemplate',
]);

/** Objects as wild as their type allows, the same for the same seed; fields that matter are nearly always there. */
class Generator {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  object(type: TypeFact, depth = 0): Record<string, unknown> {
    const share = depth < 4 ? 0.3 : 0.15;
    const fields = [...type.fields.values()].filter(({ name }) => this.random() < (often.has(name) ? 0.9 : share));
    return Object.fromEntries(fields.map(({ name, shape }) => [name, this.value(shape, depth)]));
  }

  /** The linear congruential generator of Numerical Recipes: good enough to be wild. */
  private random(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.state / 2 ** 32;
  }

  private pick(values: readonly unknown[]): unknown {
    return values[Math.floor(this.random() * values.length)];
  }

  private some<T>(make: () => T): T[] {
    return Array.from({ length: Math.floor(this.random() * 3) }, make);
  }

  private value(shape: Shape, depth: number): unknown {
    switch (shape.kind) {
      case 'list':
        return this.some(() => this.value(shape.item, depth));
      case 'map':
        return Object.fromEntries(this.some(() => [this.pick(texts), this.value(shape.value, depth)]));
      case 'ref':
        return this.reference(shape.name, depth);
      case 'scalar':
        if (shape.type === 'boolean') return this.random() < 0.5;
        if (shape.type !== 'string') return this.pick(numbers);
        return shape.format === 'byte' ? 'YQ==' : this.pick(texts);
      default:
        return this.pick(numbers);
    }
  }

  private reference(name: string, depth: number): unknown {
    const leaf = leaves[name];
    if (leaf) return this.pick(leaf);
    const type = findType(name);
    return type && depth < 7 ? this.object(type, depth + 1) : {};
  }
}

function decoded(resource: Resource, object: Record<string, unknown>): AnyObject | undefined {
  try {
    return decodeObject(apiVersionOf(resource), resource.kind, object).object;
  } catch (error) {
    if (error instanceof StatusError && error.code === 400) return undefined;
    throw error;
  }
}

describe('whatever is sent', () => {
  const kinds = resources.filter(({ verbs }) => verbs.includes('create') && verbs.includes('list'));

  it.each(kinds.map((resource) => [`${resourceKey(resource)}/${resource.version}`, resource] as const))(
    '%s is decoded, filled, judged and described without a crash',
    (_, resource) => {
      const type = typeOf(apiVersionOf(resource), resource.kind)!;
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          const generator = new Generator(seed);
          const [current, next] = [generator.object(type), generator.object(type)].map((one) => decoded(resource, one));
          if (!current || !next) return;
          for (const object of [current, next]) {
            applyDefaults(resource, object);
            validateCreate(resource, object);
            humanStatus(resource, object, 0);
          }
          validateUpdate(resource, next, current);
          const once = structuredClone(next);
          applyDefaults(resource, next);
          expect(next).toEqual(once);
        }),
        { numRuns: 30 },
      );
    },
  );
});
