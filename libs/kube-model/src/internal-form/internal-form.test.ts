import { expect, test } from 'vitest';
import { findType } from '../types/type-facts.ts';
import { goJson } from './go-json.ts';
import { internalForm } from './internal-form.ts';

function formOf(type: string, value: { readonly [field: string]: unknown }): unknown {
  const found = findType(`api.core.v1.${type}`);
  if (!found) throw new Error(`no type ${type}`);
  return JSON.parse(goJson(internalForm(found, value)));
}

test('an absent field is the zero of its Go type: null of pointers, lists and maps', () => {
  expect(formOf('ContainerPort', {})).toEqual({ Name: '', HostPort: 0, ContainerPort: 0, Protocol: '', HostIP: '' });
  expect(formOf('Toleration', {})).toMatchObject({ Key: '', TolerationSeconds: null });
  expect(formOf('EmptyDirVolumeSource', {})).toEqual({ Medium: '', SizeLimit: null });
  expect(formOf('FlexVolumeSource', {})).toMatchObject({ ReadOnly: false, SecretRef: null, Options: null });
  expect(formOf('ExecAction', {})).toEqual({ Command: null });
});

test('what is no pointer is there with its own zeros', () => {
  expect(formOf('Container', {})).toMatchObject({ Resources: { Limits: null, Requests: null, Claims: null } });
  expect(formOf('ResourceFieldSelector', {})).toMatchObject({ Divisor: '0' });
  expect(formOf('TCPSocketAction', {})).toEqual({ Port: 0, Host: '' });
  expect(formOf('ServiceAccountTokenProjection', {})).toEqual({ Audience: '', ExpirationSeconds: 0, Path: '' });
  expect(formOf('PreferredSchedulingTerm', {})).toEqual({
    Weight: 0,
    Preference: { MatchExpressions: null, MatchFields: null },
  });
});

test('a null is as good as absent', () => {
  expect(formOf('EnvVar', { name: 'A', value: null, valueFrom: null })).toEqual({
    Name: 'A',
    Value: '',
    ValueFrom: null,
  });
});

test('zeros, empty lists and empty maps that are there stay', () => {
  expect(formOf('Toleration', { tolerationSeconds: 0 })).toMatchObject({ TolerationSeconds: 0 });
  expect(formOf('ExecAction', { command: [] })).toEqual({ Command: [] });
  expect(formOf('ResourceRequirements', { limits: {} })).toMatchObject({ Limits: {} });
});

test('metadata shows what it has, by the names and in the order of its served form', () => {
  const metadata = { annotations: { b: '2' }, labels: { a: '1' } };
  const form = formOf('PersistentVolumeClaimTemplate', { metadata, spec: { volumeName: 'v' } });
  expect(Object.keys(Object(form))).toEqual(['labels', 'annotations', 'Spec']);
});
