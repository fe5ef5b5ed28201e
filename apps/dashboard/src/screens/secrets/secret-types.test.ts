import { expect, test } from 'vitest';
import { formOf, isComplete, keyFault } from './secret-types.ts';

const login = { server: ' ghcr.io ', username: 'ann', password: 'pä"ss:1' };

test('the login of a registry becomes the file that docker login writes', () => {
  const { '.dockerconfigjson': text = '' } = formOf('kubernetes.io/dockerconfigjson').compose(login);
  expect(JSON.parse(text)).toEqual({
    auths: {
      'ghcr.io': {
        username: 'ann',
        password: 'pä"ss:1',
        auth: Buffer.from('ann:pä"ss:1').toString('base64'),
      },
    },
  });
});

test('an e-mail address stands in it only when one was given', () => {
  const form = formOf('kubernetes.io/dockerconfigjson');
  expect(form.compose({ ...login, email: 'ann@example.org' })['.dockerconfigjson']).toContain(
    '"email":"ann@example.org"',
  );
});

test('a form is complete when all that is not optional is there and nothing is wrong with it', () => {
  expect(isComplete('kubernetes.io/dockerconfigjson', login)).toBe(true);
  expect(isComplete('kubernetes.io/dockerconfigjson', { ...login, server: '  ' })).toBe(false);
  expect(isComplete('kubernetes.io/dockerconfigjson', { ...login, username: 'a:b' })).toBe(false);
  expect(isComplete('kubernetes.io/ssh-auth', { sshKey: 'id_rsa' })).toBe(false);
  expect(isComplete('kubernetes.io/basic-auth', {})).toBe(false);
});

test('a key that was pasted without its last line end gets it, and only one', () => {
  const form = formOf('kubernetes.io/ssh-auth');
  expect(form.compose({ sshKey: 'a\nb' })).toEqual({ 'ssh-privatekey': 'a\nb\n' });
  expect(form.compose({ sshKey: 'a\nb\n' })).toEqual({ 'ssh-privatekey': 'a\nb\n' });
});

test('a key is looked at as its type asks, other keys are not', () => {
  expect(keyFault('kubernetes.io/tls', 'tls.crt', 'x')).toBe('notPem');
  expect(keyFault('kubernetes.io/tls', 'ca.crt', 'x')).toBeUndefined();
  expect(keyFault('Opaque', 'tls.crt', 'x')).toBeUndefined();
});
