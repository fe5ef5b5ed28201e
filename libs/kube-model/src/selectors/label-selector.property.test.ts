import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  equalities,
  formatLabelSelector,
  type LabelSelector,
  type LabelSelectorObject,
  parseLabelSelector,
  selectorFromMap,
  selectorFromObject,
} from './label-selector.ts';
import type { Labels, Operator, Requirement } from './requirement.ts';

const keys = ['app', 'tier', 'example.com/name', 'in', 'notin', 'a_b.c-d', 'constructor'] as const;
const key = fc.constantFrom(...keys);
const value = fc.constantFrom('', 'web', 'a.b', '1', '007', '9223372036854775807', '9223372036854775808', 'notin');
const number = fc.constantFrom('0', '1', '7', '16', '9223372036854775807');

type Condition = Pick<Requirement, 'key' | 'operator'> & { readonly values: readonly string[] };

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ key, operator: fc.constantFrom<Operator>('=', '==', '!='), values: fc.tuple(value) }),
  fc.record({
    key,
    operator: fc.constantFrom<Operator>('in', 'notin'),
    values: fc.array(value, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ key, operator: fc.constantFrom<Operator>('exists', '!'), values: fc.constant([]) }),
  fc.record({ key, operator: fc.constantFrom<Operator>('gt', 'lt'), values: fc.tuple(number) }),
);
const conditions = fc.array(condition, { maxLength: 5 });
const labels = fc.dictionary(key, value, { noNullPrototype: true });

const blank = fc.constantFrom('', ' ', '\t', '\n  ');
const symbols: Readonly<Partial<Record<Operator, string>>> = { gt: '>', lt: '<' };

/** The text of a condition with blanks wherever they may stand. */
function written({ key: name, operator, values }: Condition, [a = '', b = '', c = '']: readonly string[] = []): string {
  if (operator === 'exists') return `${a}${name}${b}`;
  if (operator === '!') return `${a}!${b}${name}${c}`;
  if (operator === 'in' || operator === 'notin') {
    return `${a}${name} ${operator}${b}(${c}${values.join(`${a},${b}`)}${c})${a}`;
  }
  return `${a}${name}${b}${symbols[operator] ?? operator}${c}${values.join('')}${a}`;
}
const text = fc
  .tuple(conditions, fc.array(blank, { minLength: 3, maxLength: 3 }))
  .map(([all, blanks]) => ({ all, text: all.map((one) => written(one, blanks)).join(',') }));

/** What the conditions say, in other words than the code's. */
function holds({ key: name, operator, values }: Condition, own: Labels): boolean {
  const label = new Map(Object.entries(own)).get(name);
  const isOne = label !== undefined && new Set(values).has(label);
  const bound = operator === 'gt' || operator === 'lt' ? BigInt(values[0] ?? 0) : 0n;
  const isInteger = label !== undefined && /^\d+$/.test(label) && BigInt(label) < 2n ** 63n;
  const truths: Record<Operator, boolean> = {
    '=': isOne,
    '==': isOne,
    in: isOne,
    '!=': !isOne,
    notin: !isOne,
    exists: label !== undefined,
    '!': label === undefined,
    gt: isInteger && BigInt(label) > bound,
    lt: isInteger && BigInt(label) < bound,
  };
  return truths[operator];
}

const normal = ({ requirements }: LabelSelector) =>
  requirements.map((one) => JSON.stringify([one.key, one.operator, one.values])).sort();

