import { expect, test } from 'vitest';
import { registryOf } from './image-reference.ts';
import { loginsFor } from './registry-logins.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
const auth = Buffer.from('ann:pass:word').toString('base64');

test.each([
  ['nginx', 'docker.io'],
  ['library/nginx:1', 'docker.io'],
  ['localhost/shop:1', 'localhost'],
  ['registry.example:5000/team/shop@sha256:1', 'registry.example:5000'],
])('%s is of the registry %s', (image, registry) => {
  expect(registryOf(image)).toBe(registry);
});

test('logins are those that the Secret has for the registry, in either form', () => {
  const auths = { 'https://registry.example:5000/v2/': { auth }, 'other.example': { username: 'x', password: 'y' } };
  const data = { '.dockerconfigjson': encode({ auths }) };
  const server = 'https://registry.example:5000/v2/';
  expect(loginsFor(data, 'registry.example:5000')).toEqual([{ username: 'ann', password: 'pass:word', server }]);
  expect(loginsFor({ '.dockercfg': encode({ 'https://index.docker.io/v1/': { auth } }) }, 'docker.io')).toHaveLength(1);
});

test('what is no JSON, or has no login, is passed over', () => {
  expect(loginsFor({ '.dockerconfigjson': Buffer.from('nonsense').toString('base64') }, 'docker.io')).toEqual([]);
  expect(loginsFor({ '.dockerconfigjson': encode({ auths: { 'docker.io': {} } }) }, 'docker.io')).toEqual([]);
});
