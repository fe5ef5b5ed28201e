import { expect, test } from 'vitest';
import { aggregatedRules } from './aggregated-rules.ts';

const rule = (...verbs: string[]) => ({ verbs, apiGroups: [''], resources: ['pods'] });
const role = (name: string, labels: Record<string, string>, ...rules: ReturnType<typeof rule>[]) => ({
  metadata: { name, labels },
  rules,
});
const aggregating = (...matchLabels: Record<string, string>[]) => ({
  metadata: { name: 'all', labels: { part: 'a' } },
  aggregationRule: { clusterRoleSelectors: matchLabels.map((labels) => ({ matchLabels: labels })) },
  rules: [rule('old')],
});

test('the rules are those of what any selector matches, by name, each once', () => {
  const all = aggregating({ part: 'a' }, { part: 'b' });
  const others = [
    role('y', { part: 'b' }, rule('get'), rule('list')),
    role('x', { part: 'a' }, rule('watch'), rule('get')),
    role('b', { part: 'a' }, rule('patch')),
    role('z', { part: 'c' }, rule('delete')),
  ];
  const rules = aggregatedRules(all, [all, ...others]);
  expect(rules).toEqual([rule('patch'), rule('watch'), rule('get'), rule('list')]);
});

test('what matches nothing has no rules, and what aggregates nothing keeps its own', () => {
  expect(aggregatedRules(aggregating({ part: 'none' }), [])).toEqual([]);
  expect(aggregatedRules(role('x', {}, rule('get')), [])).toBeUndefined();
});
