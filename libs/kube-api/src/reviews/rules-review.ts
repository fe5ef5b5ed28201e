import type { User } from '@pilothouse/access/user';
import type { Resource } from '@pilothouse/kube-model/resource';
import { servedResources } from '../discovery/served-resources.ts';
import type { Api } from '../verbs/api.ts';

interface Rule {
  readonly verbs: readonly string[];
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
}

const readable = [
  '/api',
  '/api/*',
  '/apis',
  '/apis/*',
  '/healthz',
  '/livez',
  '/openapi',
  '/openapi/*',
  '/readyz',
  '/version',
];

/** The status of a SelfSubjectRulesReview: every resource asked about, resources with the same verbs together. */
export function rulesReview(api: Pick<Api, 'authorizer'>, user: User, namespace: string): object {
  const grouped = new Map<
    string,
    { readonly verbs: readonly string[]; readonly group: string; readonly names: string[] }
  >();
  for (const { group, name, verbs } of servedResources.flatMap(questions)) {
    const allowed = verbs.filter(
      (verb) => api.authorizer.authorize(user, { verb, group, resource: name, namespace, name: '' }).allowed,
    );
    if (allowed.length === 0) continue;
    const key = `${group} ${allowed.join()}`;
    const rule = grouped.get(key) ?? { verbs: allowed, group, names: [] };
    rule.names.push(name);
    grouped.set(key, rule);
  }
  const resourceRules = [...grouped.values()].map(
    ({ verbs, group, names }): Rule => ({ verbs, apiGroups: [group], resources: names }),
  );
  return {
    resourceRules,
    nonResourceRules: [{ verbs: ['get'], nonResourceURLs: readable }],
    incomplete: false,
  };
}

interface Question {
  readonly group: string;
  readonly name: string;
  readonly verbs: readonly string[];
}

function questions({ group, resource, verbs, subresources }: Resource): Question[] {
  const parts = subresources.map((part) => ({ group, name: `${resource}/${part.name}`, verbs: part.verbs }));
  return [{ group, name: resource, verbs }, ...parts];
}
