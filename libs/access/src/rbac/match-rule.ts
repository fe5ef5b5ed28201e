import type { Attributes, PathAttributes } from '../authorizer.ts';
import type { PolicyRule } from './policy.ts';

export const has = (values: readonly string[] | undefined, value: string) =>
  values !== undefined && (values.includes(value) || values.includes('*'));

/** A resource without a subresource is not what `pods/log` names, and `*` is both. */
export function matchesResource(wanted: readonly string[] | undefined, resource: string): boolean {
  if (has(wanted, resource)) return true;
  const slash = resource.indexOf('/');
  return slash >= 0 && wanted !== undefined && wanted.includes(`*${resource.slice(slash)}`);
}

/** Whether a rule allows what is asked, as upstream evaluates it. A rule with names never allows what names none. */
export function ruleAllows(rule: PolicyRule, { verb, group, resource, name }: Attributes): boolean {
  return (
    has(rule.verbs, verb) &&
    has(rule.apiGroups, group) &&
    matchesResource(rule.resources, resource) &&
    (!rule.resourceNames?.length || rule.resourceNames.includes(name))
  );
}

export function matchesPath(pattern: string, path: string): boolean {
  if (pattern === '*' || pattern === path) return true;
  return pattern.endsWith('*') && path.startsWith(pattern.replace(/\*+$/, ''));
}

export function ruleAllowsPath({ verbs, nonResourceURLs }: PolicyRule, { verb, path }: PathAttributes): boolean {
  return has(verbs, verb) && nonResourceURLs?.some((one) => matchesPath(one, path)) === true;
}
