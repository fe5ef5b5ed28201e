import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIpv4, parseCidr, parseIpv4 } from './cidr.ts';

describe('IPv4 addresses', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(formatIpv4(parseIpv4(address) ?? -1)).toBe(address);
      }),
    );
  });

  test.each(['', '1.2.3', '1.2.3.4.5', '256.1.1.1', '01.2.3.4', 'a.b.c.d', '::1', '1.2.3.4/8', '-1.2.3.4'])(
    '%j is none',
    (text) => expect(parseIpv4(text)).toBeUndefined(),
  );
});

describe('ranges', () => {
  test('begin at their network', () => {
    expect(parseCidr('10.96.3.4/16')).toEqual({ text: '10.96.3.4/16', base: parseIpv4('10.96.0.0'), size: 65_536 });
  });

  test.each(['10.96.0.0', '10.96.0.0/7', '10.96.0.0/31', 'x/16', '10.96.0.0/a'])('%j is none', (text) =>
    expect(() => parseCidr(text)).toThrow('is not an IPv4 range'),
  );
});
