import { honouredIn } from '../honoured.ts';

export const resourceQuotaHonoured = honouredIn('api.core.v1', {
  ResourceQuotaSpec: 'hard scopeSelector scopes',
  ScopeSelector: 'matchExpressions',
  ScopedResourceSelectorRequirement: 'operator scopeName values',
});
