import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReason } from '../status-error.ts';
import { formatLabelSelector, parseLabelSelector, selectorFromMap, selectorFromObject } from './label-selector.ts';

const matches = (text: string, labels: Record<string, string>) => parseLabelSelector(text).matches(labels);

describe('parseLabelSelector', () => {
  it.each([
    ['app=web', { app: 'web' }, true],
    ['app==web', { app: 'api' }, false],
    ['app!=web', {}, true],
    ['app', { app: '' }, true],
    ['!app', { app: '' }, false],
    ['app in (web, api)', { app: 'api' }, true],
    ['app notin (web)', {}, true],
    ['app in (web),tier=front', { app: 'web' }, false],
    ['cpus>4', { cpus: '16' }, true],
    ['cpus<4', { cpus: 'many' }, false],
    ['cpus>4', { cpus: '9223372036854775808' }, false],
    ['cpus>4', { cpus: '4' }, false],
    ['cpus<4', { cpus: '4' }, false],
    ['example.com/in=notin', { 'example.com/in': 'notin' }, true],
    ['in in (in)', { in: 'in' }, true],
    ['app=', { app: '' }, true],
    ['app in (,a)', { app: '' }, true],
    ['app in ()', { app: '' }, true],
    ['', { any: 'thing' }, true],
  ])('%s on %j is %s', (text, labels, expected) => {
    expect(matches(text, labels as Record<string, string>)).toBe(expected);
  });

  it('does not take what every object inherits for a label', () => {
    expect(matches('constructor', {})).toBe(false);
  });

  it.each([
    ['app=web,', "found '', expected: identifier after ','"],
    ['=web', "found '=', expected: !, identifier, or 'end of string'"],
    ['app web', "unable to parse requirement: found 'web', expected: in, notin, =, ==, !=, gt, lt"],
    ['app=web tier', "found 'tier', expected: ',' or 'end of string'"],
    ['app in web', "unable to parse requirement: found 'web' expected: '('"],
    ['app in (web', "unable to parse requirement: found '', expected: ',' or ')'"],
    [
      'app=b@d',
      'unable to parse requirement: values[0][app]: Invalid value: "b@d": a valid label must be an empty string',
    ],
    ['a/b/c=d', 'unable to parse requirement: <nil>: Invalid value: "a/b/c": a qualified name must consist of'],
    ['cpus>9223372036854775808', "for 'Gt', 'Lt' operators, the value must be an integer"],
    [
      'cpus>x',
      "unable to parse requirement: values[0]: Invalid value: \"x\": for 'Gt', 'Lt' operators, the value must be an integer",
    ],
  ])('refuses %s with 400 and upstream’s sentence', (text, message) => {
    expect(() => parseLabelSelector(text)).toThrow(message);
    try {
      parseLabelSelector(text);
    } catch (error) {
      expect(isReason(error, 'BadRequest')).toBe(true);
    }
  });

  it('never answers anything but a selector or 400', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a=!(),<> in.-/@') }), (text) => {
        try {
          parseLabelSelector(text);
        } catch (error) {
          expect(isReason(error, 'BadRequest')).toBe(true);
        }
      }),
    );
  });
});

describe('selectors of specs', () => {
  it('matches nothing when it is missing and everything when it is empty', () => {
    expect(selectorFromObject(undefined).matches({ a: 'b' })).toBe(false);
    expect(selectorFromObject({}).matches({ a: 'b' })).toBe(true);
    expect(selectorFromMap({}).matches({ a: 'b' })).toBe(false);
  });

  it('wants labels and expressions at once', () => {
    const selector = selectorFromObject({
      matchLabels: { app: 'web' },
      matchExpressions: [
        { key: 'tier', operator: 'NotIn', values: ['back'] },
        { key: 'old', operator: 'DoesNotExist' },
      ],
    });
    expect(selector.matches({ app: 'web', tier: 'front' })).toBe(true);
    expect(selector.matches({ app: 'web', tier: 'back' })).toBe(false);
    expect(selector.matches({ app: 'web', old: '' })).toBe(false);
    expect(formatLabelSelector(selector)).toBe('app=web,!old,tier notin (back)');
  });
});
