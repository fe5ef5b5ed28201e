import { expect, test } from 'vitest';
import { machineAddress } from './machine-address.ts';

test.each([
  ['192.0.2.1', undefined],
  ['127.77.0.1', undefined],
  ['2001:db8::7', undefined],
  ['web.example', 'must be a valid IP address'],
  ['0.0.0.0', 'may not be unspecified (0.0.0.0)'],
  ['::0', 'may not be unspecified (::0)'],
  ['169.254.1.1', 'may not be in the link-local range'],
  ['fe80::1', 'may not be in the link-local range'],
  ['224.0.0.5', 'may not be in the link-local multicast range'],
])('address %s: %s', (address, problem) => {
  const messages = machineAddress('ip', address).map(({ field, message }) => `${field}: ${message}`);
  expect(messages).toEqual(problem ? [expect.stringContaining(problem)] : []);
});
