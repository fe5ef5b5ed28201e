import { describe, expect, test } from 'vitest';
import { covers } from './covers.ts';
import type { PolicyRule } from './policy.ts';

const rule = (verbs: string[], apiGroups: string[], resources: string[], resourceNames?: string[]): PolicyRule => ({
  verbs,
  apiGroups,
  resources,
  ...(resourceNames && { resourceNames }),
});
const all = rule(['*'], ['*'], ['*']);

describe('rules are covered', () => {
  const cases: readonly (readonly [string, PolicyRule[], PolicyRule[], boolean])[] = [
    ['by themselves', [rule(['get'], [''], ['pods'])], [rule(['get'], [''], ['pods'])], true],
    ['by everything', [all], [rule(['x'], ['y'], ['z/w'], ['n'])], true],
    [
      'by several together',
      [rule(['get'], [''], ['pods']), rule(['list'], [''], ['pods'])],
      [rule(['get', 'list'], [''], ['pods'])],
      true,
    ],
    ['not where a verb is missing', [rule(['get'], [''], ['pods'])], [rule(['get', 'list'], [''], ['pods'])], false],
    [
      'not of every verb by each known one',
      [rule(['get', 'list'], [''], ['pods'])],
      [rule(['*'], [''], ['pods'])],
      false,
    ],
    ['not in another group', [rule(['get'], ['apps'], ['*'])], [rule(['get'], ['batch'], ['jobs'])], false],
    ['of one name by every name', [rule(['get'], [''], ['pods'])], [rule(['get'], [''], ['pods'], ['web'])], true],
    ['not of every name by one', [rule(['get'], [''], ['pods'], ['web'])], [rule(['get'], [''], ['pods'])], false],
    ['of a subresource by that of all', [rule(['get'], [''], ['*/log'])], [rule(['get'], [''], ['pods/log'])], true],
    [
      'not of a subresource by the resource',
      [rule(['get'], [''], ['pods'])],
      [rule(['get'], [''], ['pods/log'])],
      false,
    ],
    [
      'of a path by its prefix',
      [{ verbs: ['get'], nonResourceURLs: ['/apis/*'] }],
      [{ verbs: ['get'], nonResourceURLs: ['/apis/apps', '/apis/a/*'] }],
      true,
    ],
    ['not of a path by resources', [all], [{ verbs: ['get'], nonResourceURLs: ['/version'] }], false],
  ];
  test.each(cases)('%s', (_, owned, wanted, covered) => {
    expect(covers(owned, wanted).covered).toBe(covered);
  });

  test('and what is missing is told by resource, with its verbs together', () => {
    const wanted = [rule(['get', 'delete'], ['', 'apps'], ['pods']), rule(['watch', 'list'], [''], ['pods'])];
    expect(covers([rule(['list'], ['*'], ['pods'])], wanted).missing).toEqual([
      rule(['get', 'delete', 'watch'], [''], ['pods']),
      rule(['get', 'delete'], ['apps'], ['pods']),
    ]);
  });
});
