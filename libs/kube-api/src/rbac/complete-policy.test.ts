import {
  autoUpdate,
  bootstrapClusterRoleBindings,
  bootstrapClusterRoles,
} from '@pilothouse/access/rbac/bootstrap-policy';
import { describe, expect, test } from 'vitest';
import { completeBinding, completeRole } from './complete-policy.ts';

function named<T extends { readonly metadata: { readonly name: string } }>(all: readonly T[], name: string): T {
  const found = all.find(({ metadata }) => metadata.name === name);
  if (!found) throw new Error(`${name} is missing`);
  return structuredClone(found);
}

describe('a role that every cluster begins with', () => {
  const wanted = named(bootstrapClusterRoles, 'system:public-info-viewer');

  test('is left when it lacks nothing, and keeps what was added to it', () => {
    const more = { verbs: ['get'], nonResourceURLs: ['/metrics'] };
    expect(completeRole(wanted, wanted)).toBeUndefined();
    expect(completeRole({ ...wanted, rules: [...(wanted.rules ?? []), more] }, wanted)).toBeUndefined();
  });

  test('gets the rules, labels and annotations that it lacks', () => {
    const rule = { verbs: ['get'], nonResourceURLs: ['/healthz', '/livez', '/readyz'] };
    const patch = completeRole(
      { metadata: { name: wanted.metadata.name, labels: { own: 'x' } }, rules: [rule] },
      wanted,
    );
    expect(patch).toEqual({
      metadata: { labels: wanted.metadata.labels, annotations: wanted.metadata.annotations },
      rules: [
        rule,
        { verbs: ['get'], nonResourceURLs: ['/version'] },
        { verbs: ['get'], nonResourceURLs: ['/version/'] },
      ],
    });
  });

  test('is left alone where its annotation says so', () => {
    const metadata = { ...wanted.metadata, annotations: { [autoUpdate]: 'false' } };
    expect(completeRole({ metadata, rules: [] }, wanted)).toBeUndefined();
  });

  test('that aggregates keeps the rules that its controller gave it', () => {
    const view = named(bootstrapClusterRoles, 'view');
    expect(completeRole({ ...view, rules: [] }, view)).toBeUndefined();
    const { aggregationRule, ...plain } = view;
    expect(completeRole(plain, view)).toEqual({ aggregationRule });
  });
});

describe('a binding that every cluster begins with', () => {
  const wanted = named(bootstrapClusterRoleBindings, 'system:discovery');

  test('gets the subjects that it lacks', () => {
    const other = { apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'ann' };
    expect(completeBinding({ ...wanted, subjects: [other] }, wanted)).toEqual({
      subjects: [other, ...(wanted.subjects ?? [])],
    });
    expect(completeBinding(wanted, wanted)).toBeUndefined();
  });

  test('is made anew where it leads to another role', () => {
    const roleRef = { ...wanted.roleRef, name: 'view' };
    expect(completeBinding({ ...wanted, roleRef }, wanted)).toBe('replace');
  });
});
