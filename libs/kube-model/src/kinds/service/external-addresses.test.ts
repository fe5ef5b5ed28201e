import { expect, test } from 'vitest';
import { validateExternalAddresses } from './external-addresses.ts';

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
])('external address %s: %s', (address, problem) => {
  const found = validateExternalAddresses({ externalIPs: ['192.0.2.9', address] });
  expect(found.map(({ field }) => field)).toEqual(problem ? ['spec.externalIPs[1]'] : []);
  if (problem) expect(found[0]?.message).toContain(problem);
});
