import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isClusterName, suggestClusterName } from './cluster-name.ts';

describe('the name suggested for a cluster', () => {
  test.each([
    ['prod', 'prod'],
    ['kubernetes-admin@kubernetes', 'kubernetes'],
    ['arn:aws:eks:eu-central-1:123456789012:cluster/shop-prod', 'shop-prod'],
    ['gke_my-project_europe-west1-b_shop', 'shop'],
    ['kind-demo', 'kind-demo'],
    ['Shop Prod (EU)', 'shop-prod-eu'],
    ['default/api-shop-example-com:6443/ann', 'default-api-shop-example-com-6443-ann'],
    ['ann@', 'ann'],
    ['상점', 'cluster'],
    ['', 'cluster'],
  ])('of the context %j is %s', (context, name) => expect(suggestClusterName(context, [])).toBe(name));

  test('is counted on when a cluster has it already', () => {
    expect(suggestClusterName('prod', ['prod'])).toBe('prod-2');
    expect(suggestClusterName('prod', ['prod', 'prod-2', 'prod-3'])).toBe('prod-4');
  });

  test('is one that the server takes and that is free, whatever the context is called', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (context) => {
        const first = suggestClusterName(context, []);
        const second = suggestClusterName(context, [first]);
        expect([isClusterName(first), isClusterName(second)]).toEqual([true, true]);
        expect(second).not.toBe(first);
      }),
    );
  });
});

test.each(['', '-a', 'a-', 'A', 'a.b', 'a b', '*', 'a'.repeat(64)])('%j is no name of a cluster', (name) =>
  expect(isClusterName(name)).toBe(false),
);
