import { describe, expect, test } from 'vitest';
import type { IngressClass } from '../../kinds.ts';
import { defaultIngressClass } from './defaults.ts';
import { validateIngressClass, validateIngressClassUpdate } from './validation.ts';

type Spec = NonNullable<IngressClass['spec']>;

const told = (spec: Spec) => validateIngressClass({ spec }).map(({ field, message }) => `${field}: ${message}`);
const controller = 'example.com/ingress';

describe('a class names its controller', () => {
  test.each<[string, string[]]>([
    [controller, []],
    ['', ['spec.controller: Required value']],
    ['nginx', ['spec.controller: Invalid value: "nginx": must be a domain-prefixed path (such as "acme.io/foo")']],
  ])('%j', (value, problems) => {
    expect(told({ controller: value })).toEqual(problems);
  });

  test('for good', () => {
    const of = (value: string): IngressClass => ({ spec: { controller: value } });
    expect(validateIngressClassUpdate(of('example.com/b'), of('example.com/a'))).toMatchObject([
      { field: 'spec.controller', message: 'Invalid value: "example.com/b": field is immutable' },
    ]);
  });
});

describe('its parameters', () => {
  const parameters = { kind: 'Settings', name: 'public', scope: 'Cluster' };

  test('are of the cluster unless they say otherwise', () => {
    const made: IngressClass = { spec: { controller, parameters: { kind: 'Settings', name: 'public' } } };
    defaultIngressClass(made);
    expect(made.spec?.parameters?.scope).toBe('Cluster');
  });

  test('have a kind, a name, and a namespace exactly where their scope is one', () => {
    expect(told({ controller, parameters })).toEqual([]);
    expect(told({ controller, parameters: { kind: '', name: '', scope: 'World' } })).toEqual([
      'spec.parameters.kind: Required value: kind is required',
      'spec.parameters.name: Required value: name is required',
      'spec.parameters.scope: Unsupported value: "World": supported values: "Cluster", "Namespace"',
    ]);
    expect(told({ controller, parameters: { ...parameters, namespace: 'a' } })).toEqual([
      "spec.parameters.namespace: Forbidden: parameters.scope is set to 'Cluster'",
    ]);
    expect(told({ controller, parameters: { ...parameters, scope: 'Namespace' } })).toEqual([
      "spec.parameters.namespace: Required value: parameters.scope is set to 'Namespace'",
    ]);
  });
});
