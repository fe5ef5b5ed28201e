import { expect, test } from 'vitest';
import type { ResourceQuota } from '../../kinds.ts';
import { validateResourceQuota } from './validation.ts';

type Spec = NonNullable<ResourceQuota['spec']>;

const told = (spec: Spec) => validateResourceQuota({ spec }).map(({ field, message }) => `${field}: ${message}`);
const select = (scopeName: string, operator: string, values?: string[]) => ({
  scopeSelector: { matchExpressions: [{ scopeName, operator, ...(values && { values }) }] },
});
const at = 'spec.scopeSelector.matchExpressions';

test.each<[Spec, string[]]>([
  [{ hard: { pods: '2', 'count/jobs.batch': '1', 'requests.example.com/gpu': '1' }, scopes: [] }, []],
  [
    { hard: { widgets: '1' } },
    [
      'spec.hard[widgets]: Invalid value: "widgets": must be a standard resource type or fully qualified',
      'spec.hard[widgets]: Invalid value: "widgets": must be a standard resource for quota',
    ],
  ],
  [{ hard: { pods: '1500m' } }, ['spec.hard[pods]: Invalid value: "1500m": must be an integer']],
  [{ scopes: ['Sometimes'] }, ['spec.scopes: Invalid value: ["Sometimes"]: unsupported scope']],
  [
    { hard: { services: '1' }, scopes: ['BestEffort', 'NotBestEffort'] },
    [
      'spec.scopes: Invalid value: ["BestEffort","NotBestEffort"]: unsupported scope applied to resource',
      'spec.scopes: Invalid value: ["BestEffort","NotBestEffort"]: unsupported scope applied to resource',
      'spec.scopes: Invalid value: ["BestEffort","NotBestEffort"]: conflicting scopes',
    ],
  ],
  [select('Sometimes', 'Exists'), [`${at}.scopeName: Invalid value: "Sometimes": unsupported scope`]],
  [
    select('PriorityClass', 'In'),
    [
      `${at}.values: Required value: must be at least one value when \`operator\` is 'In' or 'NotIn' for scope selector`,
    ],
  ],
  [select('PriorityClass', 'Is'), [`${at}.operator: Invalid value: "Is": not a valid selector operator`]],
  [
    { hard: { services: '1' }, ...select('PriorityClass', 'Exists') },
    [
      `${at}: Invalid value: {"MatchExpressions":[{"ScopeName":"PriorityClass","Operator":"Exists","Values":null}]}: unsupported scope applied to resource`,
    ],
  ],
])('%j', (spec, expected) => {
  expect(told(spec)).toEqual(expected);
});