describe('a selector in text', () => {
  it('matches what its conditions say, all of them', () => {
    fc.assert(
      fc.property(text, labels, ({ all, text: written }, own) => {
        expect(parseLabelSelector(written).matches(own)).toBe(all.every((one) => holds(one, own)));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same selector after it was written and read again', () => {
    fc.assert(
      fc.property(text, ({ text: written }) => {
        const parsed = parseLabelSelector(written);
        const formatted = formatLabelSelector(parsed);
        const again = parseLabelSelector(formatted);
        expect(normal(again)).toEqual(normal(parsed));
        expect(again.matchesAll).toBe(parsed.matchesAll);
        expect(formatLabelSelector(again)).toBe(formatted);
      }),
      { numRuns: 300 },
    );
  });

  it('matches everything only when it has no conditions', () => {
    fc.assert(
      fc.property(text, labels, ({ all, text: written }, own) => {
        const parsed = parseLabelSelector(written);
        expect(parsed.matchesAll).toBe(all.length === 0);
        if (parsed.matchesAll) expect(parsed.matches(own) && parsed.matches(undefined)).toBe(true);
        expect(parsed.matches(undefined)).toBe(parsed.matches({}));
      }),
    );
  });

  it('names equalities for an index that every match satisfies', () => {
    fc.assert(
      fc.property(text, labels, ({ text: written }, own) => {
        const parsed = parseLabelSelector(written);
        if (!parsed.matches(own)) return;
        for (const { label, values } of equalities(parsed)) expect(values).toContain(own[label]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a selector of a spec', () => {
  const names = { in: 'In', notin: 'NotIn', exists: 'Exists', '!': 'DoesNotExist' } as const;
  const setBased = fc.array(
    condition
      .filter(({ operator }) => operator in names)
      .map((one) => ({
        key: one.key,
        operator: names[one.operator as keyof typeof names],
        ...(one.values.length > 0 && { values: one.values }),
      })),
    { maxLength: 4 },
  );
  const object: fc.Arbitrary<LabelSelectorObject> = fc.record(
    { matchLabels: labels, matchExpressions: setBased },
    { requiredKeys: [] },
  );

  it('is the selector that its text form is', () => {
    fc.assert(
      fc.property(object, labels, (one, own) => {
        const selector = selectorFromObject(one);
        const parsed = parseLabelSelector(formatLabelSelector(selector));
        expect(normal(parsed)).toEqual(normal(selector));
        expect(parsed.matches(own)).toBe(selector.matches(own));
      }),
      { numRuns: 300 },
    );
  });

  it('wants every label that it names, and is then a subset of the labels', () => {
    fc.assert(
      fc.property(labels, labels, (wanted, own) => {
        const isSubset = Object.entries(wanted).every(
          ([name, label]) => new Map(Object.entries(own)).get(name) === label,
        );
        expect(selectorFromObject({ matchLabels: wanted }).matches(own)).toBe(isSubset);
        const isEmpty = Object.keys(wanted).length === 0;
        expect(selectorFromMap(wanted).matches(own)).toBe(isSubset && !isEmpty);
        expect(selectorFromMap(wanted).matches({ ...own, ...wanted })).toBe(!isEmpty);
      }),
    );
  });

  it('says of In and NotIn, and of Exists and DoesNotExist, the opposite', () => {
    const values = fc.array(value, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(key, values, labels, (name, some, own) => {
        const says = (operator: string, given?: readonly string[]) =>
          selectorFromObject({
            matchExpressions: [{ key: name, operator, ...(given && { values: given }) }],
          }).matches(own);
        expect(says('In', some)).toBe(!says('NotIn', some));
        expect(says('Exists')).toBe(!says('DoesNotExist'));
        if (says('In', some)) expect(says('Exists')).toBe(true);
      }),
    );
  });

  it('matches nothing when upstream refuses it', () => {
    for (const expression of [
      { key: 'a', operator: 'In' },
      { key: 'a', operator: 'NotIn', values: [] },
      { key: 'a', operator: 'Exists', values: ['b'] },
      { key: 'a', operator: 'NotIn', values: ['b d'] },
      { key: 'a', operator: 'Near', values: ['b'] },
    ]) {
      expect(selectorFromObject({ matchExpressions: [expression] }).matches({ c: 'd' })).toBe(false);
    }
  });
});
